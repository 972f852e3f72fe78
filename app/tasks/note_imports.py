"""Bringing in notes that were typed elsewhere: they belong to one session, with their time, kind and themes."""

import itertools
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from app.interchange.notes import ListedNote, read_notes
from app.interchange.table import LeftOut, Table
from app.models.edit import DESK, Change, Edit
from app.models.errors import NOTES_NEED_SESSION, BadInput
from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.note import Note, NoteSource
from app.models.note_taking import themes_named
from app.models.record import Record, new_id
from app.models.session import Session
from app.models.text import one_line
from app.models.themes import Theme
from app.tasks.imports import CONTEXT, ImportPlan, session_numbered

if TYPE_CHECKING:
    from app.storage import ProgrammeFile

NOTE_THERE = QT_TRANSLATE_NOOP("interchange", "This note is in the session already.")


def plan_notes(
    file: "ProgrammeFile",
    tables: Sequence[Table],
    *,
    columns: Mapping[str, str] | None = None,
    session: int | None = None,
) -> ImportPlan:
    """Plan to bring in the notes of lists into the session with a number, or into the only one there is.

    A note with the same words at the same time is left out. Raises `BadInput` if a list or the session cannot be used.
    """
    into = _session(file, session)
    lists = [read_notes(table, start=into.starts_at, columns=columns) for table in tables]
    maker = _NoteMaker(file, into)
    left_out: list[LeftOut] = []
    for table, found in zip(tables, lists, strict=True):
        left_out += found.left_out
        left_out += [
            LeftOut(table.name, listed.line, Sentence(CONTEXT, NOTE_THERE))
            for listed in found.notes
            if not maker.add(listed)
        ]
    left_out.sort(key=lambda each: (each.table, each.line))
    return ImportPlan(
        Edit("import_notes", DESK, tuple(Change(None, record) for record in maker.records)),
        {ours: theirs for found in lists for ours, theirs in found.columns.items()},
        tuple(left_out),
        tuple(remark for found in lists for remark in found.remarks),
    )


def _session(file: "ProgrammeFile", number: int | None) -> Session:
    found = session_numbered(file, number)
    if found is not None:
        return found
    sessions = file.all(Session)
    if len(sessions) != 1:
        numbers = ", ".join(str(session.number) for session in sessions) or "-"
        raise BadInput(NOTES_NEED_SESSION, {"numbers": numbers})
    return sessions[0]


class _NoteMaker:
    """Makes notes of the lines of a list; a theme that is new comes before the note that names it."""

    def __init__(self, file: "ProgrammeFile", session: Session) -> None:
        self.records: list[Record] = []
        self._session = session
        self._numbers = itertools.count(file.next_number(Note))
        self._themes: list[Theme] = file.all(Theme)
        self._known: set[tuple[datetime, str]] = {
            (note.taken_at, one_line(note.text)) for note in file.all(Note, session=session.id)
        }

    def add(self, listed: ListedNote) -> bool:
        """Make one note; False if it is there already."""
        key = (listed.at, one_line(listed.text))
        if key in self._known:
            return False
        self._known.add(key)
        themes, new = themes_named(listed.themes, self._themes)
        self._themes += new
        self.records += new
        self.records.append(
            Note(
                id=new_id(),
                number=next(self._numbers),
                session=self._session.id,
                table=listed.table,
                taken_at=listed.at,
                text=listed.text,
                kind=listed.kind,
                speaker_role=listed.role,
                themes=themes,
                source=NoteSource.LATER,
            )
        )
        return True
