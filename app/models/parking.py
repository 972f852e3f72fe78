"""The parking lot: what was kept for later, over all sessions, until somebody takes it up."""

from collections.abc import Iterable

from app.models.edit import Edit, changed
from app.models.note import Note, NoteKind
from app.models.session import Session


def parked(notes: Iterable[Note], sessions: Iterable[Session]) -> list[Note]:
    """Give what is parked, the latest session first, and within a session as it was said."""
    order = {each.id: (each.starts_at, each.number) for each in sessions}
    found = sorted((each for each in notes if each.kind is NoteKind.PARKED), key=lambda each: each.number)
    return sorted(found, key=lambda each: order[each.session], reverse=True)


def take_up(note: Note, kind: NoteKind) -> Edit:
    """Give the edit that takes something up again as a note of another kind; its words and its session stay."""
    return changed("change_note", note, kind=kind)
