"""Themes: what notes are about, in a small tree; clusters of notes that belong together; and memos about all that."""

from dataclasses import dataclass
from datetime import datetime

from app.models.record import OnRemoval, Record, reference, required_text, text_field
from app.models.text import LINE_LIMIT, NOTE_LIMIT


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme(Record):
    """A code in a small tree.

    A theme that was merged into another stays, and so do the notes it was given to: `merged_into` says where to look.
    """

    name: str = required_text()
    rank: str = required_text()
    parent: str | None = reference("Theme", OnRemoval.EMPTY)
    meaning: str = text_field(LINE_LIMIT)
    merged_into: str | None = reference("Theme", OnRemoval.EMPTY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster(Record):
    """Notes that somebody put together, whatever their themes, with a name for what they have in common."""

    name: str = required_text()
    rank: str = required_text()
    notes: tuple[str, ...] = reference("Note", OnRemoval.EMPTY, many=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Memo(Record):
    """A thought to keep while reading. `number` makes its code (M2); a code in its text is a link to that record."""

    number: int
    text: str = required_text(NOTE_LIMIT)
    session: str | None = reference("Session", OnRemoval.EMPTY)
    written_at: datetime
