"""Lists of lines and of contacts as cells: what stands between them, and whether the first line is a header."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from app.interchange.graph_builder import MOST_LINKS, number_of, too_large
from app.interchange.plain_text import decoded
from app.interchange.table import LONGEST_CELL, MOST_COLUMNS, plain
from app.models.errors import GRAPH_BAD_LINE, GRAPH_NO_ENDS, IMPORT_TOO_LARGE, BadInput
from app.models.language import Sentence

NAME = "edge list"

END_NAMES = (
    ("source", "target"),
    ("from", "to"),
    ("van", "naar"),
    ("node1", "node2"),
    ("sourceid", "targetid"),
    ("sourcenode", "targetnode"),
    ("fromid", "toid"),
    ("node", "target"),
    ("start", "end"),
)
"""Plain column names of the two ends, the best known first."""

POINTING = (("from", "to"), ("van", "naar"), ("fromid", "toid"))
"""Of these the first is where an arrow begins."""

ID_NAMES = ("id", "nodeid", "key", "nr", "nummer", "code")
LABEL_NAMES = ("label", "name", "naam")

DELIMITERS = ",;\t| "
SAMPLE = 200
"""How many lines are looked at to see what stands between cells."""


@dataclass(frozen=True)
class EdgeList:
    """The cells of a file, line by line, and its header; ``()`` where it has none."""

    name: str
    header: tuple[str, ...]
    rows: list[list[str]]
    remarks: tuple[Sentence, ...] = ()

    def place(self, names: Iterable[str]) -> int | None:
        """Give the column with one of these plain names, the best name first."""
        bare = [plain(column) for column in self.header]
        return next((bare.index(name) for name in names if name in bare), None)

    @cached_property
    def ends(self) -> tuple[int, int] | None:
        """Give the columns of the two ends; None for a list of contacts."""
        if not self.header:
            return (0, 1)
        bare = [plain(column) for column in self.header]
        return next(((bare.index(one), bare.index(two)) for one, two in END_NAMES if {one, two} <= set(bare)), None)

    @property
    def points(self) -> bool:
        """Tell whether the names of the ends say which way lines go."""
        return bool(self.ends and self.header) and tuple(plain(self.header[at]) for at in self.ends or ()) in POINTING

    def is_neighbours(self) -> bool:
        """Tell whether each line names somebody and then all they are joined with, not a pair and a weight."""
        if self.header:
            return False
        return any(len(row) > 3 or (len(row) == 3 and number_of(row[2]) is None) for row in self.rows)


def read_cells(data: bytes, name: str) -> EdgeList:
    """Give the cells of a file. Raises `BadInput` where there are none, too many, or nothing says who is joined."""
    content, remarks = decoded(data, name)
    if '"' not in content:
        content = "\n".join(uncommented(content))
    found = cut(content, name)
    if len(found.header) > MOST_COLUMNS:
        raise BadInput(IMPORT_TOO_LARGE, {"name": name, "limit": MOST_COLUMNS})
    if len(found.rows) > MOST_LINKS:
        raise too_large(name, "Tie", MOST_LINKS)
    if not is_sound(found):
        raise BadInput(GRAPH_NO_ENDS, {"name": name})
    return replace(found, remarks=remarks)


def is_sound(found: EdgeList) -> bool:
    """Tell whether it is clear who is joined with whom, or by which id contacts are known."""
    if found.header:
        return bool(found.rows) and (found.ends is not None or found.place(ID_NAMES) is not None)
    widths = {len(row) for row in found.rows}
    return (
        max(widths, default=0) > 1
        and (len(widths) > 1 or max(widths) <= 3)
        and not (widths == {3} and found.is_neighbours())
    )


def uncommented(content: str) -> list[str]:
    """Give the lines that say something."""
    return [line for line in content.splitlines() if line.strip() and line[0] not in "#%"]


def cut(text: str, name: str) -> EdgeList:
    """Cut a text into cells, with the delimiter that finds two ends, or else cuts most lines."""
    csv.field_size_limit(LONGEST_CELL)
    head = "\n".join(text.splitlines()[:SAMPLE])

    def worth(delimiter: str) -> tuple[bool, int, int]:
        rows = _rows(head, delimiter)
        widths = Counter(len(row) for row in rows if len(row) > 1)
        return bool(rows) and _has_ends(rows[0]), sum(widths.values()), -DELIMITERS.index(delimiter)

    try:
        rows = _rows(text, max(DELIMITERS, key=worth))
    except csv.Error as error:
        raise BadInput(GRAPH_BAD_LINE, {"name": name, "format": NAME, "line": 1}) from error
    headed = bool(rows) and (_has_ends(rows[0]) or any(plain(cell) in (*ID_NAMES, *LABEL_NAMES) for cell in rows[0]))
    return EdgeList(name, tuple(rows[0]) if headed else (), rows[headed:])


def _rows(text: str, delimiter: str) -> list[list[str]]:
    spaced = delimiter == " "
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=spaced)
    rows = ([cell.strip() for cell in row] for row in reader)
    return [[cell for cell in row if cell] if spaced else row for row in rows if any(row)]


def _has_ends(first: Sequence[str]) -> bool:
    return EdgeList("", tuple(first), []).ends is not None if first else False
