"""The participant's sheet: two pages with the own map, also for the emptiest and the fullest map."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from itertools import combinations

import pytest
from pypdf import PdfReader

from app.handouts.document import Occasion
from app.handouts.marks import Told
from app.handouts.participant import ParticipantSheet, participant_document
from app.models import Actor, Ask, NetworkMap, Offer, Tie
from app.models.language import Words
from app.models.map_geometry import at_angle, ring_middle
from app.models.network_map import Good, MapContent
from app.tasks.prints.kinds import KINDS
from tests.handouts.evening_sheets import smallest_letter

OCCASION = Occasion("Programme", "", None, "CC BY 4.0", datetime(2026, 3, 13), "7K3F9A", fixed=True)
MAP = NetworkMap(id="m", number=5, ring_names=("near", "known", "far"), made_at=datetime(2026, 3, 12))
HOSTILE = ("Jan <jan@x.nl> de Boer", "R&D", "<b>Piet", "Łukasz Şule", "</para>", "O'Neill \\(x")


def actors(names: Iterable[str]) -> tuple[Actor, ...]:
    found = []
    for place, name in enumerate(names):
        x, y = at_angle(place * 0.9, ring_middle(place % 3, rings=3))
        found.append(Actor(id=f"a{place}", map="m", name=name, ring=place % 3, x=x, y=y))
    return tuple(found)


def pages(content: MapContent, **options: object) -> list[str]:
    sheet = replace(ParticipantSheet(content, "K5", OCCASION, frozenset(KINDS["participant"].parts)), **options)  # type: ignore[arg-type]
    reader = PdfReader(BytesIO(participant_document(sheet, Words("en")).pdf()))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


CONTENT = MapContent(
    MAP,
    "Fatima Amrani",
    actors=actors(["Ann", "Bo", "Cas"]),
    ties=(Tie(id="t", map="m", start="a0", end="a1"), Tie(id="u", map="m", start="a1", end="a2")),
    offers=(
        Offer(id="o", map="m", actor=None, kind=Good.TIME, words="two mornings"),
        Offer(id="p", map="m", actor="a1", kind=Good.SPACE, words="a shed"),
    ),
    asks=(Ask(id="q", map="m", actor=None, kind=Good.SPACE, words="room to cook"),),
)


def test_the_first_page_has_the_map_the_second_what_it_means() -> None:
    first, second = pages(CONTENT)
    assert all(told in first for told in ("My network map", "Fatima", "Map K5", "Ann", "Bo", "Cas"))
    assert all(told in second for told in ("time: two mornings", "space: room to cook", "Bo has space: a shed."))
    assert "3 near" not in second
    assert "1 near, 1 known and 1 far" in second
    assert "Bo connects most of them" in second
    assert "Whom will I call or visit?" in second


def test_an_empty_map_invites_to_draw() -> None:
    first, second = pages(MapContent(MAP, "Fatima"))
    assert "Fatima" in first
    assert "Your map is still empty" in second


def test_without_a_match_the_closest_are_asked() -> None:
    (_, second) = pages(replace(CONTENT, offers=()))
    assert "Ask Ann, Bo and Cas: whom do they know?" in second


def test_hostile_names_come_through_whole() -> None:
    told = " ".join(pages(replace(CONTENT, actors=actors(HOSTILE))))
    letters = told.replace(" ", "")
    assert [name for name in HOSTILE if name.replace(" ", "") not in letters] == []


def test_an_overfull_map_of_45_contacts_and_300_lines_prints_and_names_everybody() -> None:
    crowd = actors(f"Contact number {number}" for number in range(45))
    ties = tuple(
        Tie(id=f"t{place}", map="m", start=one.id, end=other.id)
        for place, (one, other) in enumerate(list(combinations(crowd, 2))[:300])
    )
    told = " ".join(pages(replace(CONTENT, actors=crowd, ties=ties)))
    letters = told.replace(" ", "")
    assert [actor.name for actor in crowd if actor.name.replace(" ", "") not in letters] == []


def test_large_print_says_the_same() -> None:
    told = " ".join(pages(CONTENT, large_print=True))
    assert "Bo has space: a shed." in told
    assert "What will I ask or offer?" in told


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("map", "Ann"),
        ("goods", "What I have"),
        ("helpers", "Who might help me?"),
        ("reading", "What your map shows"),
        ("steps", "My next step"),
    ],
)
def test_each_part_can_be_left_out(part: str, told: str) -> None:
    assert set(KINDS["participant"].parts) == {"map", "goods", "helpers", "reading", "steps"}
    assert told in " ".join(pages(CONTENT))
    assert told not in " ".join(pages(CONTENT, parts=frozenset(KINDS["participant"].parts) - {part}))


def test_a_list_that_begins_with_an_arabic_name_still_reads_from_the_left() -> None:
    named = actors(["مريم الحسني", "Bo", "Cas"])
    content = replace(CONTENT, actors=tuple(replace(each, wished=True) for each in named), ties=())
    sheet = ParticipantSheet(content, "K5", OCCASION, frozenset({"goods"}))
    document = participant_document(sheet, Words("en"))
    lines = [mark.line for page in document.flow.pages for mark in page.marks if isinstance(mark, Told)]
    (line,) = [line for line in lines if "مريم" in line.text and "Bo" in line.text]
    assert not line.rtl


@pytest.mark.parametrize("large_print", [False, True])
def test_no_word_on_the_map_is_smaller_than_the_text(large_print: bool) -> None:
    content = replace(CONTENT, owner_name="Wijdenbosch-van der Heijden", offers=(), asks=())
    sheet = ParticipantSheet(content, "K5", OCCASION, frozenset({"map"}), large_print=large_print)
    assert smallest_letter(participant_document(sheet, Words("en"))) >= (18 if large_print else 14)
