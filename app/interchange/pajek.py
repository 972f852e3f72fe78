"""Pajek: networks (``.net``) and projects (``.paj``), as lists of vertices, arcs and edges, or as matrices."""

import re
from collections.abc import Callable

from app.interchange.graph import Graph, Value
from app.interchange.graph_builder import MOST_NODES, GraphBuilder, bad_line, number_of, stem, too_large
from app.interchange.matrix import add_matrix
from app.interchange.plain_text import beginning, decoded, words_of
from app.models.errors import GRAPH_EMPTY, BadInput
from app.models.language import Sentence

NAME = "Pajek"
ENDINGS = (".net", ".paj")

_DRAWN = frozenset(
    ("ic", "bc", "bw", "x_fact", "y_fact", "phi", "r", "q", "s_size", "lc", "la", "lr", "lphi", "lp", "font", "fos")
)
"""Words on the line of a vertex that are followed by how it is drawn, not by where."""

_SECTION = re.compile(r"\*\s*(\w+)\s*(?::\s*(\d+))?\s*(.*)")


def looks_like(data: bytes) -> bool:
    """Tell, cheaply, whether a file seems to be Pajek's."""
    return re.search(r"^\s*\*\s*(vertices|network)\b", beginning(data), re.IGNORECASE | re.MULTILINE) is not None


def read(data: bytes, name: str) -> list[Graph]:
    """Give the networks of a file called `name`. Raises `BadInput` with the line that cannot be understood."""
    content, remarks = decoded(data, name)
    reader = _Reader(name)
    for line, text in enumerate(content.splitlines(), start=1):
        bare = text.strip()
        if bare and not bare.startswith("%"):
            reader.take(bare, line)
    reader.finish()
    if not reader.found:
        raise BadInput(GRAPH_EMPTY, {"name": name})
    return [builder.graph((*remarks, *reader.remarks)) for builder in reader.found]


class _Reader:
    """Follows the lines of a file, section by section."""

    def __init__(self, name: str) -> None:
        self.found: list[GraphBuilder] = []
        self.remarks: list[Sentence] = []
        self._name = name
        self._title = ""
        self._labels: list[str] = []
        self._told: list[dict[str, Value]] = []
        self._places: list[tuple[float, float] | None] = []
        self._links: list[tuple[str, str, bool, float | None, dict[str, Value]]] = []
        self._matrices: list[tuple[str, list[list[float]]]] = []
        self._relation = ""
        self._values: list[str] | None = None
        self._about = ""
        self._line = 0
        self._take: Callable[[list[str]], None] = self._ignored

    def take(self, text: str, line: int) -> None:
        """Take one line that says something."""
        self._line = line
        if text.startswith("*"):
            self._section(text)
        else:
            self._take(words_of(text))

    def finish(self) -> None:
        """Make the network of what was read; a project may go on with another one."""
        if self._values is not None:
            self._keep_values()
        if not self._labels:
            return
        builder = GraphBuilder(self._title or stem(self._name), self._name)
        for place, label in enumerate(self._labels):
            builder.node(str(place + 1), self._told[place], label=label, at=self._places[place])
        for start, end, directed, weight, told in self._links:
            builder.link(start, end, told, directed=directed, weight=weight)
        for relation, numbers in self._matrices:
            if len(numbers) != len(self._labels) or any(len(row) != len(numbers) for row in numbers):
                raise self._bad()
            same = [str(place) for place in range(len(numbers))]
            self.remarks += add_matrix(builder, same, same, numbers=numbers, relation=relation)
        self.found.append(builder)
        self._labels, self._told, self._places, self._links, self._matrices = [], [], [], [], []

    def _section(self, text: str) -> None:
        match = _SECTION.fullmatch(text)
        kind = match[1].lower() if match else ""
        rest = words_of(match[3]) if match else []
        self._relation = " ".join(rest) or (match[2] or "" if match else "")
        takers = {
            "arcs": self._arc,
            "edges": self._edge,
            "arcslist": self._arcs,
            "edgeslist": self._edges,
        }
        if kind == "network":
            self.finish()
            self._title = " ".join(rest)
        elif kind == "vertices":
            self._vertices(rest)
        elif kind == "matrix":
            self._matrices.append((self._relation, []))
            self._take = self._row
        elif kind in ("partition", "vector"):
            self._about, self._take = self._relation or kind, self._ignored
            self._values = []
        else:
            self._take = takers.get(kind, self._ignored)

    def _vertices(self, rest: list[str]) -> None:
        """Begin the vertices: so many, of which so many are of the first kind."""
        numbers = [int(word) for word in rest if re.fullmatch(r"[0-9]{1,9}", word)]
        if not 1 <= len(numbers) == len(rest) <= 2 or numbers[-1] > numbers[0]:
            raise self._bad()
        if self._values is not None:
            self._take = self._value
            return
        if numbers[0] > MOST_NODES:
            raise too_large(self._name, "Actor", MOST_NODES)
        if self._labels:
            self.finish()
        self._labels = [str(place + 1) for place in range(numbers[0])]
        self._told = [{} for _ in self._labels]
        if len(numbers) == 2:
            self._told = [{"side": "row" if place < numbers[1] else "column"} for place in range(numbers[0])]
        self._places = [None] * numbers[0]
        self._take = self._vertex

    def _vertex(self, words: list[str]) -> None:
        place = self._number_of_vertex(words[0]) - 1
        if len(words) > 1:
            self._labels[place] = words[1]
        self._places[place] = _place(words[2:])

    def _arc(self, words: list[str]) -> None:
        self._link(words, directed=True)

    def _edge(self, words: list[str]) -> None:
        self._link(words, directed=False)

    def _link(self, words: list[str], *, directed: bool) -> None:
        if len(words) < 2:
            raise self._bad()
        start, end = (str(self._number_of_vertex(word)) for word in words[:2])
        told: dict[str, Value] = {"relation": self._relation} if self._relation else {}
        if "l" in words[2:-1]:
            told["label"] = words[words.index("l", 2) + 1]
        weight = number_of(words[2]) if len(words) > 2 else None
        self._links.append((start, end, directed, weight, told))

    def _arcs(self, words: list[str]) -> None:
        for word in words[1:]:
            self._link([words[0], word], directed=True)

    def _edges(self, words: list[str]) -> None:
        for word in words[1:]:
            self._link([words[0], word], directed=False)

    def _row(self, words: list[str]) -> None:
        numbers = [number_of(word) for word in words]
        if None in numbers or not self._labels:
            raise self._bad()
        self._matrices[-1][1].append([number or 0.0 for number in numbers])

    def _value(self, words: list[str]) -> None:
        if self._values is not None:
            self._values.extend(words)
            if len(self._values) >= len(self._labels):
                self._keep_values()

    def _keep_values(self) -> None:
        """Keep a partition or vector as an attribute of each vertex."""
        for told, value in zip(self._told, self._values or [], strict=False):
            number = number_of(value)
            told[self._about] = value if number is None else number
        self._values, self._take = None, self._ignored

    def _ignored(self, words: list[str]) -> None:
        """Take no notice of a section that is about something else."""

    def _number_of_vertex(self, word: str) -> int:
        if not re.fullmatch(r"[0-9]{1,9}", word) or not 1 <= int(word) <= len(self._labels):
            raise self._bad()
        return int(word)

    def _bad(self) -> BadInput:
        return bad_line(self._name, NAME, self._line)


def _place(words: list[str]) -> tuple[float, float] | None:
    """Give the first two numbers that stand next to each other and are no sizes or colours."""
    found: list[float] = []
    skip = False
    for word in words:
        number = None if skip else number_of(word)
        skip = not skip and word.lower() in _DRAWN
        if number is not None:
            found.append(number)
        elif found:
            break
    return (found[0], found[1]) if len(found) > 1 else None
