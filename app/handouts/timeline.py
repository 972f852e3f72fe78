"""The timeline as a strip for the wall: high points above the line, low points below it, each with why and who."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.drawing.figure import Figure, Lettered
from app.drawing.lettering import ELLIPSIS
from app.drawing.timeline_figure import SMALL_LINES, STEP, Most, column_width, sign_figure, timeline_figure
from app.handouts.abreast import decorative
from app.handouts.dates import day
from app.handouts.document import LARGE_PRINT, ORGANISERS, Document, Occasion
from app.handouts.flow import A3_LANDSCAPE
from app.handouts.setting import Row, kept_together
from app.handouts.trail_rows import hanging_of
from app.models.codes import code
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.note import Note, NoteKind
from app.models.terms import TERMS, label
from app.models.timeline import KINDS

TITLE = QT_TRANSLATE_NOOP("timeline", "Timeline")
IN_FULL = QT_TRANSLATE_NOOP("timeline", "What did not fit on the line, in full")
WHY = QT_TRANSLATE_NOOP("timeline", "why: {why}")
LEFT_OUT = QT_TRANSLATE_NOOP("timeline", "%n happening(s) are left out: said in confidence, or not agreed.", "", 1)

SMALLER = 0.85
"""Size of the smallest letters of the drawing, as a part of its letters."""

MOST_WORDS, MOST_WHY = 9, 4
"""Lines of what happened, and of why, where the sheet is high enough."""

MOST_LARGER = 1.8
"""How much larger the words of a short line may be, so that it fills the sheet."""

LARGER = (1.0, 0.88, 0.76)
"""Parts of that which are tried, the best first."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The part of a timeline that one session told; its notes are worded as they may be printed.

    `said_by` gives by a note's id its code, and who said it.
    """

    title: str
    on: datetime
    notes: tuple[Note, ...]
    said_by: dict[str, str]


@dataclass(frozen=True, slots=True)
class TimelineContent:
    """A timeline of one session, or of several after each other; `code` is empty for several."""

    code: str
    occasion: Occasion
    stretches: tuple[Stretch, ...]
    left_out: int = 0
    large_print: bool = False


def timeline_document(content: TimelineContent, words: Words) -> Document:
    """Give the timeline."""
    return _Timeline(content, words).made()


class _Timeline:
    """The timeline being made, strip after strip."""

    def __init__(self, content: TimelineContent, words: Words) -> None:
        self.content = content
        self.words = words
        points = LARGE_PRINT if content.large_print else ORGANISERS
        title = " ".join(part for part in (self._say(TITLE), content.code) if part)
        self.document = Document(content.occasion, words=words, points=points, title=title, paper=A3_LANDSCAPE)
        self.setter = self.document.setter
        self.flow = self.document.flow
        self._height = self.flow.room
        self.size = self._size()
        self.cut: list[Row] = []

    def made(self) -> Document:
        """Fill the pages and give them."""
        self.flow.put(self.setter.heading(self._say(TITLE), 1))
        self.flow.put([self._legend()])
        for stretch in self.content.stretches:
            self._stretch(stretch)
        if self.cut:
            self.flow.put(self.setter.heading(self._say(IN_FULL), 2))
            self.flow.put(self.cut)
        if self.content.left_out:
            told = self.words.translate("timeline", LEFT_OUT, self.content.left_out)
            self.flow.put([self.setter.gap(0.6), *self.setter.text(told, colour="text_quiet")])
        return self.document

    def _size(self) -> float:
        """Give the size of the letters: larger where the whole line then still fits one strip, with nothing cut."""
        base, stretches = self.setter.body / SMALLER, self.content.stretches
        if len(stretches) != 1:
            return base
        room = self._height - 8 * self.setter.body
        widest = self.setter.width / column_width(len(stretches[0].notes) + 0.2)
        for part in LARGER:
            size = min(widest, base * MOST_LARGER) * part
            drawn = self._strip(stretches[0].notes, stretches[0], size)
            if size > base and drawn.height <= room and not _cut(drawn):
                return size
        return base

    def _most(self, size: float) -> Most:
        """Give how many lines a column can have, so that a strip with its heading stands on one page."""
        lines = int(((self._height - 6 * self.setter.body) / 2 / size - 4.2) / STEP) - 2 * SMALL_LINES
        why = min(MOST_WHY, lines // 3)
        return Most(min(MOST_WORDS, lines - why), why, snug=True)

    def _stretch(self, stretch: Stretch) -> None:
        """Put what one session told, in as many strips as the width of the sheet asks for."""
        setter = self.setter
        heading: list[Row] = []
        if len(self.content.stretches) > 1:
            heading = setter.heading(f"{stretch.title} · {day(stretch.on, self.words)}", 2)
        for notes in self._strips(stretch.notes):
            drawn = self._strip(notes, stretch, self.size)
            self.cut += self._in_full(notes, drawn, stretch)
            middle = max(0.0, (setter.width - drawn.width) / 2)
            row = setter.figure(drawn, alt=self._alt(notes, stretch), indent=middle)
            self.flow.put(kept_together([*heading, setter.gap(0.6, stays=True), row]))
            heading = []

    def _strips(self, notes: Sequence[Note]) -> Iterator[Sequence[Note]]:
        """Give the notes in strips of about the same length."""
        most = int((self.setter.width - self.size) / column_width(self.size))
        strips = -(-len(notes) // most)
        each = -(-len(notes) // strips)
        for start in range(0, len(notes), each):
            yield notes[start : start + each]

    def _strip(self, notes: Sequence[Note], stretch: Stretch, size: float) -> Figure:
        return timeline_figure(
            notes, said_by=lambda note: stretch.said_by[note.id], text_size=size, most=self._most(size)
        )

    def _in_full(self, notes: Sequence[Note], drawn: Figure, stretch: Stretch) -> list[Row]:
        """Give in full what ends in an ellipsis on the line."""
        cut = _cut(drawn)
        indent = hanging_of(self.setter, [code(note) for note in notes])
        rows: list[Row] = []
        for note in notes:
            if note.id in cut:
                number, _, who = stretch.said_by[note.id].partition(" · ")
                rows += self.setter.hanging(number, self._told(note, who), indent=indent)
        return rows

    def _told(self, note: Note, who: str) -> str:
        why = self._say(WHY).format(why=note.why) if note.why else ""
        kind = self._kind(note.kind) if note.kind else ""
        return " – ".join(part for part in (kind, note.happened, note.text, why, who) if part)

    def _alt(self, notes: Sequence[Note], stretch: Stretch) -> str:
        """Give what a strip says, happening by happening."""
        return ". ".join(self._told(note, stretch.said_by[note.id]) for note in notes)

    def _kind(self, kind: NoteKind) -> str:
        return self.words.translate(TERMS, label(kind))

    def _legend(self) -> Row:
        """Give what the signs mean: only those that occur."""
        occurring = {note.kind for stretch in self.content.stretches for note in stretch.notes}
        marks, left, setter = [], 0.0, self.setter
        height = 0.0
        for kind in KINDS:
            if kind in occurring:
                sign = decorative(sign_figure(kind, text_size=setter.body), indent=left)
                left += sign.height + setter.body * 0.3
                word = setter.text(self._kind(kind), indent=left)[0]
                left += setter.width_of(self._kind(kind)) + setter.body * 1.5
                marks += [*sign.marks, *word.marks]
                height = max(height, sign.height, word.height)
        return Row(height, tuple(marks))

    def _say(self, text: str) -> str:
        return self.words.translate("timeline", text)


def _cut(drawn: Figure) -> set[str]:
    """Give the ids of the notes of which something ends in an ellipsis."""
    lettered = (mark for mark in drawn.marks if isinstance(mark, Lettered))
    return {mark.about for mark in lettered if mark.line.text.endswith(ELLIPSIS)}
