"""The evidence sheet: one insight with its whole trail, for, nuancing and against.

All texts come in as they may be printed: who may be named, and what is left out, was decided before.
"""

from dataclasses import dataclass

from app.handouts.document import LARGE_PRINT, ORGANISERS, Document, Occasion
from app.handouts.setting import Row
from app.handouts.trail_content import Trail
from app.handouts.trail_rows import behind_in_words, course_rows, earlier_rows, evidence_rows, side_rows, weight_rows
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.terms import TERMS, label
from app.models.text import with_capital

CONTEXT = "evidence_sheet"
TITLE = QT_TRANSLATE_NOOP("evidence_sheet", "Evidence sheet")
VERSION = QT_TRANSLATE_NOOP("evidence_sheet", "version {version}")
HOLDS = QT_TRANSLATE_NOOP("evidence_sheet", "Where it holds, and where not")
HOW_STRONG = QT_TRANSLATE_NOOP("evidence_sheet", "How strong is it?")
BELONGS_TO = QT_TRANSLATE_NOOP("evidence_sheet", "Learning question")
EARLIER = QT_TRANSLATE_NOOP("evidence_sheet", "How it was worded before")
COMES_OF_IT = QT_TRANSLATE_NOOP("evidence_sheet", "What can be done with it")
OLDER = QT_TRANSLATE_NOOP("evidence_sheet", "It came in the place of {code}.")
NEWER = QT_TRANSLATE_NOOP("evidence_sheet", "{code} came in its place.")
TWO_SIDED = QT_TRANSLATE_NOOP(
    "evidence_sheet",
    "An insight is grounded when both sides saw it. One side: residents and initiative-takers. The other side: civil "
    "servants and administrators. Who only contradicts it does not carry it. Every voice against it stands on this "
    "sheet.",
)


@dataclass(frozen=True, slots=True)
class EvidenceContent:
    """All that one sheet says."""

    trail: Trail
    occasion: Occasion
    parts: frozenset[str] = frozenset()
    large_print: bool = False


def evidence_document(content: EvidenceContent, words: Words) -> Document:
    """Give the sheet."""
    return _Sheet(content, words).made()


class _Sheet:
    """One sheet being made."""

    def __init__(self, content: EvidenceContent, words: Words) -> None:
        self.content = content
        self.trail = content.trail
        self.words = words
        points = LARGE_PRINT if content.large_print else ORGANISERS
        title = f"{self._say(TITLE)} {self.trail.code}"
        self.document = Document(content.occasion, words=words, points=points, title=title)
        self.setter = self.document.setter
        self.flow = self.document.flow

    def made(self) -> Document:
        """Fill the pages and give them."""
        self.flow.put(self.setter.heading(f"{self._say(TITLE)} {self.trail.code}", 1))
        self.flow.put(self.setter.text(self.trail.claim, bold=True, scale=1.25, spacing=1.35))
        self.flow.put(self.setter.quiet(self._facts()))
        self.flow.put([self.setter.gap(0.5), *self._strength()])
        self.flow.put([self.setter.gap(0.6), *self.setter.label_value(f"{self._say(HOLDS)}:", self.trail.context)])
        letter, wording = self.trail.question
        if letter:
            sign = f"{self._say(BELONGS_TO)} {letter}:"
            self.flow.put([self.setter.gap(0.3), *self.setter.label_value(sign, wording)])
        self.flow.put(evidence_rows(self.setter, self.trail, self.words))
        self._earlier()
        self._courses()
        return self.document

    def _say(self, text: str) -> str:
        return self.words.translate(CONTEXT, text)

    def _facts(self) -> str:
        trail = self.trail
        facts = (
            self.words.translate(TERMS, label(trail.status)),
            self._say(VERSION).format(version=trail.version),
            ", ".join(trail.themes),
        )
        return " · ".join(each for each in facts if each)

    def _strength(self) -> list[Row]:
        """Give in a frame how strong the insight is, which sides saw it, and what makes it less sure."""
        pad = self.setter.body * 0.9
        inside = self.setter.of_width(self.setter.width - 2 * pad)
        rows = [*inside.text(self._say(HOW_STRONG), bold=True), *weight_rows(inside, self.trail.strength, self.words)]
        rows += [*inside.text(self._seen(), spacing=1.35), inside.gap(0.4)]
        rows += side_rows(inside, self.trail, self.words)
        behind = behind_in_words(self.trail, self.words)
        rows += inside.text(behind, spacing=1.35) if behind else []
        rows += [row for doubt in self._doubts() for row in inside.bullet(doubt)]
        if "explained" in self.content.parts:
            rows += [inside.gap(0.4), *inside.quiet(self._say(TWO_SIDED))]
        return self.setter.boxed(rows, pad=pad)

    def _seen(self) -> str:
        return f"{with_capital(self.trail.seen)}."

    def _doubts(self) -> list[str]:
        trail = self.trail
        found = list(trail.doubts)
        found += [self._say(OLDER).format(code=trail.older)] if trail.older else []
        return found + ([self._say(NEWER).format(code=trail.newer)] if trail.newer else [])

    def _earlier(self) -> None:
        if "earlier" in self.content.parts and self.trail.earlier:
            self.flow.put(self.setter.heading(self._say(EARLIER), 2))
            self.flow.put(earlier_rows(self.setter, self.trail.earlier, self.words))

    def _courses(self) -> None:
        if "courses" not in self.content.parts or not self.trail.courses:
            return
        self.flow.put(self.setter.heading(self._say(COMES_OF_IT), 2))
        for course in self.trail.courses:
            self.flow.put(course_rows(self.setter, course, self.words, why=False, for_role=True))
