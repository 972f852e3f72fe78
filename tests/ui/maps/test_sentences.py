"""What stands on a map is said in plain sentences; whoever has a namesake is told apart."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from app.models.network_map import (
    Actor,
    Ask,
    Circle,
    Direction,
    Good,
    MapContent,
    NetworkMap,
    Offer,
    Pictogram,
    Tie,
    TieKind,
)
from app.ui.maps.sentences import (
    actor_sentence,
    chosen_sentence,
    circle_sentence,
    details_said,
    known_as,
    line_sentence,
    listed,
    thing_sentence,
)
from app.ui.maps.telling import changes_said

RINGS = ("dichtbij", "bekend", "ver weg")


def plain(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")


def a_map(*actors: Actor, **more: tuple[object, ...]) -> MapContent:
    drawn = NetworkMap(id="k", number=1, ring_names=RINGS, sector_names=("thuis", "werk"), made_at=datetime(2026, 1, 1))
    return MapContent(drawn, "Fatima", actors, **more)  # type: ignore[arg-type]


def an_actor(name: str, ring: int | None = None, **more: object) -> Actor:
    return Actor(id=more.pop("id", name), map="k", name=name, ring=ring, **more)  # type: ignore[arg-type]


AN, BO, MO = an_actor("An", 0), an_actor("Bo", 1), an_actor("Mo")


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ([], "nobody"),
        (["Mo"], "Mo"),
        (["Mo", "An"], "Mo and An"),
        (["Mo", "An", "Bo"], "Mo, An and Bo"),
        (["Mo", "An", "Bo", "Cor", "Dré"], "Mo, An and 3 other(s)"),
    ],
)
def test_names_are_listed_and_the_rest_is_counted(names: list[str], said: str) -> None:
    assert plain(listed(names)) == said


def test_a_circle_is_said_with_its_members() -> None:
    content = a_map(AN, BO, circles=(Circle(id="c", map="k", name="Speeltuin", members=("An", "Bo")),))
    assert plain(circle_sentence(content, content.circles[0])) == "Circle “Speeltuin” with An and Bo"
    assert "“Speeltuin”" in thing_sentence(content, "An")


def test_several_are_counted_and_named() -> None:
    content = a_map(AN, BO, MO)
    assert plain(chosen_sentence(content, ("An", "Mo"))).endswith("chosen: An and Mo")
    assert chosen_sentence(content, ("An",)) == actor_sentence(content, AN)
    assert chosen_sentence(content, ()) == ""


def test_namesakes_are_told_apart_by_ring_or_else_by_number() -> None:
    content = a_map(an_actor("Mo", 0, id="a"), an_actor("Mo", 1, id="b"), an_actor("Mo", 1, id="c"), AN)
    assert [known_as(content, each) for each in "abc"] == ["Mo (dichtbij)", "Mo (2)", "Mo (3)"]
    assert known_as(content, "An") == "An"
    tie = Tie(id="t", map="k", start="a", end="An", kind=TieKind.HELPS, direction=Direction.TO)
    assert plain(line_sentence(content, tie)) == "Mo (dichtbij) helps An"


def test_names_keep_their_own_direction() -> None:
    content = a_map(an_actor("مريم", 0, id="m"), AN)
    tie = Tie(id="t", map="k", start="m", end="An")
    assert "\u2068مريم\u2069" in line_sentence(content, tie)


def test_all_there_is_to_say_of_a_contact_is_said() -> None:
    noted = an_actor("An", 0, sector=1, note="tante", wished=True)
    content = a_map(noted, offers=(Offer(id="o", map="k", actor="An", kind=Good.TIME, words="ochtend"),))
    said = plain(actor_sentence(content, noted))
    for part in ("An", "person", "dichtbij", "werk", "0 line", "has 1 thing", "has a note", "wished"):
        assert part in said
    assert plain(details_said(content, "An")) == "Has: ochtend (time). Note: tante"


ASK = Ask(id="z", map="k", actor="An", kind=Good.SPACE, words="zaal")
TIE = Tie(id="t", map="k", start="An", end="Bo")
HATTED = an_actor("An", 0, pictogram=Pictogram.WOMAN)
RING = Circle(id="c", map="k", name="Straat", members=("An",))


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (a_map(AN), a_map(AN, BO), "Bo on the map."),
        (a_map(AN, BO), a_map(AN), "Bo off the map."),
        (a_map(AN), a_map(an_actor("An", 2)), "An: from dichtbij to ver weg."),
        (a_map(MO), a_map(an_actor("Mo", 0)), "Mo: from No ring yet to dichtbij."),
        (a_map(AN, MO), a_map(an_actor("An", 1), an_actor("Mo", 1)), "An and Mo: to bekend."),
        (a_map(AN), a_map(an_actor("Ans", 0, id="An")), "An is now called Ans."),
        (a_map(AN), a_map(an_actor("An", 0, x=0.1)), "An moved."),
        (a_map(AN), a_map(an_actor("An", 0, wished=True)), "An is wished for."),
        (a_map(AN), a_map(an_actor("An", 0, note="tante")), "The note with An has changed."),
        (a_map(AN, BO), a_map(AN, BO, ties=(TIE,)), "New line: An and Bo know each other."),
        (a_map(AN, BO, ties=(TIE,)), a_map(AN), "Bo off the map."),
        (a_map(AN), a_map(AN, circles=(RING,)), "New: Circle “Straat” with An."),
        (a_map(AN, circles=(RING,)), a_map(AN), "Circle “Straat” is gone."),
        (a_map(AN), a_map(AN, asks=(ASK,)), "An. Seeks: zaal (space)."),
        (a_map(AN, asks=(ASK,)), a_map(AN), "An. No longer: Seeks: zaal (space)."),
        (a_map(AN), a_map(HATTED), "An has the small picture “woman”."),
        (a_map(HATTED), a_map(AN), "An has no small picture any more."),
        (a_map(AN), a_map(AN), ""),
    ],
)
def test_what_an_edit_did_is_said(before: MapContent, after: MapContent, said: str) -> None:
    assert plain(changes_said(before, after)) == said


@pytest.mark.parametrize(
    ("values", "owner", "said"),
    [
        ({"ring_names": ("hier",)}, "Fatima", "The map has other rings, sectors, kinds or questions now."),
        ({"owner": "jan"}, "Jan", "The map is now of Jan."),
        ({"owner": None, "title": "Tafel 4"}, "Tafel 4", "The map is now of Tafel 4."),
        ({}, "Fatma", "Fatima is now called Fatma."),
        ({"session": "avond"}, "Fatima", ""),
    ],
)
def test_what_happened_to_the_map_itself_is_said(values: dict[str, Any], owner: str, said: str) -> None:
    before = replace(a_map(AN), map=replace(a_map(AN).map, owner="fatima"))
    after = replace(before, map=replace(before.map, **values), owner_name=owner)
    assert plain(changes_said(before, after)) == said


def test_who_joins_and_leaves_a_circle_is_said() -> None:
    both = Circle(id="c", map="k", name="Straat", members=("An", "Bo"))
    alone, together = a_map(AN, BO, circles=(RING,)), a_map(AN, BO, circles=(both,))
    assert plain(changes_said(alone, together)) == "Bo in circle “Straat”."
    assert plain(changes_said(together, alone)) == "Bo out of circle “Straat”."


def test_a_great_change_is_only_counted() -> None:
    ties = tuple(Tie(id=str(at), map="k", start="An", end="Bo") for at in range(9))
    assert changes_said(a_map(AN, BO), a_map(AN, BO, ties=ties)).startswith("9 thing(s)")
