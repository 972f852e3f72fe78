"""A figure as an SVG picture: every letter is a shape, so that it looks the same where our fonts are not."""

from collections.abc import Iterable
from html import escape

from app.drawing.colours import PAPER, Palette
from app.drawing.figure import Commands, Disc, Figure, Ink, Lettered, Mark, Outline
from app.drawing.lettering import lettering
from app.drawing.shapes import laid


def svg(figure: Figure, palette: Palette, *, title: str = "") -> str:
    """Give the text of an SVG file, in millimetres, with the colours of a palette.

    What is lettered can still be read and found: each line carries its text as a title.
    """
    size = f"{_number(figure.width)} {_number(figure.height)}"
    width, height = size.split()
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}mm" height="{height}mm" viewBox="0 0 {size}" '
        'stroke-linecap="round" stroke-linejoin="round">'
    )
    named = [f"<title>{_text(title)}</title>"] if title else []
    ground = f'<rect width="{width}" height="{height}" fill="{palette[PAPER]}"/>'
    marks = (_mark(mark, palette) for mark in figure.marks)
    return "\n".join([head, *named, ground, *marks, "</svg>", ""])


def _mark(mark: Mark, palette: Palette) -> str:
    if isinstance(mark, Disc):
        middle = f'cx="{_number(mark.x)}" cy="{_number(mark.y)}" r="{_number(mark.radius)}"'
        return f"<circle {middle} {_ink(mark.ink, palette)}/>"
    if isinstance(mark, Outline):
        return f'<path d="{_path(mark.commands)}" {_ink(mark.ink, palette)}/>'
    return _lettered(mark, palette)


def _lettered(mark: Lettered, palette: Palette) -> str:
    outline = lettering().outline
    paths = [
        laid(outline(run.font, glyph), mark.x + x, mark.y + y, run.size)
        for run in mark.line.runs
        for glyph, x, y in run.glyphs
    ]
    drawn = "".join(map(_path, paths))
    return f'<path d="{drawn}" fill="{palette[mark.colour]}"><title>{_text(mark.line.text)}</title></path>'


def _ink(ink: Ink, palette: Palette) -> str:
    parts = [f'fill="{palette[ink.fill] if ink.fill else "none"}"']
    if ink.fill and ink.opacity < 1:
        parts.append(f'fill-opacity="{_number(ink.opacity)}"')
    if ink.line and ink.width:
        parts.append(f'stroke="{palette[ink.line]}" stroke-width="{_number(ink.width)}"')
        if ink.dash:
            parts.append(f'stroke-dasharray="{" ".join(map(_number, ink.dash))}"')
    return " ".join(parts)


def _path(commands: Commands) -> str:
    return "".join(f"{command[0]}{_numbers(command[1:])}" for command in commands)


def _numbers(values: Iterable[float]) -> str:
    return " ".join(map(_number, values))


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")


def _text(text: str) -> str:
    """Give text fit for XML: escaped, without the control characters that XML cannot hold."""
    return escape("".join(letter for letter in text if letter >= " " and letter not in "\ufffe\uffff"))
