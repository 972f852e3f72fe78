"""The poster is one sheet with letters as large as go on it; what is too much goes on a next one, nothing is lost."""

from dataclasses import replace
from datetime import date

import pytest

from app.handouts.harvest import HarvestContent, Quote, harvest_document
from app.handouts.report_content import Action, Finding, OpenQuestion, Said
from app.models.evidence import Strength
from app.models.insights import InsightStatus
from app.models.language import Words
from app.models.note import NoteKind
from tests.handouts.evening_sheets import AT, OCCASION, pages, smallest_letter, solid
from tests.handouts.test_room_map import ROOM

WORD = "Woordvanzestigletters" * 3
STRENGTH = Strength(supports=3, contradicts=1)
FINDING = Finding("I1", "Buren helpen elkaar.", "Hier", InsightStatus.SUSPECTED, 1, STRENGTH, ())
SAID = Said("N1", AT, NoteKind.DECISION, "resident", "We bellen morgen.")
PARTS = frozenset({"quote", "insights", "decisions", "commitments", "questions", "room", "writing"})
CONTENT = HarvestContent(
    code="S2",
    title="Wie beslist?",
    place="Zaal",
    occasion=OCCASION,
    findings=(FINDING,),
    decisions=(SAID,),
    commitments=(replace(SAID, code="N2", text="Ik schrijf."),),
    actions=(Action("A1", "Bellen", "Henk", date(2026, 5, 1)),),
    questions=(OpenQuestion("A", "Hoe dan?"),),
    quote=Quote("N9", "Ik sta er alleen voor", "initiative-taker"),
    parts=PARTS,
)


def test_a_usual_evening_is_one_poster_with_everything() -> None:
    (page,) = pages(harvest_document(CONTENT, Words("en")))
    for words in (
        "Our harvest",
        "“Ik sta er alleen voor”",
        "initiative-taker · N9",
        "Buren helpen elkaar. (3 for, 1 against, seen by one side)",
        "We bellen morgen. (resident)",
        "Bellen (Henk, before 1 May 2026)",
        "Hoe dan?",
        "What we add",
    ):
        assert words in page
    assert smallest_letter(harvest_document(CONTENT, Words("en"))) >= 20


def test_a_full_evening_has_smaller_letters_rather_than_a_second_poster() -> None:
    many = replace(CONTENT, findings=tuple(replace(FINDING, code=f"I{n}", claim="Buren " * 14) for n in range(9)))
    document = harvest_document(many, Words("en"))
    assert len(pages(document)) == 1
    assert document.setter.points in (12, 14)


@pytest.mark.parametrize("large", [False, True])
def test_an_overfull_evening_goes_on_and_loses_nothing(large: bool) -> None:
    full = replace(
        CONTENT,
        findings=tuple(replace(FINDING, code=f"I{n}", claim=f"{WORD} <b>&{n}") for n in range(40)),
        decisions=tuple(replace(SAID, code=f"N{100 + n}", text=f"{WORD}{n}") for n in range(60)),
        quote=Quote("N9", f"{WORD} {{0}} %s", "iemand"),
        large_print=large,
    )
    document = harvest_document(full, Words("en"))
    told = solid(pages(document))
    assert told.count(WORD) == 101
    assert "{0}%s" in told
    assert smallest_letter(document) == (18 if large else 12)


def test_a_map_that_would_be_small_gets_a_sheet_of_its_own_with_its_legend() -> None:
    many = tuple(replace(FINDING, code=f"I{n}", claim="Buren " * 14) for n in range(9))
    document = harvest_document(replace(CONTENT, findings=many, room=ROOM), Words("en"))
    told, drawn = pages(document)
    assert "Who knows whom" not in told
    assert "What we learned" not in drawn
    assert "on several maps" in drawn
    assert "What we add" in drawn
