"""Policy 5278, Social Media, of the Kennewick School District, as a check of planned posts."""

__version__ = "0.1.0"
