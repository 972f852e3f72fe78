"""The timeline: high points, low points and learning moments in the order in which they happened, each with a why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.models.edit import DESK, Change, Edit, added, changed
from app.models.errors import EMPTY_TEXT, BadInput
from app.models.note import Note, NoteKind
from app.models.person import Role
from app.models.rank import rank_between, ranks
from app.models.record import new_id
from app.models.text import one_line

KINDS = (NoteKind.HIGH_POINT, NoteKind.LOW_POINT, NoteKind.LEARNING_MOMENT, NoteKind.FACT)
"""What can stand on the line: high above it, low below it, and on it what was learned and what simply happened."""


@dataclass(frozen=True, slots=True)
class Happening:
    """What somebody says happened: when in their own words, why it mattered, who says so, and of which initiative."""

    kind: NoteKind
    text: str
    happened: str = ""
    why: str = ""
    role: Role | None = None
    initiative: str | None = None


def on_the_line(notes: Iterable[Note]) -> list[Note]:
    """Give what stands on the line, from early to late."""
    placed = (each for each in notes if each.timeline_rank is not None and each.kind in KINDS)
    return sorted(placed, key=lambda each: (each.timeline_rank or "", each.number))


def waiting(notes: Iterable[Note]) -> list[Note]:
    """Give high points, low points and learning moments that were said but do not stand on the line."""
    sorts = (NoteKind.HIGH_POINT, NoteKind.LOW_POINT, NoteKind.LEARNING_MOMENT)
    return [each for each in notes if each.timeline_rank is None and each.kind in sorts]


def tell(
    number: int, told: Happening, *, line: Sequence[Note], session: str, agenda_item: str | None, at: datetime
) -> Edit:
    """Give the edit that puts something at the end of the line. Raises `BadInput` without words."""
    words = one_line(told.text)
    if not words:
        raise BadInput(EMPTY_TEXT)
    note = Note(
        id=new_id(),
        number=number,
        session=session,
        agenda_item=agenda_item,
        taken_at=at,
        text=words,
        kind=told.kind,
        speaker_role=told.role,
        initiative=told.initiative,
        happened=one_line(told.happened),
        why=one_line(told.why),
        timeline_rank=_after_all(line),
    )
    return added("take_note", note)


def put_on_line(notes: Iterable[Note], line: Sequence[Note]) -> Edit:
    """Give the edit that puts notes that were taken before at the end of the line, in their order."""
    changes, last = [], line[-1].timeline_rank if line else None
    for note in notes:
        last = rank_between(last, None)
        changes.append(Change(note, replace(note, timeline_rank=last)))
    return Edit("move_notes", DESK, tuple(changes))


def take_off_line(note: Note) -> Edit:
    """Give the edit that takes a note off the line; the note itself stays."""
    return changed("move_note", note, timeline_rank=None)


def move_on_line(line: Sequence[Note], note: Note, *, to: int) -> Edit:
    """Give the edit that puts a note at place `to` (0 is first) among the others on the line.

    One record changes, unless its neighbours have the same rank: a note that was no happening for a while may have kept
    a rank that another one got meanwhile.
    """
    others = [each for each in line if each.id != note.id]
    to = max(0, min(to, len(others)))
    before = others[to - 1].timeline_rank if to else None
    after = others[to].timeline_rank if to < len(others) else None
    if before is None or after is None or before < after:
        return changed("move_note", note, timeline_rank=rank_between(before, after))
    ordered = [*others[:to], note, *others[to:]]
    pairs = zip(ordered, ranks(len(ordered)), strict=True)
    return Edit("move_note", DESK, tuple(Change(each, replace(each, timeline_rank=rank)) for each, rank in pairs))


def _after_all(line: Sequence[Note]) -> str:
    return rank_between(line[-1].timeline_rank if line else None, None)
