"""Attention on a part of a map: what is lit stays bright and comes on top, all else grows pale."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from app.drawing.colours import pale
from app.drawing.figure import Ink, Lettered, Mark

Lit = frozenset[str] | None
"""The ids of what stays bright: contacts, lines, circles, and the map's id for the middle. None: everything."""


def attended(marks: Iterable[Mark], lit: Lit) -> list[Mark]:
    """Give one layer of a map with all pale that is not lit, below what is; marks about nothing stay as they are."""
    layer = list(marks)
    if lit is None:
        return layer
    dark = [dimmed(mark) for mark in layer if mark.about and mark.about not in lit]
    return [*dark, *(mark for mark in layer if not mark.about or mark.about in lit)]


def dimmed(mark: Mark) -> Mark:
    """Give a mark in pale ink."""
    if isinstance(mark, Lettered):
        return replace(mark, colour=pale(mark.colour))
    return replace(mark, ink=_pale_ink(mark.ink))


@lru_cache(maxsize=512)
def _pale_ink(ink: Ink) -> Ink:
    return replace(ink, fill=ink.fill and pale(ink.fill), line=ink.line and pale(ink.line))
