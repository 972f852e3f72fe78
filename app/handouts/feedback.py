"""The page that goes back to the people: you said, we understood, this is what we do, then you hear from us."""

from dataclasses import dataclass, replace

from app.drawing.figure import Ink, Lettered, Outline
from app.drawing.shapes import polyline
from app.handouts.document import LARGE_PRINT, PARTICIPANTS, Document, Occasion
from app.handouts.setting import Row, height_of, kept_together
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

FITS = ((1.45, 2, False), (1.26, 2, False), (1.26, 1, False), (1.26, 1, True))
"""Line spacings, lines to write on, and whether a last part may stand at the end of a line, the roomiest first."""

HAIR = 0.05
"""Millimetres that sums of heights may be off."""

SCISSORS = "✂"


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
    for spacing, lines, is_dense in FITS:
        sheet = _Sheet(content, words, spacing, lines=lines, is_dense=is_dense)
        if sheet.pages() <= most:
            return sheet.document
    spacing, lines, _ = FITS[0]
    return _Sheet(content, words, spacing, lines=lines).document


class _Sheet:
    """One page being made, at one line spacing, with a number of lines to write on."""

    def __init__(
        self, content: FeedbackContent, words: Words, spacing: float, *, lines: int, is_dense: bool = False
    ) -> None:
        self.content = content
        self.words = words
        self.spacing = spacing
        self.lines = lines
        self.is_dense = is_dense
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
        beside = self._beside(rows[-1], then, item.then) if item.doing and self.is_dense else None
        return [*rows[:-1], beside] if beside else [*rows, *self._told(then, item.then)]

    def _beside(self, row: Row, label: str, text: str) -> Row | None:
        """Give a row with a last part at its right end, where both have room; else None."""
        setter, body = self.setter, self.setter.body
        words = " ".join(text.split())
        needed = setter.width_of(label, bold=True) + body * 0.5 + setter.width_of(words) + HAIR
        taken = max((mark.x + mark.line.width for mark in row.marks if isinstance(mark, Lettered)), default=0.0)
        start = setter.width - needed
        if taken + 2 * body > start:
            return None
        (last,) = self._told(label, text, indent=start)
        return replace(row, marks=(*row.marks, *last.marks))

    def _told(self, label: str, text: str, *, indent: float = 0.0) -> list[Row]:
        return self.setter.label_value(label, text, indent=indent, spacing=self.spacing)

    def _text(self, text: str) -> list[Row]:
        return self.setter.text(text, spacing=self.spacing)

    def _rule(self) -> Row:
        return self.setter.rule(height=self.setter.body * 0.5 * self.spacing)

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
        half = self.setter.width / 2
        boxes = [self.setter.of_width(half).tick_box(text, spacing=self.spacing) for text in texts]
        if all(len(rows) == 1 for rows in boxes):
            return self.setter.side_by_side(*boxes, left_width=half)
        return [row for text in texts for row in self.setter.tick_box(text, spacing=self.spacing)]

    def _cutting_line(self) -> Row:
        """Give a dashed line with scissors at its beginning."""
        body = self.setter.body
        sign = self.setter.text(SCISSORS, path=())[0]
        path = polyline([(body * 1.6, sign.height / 2), (self.setter.width, sign.height / 2)])
        line = Outline(path, Ink(line="text", width=0.3, dash=(2.0, 1.5)))
        return replace(sign, marks=(*sign.marks, line), stays=True)

    def _at_the_foot(self, rows: list[Row]) -> None:
        """Put rows at the foot of the page, or of the next one."""
        height = height_of(rows)
        white = self.flow.room - height - HAIR
        if white > 0:
            self.flow.put([Row(white, gap=True, stays=True)])
        self.flow.put(rows)
