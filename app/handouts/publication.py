"""The publication: what the whole programme learned, in chapters, with everything that carries and contradicts it.

All texts come in as they may be printed: who may be named, and what is left out, was decided before.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.handouts.courses_of_action import grid_rows
from app.handouts.document import LARGE_PRINT, ORGANISERS, Document
from app.handouts.flow import PAPERS
from app.handouts.marks import Placed
from app.handouts.publication_chapters import ChapterSetter
from app.handouts.publication_content import BoundChapter, Indexed, PublicationContent
from app.handouts.publication_cover import colophon_rows, cover_rows
from app.handouts.publication_pages import Anchors, Entry, Pages, codes_row, contents_rows, index_rows
from app.handouts.publication_parts import PartSetter, paragraphs
from app.handouts.setting import Row
from app.handouts.sheets import Sheet
from app.models.language import QT_TRANSLATE_NOOP, Words

CONTEXT = "bundle"

CONTENTS = QT_TRANSLATE_NOOP("bundle", "Contents")
TITLES = {
    "aim": QT_TRANSLATE_NOOP("bundle", "What it is for"),
    "approach": QT_TRANSLATE_NOOP("bundle", "How we worked"),
    "comparison": QT_TRANSLATE_NOOP("bundle", "Comparison of neighbourhood budgets"),
    "courses": QT_TRANSLATE_NOOP("bundle", "What each role can do"),
    "agenda": QT_TRANSLATE_NOOP("bundle", "Learning agenda"),
    "making": QT_TRANSLATE_NOOP("bundle", "How the insights were made"),
    "index": QT_TRANSLATE_NOOP("bundle", "Index"),
}
BEFORE, BEHIND = ("aim", "approach"), ("comparison", "courses", "agenda", "making", "index")
"""The parts before the chapters, and those behind them."""

GO_ON = ("#approach", "#making")
"""What begins on the page of what stands before it."""

NEARLY_EMPTY = 0.75
"""Of a page; what begins where so much is left needs no page of its own."""

THEMES = QT_TRANSLATE_NOOP("bundle", "Themes")
AREAS = QT_TRANSLATE_NOOP("bundle", "Areas")
INITIATIVES = QT_TRANSLATE_NOOP("bundle", "Initiatives")
CODES = {
    "I": QT_TRANSLATE_NOOP("bundle", "Insights"),
    "N": QT_TRANSLATE_NOOP("bundle", "Notes"),
    "K": QT_TRANSLATE_NOOP("bundle", "Network maps"),
    "H": QT_TRANSLATE_NOOP("bundle", "Courses of action"),
    "": QT_TRANSLATE_NOOP("bundle", "Learning questions"),
    "0": QT_TRANSLATE_NOOP("bundle", "Compared values"),
}
"""What codes are codes of, by their first letter: none for a learning question, a figure for a compared value."""

MOST_PASSES = 4
"""Contents and index are right after two; longer page numbers may move a line, and then it takes one more."""


def publication_document(content: PublicationContent, words: Words) -> Document:
    """Give the publication, laid again until contents and index tell the pages where everything stands."""
    pages: Pages = {}
    for _ in range(MOST_PASSES):
        made = _Publication(content, words, pages)
        found = made.found()
        if found == pages:
            break
        pages = found
    return made.document


class Bundle(Document):
    """A print whose first page is a cover: head and foot begin on the next one."""

    def sheets(self) -> list[Sheet]:
        """Give the pages as they come out of a printer."""
        first, *rest = super().sheets()
        return [replace(first, leaves=tuple(replace(leaf, furniture=()) for leaf in first.leaves)), *rest]


class _Publication:
    """One publication being laid, with the pages that a former one found."""

    def __init__(self, content: PublicationContent, words: Words, pages: Pages) -> None:
        self.content = content
        self.words = words
        self.pages = pages
        self.anchors = Anchors()
        points = LARGE_PRINT if content.large_print else ORGANISERS
        paper = PAPERS[content.paper]
        self.document = Bundle(content.occasion, words=words, points=points, title=content.title, paper=paper)
        self.setter = self.document.setter
        self.flow = self.document.flow
        self.page = self.flow.room
        self.parts = PartSetter(self.setter, words, self.anchors)
        self.entries = list(self._entries())
        self._fill()

    def found(self) -> dict[str, tuple[int, ...]]:
        """Give the pages of everything, as they are laid now."""
        return self.anchors.pages(self.document)

    def _say(self, text: str) -> str:
        return self.words.translate(CONTEXT, text)

    def _fill(self) -> None:
        content, setter = self.content, self.setter
        cover = cover_rows(setter, content, self.words, room=self.page - 1.0)
        is_drawn = any(isinstance(mark, Placed) for row in cover for mark in row.marks)
        self.flow.put(cover)
        self.flow.next_page()
        self.flow.put(colophon_rows(setter, content, self.words, is_drawn=is_drawn))
        self.flow.next_page()
        self.flow.put(setter.heading(self._say(CONTENTS), 1))
        self.flow.put(contents_rows(setter, self.entries, self.pages))
        self.flow.next_page()
        for key in BEFORE:
            self._part(key)
        for number, chapter in enumerate(content.chapters, start=1):
            self._chapter(f"#chapter{number}", chapter)
        for key in BEHIND:
            self._part(key)

    # --- what stands in it ----------------------------------------------------------------------

    def _entries(self) -> Iterable[Entry]:
        """Give the lines of the contents."""
        for key in BEFORE:
            yield from self._entry_of(key)
        for number, chapter in enumerate(self.content.chapters, start=1):
            yield Entry(f"#chapter{number}", f"{number}. {chapter.title}", 1)
            for trail in chapter.trails:
                yield Entry(f"#{trail.code}", f"{trail.code}  {trail.claim}", 2)
        for key in BEHIND:
            yield from self._entry_of(key)

    def _entry_of(self, key: str) -> Iterable[Entry]:
        if key in self.content.parts and self._holds(key):
            yield Entry(f"#{key}", self._say(TITLES[key]), 1)

    def _holds(self, key: str) -> bool:
        """Tell whether there is something to say in a part."""
        content = self.content
        said = {
            "aim": bool(content.introduction),
            "comparison": content.comparison is not None,
            "courses": bool(content.courses),
            "agenda": bool(content.questions),
            "index": bool(content.trails),
        }
        return said.get(key, True)

    def _begin(self, key: str) -> bool:
        """Put the heading of what stands in the contents under `key`; False where it does not."""
        entry = next((each for each in self.entries if each.key == key), None)
        if entry is not None:
            if entry.level == 1 and key not in GO_ON and self.flow.room < self.page * NEARLY_EMPTY:
                self.flow.next_page()
            self.flow.put(self.anchors.mark(key, self.setter.heading(entry.title, entry.level)))
        return entry is not None

    def _part(self, key: str) -> None:
        content, parts = self.content, self.parts
        if not self._begin(f"#{key}"):
            return
        if key == "aim":
            self.flow.put(paragraphs(self.setter, content.introduction))
        elif key == "approach":
            self.flow.put(parts.approach(content))
        elif key == "comparison" and content.comparison:
            self.flow.put(parts.comparison(content.comparison))
        elif key == "courses":
            self.flow.put(parts.courses(content))
            self.flow.put(grid_rows(self.setter, content.grid, self.words, room=self.flow.room))
        elif key == "agenda":
            self.flow.put(parts.agenda(content.questions))
        elif key == "making":
            self.flow.put(parts.making(content))
        elif key == "index":
            self.flow.put(self._index())

    def _chapter(self, key: str, chapter: BoundChapter) -> None:
        """Put one chapter: its introduction, its insights, and the notes they cite."""
        self._begin(key)
        setting = ChapterSetter(
            self.setter,
            self.words,
            anchors=self.anchors,
            pages=self.pages,
            courses="courses" in self.content.parts,
        )
        self.flow.put(paragraphs(self.setter, chapter.introduction))
        for trail in chapter.trails:
            self._begin(f"#{trail.code}")
            self.flow.put(self.anchors.mark(trail.code, setting.insight_rows(trail)))
        if setting.notes_title():
            self.flow.put(self.setter.heading(setting.notes_title(), 2, bookmark=False))
            self.flow.put(setting.note_rows())

    # --- the index ------------------------------------------------------------------------------

    def _index(self) -> list[Row]:
        rows: list[Row] = []
        content = self.content
        for text, found in ((THEMES, content.themes), (AREAS, content.areas), (INITIATIVES, content.initiatives)):
            if found:
                rows += self.setter.heading(self._say(text), 3, bookmark=False)
                rows += index_rows(self.setter, [(each.word, self._pages_of(each)) for each in found])
        for text, codes in self._codes():
            rows += self.setter.heading(self._say(text), 3, bookmark=False)
            rows += codes_row(self.setter, codes)
        return rows

    def _pages_of(self, indexed: Indexed) -> list[int]:
        """Give the pages on which the insights begin that a word is about."""
        return sorted({page for code in indexed.insights for page in self.pages.get(f"#{code}", ())[:1]})

    def _codes(self) -> Iterable[tuple[str, list[tuple[str, Sequence[int]]]]]:
        """Give all codes that are cited, by what they are codes of, each with its pages."""
        by_kind: dict[str, list[tuple[str, Sequence[int]]]] = defaultdict(list)
        for code, pages in self.pages.items():
            if not code.startswith("#") and code:
                by_kind[_kind_of(code)].append((code, pages))
        for kind, text in CODES.items():
            if kind in by_kind:
                yield text, sorted(by_kind[kind], key=lambda each: _in_order(each[0]))


def _kind_of(code: str) -> str:
    """Give the first letter of a code, none for the letter of a learning question, a figure for a compared value."""
    if code[0].isdigit():
        return "0"
    return code[0] if code[-1].isdigit() else ""


def _in_order(code: str) -> tuple[int, int, str]:
    """Give what codes are sorted by: N9 before N12, Z before AA, 9b before 12a."""
    figures = "".join(sign for sign in code if sign.isdigit())
    return int(figures or 0), len(code), code
