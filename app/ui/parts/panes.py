"""Parts of a screen beside each other, or under each other where letters are large and the screen is narrow."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

LEAST_HEIGHT = 160
LETTERS = 22
"""As many letters fit beside each other in every pane."""

ROWS = 3
"""As many rows of two lines can be seen of a list, however low the screen."""


class Panes(QScrollArea):
    """Holds panes side by side while each has the width it needs; else one under the other, to scroll through.

    Nothing is cut at the side, and nobody has to scroll sideways.
    """

    def __init__(self, *panes: QWidget, widths: tuple[int, ...]) -> None:
        """Hold `panes`, first as wide as `widths` in pixels."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._widths = list(widths)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        for pane in panes:
            self.splitter.addWidget(pane)
        self.splitter.setSizes(self._widths)
        self.setWidget(self.splitter)
        self.splitter.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def is_stacked(self) -> bool:
        """Tell whether the panes stand under each other."""
        return self.splitter.orientation() is Qt.Orientation.Vertical

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Need the width of the widest pane."""
        return QSize(max(self._needs(), default=0) + self._bar(), LEAST_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Turn where there is more or less room."""
        super().resizeEvent(event)
        self._turn()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Turn where a pane needs more or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _panes(self) -> list[QWidget]:
        panes = (self.splitter.widget(place) for place in range(self.splitter.count()))
        return [pane for pane in panes if pane is not None and not pane.isHidden()]

    def _needs(self) -> list[int]:
        """Give the least width of each pane that is shown."""
        least = LETTERS * self.fontMetrics().averageCharWidth()
        hints = ((pane.minimumSizeHint(), _inside(pane).minimumSizeHint()) for pane in self._panes())
        return [max(least, *(hint.width() for hint in pair)) for pair in hints]

    def _bar(self) -> int:
        return self.verticalScrollBar().sizeHint().width()

    def _turn(self) -> None:
        panes, needs = self._panes(), self._needs()
        room = self.maximumViewportSize().width()
        handles = self.splitter.handleWidth() * max(0, len(panes) - 1)
        stacked = len(panes) > 1 and sum(needs) + handles + self._bar() > room
        if stacked != self.is_stacked():
            self.splitter.setOrientation(Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal)
            if not stacked:
                self.splitter.setSizes(self._widths)
        for pane in panes:
            height = _height(pane, room - self._bar()) if stacked else 0
            if pane.minimumHeight() != height:
                pane.setMinimumHeight(height)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to where the keyboard went."""
        if now is not None and self.splitter.isAncestorOf(now):
            self.ensureWidgetVisible(now)


def show_rows(shown: QAbstractItemView) -> None:
    """Keep some rows of a list in sight, also with large letters."""
    shown.setMinimumHeight(ROWS * (2 * shown.fontMetrics().height() + 16) + 4)


def _inside(pane: QWidget) -> QWidget:
    """Give what is shown in a pane that scrolls or has pages."""
    if isinstance(pane, QScrollArea):
        inside = pane.widget()
    elif isinstance(pane, QStackedWidget | QTabWidget):
        inside = pane.currentWidget()
    else:
        return pane
    return _inside(inside) if inside is not None else pane


def _height(pane: QWidget, width: int) -> int:
    """Give the height that shows all of a pane at a width."""
    inside = _inside(pane)
    layout = inside.layout()
    if layout is None or inside.isHidden():
        return 0
    wrapped = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    tabs = pane.tabBar().sizeHint().height() + 2 * 8 if isinstance(pane, QTabWidget) else 0
    return wrapped + tabs
