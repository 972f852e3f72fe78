"""Tables as people keep them, in CSV or XLSX: read as plain text, with what was odd about them."""

import csv
import io
import os
import re
import warnings
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.interchange.archives import MISHAPS, check_entries
from app.interchange.cells import csv_text, sheet_text
from app.models.errors import (
    FILE_EMPTY,
    FILE_IS_FOLDER,
    FILE_MISSING,
    FILE_UNREADABLE,
    IMPORT_TOO_LARGE,
    IMPORT_UNKNOWN_FORMAT,
    BadInput,
)
from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.text import fold, storable

CONTEXT = "interchange"
MOST_BYTES = 100_000_000
MOST_ROWS = 1_000_000
MOST_COLUMNS = 300
LONGEST_CELL = 20_000
DELIMITERS = ",;\t"

ODD_ENCODING = QT_TRANSLATE_NOOP(
    "interchange", "{name} is not in UTF-8. It was read as Windows text: look at the accents."
)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line that was not brought in. `line` counts from 1, as an editor shows it; the header is line 1."""

    table: str
    line: int
    why: Sentence


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: where it stood, and its cells as text."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A header and rows, all of one width. Cells are text without NUL; a missing value is ``""``."""

    name: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    remarks: tuple[Sentence, ...] = ()

    def column(self, name: str) -> int | None:
        """Give the place of a column by name, without regard to case and accents; None if there is none."""
        wanted = fold(name)
        return next((place for place, own in enumerate(self.header) if fold(own) == wanted), None)

    def values(self, place: int) -> Iterator[str]:
        """Give the cells of one column, from top to bottom."""
        return (row.cells[place] for row in self.rows)


def plain(name: str) -> str:
    """Give a column name as bare lower-case letters and digits, so that ``alter_ID`` and ``Alter id`` are the same."""
    return re.sub(r"[^a-z0-9]", "", fold(name))


def read_tables(path: Path) -> list[Table]:
    """Read all tables of a file: one of a CSV, one per sheet of an XLSX.

    Raises `BadInput` with a sentence if the file is missing, empty, too large or of another kind.
    """
    check_file(path)
    if path.suffix.lower() == ".xlsx":
        return list(_workbook(path))
    if path.suffix.lower() in (".csv", ".tsv", ".txt"):
        return [csv_table(_bytes(path), name_of(path))]
    raise BadInput(IMPORT_UNKNOWN_FORMAT, {"name": name_of(path)})


def name_of(path: Path) -> str:
    r"""Give the name of a file as it can be read; bytes in it that are no letters are written as ``\xff``."""
    return os.fsencode(path.name).decode("utf-8", "backslashreplace")


def check_file(path: Path, *, most_bytes: int = MOST_BYTES) -> None:
    """Raise `BadInput` if there is no such file, it is empty, or larger than is sensible."""
    if path.is_dir():
        raise BadInput(FILE_IS_FOLDER, {"name": name_of(path)})
    if not path.is_file():
        raise BadInput(FILE_MISSING, {"name": name_of(path)})
    size = path.stat().st_size
    if size == 0:
        raise BadInput(FILE_EMPTY, {"name": name_of(path)})
    if size > most_bytes:
        raise BadInput(IMPORT_TOO_LARGE, {"name": name_of(path), "limit": f"{most_bytes // 1_000_000} MB"})


def csv_table(data: bytes, name: str) -> Table:
    """Read the one table of a CSV; `name` is the file's. Raises `BadInput`."""
    text, remarks = _decoded(data, name)
    if not text.strip():
        raise BadInput(FILE_EMPTY, {"name": name})
    csv.field_size_limit(LONGEST_CELL)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
        return _table(name, ((reader.line_num, cells) for cells in reader), remarks, read=csv_text)
    except csv.Error as error:
        raise BadInput(IMPORT_UNKNOWN_FORMAT, {"name": name}) from error


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadInput(FILE_UNREADABLE, {"name": name_of(path)}) from error


def _decoded(raw: bytes, name: str) -> tuple[str, tuple[Sentence, ...]]:
    """Give the text of a file, and a remark if it had to be read as Windows text."""
    encoding = "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return raw.decode(encoding).replace("\0", ""), ()
    except UnicodeDecodeError:
        remark = Sentence(CONTEXT, ODD_ENCODING, {"name": name})
        return raw.decode("cp1252", errors="replace").replace("\0", ""), (remark,)


def _delimiter(text: str) -> str:
    """Give the delimiter that cuts the header, and then the first lines, into equally many columns."""
    head = "\n".join(text.splitlines()[:50])

    def agreement(delimiter: str) -> tuple[bool, int, int]:
        widths = [len(cells) for cells in csv.reader(io.StringIO(head), delimiter=delimiter) if cells]
        usual = max(set(widths), key=widths.count) if widths else 1
        return (bool(widths) and widths[0] > 1, widths.count(usual), usual)

    return max(DELIMITERS, key=agreement)


def _table(
    name: str,
    lines: Iterator[tuple[int, Any]],
    remarks: tuple[Sentence, ...] = (),
    *,
    read: Callable[[Any], str],
) -> Table:
    filled = ((line, cells) for line, cells in lines if any(str(cell or "").strip() for cell in cells))
    _, first = next(filled, (1, ()))
    header = tuple(storable(str(cell or "")).strip() for cell in first)
    while header and not header[-1]:
        header = header[:-1]
    if len(header) > MOST_COLUMNS:
        raise BadInput(IMPORT_TOO_LARGE, {"name": name, "limit": MOST_COLUMNS})
    rows: list[Row] = []
    for line, cells in filled:
        rows.append(Row(line, _cells(map(read, cells), len(header))))
        if len(rows) > MOST_ROWS:
            raise BadInput(IMPORT_TOO_LARGE, {"name": name, "limit": MOST_ROWS})
    return Table(name, header, tuple(rows), remarks)


def _cells(cells: Iterable[str], width: int) -> tuple[str, ...]:
    """Give the cells, as many as the header has; what goes on beyond it is joined to the last."""
    texts = list(cells)
    beyond = [text for text in texts[width:] if text]
    texts = texts[:width] + [""] * (width - len(texts))
    if beyond and width:
        texts[-1] = " ".join([texts[-1], *beyond]).strip()
    return tuple(texts)


def _workbook(path: Path) -> Iterator[Table]:
    from openpyxl.utils.exceptions import InvalidFileException

    _check_archive(path)
    try:
        yield from _sheets(path)
    except (InvalidFileException, TypeError, SyntaxError, AttributeError, *MISHAPS) as error:
        raise BadInput(IMPORT_UNKNOWN_FORMAT, {"name": name_of(path)}) from error


def _sheets(path: Path) -> Iterator[Table]:
    from openpyxl import DEFUSEDXML, load_workbook

    if not DEFUSEDXML:  # somebody switched off, in the surroundings, what keeps harmful XML out
        raise BadInput(IMPORT_UNKNOWN_FORMAT, {"name": name_of(path)})
    with path.open("rb") as stream, warnings.catch_warnings():
        # openpyxl warns of every extension it skips: colours and charts, nothing a table needs.
        warnings.simplefilter("ignore", UserWarning)
        book = load_workbook(stream, read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets:
            sheet.reset_dimensions()
            rows = sheet.iter_rows(max_row=MOST_ROWS + 2, max_col=MOST_COLUMNS, values_only=True)
            table = _table(sheet.title, iter(enumerate(rows, start=1)), read=sheet_text)
            if table.header:
                yield table


def _check_archive(path: Path) -> None:
    """Refuse what is no workbook, or would unpack to far more than it seems."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except MISHAPS as error:
        raise BadInput(IMPORT_UNKNOWN_FORMAT, {"name": name_of(path)}) from error
    check_entries(entries, packed=path.stat().st_size, name=name_of(path))
