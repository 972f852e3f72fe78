"""Insight cards say what is claimed, how strong that is and what speaks against it, and quote only by consent."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader

from app.models import Consent, Insight, Note, Person, Programme
from app.models.codes import code
from app.models.edit import Change, Edit, added
from app.models.insights import Evidence, InsightStatus, Relation
from app.models.note import NoteKind
from app.models.person import ConsentAnswer
from app.storage import ProgrammeFile
from app.tasks.handouts import preview

AT = datetime(2026, 3, 12, 19, 30)


@pytest.fixture
def file(example_path: Path, tmp_path: Path) -> Iterator[ProgrammeFile]:
    path = tmp_path / "own.hossel"
    path.write_bytes(example_path.read_bytes())
    with ProgrammeFile.open(path) as opened:
        yield opened


def sheets(file: ProgrammeFile, **options: object) -> list[str]:
    pdf = preview(file, kind="insight-cards", **{"lang": "en", **options})  # type: ignore[arg-type]
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def one_card(file: ProgrammeFile, number: int, **options: object) -> str:
    (insight,) = file.all(Insight, number=number)
    return " ".join(sheets(file, insights=(insight.id,), **options))


def test_four_cards_stand_on_a_sheet_and_their_backs_on_the_next(file: ProgrammeFile) -> None:
    made = sheets(file)
    assert len(made) == 6
    assert [code(each) for each in file.all(Insight) if each.claim in made[0]] == ["I1", "I2", "I3", "I4"]
    assert "Where it holds" in made[1]
    assert "Where it holds" not in made[0]


def test_what_speaks_against_it_stands_on_front_and_back(file: ProgrammeFile) -> None:
    front, back = sheets(file, insights=(file.all(Insight, number=2)[0].id,))
    assert "≠ Speaks against it: N41" in front
    assert "but also: Met een panel koos Zuidoost ook twee kleine plannen." in back


def test_a_quote_of_somebody_who_did_not_agree_is_on_no_card(file: ProgrammeFile) -> None:
    quotes = [note.text for note in file.all(Note) if note.kind is NoteKind.QUOTE and note.speaker]
    assert [text for text in quotes if f"“{text}”" in " ".join(sheets(file))]
    refused = tuple(Change(each, replace(each, answer=ConsentAnswer.NO)) for each in file.all(Consent))
    file.commit(Edit("refuse", "desk", refused))
    told = " ".join(sheets(file))
    assert [text for text in quotes if text in told] == []
    assert "not printed" not in told
    assert [person.name for person in file.all(Person) if person.name in told] == []


def test_themes_question_and_courses_stand_on_the_card_and_can_be_left_out(file: ProgrammeFile) -> None:
    told = one_card(file, 2)
    for words in ("kiezen, vertrouwen", "Learning question B:", "H5 Laat een panel"):
        assert words in told
    assert "H5" not in one_card(file, 2, parts=frozenset({"quotes"}))


def test_what_does_not_fit_goes_on_on_a_next_card_that_says_so(file: ProgrammeFile) -> None:
    words = [f"woord{at}" for at in range(500)]
    long = Insight(id="i", number=90, claim="x" * 500, context=" ".join(words))
    file.commit(added("add", long))
    told = one_card(file, 90)
    assert [word for word in words if word not in told] == []
    assert told.count("x") >= 500
    assert "I90, continued" in told


def test_a_front_on_which_nothing_goes_on_says_which_insight_it_is(file: ProgrammeFile) -> None:
    claim = "Buren helpen buren."
    file.commit(added("add", Insight(id="i", number=90, claim=claim, context=" ".join(["zo"] * 900))))
    front = sheets(file, insights=("i",))[0]
    assert front.count(claim) == front.count("Print ") > 1
    assert "I90, continued" in front


@pytest.mark.parametrize("large", [False, True])
def test_every_front_says_of_which_print_it_is_where_the_claim_can_be_smaller(file: ProgrammeFile, large: bool) -> None:
    fronts = sheets(file, large_print=large)[::2]
    chosen = [each for each in file.all(Insight) if each.status is not InsightStatus.SUPERSEDED]
    assert sum(page.count("Print ") for page in fronts) >= len(chosen)


def test_the_quotes_are_somebodys_own_words_first_and_one_that_contradicts(file: ProgrammeFile) -> None:
    base = Note(id="n1", number=901, session=file.all(Note)[0].session, taken_at=AT, text="Kort.")
    notes = [base, replace(base, id="n2", number=902, text="Eigen woorden, en lang.", verbatim=True)]
    notes += [replace(base, id="n3", number=903, text="Juist niet.")]
    relations = [Relation.SUPPORTS, Relation.SUPPORTS, Relation.CONTRADICTS]
    pieces = [
        Evidence(id=f"e{note.id}", insight="i", relation=relation, note=note.id)
        for note, relation in zip(notes, relations, strict=True)
    ]
    file.commit(added("add", Insight(id="i", number=90, claim="Zo.", context="Hier."), *notes, *pieces))
    told = one_card(file, 90)
    assert "“Eigen woorden, en lang.”" in told
    assert "but also: Juist niet." in told
    assert "Kort." not in told


def test_what_a_newer_insight_replaced_has_a_card_only_when_it_is_chosen(file: ProgrammeFile) -> None:
    old = Insight(id="i", number=90, claim="Was zo.", context="Hier.", status=InsightStatus.SUPERSEDED)
    file.commit(added("add", old))
    assert "Was zo." not in " ".join(sheets(file))
    assert "Was zo." in one_card(file, 90)


def test_in_large_print_two_cards_stand_on_a_sheet(file: ProgrammeFile) -> None:
    chosen = [each for each in file.all(Insight) if each.number in (3, 5, 7)]
    front = sheets(file, large_print=True, parts=frozenset(), insights=[each.id for each in chosen])[0]
    assert [code(each) for each in chosen if each.claim in front] == ["I3", "I5"]


def test_a_claim_is_not_made_smaller_where_the_foot_finds_no_room_all_the_same(file: ProgrammeFile) -> None:
    def size_of(insight: str) -> float:
        pdf = preview(file, kind="insight-cards", lang="en", insights=(insight,))
        with pypdfium2.PdfDocument(pdf) as read:
            text = read[0].get_textpage()
            at = text.get_text_range().index("Zo gaat")
            return float(pypdfium2.raw.FPDFText_GetFontSize(text, at))

    (programme,) = file.all(Programme)
    file.commit(Edit("edit", "desk", (Change(programme, replace(programme, licence="Vrij te delen. " * 30)),)))
    file.commit(added("add", Insight(id="i", number=90, claim="Zo gaat het hier. " * 3, context="Hier.")))
    assert size_of("i") > 20
