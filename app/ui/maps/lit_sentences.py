"""Sentences about a map, each of which lights up what it speaks of while a hand or the keys are on it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QStyle, QVBoxLayout, QWidget

from app.ui.parts.buttons import ICON, TARGET
from app.ui.parts.flow import flow
from app.ui.parts.icons import icon
from app.ui.theme import colour

PADDING = 10
MOST_LETTERS = 48
"""About how many letters stand on a line before a sentence goes on below."""

MOST_LINES = 6
"""More than this scrolls where there is no room to spare."""

FIRST = 1000
"""The share of height that sentences take before anything below them."""

LEAST = 160
"""Pixels a sentence needs to be read at all."""

Things = frozenset[str]
_ON, _BACK = (Qt.Key.Key_Right, Qt.Key.Key_Down), (Qt.Key.Key_Left, Qt.Key.Key_Up)


@dataclass(frozen=True, slots=True)
class Lighting:
    """A sentence, what it speaks of, and the icon before it."""

    text: str
    things: Things = frozenset()
    icon: str = ""


class LitSentence(QAbstractButton):
    """One sentence that wraps and never reads as markup. `came` and `left` tell of a hand and of the keys."""

    came = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.said = Lighting("")
        self.room = 10_000
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, said: Lighting) -> None:
        """Say something, instead of what was said."""
        self.said = said
        self.setAccessibleName(said.text)
        self.updateGeometry()
        self.update()

    @property
    def is_touched(self) -> bool:
        """Whether a hand or the keys are on it."""
        return self.underMouse() or self.hasFocus()

    def _laid(self, width: int) -> QTextLayout:
        """Give the sentence in lines at most `width` pixels wide; a word that is longer is cut in two."""
        laid = QTextLayout(self.said.text, self.font())
        option = QTextOption(QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        laid.setTextOption(option)
        laid.beginLayout()
        height = 0.0
        while (line := laid.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, height))
            height += line.height()
        laid.endLayout()
        return laid

    def _beside(self) -> int:
        """Give how many pixels in the width are not for words."""
        return 2 * PADDING + (ICON.width() + PADDING if self.said.icon else 0)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for one line; or for several where that would be long, or where there is less `room`."""
        metrics = self.fontMetrics()
        most = MOST_LETTERS * metrics.averageCharWidth()
        width = min(metrics.horizontalAdvance(self.said.text) + 2, most) + self._beside()
        width = min(width, max(self.room, LEAST))
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Be higher where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give how high it is at a width."""
        words = self._laid(width - self._beside()).boundingRect().height()
        return max(TARGET, round(words) + 2 * PADDING)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave the arrow keys to all sentences together."""
        if event.key() in (*_ON, *_BACK):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell when a hand or the keys come or go."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
            self.update()
            self.came.emit()
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self.update()
            self.left.emit()
        return done

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the words; on a ground of their own while they light something up."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_touched:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("selection"))
            painter.drawRoundedRect(self.rect(), 8, 8)
        words = self.rect().adjusted(self._beside() - PADDING, 0, -PADDING, 0)
        laid = self._laid(words.width())
        top = (self.height() - laid.boundingRect().height()) / 2
        if self.said.icon:
            place = QRect(PADDING, (self.height() - ICON.height()) // 2, ICON.width(), ICON.height())
            icon(self.said.icon).paint(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        painter.setPen(colour("selection_text" if self.is_touched else "text"))
        left = QStyle.visualRect(self.layoutDirection(), self.rect(), words).left()
        laid.draw(painter, QPointF(left, top))
        painter.end()


class LitSentences(QWidget):
    """Several sentences; the arrow keys go from one to the next.

    `lit` gives the ids that a sentence speaks of, of those with the hand or the keys the one they came to last; None
    where there is none. `spoken` comes when others are said, `reached` gives the one the arrow keys went to, and
    `pressed` the place of one that was pressed.
    """

    lit = Signal(object)
    spoken = Signal()
    reached = Signal(QWidget)
    pressed = Signal(int)

    def __init__(self, name: str, *, after: QWidget) -> None:
        """Say nothing yet; `name` is what a screen reader calls it. The Tab key comes here from `after`."""
        super().__init__()
        self._after = after
        self.setAccessibleName(name)
        self.sentences: list[LitSentence] = []
        self._speaking: LitSentence | None = None
        self._lit: Things | None = None
        self._leaving = QTimer(self, singleShot=True, interval=0)
        self._leaving.timeout.connect(lambda: self._hear(None))
        self._flow = flow(spacing=4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._flow)

    def say(self, said: Iterable[Lighting]) -> None:
        """Say these sentences; the keys stay where they were."""
        wanted = list(said)
        for _ in range(len(self.sentences), len(wanted)):
            self._add()
        for sentence, each in zip(self.sentences, wanted, strict=False):
            sentence.say(each)
        for place, sentence in enumerate(self.sentences):
            sentence.setVisible(place < len(wanted))
        self._light()
        self.spoken.emit()

    def shown(self) -> Sequence[LitSentence]:
        """Give the sentences that are said."""
        return [each for each in self.sentences if not each.isHidden()]

    def _add(self) -> None:
        made = LitSentence()
        made.room = self.width()
        made.came.connect(lambda: self._hear(made))
        made.left.connect(self._leaving.start)
        made.clicked.connect(lambda: self.pressed.emit(self.sentences.index(made)))
        self._flow.addWidget(made)
        self.setTabOrder(self.sentences[-1] if self.sentences else self._after, made)
        self.sentences.append(made)

    def _hear(self, come_to: LitSentence | None) -> None:
        """Let the sentence speak that was come to; where one was left for no other, one that is still touched."""
        self._leaving.stop()
        self._speaking = come_to or next((each for each in self.shown() if each.is_touched), None)
        self._light()

    def _light(self) -> None:
        speaking = self._speaking if self.isVisible() and self._speaking in self.shown() else None
        things = speaking.said.things if speaking else frozenset()
        if (things or None) != self._lit:
            self._lit = things or None
            self.lit.emit(self._lit)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go to the next sentence or the one before with the arrow keys."""
        shown = self.shown()
        place = next((place for place, each in enumerate(shown) if each.hasFocus()), -1)
        step = 1 if event.key() in _ON else -1 if event.key() in _BACK else 0
        if step and 0 <= place + step < len(shown):
            shown[place + step].setFocus(Qt.FocusReason.OtherFocusReason)
            self.reached.emit(shown[place + step])
        elif not step:
            super().keyPressEvent(event)

    def needed_height(self, width: int) -> int:
        """Give how high all sentences are together at a width."""
        for sentence in self.sentences:
            sentence.room = width
        return self._flow.heightForWidth(width)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Need little: a sentence goes on below where there is no room beside."""
        return QSize(LEAST, TARGET)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Let no sentence be wider than there is room."""
        super().resizeEvent(event)
        for sentence in self.sentences:
            sentence.room = self.width()
            sentence.updateGeometry()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Light nothing up any more."""
        super().hideEvent(event)
        self._light()


class SentenceRoom(QScrollArea):
    """Gives sentences the height they need. Where there is little room it asks for a few lines; the rest scrolls."""

    def __init__(self, said: LitSentences) -> None:
        """Hold `said`."""
        super().__init__()
        self._said = said
        self._needed = 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(said)
        said.spoken.connect(self._fit)
        said.reached.connect(self.ensureWidgetVisible)

    def _fit(self) -> None:
        beside = self.verticalScrollBar().sizeHint().width()
        self._needed = self._said.needed_height(self.width() - beside) if self._said.shown() else 0
        self.setMaximumHeight(self._needed)
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for all sentences, or for the first lines of many."""
        most = MOST_LINES * self._said.fontMetrics().lineSpacing() + 2 * PADDING
        return QSize(super().sizeHint().width(), min(self._needed, most))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Look again how high the sentences are."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
