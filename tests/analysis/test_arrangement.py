"""Tidying up keeps every value, gives everybody room, and leaves what is tidy alone."""

import random
import subprocess
import sys
from dataclasses import replace
from math import hypot, tau

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.analysis.arrangement import arrange
from app.drawing.map_layout import contact_radius
from app.models.map_edits import add_actor
from app.models.map_geometry import HEART, at_angle, distance_to, inside, ring_at, ring_middle, sector_at
from app.models.network_map import Actor, Circle, MapContent, Tie
from app.paths import root_dir
from tests.drawing.maps import MAP, contact, content_of, line, place_in_ring

RINGS = {rings: tuple("abcde"[:rings]) for rings in range(6)}


@st.composite
def maps(draw: st.DrawFn, most: int = 40, hand: bool = True) -> MapContent:
    """Give maps of every sort: rings, sectors, lines, circles, who waits and who was placed by hand."""
    rings, sectors = draw(st.integers(0, 5)), draw(st.sampled_from([0, 0, 3, 4]))
    drawn = replace(MAP, ring_names=RINGS[rings], sector_names=tuple("pqrs"[:sectors]))
    actors = [
        placed(f"a{rank}", angle, radius, rings, sectors, by_hand=hand and by_hand)
        for rank, (angle, radius, by_hand) in enumerate(
            draw(st.lists(st.tuples(st.floats(0, tau), st.floats(0.17, 1.5), st.booleans()), max_size=most))
        )
    ]
    ids = [actor.id for actor in actors]
    ends = st.lists(st.tuples(st.sampled_from([None, *ids]), st.sampled_from([None, *ids])), max_size=most)
    ties = tuple(line(f"t{rank}", *pair) for rank, pair in enumerate(draw(ends)) if pair[0] != pair[1])
    groups = draw(st.lists(st.sets(st.sampled_from(ids), max_size=5), max_size=3)) if ids else []
    circles = tuple(Circle(id=f"c{rank}", map="m", members=tuple(sorted(each))) for rank, each in enumerate(groups))
    return MapContent(drawn, "Ik", tuple(actors), ties, circles)


def placed(id_: str, angle: float, radius: float, rings: int, sectors: int, *, by_hand: bool) -> Actor:
    x, y = at_angle(angle, radius)
    ring = ring_at(x, y, rings=rings) if rings else None
    sector = sector_at(x, y, sectors=sectors) if ring is not None or not rings else None
    return Actor(id=id_, map="m", name=id_, x=x, y=y, ring=ring, sector=sector, placed_by_hand=by_hand)


def arranged(content: MapContent, **how: bool) -> MapContent:
    after = {change.record.id: change.after for change in arrange(content, **how).changes}
    return replace(content, actors=tuple(after.get(actor.id, actor) for actor in content.actors))  # type: ignore[misc]


def overlaps(content: MapContent) -> int:
    apart = 2 * contact_radius(len(content.actors), size=1.0, scale=1.0)
    pairs = ((a, b) for rank, a in enumerate(content.actors) for b in content.actors[:rank])
    return sum(hypot(a.x - b.x, a.y - b.y) < apart for a, b in pairs)


def length(content: MapContent) -> float:
    ends = [(content.by_id[tie.start or ""], content.by_id[tie.end or ""]) for tie in content.ties]
    return sum(hypot(a.x - b.x, a.y - b.y) for a, b in ends)


@given(maps())
@settings(deadline=None, max_examples=60)
def test_everybody_stays_in_ring_and_sector(content: MapContent) -> None:
    rings, sectors = len(content.map.ring_names), len(content.map.sector_names)
    for before, after in zip(content.actors, arranged(content).actors, strict=True):
        assert replace(after, x=before.x, y=before.y) == before
        if rings:
            assert ring_at(after.x, after.y, rings=rings) == after.ring
        assert hypot(after.x, after.y) > HEART
        assert after.sector is None or sector_at(after.x, after.y, sectors=sectors) == after.sector


@given(maps())
@settings(deadline=None, max_examples=40)
def test_what_a_hand_has_placed_stays(content: MapContent) -> None:
    moved = {change.record.id for change in arrange(content).changes}
    assert not moved & {actor.id for actor in content.actors if actor.placed_by_hand}


@given(maps(most=25, hand=False))
@settings(deadline=None, max_examples=40)
def test_an_arranged_map_stays_as_it_is(content: MapContent) -> None:
    assert arrange(arranged(content)).changes == ()


@given(maps())
@settings(deadline=None, max_examples=20)
def test_the_same_map_is_always_arranged_the_same_way(content: MapContent) -> None:
    assert arrange(content) == arrange(content)


@given(maps(most=40, hand=False))
@settings(deadline=None, max_examples=40)
def test_tidying_never_puts_more_people_on_each_other(content: MapContent) -> None:
    assert overlaps(arranged(content)) <= overlaps(content)


@given(st.lists(st.floats(0, tau), min_size=1, max_size=24), st.sampled_from([0, 3]))
@settings(deadline=None, max_examples=40)
def test_where_there_is_room_nobody_lies_on_another(angles: list[float], rings: int) -> None:
    drawn = replace(MAP, ring_names=RINGS[rings])
    actors = []
    for rank, angle in enumerate(angles):
        radius = ring_middle((rank % 5 + 1) // 2, rings=3)
        actors.append(placed(f"a{rank}", angle, radius, rings, 0, by_hand=False))
    assert overlaps(arranged(MapContent(drawn, "Ik", tuple(actors)))) == 0


def test_people_on_the_very_same_spot_come_apart() -> None:
    content = content_of(*(contact(f"a{rank}", 0.0, -0.58) for rank in range(9)))
    assert overlaps(arranged(content)) == 0


def test_who_belongs_together_comes_together() -> None:
    actors = [contact(f"a{rank}", *at_angle(rank / 12 * tau, 0.58)) for rank in range(12)]
    ties = tuple(line(f"t{rank}", f"a{rank}", f"a{(rank + 6) % 12}") for rank in range(6))
    content = content_of(*actors, ties=ties)
    assert length(arranged(content)) < 0.5 * length(content)


def test_members_of_a_circle_come_together_with_nobody_between_them() -> None:
    actors = [contact(f"a{rank}", *at_angle(rank / 12 * tau, 0.58)) for rank in range(12)]
    circle = Circle(id="c", map="m", members=("a0", "a3", "a6", "a9"))
    after = arranged(content_of(*actors, circles=(circle,)))
    members = [(after.by_id[each].x, after.by_id[each].y) for each in circle.members]
    others = [(actor.x, actor.y) for actor in after.actors if actor.id not in circle.members]
    assert max(hypot(a - c, b - d) for a, b in members for c, d in members) < 0.8
    assert not any(inside(place, members) for place in others)


def held(content: MapContent) -> int:
    """Count who lies within a circle without being one of it."""
    found = 0
    for circle in content.circles:
        members = [(content.by_id[each].x, content.by_id[each].y) for each in circle.members]
        others = [actor for actor in content.actors if actor.id not in circle.members]
        found += sum(distance_to((actor.x, actor.y), members) == 0 for actor in others)
    return found


def scattered(seed: int) -> MapContent:
    """Give a map on which three circles lie all over the place."""
    dice = random.Random(seed)
    spots = [(dice.uniform(0, tau), dice.uniform(0.2, 1)) for _ in range(32)]
    actors = [placed(f"a{rank}", *spot, 3, 0, by_hand=False) for rank, spot in enumerate(spots)]
    ids = [actor.id for actor in actors]
    circles = (Circle(id=f"c{rank}", map="m", members=tuple(dice.sample(ids, 4))) for rank in range(3))
    return content_of(*actors, circles=tuple(circles))


def test_hardly_anybody_is_put_inside_a_circle_of_others() -> None:
    maps = [scattered(seed) for seed in range(6)]
    assert sum(held(arranged(content)) for content in maps) < 0.07 * sum(map(held, maps))


def test_who_waits_beside_the_circle_keeps_waiting_there() -> None:
    content = content_of()
    for name in ("Ann", "Bo", "Cas"):
        actor = add_actor(content, name).changes[0].after
        content = replace(content, actors=(*content.actors, actor))  # type: ignore[arg-type]
    assert arrange(content).changes == ()
    heap = replace(content, actors=tuple(replace(actor, x=1.3, y=0.0) for actor in content.actors))
    assert overlaps(arranged(heap)) == 0
    assert arranged(heap).actors[0] == heap.actors[0]


def test_a_tidy_map_is_left_alone() -> None:
    taken: list[tuple[float, float]] = []
    for ring in (0, 1, 1, 2, 2, 2):
        taken.append(place_in_ring(taken, ring=ring, apart=0.3))
    actors = [placed(f"a{rank}", 0, 1, 3, 0, by_hand=False) for rank in range(6)]
    laid = [replace(actor, x=x, y=y, ring=ring_at(x, y, rings=3)) for actor, (x, y) in zip(actors, taken, strict=True)]
    edit = arrange(content_of(*laid, ties=(line("t", "a1", "a2"),)))
    assert (edit.kind, edit.scope, edit.changes) == ("arrange", "m", ())


def test_the_one_who_is_in_the_way_moves_and_the_others_do_not() -> None:
    far = [contact(f"a{rank}", *at_angle(rank / 4 * tau, 0.58)) for rank in range(4)]
    moved = {change.record.id for change in arrange(content_of(*far, contact("b", 0.02, -0.58))).changes}
    assert moved <= {"a0", "b"}
    assert moved


def test_asked_for_what_a_hand_has_placed_moves_too_and_remembers_it() -> None:
    heap = content_of(*(contact(f"a{rank}", 0.5, 0.3, placed_by_hand=True) for rank in range(5)))
    assert arrange(heap).changes == ()
    after = arranged(heap, also_by_hand=True)
    assert overlaps(after) == 0
    assert all(actor.placed_by_hand for actor in after.actors)


@pytest.mark.parametrize("count", [0, 1, 120])
def test_too_full_or_empty_a_ring_is_no_mishap(count: int) -> None:
    content = content_of(*(contact(f"a{rank}", 0.3, 0.01 * rank) for rank in range(count)))
    full = replace(content, actors=tuple(replace(actor, ring=0) for actor in content.actors))
    after = arranged(full)
    assert all(ring_at(actor.x, actor.y, rings=3) == 0 for actor in after.actors)
    assert len({(actor.x, actor.y) for actor in after.actors}) == count


def test_someone_in_a_ring_that_is_gone_waits_outside() -> None:
    content = content_of(replace(contact("a"), ring=7))
    assert ring_at(arranged(content).actors[0].x, arranged(content).actors[0].y, rings=3) is None


@pytest.mark.parametrize("rings", [0, 3, 5])
def test_five_hundred_with_a_thousand_lines_lie_apart(rings: int) -> None:
    radii = [(HEART**2 + (1 - HEART**2) * rank / 500) ** 0.5 for rank in range(500)]
    actors = [placed(f"a{rank}", rank * 2.4, radius, rings, 0, by_hand=False) for rank, radius in enumerate(radii)]
    ties = tuple(line(f"t{rank}", f"a{rank % 500}", f"a{(rank * 7 + 3) % 500}") for rank in range(1000))
    proper: tuple[Tie, ...] = tuple(tie for tie in ties if tie.start != tie.end)
    content = MapContent(replace(MAP, ring_names=RINGS[rings]), "Ik", tuple(actors), proper)
    after = arranged(content)
    assert overlaps(after) == 0
    assert length(after) < 0.9 * length(content)


def test_reckoning_is_loaded_only_when_there_is_something_to_tidy() -> None:
    told = "import sys, app.analysis.arrangement, app.analysis.comparison; print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", told], cwd=root_dir(), capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
