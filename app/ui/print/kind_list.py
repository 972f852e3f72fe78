"""What can be printed, in the order of an evening: found by its moment, or by typing a few letters."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.models.text import fold
from app.tasks.prints.kinds import CONTEXT, KINDS, Kind, When, kinds_at, set_key
from app.ui.parts.buttons import ICON, TARGET
from app.ui.parts.headings import heading, quiet
from app.ui.parts.icons import icon
from app.ui.parts.layouts import column
from app.ui.parts.lines import PlainLine
from app.ui.parts.record_list import RecordList, Row
from app.ui.parts.words import translate
from app.ui.print.moments import moment
from app.ui.theme import colour

_Index = QModelIndex | QPersistentModelIndex

EDGE = 8
SETS = {set_key(when): when for when in When}


class KindPainter(QStyledItemDelegate):
    """Paints a moment as a heading over its prints; a print with its purpose, and a tick where it was made."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002, N802
        """Give room for two lines."""
        return QSize(120, max(TARGET, 2 * option.fontMetrics.height() + 2 * EDGE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        is_set = row.id in SETS
        rect = option.rect.adjusted(EDGE if is_set else 3 * EDGE, EDGE, -EDGE, -EDGE)
        painter.save()
        if is_set and index.row():
            painter.setPen(colour("line"))
            painter.drawLine(option.rect.topLeft(), option.rect.topRight())
        if row.icon:
            place = QRect(rect.right() - ICON.width(), rect.top(), ICON.width(), ICON.height())
            icon(row.icon, colour_name="good").paint(painter, QStyle.visualRect(option.direction, option.rect, place))
        self._paint_words(painter, rect, row, option)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, row: Row, option: QStyleOptionViewItem) -> None:
        chosen, metrics = bool(option.state & QStyle.StateFlag.State_Selected), option.fontMetrics
        font = QFont(option.font)
        font.setBold(row.id in SETS)
        above = QRect(rect.left(), rect.top(), rect.width() - (ICON.width() if row.icon else 0), metrics.height())
        below = rect.adjusted(0, metrics.height(), 0, 0)
        title = "accent" if row.id in SETS else "text"
        lines = ((above, row.text, title, font), (below, row.detail, "text_quiet", option.font))
        for place, words, name, letters in lines:
            painter.setFont(letters)
            painter.setPen(colour("selection_text" if chosen else name))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
            place = QStyle.visualRect(option.direction, option.rect, place)
            painter.drawText(place, int(align) | int(Qt.TextFlag.TextSingleLine), shown)


class KindList(QWidget):
    """Mirrors which kinds of print there are; `chosen` gives a kind, or a set such as ``all-before``."""

    chosen = Signal(str)

    def __init__(self) -> None:
        """Offer every kind."""
        super().__init__()
        self._filling = False
        self._key = ""
        self._made: Collection[str] = ()
        self.filter = PlainLine()
        self.filter.setPlaceholderText(self.tr("Find a print"))
        self.filter.setAccessibleName(self.tr("Find a print"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumHeight(TARGET)
        self.list = RecordList(self.tr("Which print"))
        self.list.setItemDelegate(KindPainter(self.list))
        self._none = quiet(self.tr("No print has these letters."))
        self.setLayout(column(heading(self.tr("Print")), self.filter, self._none, self.list))
        self.filter.textChanged.connect(lambda _: self.mirror())
        self.filter.returnPressed.connect(self._take_first)
        self.filter.installEventFilter(self)
        self.list.selected.connect(self._choose)
        self.mirror()

    def show_made(self, made: Collection[str]) -> None:
        """Tick which kinds were made."""
        if set(made) != set(self._made):
            self._made = made
            self.mirror()

    def show_key(self, key: str) -> None:
        """Show a kind or a set as the chosen one."""
        self._key = key
        self._filling = True
        if not self.list.select(key):
            self.filter.clear()
            self.list.select(key)
        self.list.scrollTo(self.list.currentIndex(), RecordList.ScrollHint.PositionAtCenter)
        self._filling = False

    def mirror(self) -> None:
        """Show what has the letters that were typed."""
        self._filling = True
        self.list.set_rows(self.rows())
        if self._key and not self.list.select(self._key):
            self.list.setCurrentIndex(QModelIndex())
            self.list.clearSelection()
            self.list.scrollToTop()
        self._filling = False
        self._none.setVisible(not self.list.rows())

    def rows(self) -> list[Row]:
        """Give the moments with their prints, as far as they have the letters that were typed."""
        rows = []
        for when in When:
            kinds = [KINDS[key] for key in kinds_at(when)]
            found = [kind for kind in kinds if self._has(kind)]
            if found:
                rows.append(Row(set_key(when), moment(when), self.tr("All %n prints at once", "", len(kinds))))
            rows += [self._row(kind) for kind in found]
        return rows

    def _row(self, kind: Kind) -> Row:
        made = "check" if kind.key in self._made else ""
        return Row(kind.key, translate(CONTEXT, kind.title), translate(CONTEXT, kind.purpose), made)

    def _has(self, kind: Kind) -> bool:
        words = (translate(CONTEXT, kind.title), translate(CONTEXT, kind.purpose), kind.key, moment(kind.when))
        return all(word in fold(" ".join(words)) for word in fold(self.filter.text()).split())

    def _choose(self, key: str) -> None:
        if key and not self._filling:
            self._key = key
            self.chosen.emit(key)

    def _take_first(self) -> None:
        """Choose the first print that has the letters, and go to it."""
        first = next((row.id for row in self.list.rows() if row.id not in SETS), "")
        if first:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.select(first)
            self._choose(first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Go from the letters to the list with the down key."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self._take_first()
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)
