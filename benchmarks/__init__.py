"""Measures start-up, speed and weight beside peers: ``make bench``. Nothing of the site uses it."""
