"""Tables come in as plain text, whatever program wrote them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.interchange.cells import csv_text, escaped, guarded, sheet_text, unescaped, unguarded
from app.interchange.table import read_tables
from app.models.errors import BadInput

CODEBOOK = Path(__file__).parents[3] / "shared" / "data" / "ego_vacca_migrants" / "codebook.xlsx"


def written(folder: Path, text: str, *, encoding: str = "utf-8", name: str = "lijst.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    path = written(tmp_path, delimiter.join(["naam", "rol"]) + "\n" + delimiter.join(["Mo", "bewoner"]))
    assert read_tables(path)[0].rows[0].cells == ("Mo", "bewoner")


def test_a_comma_inside_names_does_not_pass_for_the_delimiter(tmp_path: Path) -> None:
    path = written(tmp_path, "naam;rol\nBoer, de, Jan;bewoner\nVries, de, An;ambtenaar\n")
    assert read_tables(path)[0].header == ("naam", "rol")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_accents_survive_every_usual_encoding(tmp_path: Path, encoding: str) -> None:
    table = read_tables(written(tmp_path, "naam;rol\nZoë;bewoner\n", encoding=encoding))[0]
    assert table.rows[0].cells[0] == "Zoë"
    assert bool(table.remarks) == (encoding == "cp1252")


def test_rows_keep_the_line_at_which_an_editor_shows_them(tmp_path: Path) -> None:
    table = read_tables(written(tmp_path, "naam;rol\n\nMo;b\n"))[0]
    assert table.rows[0].line == 3


def test_short_rows_are_filled_and_long_ones_lose_nothing(tmp_path: Path) -> None:
    table = read_tables(written(tmp_path, "naam;rol\nMo\nAn;b;extra\n"))[0]
    assert [row.cells for row in table.rows] == [("Mo", ""), ("An", "b extra")]


@pytest.mark.parametrize(
    ("cell", "text"), [(3.0, "3"), (None, ""), ("NA", ""), (" x ", "x"), ("a_x000D_b", "a\rb"), ("'t Hart", "'t Hart")]
)
def test_a_cell_becomes_the_text_a_person_sees(cell: object, text: str) -> None:
    assert sheet_text(cell) == text


@pytest.mark.parametrize("cell", ["=1+1", "  +31", "@x", "'t Hart", "NULL", " x", "－1", "\tx", "'=1"])
def test_a_cell_that_would_be_misread_is_guarded_and_comes_back(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"
    assert csv_text(guarded(cell)) == cell


@pytest.mark.parametrize("cell", ["'t Hart", "Mo", "", "3", "a=b"])
def test_a_cell_from_elsewhere_keeps_its_apostrophe(cell: str) -> None:
    assert csv_text(cell) == cell


@pytest.mark.skipif(not CODEBOOK.is_file(), reason="the trial data is not here")
def test_every_sheet_of_a_real_workbook_is_a_table() -> None:
    tables = read_tables(CODEBOOK)
    assert [(table.name, len(table.rows)) for table in tables] == [
        ("Ego data", 9),  # and nine empty lines, which hold nothing
        ("Alter data", 32),
        ("Alter-alter ties", 3),
    ]


@given(st.text())
def test_any_text_comes_back_from_a_cell(text: str) -> None:
    assert unguarded(guarded(text)) in (None, text)
    assert unescaped(escaped(text)) == text


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not really"])
def test_what_is_no_workbook_gets_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(content)
    with pytest.raises(BadInput, match=r"lijst\.xlsx"):
        read_tables(path)


@pytest.mark.parametrize("name", ["lijst.docx", "lijst.pdf", "weg.csv"])
def test_another_kind_of_file_or_none_gets_a_sentence(tmp_path: Path, name: str) -> None:
    if name != "weg.csv":
        written(tmp_path, "x", name=name)
    with pytest.raises(BadInput):
        read_tables(tmp_path / name)


@given(st.binary(min_size=1, max_size=300))
def test_any_bytes_are_a_table_or_a_sentence(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("csv") / "x.csv"
    path.write_bytes(content)
    try:
        table = read_tables(path)[0]
    except BadInput:
        return
    assert all(len(row.cells) == len(table.header) for row in table.rows)
