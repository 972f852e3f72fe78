"""Rounds differ where what is known differs; what an insight rests on stays."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.comparing import (
    Likeness,
    add_condition,
    attach_note,
    cells,
    clear_value,
    conditions_in_order,
    evidence_of,
    fill_cell,
    likeness,
    move_condition,
    remove_condition,
    remove_round,
    set_value,
    shown_rows,
    take_off_note,
)
from app.models.edit import Edit
from app.models.errors import BadInput, Refused
from app.models.insights import Evidence, Relation
from app.models.note import Note
from app.models.places_templates import bring_in_conditions, condition_templates
from app.models.programme import BudgetRound, Certainty, Condition, ConditionValue
from app.models.rank import ranks
from app.models.record import Record

WHO = Condition(id="wie", name="Wie mag indienen?", rank="A")
MONEY = Condition(id="geld", name="Hoeveel geld?", rank="B")
NORTH, EAST, SOUTH = (BudgetRound(id=name, name=name) for name in ("noord", "oost", "zuid"))
ROUNDS = ["noord", "oost", "zuid"]


def value(condition: str, budget_round: str, text: str) -> ConditionValue:
    return ConditionValue(id=f"{condition}/{budget_round}", condition=condition, budget_round=budget_round, value=text)


def like(*texts: str) -> Likeness:
    values = [value("wie", name, text) for name, text in zip(ROUNDS, texts, strict=False)]
    return likeness("wie", ROUNDS, cells(values))


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (("Bewoners", "bewoners."), Likeness.SAME),
        (("café", "CAFE "), Likeness.SAME),
        (("bewoners", "iedereen"), Likeness.DIFFERENT),
        (("bewoners", "", ""), Likeness.TOO_LITTLE),
        (("bewoners", "", "bewoners"), Likeness.SAME),
        ((), Likeness.TOO_LITTLE),
    ],
)
def test_what_is_known_is_compared_as_people_would_say_it(texts: tuple[str, ...], found: Likeness) -> None:
    assert like(*texts) is found


def test_only_rounds_that_are_shown_are_compared() -> None:
    known = cells([value("wie", "noord", "a"), value("wie", "oost", "a"), value("wie", "zuid", "b")])
    assert likeness("wie", ["noord", "oost"], known) is Likeness.SAME
    assert shown_rows([MONEY, WHO], ROUNDS, known, only_different=True) == [WHO]
    assert shown_rows([MONEY, WHO], ROUNDS, known, only_different=False) == [WHO, MONEY]


@given(st.lists(st.text(max_size=12), min_size=1, max_size=6))
def test_the_order_of_rounds_changes_no_likeness(texts: list[str]) -> None:
    names = [str(place) for place in range(len(texts))]
    known = cells(value("wie", name, text) for name, text in zip(names, texts, strict=True))
    assert likeness("wie", names, known) is likeness("wie", names[::-1], known)


# --- cells --------------------------------------------------------------------------------------


def after(edit: Edit) -> ConditionValue:
    (change,) = edit.changes
    assert isinstance(change.after, ConditionValue)
    return change.after


def test_a_cell_is_filled_in_one_edit() -> None:
    edit = fill_cell("wie", "noord", value=" a ", source="brief", certainty=Certainty.SPOKEN, known=None)
    assert (after(edit).value, after(edit).source, after(edit).certainty) == ("a", "brief", Certainty.SPOKEN)


def test_a_filled_cell_keeps_its_id_so_that_evidence_stays() -> None:
    known = value("wie", "noord", "a")
    assert after(set_value("wie", "noord", "b", known=known)).id == known.id


def test_a_source_without_a_value_is_refused() -> None:
    with pytest.raises(BadInput):
        fill_cell("wie", "noord", value=" ", source="brief", certainty=Certainty.PUBLISHED, known=None)


PIECE = Evidence(id="e", insight="i", relation=Relation.SUPPORTS, value="wie/noord")


def refers(record: Record) -> list[Record]:
    """What refers to what, for a condition and a round with one cell that an insight rests on."""
    cell = value("wie", "noord", "a")
    return {"wie": [cell], "noord": [cell], "wie/noord": [PIECE]}.get(record.id, [])


@pytest.mark.parametrize("act", [remove_condition, remove_round, clear_value])
def test_a_cited_cell_is_not_removed_and_the_insight_is_named(act) -> None:
    record = {remove_condition: WHO, remove_round: NORTH, clear_value: value("wie", "noord", "a")}[act]
    with pytest.raises(Refused, match="I7"):
        act(record, referrers=refers, codes={"i": "I7"})


def test_an_uncited_row_goes_with_its_cells() -> None:
    cell = value("geld", "oost", "a")
    edit = remove_condition(MONEY, referrers=lambda record: [cell] if record.id == "geld" else [], codes={})
    assert {change.record.id for change in edit.changes} == {"geld", "geld/oost"}


def test_a_row_knows_which_insights_rest_on_its_cells() -> None:
    known = cells([value("wie", "noord", "a"), value("geld", "noord", "b")])
    assert [found.id for _, found in evidence_of("wie", known, [PIECE])] == ["wie/noord"]
    assert evidence_of("geld", known, [PIECE]) == []


def test_a_note_stands_beside_one_row() -> None:
    from datetime import datetime

    note = Note(
        id="n", number=1, session="s", taken_at=datetime(2026, 3, 12), text="Alleen via de site", condition="geld"
    )
    (change,) = attach_note(note, WHO).changes
    assert change.after == replace(note, condition="wie")
    assert take_off_note(note).changes[0].after == replace(note, condition=None)


# --- order --------------------------------------------------------------------------------------


def applied(conditions: list[Condition], edit: Edit) -> list[Condition]:
    found = {each.id: each for each in conditions}
    for change in edit.changes:
        assert change.before == found.get(change.record.id)
        assert isinstance(change.after, Condition)
        found[change.record.id] = change.after
    return list(found.values())


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(-1, 7)), max_size=20), st.booleans())
def test_a_moved_row_stands_where_it_was_put(moves: list[tuple[int, int]], same_ranks: bool) -> None:
    own = ["A"] * 6 if same_ranks else ranks(6)
    conditions = [Condition(id=str(place), name=str(place), rank=rank) for place, rank in enumerate(own)]
    for which, to in moves:
        expected = [each.id for each in conditions_in_order(conditions)]
        expected.remove(str(which))
        expected.insert(max(0, to), str(which))
        one = next(each for each in conditions if each.id == str(which))
        conditions = applied(conditions, move_condition(one, to, conditions=conditions))
        assert [each.id for each in conditions_in_order(conditions)] == expected


def test_a_new_row_stands_last_and_needs_a_name() -> None:
    made = add_condition("Talen", conditions=[MONEY, WHO]).changes[0].record
    assert isinstance(made, Condition)
    assert made.rank > MONEY.rank
    with pytest.raises(BadInput):
        add_condition(" ", conditions=[])


# --- the list that comes along ------------------------------------------------------------------


def test_the_list_of_conditions_comes_in_once_in_order_and_in_either_language() -> None:
    templates = condition_templates()
    dutch = applied([], bring_in_conditions(templates, [], language="nl"))
    assert len(dutch) == len(templates) >= 12
    assert [each.name for each in conditions_in_order(dutch)] == [each.names["nl"] for each in templates]
    assert all(each.question.endswith(("?", ".")) for each in dutch)
    with pytest.raises(BadInput):
        bring_in_conditions(templates, dutch, language="en")


def test_a_condition_that_is_there_keeps_its_place() -> None:
    edit = bring_in_conditions(condition_templates(), [WHO], language="nl")
    added = [change.record.name for change in edit.changes if isinstance(change.record, Condition)]
    assert "Wie mag indienen?" not in added
    assert all(change.before is None for change in edit.changes)
