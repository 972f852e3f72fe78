"""Settings: language, look, size and motion, and where the backups are."""
