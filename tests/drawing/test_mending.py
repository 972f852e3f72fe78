"""A drawn map after a small change, mended or drawn anew: they show the same."""

from copy import deepcopy
from dataclasses import replace

import pytest

from app.drawing.figure import Mark
from app.drawing.map_figure import MapFigure, MapOptions, map_figure
from app.drawing.mending import MOST, mended
from app.models.language import Words
from app.models.network_map import Ask, MapContent, TieKind
from tests.drawing.maps import busy, contact, line

OPTIONS = MapOptions(260.0, 180.0, scale=80.0, origin=(130.0, 90.0))
WORDS = Words("en").translate
BEFORE = busy(20, 40)


def drawn(content: MapContent) -> MapFigure:
    return map_figure(content, translate=WORDS, options=OPTIONS)


def after_change(after: MapContent) -> MapFigure | None:
    return mended(drawn(BEFORE), BEFORE, after, translate=WORDS, options=OPTIONS)


def abouts(figure: MapFigure) -> set[str]:
    return {mark.about for mark in figure.figure.marks}


def shapes_of(figure: MapFigure, thing: str) -> list[Mark]:
    return [mark for mark in figure.figure.marks if mark.about == thing][:2]


def with_actor(**changes: object) -> MapContent:
    first, *rest = BEFORE.actors
    return replace(BEFORE, actors=(replace(first, **changes), *rest))


def without_actor() -> MapContent:
    ties = tuple(tie for tie in BEFORE.ties if "a0" not in (tie.start, tie.end))
    offers = tuple(each for each in BEFORE.offers if each.actor != "a0")
    asks = tuple(each for each in BEFORE.asks if each.actor != "a0")
    circles = tuple(replace(each, members=each.members[1:]) for each in BEFORE.circles)
    return replace(BEFORE, actors=BEFORE.actors[1:], ties=ties, offers=offers, asks=asks, circles=circles)


LARGER = replace(BEFORE.circles[0], id="d", name="", members=("a0", "a1", "a2", "a3", "a4"))

CHANGES = {
    "moved": with_actor(x=0.1, y=0.9),
    "renamed": with_actor(name="Sam van de overkant"),
    "wished": with_actor(wished=True),
    "added": replace(BEFORE, actors=(*BEFORE.actors, contact("new", 0.9, -0.2))),
    "removed": without_actor(),
    "line drawn": replace(BEFORE, ties=(*BEFORE.ties, line("new", "a3", "a4"))),
    "line stronger": replace(BEFORE, ties=(replace(BEFORE.ties[0], strength=3), *BEFORE.ties[1:])),
    "line of another kind": replace(BEFORE, ties=(replace(BEFORE.ties[0], kind=TieKind.CLASHES), *BEFORE.ties[1:])),
    "asked": replace(BEFORE, asks=(*BEFORE.asks, Ask(id="new", map="m", actor="a9"))),
    "the middle asked": replace(BEFORE, asks=(*BEFORE.asks, Ask(id="new", map="m"))),
    "circle gone": replace(BEFORE, circles=()),
    "circle round another": replace(BEFORE, circles=(*BEFORE.circles, LARGER)),
    "circle that grew": replace(BEFORE, circles=(*BEFORE.circles, replace(LARGER, members=("a0", "a3")))),
}


@pytest.mark.parametrize("after", CHANGES.values(), ids=CHANGES.keys())
def test_a_small_change_shows_at_once(after: MapContent) -> None:
    now, fresh = after_change(after), drawn(after)
    assert now is not None
    assert abouts(now) == abouts(fresh)
    assert now.boxes == fresh.boxes
    assert now.circle_paths == fresh.circle_paths
    assert {(sign.about, sign.kind) for sign in now.signs} == {(sign.about, sign.kind) for sign in fresh.signs}
    assert [shapes_of(now, actor) for actor in after.by_id] == [shapes_of(fresh, actor) for actor in after.by_id]


def test_what_did_not_change_is_not_drawn_anew() -> None:
    before = drawn(BEFORE)
    now = mended(before, BEFORE, with_actor(name="Sam"), translate=WORDS, options=OPTIONS)
    assert now is not None
    assert mended(before, BEFORE, deepcopy(BEFORE), translate=WORDS, options=OPTIONS) == before
    old = {id(mark) for mark in before.figure.marks}
    assert {mark.about for mark in now.figure.marks if id(mark) not in old} <= {
        "a0",
        "c",
        *(tie.id for tie in BEFORE.ties if "a0" in (tie.start, tie.end)),
    }


@pytest.mark.parametrize(
    "after",
    [
        replace(BEFORE, map=replace(BEFORE.map, ring_names=("een", "twee"))),
        replace(BEFORE, actors=tuple(replace(actor, x=-actor.x) for actor in BEFORE.actors)),
        busy(MOST, 2),
    ],
    ids=["other rings", "all moved", "a crowd"],
)
def test_a_large_change_asks_for_a_new_drawing(after: MapContent) -> None:
    assert after_change(after) is None


def test_a_loop_makes_way_when_the_one_within_it_is_wiped_out() -> None:
    both, one = (replace(BEFORE, circles=each) for each in ((*BEFORE.circles, LARGER), (LARGER,)))
    now = mended(drawn(both), both, one, translate=WORDS, options=OPTIONS)
    assert now is not None
    assert now.circle_paths == drawn(one).circle_paths
