"""A typed line becomes a note, with its themes."""

from dataclasses import replace
from datetime import datetime

import pytest

from app.models.errors import BadInput
from app.models.note import Note, NoteKind, read_note_line
from app.models.note_taking import (
    Where,
    as_line,
    as_sign,
    correct_note,
    give_theme,
    set_themes,
    star_notes,
    take_notes,
    themes_named,
)
from app.models.person import Role
from app.models.questions import LearningQuestion
from app.models.themes import Theme

MONEY = Theme(id="t1", name="Geld en regels", rank="V")
NOW = datetime(2026, 3, 12, 19, 30)


def taken(line: str) -> list[object]:
    edit = take_notes(
        7,
        [read_note_line(line)],
        where=Where("s", NOW, "b"),
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


def test_each_pasted_line_becomes_a_note_of_its_own_in_one_edit() -> None:
    lines = [read_note_line(each) for each in ("c Het lukt #ruimte", "b Het duurt #Ruimte @a")]
    edit = take_notes(7, lines, where=Where("s", NOW, "b", table="Tafel 1"), themes=[MONEY], questions=[])
    theme, one, two = (change.after for change in edit.changes)
    assert isinstance(theme, Theme)
    assert isinstance(one, Note)
    assert isinstance(two, Note)
    assert [one.number, two.number] == [7, 8]
    assert (one.themes, two.themes) == ((theme.id,), (theme.id,))
    assert {one.table, two.table} == {"Tafel 1"}


@pytest.mark.parametrize("line", ["c Het lukt @b #Geld-en-regels ! ?A", "Zomaar iets", "een\ntwee ?A"])
def test_a_note_goes_back_into_the_line_it_came_from(line: str) -> None:
    (note,) = taken(line)
    assert isinstance(note, Note)
    assert as_line(note, themes=[MONEY], questions=[LearningQuestion(id="q", number=1)]) == line


@pytest.mark.parametrize(
    "values", [{"text": "c het"}, {"text": "Nee ! zei ze"}, {"kind": NoteKind.DECISION, "text": "avonds dicht"}]
)
def test_what_a_line_cannot_say_is_not_put_into_one(values: dict[str, object]) -> None:
    note = replace(Note(id="n", number=1, session="s", taken_at=NOW, text="x"), **values)  # type: ignore[arg-type]
    assert as_line(note, themes=[], questions=[]) is None


def test_a_corrected_note_keeps_its_number_and_place() -> None:
    (note,) = taken("c Het lukt @b")
    assert isinstance(note, Note)
    edit = correct_note(note, read_note_line("b Het lukt niet !"), themes=[], questions=[])
    after = edit.changes[-1].after
    assert isinstance(after, Note)
    assert (after.id, after.number, after.agenda_item) == (note.id, note.number, note.agenda_item)
    assert (after.text, after.kind, after.speaker_role, after.starred) == (
        "Het lukt niet",
        NoteKind.OBSTACLE,
        None,
        True,
    )


def two_notes() -> list[Note]:
    return [Note(id=each, number=1, session="s", taken_at=NOW, text=each, starred=each == "a") for each in "ab"]


def test_stars_come_first_and_go_only_when_all_have_one() -> None:
    once = [change.after for change in star_notes(two_notes()).changes]
    assert [each.starred for each in once if isinstance(each, Note)] == [True, True]
    twice = star_notes([each for each in once if isinstance(each, Note)])
    assert [change.after.starred for change in twice.changes if isinstance(change.after, Note)] == [False, False]


def test_a_theme_is_added_to_many_and_twice_to_none() -> None:
    edit = give_theme([replace(each, themes=("t1",)) for each in two_notes()], "geld-en-regels", themes=[MONEY])
    assert [change.before == change.after for change in edit.changes] == [True, True]
    fresh = give_theme(two_notes(), "Ruimte", themes=[MONEY])
    assert [type(change.record) for change in fresh.changes] == [Theme, Note, Note]


MERGED = (MONEY, Theme(id="t2", name="Poen", rank="b", merged_into="t1"))


def test_a_merged_theme_is_read_typed_and_given_as_what_it_went_into() -> None:
    note = Note(id="n", number=1, session="s", taken_at=NOW, text="x", themes=("t2",))
    assert as_line(note, themes=MERGED, questions=[]) == "x #Geld-en-regels"
    assert themes_named(["poen", "Geld en regels"], MERGED) == (("t1",), ())
    assert give_theme([note], "Geld en regels", themes=MERGED).changes[0].after == note


def test_setting_the_same_themes_leaves_what_was_merged_as_it_was() -> None:
    note = Note(id="n", number=1, session="s", taken_at=NOW, text="x", themes=("t2",))
    (change,) = set_themes(note, ["Geld en regels"], themes=MERGED).changes
    assert change.after == note


def test_a_name_stands_for_the_theme_in_the_tree_before_a_merged_one() -> None:
    again = Theme(id="t3", name="poen", rank="a")
    assert themes_named(["Poen"], (again, *MERGED))[0] == ("t3",)


def test_a_theme_without_a_name_is_refused() -> None:
    with pytest.raises(BadInput):
        give_theme(two_notes(), "  ", themes=[])
