"""What can be done to a map: ring and sector always agree with where a contact is drawn."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models import Actor, Ask, Circle, NetworkMap, Offer, Tie
from app.models.edit import Change, Edit
from app.models.errors import EMPTY_NAME, TIE_TO_SELF, BadInput, HosselError
from app.models.many_edits import move_actors, put_in_ring
from app.models.map_edits import (
    add_actor,
    add_map,
    add_tie,
    add_tied_actor,
    change_good,
    change_tie,
    give_map,
    remove_actor,
    rename_actor,
    set_pictogram,
    set_sector,
    set_tie_note,
)
from app.models.map_geometry import FARTHEST, ring_at, sector_at
from app.models.network_map import ActorKind, Good, MapContent, Pictogram, TieKind

MAP = NetworkMap(id="map", number=1, ring_names=("a", "b", "c"), sector_names=("x", "y"), made_at=datetime(2026, 3, 4))
MO = Actor(id="mo", map="map", name="Mo", ring=1, sector=0, x=0.5, y=0.0)
CONTENT = MapContent(MAP, "Fatma", (MO,))
points = st.tuples(st.floats(-2, 2), st.floats(-2, 2))


def only(edit: Edit) -> Actor:
    (change,) = edit.changes
    assert isinstance(change.after, Actor)
    return change.after


def agrees(actor: Actor) -> bool:
    ring = ring_at(actor.x, actor.y, rings=3)
    sector = sector_at(actor.x, actor.y, sectors=2) if ring is not None else None
    return (actor.ring, actor.sector) == (ring, sector)


@given(points)
def test_a_contact_dropped_anywhere_agrees_with_its_place(to: tuple[float, float]) -> None:
    for actor in (only(move_actors(CONTENT, {MO.id: to})), only(add_actor(CONTENT, "Bo", at=to))):
        assert (actor.x, actor.y) == to
        assert agrees(actor)
        assert actor.placed_by_hand


@given(points, st.one_of(st.none(), st.integers(0, 2)))
def test_another_ring_moves_along_the_same_angle(start: tuple[float, float], ring: int | None) -> None:
    actor = only(move_actors(CONTENT, {MO.id: start}))
    after = only(put_in_ring(MapContent(MAP, "Fatma", (actor,)), [actor], ring))
    assert after.ring == ring
    assert agrees(after)
    assert after.x * start[1] == pytest.approx(after.y * start[0], abs=1e-6)


@given(points, st.integers(0, 1))
def test_another_sector_turns(start: tuple[float, float], sector: int) -> None:
    actor = only(move_actors(CONTENT, {MO.id: start}))
    after = only(set_sector(CONTENT, actor, sector=sector))
    assert after.sector == sector
    assert agrees(after) or (actor.x, actor.y) == (0, 0)


def test_a_new_contact_waits_beside_the_circle() -> None:
    actor = only(add_actor(CONTENT, "  Bo \n Jansen "))
    assert (actor.name, actor.ring, actor.placed_by_hand) == ("Bo Jansen", None, False)
    assert agrees(actor)


@pytest.mark.parametrize(
    ("act", "text"),
    [
        (lambda: add_actor(CONTENT, " \t"), EMPTY_NAME),
        (lambda: rename_actor(MO, ""), EMPTY_NAME),
        (lambda: add_tie(CONTENT, "mo", "mo"), TIE_TO_SELF),
        (lambda: add_tie(CONTENT, None, None), TIE_TO_SELF),
    ],
)
def test_what_cannot_be_is_said(act: Callable[[], Edit], text: str) -> None:
    with pytest.raises(BadInput) as caught:
        act()
    assert isinstance(caught.value, HosselError)
    assert caught.value.sentence.text == text


def test_who_is_put_down_far_out_can_be_found_again() -> None:
    actor = only(add_actor(CONTENT, "Jan", at=(-21.85, 0.4)))
    assert (actor.x, actor.y, actor.ring) == (-FARTHEST, 0.4, None)


def test_only_a_line_that_gives_keeps_what_is_given() -> None:
    tie = Tie(id="t", map="map", start=None, end="mo", kind=TieKind.GIVES, good=Good.TIME)
    assert change_tie(tie, strength=3).changes[0].after == replace(tie, strength=3)
    assert change_tie(tie, kind=TieKind.HELPS).changes[0].after == replace(tie, kind=TieKind.HELPS, good=None)


def test_what_a_line_gives_can_be_nothing_in_particular() -> None:
    tie = Tie(id="t", map="map", start=None, end="mo", kind=TieKind.GIVES, good=Good.TIME)
    assert change_tie(tie, good=None).changes[0].after == replace(tie, good=None)


def test_a_contact_goes_with_its_lines_and_leaves_its_circles() -> None:
    tie, offer = Tie(id="t", map="map", end="mo"), Offer(id="o", map="map", actor="mo", words="tijd")
    circle = Circle(id="c", map="map", members=("mo", "bo"))
    edit = remove_actor(MapContent(MAP, "Fatma", (MO,), (tie,), (circle,), (offer,)), MO)
    after = {change.record.id: change.after for change in edit.changes}
    assert after == {"mo": None, "t": None, "o": None, "c": replace(circle, members=("bo",))}


def test_an_offer_is_changed_in_words_and_kind() -> None:
    offer = Offer(id="o", map="map", words="tijd")
    edit = change_good(offer, cls=Offer, kind=Good.SPACE, words=" een  zaal ")
    assert edit.kind == "change_offer"
    assert edit.changes[0].after == replace(offer, kind=Good.SPACE, words="een zaal")


def test_an_offer_that_becomes_an_ask_is_replaced_by_one() -> None:
    offer = Offer(id="o", map="map", actor="mo", words="tijd")
    gone, new = change_good(offer, cls=Ask, kind=Good.TIME, words="tijd").changes
    assert (gone, new.before) == (Change(offer, None), None)
    assert new.after == Ask(id=new.record.id, map="map", actor="mo", kind=Good.TIME, words="tijd")


def test_a_map_given_to_somebody_is_no_longer_a_groups_and_the_other_way_round() -> None:
    given = give_map(replace(MAP, title="Tafel 2", initiative="tuin"), owner="mo", title="Tafel 3").changes[0].after
    assert isinstance(given, NetworkMap)
    assert (given.owner, given.initiative, given.title) == ("mo", None, "")
    back = give_map(given, owner=None, title=" Tafel  3 ").changes[0].after
    assert isinstance(back, NetworkMap)
    assert (back.owner, back.title) == (None, "Tafel 3")


def test_a_map_begins_with_all_it_is_given() -> None:
    words = {"ring_names": ["a"], "sector_names": ["b"], "kind_names": ["c"], "questions": ["d?"]}
    drawn = add_map(1, owner=None, session=None, at=datetime(2026, 3, 12), **words).changes[0].after
    assert {name: list(getattr(drawn, name)) for name in words} == words


def test_a_contact_comes_with_the_line_it_was_drawn_by() -> None:
    edit = add_tied_actor(CONTENT, "Bo", at=(0.2, 0.4), tied_to="mo", wished=True)
    bo, tie = (change.after for change in edit.changes)
    assert isinstance(bo, Actor)
    assert isinstance(tie, Tie)
    assert (bo.name, bo.x, bo.y, bo.wished, agrees(bo)) == ("Bo", 0.2, 0.4, True, True)
    assert (tie.start, tie.end, tie.wished, edit.kind) == ("mo", bo.id, True, "add_actor")


def test_a_contact_may_have_a_pictogram_from_the_start_or_later() -> None:
    assert only(add_actor(CONTENT, "school", pictogram=Pictogram.SCHOOL)).pictogram is Pictogram.SCHOOL
    assert only(set_pictogram(MO, Pictogram.ELDER)) == replace(MO, pictogram=Pictogram.ELDER)
    assert only(set_pictogram(replace(MO, pictogram=Pictogram.ELDER), None)) == MO


def test_a_line_may_have_a_note() -> None:
    tie = Tie(id="t", map="map", end="mo")
    assert set_tie_note(tie, "sinds 1998").changes == (Change(tie, replace(tie, note="sinds 1998")),)


def test_a_map_of_a_group_begins_with_a_title_and_sectors() -> None:
    edit = add_map(
        4,
        owner=None,
        session="s",
        ring_names=["a"],
        sector_names=["x", "y"],
        title=" ons \n plein ",
        at=datetime(2026, 3, 4, 20, 1, 2, 3),
    )
    drawn = edit.changes[0].after
    assert isinstance(drawn, NetworkMap)
    assert (drawn.title, drawn.owner, drawn.ring_names, drawn.sector_names) == ("ons plein", None, ("a",), ("x", "y"))
    assert (drawn.number, drawn.made_at, edit.scope) == (4, datetime(2026, 3, 4, 20, 1, 2), "desk")


def test_a_small_picture_says_what_kind_of_contact_it_is() -> None:
    pictures = (Pictogram.CITY, Pictogram.SHOP, Pictogram.ELDER, None)
    kinds = [only(add_actor(CONTENT, "Bo", pictogram=each)).kind for each in pictures]
    assert kinds == [ActorKind.GOVERNMENT, ActorKind.PLACE, ActorKind.PERSON, ActorKind.PERSON]
