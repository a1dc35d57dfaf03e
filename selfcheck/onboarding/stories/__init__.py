"""What is told in the onboarding: one module for each job, and what comes up in every job."""
