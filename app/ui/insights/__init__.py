"""What is learned: insights with their evidence, courses of action, learning questions."""
