"""What the whole room sees on the second display."""
