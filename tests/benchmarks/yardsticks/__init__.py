"""Plain programs that do what ours does with nothing around it; they are what our speed is held against."""
