"""Then and now: who is the same is found, and what changed is said."""

from dataclasses import replace
from datetime import datetime

import pytest

from app.analysis.comparison import compare, same_contacts
from app.models.language import Words
from app.models.map_copies import copy_map
from app.models.network_map import Actor, Circle, MapContent, NetworkMap, Tie, TieKind
from tests.drawing.maps import MAP, contact, content_of, line

AT = datetime(2026, 4, 9)
ENGLISH = Words("en")
THEN = content_of(
    contact("ann", 0.58, 0, name="Ann"),
    contact("bo", 0, 0.58, name="Bo"),
    contact("cas", -0.58, 0, name="Cas", wished=True),
    ties=(line("t", "ann", "bo"), line("u", "bo", None, kind=TieKind.HELPS)),
)


def copied(content: MapContent, number: int = 2) -> MapContent:
    records = [change.record for change in copy_map(content, number, owner=None, session=None, at=AT).changes]
    drawn = records[0]
    assert isinstance(drawn, NetworkMap)
    actors, ties = (tuple(each for each in records if type(each) is cls) for cls in (Actor, Tie))
    return MapContent(drawn, content.owner_name, actors, ties)  # type: ignore[arg-type]


def changed(content: MapContent, whose: str, /, **values: object) -> MapContent:
    actors = (replace(each, **values) if each.name == whose else each for each in content.actors)  # type: ignore[arg-type]
    return replace(content, actors=tuple(actors))


def told(before: MapContent, after: MapContent) -> list[str]:
    found = compare(before, after).differences
    return [ENGLISH.say(each.sentence).replace("\u2068", "").replace("\u2069", "") for each in found]


def test_a_copy_has_not_changed() -> None:
    found = compare(THEN, copied(THEN))
    assert found.differences == ()
    assert ENGLISH.say(found.summary) == "Nothing has changed since then."


@pytest.mark.parametrize("before", [THEN, copied(THEN)])
def test_copies_of_copies_are_known_both_ways(before: MapContent) -> None:
    twice = changed(copied(copied(THEN)), "Ann", name="Anna")
    assert compare(before, twice).differences == compare(twice, before).differences == ()


def test_who_is_new_gone_closer_further_and_no_longer_a_wish_is_said() -> None:
    after = copied(THEN)
    after = changed(changed(changed(after, "Ann", ring=0), "Bo", ring=2), "Cas", wished=False)
    after = replace(after, actors=(*after.actors, contact("di", name="Di"), contact("ed", name="Ed", wished=True)))
    assert told(THEN, after) == [
        "Di is new.",
        "Ed is new, as a wish.",
        "Cas was a wish and belongs to it now.",
        "Ann is closer now.",
        "Bo is further away now.",
    ]
    assert told(after, THEN)[-2:] == ["Di is no longer on the map.", "Ed is no longer on the map."]


def test_each_sentence_knows_where_it_is_on_both_maps() -> None:
    after = changed(copied(THEN), "Ann", ring=0)
    (closer,) = compare(THEN, after).closer
    assert (closer.then, closer.now) == ({"ann"}, {after.actors[0].id})
    (gone,) = compare(THEN, replace(after, actors=after.actors[1:], ties=after.ties[1:])).gone
    assert (gone.then, gone.now) == ({"ann"}, set())


def test_lines_are_new_gone_stronger_and_less_strong() -> None:
    after = copied(THEN)
    ann, bo, cas = (actor.id for actor in after.actors)
    first, second = after.ties
    after = replace(after, ties=(replace(first, strength=3), line("v", cas, ann), line("w", None, bo)))
    assert told(THEN, after) == [
        "There is a new line between Cas and Ann: knows.",
        "There is a new line between Fatima and Bo: knows.",
        "The line between Ann and Bo is stronger now.",
        "A line between Bo and Fatima is gone: helps.",
    ]
    assert "The line between Ann and Bo is less strong now." in told(after, THEN)
    assert second.kind is TieKind.HELPS


def test_a_line_lights_up_with_its_ends_and_the_middle() -> None:
    (gone,) = compare(THEN, replace(THEN, ties=THEN.ties[:1])).gone_ties
    assert (gone.then, gone.now) == ({"u", "bo", "m"}, set())


def test_lines_of_who_is_new_are_not_told_apart() -> None:
    after = replace(THEN, actors=(*THEN.actors, contact("di", name="Di")), ties=(*THEN.ties, line("v", "di", "ann")))
    assert told(THEN, after) == ["Di is new."]


def test_a_wished_line_that_is_there_now_is_said() -> None:
    before = replace(THEN, ties=(line("t", "ann", "bo", wished=True),))
    assert told(before, replace(THEN, ties=THEN.ties[:1])) == [
        "The line that was wished between Ann and Bo is there now."
    ]


def fresh(*names: str) -> MapContent:
    """Give a map drawn anew, with other ids."""
    return content_of(*(contact(f"n{rank}", 0.58, 0, name=name) for rank, name in enumerate(names)))


def test_the_same_name_is_the_same_person_on_maps_drawn_anew() -> None:
    pairs = same_contacts(THEN, fresh("BO", "Els"))
    assert [(then.id, now.id) for then, now in pairs] == [("bo", "n0")]


def test_a_name_that_is_there_twice_says_nothing() -> None:
    assert list(same_contacts(THEN, fresh("Bo", "bo"))) == []


def test_what_somebody_confirmed_counts_whatever_the_name() -> None:
    before, after = changed(THEN, "Bo", identity="i"), changed(fresh("Roberto"), "Roberto", identity="i")
    assert [now.name for _, now in same_contacts(before, after)] == ["Roberto"]


def test_with_other_rings_only_a_clear_distance_counts() -> None:
    after = replace(copied(THEN), map=replace(MAP, id="k", ring_names=("dichtbij", "ver")))
    after = changed(changed(after, "Ann", x=0.3, ring=0), "Bo", y=0.5, ring=0)
    assert told(THEN, after) == ["Ann is closer now."]


def test_who_still_waits_beside_the_circle_is_neither_closer_nor_further() -> None:
    assert told(THEN, changed(copied(THEN), "Ann", ring=None, x=1.3)) == []


def test_circles_do_not_come_between() -> None:
    assert told(replace(THEN, circles=(Circle(id="c", map="m", members=("ann",)),)), THEN) == []


def test_empty_maps_can_be_compared() -> None:
    assert told(content_of(), content_of()) == []
    assert len(told(content_of(), THEN)) == 3
