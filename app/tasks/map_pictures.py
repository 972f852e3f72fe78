"""One map as a picture in a file: to put in a report, on a wall, or on a website; sharp at every size as SVG or PDF."""

import tempfile
from pathlib import Path

from app.models.language import Translate
from app.models.network_map import MapContent
from app.tasks.writing import explaining, write_through

SUFFIXES = (".png", ".svg", ".pdf")
"""What can be written; the first is for any other name."""

WIDTH, HEIGHT = 297.0, 210.0
"""Millimetres: A4 on its side."""


def save_map_picture(content: MapContent, path: Path, *, translate: Translate, blurred: bool = False) -> Path:
    """Write a map with its legend to a file, and give where; by the ending of `path` a PNG, SVG or PDF.

    `blurred` has bars for names. Raises `FileProblem` where it cannot be written; what was there is then still there.
    """
    goal = path if path.suffix.lower() in SUFFIXES else path.with_name(path.name + SUFFIXES[0])
    made = map_picture(content, goal.suffix.lower(), translate=translate, blurred=blurred)
    with explaining(goal), tempfile.TemporaryDirectory(dir=goal.parent) as waiting:
        write_through(Path(waiting) / goal.name, made)
        (Path(waiting) / goal.name).replace(goal)
    return goal


def map_picture(content: MapContent, suffix: str, *, translate: Translate, blurred: bool = False) -> bytes:
    """Give a map with its legend as a picture of the kind that `suffix`, one of `SUFFIXES`, stands for."""
    from app.drawing.colours import palette
    from app.drawing.map_figure import MapOptions, map_figure
    from app.drawing.svg import svg
    from app.handouts.figure_file import figure_pdf, figure_png

    options = MapOptions(WIDTH, HEIGHT, legend=True, blurred=blurred)
    figure, colours = map_figure(content, translate=translate, options=options).figure, palette("paper")
    if suffix == ".svg":
        return svg(figure, colours).encode()
    return figure_pdf(figure, colours) if suffix == ".pdf" else figure_png(figure, colours)
