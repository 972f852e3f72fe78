"""The map of the group on paper: lists beside it where they fit, else overleaf, and nobody left out."""

from dataclasses import replace

import pytest

from app.drawing.figure import Lettered
from app.drawing.room_figure import Dot, Stroke
from app.handouts.room_map import RoomLists, RoomMapContent, room_map_document
from app.handouts.room_map_content import Bridging, RoomContent
from app.handouts.setting import Setter
from app.models.language import Words
from app.models.network_map import ActorKind
from tests.handouts import tagged
from tests.handouts.evening_sheets import OCCASION, pages, smallest_letter

DOTS = (
    Dot("ann", ActorKind.PERSON, 0.2, 0.2, "Ann", is_owner=True),
    Dot("city", ActorKind.GOVERNMENT, 0.6, 0.5, "Stadsdeel (2×)", is_shared=True),
    Dot("bo", ActorKind.PERSON, 1.1, 0.8, "Bo", is_owner=True),
)
ROOM = RoomContent(
    aspect=1.25,
    dots=DOTS,
    strokes=(Stroke("ann", "city"), Stroke("bo", "city", wished=True)),
    names={"ann": "Ann", "bo": "Bo", "city": "Stadsdeel"},
    maps=2,
    hidden=1,
    shared=(("Stadsdeel", 2, False), ("Bo", 1, True)),
    bridges=(Bridging("Stadsdeel", (("Ann",), ("Bo",))),),
    missing=(("Bo", "Fonds", 2),),
    alone=("Cas",),
)
PARTS = frozenset({"shared", "bridges", "missing"})
CONTENT = RoomMapContent("S2", OCCASION, ROOM, PARTS)


def read(content: RoomMapContent, language: str = "en") -> list[str]:
    return pages(room_map_document(content, Words(language)))


def test_a_usual_map_is_one_sheet_with_all_it_tells() -> None:
    (page,) = read(CONTENT)
    for words in (
        "Map of the group",
        "Stadsdeel: between Ann and Bo",
        "Bo – Fonds: wished for by 2",
        "Who hangs together with no other map: Cas.",
        "Only lines mean something here.",
        "on several maps",
    ):
        assert words in page


def test_many_names_in_a_part_are_counted() -> None:
    bridge = Bridging("Stadsdeel", (tuple(f"Naam {n}" for n in range(9)), ("Bo",)))
    (page,) = read(replace(CONTENT, room=replace(ROOM, bridges=(bridge,))))
    assert "Naam 3" in page
    assert "Naam 4" not in page


@pytest.mark.parametrize("large", [False, True])
def test_long_lists_stand_in_full_overleaf(large: bool) -> None:
    shared = tuple((f"Organisatie {number} <b>&", 2, False) for number in range(70))
    content = replace(CONTENT, room=replace(ROOM, shared=shared), large_print=large)
    first, *rest = read(content)
    assert "on the next page" in first
    assert all(f"Organisatie {number} <b>&: named" in " ".join(rest) for number in range(70))
    assert smallest_letter(room_map_document(content, Words("en"))) >= (18 if large else 12)


def test_nobody_shared_yet_says_what_to_do() -> None:
    assert "Are there two contacts that are the same?" in read(replace(CONTENT, room=replace(ROOM, shared=())))[0]


def test_who_hears_it_is_told_of_how_many_maps_it_is() -> None:
    (figure,) = tagged.read(room_map_document(CONTENT, Words("en")).pdf()).tree.of("Figure")
    assert figure.entries["/Alt"] == "A drawing of 2 network maps and 1 contact. The lists say who connects them."


def test_a_name_from_the_right_keeps_its_line_reading_from_the_left() -> None:
    lists = RoomLists(replace(ROOM, shared=(("مريم", 2, False),), missing=(("مريم", "Bo", 1),)), Words("en"), PARTS)
    rows = lists.rows(Setter(points=12, width=120.0))
    lines = [mark.line for row in rows for mark in row.marks if isinstance(mark, Lettered)]
    assert sum("مريم" in line.text for line in lines) == 2
    assert not any(line.rtl for line in lines)
