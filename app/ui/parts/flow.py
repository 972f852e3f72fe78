"""Fields and buttons in a row that go on to a next line where they do not fit, so that large text cuts nothing."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QSizePolicy, QWidget, QWidgetItem

from app.ui.parts.buttons import TARGET


class FlowLayout(QLayout):
    """Lays things out as words in a line of text."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addWidget(self, widget: QWidget) -> None:  # noqa: N802
        """Take one more widget.

        Its item is made here: one that Qt makes may lie where another one was, and PySide takes it for that other one.
        """
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        """Take one more."""
        self._items.append(item)

    def count(self) -> int:
        """Give how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Give one, or None where there are not that many."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """Ask for no more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Be higher where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Give how high it is at a width."""
        return self._placed(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Put all in their places."""
        super().setGeometry(rect)
        self._placed(rect, move=True)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for all of it on one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802
        """Need as much as the widest one."""
        sizes = [item.minimumSize().expandedTo(item.sizeHint()) for item in self._shown()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _placed(self, rect: QRect, *, move: bool) -> int:
        """Walk through all line by line, and give the height; `move` puts them there."""
        y = 0
        for line in self._lines(rect.width()):
            if move:
                self._put(line, QRect(rect.left(), rect.top() + y, rect.width(), 0))
            y += max(item.sizeHint().height() for item in line) + self.spacing()
        return max(0, y - self.spacing())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """Divide all over lines of a width."""
        lines: list[list[QLayoutItem]] = []
        x = 0
        for item in self._shown():
            wide = _wide(item)
            if not lines or x + wide > width:
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += wide + self.spacing()
        return lines

    def _put(self, line: list[QLayoutItem], rect: QRect) -> None:
        """Put the things of one line in their places; those that can grow share what is left."""
        growing = [item for item in line if item.expandingDirections() & Qt.Orientation.Horizontal]
        left_over = rect.width() - sum(_wide(item) for item in line) - self.spacing() * (len(line) - 1)
        more = max(0, left_over) // len(growing) if growing else 0
        x = 0
        for item in line:
            wide = min(rect.width(), _wide(item)) + (more if item in growing else 0)
            left = rect.right() + 1 - x - wide if self._mirrored() else rect.left() + x
            item.setGeometry(QRect(QPoint(left, rect.top()), QSize(wide, item.sizeHint().height())))
            x += wide + self.spacing()

    def _mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _wide(item: QLayoutItem) -> int:
    return max(item.sizeHint().width(), item.minimumSize().width())


def headed(title: QLabel, *widgets: QWidget) -> FlowLayout:
    """Give a heading with widgets at the end of its line, or under it where they do not fit."""
    title.setWordWrap(False)
    title.setMinimumHeight(TARGET)
    title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return flow(title, *widgets)


def at_the_end(*widgets: QWidget) -> FlowLayout:
    """Give the buttons of a window at the end of its last line, or under each other where they do not fit."""
    before = QWidget()
    before.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return flow(before, *widgets)


def flow(*widgets: QWidget, spacing: int = 8) -> FlowLayout:
    """Give widgets side by side, on as many lines as needed; a field takes the room that is left on its line."""
    made = FlowLayout(spacing)
    for widget in widgets:
        made.addWidget(widget)
    return made
