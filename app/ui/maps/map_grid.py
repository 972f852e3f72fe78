"""Maps as small pictures side by side, each with its owner and what there is to know about it."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QHideEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.services.workspace import Workspace
from app.ui.maps.finger_scroll import FingerScroll
from app.ui.maps.thumbnails import Thumbnails
from app.ui.parts.record_list import RecordList, Row
from app.ui.theme import colour

PADDING, GAP = 8, 3
_Index = QModelIndex | QPersistentModelIndex
SMALL = 160
"""Pixels: the width of a picture with words beside it."""

CHARACTERS = 21
"""How many letters of the usual width stand beside each other under a picture."""

LEAST_WIDTH = 196
LARGE = 30
"""Pixels of a line of text from which words stand beside the picture: beneath it, too few maps would be in view."""

MOST_HEIGHTS = 2_000
"""How many heights of words are kept, so that a list that changes all evening does not grow."""

MOST_LINES = 2
"""On how many lines one fact may go on."""


@dataclass(frozen=True, slots=True)
class MapRow(Row):
    """One map: its id, its owner, and the facts beneath, each on a line of its own."""

    facts: tuple[str, ...] = ()


def map_row(map_id: str, owner: str, facts: tuple[str, ...]) -> MapRow:
    """Give the row of a map, with its facts for a screen reader too."""
    told = tuple(fact for fact in facts if fact)
    return MapRow(map_id, owner, ", ".join(told), facts=told)


class _TilePainter(QStyledItemDelegate):
    """Paints a picture over words that wrap, never read as markup. All tiles are as high as the highest."""

    def __init__(self, view: "MapGrid") -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[MapRow, int], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:  # noqa: N802
        rows = [row for row in self._view.rows() if isinstance(row, MapRow)]
        words = max((self._height(row, option.font) for row in rows), default=0)
        picture, wide = self._view.pictures.size, self._view.words_width
        if self._view.is_beside:
            return QSize(picture.width() + wide + 3 * PADDING, max(picture.height(), words) + 2 * PADDING)
        return QSize(picture.width() + 2 * PADDING, picture.height() + words + 3 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: MapRow = index.data(Qt.ItemDataRole.UserRole)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        inside = option.rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        place, words = QRect(inside.topLeft(), self._view.pictures.size), QRect(inside)
        words.setWidth(self._view.words_width)
        if self._view.is_beside:
            words.moveLeft(place.right() + PADDING)
        else:
            words.moveTop(place.bottom() + PADDING)
        small = self._view.pictures.of(row.id)
        painter.save()
        place = QStyle.visualRect(option.direction, inside, place)
        if small is not None:
            painter.drawPixmap(place.topLeft(), small.picture)
        painter.setPen(colour("line"))
        painter.drawRoundedRect(place, 6, 6)
        self._paint_words(painter, option, row, place=QStyle.visualRect(option.direction, inside, words))
        painter.restore()

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, row: MapRow, *, place: QRect) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        align = Qt.AlignmentFlag.AlignVCenter | QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        top = place.top()
        for text, font in _parts(row, option.font):
            metrics = QFontMetrics(font)
            quiet = "text" if font.bold() else "text_quiet"
            painter.setFont(font)
            painter.setPen(colour("selection_text" if chosen else quiet))
            for line in lines_of(text, metrics, place.width()):
                within = QRect(place.left(), top, place.width(), metrics.height())
                painter.drawText(within, int(align) | int(Qt.TextFlag.TextSingleLine), line)
                top += metrics.height()

    def _height(self, row: MapRow, font: QFont) -> int:
        key, width = (row, font.pointSize()), self._view.words_width
        if key not in self._heights:
            if len(self._heights) > MOST_HEIGHTS:
                self._heights.clear()
            parts = ((text, QFontMetrics(each)) for text, each in _parts(row, font))
            self._heights[key] = sum(len(lines_of(text, each, width)) * each.height() for text, each in parts)
        return self._heights[key]


class MapGrid(RecordList):
    """Pictures to choose from. Enter or a double tap opens, Delete asks to remove, F2 whose map it is.

    `menu_asked` gives a map and the place on the screen where somebody asked what can be done with it: with the
    other button, the menu key, or a finger that rests.
    """

    owner_asked = Signal(str)
    menu_asked = Signal(str, QPoint)

    def __init__(self, name: str, workspace: Workspace) -> None:
        """Make an empty grid; `name` is what a screen reader calls it."""
        super().__init__(name)
        self.ensurePolished()
        self._words_width = max(LEAST_WIDTH, self.fontMetrics().horizontalAdvance("n" * CHARACTERS))
        self.is_beside = self.fontMetrics().height() > LARGE
        width = SMALL if self.is_beside else self._words_width
        self.pictures = Thumbnails(workspace, QSize(width, width * 3 // 4), self)
        self.finger = FingerScroll(self)
        self.finger.held.connect(lambda at: self._ask(self.viewport().mapFromGlobal(at)))
        self.setItemDelegate(_TilePainter(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(GAP)
        self.setDragEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(width)
        self.pictures.made.connect(self.viewport().update)

    @property
    def words_width(self) -> int:
        """How many pixels there are for words: beside a picture no more than fit in view."""
        if not self.is_beside:
            return self._words_width
        room = self.viewport().width() - self.pictures.size.width() - 3 * PADDING - 2 * GAP
        return min(self._words_width, max(room, SMALL))

    def _ask(self, at: QPoint) -> None:
        if self.indexAt(at).isValid() and self.current_id():
            self.menu_asked.emit(self.current_id(), self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Ask whose map it is with F2; all other keys as any list."""
        if self.current_id() and event.key() == Qt.Key.Key_F2:
            self.owner_asked.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask what can be done: at the mouse, or with the menu key at the chosen map."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self._ask(self.visualRect(self.currentIndex()).center() if by_key else event.pos())

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Make no pictures that nobody sees."""
        super().hideEvent(event)
        self.pictures.rest()


def lines_of(text: str, metrics: QFontMetrics, width: int, most: int = MOST_LINES) -> list[str]:
    """Give a text on at most so many lines of `width` pixels; what does not fit becomes an ellipsis."""
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most - 1:
        taken = 1
        while taken < len(words) and metrics.horizontalAdvance(" ".join(words[: taken + 1])) <= width:
            taken += 1
        lines.append(metrics.elidedText(" ".join(words[:taken]), Qt.TextElideMode.ElideRight, width))
        words = words[taken:]
    if words:
        lines.append(metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width))
    return lines


def _parts(row: MapRow, font: QFont) -> list[tuple[str, QFont]]:
    """Give the words of a tile from top to bottom, the owner in bold."""
    bold = QFont(font)
    bold.setBold(True)
    return [(row.text, bold), *((fact, font) for fact in row.facts)]
