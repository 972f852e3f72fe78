"""What a print of the map of a group says: plain content, everybody called as they may be."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.drawing.room_figure import Dot, Stroke


@dataclass(frozen=True, slots=True)
class Bridging:
    """Somebody without whom some maps hang together no more, and the owners in each part, the largest first."""

    name: str
    parts: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class RoomContent:
    """The map of a group. `names` are by the key of each dot.

    `shared` are name, number of maps that name it, and whether it has a map of its own; `missing` are two names and
    how many wish for that line; `hidden` counts the maps whose owners did not agree.
    """

    aspect: float
    dots: tuple[Dot, ...]
    strokes: tuple[Stroke, ...]
    names: Mapping[str, str]
    maps: int
    hidden: int = 0
    shared: tuple[tuple[str, int, bool], ...] = ()
    bridges: tuple[Bridging, ...] = ()
    missing: tuple[tuple[str, str, int], ...] = ()
    alone: tuple[str, ...] = ()
