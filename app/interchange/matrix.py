"""Adjacency matrices: who is in the row and who is in the column are joined where a number stands.

As CSV with the names along the top and the side, or bare numbers (``.adj``); a table that is not square joins the
rows with the columns (two kinds of contacts, such as people and clubs).
"""

import csv
import io
from collections.abc import Sequence

from app.interchange.graph import Graph
from app.interchange.graph_builder import GraphBuilder, bad_line, number_of, stem
from app.interchange.plain_text import beginning, decoded
from app.interchange.table import CONTEXT
from app.models.errors import GRAPH_EMPTY, BadInput
from app.models.language import QT_TRANSLATE_NOOP, Sentence

NAME = "matrix"
ENDINGS = (".adj", ".2sm", ".sm", ".csv", ".tsv", ".txt")

TWO_MODE = QT_TRANSLATE_NOOP("interchange", "In {name} rows and columns are different things. Both became contacts.")

DELIMITERS = ";\t,|"

Numbers = list[list[float]]


def looks_like(data: bytes) -> bool:
    """Tell, cheaply, whether a file seems to be a matrix: bare numbers, or names along the top and the side."""
    lines = _lines(beginning(data))[:-1] if len(data) > 8_192 else _lines(beginning(data))
    cells = [_cells(line, _delimiter(lines)) for line in lines]
    if len(cells) < 2 or len(cells[0]) < 3:
        return False
    if not _has_names(cells):
        square = len(cells) == len(cells[0]) or len(cells[0]) > 3
        return square and all(len(row) == len(cells[0]) and _are_numbers(row) for row in cells)
    side, top = [row[0] for row in cells[1:]], cells[0][1:]
    named = sorted(side) == sorted(top) or (not cells[0][0] and not any(_are_numbers([each]) for each in side))
    return named and all(len(row) == len(cells[0]) and _are_numbers(row[1:]) for row in cells[1:])


def read(data: bytes, name: str) -> list[Graph]:
    """Give the network of a file called `name`. Raises `BadInput` with the line that is no row of numbers."""
    content, remarks = decoded(data, name)
    lines = _lines(content)
    delimiter = _delimiter(lines)
    cells = [_cells(line, delimiter) for line in lines]
    if not cells:
        raise BadInput(GRAPH_EMPTY, {"name": name})
    named = _has_names(cells)
    columns = cells[0][1:] if named else [str(place + 1) for place in range(len(cells[0]))]
    rows, numbers = [], []
    for place, line in enumerate(cells[1:] if named else cells, start=1 + named):
        rows.append(line[0] if named else str(place))
        found = [_number(cell) for cell in line[named:]]
        if len(found) != len(columns) or None in found:
            raise bad_line(name, NAME, place)
        numbers.append([each or 0.0 for each in found])
    builder = GraphBuilder(stem(name), name)
    return [builder.graph((*remarks, *add_matrix(builder, rows, columns, numbers=numbers)))]


def add_matrix(
    builder: GraphBuilder, rows: Sequence[str], columns: Sequence[str], *, numbers: Numbers, relation: str = ""
) -> list[Sentence]:
    """Take nodes and links of one matrix: mirrored numbers are links without direction. Gives what was odd.

    `relation` is what the links are about, where there are several matrices of the same people.
    """
    told = {"relation": relation} if relation else {}
    if sorted(rows) != sorted(columns):
        _two_mode(builder, (rows, columns), numbers)
        return [Sentence(CONTEXT, TWO_MODE, {"name": builder.source})]
    if list(rows) != list(columns):
        order = [columns.index(label) for label in rows]
        numbers = [[row[place] for place in order] for row in numbers]
    for key, label in zip(_keys(rows), rows, strict=True):
        if not builder.has(key):
            builder.node(key, label=label)
    keys = _keys(rows)
    mirrored = all(numbers[one][other] == numbers[other][one] for one in range(len(keys)) for other in range(one))
    for one, row in enumerate(numbers):
        for other, weight in enumerate(row):
            if weight and (other >= one or not mirrored):
                builder.link(keys[one], keys[other], told, directed=not mirrored, weight=weight)
    return []


def _two_mode(builder: GraphBuilder, labels: tuple[Sequence[str], Sequence[str]], numbers: Numbers) -> None:
    rows, columns = ([f"{mode}{place}" for place in range(len(each))] for mode, each in zip("rc", labels, strict=True))
    for keys, each, side in ((rows, labels[0], "row"), (columns, labels[1], "column")):
        for key, label in zip(keys, each, strict=True):
            builder.node(key, {"side": side}, label=label)
    for key, row in zip(rows, numbers, strict=True):
        for other, weight in zip(columns, row, strict=True):
            if weight:
                builder.link(key, other, directed=False, weight=weight)


def _keys(labels: Sequence[str]) -> list[str]:
    """Give a key for each: its place, as two may have the same name."""
    return [str(place) for place in range(1, len(labels) + 1)]


def _lines(content: str) -> list[str]:
    return [line for line in content.splitlines() if line.strip() and not line.lstrip().startswith("#")]


def _delimiter(lines: Sequence[str]) -> str:
    """Give what stands between the cells; a space where nothing else does."""
    first = lines[0] if lines else ""
    return next((sign for sign in DELIMITERS if sign in first), " ")


def _cells(line: str, delimiter: str) -> list[str]:
    cells = line.split() if delimiter == " " else next(csv.reader(io.StringIO(line), delimiter=delimiter), [])
    return [cell.strip() for cell in cells]


def _number(cell: str) -> float | None:
    return number_of(cell.replace(",", ".")) if cell else 0.0


def _are_numbers(cells: Sequence[str]) -> bool:
    return all(_number(cell) is not None for cell in cells)


def _has_names(cells: Sequence[Sequence[str]]) -> bool:
    """Tell whether names stand along the top: then the first cell is empty or something is no number."""
    return not cells[0][0] or any(_number(cell) is None for cell in cells[0])
