"""Onboarding: new colleagues learn the rules by deciding. The answer key is the engine's.

``stories`` holds what is told; ``pairs`` asks the engine what is fine and what is not; ``progress``
replays a learner's decisions; ``receipt`` says what was done, and can be verified.
"""
