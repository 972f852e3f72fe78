"""Tables that go out: as CSV for any program, or as one workbook; no text in them is ever taken for a formula."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.interchange.cells import escaped, guarded
from app.models.language import DUTCH, QT_TRANSLATE_NOOP, Words

Cell = str | int | float | bool | date | datetime | None
"""What stands in a cell. Yes and no are said in words; None is nothing."""

CONTEXT = "columns"
EXPLANATION = "explanation"
TITLE = QT_TRANSLATE_NOOP("columns", "Explanation")
HEADINGS = (
    ("table", QT_TRANSLATE_NOOP("columns", "in table")),
    ("column", QT_TRANSLATE_NOOP("columns", "column")),
    ("code", QT_TRANSLATE_NOOP("columns", "name for programs")),
    ("meaning", QT_TRANSLATE_NOOP("columns", "what it means")),
    ("type", QT_TRANSLATE_NOOP("columns", "type")),
    ("choices", QT_TRANSLATE_NOOP("columns", "choices")),
)
YES, NO = QT_TRANSLATE_NOOP("columns", "yes"), QT_TRANSLATE_NOOP("columns", "no")

LONGEST_SHEET_NAME = 31
LONGEST_CELL = 32_767
"""Characters in one cell of a workbook; spreadsheet programs refuse files with more."""
FIRST_YEAR = 1900
WIDEST = 60
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\]")


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `key` is the same in every language; all else is said in the language of the table."""

    key: str
    heading: str
    meaning: str
    type: str
    choices: str = ""


@dataclass(frozen=True, slots=True)
class OutTable:
    """One table. `key` names its file, `title` its sheet; each row has a cell for each column."""

    key: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


def explained(tables: Sequence[OutTable], words: Words, *, about: Iterable[str] = ()) -> OutTable:
    """Give the table that explains every column of the others; `about` is said above, of all of them."""
    columns = tuple(Column(key, words.translate(CONTEXT, text), "", "") for key, text in HEADINGS)
    rows: list[tuple[Cell, ...]] = [("", "", "", text, "", "") for text in about]
    rows += [
        (table.title, each.heading, f"{table.key}.{each.key}", each.meaning, each.type, each.choices)
        for table in tables
        for each in table.columns
    ]
    return OutTable(EXPLANATION, words.translate(CONTEXT, TITLE), columns, tuple(rows))


# --- CSV ----------------------------------------------------------------------------------------


def csv_files(tables: Iterable[OutTable], words: Words) -> dict[str, bytes]:
    """Give each table as a CSV by its file name, with the delimiter that spreadsheets of the language expect."""
    return {f"{table.key}.csv": csv_bytes(table, words) for table in tables}


def csv_bytes(table: OutTable, words: Words, *, keys: bool = False) -> bytes:
    """Give one table as a CSV, headed by its headings, or by the `keys` of its columns."""
    text = io.StringIO(newline="")
    delimiter = ";" if words.language == DUTCH else ","
    writer = csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([guarded(each.key if keys else each.heading) for each in table.columns])
    writer.writerows([_said(cell, words) for cell in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


def _said(cell: Cell, words: Words) -> str:
    """Give a cell as text in a CSV; a number with the decimal sign of the language."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return yes_or_no(cell, words)
    if isinstance(cell, int):
        return str(cell)
    if isinstance(cell, float):
        return repr(cell).replace(".", ",") if words.language == DUTCH else repr(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "seconds")
    return cell.isoformat() if isinstance(cell, date) else guarded(cell)


def yes_or_no(value: bool, words: Words) -> str:
    """Give yes or no as a word."""
    return words.translate(CONTEXT, YES if value else NO)


# --- a workbook ---------------------------------------------------------------------------------


def workbook(tables: Sequence[OutTable], words: Words) -> bytes:
    """Give tables as one workbook (XLSX), a sheet each, with nothing in it of who made it and when."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    properties = book.properties
    properties.creator = ""
    properties.created = properties.modified = datetime(2000, 1, 1)
    for table, name in zip(tables, _sheet_names(tables), strict=True):
        sheet = book.create_sheet(name)
        sheet.freeze_panes = "A2"
        for place, width in enumerate(_widths(table), start=1):
            sheet.column_dimensions[_letters(place)].width = width
        sheet.append([_head(sheet, each.heading) for each in table.columns])
        # A row is written as soon as it is appended, so that one cell for each column does for all rows.
        texts = [_text_cell(sheet) for _ in table.columns]
        for row in table.rows:
            sheet.append([_filled(text, cell, words) for text, cell in zip(texts, row, strict=True)])
    whole = io.BytesIO()
    book.save(whole)
    return whole.getvalue()


def _sheet_names(tables: Iterable[OutTable]) -> Iterator[str]:
    """Give a name for each sheet that spreadsheet programs take, no two alike."""
    taken: set[str] = set()
    for table in tables:
        name = _NOT_IN_SHEET_NAMES.sub(" ", table.title).strip("' ")[:LONGEST_SHEET_NAME] or table.key
        while name.casefold() in taken:
            name = f"{name[: LONGEST_SHEET_NAME - 2]} 2"
        taken.add(name.casefold())
        yield name


def _widths(table: OutTable) -> Iterator[int]:
    """Give how wide each column is: as its longest text among the first rows, within measure."""
    for place, column in enumerate(table.columns):
        longest = max((len(str(row[place] or "")) for row in table.rows[:50]), default=0)
        yield min(WIDEST, max(8, len(column.heading), longest) + 2)


def _letters(place: int) -> str:
    from openpyxl.utils import get_column_letter

    return get_column_letter(place)


def _head(sheet: object, heading: str) -> object:
    from openpyxl.styles import Font

    cell = _text_cell(sheet)
    cell.font = Font(bold=True)
    return _filled(cell, heading, None)


def _text_cell(sheet: object) -> Any:
    """Give an empty cell whose text stays text, also after somebody edits it."""
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet)  # type: ignore[arg-type]
    cell.quotePrefix = True
    return cell


def _filled(text: Any, cell: Cell, words: Words | None) -> object:
    """Give what goes into the sheet: the text cell with a text in it, whatever that looks like, or a value."""
    if isinstance(cell, bool) and words:
        cell = yes_or_no(cell, words)
    elif isinstance(cell, date) and cell.year < FIRST_YEAR:
        cell = cell.isoformat()
    if not isinstance(cell, str):
        return cell
    if not cell:
        return None
    text.value = escaped(cell)[:LONGEST_CELL]
    text.data_type = "s"
    return text
