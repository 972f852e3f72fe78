"""People are spread over tables: the same way each time, evenly, mixed, and those seated by hand stay."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.edit import Edit
from app.models.errors import BadInput, Refused
from app.models.note import Note
from app.models.person import Person, Role
from app.models.session import Attendance, Invitation, Session
from app.models.tables import (
    Lack,
    lacks,
    mix_tables,
    move_seat,
    read_pinned,
    rename_table,
    set_count,
    spread,
    written_pinned,
)

AT = datetime(2026, 3, 12, 19)
SESSION = Session(id="s", number=1, title="Avond", starts_at=AT, tables=("1", "2"))
ROLES = st.sampled_from([Role.RESIDENT, Role.OFFICIAL, Role.INITIATOR])
PLACES = st.sampled_from([None, "noord", "west", "oost"])


@st.composite
def groups(draw: st.DrawFn) -> list[Person]:
    facts = draw(st.lists(st.tuples(ROLES, PLACES, PLACES), max_size=24))
    return [
        Person(id=f"p{at}", number=at, name="Jan", role=role, area=area, initiative=initiative)
        for at, (role, area, initiative) in enumerate(facts)
    ]


def tables(count: int) -> list[str]:
    return [str(at) for at in range(1, count + 1)]


def uneven(people: Sequence[Person], seats: dict[str, str], names: list[str], of: Callable[[Person], object]) -> int:
    """Give by how many the counts at two tables differ at most, over all values of `of`."""
    counts = Counter((of(person), seats[person.id]) for person in people)
    kinds = {of(person) for person in people}
    return max((max(c) - min(c) for kind in kinds if (c := [counts[kind, name] for name in names])), default=0)


@given(groups(), st.integers(1, 6))
def test_everybody_sits_and_no_table_or_role_differs_by_more_than_one(people: list[Person], count: int) -> None:
    seats = spread(people, tables(count))
    assert set(seats) == {person.id for person in people}
    assert uneven(people, seats, tables(count), lambda _: "") <= 1
    assert uneven(people, seats, tables(count), lambda person: person.role) <= 1


def unmixed(people: Sequence[Person], seats: dict[str, str]) -> list[int]:
    """Give how far roles, areas and initiatives are from being mixed: the sum of squares of how often each is there."""
    facts = [lambda each: each.role, lambda each: each.area, lambda each: each.initiative]
    counts = [Counter((of(each), seats[each.id]) for each in people if of(each)) for of in facts]
    return [sum(number**2 for number in count.values()) for count in counts]


@given(groups(), st.integers(1, 4))
def test_no_two_people_could_change_places_and_mix_it_better(people: list[Person], count: int) -> None:
    seats = spread(people, tables(count))
    for one, other in combinations(people, 2):
        swapped = {**seats, one.id: seats[other.id], other.id: seats[one.id]}
        assert unmixed(people, swapped) >= unmixed(people, seats)


@given(groups(), st.integers(1, 6), st.randoms())
def test_the_order_in_which_people_come_changes_nothing(people: list[Person], count: int, shuffler: object) -> None:
    shuffled = list(people)
    shuffler.shuffle(shuffled)  # type: ignore[attr-defined]
    assert spread(shuffled, tables(count)) == spread(people, tables(count))


@given(groups(), st.data())
def test_who_is_pinned_stays_and_the_rest_fills_up_evenly(people: list[Person], data: st.DataObject) -> None:
    names = tables(4)
    before = {person.id: data.draw(st.sampled_from(names)) for person in people}
    pinned = frozenset(data.draw(st.sets(st.sampled_from(sorted(before)))) if before else ())
    seats = spread(people, names, seats=before, pinned=pinned)
    held = Counter(before[each] for each in pinned)
    sizes = Counter(seats.values())
    assert all(seats[each] == before[each] for each in pinned)
    grown = [sizes[name] for name in names if sizes[name] > held[name]]
    assert not grown or max(grown) - min(sizes[name] for name in names) <= 1


def test_areas_are_mixed_where_roles_leave_room() -> None:
    people = [Person(id=f"p{at}", number=at, name="An", area="noord" if at < 4 else "west") for at in range(8)]
    assert uneven(people, spread(people, tables(4)), tables(4), lambda person: person.area) == 0


def test_one_swap_across_roles_mixes_areas() -> None:
    people = [
        Person(id=f"{role}{area}{at}", number=at, name="An", role=role, area=area)
        for role in (Role.RESIDENT, Role.OFFICIAL)
        for area in ("noord", "west")
        for at in range(3)
    ]
    assert uneven(people, spread(people, tables(3)), tables(3), lambda person: person.area) == 0


def test_a_table_without_a_role_that_is_there_for_all_lacks_it() -> None:
    roles = [Role.RESIDENT, Role.RESIDENT, Role.OFFICIAL, Role.OFFICIAL, Role.RESEARCHER]
    people = [Person(id=str(at), number=at, name="An", role=role) for at, role in enumerate(roles)]
    seats = {"0": "1", "1": "2", "2": "1", "3": "1", "4": "1"}
    assert lacks(people, ["1", "2", "3"], seats) == [Lack("3", None)]
    assert lacks(people, ["1", "2"], seats) == [Lack("2", Role.OFFICIAL)]


def expected(*tables: str) -> list[Invitation]:
    return [Invitation(id=f"i{at}", session="s", person=f"p{at}", table=table) for at, table in enumerate(tables)]


def after(edit: Edit, cls: type) -> list[str]:
    return [each.table for change in edit.changes if isinstance(each := change.after, cls)]


def test_mixing_is_one_edit_of_those_who_move() -> None:
    people = [Person(id=f"p{at}", number=at, name="An") for at in range(4)]
    edit = mix_tables(SESSION, people, expected("1", "", "", "9"))
    assert edit.kind == "mix_tables"
    assert len(edit.changes) == 3
    with pytest.raises(Refused):
        mix_tables(Session(id="s", number=1, title="Leeg", starts_at=AT), people, expected("1"))


def test_a_table_that_goes_lets_people_stand_and_leaves_the_others() -> None:
    here = Attendance(id="a", session="s", person="p9", since=AT, table="2")
    fewer = set_count(SESSION, 1, [*expected("1", "2"), here])
    assert (after(fewer, Invitation), after(fewer, Attendance)) == ([""], [""])


def test_more_tables_get_the_next_free_numbers() -> None:
    session = Session(id="s", number=1, title="Avond", starts_at=AT, tables=("2", "Groen"))
    made = set_count(session, 4, []).changes[0].after
    assert isinstance(made, Session)
    assert made.tables == ("2", "Groen", "1", "3")


def test_people_and_notes_follow_a_new_name() -> None:
    note = Note(id="n", number=1, session="s", taken_at=AT, text="Tekst", table="2")
    edit = rename_table(SESSION, "2", " Groene  tafel ", seats=expected("2", "1"), notes=[note])
    assert after(edit, Invitation) == after(edit, Note) == ["Groene tafel"]
    for name in ("", "1"):
        with pytest.raises(BadInput):
            rename_table(SESSION, "2", name, seats=[], notes=[])


def test_one_person_goes_to_another_table() -> None:
    assert after(move_seat(expected("1")[0], "2"), Invitation) == ["2"]


def test_who_was_seated_by_hand_is_remembered() -> None:
    assert read_pinned(written_pinned({"b", "a"})) == {"a", "b"}
    assert read_pinned("") == frozenset()
