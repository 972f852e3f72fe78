"""A page that scrolls up and down only: it is as wide as it must be, and gone while it shows nothing."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.ui.parts.panes import Panes

LEAST_HEIGHT = 120


class Upright(QScrollArea):
    """Holds one page. Nothing in it is ever cut at the side."""

    def __init__(self, page: QWidget) -> None:
        """Hold `page`, and come and go with it."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        page.installEventFilter(self)

    def to_top(self) -> None:
        """Show the page from its beginning."""
        self.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow the page: it may need more room, or have nothing to show."""
        page = self.widget()
        if watched is page and page is not None:
            if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
                shown = (
                    Qt.ScrollBarPolicy.ScrollBarAlwaysOff if page.isHidden() else Qt.ScrollBarPolicy.ScrollBarAsNeeded
                )
                self.setVerticalScrollBarPolicy(shown)
            elif event.type() == QEvent.Type.LayoutRequest:
                self.updateGeometry()
        handled = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._leave_out_bar()
        return handled

    def _leave_out_bar(self) -> None:
        """Take the bar away where the page fits without it: Qt asks only how high the page is beside the bar."""
        page, room = self.widget(), self.maximumViewportSize()
        if page is None or not self.verticalScrollBar().isVisible() or not page.hasHeightForWidth():
            return
        if page.heightForWidth(room.width()) <= room.height():
            usual = self.verticalScrollBarPolicy()
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setVerticalScrollBarPolicy(usual)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Look whether the page fits now."""
        super().resizeEvent(event)
        self._leave_out_bar()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Need as much width as the page does."""
        page = self.widget()
        width = page.minimumSizeHint().width() if page is not None and not page.isHidden() else 0
        return QSize(width + self.verticalScrollBar().sizeHint().width(), LEAST_HEIGHT)


def side_by_side(left: QWidget, page: QWidget, *, widths: tuple[int, int]) -> Panes:
    """Give a list with its page beside it, or beneath it where both do not fit; each scrolls where it is too high."""
    return Panes(Upright(left), page, widths=widths)
