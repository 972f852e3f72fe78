"""Several contacts at once: every act is one edit, gives everybody a place of their own, and can be taken back."""

from collections.abc import Iterable
from datetime import datetime
from itertools import combinations
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models import Actor, Ask, Circle, NetworkMap, Offer, Tie
from app.models.edit import Change, Edit
from app.models.errors import EMPTY_NAME, TOO_FEW, BadInput
from app.models.many_edits import (
    Alignment,
    add_actors,
    align,
    bring_closer,
    move_actors,
    names_in,
    put_in_ring,
    remove_many,
    set_all,
)
from app.models.map_edits import placed, remove_actor
from app.models.map_geometry import APART, FARTHEST, HEART, ring_at, sector_at
from app.models.network_map import ActorKind, MapContent
from app.models.record import Record

MAP = NetworkMap(id="map", number=1, ring_names=("a", "b", "c"), sector_names=("x", "y"), made_at=datetime(2026, 3, 4))
places = st.tuples(st.floats(-2, 2), st.floats(-2, 2))
many = st.lists(places, min_size=3, max_size=25)


def at(*points: tuple[float, float]) -> MapContent:
    """Give a map with a contact at each of these points: a0, a1 …"""
    bare = (Actor(id=f"a{n}", map="map", name=f"A{n}") for n in range(len(points)))
    actors = (placed(MAP, each, *point, by_hand=False) for each, point in zip(bare, points, strict=True))
    return MapContent(MAP, "Fatma", tuple(actors))


def actors_after(edit: Edit) -> list[Actor]:
    return [change.after for change in edit.changes if isinstance(change.after, Actor)]


def agrees(actor: Actor) -> bool:
    ring = ring_at(actor.x, actor.y, rings=3)
    sector = sector_at(actor.x, actor.y, sectors=2) if ring is not None else None
    return (actor.ring, actor.sector) == (ring, sector)


def are_apart(actors: Iterable[Actor], apart: float = APART) -> bool:
    return all(hypot(a.x - b.x, a.y - b.y) > apart - 1e-6 for a, b in combinations(actors, 2))


def after(edit: Edit, before: Iterable[Record]) -> set[Record]:
    """Give what is there when an edit was done, each change from what was there."""
    there = {record.id: record for record in before}
    for change in edit.changes:
        assert there.pop(change.record.id, None) == change.before
        if change.after:
            there[change.record.id] = change.after
    return set(there.values())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", []),
        (" \n\t\r\n ; ", []),
        ("Mo\nFatma", ["Mo", "Fatma"]),
        ("Mo; Fatma\tBo\r\nAnna", ["Mo", "Fatma", "Bo", "Anna"]),
        ("- Mo\n* Fatma\n• Bo\n– Anna\n·Jan", ["Mo", "Fatma", "Bo", "Anna", "Jan"]),
        ("1. Mo\n2) Fatma\n 10.  Bo", ["Mo", "Fatma", "Bo"]),
        ("1.\tMo\n2.\tFatma", ["Mo", "Fatma"]),
        ("- 1. Mo", ["Mo"]),
        ("3 Oktober-comité\n1. 3 Oktober-comité", ["3 Oktober-comité"] * 2),
        ("2e Hands winkel\n100", ["2e Hands winkel", "100"]),
        ("24/7 apotheek\n1.5 meter zaal\n020-groep", ["24/7 apotheek", "1.5 meter zaal", "020-groep"]),
        ("Jan-Willem\nFC De Pijp 1.", ["Jan-Willem", "FC De Pijp 1."]),
        ("Mo\n\n  \nMo", ["Mo", "Mo"]),
        ("مريم\n👩‍👧 buurvrouw", ["مريم", "👩‍👧 buurvrouw"]),
    ],
)
def test_a_pasted_list_gives_its_names(text: str, names: list[str]) -> None:
    assert names_in(text) == names


@given(st.lists(st.sampled_from(["Mo", "3 Oktober-comité", "Jan - Piet", "O'Neil 2."]), max_size=9), st.data())
def test_however_a_list_is_written_its_names_come_out(names: list[str], data: st.DataObject) -> None:
    fronts = st.sampled_from(["", "- ", "• ", "1. ", "12) ", "  "])
    ends = st.sampled_from(["\n", ";", "\t", "\r\n", "\n\n"])
    assert names_in("".join(data.draw(fronts) + name + data.draw(ends) for name in names)) == names


@given(st.lists(st.sampled_from(["Mo", "Fatma", " ", "", "\t", "Bo"]), max_size=60), st.lists(places, max_size=9))
def test_a_list_becomes_contacts_in_order_each_on_a_place_of_its_own(
    names: list[str], points: list[tuple[float, float]]
) -> None:
    content, wanted = at(*points), [name for name in names if name.strip()]
    if not wanted:
        with pytest.raises(BadInput) as caught:
            add_actors(content, names)
        assert caught.value.sentence.text == EMPTY_NAME
        return
    edit = add_actors(content, names, kind=ActorKind.PLACE, wished=True)
    new = actors_after(edit)
    assert [each.name for each in new] == wanted
    assert are_apart(new)
    assert all(hypot(a.x - b.x, a.y - b.y) >= APART for a in new for b in content.actors)
    assert all((each.ring, each.kind, each.wished) == (None, ActorKind.PLACE, True) and agrees(each) for each in new)


@given(many, st.data())
def test_whoever_is_moved_gets_the_ring_and_sector_of_the_place(
    points: list[tuple[float, float]], data: st.DataObject
) -> None:
    content = at(*points)
    moved = data.draw(st.dictionaries(st.sampled_from([each.id for each in content.actors]), places, min_size=1))
    edit = move_actors(content, moved)
    assert {each.id: (each.x, each.y) for each in actors_after(edit)} == moved
    assert all(agrees(each) and each.placed_by_hand for each in actors_after(edit))
    assert after(edit.inverse(), after(edit, content.actors)) == set(content.actors)


def test_one_and_many_that_move_are_called_by_their_number() -> None:
    content = at((0.5, 0), (0, 0.5))
    assert move_actors(content, {"a0": (0, 0)}).kind == "move_actor"
    assert move_actors(content, {"a0": (0, 0), "a1": (1, 1)}).kind == "move_actors"


def test_putting_in_line_leaves_circles_as_they_are() -> None:
    content = at((0.5, 0), (0.4, 0.5), (-0.9, -0.9))
    circled = MapContent(MAP, "Fatma", content.actors, circles=(Circle(id="c", map="map", members=("a0", "a1", "a2")),))
    assert len(align(circled, circled.actors, Alignment.COLUMN).changes) == 3


@given(many, st.sampled_from(Alignment))
def test_put_in_line_nobody_stands_on_another_or_out_of_reach(
    points: list[tuple[float, float]], how: Alignment
) -> None:
    content = at(*points)
    edit = align(content, content.actors, how)
    moved = actors_after(edit)
    assert {each.id for each in moved} == {each.id for each in content.actors}
    assert are_apart(moved)
    assert all(max(abs(each.x), abs(each.y)) <= FARTHEST for each in moved)
    assert all(agrees(each) for each in moved)
    assert after(edit.inverse(), after(edit, content.actors)) == set(content.actors)


@pytest.mark.parametrize("how", Alignment)
@pytest.mark.parametrize("count", [3, 150])
def test_a_crowd_on_one_spot_is_put_in_line_within_reach(how: Alignment, count: int) -> None:
    content = at(*[(1.0, -1.5)] * count)
    moved = actors_after(align(content, content.actors, how))
    assert len({(each.x, each.y) for each in moved}) == count
    assert all(max(abs(each.x), abs(each.y)) <= FARTHEST + 1e-9 for each in moved)
    assert are_apart(moved, APART if count == 3 else 0.02)


@given(many)
def test_a_row_is_level_and_keeps_the_order(points: list[tuple[float, float]]) -> None:
    content = at(*points)
    moved = {each.id: each for each in actors_after(align(content, content.actors, Alignment.ROW))}
    assert len({each.y for each in moved.values()}) == 1
    for a, b in combinations(content.actors, 2):
        if a.x < b.x:
            assert moved[a.id].x < moved[b.id].x


def test_who_stands_well_apart_keeps_the_other_coordinate() -> None:
    content = at((0.2, 0.1), (0.7, 0.3), (-0.5, 0.2))
    row, column = (actors_after(align(content, content.actors, how)) for how in (Alignment.ROW, Alignment.COLUMN))
    assert sorted((each.x, each.y) for each in row) == [
        (-0.5, pytest.approx(0.2)),
        (0.2, pytest.approx(0.2)),
        (0.7, pytest.approx(0.2)),
    ]
    assert {each.id: each.x for each in column} == {f"a{n}": pytest.approx(0.4 / 3) for n in range(3)}


@given(many)
def test_on_an_arc_all_are_as_far_from_the_middle_and_off_the_owner(points: list[tuple[float, float]]) -> None:
    content = at(*points)
    away = [hypot(each.x, each.y) for each in actors_after(align(content, content.actors, Alignment.ARC))]
    assert max(away) - min(away) < 1e-9
    assert min(away) > HEART


def test_on_an_arc_each_keeps_its_own_angle_where_there_is_room() -> None:
    content = at((0.5, 0), (0, 1.0), (-0.6, 0))
    moved = {each.id: (each.x, each.y) for each in actors_after(align(content, content.actors, Alignment.ARC))}
    assert moved["a0"] == pytest.approx((0.7, 0))
    assert moved["a1"] == pytest.approx((0, 0.7))
    assert moved["a2"] == pytest.approx((-0.7, 0))


def test_evenly_apart_leaves_the_outermost_where_they_are() -> None:
    content = at((-0.9, 0), (-0.8, 0.1), (0.9, 0))
    moved = {each.id: (each.x, each.y) for each in actors_after(align(content, content.actors, Alignment.EVENLY))}
    assert moved == {"a0": pytest.approx((-0.9, 0)), "a1": pytest.approx((0, 0)), "a2": pytest.approx((0.9, 0))}


@pytest.mark.parametrize(("how", "count"), [(Alignment.ROW, 1), (Alignment.ARC, 0), (Alignment.EVENLY, 2)])
def test_too_few_cannot_be_put_in_line(how: Alignment, count: int) -> None:
    content = at(*[(0.5, 0.5)] * count)
    with pytest.raises(BadInput) as caught:
        align(content, content.actors, how)
    assert caught.value.sentence.text == TOO_FEW


@given(many, st.one_of(st.none(), st.integers(0, 2)))
def test_all_are_put_in_one_ring(points: list[tuple[float, float]], ring: int | None) -> None:
    content = at(*points)
    moved = actors_after(put_in_ring(content, content.actors, ring))
    assert all(each.ring == ring and agrees(each) for each in moved)
    assert all(new == old for new, old in zip(moved, content.actors, strict=True) if old.ring == ring)


@pytest.mark.parametrize(
    ("x", "step", "ring"), [(0.9, 1, 1), (0.3, 1, 0), (0.3, -1, 1), (0.9, -1, None), (1.5, 1, 2), (1.5, -1, None)]
)
def test_a_step_closer_or_further_is_one_ring(x: float, step: int, ring: int | None) -> None:
    content = at((x, 0.0))
    (moved,) = actors_after(bring_closer(content, content.actors, step))
    assert moved.ring == ring


def test_the_same_is_said_of_all() -> None:
    content = at((0, 0.5), (0.5, 0))
    edit = set_all(content, content.actors, kind=ActorKind.PLACE, wished=True)
    assert [(each.kind, each.wished) for each in actors_after(edit)] == [(ActorKind.PLACE, True)] * 2
    assert edit.kind == "change_actors"
    assert [each.kind for each in actors_after(set_all(content, content.actors, wished=True))] == [ActorKind.PERSON] * 2


FULL = MapContent(
    MAP,
    "Fatma",
    at((0.5, 0), (0, 0.5), (0.2, 0.8)).actors,
    (Tie(id="t01", map="map", start="a0", end="a1"), Tie(id="t2", map="map", end="a2")),
    (Circle(id="c01", map="map", members=("a0", "a1")), Circle(id="c0", map="map", members=("a0",))),
    (Offer(id="o0", map="map", actor="a0", words="tijd"), Offer(id="o2", map="map", actor="a2", words="zaal")),
    (Ask(id="k1", map="map", actor="a1", words="geld"),),
)
ALL: tuple[Record, ...] = (*FULL.actors, *FULL.ties, *FULL.circles, *FULL.offers, *FULL.asks)


@pytest.mark.parametrize(
    ("ids", "gone"),
    [
        ({"a0"}, {"a0", "t01", "o0", "c0"}),
        ({"a0", "a1"}, {"a0", "a1", "t01", "o0", "k1", "c0", "c01"}),
        ({"t2"}, {"t2"}),
        ({"c01"}, {"c01"}),
        ({"a0", "c01", "t01"}, {"a0", "t01", "o0", "c0", "c01"}),
    ],
)
def test_what_is_taken_off_takes_along_what_is_its_own(ids: set[str], gone: set[str]) -> None:
    edit = remove_many(FULL, ids)
    assert {change.record.id for change in edit.changes if change.after is None} == gone
    left = [c.after for c in edit.changes if c.after]
    assert left == ([Circle(id="c01", map="map", members=("a1",))] if "a0" in ids and "c01" not in gone else [])
    assert after(edit.inverse(), after(edit, ALL)) == set(ALL)


def test_a_circle_round_one_goes_with_the_one() -> None:
    edit = remove_actor(FULL, FULL.actors[0])
    assert Change(FULL.circles[1], None) in edit.changes
    assert after(edit.inverse(), after(edit, ALL)) == set(ALL)


@given(st.integers(2, 12), st.one_of(st.none(), st.integers(0, 2)))
def test_who_is_brought_to_a_ring_along_one_angle_stands_beside_the_others(many: int, ring: int | None) -> None:
    actors = tuple(Actor(id=f"a{at}", map=MAP.id, name="x", x=0.0, y=-1.3 - at / 50) for at in range(many))
    edit = put_in_ring(MapContent(MAP, "", actors), actors, ring)
    after = [change.after for change in edit.changes if isinstance(change.after, Actor)]
    assert all(each.ring == ring for each in after)
    assert len({(round(each.x, 3), round(each.y, 3)) for each in after}) == many
