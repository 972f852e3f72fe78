"""Printing: which print, for whom, names how; the real pages; then save or print."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFormLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.handouts.pictures import PagePicture
from app.models.edit import DESK, Edit
from app.models.errors import NOTHING_TO_PRINT, BadInput
from app.models.language import DUTCH, ENGLISH
from app.models.names import NameStyle
from app.models.network_map import NetworkMap
from app.models.person import Person
from app.models.progress import Progress
from app.models.session import Session
from app.paths import exports_dir
from app.services.jobs import Jobs
from app.services.preferences import Preferences
from app.services.printing import remember_printed
from app.services.workspace import Workspace
from app.tasks.handouts import make_handouts, preview, preview_pictures
from app.tasks.prints.kinds import CONTEXT, KINDS
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import row
from app.ui.parts.words import translate
from app.ui.print.pages import PagesView

UPDATE_AFTER = 250
"""Milliseconds after the last change before the pages are made anew."""
SCREEN_DPI = 80
PAPER_DPI = 300
EVERYONE = ""


class PrintScreen(QWidget):
    """Mirrors what would come out of the printer."""

    def __init__(self, workspace: Workspace, jobs: Jobs, preferences: Preferences) -> None:
        """Offer the prints of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self._jobs = jobs
        self._preferences = preferences
        self._asked = 0
        self._saved_in: Path | None = None
        self._make_choices()
        self.pages = PagesView()
        self.save = push_button(self.tr("Save as PDF"), "save", primary=True)
        self.print = push_button(self.tr("Print"), "print")
        self.open_folder = push_button(self.tr("Open folder"), "open")
        self.open_folder.hide()
        self._told = quiet("")
        self._wait = QTimer(self, singleShot=True, interval=UPDATE_AFTER)
        self._lay_out()
        self._connect()
        self.mirror()

    def undo_scope(self) -> str:
        """Undo is the desk's."""
        return DESK

    def undo_since(self) -> int:
        """Undo goes back to the beginning."""
        return 0

    # --- making it ------------------------------------------------------------------------------

    def _make_choices(self) -> None:
        self.kind = Choice(self.tr("Which print"))
        self.kind.fill([(kind.key, translate(CONTEXT, kind.title)) for kind in KINDS.values()])
        self.session = Choice(self.tr("Session"))
        self.person = Choice(self.tr("For whom"))
        self.names = Choice(self.tr("Names"))
        self.names.fill(
            [
                (NameStyle.FULL, self.tr("full name, with consent")),
                (NameStyle.FIRST, self.tr("first name, with consent")),
                (NameStyle.ROLE, self.tr("role only")),
                (NameStyle.PSEUDONYM, self.tr("a made-up name")),
            ]
        )
        self.language = Choice(self.tr("Language of the print"))
        self.language.fill([(DUTCH, "Nederlands"), (ENGLISH, "English")])
        self.language.set_value(self._preferences.language)
        self.large = QCheckBox(self.tr("Large print"))
        self.parts = {kind: self._part_ticks(kind) for kind in KINDS}

    def _part_ticks(self, kind: str) -> dict[str, QCheckBox]:
        ticks = {key: QCheckBox(translate("parts", words)) for key, words in KINDS[kind].parts.items()}
        for tick in ticks.values():
            tick.setChecked(True)
            tick.toggled.connect(lambda _: self._choices_changed())
        return ticks

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for choice in (self.kind, self.session, self.person, self.names, self.language):
            caption = label(choice.accessibleName())
            caption.setBuddy(choice)
            form.addRow(caption, choice)
        form.addRow(self.large)
        for ticks in self.parts.values():
            for tick in ticks.values():
                form.addRow(tick)
        left = QWidget()
        column = QVBoxLayout(left)
        column.addWidget(heading(self.tr("Print")))
        column.addLayout(form)
        column.addWidget(quiet(self.tr("No name is printed without a yes. On your own map you see your own names.")))
        column.addLayout(row(self.save, self.print, None))
        column.addLayout(row(self.open_folder, None))
        column.addWidget(self._told)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(left)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(380)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(area)
        layout.addWidget(self.pages, 1)

    def _connect(self) -> None:
        for choice in (self.kind, self.session, self.person, self.names, self.language):
            choice.chosen.connect(lambda _: self._choices_changed())
        self.large.toggled.connect(lambda _: self._choices_changed())
        self.save.clicked.connect(self._choose_folder)
        self.print.clicked.connect(self._print)
        self.open_folder.clicked.connect(self._show_folder)
        self._wait.timeout.connect(self._update)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self.mirror)

    # --- mirroring ------------------------------------------------------------------------------

    def show_for(self, session_id: str) -> None:
        """Offer the prints of one session, or of the one that was chosen."""
        self.mirror()
        if session_id:
            self.session.set_value(session_id)
            self._choices_changed()

    def show_kind(self, kind: str) -> None:
        """Offer one sort of print."""
        self.kind.set_value(kind)
        self._choices_changed()

    def _follow(self, _edit: Edit) -> None:
        if self.isVisible():
            self.mirror()

    def mirror(self) -> None:
        """Offer what there is to print now, and picture it anew."""
        sessions = sorted(self._workspace.all(Session), key=lambda session: session.starts_at, reverse=True)
        self.session.fill([*((each.id, each.title) for each in sessions), (None, self.tr("all sessions"))])
        self._choices_changed()

    def _choices_changed(self) -> None:
        self._offer_people()
        own_map = self.kind.value() == "participant"
        self.person.setEnabled(own_map)
        self.names.setEnabled(self.kind.value() == "report")
        for kind, ticks in self.parts.items():
            for tick in ticks.values():
                tick.setVisible(kind == self.kind.value())
        self._wait.start()

    def _offer_people(self) -> None:
        session = self.session.value()
        maps = self._workspace.all(NetworkMap) if session is None else self._workspace.all(NetworkMap, session=session)
        owners = {each.owner for each in maps}
        people = [each for each in self._workspace.all(Person) if each.id in owners]
        people.sort(key=lambda person: person.name.casefold())
        self.person.fill([(EVERYONE, self.tr("everyone with a map")), *((person.id, person.name) for person in people)])

    def _options(self) -> dict[str, Any]:
        session = self._workspace.find(Session, self.session.value()) if self.session.value() else None
        own_map = self.kind.value() == "participant"
        return {
            "session": session.number if session else None,
            "persons": [self.person.value()] if own_map and self.person.value() else None,
            "lang": self.language.value(),
            "large_print": self.large.isChecked(),
            "names": self.names.value(),
            "parts": frozenset(key for key, tick in self.parts[self.kind.value()].items() if tick.isChecked()),
        }

    def _update(self) -> None:
        """Make the pages in the background; only the last ones asked for are shown."""
        self._asked += 1
        asked, kind, options, file = self._asked, self.kind.value(), self._options(), self._workspace.file
        dpi = round(SCREEN_DPI * self.devicePixelRatioF())

        def work(_progress: Progress) -> list[PagePicture]:
            try:
                return preview_pictures(preview(file, kind=kind, **options), dpi=dpi)
            except BadInput as error:
                if error.sentence.text != NOTHING_TO_PRINT:
                    raise
                return []

        self._jobs.run(self.tr("Making the pages"), work, lambda pages: self._show_pages(asked, pages), asker=self)

    def _show_pages(self, asked: int, pages: list[PagePicture]) -> None:
        if asked != self._asked:
            return
        if pages:
            self.pages.show_pages(pages)
        else:
            self.pages.say(self.tr("There is nothing to print yet. Draw a map or write notes first."))
        for button in (self.save, self.print):
            button.setEnabled(bool(pages))

    # --- acting -----------------------------------------------------------------------------------

    def _choose_folder(self) -> None:
        start = self._saved_in or exports_dir()
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where should the prints go?"), str(start))
        if chosen:
            self.save_in(Path(chosen))

    def save_in(self, folder: Path) -> None:
        """Save the chosen print in a folder: one file for each person or session."""
        kind, options, file = self.kind.value(), self._options(), self._workspace.file
        remember = self._remembering()
        self._jobs.run(
            self.tr("Saving the prints"),
            lambda progress: make_handouts(file, folder, kinds=(kind,), progress=progress, **options),
            lambda made: self._tell_saved(folder, made, remember=remember),
        )

    def _remembering(self) -> Callable[[], None]:
        """Give what keeps that the chosen print was made of the chosen session."""
        return partial(remember_printed, self._workspace, self.kind.value(), self.session.value())

    def _tell_saved(self, folder: Path, made: list[Path], *, remember: Callable[[], None]) -> None:
        remember()
        if isValid(self):  # else the language changed meanwhile, and another screen stands here
            self._saved_in = folder
            self._told.setText(self.tr("%n file(s) saved", "", len(made)))
            self.open_folder.show()

    def _show_folder(self) -> None:
        if self._saved_in:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved_in)))

    def _print(self) -> None:
        if not QPrinterInfo.availablePrinters():
            self._told.setText(self.tr("No printer was found. Save as PDF, and print it elsewhere."))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self._send(printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.exec()

    def _send(self, printer: QPrinter) -> None:
        kind, options, file = self.kind.value(), self._options(), self._workspace.file
        remember = self._remembering()

        def send(pages: list[PagePicture]) -> None:
            paint_pages(printer, pages)
            remember()

        self._jobs.run(
            self.tr("Printing"),
            lambda _: preview_pictures(preview(file, kind=kind, **options), dpi=PAPER_DPI),
            send,
        )


def paint_pages(printer: QPrinter, pages: list[PagePicture]) -> None:
    """Send pictures of pages to a printer, each filling its sheet."""
    painter = QPainter(printer)
    for place, page in enumerate(pages):
        if place:
            printer.newPage()
        image = QImage(page.rgb, page.width, page.height, 3 * page.width, QImage.Format.Format_RGB888)
        sheet: QRect = painter.viewport()
        size = image.size().scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRect(sheet.topLeft(), size), image)
    painter.end()
