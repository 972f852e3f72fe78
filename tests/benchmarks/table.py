"""The numbers as a table for people: each ratio with its limit, and whether it holds."""

LIMITS = {
    "startup_ratio": 2.0,
    "memory_ratio": 2.0,
    "commit_ratio": 2.0,
    "pan_60_ratio": 1.0,
    "pan_500_ratio": 0.5,
    "drag_60_ratio": 2.0,
    "undo_60_ratio": 4.0,
    "open_map_60_ratio": 3.0,
    "cytoscape_pan_500_ratio": 0.5,
    "arrange_500_ratio": 0.1,
    "handouts_ratio": 2.0,
    "import_ratio": 3.0,
    "note_20000_ratio": 2.0,
    "open_large_ratio": 2.0,
    "search_ratio": 3.0,
}


def table(numbers: dict[str, float]) -> str:
    """Give one line for each ratio, with what was measured behind it."""
    lines = [f"{'what':<24}{'ratio':>8}{'limit':>8}   holds   measured beside the yardstick"]
    for name, limit in LIMITS.items():
        if name in numbers:
            holds = "yes" if numbers[name] <= limit else "NO"
            lines.append(f"{name:<24}{numbers[name]:>8.2f}{limit:>8.1f}   {holds:<6}  {_beside(name, numbers)}")
    return "\n".join(lines)


def _beside(name: str, numbers: dict[str, float]) -> str:
    stem = name.removesuffix("_ratio")
    for unit in ("ms", "mb"):
        if f"{stem}_{unit}" in numbers:
            ours, bare = numbers[f"{stem}_{unit}"], numbers[f"{stem}_bare_{unit}"]
            return f"{ours:.1f} {unit.upper() if unit == 'mb' else unit} against {bare:.1f}"
    return ""
