"""Notes are chosen by what they are and by their words."""

from dataclasses import replace
from datetime import datetime

import pytest

from app.models.note import Note, NoteKind, NoteSource
from app.models.note_filter import NoteFilter, NoteState, sheet_counts, words_of
from app.models.person import Role
from app.models.session import Session
from app.models.text import fold

NOW = datetime(2026, 3, 12, 19, 30)
NOTE = Note(
    id="n",
    number=1,
    session="s",
    agenda_item="b",
    table="Tafel 1",
    taken_at=NOW,
    text="Het café gaat dicht",
    kind=NoteKind.QUOTE,
    speaker_role=Role.RESIDENT,
    themes=("t", "u"),
    starred=True,
)


@pytest.mark.parametrize(
    ("wanted", "fits"),
    [
        (NoteFilter(), True),
        (NoteFilter(kind=NoteKind.QUOTE), True),
        (NoteFilter(kind=NoteKind.FACT), False),
        (NoteFilter(agenda_item="b", table="Tafel 1", themes=frozenset("uv"), role=Role.RESIDENT), True),
        (NoteFilter(agenda_item="c"), False),
        (NoteFilter(table=""), False),
        (NoteFilter(themes=frozenset("x")), False),
        (NoteFilter(role=Role.OFFICIAL), False),
        (NoteFilter(state=NoteState.STARRED), True),
        (NoteFilter(state=NoteState.UNSORTED), False),
        (NoteFilter(state=NoteState.CONFIDENTIAL), False),
        (NoteFilter(state=NoteState.WITHOUT_THEME), False),
        (NoteFilter(words=words_of("CAFE dich")), True),
        (NoteFilter(words=words_of("cafe open")), False),
    ],
)
def test_a_note_is_shown_where_all_fits(wanted: NoteFilter, *, fits: bool) -> None:
    assert wanted.fits(NOTE, fold(NOTE.text)) is fits


def test_only_lines_of_sheets_count_as_typed_in() -> None:
    session = Session(id="s", number=1, title="Avond", starts_at=NOW, tables=("Tafel 1", "Tafel 2"))
    sheet = replace(NOTE, source=NoteSource.TABLE_SHEET)
    assert sheet_counts(session, [NOTE, sheet, sheet]) == {"Tafel 1": 2, "Tafel 2": 0}
