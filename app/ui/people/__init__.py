"""Everyone who takes part."""
