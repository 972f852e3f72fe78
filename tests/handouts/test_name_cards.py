"""Cards to cut and cards to fold: names large and whole, tables readable from both sides."""

from dataclasses import replace

import pytest

from app.drawing.figure import Disc, Ink, Outline
from app.drawing.shapes import polyline
from app.handouts.marks import Placed
from app.handouts.name_cards import CardsContent, NameCard, TableTask, name_cards_document, upside_down
from app.models.language import Words
from tests.handouts.evening_sheets import OCCASION, pages, smallest_letter, solid

CARD = NameCard("Fatma", "resident", "Table 1")
TASK = TableTask("Tafels", ("Wie houdt het vol?",), ("Lees de vraag", "Schrijf op"))
CONTENT = CardsContent(
    code="S2",
    occasion=OCCASION,
    cards=(CARD,) * 6,
    tables=("Table 1", "Raam"),
    tasks=(TASK,),
    parts=frozenset({"names", "tables"}),
)


def printed(content: CardsContent) -> list[str]:
    return pages(name_cards_document(content, Words("en")))


def test_eight_cards_to_a_sheet_then_a_sheet_for_each_table() -> None:
    cards, first, second = printed(CONTENT)
    assert (cards.count("Fatma"), cards.count("Table:")) == (6, 2)
    assert first == "Table 1 Tafels Wie houdt het vol? 1 Lees de vraag 2 Schrijf op"
    assert second.startswith("Raam Tafels")


def test_there_are_always_cards_for_who_walks_in() -> None:
    assert [page.count("Table:") for page in printed(replace(CONTENT, cards=(CARD,) * 8, tables=()))] == [0, 8]


def test_photos_stand_on_the_card_of_who_says_that_they_are_fine() -> None:
    assert printed(replace(CONTENT, cards=(CARD, replace(CARD, photo=True))))[0].count("Photos are fine") == 1


@pytest.mark.parametrize(("large", "points"), [(False, 14), (True, 18)])
def test_letters_are_as_large_as_promised(large: bool, points: int) -> None:
    content = replace(CONTENT, tasks=(TASK,) * 6, large_print=large)
    assert smallest_letter(name_cards_document(content, Words("en"))) >= points


@pytest.mark.parametrize("name", ["Wijdenboschvanderheijden" * 8, "A B " * 50, "Ö" * 200])
def test_a_long_name_comes_through_whole(name: str) -> None:
    assert "".join(name.split()) in solid(printed(replace(CONTENT, cards=(replace(CARD, name=name),), tables=())))


def test_usual_steps_stand_there_once_where_the_plan_says_nothing() -> None:
    (page,) = printed(replace(CONTENT, cards=(), tables=("1",), tasks=(replace(TASK, steps=()),) * 2))
    assert page.count("Read the question aloud.") == 1


def test_too_much_for_one_card_goes_on_on_more_with_the_name_of_the_table() -> None:
    long = replace(TASK, questions=("Meervoudigebegeleidingscoördinatiepunt " * 12,) * 4)
    found = printed(replace(CONTENT, cards=(), tables=("Raam",), tasks=(long, TASK)))
    assert len(found) > 2
    assert all("Raam" in page for page in found)
    assert solid(found).count("Meervoudigebegeleidingscoördinatiepunt") == 48


def test_a_table_card_is_the_same_upside_down() -> None:
    document = name_cards_document(replace(CONTENT, cards=(), tables=("1",)), Words("en"))
    (turned,) = (mark for mark in document.flow.pages[0].marks if isinstance(mark, Placed))
    assert not turned.path
    assert len(turned.figure.marks) == len(document.flow.pages[0].marks) - 2


def test_turning_takes_each_point_to_the_other_side() -> None:
    marks = (Disc(10, 20, 5, Ink()), Outline(polyline([(0, 0), (30, 40)]), Ink()))
    disc, line = upside_down(marks, 100, 50).marks
    assert isinstance(disc, Disc)
    assert isinstance(line, Outline)
    assert (disc.x, disc.y) == (90, 30)
    assert line.commands == (("M", 100, 50), ("L", 70, 10))


def test_what_does_not_fit_together_has_a_card_each_in_letters_as_large_as_that_allows() -> None:
    long = replace(TASK, questions=("Hoe krijgt een plan een eerlijke kans bij de keuze? " * 6,))
    content = replace(CONTENT, cards=(), tables=("1",), tasks=(long, replace(long, title="Kaarten")))
    first, second = printed(content)
    assert "Tafels" in first
    assert "Kaarten" not in first
    assert "Tafels" not in second
    assert smallest_letter(name_cards_document(content, Words("en"))) > 14
