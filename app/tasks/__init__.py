"""What the window and the command line both ask for, as plain functions with progress and cancel."""
