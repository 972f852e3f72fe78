"""The publication holds what was chosen, says on which page, names nobody, and leaves out no contrary word."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.models.edit import added, changed
from app.models.errors import NOTHING_TO_PRINT, BadInput
from app.models.evidence import Sources
from app.models.insights import Evidence, Insight, Relation
from app.models.note import CheckedBack, Note, NoteKind
from app.models.person import Consent, ConsentAnswer, ConsentUse, Person, Role
from app.models.programme import Area, Programme
from app.models.publication import Chapter, Part, Publication
from app.models.questions import LearningQuestion
from app.models.record import Record
from app.models.session import Attendance, Invitation, Session
from app.models.themes import Theme
from app.storage import ProgrammeFile
from app.tasks.handouts import preview
from tests.handouts.tagged import read as tagged

AT = datetime(2026, 3, 12, 19, 30)
KIND = "publication"
FATMA = Person(id="p", number=1, name="Fatma Amrani", role=Role.INITIATOR, area="noord")
YES = Consent(id="c", person="p", use=ConsentUse.QUOTE_UNNAMED, answer=ConsentAnswer.YES, given_on=AT.date())
QUOTE = Note(
    id="n", number=12, session="s", taken_at=AT, text="De brief kwam te laat.", kind=NoteKind.QUOTE, speaker="p"
)
FACT = Note(id="m", number=13, session="s", taken_at=AT, text="De brief lag er op tijd.", kind=NoteKind.FACT)
RECORDS: tuple[Record, ...] = (
    Area(id="noord", name="Noord"),
    Area(id="zuid", name="Zuid"),
    Theme(id="t", name="post", rank="V"),
    FATMA,
    YES,
    replace(YES, id="d", use=ConsentUse.QUOTE_NAMED),
    replace(YES, id="e", use=ConsentUse.REPORT),
    Session(id="s", number=2, title="Avond", starts_at=AT),
    Attendance(id="a", session="s", person="p", since=AT),
    QUOTE,
    FACT,
    Insight(id="i", number=7, claim="Post komt niet aan.", context="Bij Fatma Amrani in Noord.", themes=("t",)),
    Insight(id="j", number=8, claim="Dit staat er niet in.", context="Nergens."),
    Evidence(id="1", insight="i", relation=Relation.SUPPORTS, note="n"),
    Evidence(id="2", insight="i", relation=Relation.CONTRADICTS, note="m"),
    Publication(id="b", title="Wat wij leerden", introduction="Waarom wij dit maakten.", colophon="Door de straat."),
)
CHAPTER = Chapter(id="h", publication="b", rank="V", title="Over post", introduction="Brieven en zo.", insights=("i",))


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProgrammeFile]:
    programme = Programme(id="x", title="Proef", licence="CC BY 4.0")
    with ProgrammeFile.create(tmp_path / "p.hossel", programme) as made:
        made.commit(added("add", *RECORDS, CHAPTER))
        yield made


@pytest.fixture(scope="module")
def example(example_path: Path) -> Iterator[ProgrammeFile]:
    with ProgrammeFile.open(example_path, read_only=True) as opened:
        yield opened


def read(file: ProgrammeFile, **options: object) -> PdfReader:
    return PdfReader(BytesIO(preview(file, kind=KIND, **{"lang": "en", **options})))


def texts(reader: PdfReader) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def printed(file: ProgrammeFile, **options: object) -> str:
    return " ".join(texts(read(file, **options)))


def change(file: ProgrammeFile, record: Record, **values: object) -> None:
    file.commit(changed("change", record, **values))


def bookmarked(reader: PdfReader) -> dict[str, int]:
    """Give the page of each heading in the outline, from 1."""
    found: dict[str, int] = {}
    waiting = list(reader.outline)
    while waiting:
        each = waiting.pop(0)
        if isinstance(each, list):
            waiting = each + waiting
        else:
            page = reader.get_destination_page_number(each)
            assert page is not None
            found[" ".join(str(each.title).split())] = page + 1
    return found


def test_it_holds_cover_colophon_chapter_insight_and_numbered_notes_with_codes(file: ProgrammeFile) -> None:
    cover, colophon, *_ = pages = texts(read(file))
    whole = " ".join(pages)
    assert "Wat wij leerden" in cover
    assert "CC BY 4.0" in colophon
    assert "Door de straat." in colophon
    for words in ("Waarom wij dit maakten.", "1. Over post", "Brieven en zo.", "I7 Post komt niet aan."):
        assert words in whole
    assert "It rests on: initiative-taker Noord 1 (N12) [1]." in whole
    assert "1 N12 “De brief kwam te laat.” initiative-taker Noord 1 · S2" in whole
    assert "Dit staat er niet in." not in whole


def test_what_speaks_against_stands_in_the_text_and_in_the_notes(file: ProgrammeFile) -> None:
    whole = printed(file)
    assert "What speaks against it: [2] De brief lag er op tijd. (N13)" in whole
    assert "2 N13 De brief lag er op tijd." in whole


def test_nobody_is_named_though_they_agreed_to_all(file: ProgrammeFile) -> None:
    whole = printed(file)
    assert "Fatma" not in whole
    assert "Bij [initiative-taker Noord 1] in Noord." in whole


def test_a_withdrawn_consent_takes_the_quote_out_and_leaves_its_code(file: ProgrammeFile) -> None:
    for each in file.all(Consent):
        change(file, each, withdrawn_on=date(2026, 4, 1))
    whole = printed(file)
    assert "kwam te laat" not in whole
    assert "1 N12 not printed: the speaker did not agree" in whole
    assert re.search(r"1 cited line\S* (is|are) not printed", whole)


def test_the_words_of_who_said_no_to_the_report_stay_out(file: ProgrammeFile) -> None:
    change(file, QUOTE, kind=NoteKind.FACT)
    change(file, file.get(Consent, "e"), answer=ConsentAnswer.NO)
    whole = printed(file)
    assert "kwam te laat" not in whole
    assert "1 N12 not printed: the speaker did not agree" in whole


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"confidential": True}, "said in confidence"),
        ({"checked_back": CheckedBack.WITHDRAWN}, "withdrawn by the speaker"),
    ],
)
def test_a_confidence_or_a_withdrawal_leaves_only_why(
    file: ProgrammeFile, values: dict[str, object], told: str
) -> None:
    change(file, QUOTE, **values)
    whole = printed(file)
    assert "kwam te laat" not in whole
    assert re.search(rf"\d N12 {told}", whole)


def test_without_a_publication_or_a_chapter_there_is_nothing_to_print(file: ProgrammeFile) -> None:
    file.undo("desk")
    for records in ((), RECORDS):
        if records:
            file.commit(added("add", *records))
        with pytest.raises(BadInput) as refused:
            preview(file, kind=KIND)
        assert refused.value.sentence.text == NOTHING_TO_PRINT


def test_a_chapter_without_insights_is_printed_too(file: ProgrammeFile) -> None:
    change(file, CHAPTER, insights=())
    whole = printed(file)
    assert "Brieven en zo." in whole
    assert "Index" not in whole


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (Part.AIM, "Waarom wij dit maakten."),
        (Part.APPROACH, "Who took part"),
        (Part.MAKING, "Who was not there"),
        (Part.INDEX, "Themes"),
    ],
)
def test_a_part_stays_out_where_the_publication_or_the_print_leaves_it_out(
    file: ProgrammeFile, part: Part, words: str
) -> None:
    assert words in printed(file)
    assert words not in printed(file, parts=frozenset(set(Part) - {part}))
    change(file, file.all(Publication)[0], left_out=(str(part),))
    assert words not in printed(file)


def test_who_was_not_there_is_told_with_the_questions_that_concern_them(file: ProgrammeFile) -> None:
    question = LearningQuestion(id="q", number=2, roles=(Role.ADMINISTRATOR,), areas=("zuid",))
    absent = Person(id="z", number=2, name="Zoë", role=Role.RESIDENT)
    file.commit(added("add", question, absent, Invitation(id="u", session="s", person="z")))
    whole = printed(file)
    assert "Nobody took part as administrator. This concerns them: learning question B." in whole
    assert "Nobody came from Zuid. This concerns them: learning question B." in whole
    assert "Nobody came from Noord" not in whole
    assert re.search(r"1 person\S* who w\S+ expected never came", whole)


@pytest.mark.parametrize("paper", ["A4", "A5"])
@pytest.mark.parametrize("large_print", [False, True])
def test_contents_tell_the_page_on_which_each_heading_stands(
    example: ProgrammeFile, paper: str, large_print: bool
) -> None:
    reader = read(example, paper=paper, large_print=large_print)
    found = bookmarked(reader)
    pages = texts(reader)
    contents = " ".join(pages[found["Contents"] - 1 : min(at for at in found.values() if at > found["Contents"]) - 1])
    titles = [title for title in found if re.match(r"\d\. |I\d", title)]
    titles += ["How we worked", "Learning agenda", "How the insights were made", "Index"]
    assert len(titles) >= 12
    for title in titles:
        told = re.search(re.escape(title) + r"\s+(\d+)", contents)
        assert told is not None, title
        assert int(told[1]) == found[title], title
        assert title in pages[found[title] - 1]


def test_each_line_of_the_contents_leads_to_its_heading_and_is_heard_as_a_link(example: ProgrammeFile) -> None:
    pdf = preview(example, kind=KIND, lang="en")
    reader = PdfReader(BytesIO(pdf))
    found = bookmarked(reader)
    numbers = {page.indirect_reference.idnum: at for at, page in enumerate(reader.pages, start=1)}  # type: ignore[union-attr]
    links = tagged(pdf).tree.of("Link")
    assert len(links) >= 12
    parents = tagged(pdf).root["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    keys = dict(zip(parents[::2], parents[1::2], strict=True))
    for link in links:
        (annotation,) = link.links
        assert link.words.startswith(annotation["/Contents"])
        assert numbers[annotation["/Dest"][0].idnum] == found[" ".join(annotation["/Contents"].split())]
        assert keys[annotation["/StructParent"]].get_object()["/S"] == "/Link"


def test_the_index_tells_the_page_of_every_note_theme_and_area(example: ProgrammeFile) -> None:
    pages = texts(read(example))
    start = next(at for at, page in enumerate(pages) if "Index Themes" in page)
    index = " ".join(pages[start:])
    cited = Sources.read(example)
    codes = {f"N{cited.notes[each.note].number}" for each in example.all(Evidence) if each.note in cited.notes}
    told = {code: at.split(", ") for code, at in re.findall(r"\b(N\d+)\s((?:\d+(?:–\d+)?(?:, )?)+)", index)}
    assert set(told) <= codes
    assert len(told) > 20
    for code, places in told.items():
        for place in places:
            assert re.search(rf"\d {code} ", pages[int(place.split("–")[0]) - 1]), (code, place)
    assert re.search(r"kiezen\s+\d", index)
    assert re.search(r"Noord\s+\d", index)


def test_every_piece_of_it_is_read_aloud_in_its_place(example: ProgrammeFile) -> None:
    found = tagged(preview(example, kind=KIND, lang="en"))
    assert found.untagged == []
    assert sorted(found.in_tree) == sorted(found.in_pages)
    assert [each.words for each in found.tree.of("H1")][1:4] == ["Contents", "What it is for", "How we worked"]
    assert all(each.entries["/Alt"] for each in found.tree.of("Figure"))


def test_the_first_wording_of_a_question_was_not_said_otherwise(example: ProgrammeFile) -> None:
    told = " ".join(texts(read(example)))
    agenda = told[told.rindex("What people wanted to learn together") :]
    assert "S2 open E." in agenda
    assert "S3 open Why: Uit C" in agenda
    assert "S3 in the same words (persistent)" in agenda


def test_the_example_says_that_it_is_one(example: ProgrammeFile) -> None:
    assert texts(read(example))[0].startswith("Example Voorbeeld")


def test_forty_insights_with_words_of_sixty_letters_and_hostile_names_are_laid_whole(file: ProgrammeFile) -> None:
    word = "Woordvanzestigletters" * 3
    claims = [f"{word} <b>&amp;{at} {{x}} %s مريم" for at in range(40)]
    made = [Insight(id=f"x{at}", number=20 + at, claim=claim, context=word * 3) for at, claim in enumerate(claims)]
    pieces = [Evidence(id=f"y{at}", insight=f"x{at}", relation=Relation.NUANCES, note="m") for at in range(40)]
    file.commit(added("add", *made, *pieces))
    change(file, CHAPTER, insights=tuple(each.id for each in made))
    reader = read(file)
    found, pages = bookmarked(reader), texts(reader)
    assert sum(title.startswith("I") and title[1:3].isdigit() for title in found) == 40
    whole = "".join(" ".join(pages).split())
    assert all(f"<b>&amp;{at}{{x}}%s" in whole for at in range(40))
    assert "40N13Debrieflageroptijd." in whole
