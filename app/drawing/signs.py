"""The small signs on a contact's shoulder: a plus for what it has, a question mark for what it seeks."""

from functools import lru_cache

from app.drawing.figure import Ink, Lettered, Mark, Outline
from app.drawing.lettering import lettering
from app.drawing.shapes import Box, rounded_box

OFFER, ASK = "offer", "ask"
_LETTERS = {OFFER: "+", ASK: "?"}
_CORNERS = {OFFER: 0.5, ASK: 0.14}
"""Roundness: what is offered is a round sign, what is asked an angular one; grey paper tells them apart."""


@lru_cache(maxsize=8)
def _ink(name: str, edge: float) -> Ink:
    return Ink(name, "label_halo", edge)


def sign_box(kind: str, count: int, x: float, y: float, *, size: float) -> Box:
    """Give the box of a sign that begins at x, its middle at y: to the right for an offer, else left."""
    height = size * 0.98
    line = lettering().line(_words(kind, count), size * 0.74, bold=True)
    width = max(height, line.width + 0.5 * size)
    return (x if kind == OFFER else x - width, y - height / 2, width, height)


def sign_marks(kind: str, count: int, box: Box, *, size: float, about: str = "") -> tuple[Mark, ...]:
    """Give the marks of a sign in its box; more than one thing is counted."""
    x, y, width, height = box
    line = lettering().line(_words(kind, count), size * 0.74, bold=True)
    return (
        Outline(rounded_box(box, height * _CORNERS[kind]), _ink(kind, size * 0.09), about),
        Lettered(x + (width - line.width) / 2, y + height * 0.5 + size * 0.265, line, "sign_text", about),
    )


def _words(kind: str, count: int) -> str:
    return f"{_LETTERS[kind]}{count}" if count > 1 else _LETTERS[kind]
