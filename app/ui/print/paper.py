"""Sends pages to a printer: each on the paper it is made for, one after another, and stops when somebody asks."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRect, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.handouts.leafing import PrintPage, page_picture
from app.models.errors import PRINTER_GONE, PRINTER_STOPPED, FileProblem
from app.models.progress import SILENT, Progress
from app.tasks.prints.kinds import Sides

PAPER_DPI = 300
DUPLEX = {
    Sides.ONE: QPrinter.DuplexMode.DuplexNone,
    Sides.LONG: QPrinter.DuplexMode.DuplexLongSide,
    Sides.SHORT: QPrinter.DuplexMode.DuplexShortSide,
}


def make_printer(pages: Sequence[PrintPage], *, sides: Sides) -> QPrinter:
    """Give a printer that is set for the first of some pages, before anybody is asked which one it is."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(PAPER_DPI)
    printer.setFullPage(True)
    printer.setPageLayout(paper_for(pages[0], printer))
    if sides is not Sides.ONE:
        printer.setDuplex(DUPLEX[sides])
    return printer


def paper_for(page: PrintPage, printer: QPrinter) -> QPageLayout:
    """Give the paper of a page; where the printer has no paper of that size, the one it has, turned the same way."""
    lying = page.width > page.height
    width, height = sorted((page.width, page.height))
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    known = QPrinterInfo(printer).supportedPageSizes() if printer.outputFileName() == "" else []
    if known and size.id() not in {each.id() for each in known}:
        size = QPrinterInfo(printer).defaultPageSize()
    turned = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    return QPageLayout(size, turned, QMarginsF(), QPageLayout.Unit.Millimeter)


def chosen_pages(pages: Sequence[PrintPage], printer: QPrinter) -> list[tuple[int, PrintPage]]:
    """Give the pages of the range that was chosen, each with its number, in the order in which they are to come."""
    numbered = list(enumerate(pages, start=1))
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        numbered = numbered[printer.fromPage() - 1 : printer.toPage() or None]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        numbered.reverse()
    return numbered


def send(printer: QPrinter, pdfs: Sequence[bytes], pages: Sequence[PrintPage], progress: Progress = SILENT) -> int:
    """Print the chosen pages, and give how many. One page at a time is held; works beside the window too.

    Raises `FileProblem` where the printer cannot be reached or stops, and `Cancelled`; then nothing more is printed.
    """
    chosen = chosen_pages(pages, printer)
    name = printer.printerName() or printer.outputFileName()
    if not chosen:
        return 0
    printer.setPageLayout(paper_for(chosen[0][1], printer))
    painter = QPainter()
    if _is_gone(printer) or not painter.begin(printer):
        raise FileProblem(PRINTER_GONE, {"name": name})
    try:
        for done, (number, page) in enumerate(chosen):
            progress.step(done, len(chosen))
            if done:
                printer.setPageLayout(paper_for(page, printer))
            if (done and not printer.newPage()) or printer.printerState() is QPrinter.PrinterState.Error:
                raise FileProblem(PRINTER_STOPPED, {"page": number})
            _paint(painter, printer, page_picture_of(pdfs, page))
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    progress.step(len(chosen), len(chosen))
    return len(chosen)


def page_picture_of(pdfs: Sequence[bytes], page: PrintPage) -> QImage:
    """Give a page as fine as paper needs it."""
    picture = page_picture(pdfs[page.pdf], page.page, dpi=PAPER_DPI)
    line = 3 * picture.width
    return QImage(picture.rgb, picture.width, picture.height, line, QImage.Format.Format_RGB888).copy()


def _paint(painter: QPainter, printer: QPrinter, image: QImage) -> None:
    """Fill the sheet with a page, in the middle where the paper has another shape."""
    sheet: QRect = printer.pageLayout().fullRectPixels(printer.resolution())
    size = image.size().scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(0, 0, size.width(), size.height())
    place.moveCenter(sheet.center())
    painter.drawImage(place, image)


def _is_gone(printer: QPrinter) -> bool:
    """Tell whether a printer of the system, or the folder of a file that is printed to, is no longer there."""
    into = printer.outputFileName()
    if into:
        return not os.access(Path(into).parent, os.W_OK)
    return not printer.isValid() or QPrinterInfo.printerInfo(printer.printerName()).isNull()
