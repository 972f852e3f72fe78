"""The real pages of a print, one under the other, as they will come out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from app.handouts.pictures import PagePicture
from app.ui.parts.headings import empty_note
from app.ui.parts.layouts import GRID


class PagesView(QScrollArea):
    """Pictures of pages that scroll; a sentence where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty view."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.count = 0

    def say(self, sentence: str) -> None:
        """Show a sentence and no pages."""
        self._show([empty_note(sentence)])
        self.count = 0

    def show_pages(self, pages: Sequence[PagePicture]) -> None:
        """Show pages at the size in which they were pictured."""
        self._show([self._page(page, place, len(pages)) for place, page in enumerate(pages, start=1)])
        self.count = len(pages)

    def _page(self, page: PagePicture, place: int, pages: int) -> QLabel:
        image = QImage(page.rgb, page.width, page.height, 3 * page.width, QImage.Format.Format_RGB888).copy()
        image.setDevicePixelRatio(self.devicePixelRatioF())
        shown = QLabel()
        shown.setPixmap(QPixmap.fromImage(image))
        shown.setProperty("kind", "paper")
        shown.setAccessibleName(self.tr("Page {page} of {pages}").format(page=place, pages=pages))
        return shown

    def _show(self, labels: Sequence[QLabel]) -> None:
        sheet = QWidget()
        layout = QVBoxLayout(sheet)
        layout.setSpacing(2 * GRID)
        for label in labels:
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.setWidget(sheet)
