"""Maps laid together: what was confirmed to be one is one; who bridges, who is alone and what is missing is told."""

from datetime import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from app.analysis.room_map import RoomMap, alone, bridges, laid_together, missing, shared
from app.analysis.room_places import laid_out
from app.models.network_map import Actor, MapContent, NetworkMap, Tie

AT = datetime(2026, 3, 12)
PERSONS = {"is-ann": "ann", "is-bo": "bo"}


def drawn(owner: str, *contacts: str, wished: str = "", ties: str = "", of: str = "") -> MapContent:
    """Give a map; a contact such as ``school=id`` has an identity, ties are ``a-b`` or, only wished for, ``a~b``."""
    made = NetworkMap(id=f"map-{of or owner}", number=1, owner=owner or None, made_at=AT)
    actors = []
    for told in contacts:
        name, _, identity = told.partition("=")
        key = f"{made.id}/{name}"
        actors.append(Actor(id=key, map=made.id, name=name, identity=identity or None, wished=name in wished.split()))
    lines = []
    for place, told in enumerate(ties.split()):
        start, end = (f"{made.id}/{name}" if name else None for name in told.replace("~", "-").split("-"))
        lines.append(Tie(id=f"{made.id}/{place}", map=made.id, start=start, end=end, wished="~" in told))
    return MapContent(made, owner, tuple(actors), tuple(lines))


def room(*contents: MapContent) -> RoomMap:
    return laid_together(contents, PERSONS)


def test_only_what_was_confirmed_is_one() -> None:
    found = room(drawn("ann", "school=i1", "moskee"), drawn("bo", "school=i1", "moskee"))
    (school,) = [member for member in found.members.values() if len(member.contacts) == 2]
    assert (school.key, school.named_by) == ("identity/i1", {"person/ann", "person/bo"})
    assert len(found.members) == 5


def test_a_contact_that_takes_part_is_the_owner_of_that_map() -> None:
    found = room(drawn("ann", "Bo van hiernaast=is-bo"), drawn("bo", "Ann=is-ann"))
    assert list(found.members) == ["person/ann", "person/bo"]
    assert [link.by for link in found.links] == [{"person/ann", "person/bo"}]


def test_a_later_map_of_the_same_person_lies_over_the_earlier_one() -> None:
    before = drawn("ann", "zus")
    copy = Actor(id="copy", map="map-later", name="zus", origin="map-ann/zus")
    later = MapContent(NetworkMap(id="map-later", number=2, owner="ann", made_at=AT), "ann", (copy,))
    found = room(before, later)
    assert len(found.members) == 2
    assert found.members["contact/map-ann/zus"].named_by == {"person/ann"}
    assert not shared(found)


def test_who_is_shared_stands_in_order_of_how_many_named_them() -> None:
    found = room(
        drawn("ann", "zaal=z", "stad=s"), drawn("bo", "stad=s", "Ann=is-ann"), drawn("cas", "stad=s", "zaal=z", "kat")
    )
    assert [(member.key, len(member.named_by)) for member in shared(found)] == [
        ("identity/s", 3),
        ("identity/z", 2),
        ("person/ann", 1),
    ]


def test_who_alone_holds_maps_together_is_a_bridge() -> None:
    found = room(drawn("ann", "school=i", "kat"), drawn("bo", "school=i"), drawn("cas", "school=i", "Bo=is-bo"))
    (bridge,) = bridges(found)
    assert bridge.key == "identity/i"
    assert bridge.parts == (frozenset({"person/bo", "person/cas"}), frozenset({"person/ann"}))


def test_a_second_way_round_makes_no_bridge_and_neither_do_contacts_of_one_map_only() -> None:
    found = room(drawn("ann", "a=1", "b=2", "kat", ties="kat-a"), drawn("bo", "a=1", "b=2", "hond"))
    assert bridges(found) == []


def test_what_is_wished_for_holds_nothing_together() -> None:
    found = room(drawn("ann", "fonds=f", wished="fonds"), drawn("bo", "fonds=f"))
    assert bridges(found) == []
    assert alone(found) == ["person/ann", "person/bo"]
    assert [link.ends for link in missing(found)] == [("identity/f", "person/ann")]


def test_a_wish_that_somebody_else_has_already_is_not_missing() -> None:
    found = room(drawn("ann", "Bo=is-bo", wished="Bo"), drawn("bo", "Ann=is-ann"))
    assert missing(found) == []


def test_a_line_that_is_only_wished_for_is_missing_first_the_one_most_wish_for() -> None:
    found = room(
        drawn("ann", "a=1", "b=2", ties="a~b"),
        drawn("bo", "a=1", "b=2", ties="a~b"),
        drawn("cas", "x", "y", ties="-x x~y"),
    )
    assert [len(link.by) for link in missing(found)] == [2, 1]


def test_one_map_by_itself_is_not_called_alone() -> None:
    assert alone(room(drawn("ann", "zus"))) == []
    assert room() == RoomMap({}, ())


names = st.sampled_from("abcdefgh")
maps = st.lists(st.lists(st.tuples(names, st.booleans()), max_size=9, unique_by=lambda each: each[0]), max_size=6)


@settings(max_examples=20)
@given(maps, st.sampled_from([1.0, 1.46]))
def test_everybody_gets_a_place_on_the_sheet_always_the_same(told: list[list[tuple[str, bool]]], aspect: float) -> None:
    contents = [
        drawn(f"owner{place}", *(f"{name}={name}" if one else name for name, one in contacts))
        for place, contacts in enumerate(told)
    ]
    found = room(*contents)
    places = laid_out(found, aspect=aspect)
    assert set(places) == set(found.members)
    assert all(0 <= x <= aspect and 0 <= y <= 1 for x, y in places.values())
    assert laid_out(found, aspect=aspect) == places


def test_nobody_lies_on_another_in_a_usual_room() -> None:
    contents = [
        drawn(f"owner{place}", *(f"c{number}" for number in range(10)), "school=s", f"zaal=z{place // 2}")
        for place in range(12)
    ]
    places = [*laid_out(room(*contents), aspect=1.25).values()]
    apart = [max(abs(x - a), abs(y - b)) for rank, (x, y) in enumerate(places) for a, b in places[rank + 1 :]]
    assert min(apart) > 0.02
