"""The small signs on a map: a plus for what somebody has, a question mark for what is sought, a sheet for a note."""

from dataclasses import dataclass
from functools import lru_cache

from app.drawing.figure import Ink, Lettered, Mark, Outline
from app.drawing.lettering import lettering
from app.drawing.shapes import Box, polyline, rounded_box

OFFER, ASK, NOTE = "offer", "ask", "note"
_LETTERS = {OFFER: "+", ASK: "?"}
_CORNERS = {OFFER: 0.5, ASK: 0.14}
"""Roundness: what is offered is a round sign, what is asked an angular one; grey paper tells them apart."""

_SHEET, _FOLD = 0.82, 0.34
"""How wide a sheet is and how large its folded corner, as parts of its height and width."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign on a drawn map: the id of what it is about (the map's own for the middle), which sign, and its box."""

    about: str
    kind: str
    box: Box


@lru_cache(maxsize=8)
def _ink(name: str, edge: float) -> Ink:
    return Ink(name, "label_halo", edge)


def sign_box(kind: str, count: int, x: float, y: float, *, size: float) -> Box:
    """Give the box of a sign that begins at x, its middle at y: to the left for an ask, else to the right."""
    height = size * 0.98
    if kind == NOTE:
        return (x, y - height / 2, height * _SHEET, height)
    line = lettering().line(_words(kind, count), size * 0.74, bold=True)
    width = max(height, line.width + 0.5 * size)
    return (x if kind == OFFER else x - width, y - height / 2, width, height)


def sign_marks(kind: str, count: int, box: Box, *, size: float, about: str = "") -> tuple[Mark, ...]:
    """Give the marks of a sign in its box; more than one thing is counted."""
    if kind == NOTE:
        return _sheet(box, size, about)
    x, y, width, height = box
    line = lettering().line(_words(kind, count), size * 0.74, bold=True)
    return (
        Outline(rounded_box(box, height * _CORNERS[kind]), _ink(kind, size * 0.09), about),
        Lettered(x + (width - line.width) / 2, y + height * 0.5 + size * 0.265, line, "sign_text", about),
    )


def _sheet(box: Box, size: float, about: str) -> tuple[Mark, ...]:
    """Give a small written sheet with its upper corner folded over."""
    x, y, width, height = box
    fold, right, bottom = _FOLD * width, x + width, y + height
    sheet = [(x, y), (right - fold, y), (right, y + fold), (right, bottom), (x, bottom)]
    corner = [(right - fold, y), (right - fold, y + fold), (right, y + fold)]
    rows = ((y + height * part, right - width * short) for part, short in ((0.5, 0.22), (0.72, 0.4)))
    edge = Ink(None, "note_text", 0.07 * size)
    return (
        Outline(polyline(sheet, closed=True), Ink("note", "note_text", 0.07 * size), about),
        Outline(polyline(corner), edge, about),
        *(Outline(polyline([(x + width * 0.22, row), (end, row)]), edge, about) for row, end in rows),
    )


def _words(kind: str, count: int) -> str:
    return f"{_LETTERS[kind]}{count}" if count > 1 else _LETTERS[kind]
