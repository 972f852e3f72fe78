"""What a programme is about: initiatives, areas, budget rounds, and how the rounds compare."""
