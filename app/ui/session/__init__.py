"""One evening: its plan, who is here, and what is said."""
