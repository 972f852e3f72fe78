"""The harvest at the end of an evening: what was learned, decided and promised, and what stays open."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from app.models.closing import action_from
from app.models.edit import Edit, added, joined
from app.models.errors import EMPTY_TEXT, BadInput
from app.models.note import Note, NoteKind, NoteSource
from app.models.record import new_id
from app.models.text import one_line

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
    edits = [added("take_harvest", note)]
    if kind is NoteKind.COMMITMENT and (one_line(promise.owner) or promise.due):
        edits.append(action_from(note, promise.number, owner=promise.owner, due_on=promise.due))
    return joined("take_harvest", edits)


def harvested(notes: Iterable[Note], kind: NoteKind) -> list[Note]:
    """Give what was harvested of one sort, in the order in which it was written down."""
    found = (each for each in notes if each.source is NoteSource.HARVEST and each.kind is kind)
    return sorted(found, key=lambda each: each.number)
