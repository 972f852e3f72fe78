"""The start page: which programme to open, and what is the matter where one cannot be opened."""
