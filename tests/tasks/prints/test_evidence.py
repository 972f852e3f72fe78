"""An evidence sheet leaves nothing out: neither what speaks against an insight, nor how it was worded before."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.models import Evidence, Insight, Note, Programme
from app.models.codes import code
from app.models.edit import added, changed
from app.models.errors import NOTHING_TO_PRINT, BadInput
from app.models.insights import Relation
from app.models.names import NameStyle
from app.models.note import CheckedBack
from app.models.person import Person
from app.storage import ProgrammeFile
from app.tasks.handouts import make_handouts, preview

NASTY = "<b>x</b> &amp; {0} %s مريم 👩‍👧 {name} " + "ǎ" * 70 + " \u202e hallo"


@pytest.fixture
def file(example_path: Path, tmp_path: Path) -> Iterator[ProgrammeFile]:
    path = tmp_path / "own.hossel"
    path.write_bytes(example_path.read_bytes())
    with ProgrammeFile.open(path) as opened:
        yield opened


def sheet(file: ProgrammeFile, number: int, **options: object) -> str:
    (insight,) = file.all(Insight, number=number)
    pdf = preview(file, kind="evidence", **{"insights": (insight.id,), "lang": "en", **options})  # type: ignore[arg-type]
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def test_there_is_one_sheet_for_each_insight(file: ProgrammeFile, tmp_path: Path) -> None:
    made = make_handouts(file, tmp_path / "out", kinds=("evidence",), lang="en")
    assert [path.name for path in made] == [f"{code(each)}-evidence-sheet.pdf" for each in file.all(Insight)]


def test_every_piece_of_evidence_stands_there_with_its_code_whatever_parts_are_chosen(file: ProgrammeFile) -> None:
    notes = {note.id: note for note in file.all(Note)}
    for insight in file.all(Insight):
        told = sheet(file, insight.number, parts=frozenset())
        cited = [code(notes[each.note]) for each in file.all(Evidence, insight=insight.id) if each.note]
        assert [each for each in cited if f"{each} " not in told] == []


def test_what_contradicts_stands_under_its_own_heading(file: ProgrammeFile) -> None:
    told = sheet(file, 2)
    (against,) = file.all(Evidence, insight=file.all(Insight, number=2)[0].id, relation=Relation.CONTRADICTS)
    note = file.get(Note, against.note or "")
    assert f"What speaks against it {code(note)} {note.text}" in told


def test_where_nobody_contradicted_the_sheet_asks_whether_anybody_was_asked(file: ProgrammeFile) -> None:
    file.commit(added("add", Insight(id="i", number=90, claim="Zo is het.", context="Hier.")))
    told = sheet(file, 90)
    assert "Did anybody ask?" in told
    assert "Nothing speaks for it yet." in told


def test_it_says_how_it_was_worded_before_and_why_that_changed(file: ProgrammeFile) -> None:
    told = sheet(file, 2)
    assert "Version 1, until 11 June 2026 Wie de meeste stemmen haalt, wint altijd." in told
    assert "Reworded because: Een ambtenaar noemde een ronde met een panel." in told
    assert "Wie de meeste stemmen" not in sheet(file, 2, parts=frozenset({"courses"}))


def test_a_side_that_did_not_see_it_is_named(file: ProgrammeFile) -> None:
    told = sheet(file, 1)
    assert "Civil servants and administrators: did not see it" in told
    assert "Residents and initiative-takers: saw it (resident, initiative-taker)" in told


def test_what_a_speaker_took_back_is_not_told_and_said_to_be_withdrawn(file: ProgrammeFile) -> None:
    note = next(each for each in file.all(Note) if each.number == 13)
    assert note.text in sheet(file, 2)
    file.commit(changed("change", note, checked_back=CheckedBack.WITHDRAWN))
    told = sheet(file, 2)
    assert note.text not in told
    assert "withdrawn, no longer counted" in told


@pytest.mark.parametrize("style", [NameStyle.ROLE, NameStyle.PSEUDONYM])
def test_without_names_there_is_no_name(file: ProgrammeFile, style: NameStyle) -> None:
    told = " ".join(sheet(file, insight.number, names=style) for insight in file.all(Insight))
    assert [person.name for person in file.all(Person) if person.name in told] == []


@pytest.mark.parametrize("large_print", [False, True])
def test_nasty_words_and_hundred_sources_print_whole(file: ProgrammeFile, large_print: bool) -> None:
    insight = Insight(id="i", number=90, claim="x" * 500, context=NASTY)
    note = file.all(Note)[0]
    many = [replace(note, id=f"m{at}", number=900 + at, text=f"woord{at}", speaker=None) for at in range(100)]
    pieces = [Evidence(id=f"e{at}", insight="i", relation=Relation.CONTRADICTS, note=f"m{at}") for at in range(100)]
    file.commit(added("add", insight, *many, *pieces))
    told = sheet(file, 90, large_print=large_print)
    assert told.count("x") >= 500
    assert "<b>x</b> &amp; {0} %s" in told
    assert [at for at in range(100) if f"N{900 + at} " not in told] == []


def test_without_insights_there_is_no_sheet(tmp_path: Path) -> None:
    programme = Programme(id="p", title="Proef")
    with ProgrammeFile.create(tmp_path / "n.hossel", programme) as empty, pytest.raises(BadInput) as caught:
        preview(empty, kind="evidence")
    assert caught.value.sentence.text == NOTHING_TO_PRINT
