"""Printing a programme: what comes out, who is named, and that nothing is ever half there."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.models import Consent, Evidence, Insight, NetworkMap, Note, Person, Programme, Session
from app.models.edit import Change, Edit, added
from app.models.errors import (
    IMPORT_NO_SESSION,
    NAME_TAKEN,
    NOTHING_TO_PRINT,
    UNKNOWN_KIND,
    UNKNOWN_PAPER,
    UNKNOWN_PART,
    BadInput,
    Cancelled,
    FileProblem,
    HosselError,
)
from app.models.insights import Relation
from app.models.names import NameStyle
from app.models.person import ConsentAnswer
from app.models.progress import CancelAfter
from app.storage import ProgrammeFile
from app.tasks import writing
from app.tasks.handouts import Order, make_handouts, preview, preview_pictures
from app.tasks.prints.press import Options

FIXED = {"now": datetime(2026, 6, 12, 9), "print_code": "7K3F9A", "lang": "en"}


@pytest.fixture
def example(example_path: Path) -> Iterator[ProgrammeFile]:
    with ProgrammeFile.open(example_path, read_only=True) as file:
        yield file


@pytest.fixture
def own(example_path: Path, tmp_path: Path) -> Iterator[ProgrammeFile]:
    """Give an example that may be changed."""
    path = tmp_path / "own.hossel"
    path.write_bytes(example_path.read_bytes())
    with ProgrammeFile.open(path) as file:
        yield file


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with ProgrammeFile.create(tmp_path / "n.hossel", Programme(id="p", title="Proef")) as file:
        yield file


def text_of(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def report(file: ProgrammeFile, to: Path, **options: object) -> str:
    chosen = {**FIXED, "kinds": ("report",), "session": 1, **options}
    (path,) = make_handouts(file, to, **chosen)  # type: ignore[arg-type]
    return text_of(path)


def test_the_example_gives_a_report_per_session_and_a_sheet_per_map(example: ProgrammeFile, tmp_path: Path) -> None:
    made = make_handouts(example, tmp_path / "out", now=FIXED["now"], print_code="A", lang="en")  # type: ignore[arg-type]
    assert [path.name for path in made] == [
        "S1-session-report.pdf",
        "S2-session-report.pdf",
        "S3-session-report.pdf",
        *(f"K{number}-my-network-map.pdf" for number in range(1, 10)),
    ]
    assert sorted((tmp_path / "out").iterdir()) == sorted(made)


@pytest.mark.parametrize(
    ("options", "count"),
    [
        ({"kinds": ("participant",)}, 9),
        ({"session": 1}, 5),
        ({"session": 1, "kinds": ("report",)}, 1),
        ({"kinds": ("participant",), "persons": ()}, 0),
    ],
)
def test_kind_session_and_persons_choose(
    example: ProgrammeFile, tmp_path: Path, options: dict[str, object], count: int
) -> None:
    if not count:
        with pytest.raises(HosselError):
            make_handouts(example, tmp_path, **options)  # type: ignore[arg-type]
    else:
        assert len(make_handouts(example, tmp_path, **options)) == count  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [({"kinds": ("poster",)}, UNKNOWN_KIND), ({"session": 9}, IMPORT_NO_SESSION), ({}, NOTHING_TO_PRINT)],
)
def test_what_cannot_be_printed_gets_a_sentence(
    empty: ProgrammeFile, tmp_path: Path, options: dict[str, object], sentence: str
) -> None:
    with pytest.raises(HosselError) as caught:
        make_handouts(empty, tmp_path / "out", **options)  # type: ignore[arg-type]
    assert caught.value.sentence.text == sentence
    assert not (tmp_path / "out").exists()


def test_maps_without_a_session_print_too(empty: ProgrammeFile, tmp_path: Path) -> None:
    empty.commit(added("x", NetworkMap(id="m", number=28, title="Netwerk 28", made_at=datetime(2026, 1, 1))))
    (path,) = make_handouts(empty, tmp_path / "out", lang="en")
    assert path.name == "K28-my-network-map.pdf"
    assert "Netwerk 28" in text_of(path)


def test_cancelling_leaves_what_stood_there_and_nothing_else(example: ProgrammeFile, tmp_path: Path) -> None:
    (tmp_path / "K1-my-network-map.pdf").write_text("yesterday's")
    with pytest.raises(Cancelled):
        make_handouts(example, tmp_path, lang="en", progress=CancelAfter(4))
    assert {path.name: path.read_text() for path in tmp_path.iterdir() if path.is_file()} == {
        "K1-my-network-map.pdf": "yesterday's"
    }
    assert not list(tmp_path.glob(".hosselkaart-*"))


def test_a_full_disk_gets_a_sentence_and_leaves_nothing(
    example: ProgrammeFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, pdf: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writing, "write_through", full)
    with pytest.raises(FileProblem) as caught:
        make_handouts(example, tmp_path / "out")
    assert "disk is full" in str(caught.value)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_file_in_the_place_of_the_folder_gets_a_sentence(example: ProgrammeFile, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("")
    with pytest.raises(FileProblem):
        make_handouts(example, tmp_path / "out")


def test_a_folder_with_the_name_of_a_print_stays(example: ProgrammeFile, tmp_path: Path) -> None:
    (tmp_path / "S1-session-report.pdf").mkdir()
    with pytest.raises(FileProblem) as caught:
        report(example, tmp_path)
    assert caught.value.sentence.text == NAME_TAKEN
    assert not list(tmp_path.glob(".hosselkaart-*"))


def test_all_in_one_file_has_every_page_of_each(example: ProgrammeFile, tmp_path: Path) -> None:
    each = make_handouts(example, tmp_path / "each", session=2, **FIXED)  # type: ignore[arg-type]
    (one,) = make_handouts(example, tmp_path / "one", session=2, bound=True, **FIXED)  # type: ignore[arg-type]
    assert one.name == "S2-prints.pdf"
    assert len(PdfReader(one).pages) == sum(len(PdfReader(path).pages) for path in each)
    (maps,) = make_handouts(example, tmp_path, kinds=("participant",), bound=True, **FIXED)  # type: ignore[arg-type]
    assert maps.name == "my-network-map.pdf"


def test_several_options_make_one_order(example: ProgrammeFile) -> None:
    order = Order(example, Options(kinds=("report",), session=2), Options(kinds=("participant",), session=2))
    assert order.kinds == ("report", "participant")
    assert len({*order.names}) == len(order.sheets) > 2


@pytest.mark.parametrize(
    ("options", "sentence"),
    [({"parts": frozenset({"poem"})}, UNKNOWN_PART), ({"paper": "A9"}, UNKNOWN_PAPER)],
)
def test_a_part_or_paper_that_is_not_there_is_told(
    example: ProgrammeFile, tmp_path: Path, options: dict[str, object], sentence: str
) -> None:
    with pytest.raises(BadInput) as caught:
        report(example, tmp_path, **options)
    assert caught.value.sentence.text == sentence


def test_the_same_clock_and_code_give_the_same_files(example: ProgrammeFile, tmp_path: Path) -> None:
    one, other = (make_handouts(example, tmp_path / name, **FIXED) for name in ("a", "b"))  # type: ignore[arg-type]
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in other]


def test_the_preview_is_the_print(example: ProgrammeFile, tmp_path: Path) -> None:
    pdf = preview(example, kind="report", session=2, **FIXED)  # type: ignore[arg-type]
    (path,) = make_handouts(example, tmp_path, kinds=("report",), session=2, **FIXED)  # type: ignore[arg-type]
    assert pdf == path.read_bytes()
    assert len(preview_pictures(pdf, 60)) == len(PdfReader(path).pages)


# --- the report ------------------------------------------------------------------------------------


def test_the_first_page_sums_up(example: ProgrammeFile, tmp_path: Path) -> None:
    (path,) = make_handouts(example, tmp_path, kinds=("report",), session=2, **FIXED)  # type: ignore[arg-type]
    first = PdfReader(path).pages[0].extract_text()
    for heading in ("Who was there", "Main insights", "Decisions", "Commitments", "Open questions", "Actions"):
        assert heading in first


def test_every_printed_note_carries_its_code_and_confidences_are_counted(
    example: ProgrammeFile, tmp_path: Path
) -> None:
    told = report(example, tmp_path, session=1)
    (session,) = example.all(Session, number=1)
    notes = example.all(Note, session=session.id)
    open_notes = [note for note in notes if not note.confidential]
    assert [note.number for note in open_notes if f"N{note.number} " not in told] == []
    assert [note.number for note in notes if note.confidential and note.text in told] == []
    assert f"{len(notes) - len(open_notes)} note" in told


def test_contrary_evidence_is_never_left_out(example: ProgrammeFile, tmp_path: Path) -> None:
    told = report(example, tmp_path, session=1)
    printed = {insight.id for insight in example.all(Insight) if f"I{insight.number} {insight.claim}" in told}
    notes = {note.id: note for note in example.all(Note)}
    against = [
        piece
        for piece in example.all(Evidence)
        if piece.insight in printed and piece.relation is Relation.CONTRADICTS and piece.note
    ]
    assert against
    for piece in against:
        assert f"N{notes[piece.note].number} contradicts:" in told  # type: ignore[index]


def test_what_only_one_side_saw_is_told(example: ProgrammeFile, tmp_path: Path) -> None:
    assert "seen by one side" in report(example, tmp_path)


def test_nobody_who_did_not_agree_is_named_anywhere(own: ProgrammeFile, tmp_path: Path) -> None:
    refused = tuple(Change(each, replace(each, answer=ConsentAnswer.NO)) for each in own.all(Consent))
    own.commit(Edit("refuse", "desk", refused))
    for style in (NameStyle.FULL, NameStyle.FIRST):
        told = report(own, tmp_path, names=style)
        assert [person.name for person in own.all(Person) if person.name in told] == []
        assert "4 map(s) are not shown" in told or "4 maps are not shown" in told


@pytest.mark.parametrize("style", [NameStyle.ROLE, NameStyle.PSEUDONYM])
def test_without_names_there_is_no_name(example: ProgrammeFile, tmp_path: Path, style: NameStyle) -> None:
    told = report(example, tmp_path, names=style)
    assert [person.name for person in example.all(Person) if person.name in told] == []


def test_contacts_on_shown_maps_are_called_by_a_letter(example: ProgrammeFile, tmp_path: Path) -> None:
    told = report(example, tmp_path, parts=frozenset({"maps"}))
    assert "Buurvrouw Els" not in told
    assert "Wasserette" in told


def test_the_parts_of_a_report_can_be_left_out(example: ProgrammeFile, tmp_path: Path) -> None:
    told = report(example, tmp_path, parts=frozenset({"summary"}))
    assert "Main insights" in told
    assert "What was said" not in told
    assert "Parking lot" not in told


def test_parts_of_one_kind_leave_another_whole(example: ProgrammeFile, tmp_path: Path) -> None:
    chosen = {"kinds": ("report", "participant"), "session": 1, "parts": frozenset({"summary"}), **FIXED}
    first, second, *_ = make_handouts(example, tmp_path, **chosen)  # type: ignore[arg-type]
    assert "What was said" not in text_of(first)
    assert "My next step" in text_of(second)


def test_a_session_without_anything_prints_and_says_so(empty: ProgrammeFile, tmp_path: Path) -> None:
    empty.commit(added("x", Session(id="s", number=1, title="Eerste", starts_at=datetime(2026, 1, 1, 19))))
    assert "No notes were made." in report(empty, tmp_path / "out")


def test_no_name_of_a_person_is_in_a_file_name_or_title(example: ProgrammeFile, tmp_path: Path) -> None:
    words = {word for person in example.all(Person) for word in person.name.split() if len(word) > 2}
    for path in make_handouts(example, tmp_path, **FIXED):  # type: ignore[arg-type]
        found = PdfReader(path)
        assert found.metadata is not None
        shown = f"{path.name} {found.metadata.title} {[item['/Title'] for item in _flat(found.outline)]}"
        assert [word for word in words if word in shown.split()] == []
        assert not found.metadata.author


def _flat(outline: list) -> Iterator[dict]:  # type: ignore[type-arg]
    for item in outline:
        if isinstance(item, list):
            yield from _flat(item)
        else:
            yield item


@pytest.mark.parametrize("number", [1, 2, 3])
def test_the_last_page_of_a_report_has_more_than_a_line(example: ProgrammeFile, tmp_path: Path, number: int) -> None:
    (path,) = make_handouts(example, tmp_path, kinds=("report",), session=number, **FIXED)
    pages = PdfReader(path).pages
    assert len(pages[-1].extract_text()) > 300


def test_maps_stand_two_on_a_page_or_one_that_fills_it(example: ProgrammeFile, tmp_path: Path) -> None:
    (path,) = make_handouts(example, tmp_path, kinds=("report",), session=2, **FIXED)
    pages = [page.extract_text() for page in PdfReader(path).pages]
    first = next(at for at, page in enumerate(pages) if "Network maps of this evening" in page)
    assert "not shown" in pages[first]
    assert len(pages) == first + 2


@pytest.mark.parametrize("style", list(NameStyle))
@pytest.mark.parametrize("number", [1, 2, 3])
def test_the_first_page_of_a_report_holds_all_of_the_summary(
    example: ProgrammeFile, tmp_path: Path, number: int, style: NameStyle
) -> None:
    (path,) = make_handouts(
        example,
        tmp_path,
        kinds=("report",),
        session=number,
        names=style,
        parts=frozenset({"summary", "notes"}),
        **FIXED,
    )
    pages = [page.extract_text() for page in PdfReader(path).pages]
    assert ("Actions" in pages[0]) == (number > 1)
    assert "What was said, block by block" in pages[1]
