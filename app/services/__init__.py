"""The window's side of the programme: what is open, what runs in the background, what somebody prefers."""
