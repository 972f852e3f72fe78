"""An edit can be turned round, and says what it is about."""

from hypothesis import given
from hypothesis import strategies as st

from app.models import Actor, Person, Tie
from app.models.edit import DESK, Change, Edit, added, changed, joined, scope_of

ANNA = Person(id="anna", number=1, name="Anna")
MO = Actor(id="mo", map="map", name="Mo")

World = dict[str, Person]


def applied(world: World, edit: Edit) -> World:
    """Apply an edit to a world of persons, as a file does."""
    after = dict(world)
    for change in edit.changes:
        assert after.get(change.record.id) == change.before
        if change.after is None:
            del after[change.record.id]
        else:
            assert isinstance(change.after, Person)
            after[change.after.id] = change.after
    return after


def test_the_scope_is_the_map_or_the_desk() -> None:
    assert scope_of(MO) == "map"
    assert scope_of(ANNA) == DESK
    assert added("x", MO, ANNA).scope == "map"
    assert joined("y", [added("x", ANNA), added("x", MO)]).scope == DESK


def test_an_edit_knows_whom_it_concerns() -> None:
    edit = joined("y", [added("x", ANNA), added("x", MO)])
    assert edit.concerns(Person)
    assert edit.concerns(Actor, Tie)
    assert not edit.concerns(Tie)


def test_a_change_names_its_record() -> None:
    assert Change(None, ANNA).record == Change(ANNA, None).record == ANNA
    assert changed("x", ANNA, name="Anne").changes[0].record.id == "anna"


lots = st.lists(st.tuples(st.sampled_from("abcd"), st.integers(0, 9)), max_size=12)


@given(lots, lots)
def test_the_inverse_takes_an_edit_back(first: list[tuple[str, int]], second: list[tuple[str, int]]) -> None:
    begin = applied({}, edit_from({}, first))
    edit = edit_from(begin, second)
    assert applied(applied(begin, edit), edit.inverse()) == begin
    assert edit.inverse().inverse() == edit


def edit_from(world: World, lots: list[tuple[str, int]]) -> Edit:
    """Make an edit by lot: an even number sets a person, an odd one removes her."""
    now, changes = dict(world), []
    for name, lot in lots:
        before = now.pop(name, None)
        after = None if lot % 2 else Person(id=name, number=lot, name=name)
        if before == after:
            if before:
                now[name] = before
            continue
        changes.append(Change(before, after))
        if after:
            now[name] = after
    return Edit("lot", DESK, tuple(changes))
