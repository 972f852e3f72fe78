"""How maps begin: templates, set-ups of a session, and rings and sectors that change while people stand in them."""

from dataclasses import replace
from datetime import datetime
from itertools import combinations
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models import Actor, MapSetup, NetworkMap
from app.models.edit import Edit
from app.models.map_edits import placed
from app.models.map_geometry import APART, ring_at, sector_at
from app.models.map_setups import (
    HOSSELEN,
    MOST_RINGS,
    MOST_SECTORS,
    TEMPLATES,
    Beginning,
    Kept,
    beginning_of,
    in_words,
    kind_name,
    offered_kinds,
    set_aside,
    set_up_map,
    set_up_session,
)
from app.models.network_map import QUESTIONS, ActorKind, MapContent

MAP = NetworkMap(id="map", number=1, ring_names=("a", "b", "c"), sector_names=("x", "y"), made_at=datetime(2026, 3, 4))
BEGINNING = Beginning(("Wie?", "", "", "", ""), ())
places = st.tuples(st.floats(-1.6, 1.6), st.floats(-1.6, 1.6))
Point = tuple[float, float]


def kept(*befores: int | None) -> list[Kept]:
    return [Kept(f"n{place}", before) for place, before in enumerate(befores)]


def drawn(*points: Point, rings: int = 3, sectors: int = 2) -> MapContent:
    """Give a map with so many rings and sectors, and a contact at each of these points: p0, p1 …"""
    names = tuple("abcdefgh")
    its = replace(MAP, ring_names=names[:rings], sector_names=names[:sectors])
    bare = (Actor(id=f"p{n}", map="map", name=f"P{n}", placed_by_hand=True) for n in range(len(points)))
    actors = (placed(its, each, *point, by_hand=True) for each, point in zip(bare, points, strict=True))
    return MapContent(its, "Fatma", tuple(actors))


def afterwards(content: MapContent, edit: Edit) -> MapContent:
    changed = {change.record.id: change.after for change in edit.changes}
    assert edit.changes[0].before == content.map
    actors = tuple(changed.get(each.id, each) for each in content.actors)
    return MapContent(changed["map"], "Fatma", actors)  # type: ignore[arg-type]


def set_up(content: MapContent, rings: list[Kept], sectors: list[Kept]) -> MapContent:
    return afterwards(content, set_up_map(content, BEGINNING, rings=rings, sectors=sectors))


def agrees(content: MapContent, actor: Actor) -> bool:
    """Tell whether a contact's ring and sector are those in which it is drawn, if it has any."""
    rings, sectors = len(content.map.ring_names), len(content.map.sector_names)
    ring = ring_at(actor.x, actor.y, rings=rings)
    if actor.ring != ring:
        return False
    inside = ring is not None or not rings
    return actor.sector in ((sector_at(actor.x, actor.y, sectors=sectors), None) if inside else (None,))


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda each: each.name)
def test_every_template_has_all_questions_and_not_more_than_can_be_told_apart(template) -> None:
    said = in_words(template, lambda context, text, count: f"{context}: {text}")
    assert len(said.questions) == QUESTIONS
    assert len(said.ring_names) <= MOST_RINGS
    assert len(said.sector_names) <= MOST_SECTORS
    assert len(said.kind_names) in (0, len(ActorKind))
    words = (*said.questions, *said.ring_names, *said.sector_names, *said.kind_names)
    assert all(word == "" or ": " in word for word in words)


def test_templates_have_names_of_their_own() -> None:
    assert len({each.name for each in TEMPLATES}) == len(TEMPLATES) == 4
    assert TEMPLATES[0] is HOSSELEN


def test_how_maps_of_a_session_begin_is_added_and_then_changed() -> None:
    beginning = Beginning((" Wie \n ken je? ", "", "", "", ""), ("dichtbij ", "ver"), (), ("", " ", "", "", ""))
    (change,) = set_up_session("avond", beginning, existing=None).changes
    made = change.after
    assert isinstance(made, MapSetup)
    assert beginning_of(made) == Beginning(("Wie ken je?", "", "", "", ""), ("dichtbij", "ver"))
    edit = set_up_session("avond", BEGINNING, existing=made)
    assert beginning_of(edit.changes[0].after) == BEGINNING  # type: ignore[arg-type]
    assert edit.changes[0].record.id == made.id
    assert edit.scope == "desk"


def test_a_map_gets_its_questions_names_and_kinds_in_one_edit() -> None:
    content = drawn((0.5, 0))
    edit = set_up_map(
        content, replace(BEGINNING, kind_names=("mensen", "", "", "plekken", "")), rings=kept(0, 1, 2), sectors=kept()
    )
    its = afterwards(content, edit).map
    assert (edit.kind, edit.scope) == ("set_up_map", "map")
    assert (its.questions[0], its.ring_names, its.sector_names) == ("Wie?", ("n0", "n1", "n2"), ())
    assert offered_kinds(its) == [ActorKind.PERSON, ActorKind.PLACE]
    assert (kind_name(its, ActorKind.PLACE), kind_name(its, ActorKind.RESOURCE)) == ("plekken", "")


def test_a_map_with_the_usual_words_offers_every_kind() -> None:
    assert offered_kinds(MAP) == list(ActorKind)
    assert kind_name(MAP, ActorKind.PERSON) == ""


def test_other_names_move_nobody() -> None:
    content = drawn((0.5, 0.1), (-1.4, 0), (0, 0))
    edit = set_up_map(content, BEGINNING, rings=kept(0, 1, 2), sectors=kept(0, 1))
    assert len(edit.changes) == 1
    assert set_aside(edit) == 0


def test_people_go_along_when_rings_change_places() -> None:
    content = drawn((0.3, 0), (0.6, 0), (0.9, 0), (1.4, 0))
    after = set_up(content, kept(2, 1, 0), kept(0, 1)).actors
    assert [each.ring for each in after] == [2, 1, 0, None]
    assert after[1] == content.actors[1]
    assert after[3] == content.actors[3]
    assert all(abs(each.y) < 1e-12 and each.x > 0 for each in after)


def test_people_go_along_when_sectors_change_places() -> None:
    content = drawn((0.5, 0.1), (-0.5, 0.1))
    after = set_up(content, kept(0, 1, 2), kept(1, 0)).actors
    assert [each.sector for each in after] == [1, 0]
    assert after[0].x < 0 < after[1].x
    assert [hypot(each.x, each.y) for each in after] == pytest.approx([hypot(0.5, 0.1)] * 2)


def test_a_ring_in_between_makes_room() -> None:
    content = drawn((0.3, 0), (0.9, 0))
    after = set_up(content, kept(0, None, 1, 2), kept(0, 1))
    assert [each.ring for each in after.actors] == [0, 3]
    assert all(agrees(after, each) for each in after.actors)


def test_who_stood_in_a_ring_that_goes_waits_beside_the_circle() -> None:
    content = drawn((0.3, 0), (0.6, 0), (0.61, 0.02), (-1.3, -0.88))
    edit = set_up_map(content, BEGINNING, rings=kept(0, 2), sectors=kept(0, 1))
    after = afterwards(content, edit).actors
    assert [each.ring for each in after] == [0, None, None, None]
    assert [each.placed_by_hand for each in after] == [True, False, False, True]
    assert set_aside(edit) == 2


def test_sectors_on_a_map_that_had_none_hold_who_stands_in_them() -> None:
    content = drawn((0.5, 0.1), (-0.5, 0.1), (1.5, 0), (0, 0), sectors=0)
    after = set_up(content, kept(0, 1, 2), kept(None, None)).actors
    assert [each.sector for each in after] == [0, 1, None, None]
    assert [(each.x, each.y) for each in after] == [(each.x, each.y) for each in content.actors]


def test_rings_on_a_map_that_had_none_hold_nobody_yet() -> None:
    content = drawn((0.5, 0.1), (-1.5, 0.1), rings=0)
    edit = set_up_map(content, BEGINNING, rings=kept(None, None), sectors=kept(0, 1))
    after = afterwards(content, edit).actors
    assert [(each.ring, each.sector) for each in after] == [(None, None)] * 2
    assert hypot(after[0].x, after[0].y) > 1
    assert (after[1].x, after[1].y) == (-1.5, 0.1)
    assert set_aside(edit) == 1


def test_without_rings_or_sectors_everybody_stays_where_they_are() -> None:
    content = drawn((0.5, 0.1), (1.5, 0))
    edit = set_up_map(content, BEGINNING, rings=[], sectors=[])
    after = afterwards(content, edit).actors
    assert [(each.ring, each.sector) for each in after] == [(None, None)] * 2
    assert [(each.x, each.y) for each in after] == [(0.5, 0.1), (1.5, 0)]
    assert set_aside(edit) == 0


def test_a_sector_that_goes_on_a_map_without_rings_is_told_too() -> None:
    content = drawn((0.5, 0.1), (-0.5, 0.1), rings=0)
    assert set_aside(set_up_map(content, BEGINNING, rings=[], sectors=kept(1, None))) == 1


def test_no_more_rings_and_sectors_than_can_be_told_apart() -> None:
    content = drawn((0.95, 0))
    after = set_up(content, kept(0, None, None, None, 1, 2), kept(*[None] * 9, 0))
    assert (len(after.map.ring_names), len(after.map.sector_names)) == (MOST_RINGS, MOST_SECTORS)
    assert after.actors[0].ring is None


@st.composite
def changes(draw: st.DrawFn, count: int, most: int) -> list[Kept]:
    """Draw what is left of `count` rings or sectors: some gone, some new, in any order."""
    left = draw(st.lists(st.sampled_from(range(count)), unique=True)) if count else []
    new = draw(st.integers(0, most - len(left)))
    return kept(*draw(st.permutations([*left, *[None] * new])))


@given(st.lists(places, max_size=20), st.integers(0, MOST_RINGS), st.integers(0, MOST_SECTORS), st.data())
def test_whatever_changes_nobody_gets_a_ring_that_was_not_chosen(
    points: list[Point], rings: int, sectors: int, data: st.DataObject
) -> None:
    content = drawn(*points, rings=rings, sectors=sectors)
    new_rings = data.draw(changes(rings, MOST_RINGS))
    new_sectors = data.draw(changes(sectors, MOST_SECTORS))
    edit = set_up_map(content, BEGINNING, rings=new_rings, sectors=new_sectors)
    after = afterwards(content, edit)
    for was, now in zip(content.actors, after.actors, strict=True):
        assert now.ring is None or new_rings[now.ring].before == was.ring
        if was.sector is not None and now.sector is not None:
            assert new_sectors[now.sector].before == was.sector
        assert agrees(after, now) or edge(content, was)
    assert edit.inverse().changes[-1].after == content.map
    assert {c.after for c in edit.inverse().changes} <= {content.map, *content.actors}
    waiting = [now for was, now in zip(content.actors, after.actors, strict=True) if is_set_aside(was, now)]
    assert len(waiting) == set_aside(edit)
    for a in waiting:
        assert all(hypot(a.x - b.x, a.y - b.y) > APART - 1e-9 for b in after.actors if b is not a)
    assert all(a is not b for a, b in combinations(waiting, 2))


def is_set_aside(was: Actor, now: Actor) -> bool:
    return now.ring is None and now.sector is None and (was.x, was.y) != (now.x, now.y)


def edge(content: MapContent, actor: Actor) -> bool:
    """Tell whether a contact stands so near the edge of a sector, or the middle, that rounding decides."""
    count = len(content.map.sector_names)
    near = {sector_at(actor.x + dx, actor.y + dy, sectors=count) for dx in (-1e-6, 1e-6) for dy in (-1e-6, 1e-6)}
    return len(near) > 1 or hypot(actor.x, actor.y) < 1e-6
