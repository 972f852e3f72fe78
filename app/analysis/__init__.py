"""Questions asked of a map: how it can lie more clearly, and what changed since last time."""
