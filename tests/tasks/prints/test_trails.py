"""A trail tells all that an insight rests on, as it may be printed at this moment."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from app.handouts.trail_content import Cited, Trail
from app.models.edit import added, changed
from app.models.insights import Evidence, Insight, InsightVersion, Relation
from app.models.language import Words
from app.models.names import Names, NameStyle
from app.models.note import CheckedBack, Note, NoteKind
from app.models.person import Consent, ConsentAnswer, ConsentUse, Person, Role
from app.models.programme import BudgetRound, Certainty, Condition, ConditionValue, Programme
from app.models.record import Record
from app.models.session import Session
from app.models.themes import Theme
from app.storage import ProgrammeFile
from app.tasks.prints.printable import Printable
from app.tasks.prints.trails import Trails

AT = datetime(2026, 3, 12, 19, 30)
FATMA = Person(id="p", number=1, name="Fatma Amrani", role=Role.RESIDENT)
YES = Consent(id="c", person="p", use=ConsentUse.QUOTE_NAMED, answer=ConsentAnswer.YES, given_on=AT.date())
REPORT = replace(YES, id="r", use=ConsentUse.REPORT)
SAID = Note(id="n", number=12, session="s", taken_at=AT, text="Te laat.", kind=NoteKind.QUOTE, speaker="p")
AGAINST = Note(id="o", number=13, session="s", taken_at=AT, text="Op tijd.", speaker_role=Role.OFFICIAL)
INSIGHT = Insight(id="i", number=7, claim="Brieven komen te laat, zegt Fatma.", context="In Noord.", themes=("t",))
RECORDS: tuple[Record, ...] = (
    Session(id="s", number=1, title="Avond", starts_at=AT),
    Theme(id="t", name="post", rank="U", merged_into="u"),
    Theme(id="u", name="brieven", rank="V"),
    BudgetRound(id="b1", name="Noord", year=2025),
    BudgetRound(id="b2", name="Zuidoost", year=2026),
    Condition(id="k1", name="Wie kiest?", rank="A"),
    Condition(id="k2", name="Hoeveel?", rank="B"),
    ConditionValue(
        id="v", condition="k2", budget_round="b2", value="veel", source="brief", certainty=Certainty.ESTIMATE
    ),
    InsightVersion(id="w", insight="i", version=1, claim="Fatma wist het.", context="Overal.", until=AT),
    Evidence(id="e1", insight="i", relation=Relation.SUPPORTS, note="n"),
    Evidence(id="e2", insight="i", relation=Relation.CONTRADICTS, note="o"),
    Evidence(id="e3", insight="i", relation=Relation.NUANCES, value="v"),
)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with ProgrammeFile.create(tmp_path / "p.hossel", Programme(id="x", title="Proef")) as made:
        made.commit(added("add", FATMA, YES, REPORT, SAID, AGAINST, INSIGHT, *RECORDS))
        yield made


def trail(file: ProgrammeFile, style: NameStyle = NameStyle.FULL) -> Trail:
    names = Names(file.all(Person), file.all(Consent), style=style)
    trails = Trails(Printable(file, Words("en"), names))
    return trails.trail(trails.insights[0])


def support(file: ProgrammeFile) -> Cited:
    return trail(file).of(Relation.SUPPORTS)[0]


def test_each_piece_of_evidence_has_a_code_a_compared_value_that_of_its_cell(file: ProgrammeFile) -> None:
    assert [each.code for each in trail(file).evidence] == ["N12", "N13", "2b"]
    (cell,) = trail(file).of(Relation.NUANCES)
    assert (cell.text, cell.who) == ("Hoeveel? · Zuidoost: veel", "brief, estimate")


def test_themes_are_told_as_they_are_called_now(file: ProgrammeFile) -> None:
    assert trail(file).themes == ("brieven",)


def test_who_agreed_is_named_and_who_did_not_is_not(file: ProgrammeFile) -> None:
    assert support(file).who == "Fatma Amrani"
    file.commit(changed("change", YES, answer=ConsentAnswer.NO, use=ConsentUse.QUOTE_NAMED))
    assert support(file).text == "not printed: the speaker did not agree"
    assert "Fatma" not in str(support(file))


def test_without_names_nobody_is_named_in_claims_and_earlier_wordings_either(file: ProgrammeFile) -> None:
    told = trail(file, NameStyle.ROLE)
    assert "Fatma" not in str(told)
    assert told.earlier[0].claim == "[resident 1] wist het."


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({"confidential": True}, "said in confidence"),
        ({"checked_back": CheckedBack.WITHDRAWN}, "withdrawn by the speaker"),
    ],
)
def test_what_may_not_be_told_stands_there_with_its_code_and_the_reason(
    file: ProgrammeFile, values: dict[str, object], text: str
) -> None:
    file.commit(changed("change", SAID, **values))
    found = support(file)
    assert (found.code, found.text, found.is_told, found.is_quote) == ("N12", text, False, False)


def test_what_was_withdrawn_comes_last_and_is_said_so(file: ProgrammeFile) -> None:
    file.commit(changed("change", SAID, checked_back=CheckedBack.WITHDRAWN))
    file.commit(added("more", Evidence(id="e4", insight="i", relation=Relation.SUPPORTS, note="o")))
    assert [(each.code, each.is_withdrawn) for each in trail(file).of(Relation.SUPPORTS)] == [
        ("N13", False),
        ("N12", True),
    ]
