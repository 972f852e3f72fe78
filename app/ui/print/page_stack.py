"""The real pages of a print, one under the other: as wide as there is room, larger or smaller, with grey bars."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollArea, QToolTip, QVBoxLayout, QWidget

from app.handouts.leafing import PrintPage
from app.handouts.pictures import PagePicture
from app.tasks.previews import Bar
from app.ui.parts.headings import empty_note
from app.ui.parts.layouts import GRID

MM_PER_INCH = 25.4
LEAST_DPI, MOST_DPI, WIDEST_DPI = 30.0, 240.0, 120.0
"""How small and how large pages can be shown; fitted to the width they grow no larger than the last one."""

STEP = 1.25
KEPT = 6
"""Pages before and after those in sight whose pictures are kept."""

BAR = QColor(200, 200, 200)
FIT_WIDTH, FIT_PAGE = "width", "page"


class PageSheet(QWidget):
    """One page: white until its picture comes, then the page with grey over what consent lacks for."""

    bar_clicked = Signal(int)

    def __init__(self, page: PrintPage, name: str) -> None:
        """Show an empty page."""
        super().__init__()
        self.page = page
        self.bars: Sequence[Bar] = ()
        self.drawn_at = 0
        self._picture = QPixmap()
        self.setAccessibleName(name)
        self.setMouseTracking(True)

    def show_picture(self, picture: PagePicture, bars: Sequence[Bar], *, dpi: int) -> None:
        """Show what the page looks like, pictured at `dpi`."""
        image = QImage(picture.rgb, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888)
        self._picture = QPixmap.fromImage(image)
        self.bars, self.drawn_at = bars, dpi
        self.update()

    def take_picture(self, other: "PageSheet") -> None:
        """Look like another page until the own picture is there."""
        self._picture, self.bars = other._picture, other.bars

    def blank(self) -> None:
        """Be white paper again at once."""
        self._picture, self.bars, self.drawn_at = QPixmap(), (), 0
        self.update()

    def let_go(self) -> None:
        """Keep no picture: the page is far out of sight."""
        if self.drawn_at:
            self._picture, self.drawn_at = QPixmap(), 0

    def bar_at(self, place: QPoint) -> Bar | None:
        """Give the grey bar at a place."""
        return next((bar for bar in self.bars if self.rect_of(bar).contains(place.toPointF())), None)

    def rect_of(self, bar: Bar) -> QRectF:
        """Give where a bar lies, a little wider than the words."""
        box, width, height = bar.box, self.width(), self.height()
        left, top = box.left * width, box.top * height
        return QRectF(left, top, (box.right - box.left) * width, (box.bottom - box.top) * height).adjusted(-3, -2, 3, 2)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the page, and multiply the bars into it, so that the words under them can still be read."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self._picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(self.rect(), self._picture)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            for bar in self.bars:
                painter.fillRect(self.rect_of(bar), BAR)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QColor(140, 130, 115))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Tell that a bar can be clicked."""
        is_bar = self.bar_at(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_bar else Qt.CursorShape.ArrowCursor)
        if is_bar:
            QToolTip.showText(event.globalPosition().toPoint(), self.tr("Not printed: consent is missing"), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go to the gap behind a bar."""
        bar = self.bar_at(event.position().toPoint())
        if bar is not None:
            self.bar_clicked.emit(bar.gap)


class PageStack(QScrollArea):
    """Pages that scroll. `wanting` when a page in sight needs its picture; `turned` when another page is in front."""

    wanting = Signal()
    turned = Signal(int)
    zoomed = Signal()
    bar_clicked = Signal(int)
    sheet_asked = Signal(int)

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.sheets: list[PageSheet] = []
        self.fit = FIT_WIDTH
        self._dpi = 0.0
        self._here = 0
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._settle = QTimer(self, singleShot=True, interval=60)
        self._settle.timeout.connect(self._look)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._settle.start())
        self.say("")

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.sheets)

    @property
    def here(self) -> int:
        """Which page is in front."""
        return self._here

    @property
    def dpi(self) -> float:
        """How large pages are shown, in the screen's own dots per inch."""
        return self._dpi

    # --- what is shown --------------------------------------------------------------------------

    def say(self, sentence: str) -> None:
        """Show a sentence and no pages."""
        self.sheets = []
        self.setWidget(empty_note(sentence))

    def blank(self) -> None:
        """Show the same pages white."""
        for sheet in self.sheets:
            sheet.blank()

    def show_pages(self, pages: Sequence[PrintPage], *, stay: bool) -> None:
        """Show pages without pictures yet; where the print is the same, one stays at the place where one was."""
        before, scrolled = self.sheets, self.verticalScrollBar().value()
        names = (self.tr("Page {page} of {pages}").format(page=at + 1, pages=len(pages)) for at in range(len(pages)))
        self.sheets = [PageSheet(page, name) for page, name in zip(pages, names, strict=True)]
        for sheet in self.sheets:
            sheet.bar_clicked.connect(self.bar_clicked)
        if stay:
            _keep_pictures(before, self.sheets)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setSpacing(2 * GRID)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        for sheet in self.sheets:
            layout.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self._resize_sheets()
        self.setWidget(body)
        body.show()
        layout.activate()
        body.adjustSize()
        self.verticalScrollBar().setValue(scrolled if stay else 0)
        self._here = -1
        self._look()

    def needed(self) -> tuple[int, int] | None:
        """Give the page whose picture is needed first, and at how many dots per inch; None where all are there."""
        dpi = self._true_dpi()
        first, last = self._in_sight()
        near = [*range(first, last + 1), last + 1, first - 1]
        return next(((at, dpi) for at in near if 0 <= at < self.count and self.sheets[at].drawn_at != dpi), None)

    def put(self, at: int, picture: PagePicture, bars: Sequence[Bar], *, dpi: int) -> None:
        """Show the picture of a page."""
        if at < self.count:
            self.sheets[at].show_picture(picture, bars, dpi=dpi)

    # --- how large ------------------------------------------------------------------------------

    def fit_to(self, fit: str) -> None:
        """Show pages as wide as there is room, or whole."""
        self.fit = fit
        self._resize_sheets()
        self.zoomed.emit()

    def zoom(self, steps: int) -> None:
        """Show pages larger or smaller."""
        self.fit = ""
        self._dpi = max(LEAST_DPI, min(self._dpi * STEP**steps, MOST_DPI))
        self._resize_sheets()
        self.zoomed.emit()

    def _resize_sheets(self) -> None:
        if not self.sheets:
            return
        at, down = self._at_the_edge()
        if self.fit:
            self._dpi = self._fitting()
        for sheet in self.sheets:
            scale = self._dpi / MM_PER_INCH
            sheet.setFixedSize(ceil(sheet.page.width * scale), ceil(sheet.page.height * scale))
        body = self.widget()
        layout = body.layout() if body is not None else None
        if body is not None and layout is not None:
            layout.activate()
            body.adjustSize()
            sheet = self.sheets[at]
            self.verticalScrollBar().setValue(round(sheet.y() + down * sheet.height()))
        self._settle.start()

    def _at_the_edge(self) -> tuple[int, float]:
        """Give the page at the upper edge, and how far down it the edge lies, from 0 to 1: there it stays."""
        top = self.verticalScrollBar().value()
        at = next((at for at, sheet in enumerate(self.sheets) if sheet.y() + sheet.height() > top), self.count - 1)
        sheet = self.sheets[at]
        return at, (top - sheet.y()) / max(1, sheet.height())

    def _fitting(self) -> float:
        room = self.viewport().size()
        width = room.width() - 2 * GRID - 2
        widest = max(sheet.page.width for sheet in self.sheets)
        dpi = width / widest * MM_PER_INCH
        if self.fit == FIT_PAGE:
            highest = max(sheet.page.height for sheet in self.sheets)
            dpi = min(dpi, (room.height() - 2 * GRID - 2) / highest * MM_PER_INCH)
        return max(LEAST_DPI, min(dpi, WIDEST_DPI))

    def _true_dpi(self) -> int:
        return round(self._dpi * self.devicePixelRatioF())

    # --- where one is -----------------------------------------------------------------------------

    def turn_to(self, page: int) -> None:
        """Show a page from its top."""
        if self.sheets:
            page = max(0, min(page, self.count - 1))
            self.verticalScrollBar().setValue(self.sheets[page].y() - GRID)
            self._look()

    def _in_sight(self) -> tuple[int, int]:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        found = [at for at, sheet in enumerate(self.sheets) if sheet.y() < bottom and sheet.y() + sheet.height() > top]
        return (found[0], found[-1]) if found else (0, 0)

    def _look(self) -> None:
        """See which pages are in sight: those need pictures, and those far away keep none."""
        if not self.sheets:
            return
        first, last = self._in_sight()
        for at, sheet in enumerate(self.sheets):
            if not first - KEPT <= at <= last + KEPT:
                sheet.let_go()
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        here = next((at for at, sheet in enumerate(self.sheets) if sheet.y() + sheet.height() > middle), last)
        if here != self._here:
            self._here = here
            self.turned.emit(here)
        self.wanting.emit()

    # --- keys and wheel -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Turn pages, step through sheets, zoom."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key, steps = event.key(), {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if key in steps and control:
            self.sheet_asked.emit(steps[Qt.Key(key)])
        elif key in steps:
            self.turn_to(self.here + steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.turn_to(0 if key == Qt.Key.Key_Home else self.count - 1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(-1 if key == Qt.Key.Key_Minus else 1)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_1):
            self.fit_to(FIT_WIDTH if key == Qt.Key.Key_0 else FIT_PAGE)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom with Ctrl and the wheel."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fit the pages to the room there is now."""
        super().resizeEvent(event)
        if self.fit:
            self._resize_sheets()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Picture anew on a screen with other dots."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._settle.start()


def _keep_pictures(before: Sequence[PageSheet], now: Sequence[PageSheet]) -> None:
    """Show the old picture of a page until the new one comes, so that nothing flickers while one ticks."""
    for old, new in zip(before, now, strict=False):
        if (old.page.width, old.page.height) == (new.page.width, new.page.height):
            new.take_picture(old)
