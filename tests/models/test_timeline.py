"""The timeline: an order of its own, in which a move changes one note."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.errors import BadInput
from app.models.note import Note, NoteKind
from app.models.rank import ranks
from app.models.timeline import KINDS, Happening, move_on_line, on_the_line, put_on_line, take_off_line, tell, waiting

AT = datetime(2026, 3, 12, 21, 45)


def note(number: int, rank: str | None, kind: NoteKind = NoteKind.HIGH_POINT) -> Note:
    return Note(id=f"n{number}", number=number, session="s", taken_at=AT, text="x", kind=kind, timeline_rank=rank)


def test_what_is_told_stands_at_the_end_with_all_that_was_said_of_it() -> None:
    told = Happening(NoteKind.LOW_POINT, " Drie weken\ndicht ", "mei", "Geen sleutel", initiative="kamer")
    edit = tell(3, told, line=[note(1, "V")], session="s", agenda_item=None, at=AT)
    made = edit.changes[0].after
    assert isinstance(made, Note)
    assert (made.text, made.happened, made.why, made.initiative) == ("Drie weken dicht", "mei", "Geen sleutel", "kamer")
    assert on_the_line([made, note(1, "V")])[-1] is made


def test_without_words_nothing_is_told() -> None:
    with pytest.raises(BadInput):
        tell(1, Happening(NoteKind.FACT, "  "), line=[], session="s", agenda_item=None, at=AT)


def test_a_note_that_is_no_happening_does_not_stand_on_the_line() -> None:
    assert on_the_line([note(1, "V", NoteKind.DECISION)]) == []


def test_what_was_said_and_is_not_on_the_line_waits_until_it_is_put_there() -> None:
    said = note(2, None)
    (change,) = put_on_line([said], [note(1, "V")]).changes
    assert waiting([said, note(3, None, NoteKind.FACT)]) == [said]
    assert isinstance(change.after, Note)
    assert waiting([change.after]) == []


def test_what_waits_is_put_on_the_line_in_its_order() -> None:
    edit = put_on_line([note(2, None), note(3, None)], [note(1, "V")])
    after = [change.after for change in edit.changes if isinstance(change.after, Note)]
    assert [each.number for each in on_the_line([*reversed(after), note(1, "V")])] == [1, 2, 3]


def test_notes_that_came_to_the_same_place_are_told_apart_when_one_is_moved() -> None:
    line = [note(1, "V"), note(2, "V"), note(3, "W")]
    edit = move_on_line(line, line[2], to=1)
    after = [change.after for change in edit.changes if isinstance(change.after, Note)]
    assert [each.number for each in on_the_line(after)] == [1, 3, 2]


def test_what_is_taken_off_stays_a_note() -> None:
    (change,) = take_off_line(note(1, "V")).changes
    assert change.after == note(1, None)


@given(st.integers(2, 12), st.data())
def test_a_move_changes_one_note_and_puts_it_just_there(count: int, data: st.DataObject) -> None:
    line = [note(at, rank, KINDS[at % 4]) for at, rank in enumerate(ranks(count))]
    which, to = data.draw(st.integers(0, count - 1)), data.draw(st.integers(0, count - 1))
    (change,) = move_on_line(line, line[which], to=to).changes
    assert isinstance(change.after, Note)
    others = [each for each in line if each.id != change.after.id]
    assert on_the_line([*others, change.after]) == [*others[:to], change.after, *others[to:]]
