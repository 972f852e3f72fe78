"""The page that goes back to the people: you said, we understood, this is what we do, then you hear from us."""

from dataclasses import dataclass, replace

from app.drawing.figure import Ink, Lettered, Outline
from app.drawing.shapes import polyline
from app.handouts.document import LARGE_PRINT, PARTICIPANTS, Document, Occasion
from app.handouts.setting import Row, kept_together
from app.models.language import QT_TRANSLATE_NOOP, Words

TITLE = QT_TRANSLATE_NOOP("feedback", "This is what we heard from you")
LABELS = (
    QT_TRANSLATE_NOOP("feedback", "You said"),
    QT_TRANSLATE_NOOP("feedback", "We understood"),
    QT_TRANSLATE_NOOP("feedback", "We do this"),
    QT_TRANSLATE_NOOP("feedback", "You hear from us"),
)
LEFT_OUT = QT_TRANSLATE_NOOP("feedback", "%n line(s) are left out: the speaker does not want them printed.", "", 1)
CHECK = QT_TRANSLATE_NOOP("feedback", "Is this right? Give or send this strip back; no name is needed.")
RIGHT = QT_TRANSLATE_NOOP("feedback", "Yes, this is right.")
MISSING = QT_TRANSLATE_NOOP("feedback", "No, or something is missing:")
BACK_TO = QT_TRANSLATE_NOOP("feedback", "Back to: {to}{code}")

FITS = ((1.45, 2), (1.26, 2), (1.26, 1))
"""Line spacings and lines to write on, the roomiest first that brings all on as few pages as it should be."""

HAIR = 0.05
"""Millimetres that sums of heights may be off."""

SCISSORS = "✂"
BOX = 0.8
"""Side of a box to tick, in body sizes."""


@dataclass(frozen=True, slots=True)
class FeedbackItem:
    """One line, worded as it may be printed; `said` ends in who said it, by role, and the code of the note."""

    said: str = ""
    understood: str = ""
    doing: str = ""
    then: str = ""


@dataclass(frozen=True, slots=True)
class FeedbackContent:
    """All that the page says. `left_out` counts the lines that may not be printed."""

    code: str
    occasion: Occasion
    reply_to: str = ""
    items: tuple[FeedbackItem, ...] = ()
    left_out: int = 0
    parts: frozenset[str] = frozenset()
    large_print: bool = False


def feedback_document(content: FeedbackContent, words: Words) -> Document:
    """Give the page: one page, or two in large print, unless people wrote more than that holds."""
    most = 2 if content.large_print else 1
    for spacing, lines in FITS:
        sheet = _Sheet(content, words, spacing, lines=lines)
        if sheet.pages() <= most:
            break
    return sheet.document


class _Sheet:
    """One page being made, at one line spacing, with a number of lines to write on."""

    def __init__(self, content: FeedbackContent, words: Words, spacing: float, *, lines: int) -> None:
        self.content = content
        self.words = words
        self.spacing = spacing
        self.lines = lines
        points = LARGE_PRINT if content.large_print else PARTICIPANTS
        title = f"{words.translate('feedback', TITLE)} {content.code}"
        self.document = Document(content.occasion, words=words, points=points, title=title)
        self.setter = self.document.setter
        self.flow = self.document.flow
        self._fill()

    def pages(self) -> int:
        """Give how many pages it takes."""
        self.flow.close()
        return len(self.flow.pages)

    def _say(self, text: str) -> str:
        return self.words.translate("feedback", text)

    def _fill(self) -> None:
        content = self.content
        self.flow.put(self.setter.heading(self._say(TITLE), 1))
        for item in content.items:
            self.flow.put(kept_together([self._rule(), *self._item(item)]))
        if content.left_out:
            told = self.words.translate("feedback", LEFT_OUT, content.left_out)
            self.flow.put([self._rule(), *self._text(told)])
        if "strip" in content.parts:
            self._at_the_foot(self._strip())

    # --- what was heard -------------------------------------------------------------------------

    def _item(self, item: FeedbackItem) -> list[Row]:
        """Give the four parts under each other, each behind its label; a part without words is left out."""
        said, understood, doing, then = (self._say(label) for label in LABELS)
        parts = [(said, item.said), (understood, item.understood), (doing, item.doing)]
        rows = [row for label, text in parts if text for row in self._told(label, text)]
        if not item.then:
            return rows
        beside = self._beside(rows, then, item.then) if item.doing else None
        return [*rows[:-1], beside] if beside else [*rows, *self._told(then, item.then)]

    def _beside(self, rows: list[Row], label: str, text: str) -> Row | None:
        """Give the last row with a last part at its right end, where both have room; else None."""
        body = self.setter.body
        lines = self.setter.lines(text, body, self.setter.width)
        needed = self._width(label) + body * 0.6 + lines[0].width
        taken = max((mark.x + mark.line.width for mark in rows[-1].marks if isinstance(mark, Lettered)), default=0.0)
        start = self.setter.width - needed
        if len(lines) > 1 or taken + 2 * body > start:
            return None
        sign = self._text(label, indent=start, bold=True)[0]
        words = self._text(text, indent=start + self._width(label) + body * 0.6)[0]
        return replace(rows[-1], marks=(*rows[-1].marks, *sign.marks, *words.marks))

    def _told(self, label: str, text: str) -> list[Row]:
        """Give a paragraph that begins with its label, in bold."""
        start = self._width(label) + self.setter.body * 0.5
        words = " ".join(text.split())
        head = self.setter.lines(words, self.setter.body, self.setter.width - start)[0].text
        first = self._text(head, indent=start)[0]
        rest = self._text(words[len(head) :].lstrip()) if words[len(head) :].strip() else []
        sign = self._text(label, bold=True)[0]
        return [replace(first, marks=(*sign.marks, *first.marks)), *rest]

    def _text(self, text: str, *, indent: float = 0.0, bold: bool = False) -> list[Row]:
        return self.setter.text(text, indent=indent, bold=bold, spacing=self.spacing)

    def _width(self, label: str) -> float:
        return self.setter.lines(label, self.setter.body, self.setter.width, bold=True)[0].width

    def _rule(self) -> Row:
        height = self.setter.body * 0.5 * self.spacing
        path = polyline([(0.0, height / 2), (self.setter.width, height / 2)])
        return Row(height, (Outline(path, Ink(line="line", width=0.25)),), stays=True)

    # --- the strip to send back -----------------------------------------------------------------

    def _strip(self) -> list[Row]:
        """Give what people tick, fill in and cut off."""
        say = self._say
        rows = [
            self._cutting_line(),
            *self._text(say(CHECK)),
        ]
        rows += self._ticked(say(RIGHT), say(MISSING))
        rows += self.setter.writing_lines(self.lines, height=self.setter.body * 1.8)
        to = f"{self.content.reply_to} · " if self.content.reply_to else ""
        back = say(BACK_TO).format(to=to, code=f"{self.content.code} · {self.content.occasion.code}")
        return kept_together([*rows, self.setter.gap(0.4), *self._text(back)])

    def _ticked(self, *texts: str) -> list[Row]:
        """Give boxes to tick, side by side where there is room, else under each other."""
        rows = [self._box(text, 0.0) for text in texts]
        half = self.setter.width / 2
        if all(
            row.marks[-1].x + row.marks[-1].line.width < half for row in rows if isinstance(row.marks[-1], Lettered)
        ):
            return [replace(rows[0], marks=(*rows[0].marks, *self._box(texts[-1], half).marks))]
        return rows

    def _box(self, text: str, left: float) -> Row:
        body = self.setter.body
        row = self._text(text, indent=left + body * 1.5)[0]
        side, top = body * BOX, (row.height - body * BOX) / 2
        start = left + 0.2
        corners = [(start, top), (start + side, top), (start + side, top + side), (start, top + side)]
        box = Outline(polyline(corners, closed=True), Ink(line="text", width=0.35))
        return replace(row, marks=(box, *row.marks))

    def _cutting_line(self) -> Row:
        """Give a dashed line with scissors at its beginning."""
        body = self.setter.body
        sign = self.setter.text(SCISSORS)[0]
        middle = sign.height / 2
        path = polyline([(body * 1.6, middle), (self.setter.width, middle)])
        return replace(
            sign, marks=(*sign.marks, Outline(path, Ink(line="text", width=0.3, dash=(2.0, 1.5)))), stays=True
        )

    def _at_the_foot(self, rows: list[Row]) -> None:
        """Put rows at the foot of the page, or of the next one."""
        height = sum(row.height for row in rows)
        white = self.flow.room - height - HAIR
        if white > 0:
            self.flow.put([Row(white, gap=True, stays=True)])
        self.flow.put(rows)
