"""The room screen: large words and a calm shape for everybody, painted as plain text; never notes, never names."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.models.clock import Phase
from app.models.clock_room import RoomPicture, cut_line
from app.ui.parts.words import term
from app.ui.session.clock_disc import paint_disc
from app.ui.theme import colour

MOST_LINES = 5
"""Lines of the harvest that can be read from the back of a room; the newest ones are shown."""

LEAST_LINES = 3
"""Lines of the harvest that are shown in any case."""

READABLE = 28
"""Letters are at least this part of the height of the screen where that leaves `LEAST_LINES`."""

SMALLEST = 9
"""Pixels that letters are high at least, where a window is very small."""

_WRAPPED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
_FROM_START = int(Qt.AlignmentFlag.AlignLeading) | int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


class RoomScreen(QWidget):
    """Mirrors what the room may see. Escape and F11 close it; F fills the display or shows a window again."""

    closed = Signal()

    def __init__(self) -> None:
        """Make a window that shows nothing yet."""
        super().__init__(None, Qt.WindowType.Window)
        self._picture: RoomPicture | None = None
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setMinimumSize(320, 180)
        self._name()

    def show_picture(self, picture: RoomPicture | None) -> None:
        """Show what the room may see now."""
        if picture != self._picture:
            self._picture = picture
            self.setAccessibleDescription(" ".join(self.words()))
            self.update()

    def words(self) -> list[str]:
        """Give all words on the screen, from top to bottom."""
        lines = [self._line(place) for place in range(len(self._harvest()))]
        return [each for each in (self.title(), self.following(), *lines) if each]

    def title(self) -> str:
        """Give the large words on top: the block, or something kind where the room reads nothing about it."""
        picture = self._picture
        if picture is None:
            return self.tr("Welcome")
        if picture.title:
            return picture.title
        return {
            Phase.EMPTY: self.tr("Welcome"),
            Phase.BEFORE: self.tr("Welcome. We begin in a moment."),
            Phase.RUNNING: self.tr("We go on in a moment."),
            Phase.BETWEEN: self.tr("We go on in a moment."),
            Phase.AFTER: self.tr("Thank you for coming!"),
        }[picture.phase]

    def following(self) -> str:
        """Give the words below: what comes next."""
        title = self._picture.following if self._picture else ""
        return self.tr("Next: {title}").format(title=title) if title else ""

    def _harvest(self) -> list[str]:
        lines = self._picture.harvest[-MOST_LINES:] if self._picture else ()
        return [f"{term(line.kind)}: {cut_line(line)}" for line in lines]

    def _line(self, place: int) -> str:
        return self._harvest()[place]

    def _name(self) -> None:
        self.setWindowTitle(self.tr("Room screen – press Escape to close"))
        self.setAccessibleName(self.tr("Room screen"))

    # --- painting ---------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the title on top, the time in the middle, the harvest beside it, and what follows below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("background"))
        edge = self.height() / 20
        whole = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        tall = whole.height()
        top = QRectF(whole.left(), whole.top(), whole.width(), tall * 0.26)
        foot = QRectF(whole.left(), whole.bottom() - tall * 0.12, whole.width(), tall * 0.12)
        middle = QRectF(whole.left(), top.bottom(), whole.width(), foot.top() - top.bottom())
        middle = middle.adjusted(0, edge / 2, 0, -edge / 2)
        self._write(painter, top, self.title(), tall * 0.13)
        self._write(painter, foot, self.following(), tall * 0.06)
        self._paint_middle(painter, middle)
        painter.end()

    def _paint_middle(self, painter: QPainter, middle: QRectF) -> None:
        lines, time = self._harvest(), QRectF(middle)
        if lines:
            beside = QRectF(middle)
            has_time = self._picture is not None and self._picture.part_left is not None
            time.setWidth(middle.width() * 0.38)
            if has_time:
                beside.setLeft(time.right() + middle.height() / 12)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                time.moveRight(middle.right())
                beside.moveLeft(middle.left())
            self._paint_harvest(painter, beside, lines)
        if self._picture and self._picture.part_left is not None:
            painter.setFont(self.font())
            paint_disc(painter, time, self._picture.part_left, self._picture.light)

    def _paint_harvest(self, painter: QPainter, place: QRectF, lines: list[str]) -> None:
        """Write the newest lines; long ones rather fewer than too small for the back of the room."""
        rows, size = self._rows(place, lines)
        while len(lines) > LEAST_LINES and size < self.height() / READABLE:
            lines = lines[1:]
            rows, size = self._rows(place, lines)
        for line, row in zip(lines, rows, strict=True):
            painter.setPen(QPen(colour("line"), 2))
            painter.drawLine(row.topLeft(), row.topRight())
            self._write(painter, row, line, size, _FROM_START)

    def _rows(self, place: QRectF, lines: list[str]) -> tuple[list[QRectF], int]:
        """Give a place for each line, and how high all of them can be written there, in pixels."""
        tall = place.height() / max(len(lines), LEAST_LINES)
        rows = [QRectF(place.left(), place.top() + at * tall, place.width(), tall) for at in range(len(lines))]
        rows = [each.adjusted(0, 4, 0, -4) for each in rows]
        largest = min(tall * 0.4, self.height() / 20)
        return rows, min(self._fitting(line, row, largest, _FROM_START) for line, row in zip(lines, rows, strict=True))

    def _write(self, painter: QPainter, place: QRectF, words: str, largest: float, flags: int = _WRAPPED) -> None:
        """Write words as large as fits, at most `largest` pixels high, in the reading direction of the language."""
        if not words:
            return
        font = QFont(self.font())
        font.setPixelSize(self._fitting(words, place, largest, flags))
        painter.setFont(font)
        painter.setPen(colour("text"))
        painter.drawText(place, flags, words)

    def _fitting(self, words: str, place: QRectF, largest: float, flags: int) -> int:
        """Give how high words can be to fit, at most `largest`, in pixels."""
        font, size = QFont(self.font()), max(int(largest), SMALLEST)
        while size > SMALLEST:
            font.setPixelSize(size)
            needed = QFontMetricsF(font).boundingRect(place, flags, words)
            if needed.height() <= place.height() and needed.width() <= place.width():
                break
            size = max(SMALLEST, int(size * 0.92))
        return size

    # --- Qt ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Close with Escape or F11; fill the display with F, or show a window again."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        elif event.key() == Qt.Key.Key_F:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Speak another language, or wear another theme, at once."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name()
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self.update()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Tell that it is gone."""
        super().closeEvent(event)
        self.closed.emit()
