"""The chapters of a publication: insights as sentences, each with what it rests on in numbered notes behind them."""

from collections.abc import Iterable
from dataclasses import replace

from app.drawing.figure import Ink, Outline
from app.drawing.shapes import polyline
from app.handouts.publication_pages import Anchors, Pages, listed
from app.handouts.setting import Row, Setter, kept_together
from app.handouts.trail_content import Cited, Trail
from app.handouts.trail_rows import behind_in_words, cited_rows, hanging_of, quoted, weight_rows
from app.models.insights import Relation
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.terms import TERMS, label
from app.models.text import with_capital

CONTEXT = "bundle"

HOLDS = QT_TRANSLATE_NOOP("bundle", "Where it holds, and where not")
RESTS_ON = QT_TRANSLATE_NOOP("bundle", "It rests on")
NUANCED_BY = QT_TRANSLATE_NOOP("bundle", "Nuanced by")
AGAINST = QT_TRANSLATE_NOOP("bundle", "What speaks against it")
NOTHING_AGAINST = QT_TRANSLATE_NOOP("bundle", "Nobody spoke against it. That does not mean that everybody agrees.")
ON_NOTHING = QT_TRANSLATE_NOOP("bundle", "on nothing that was written down yet")
QUESTION = QT_TRANSLATE_NOOP("bundle", "Learning question {letter}")
TO_DO = QT_TRANSLATE_NOOP("bundle", "What can be done with it")
COURSE_ON_PAGE = QT_TRANSLATE_NOOP("bundle", "{code} (page {page})")
NOTES = QT_TRANSLATE_NOOP("bundle", "Notes")
VERSION = QT_TRANSLATE_NOOP("bundle", "version {version}")
NEWER = QT_TRANSLATE_NOOP("bundle", "{code} came in its place.")


class ChapterSetter:
    """Sets one chapter; its notes are numbered from 1 in the order in which they are cited."""

    def __init__(self, setter: Setter, words: Words, *, anchors: Anchors, pages: Pages, courses: bool) -> None:
        self.setter = setter
        self.words = words
        self.anchors = anchors
        self.pages = pages
        self.courses = courses
        self._notes: list[Cited] = []

    def insight_rows(self, trail: Trail) -> list[Row]:
        """Give one insight below its heading: how sure it is, where it holds, what carries it and what does not."""
        setter = self.setter
        rows = [*setter.quiet(self._facts(trail)), setter.gap(0.3)]
        rows += weight_rows(setter, trail.strength, self.words)
        rows += [*setter.quiet(self._carried(trail)), setter.gap(0.4)]
        rows = [replace(row, stays=True) for row in rows]
        rows += setter.label_value(f"{self._say(HOLDS)}:", trail.context)
        rows += self._quote(trail)
        rows += self._pieces(trail)
        rows += self._against(trail)
        for doubt in self._doubts(trail):
            rows += setter.quiet(doubt)
        return [*rows, *self._links(trail)]

    def note_rows(self) -> list[Row]:
        """Give all notes of the chapter: number, code, words, who said it, where and when."""
        signed = [replace(each, code=f"{at}  {each.code}".strip()) for at, each in enumerate(self._notes, start=1)]
        indent = hanging_of(self.setter, [each.code for each in signed])
        rows: list[Row] = []
        for note, sign in zip(self._notes, signed, strict=True):
            rows += self.anchors.mark(note.code, cited_rows(self.setter, sign, self.words, indent=indent))
        return rows

    def notes_title(self) -> str:
        """Give what stands above the notes; empty where there are none."""
        return self._say(NOTES) if self._notes else ""

    def _say(self, text: str) -> str:
        return self.words.translate(CONTEXT, text)

    def _number(self, cited: Cited) -> int:
        """Give the number of the note for a piece of evidence, which is a new one each time it is cited first."""
        if not any(each is cited for each in self._notes):
            self._notes.append(cited)
        return next(at for at, each in enumerate(self._notes, start=1) if each is cited)

    # --- one insight ----------------------------------------------------------------------------

    def _facts(self, trail: Trail) -> str:
        facts = (
            self.words.translate(TERMS, label(trail.status)),
            self._say(VERSION).format(version=trail.version),
            ", ".join(trail.themes),
        )
        return " · ".join(each for each in facts if each)

    def _carried(self, trail: Trail) -> str:
        seen = f"{with_capital(trail.seen)}."
        return " ".join(each for each in (seen, behind_in_words(trail, self.words)) if each)

    def _quote(self, trail: Trail) -> list[Row]:
        """Give the words of one who carries the insight, beside a bar; nothing where nobody may be quoted."""
        found = next((each for each in trail.of(Relation.SUPPORTS) if each.is_quote and each.is_told), None)
        if found is None:
            return []
        setter, indent = self.setter, self.setter.body * 1.2
        rows = setter.text(f"{quoted(found)} [{self._number(found)}]", indent=indent, bold=True)
        if found.who:
            rows = [*(replace(row, stays=True) for row in rows), *setter.quiet(found.who, indent=indent)]
        barred = [replace(row, marks=(_bar(row.height, setter.body), *row.marks)) for row in rows]
        return [setter.gap(0.5), *barred, setter.gap(0.5)]

    def _pieces(self, trail: Trail) -> list[Row]:
        """Give what carries the insight in one sentence, each with the number of its note."""
        rows: list[Row] = []
        for relation, text in ((Relation.SUPPORTS, RESTS_ON), (Relation.NUANCES, NUANCED_BY)):
            found = trail.of(relation)
            told = ", ".join(self._cite(each) for each in found)
            if told or relation is Relation.SUPPORTS:
                rows += self.setter.label_value(f"{self._say(text)}:", f"{told or self._say(ON_NOTHING)}.")
        return rows

    def _cite(self, cited: Cited) -> str:
        """Give who or what a piece is, with its code and the number of its note."""
        told = f"{cited.who} ({cited.code})" if cited.who and cited.code else cited.who or cited.code
        return f"{told} [{self._number(cited)}]"

    def _against(self, trail: Trail) -> list[Row]:
        """Give what speaks against the insight in full; where nothing does, that is said too."""
        setter, found = self.setter, trail.of(Relation.CONTRADICTS)
        if not found:
            return [setter.gap(0.3), *setter.quiet(self._say(NOTHING_AGAINST))]
        title = [replace(row, stays=True) for row in setter.text(f"{self._say(AGAINST)}:", bold=True)]
        signs = [(f"[{self._number(each)}]", each) for each in found]
        indent = hanging_of(setter, [sign for sign, _ in signs])
        rows = [setter.gap(0.3), *title]
        for sign, each in signs:
            about = ", ".join(part for part in (each.who, each.code) if part)
            rows += setter.hanging(sign, f"{quoted(each)} ({about})" if about else quoted(each), indent=indent)
        return rows

    def _doubts(self, trail: Trail) -> Iterable[str]:
        newer = (self._say(NEWER).format(code=trail.newer),) if trail.newer else ()
        return (*trail.doubts, *newer)

    def _links(self, trail: Trail) -> list[Row]:
        """Give the learning question it belongs to, and what can be done with it."""
        rows: list[Row] = []
        letter, wording = trail.question
        if letter:
            rows += self.setter.label_value(f"{self._say(QUESTION).format(letter=letter)}:", wording)
            rows = self.anchors.mark(letter, rows)
        if self.courses and trail.courses:
            told = ", ".join(self._course(each.code) for each in trail.courses)
            rows += self.setter.label_value(f"{self._say(TO_DO)}:", f"{told}.")
        return [self.setter.gap(0.3), *kept_together(rows)] if rows else []

    def _course(self, code: str) -> str:
        """Give the code of a course with the page where it stands; as long, whatever the page is."""
        found = self.pages.get(f"#{code}", ())
        return self._say(COURSE_ON_PAGE).format(code=code, page=listed(found[:1]) or "00")


def _bar(height: float, body: float) -> Outline:
    return Outline(polyline([(body * 0.4, 0.0), (body * 0.4, height)]), Ink(line="accent", width=0.8))
