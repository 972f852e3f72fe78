"""UCINET DL: matrices and lists of ties with a heading in words, as UCINET and SocNetV keep them."""

import re
from collections.abc import Sequence

from app.interchange.graph import Graph
from app.interchange.graph_builder import MOST_NODES, GraphBuilder, bad_line, number_of, stem, too_large
from app.interchange.matrix import add_matrix
from app.interchange.plain_text import beginning, decoded
from app.models.errors import GRAPH_DL_FORM, BadInput
from app.models.language import Sentence

NAME = "UCINET DL"
ENDINGS = (".dl",)

FORMS = ("fullmatrix", "edgelist1", "nodelist1")

_WORD = re.compile(r'"[^"\n]*"|[^\s,"]+')
_SETTING = re.compile(r"\b(n|nm|nr|nc)\s*=\s*([0-9]{1,9})\b", re.IGNORECASE)
_FORM = re.compile(r"\bformat\s*=?\s*(\w+)", re.IGNORECASE)
_LABELS = re.compile(r"\b(?:(row|column|col|level|matrix)\s+)?labels\s*:", re.IGNORECASE)


def looks_like(data: bytes) -> bool:
    """Tell, cheaply, whether a file seems to be DL."""
    return re.match(r"\s*dl\b", beginning(data), re.IGNORECASE) is not None


def read(data: bytes, name: str) -> list[Graph]:
    """Give the network of a file called `name`, all its relations in one.

    Raises `BadInput` where it is damaged, or in a form that is not read.
    """
    content, remarks = decoded(data, name)
    found = re.search(r"\bdata\s*:", content, re.IGNORECASE)
    if not looks_like(data) or found is None:
        raise bad_line(name, NAME, 1)
    heading = _Heading(content[: found.start()], name)
    line = content.count("\n", 0, found.end()) + 1
    builder = GraphBuilder(stem(name), name)
    body = content[found.end() :]
    if heading.form == "fullmatrix":
        told = _matrices(builder, heading, body, line=line)
    else:
        told = []
        _lists(builder, heading, body, line=line)
    return [builder.graph((*remarks, *told))]


class _Heading:
    """What stands above the data: how many, in which form, and names."""

    def __init__(self, text: str, name: str) -> None:
        settings = {each[1].lower(): int(each[2]) for each in _SETTING.finditer(text)}
        form = _FORM.search(text)
        self.form = form[1].lower() if form else "fullmatrix"
        lowered = text.lower()
        if self.form not in FORMS or "half" in lowered or "embedded" in lowered:
            raise BadInput(GRAPH_DL_FORM, {"name": name, "form": self.form, "forms": ", ".join(FORMS)})
        self.rows = settings.get("nr", settings.get("n", 0))
        self.columns = settings.get("nc", settings.get("n", 0))
        if not self.rows or not self.columns:
            raise bad_line(name, NAME, 1)
        if self.rows + self.columns > 2 * MOST_NODES:
            raise too_large(name, "Actor", MOST_NODES)
        self.relations = settings.get("nm", 1)
        self.has_diagonal = re.search(r"diagonal\s*=?\s*absent", lowered) is None
        labels = _labels(text)
        both = labels.get("", [])
        self.row_labels = _filled(labels.get("row", both), self.rows)
        self.column_labels = _filled(labels.get("column", labels.get("col", both)), self.columns)
        self.level_labels = _filled(labels.get("level", labels.get("matrix", [])), self.relations)


def _labels(text: str) -> dict[str, list[str]]:
    """Give the names that stand in the heading, by what they are of; ``""`` is rows and columns alike."""
    marks = list(_LABELS.finditer(text))
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    return {
        (mark[1] or "").lower(): [word.strip('"') for word in _WORD.findall(text[mark.end() : end])]
        for mark, end in zip(marks, ends, strict=False)
    }


def _filled(labels: Sequence[str], count: int) -> list[str]:
    """Give a name for each, its number where there is none."""
    return [*labels[:count], *(str(place + 1) for place in range(len(labels), count))]


def _matrices(builder: GraphBuilder, heading: _Heading, body: str, *, line: int) -> list[Sentence]:
    """Take one matrix of numbers after the other."""
    numbers: list[float] = []
    for place, text in enumerate(body.splitlines(), start=line):
        found = [number_of(word) for word in _WORD.findall(text)]
        if None in found:
            raise bad_line(builder.source, NAME, place)
        numbers += [number or 0.0 for number in found]
    width = heading.columns if heading.has_diagonal else heading.columns - 1
    size = heading.rows * width
    if len(numbers) != size * heading.relations:
        raise bad_line(builder.source, NAME, line + body.count("\n"))
    told: list[Sentence] = []
    for place, label in enumerate(heading.level_labels):
        rows = [numbers[place * size + row * width :][:width] for row in range(heading.rows)]
        if not heading.has_diagonal:
            rows = [[*row[:at], 0.0, *row[at:]] for at, row in enumerate(rows)]
        relation = label if heading.relations > 1 else ""
        told += add_matrix(builder, heading.row_labels, heading.column_labels, numbers=rows, relation=relation)
    return told


def _lists(builder: GraphBuilder, heading: _Heading, body: str, *, line: int) -> None:
    """Take lines that name a start, an end and perhaps a weight, or a start and all its ends."""
    keys: dict[str, str] = {}
    for place, label in enumerate(heading.row_labels, start=1):
        builder.node(str(place), label=label)
        keys[str(place)] = str(place)
        keys.setdefault(label.lower(), str(place))
    for place, text in enumerate(body.splitlines(), start=line):
        words = [word.strip('"') for word in _WORD.findall(text)]
        if not words:
            continue
        listed = heading.form == "nodelist1"
        ends = [keys.get(word.lower()) for word in (words if listed else words[:2])]
        weight = number_of(words[2]) if len(words) > 2 and not listed else None
        if len(ends) < 2 or None in ends or (len(words) > 2 and weight is None and not listed):
            raise bad_line(builder.source, NAME, place)
        for end in ends[1:]:
            builder.link(str(ends[0]), str(end), directed=True, weight=weight)
