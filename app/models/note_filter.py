"""Which notes somebody wants to see: by kind, block, table, theme, role, star, and words."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.models.note import Note, NoteKind, NoteSource
from app.models.person import Role
from app.models.session import Session
from app.models.text import fold


class NoteState(StrEnum):
    """What may matter about a note besides what it says."""

    UNSORTED = "unsorted"
    STARRED = "starred"
    CONFIDENTIAL = "confidential"
    WITHOUT_THEME = "without_theme"


_HOLDS: dict[NoteState, Callable[[Note], bool]] = {
    NoteState.UNSORTED: lambda note: note.kind is None,
    NoteState.STARRED: lambda note: note.starred,
    NoteState.CONFIDENTIAL: lambda note: note.confidential,
    NoteState.WITHOUT_THEME: lambda note: not note.themes,
}


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """What a note must be to be shown; None lets all through. `words` must all be in it, whatever the accents.

    `themes` are those that will do, as `ThemeTree.covered` gives them.
    """

    kind: NoteKind | None = None
    agenda_item: str | None = None
    table: str | None = None
    themes: frozenset[str] | None = None
    role: Role | None = None
    state: NoteState | None = None
    words: tuple[str, ...] = ()

    def fits(self, note: Note, folded: str) -> bool:
        """Tell whether a note is wanted; `folded` is its text as `fold` gives it, looked at only for `words`."""
        return (
            self.kind in (None, note.kind)
            and self.agenda_item in (None, note.agenda_item)
            and self.table in (None, note.table)
            and (self.themes is None or not self.themes.isdisjoint(note.themes))
            and self.role in (None, note.speaker_role)
            and (self.state is None or _HOLDS[self.state](note))
            and all(word in folded for word in self.words)
        )


def words_of(text: str) -> tuple[str, ...]:
    """Give the words that are searched for, as they are compared."""
    return tuple(fold(text).split())


def sheet_counts(session: Session, notes: Iterable[Note]) -> dict[str, int]:
    """Give how many lines of its sheet were typed in for each table of a session, in the order of the tables."""
    typed = Counter(note.table for note in notes if note.source is NoteSource.TABLE_SHEET)
    return {table: typed[table] for table in session.tables}
