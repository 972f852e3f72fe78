"""Paper: what, for whom, the real pages, and out they go."""
