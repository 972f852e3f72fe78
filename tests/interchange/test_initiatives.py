"""A list of initiatives comes in by what its columns mean."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.interchange.initiatives import InitiativeList, listed, read_initiatives
from app.interchange.table import Row, Table, read_tables
from app.models.errors import BadInput
from app.models.programme import InitiativeStatus
from app.models.text import LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT

NASTY = Path(__file__).parents[3] / "shared" / "data"


def read(header: str, *rows: str, **options: dict[str, str]) -> InitiativeList:
    lines = (Row(place, tuple(row.split(";"))) for place, row in enumerate(rows, start=2))
    return read_initiatives(Table("lijst", tuple(header.split(";")), tuple(lines)), **options)


@pytest.mark.parametrize(
    "header", ["Naam;Gebied;Status;Thema", "name;area;status;theme", "Project;Stadsdeel;Fase;Thema's"]
)
def test_headers_are_known_in_dutch_and_english(header: str) -> None:
    (found,) = read(header, "Tuin;Noord;loopt;groen, geld").initiatives
    assert (found.name, found.area, found.status) == ("Tuin", "Noord", InitiativeStatus.RUNNING)
    assert found.themes == ("groen", "geld")


def test_an_unknown_status_or_amount_is_told_and_kept_in_the_description() -> None:
    found = read("naam;status;bedrag;wijkteam", "Tuin;zweeft;veel;team 4")
    assert found.initiatives[0].status is None
    assert found.initiatives[0].description == "status: zweeft\nbedrag: veel\nwijkteam: team 4"
    assert len(found.remarks) == 2


def test_one_name_stands_once_per_area() -> None:
    found = read("naam;gebied", "Barbecue;Noord", "Barbecue;Oost", "bárbecue;NOORD")
    assert [each.line for each in found.initiatives] == [2, 3]
    assert [each.line for each in found.left_out] == [4]


@pytest.mark.parametrize(
    "row", [";Noord;x", "x" * 201 + ";Noord;x", "Tuin;" + "x" * 201 + ";x", "Tuin;Noord;" + "x" * 6_000]
)
def test_lines_without_a_name_or_with_too_much_are_left_out_with_their_line(row: str) -> None:
    assert [each.line for each in read("naam;gebied;omschrijving", row).left_out] == [2]


def test_a_header_without_names_gets_a_sentence_and_a_column_can_be_given() -> None:
    with pytest.raises(BadInput):
        read("wat;waar", "Tuin;Noord")
    assert read("wat;waar", "Tuin;Noord", columns={"name": "wat"}).initiatives[0].name == "Tuin"


def test_themes_are_listed_however_they_are_divided() -> None:
    assert listed("#groen #geld; Groen|ruimte,") == ("Groen", "geld", "ruimte")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_files_come_in_however_they_were_saved(tmp_path: Path, delimiter: str, encoding: str) -> None:
    path = tmp_path / "lijst.csv"
    lines = [delimiter.join(("naam", "gebied", "status")), delimiter.join(("Café Élan", "Noord", "idee"))]
    path.write_bytes("\r\n".join(lines).encode(encoding))
    (found,) = read_initiatives(read_tables(path)[0]).initiatives
    assert (found.name, found.area, found.status) == ("Café Élan", "Noord", InitiativeStatus.IDEA)


def test_a_spreadsheet_comes_in(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    assert book.active is not None
    book.active.append(["Naam", "Bedrag"])
    book.active.append(["Tuin", 1500.0])
    book.save(tmp_path / "lijst.xlsx")
    (found,) = read_initiatives(read_tables(tmp_path / "lijst.xlsx")[0]).initiatives
    assert (found.name, found.amount) == ("Tuin", 1_500)


CELL = st.text(max_size=40)


@given(st.lists(st.tuples(CELL, CELL, CELL, CELL, CELL, CELL), max_size=8))
def test_every_line_comes_in_or_is_told_of(rows: list[tuple[str, ...]]) -> None:
    header = ("naam", "gebied", "status", "thema", "bedrag", "iets")
    table = Table("lijst", header, tuple(Row(place, row) for place, row in enumerate(rows, start=2)))
    if not rows:
        return
    found = read_initiatives(table)
    lines = [each.line for each in found.initiatives] + [each.line for each in found.left_out]
    assert sorted(lines) == list(range(2, len(rows) + 2))
    for each in found.initiatives:
        assert 0 < len(each.name) <= NAME_LIMIT
        assert len(each.source) <= LINE_LIMIT
        assert len(each.description) <= NOTE_LIMIT


@pytest.mark.skipif(not NASTY.is_dir(), reason="the trial data is not here")
@pytest.mark.parametrize("path", sorted((NASTY / "nasty_csv_spectrum").glob("*.csv")), ids=lambda path: path.name)
def test_odd_files_come_in_or_get_a_sentence(path: Path) -> None:
    table = read_tables(path)[0]
    if not table.rows:
        return
    found = read_initiatives(table, columns={"name": table.header[0]})
    assert len(found.initiatives) + len(found.left_out) == len(table.rows)


@pytest.mark.skipif(not NASTY.is_dir(), reason="the trial data is not here")
def test_naughty_strings_come_in_as_they_are() -> None:
    naughty = (NASTY / "nasty_blns" / "blns.txt").read_text(encoding="utf-8").splitlines()
    rows = tuple(Row(place, (text, text)) for place, text in enumerate(naughty, start=2))
    found = read_initiatives(Table("blns", ("naam", "omschrijving"), rows))
    assert len(found.initiatives) + len(found.left_out) == len(rows)
    assert any("<script>" in each.name for each in found.initiatives)
