"""Contents and index of a publication: what stands on which page, learned from pages that were laid before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from app.drawing.figure import Ink, Lettered, Outline
from app.drawing.reading_order import in_a_line
from app.drawing.shapes import polyline
from app.handouts.document import Document
from app.handouts.marks import Placed, Tag, Told
from app.handouts.setting import RIGHT, Row, Setter

Pages = Mapping[str, tuple[int, ...]]
"""The pages on which each key stands, counted from 1."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the contents; `key` is under what it is found again."""

    key: str
    title: str
    level: int


class Anchors:
    """Remembers what was put under which key, and finds the pages where it came to stand."""

    def __init__(self) -> None:
        self._tags: dict[str, list[Tag]] = {}

    def knows(self, key: str) -> bool:
        """Tell whether something was put under a key."""
        return key in self._tags

    def mark(self, key: str, rows: Sequence[Row]) -> list[Row]:
        """Give the same rows, to be found again under `key`; a key can stand in several places."""
        told = (mark for row in rows for mark in row.marks if isinstance(mark, Told | Placed) and mark.path)
        first = next(told, None)
        if first is not None:
            self._tags.setdefault(key, []).append(first.path[-1])
        return list(rows)

    def pages(self, document: Document) -> dict[str, tuple[int, ...]]:
        """Give the pages of all keys, as the document lies now."""
        document.flow.close()
        first: dict[Tag, int] = {}
        for number, page in enumerate(document.flow.pages, start=1):
            for mark in page.marks:
                if isinstance(mark, Told | Placed):
                    for tag in mark.path:
                        first.setdefault(tag, number)
        return {key: tuple(sorted({first[tag] for tag in tags if tag in first})) for key, tags in self._tags.items()}


def listed(pages: Iterable[int]) -> str:
    """Give page numbers as an index writes them; pages that follow each other are one span.

    >>> listed([4, 7, 8, 9])
    '4, 7–9'
    """
    spans: list[tuple[int, int]] = []
    for page in pages:
        if spans and page == spans[-1][1] + 1:
            spans[-1] = (spans[-1][0], page)
        else:
            spans.append((page, page))
    return ", ".join(str(start) if start == end else f"{start}–{end}" for start, end in spans)


def contents_rows(setter: Setter, entries: Iterable[Entry], pages: Pages) -> list[Row]:
    """Give the contents: each title with dots that lead to its page number. As high whatever the numbers are."""
    rows: list[Row] = []
    known = list(entries)
    for entry, following in zip_longest(known, known[1:]):
        number = next(iter(pages.get(entry.key, ())), None)
        is_part = entry.level == 1
        if is_part:
            rows.append(setter.gap(0.5, stays=True))
        indent = 0.0 if is_part else setter.body * 1.2
        rows += _line(setter, entry.title, str(number or ""), indent=indent, bold=is_part)
        if following and following.level > entry.level:
            rows[-1] = replace(rows[-1], stays=True)
    return rows


def _line(setter: Setter, title: str, number: str, *, indent: float, bold: bool) -> list[Row]:
    """Give a title that leads to where it stands, with room for three figures at the end of its last line."""
    room = setter.width_of("0000", bold=True)
    path = (Tag("LI"), Tag("LBody"), Tag("Link", to=title))
    rows = setter.text(title, indent=indent, right=room, bold=bold, spacing=1.35, path=path)
    last = rows[-1]
    figures = setter.text(number, bold=bold, spacing=1.35, align=RIGHT, path=path)[0] if number else Row(0.0)
    ends = [mark.x + mark.line.width for mark in last.marks if isinstance(mark, Lettered)]
    begin, end = max(ends, default=0.0) + setter.body * 0.5, setter.width - room * 0.75
    line = [(begin, last.height * 0.68), (end, last.height * 0.68)]
    leader = (Outline(polyline(line), Ink(line="line", width=0.45, dash=(0.01, 1.6))),) if end > begin else ()
    return [*rows[:-1], replace(last, marks=(*last.marks, *leader, *figures.marks))]


def index_rows(setter: Setter, words: Iterable[tuple[str, Sequence[int]]]) -> list[Row]:
    """Give words of the index, each with its pages behind it."""
    rows: list[Row] = []
    for word, pages in words:
        rows += setter.text(f"{in_a_line(word)}  {listed(pages)}", indent=setter.body, spacing=1.4)
    return rows


def codes_row(setter: Setter, codes: Iterable[tuple[str, Sequence[int]]]) -> list[Row]:
    """Give codes with their pages one after the other, as they are many."""
    return setter.text(" · ".join(f"{code}\u00a0{listed(pages)}" for code, pages in codes), spacing=1.4)
