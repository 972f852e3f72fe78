"""What the whole room may see of an evening: the block, its time as a shape, the next block, and the harvest.

Never a note that is not harvest, never a name. Rather a line too few than a name on the wall: a line of the harvest
that holds any part of the name of somebody in the programme stays away, and so does a title with such a name.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from app.models.clock import Clock, Light, Phase, to_come
from app.models.harvest import FIELDS
from app.models.note import CheckedBack, Note, NoteKind, NoteSource
from app.models.person import Person
from app.models.session import AgendaItem
from app.models.text import fold, one_line, shortened

LONGEST_LINE = 140
LONG_PART = 5
"""Letters from which on a part of a name is also found inside other words and between spaces."""

_PARTICLES = "aan al bij da de del den der di dos du el en het in la le op t te ten ter uit van von"
_WORD = re.compile(r"[^\W_]+")
_REACHES_SOMEBODY = re.compile(r"\S@\S|(?:\d[\s().+/-]*){7,}|https?://|www\.", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RoomLine:
    """One line of the harvest, with its field."""

    kind: NoteKind
    text: str


@dataclass(frozen=True, slots=True)
class RoomPicture:
    """All that the room screen shows. `title` and `following` are empty where the room reads nothing about the block.

    `part_left` is 0.0–1.0; None where nothing runs.
    """

    phase: Phase
    title: str
    following: str
    part_left: float | None
    light: Light
    harvest: tuple[RoomLine, ...]


class Names:
    """The names of everybody in the programme, to keep them off the wall."""

    def __init__(self, people: Iterable[Person]) -> None:
        parts = {word for person in people for word in _WORD.findall(_seen(person.name))}
        self._written = frozenset(parts)
        self._parts = frozenset(folded for part in parts if (folded := fold(part)) not in _PARTICLES.split())
        self._long = tuple(part for part in self._parts if len(part) >= LONG_PART)

    def are_in(self, text: str) -> bool:
        """Tell whether any part of a name stands in a text, however it is written."""
        words = _WORD.findall(fold(_seen(text)))
        if any(word in self._parts or word.removesuffix("s") in self._parts for word in words):
            return True
        letters = "".join(words)
        return any(part in letters for part in self._long)

    def are_written_in(self, title: str) -> bool:
        """Tell whether a part of a name stands in a title as it is written, with its capitals."""
        words = _WORD.findall(_seen(title))
        return any(word in self._written and fold(word) in self._parts for word in words)


def public_title(item: AgendaItem, names: Names) -> str:
    """Give what the room reads about a block; empty for one that is not shown, or whose title names somebody."""
    title = one_line(item.public_title) or one_line(item.title)
    return "" if not item.shown or names.are_written_in(title) else title


def harvest_lines(notes: Iterable[Note], names: Names) -> tuple[RoomLine, ...]:
    """Give the lines of the harvest that everybody may read, in the order in which they were written."""
    lines = [_line(note) for note in sorted(notes, key=lambda note: note.number) if _is_for_all(note)]
    return tuple(line for line in lines if not names.are_in(line.text) and not _REACHES_SOMEBODY.search(line.text))


def room_picture(clock: Clock, harvest: tuple[RoomLine, ...], names: Names) -> RoomPicture:
    """Give what the room sees of an evening."""
    titles = [title for item in clock.running if (title := public_title(item, names))]
    groups = to_come(block.item for block in clock.blocks)
    next_titles = ([title for item in group if (title := public_title(item, names))] for group in groups)
    return RoomPicture(
        phase=clock.phase,
        title=" | ".join(titles),
        following=" | ".join(next((found for found in next_titles if found), [])),
        part_left=clock.part_left if clock.phase is Phase.RUNNING else None,
        light=clock.light,
        harvest=harvest,
    )


def _is_for_all(note: Note) -> bool:
    is_harvest = note.source is NoteSource.HARVEST and note.kind in FIELDS
    return is_harvest and not note.confidential and note.checked_back is not CheckedBack.WITHDRAWN


def _line(note: Note) -> RoomLine:
    assert note.kind is not None, "harvest has a field"
    return RoomLine(note.kind, one_line(note.text))


def cut_line(line: RoomLine) -> str:
    """Give the words of a line, cut where they are too many for a wall."""
    return shortened(line.text, LONGEST_LINE)


def _seen(text: str) -> str:
    """Give a text without signs that are not seen: they could hide a name from us, but not from the room."""
    return "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
