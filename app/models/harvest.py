"""The harvest at the end of an evening: what was learned, decided and promised, and what stays open."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from app.models.acting import FollowUp
from app.models.edit import DESK, Change, Edit
from app.models.errors import EMPTY_TEXT, BadInput
from app.models.note import Note, NoteKind, NoteSource
from app.models.record import new_id
from app.models.text import LINE_LIMIT, one_line, shortened

FIELDS = (NoteKind.LEARNING_MOMENT, NoteKind.DECISION, NoteKind.COMMITMENT, NoteKind.QUESTION)
"""The four fields of the harvest, in the order in which they are asked."""


@dataclass(frozen=True, slots=True)
class Promise:
    """Who will do what was promised, and by when; with a name or a day it becomes an action of this `number`."""

    number: int
    owner: str = ""
    due: date | None = None


def harvest(
    number: int, kind: NoteKind, text: str, *, session: str, agenda_item: str | None, at: datetime, promise: Promise
) -> Edit:
    """Give the edit that writes one line of the harvest down; what was promised becomes an action in the same edit.

    Raises `BadInput` without words.
    """
    words = one_line(text)
    if not words:
        raise BadInput(EMPTY_TEXT)
    note = Note(
        id=new_id(),
        number=number,
        session=session,
        agenda_item=agenda_item,
        taken_at=at,
        text=words,
        kind=kind,
        source=NoteSource.HARVEST,
    )
    records = [note, *_action(note, promise)]
    return Edit("take_harvest", DESK, tuple(Change(None, each) for each in records))


def _action(note: Note, promise: Promise) -> list[FollowUp]:
    owner = one_line(promise.owner)
    if note.kind is not NoteKind.COMMITMENT or not (owner or promise.due):
        return []
    what = shortened(note.text, LINE_LIMIT)
    return [
        FollowUp(
            id=new_id(),
            number=promise.number,
            what=what,
            owner=owner,
            due=promise.due,
            session=note.session,
            note=note.id,
        )
    ]


def harvested(notes: Iterable[Note], kind: NoteKind) -> list[Note]:
    """Give what was harvested of one sort, in the order in which it was written down."""
    found = (each for each in notes if each.source is NoteSource.HARVEST and each.kind is kind)
    return sorted(found, key=lambda each: each.number)
