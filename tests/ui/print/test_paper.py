"""Pages go to the printer one at a time, each on its own paper; what goes wrong is said in a sentence."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import ClassVar

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from app.handouts.document import ORGANISERS, Document, Occasion
from app.handouts.flow import Paper
from app.handouts.leafing import PrintPage, print_pages
from app.models.errors import Cancelled, FileProblem
from app.models.language import Words
from app.models.progress import CancelAfter
from app.tasks.prints.kinds import Sides
from app.ui.print import screen as printing
from app.ui.print.paper import make_printer, send
from app.ui.print.screen import PrintScreen


def printed(width: float, height: float, *, pages: int = 1) -> bytes:
    occasion = Occasion("Proef", "", None, "", datetime(2026, 6, 12, 9), "7K3F9A", fixed=True)
    paper = Paper(width=width, height=height)
    document = Document(occasion, words=Words("en"), points=ORGANISERS, title="Proef", paper=paper)
    for _ in range(pages):
        document.flow.put(document.setter.text("word"))
        document.flow.next_page()
    document.flow.put(document.setter.text("last"))
    return document.pdf()


def to_file(pages: list[PrintPage], path: Path, *, sides: Sides = Sides.ONE) -> QPrinter:
    printer = make_printer(pages, sides=sides)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(72)
    return printer


@pytest.fixture
def pdfs() -> list[bytes]:
    return [printed(210, 297), printed(420, 297, pages=2)]


def sizes(path: Path) -> list[tuple[int, int]]:
    boxes = (page.mediabox for page in PdfReader(path).pages)
    return [(round(float(box.width) / 72 * 25.4), round(float(box.height) / 72 * 25.4)) for box in boxes]


def test_every_page_has_the_paper_it_is_made_for(qtbot, pdfs: list[bytes], tmp_path: Path) -> None:
    pages = print_pages(pdfs)
    printer = to_file(pages, tmp_path / "out.pdf")
    assert send(printer, pdfs, pages) == 5
    assert sizes(tmp_path / "out.pdf") == [(210, 297)] * 2 + [(420, 297)] * 3


def test_only_the_chosen_range_is_printed(qtbot, pdfs: list[bytes], tmp_path: Path) -> None:
    pages = print_pages(pdfs)
    printer = to_file(pages, tmp_path / "out.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert send(printer, pdfs, pages) == 2
    assert sizes(tmp_path / "out.pdf") == [(210, 297), (420, 297)]


def test_stopping_ends_it_before_the_next_page(qtbot, pdfs: list[bytes], tmp_path: Path) -> None:
    pages = print_pages(pdfs)
    with pytest.raises(Cancelled):
        send(to_file(pages, tmp_path / "out.pdf"), pdfs, pages, CancelAfter(1))


def test_a_printer_that_cannot_be_reached_gets_a_sentence(qtbot, pdfs: list[bytes], tmp_path: Path) -> None:
    pages = print_pages(pdfs)
    with pytest.raises(FileProblem) as caught:
        send(to_file(pages, tmp_path / "gone" / "out.pdf"), pdfs, pages)
    assert "cannot be reached" in str(caught.value)


def test_the_printer_stands_ready_for_the_first_page(qtbot) -> None:
    pages = print_pages([printed(420, 297)])
    printer = make_printer(pages, sides=Sides.SHORT)
    assert printer.pageLayout().orientation() is QPageLayout.Orientation.Landscape


def test_without_a_printer_it_says_what_to_do(qtbot, example: PrintScreen) -> None:
    with qtbot.waitSignal(example.preview.shown, timeout=20_000):
        pass
    example.print.click()
    assert example._told.text().startswith("No printer was found")


class AcceptedDialog:
    """The system's dialog, in which somebody chose a range of pages and pressed the button."""

    asked: ClassVar[list[tuple[int, int]]] = []
    into = Path()
    PrintDialogOption = QPrintDialog.PrintDialogOption

    def __init__(self, printer: QPrinter, parent: object) -> None:
        self.printer = printer
        self.heard: list[Callable[[], object]] = []
        self.accepted = self.finished = self

    def connect(self, slot: Callable[[], object]) -> None:
        self.heard.append(slot)

    def setOption(self, option: object) -> None:  # noqa: N802
        pass

    def setMinMax(self, first: int, last: int) -> None:  # noqa: N802
        self.asked.append((first, last))

    def deleteLater(self) -> None:  # noqa: N802
        pass

    def exec(self) -> None:
        self.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.printer.setOutputFileName(str(self.into))
        self.printer.setPrintRange(QPrinter.PrintRange.PageRange)
        self.printer.setFromTo(2, 2)
        self.heard[0]()


def test_the_dialog_of_the_system_asks_which_pages(
    qtbot, example: PrintScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing.QPrinterInfo, "availablePrinterNames", lambda: ["kantoor"])
    monkeypatch.setattr(printing, "QPrintDialog", AcceptedDialog)
    monkeypatch.setattr(AcceptedDialog, "into", tmp_path / "out.pdf")
    with qtbot.waitSignal(example.preview.shown, timeout=20_000):
        pass
    example.print.click()
    qtbot.waitUntil(lambda: example._told.text().startswith("1 page"), timeout=20_000)
    assert AcceptedDialog.asked == [(1, example.pages.count)]
    assert sizes(tmp_path / "out.pdf") == [(210, 297)]


def test_what_was_printed_is_remembered_and_told(qtbot, example: PrintScreen, tmp_path: Path) -> None:
    with qtbot.waitSignal(example.preview.shown, timeout=20_000):
        pass
    pdfs = [printed(210, 297)]
    pages = print_pages(pdfs)
    example.send_to(to_file(pages, tmp_path / "out.pdf"), ("report",), pdfs, pages=pages)
    qtbot.waitUntil(lambda: example._told.text().startswith("2 page"), timeout=20_000)
    assert "check" in [row.icon for row in example.kinds.rows() if row.id == "report"]
