"""A typed line becomes a note, with its themes."""

from datetime import datetime

import pytest

from app.models.errors import BadInput
from app.models.note import Note, NoteKind, read_note_line
from app.models.note_taking import as_sign, set_themes, take_note, themes_named
from app.models.person import Role
from app.models.questions import LearningQuestion
from app.models.themes import Theme

MONEY = Theme(id="t1", name="Geld en regels", rank="V")
NOW = datetime(2026, 3, 12, 19, 30)


def taken(line: str) -> list[object]:
    edit = take_note(
        7,
        read_note_line(line),
        session="s",
        agenda_item="b",
        at=NOW,
        themes=[MONEY],
        questions=[LearningQuestion(id="q", number=1)],
    )
    return [change.after for change in edit.changes]


def test_all_signs_of_a_line_end_in_the_note() -> None:
    (note,) = taken("b Het duurt lang @a #geld-en-regels ! ?A")
    assert isinstance(note, Note)
    assert (note.number, note.text, note.kind) == (7, "Het duurt lang", NoteKind.OBSTACLE)
    assert (note.speaker_role, note.themes, note.starred) == (Role.OFFICIAL, ("t1",), True)
    assert (note.learning_question, note.agenda_item, note.taken_at) == ("q", "b", NOW)


def test_a_new_theme_is_made_once_before_the_note() -> None:
    theme, note = taken("ruimte is schaars #Ruimte #ruimte")
    assert isinstance(theme, Theme)
    assert isinstance(note, Note)
    assert note.themes == (theme.id,)
    assert theme.rank > MONEY.rank


def test_a_line_of_signs_alone_is_no_note() -> None:
    with pytest.raises(BadInput):
        taken("@b #ruimte")


def test_an_unknown_letter_asks_no_question() -> None:
    (note,) = taken("en nu ?Z")
    assert isinstance(note, Note)
    assert note.learning_question is None


def test_themes_of_a_note_can_be_set_anew() -> None:
    note = Note(id="n", number=1, session="s", taken_at=NOW, text="x", themes=("t1",))
    edit = set_themes(note, ["Ruimte"], themes=[MONEY])
    assert [type(change.record) for change in edit.changes] == [Theme, Note]


def test_a_sign_leads_back_to_its_theme() -> None:
    assert themes_named([as_sign(MONEY.name)[1:]], [MONEY]) == (("t1",), ())
