"""What a map tells its owner, on a small map with two groups."""

from dataclasses import replace
from datetime import datetime

from app.models import Actor, Ask, NetworkMap, Offer, Tie
from app.models.map_reading import connector, could_be_helped, groups, might_help, per_ring
from app.models.network_map import Good, MapContent

MAP = NetworkMap(id="m", number=1, ring_names=("near", "far"), made_at=datetime(2026, 3, 12))


def actor(name: str, ring: int | None, *, wished: bool = False) -> Actor:
    return Actor(id=name, map="m", name=name, ring=ring, wished=wished)


def tie(start: str, end: str, *, wished: bool = False) -> Tie:
    return Tie(id=f"{start}-{end}", map="m", start=start, end=end, wished=wished)


CONTENT = MapContent(
    MAP,
    "Me",
    actors=(actor("Ann", 1), actor("Bo", 0), actor("Cas", 1), actor("Di", None), actor("Ed", 0, wished=True)),
    ties=(tie("Ann", "Bo"), tie("Bo", "Cas"), tie("Di", "Ed"), tie("Cas", "Di", wished=True)),
    offers=(
        Offer(id="o1", map="m", actor="Ann", kind=Good.SPACE, words="a hall for a dinner"),
        Offer(id="o2", map="m", actor="Bo", kind=Good.SPACE, words="her shed"),
        Offer(id="o3", map="m", actor=None, kind=Good.TIME, words="my Fridays"),
        Offer(id="o4", map="m", actor="Cas", kind=Good.MONEY, words="a bit"),
    ),
    asks=(
        Ask(id="a1", map="m", actor=None, kind=Good.SPACE, words="a hall"),
        Ask(id="a2", map="m", actor="Cas", kind=Good.TIME, words="a driver"),
    ),
)


def test_who_has_just_what_is_sought_comes_before_who_is_closest() -> None:
    assert [match.actor.name for match in might_help(CONTENT)] == ["Ann", "Bo"]


def test_a_contact_with_several_matches_is_named_once_with_the_best() -> None:
    more = replace(CONTENT, offers=(Offer(id="o0", map="m", actor="Ann", kind=Good.SPACE, words="x"), *CONTENT.offers))
    assert [match.offer.id for match in might_help(more)] == ["o1", "o2"]


def test_the_owner_can_help_who_seeks_what_the_owner_has() -> None:
    assert [(match.actor.name, match.offer.words) for match in could_be_helped(CONTENT)] == [("Cas", "my Fridays")]


def test_wished_contacts_and_lines_make_no_group() -> None:
    assert groups(CONTENT) == [{"Ann", "Bo", "Cas"}]


def test_who_has_most_lines_connects() -> None:
    found = connector(CONTENT)
    assert found is not None
    assert found.name == "Bo"
    assert connector(replace(CONTENT, ties=())) is None


def test_rings_run_from_the_inside_and_end_with_who_has_none() -> None:
    told = [(name, [each.name for each in actors]) for name, actors in per_ring(CONTENT)]
    assert told == [("near", ["Bo"]), ("far", ["Ann", "Cas"]), ("", ["Di"])]


def test_two_that_are_both_something_else_match_only_by_a_word() -> None:
    ask = Ask(id="a", map="m", actor=None, kind=Good.OTHER, words="a hall")
    offers = [Offer(id=w, map="m", actor="Ann", kind=Good.OTHER, words=w) for w in ("two mornings", "the hall")]
    found = [might_help(replace(CONTENT, asks=(ask,), offers=(offer,))) for offer in offers]
    assert [len(each) for each in found] == [0, 1]
