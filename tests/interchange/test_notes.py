"""Notes typed elsewhere come in with their time, kind, role and themes."""

from datetime import datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.interchange.notes import NoteList, kind_from, moment_from, read_notes
from app.interchange.table import Row, Table, read_tables
from app.models.errors import BadInput
from app.models.note import NoteKind
from app.models.person import Role
from app.models.text import NOTE_LIMIT

START = datetime(2026, 3, 12, 19, 30)
NASTY = Path(__file__).parents[3] / "shared" / "data"


def read(header: str, *rows: str, **options: dict[str, str]) -> NoteList:
    lines = (Row(place, tuple(row.split(";"))) for place, row in enumerate(rows, start=2))
    return read_notes(Table("lijst", tuple(header.split(";")), tuple(lines)), start=START, **options)


@pytest.mark.parametrize("header", ["tijd;tekst;soort;rol;tafel;thema", "Time;Text;Kind;Role;Table;Theme"])
def test_headers_are_known_in_dutch_and_english(header: str) -> None:
    (note,) = read(header, "19:42;Het lukt;citaat;bewoner;Tafel 2;geld, regels").notes
    assert (note.at, note.text, note.kind) == (datetime(2026, 3, 12, 19, 42), "Het lukt", NoteKind.QUOTE)
    assert (note.role, note.table, note.themes) == (Role.RESIDENT, "Tafel 2", ("geld", "regels"))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("19:42", datetime(2026, 3, 12, 19, 42)),
        ("19.42 uur", datetime(2026, 3, 12, 19, 42)),
        ("9u05", datetime(2026, 3, 12, 9, 5)),
        ("00:15", datetime(2026, 3, 13, 0, 15)),
        ("12-03-2026 20:00", datetime(2026, 3, 12, 20)),
        ("2026-03-12T20:00:30", datetime(2026, 3, 12, 20, 0, 30)),
        ("12/03/2026", datetime(2026, 3, 12, 19, 30)),
        ("31-02-2026 20:00", None),
        ("25:00", None),
        ("na de pauze", None),
        ("", None),
    ],
)
def test_times_are_read_as_people_write_them(text: str, at: datetime | None) -> None:
    assert moment_from(text, START) == at


@given(st.text(max_size=30))
def test_any_text_is_a_time_or_none(text: str) -> None:
    assert moment_from(text, START) is None or isinstance(moment_from(text, START), datetime)


@pytest.mark.parametrize(
    ("word", "kind"),
    [("belemmering", NoteKind.OBSTACLE), ("Idea", NoteKind.IDEA), ("b", NoteKind.OBSTACLE), ("x", None)],
)
def test_words_and_letters_for_the_kind(word: str, kind: NoteKind | None) -> None:
    assert kind_from(word) is kind


def test_what_is_not_known_is_told_and_the_note_comes_in_anyway() -> None:
    found = read("tijd;tekst;soort;rol;kleur", "20:00;Eerst;c;b;", "straks;Daarna;gevoel;tovenaar;rood")
    assert [note.at for note in found.notes] == [datetime(2026, 3, 12, 20)] * 2
    assert (found.notes[1].kind, found.notes[1].role) == (None, None)
    assert len(found.remarks) == 4


def test_letters_in_a_sentence_stay_text() -> None:
    assert [note.text for note in read("tekst", "c'est la vie", "b. v.", "e zo #leuk @b !").notes] == [
        "c'est la vie",
        "b. v.",
        "e zo #leuk @b !",
    ]


@pytest.mark.parametrize("row", ["20:00; ", "20:00;" + "x" * 5_001])
def test_empty_and_endless_notes_are_left_out_with_their_line(row: str) -> None:
    assert [each.line for each in read("tijd;tekst", row).left_out] == [2]


def test_the_same_note_twice_comes_in_once() -> None:
    found = read("tijd;tekst", "20:00;Ja", "20:00;Ja", "20:01;Ja")
    assert [note.line for note in found.notes] == [2, 4]


def test_a_list_without_text_gets_a_sentence() -> None:
    with pytest.raises(BadInput):
        read("tijd;kleur", "20:00;rood")
    assert read("tijd;kleur", "20:00;rood", columns={"text": "kleur"}).notes[0].text == "rood"


def test_times_of_a_spreadsheet_are_read(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    assert book.active is not None
    for cells in (["tijd", "tekst"], [time(20, 5), "Een"], [datetime(2026, 3, 12, 20, 6), "Twee"]):
        book.active.append(cells)
    book.save(tmp_path / "lijst.xlsx")
    found = read_notes(read_tables(tmp_path / "lijst.xlsx")[0], start=START)
    assert [note.at.minute for note in found.notes] == [5, 6]
    assert not found.remarks


@pytest.mark.skipif(not NASTY.is_dir(), reason="the trial data is not here")
def test_naughty_strings_come_in_as_they_are() -> None:
    naughty = (NASTY / "nasty_blns" / "blns.txt").read_text(encoding="utf-8").splitlines()
    rows = tuple(Row(place, (text,)) for place, text in enumerate(naughty, start=2))
    found = read_notes(Table("blns", ("tekst",), rows), start=START)
    assert len(found.notes) + len(found.left_out) == len(rows)
    assert all(0 < len(note.text) <= NOTE_LIMIT and "\0" not in note.text for note in found.notes)
