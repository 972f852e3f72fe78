"""The map: drawing who somebody knows, with mouse, touch or keyboard, and the same as a list."""
