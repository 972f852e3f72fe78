"""The poster says what the evening brought, with one quote whose speaker agreed, and what speaks against an insight."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.models.acting import FollowUp
from app.models.edit import added
from app.models.insights import Evidence, Insight, InsightStatus, Relation
from app.models.network_map import Actor, NetworkMap
from app.models.note import CheckedBack, Note, NoteKind
from app.models.person import ConsentUse
from app.models.session import Session
from app.storage import ProgrammeFile
from app.tasks.prints.harvest import HarvestGathering
from tests.tasks.prints.evening import AT, answered, page_text, planned_evening, press

NOTE = Note(id="n1", number=1, session="s", taken_at=AT, text="We bellen morgen", kind=NoteKind.DECISION)
QUOTE = replace(
    NOTE, id="q", number=9, kind=NoteKind.QUOTE, verbatim=True, text="Ik sta er alleen voor", speaker="fatma"
)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with planned_evening(tmp_path) as made:
        yield made


def content(file: ProgrammeFile, **chosen: object):
    return HarvestGathering(press(file, **chosen)).content(file.get(Session, "s"))


def test_a_quote_hangs_on_the_wall_only_if_its_speaker_is_known_and_agreed(file: ProgrammeFile) -> None:
    file.commit(added("x", QUOTE, replace(QUOTE, id="q2", number=10, speaker=None, text="Van niemand")))
    assert content(file).quote is None
    file.commit(added("yes", answered(ConsentUse.QUOTE_UNNAMED)))
    quote = content(file).quote
    assert quote is not None
    assert (quote.text, quote.who) == ("Ik sta er alleen voor", "initiative-taker")
    file.commit(added("yes", answered(ConsentUse.QUOTE_NAMED), answered(ConsentUse.REPORT)))
    named = content(file).quote
    assert named is not None
    assert named.who == "Fatma Amrani"


@pytest.mark.parametrize(
    "change", [{"confidential": True}, {"checked_back": CheckedBack.WITHDRAWN}, {"text": "a" * 400}]
)
def test_no_confidence_nothing_taken_back_and_nothing_too_long_hangs_on_the_wall(file: ProgrammeFile, change) -> None:
    file.commit(added("x", replace(QUOTE, **change), answered(ConsentUse.QUOTE_UNNAMED)))
    assert content(file).quote is None


def test_the_quote_with_a_star_comes_first(file: ProgrammeFile) -> None:
    starred = replace(QUOTE, id="q2", number=10, text="Deze is veel langer maar heeft een ster", starred=True)
    file.commit(added("x", QUOTE, starred, answered(ConsentUse.QUOTE_UNNAMED)))
    quote = content(file).quote
    assert quote is not None
    assert quote.code == "N10"


def test_what_was_promised_is_said_once_and_what_was_taken_back_not_at_all(file: ProgrammeFile) -> None:
    promise = replace(NOTE, id="p", number=2, kind=NoteKind.COMMITMENT, text="Ik bel")
    other = replace(promise, id="o", number=3, text="Ik schrijf")
    gone = replace(NOTE, id="g", number=4, checked_back=CheckedBack.WITHDRAWN)
    action = FollowUp(id="a", number=1, what="Bellen", owner="Henk Visser", due=date(2026, 5, 1), session="s", note="p")
    file.commit(added("x", NOTE, promise, other, gone, action))
    found = content(file)
    assert [each.code for each in found.decisions] == ["N1"]
    assert [each.code for each in found.commitments] == ["N3"]
    assert [each.code for each in found.actions] == ["A1"]


def test_insights_stand_with_what_speaks_against_them_and_old_ones_do_not(file: ProgrammeFile) -> None:
    insights = [Insight(id=f"in{n}", number=n, claim=f"Inzicht {n}", context="Hier") for n in (1, 2)]
    insights.append(Insight(id="in3", number=3, claim="Oud", context="Hier", status=InsightStatus.SUPERSEDED))
    relations = (Relation.SUPPORTS, Relation.CONTRADICTS)
    pieces = [
        Evidence(id=f"{each.id}{relation}", insight=each.id, relation=relation, note="n1")
        for each in insights
        for relation in relations
    ]
    file.commit(added("x", NOTE, *insights, *pieces))
    told = page_text(file, "harvest", session=2)
    assert "Inzicht 1 (1 for, 1 against, seen by one side)" in told
    assert "Oud" not in told


def test_the_map_is_there_only_with_consent_and_names_nobody_else(file: ProgrammeFile) -> None:
    drawn = NetworkMap(id="m", number=1, owner="fatma", session="s", made_at=AT)
    file.commit(added("x", drawn, Actor(id="a", map="m", name="Buurvrouw Els")))
    assert content(file).room is None
    file.commit(added("yes", answered(ConsentUse.SHOW_MAP)))
    assert content(file).room is not None
    told = page_text(file, "harvest", session=2)
    assert "Fatma Amrani" in told
    assert "Els" not in told


def test_an_evening_without_a_harvest_gives_a_poster_to_write_on(file: ProgrammeFile) -> None:
    told = page_text(file, "harvest", session=2)
    for words in (
        "Our harvest",
        "What we learned",
        "What we decided",
        "What we promised",
        "What is still open",
        "What we add",
    ):
        assert words in told


def test_parts_are_left_out(file: ProgrammeFile) -> None:
    file.commit(added("x", NOTE))
    told = page_text(file, "harvest", session=2, parts=frozenset({"questions"}))
    assert "We bellen morgen" not in told
    assert "What we add" not in told
