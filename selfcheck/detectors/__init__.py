"""Detectors see what a text holds and where. They never judge: only clauses do.

Each module is one detector: ``NAME``, ``LOOKS_FOR``, ``CANNOT_SEE``, ``HITS`` (texts with the
words marked «so»), ``MISSES`` (texts in which it stays quiet) and ``find(text)``.
"""
