"""Printing: what, for whom and how; the real pages; then on paper or in a file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.handouts.leafing import PrintPage, print_pages
from app.models.edit import DESK, Edit
from app.models.errors import NO_PRINTER, FileProblem
from app.models.note import Note
from app.models.person import Consent, Person
from app.models.print_choices import likely_session
from app.models.progress import Progress
from app.models.session import Session
from app.paths import exports_dir
from app.services.jobs import Jobs
from app.services.preferences import Preferences
from app.services.printing import printed_for, remember_printed
from app.services.workspace import Workspace
from app.tasks.handouts import REPORT, Order, write_order
from app.tasks.previews import Preview
from app.tasks.prints.kinds import KINDS, Sides, When, kinds_called, set_key, sides_of
from app.tasks.prints.press import Options
from app.ui.parts.buttons import push_button
from app.ui.parts.flow import flow
from app.ui.parts.headings import quiet
from app.ui.parts.panes import Panes
from app.ui.parts.upright import Upright
from app.ui.parts.words import told
from app.ui.print.choices import ChoicesForm
from app.ui.print.kind_list import KindList
from app.ui.print.moments import title_of
from app.ui.print.paper import make_printer, send
from app.ui.print.preview import PreviewPane
from app.ui.print.wanted import Wanted, options_of

UPDATE_AFTER = 120
"""Milliseconds after the last change before the pages are made anew."""

LIST_WIDE, FORM_WIDE, PAGES_WIDE = 240, 340, 600
LEAST_LINES = 12
"""Lines of text that fit beside the lists at least, where letters are large."""

AHEAD = (When.BEFORE, When.TONIGHT)
"""Prints of these moments are for a session that is still to come."""


class _Lists(Panes):
    """The lists to choose from: high enough to read where they stand above the pages."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Need some lines of text."""
        return QSize(super().minimumSizeHint().width(), LEAST_LINES * self.fontMetrics().lineSpacing())


class PrintScreen(QWidget):
    """Mirrors what would come out of the printer."""

    def __init__(self, workspace: Workspace, jobs: Jobs, preferences: Preferences) -> None:
        """Offer the prints of `workspace`, as they were made the last time."""
        super().__init__()
        self._workspace = workspace
        self._jobs = jobs
        self._preferences = preferences
        self._session: str | None = None
        self._saved_in: Path | None = None
        self._wanted = self._first(preferences.last_print or REPORT)
        self._fresh = True
        self.kinds = KindList()
        self.form = ChoicesForm(workspace)
        self.preview = PreviewPane(workspace, jobs)
        self.pages = self.preview.pages
        self.print = push_button(self.tr("Print"), "print", primary=True)
        self.save = push_button(self.tr("Save as PDF"), "save")
        self.open_folder = push_button(self.tr("Open folder"), "open")
        self.open_folder.hide()
        self._told = quiet("")
        self._told.hide()
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

    def shown(self) -> str:
        """Give the session that is chosen, to choose it again when the window is made anew."""
        return self._wanted.session

    def _lay_out(self) -> None:
        how = QWidget()
        column = QVBoxLayout(how)
        column.setContentsMargins(8, 0, 8, 0)
        column.addWidget(self.form.head)
        column.addLayout(flow(self.print, self.save, self.open_folder))
        column.addWidget(self._told)
        column.addWidget(Upright(self.form), 1)
        chosen = _Lists(self.kinds, how, widths=(LIST_WIDE, FORM_WIDE))
        self._panes = Panes(chosen, self.preview, widths=(LIST_WIDE + FORM_WIDE, PAGES_WIDE))
        self._panes.splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 8)
        layout.addWidget(self._panes)

    def _connect(self) -> None:
        self.kinds.chosen.connect(self.show_kind)
        self.form.changed.connect(self._choices_changed)
        self.preview.shown.connect(self._show_made)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._choose_folder)
        self.open_folder.clicked.connect(self._show_folder)
        self._wait.timeout.connect(self._update)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._reload)

    # --- mirroring ------------------------------------------------------------------------------

    def show_for(self, session_id: str) -> None:
        """Offer the prints of one session, or of the one that was chosen."""
        if session_id:
            self._session = session_id
            self._wanted = replace(self._wanted, session=session_id)
        self.mirror()

    def show_kind(self, kind: str) -> None:
        """Offer one kind of print, or a set such as ``all-before``."""
        if kind != self._wanted.key:
            self._fresh = True
            self._say("")
        self._wanted = self._first(kind)
        self._preferences.keep_print(self._wanted.key, self._wanted.choices)
        self.mirror()

    def _first(self, key: str) -> Wanted:
        """Give how a print stands ready: as it was made the last time, for the session it is probably for."""
        known = key if all(kind in KINDS for kind in kinds_called(key)) and kinds_called(key) else REPORT
        return Wanted(known, session=self._session_for(known), choices=self._preferences.print_choices(known))

    def _session_for(self, key: str) -> str:
        if all(KINDS[kind].when is When.PROGRAMME for kind in kinds_called(key)):
            return ""
        if self._session is not None:
            return self._session
        ahead = any(KINDS[kind].when in AHEAD for kind in kinds_called(key)) and key != set_key(When.AFTER)
        found = likely_session(self._workspace.all(Session), datetime.now(), ahead=ahead)
        return found.id if found else ""

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(Consent, Note, Person):
            self.preview.blank()
        if self.isVisible():
            self.mirror()
            self.preview.mirror_desk()

    def _reload(self) -> None:
        self.preview.blank()
        self.mirror()

    def mirror(self) -> None:
        """Offer what there is to print now, and picture it anew."""
        if self._wanted.session and self._workspace.find(Session, self._wanted.session) is None:
            self._session = None
            self._wanted = replace(self._wanted, session=self._session_for(self._wanted.key))
        self.kinds.show_key(self._wanted.key)
        self.form.show_wanted(self._wanted)
        self._tick_made()
        self._wait.start()

    def _tick_made(self) -> None:
        session = self._wanted.session
        self.kinds.show_made(set(printed_for(self._workspace, session).last) if session else ())

    def _choices_changed(self) -> None:
        before, self._wanted = self._wanted, self.form.wanted()
        if before.session != self._wanted.session:
            self._session = self._wanted.session
        same = (before.session, before.person, before.insight, before.choices.left_out if before.is_set else None)
        now = self._wanted
        kept = (now.session, now.person, now.insight, now.choices.left_out if now.is_set else None)
        self._fresh = self._fresh or same != kept
        self._preferences.keep_print(now.key, now.choices)
        self._say("")
        self.form.show_wanted(now)
        self._tick_made()
        self._wait.start()

    def _update(self) -> None:
        """Make the pages beside the window; only the newest that were asked for are shown."""
        fresh, self._fresh = self._fresh, False
        self.preview.ask(self._wanted.key, options_of(self._wanted, self._workspace, self._preferences), fresh=fresh)

    def _show_made(self, made: Preview | None) -> None:
        self.form.show_count(len(made.names) if made else 0)
        for button in (self.save, self.print):
            button.setEnabled(made is not None)

    def _say(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        self.open_folder.setVisible(bool(sentence) and self._saved_in is not None)

    # --- saving -----------------------------------------------------------------------------------

    def _choose_folder(self) -> None:
        start = self._saved_in if self._saved_in and self._saved_in.is_dir() else exports_dir()
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where should the prints go?"), str(start))
        if chosen:
            self.save_in(Path(chosen))

    def save_in(self, folder: Path) -> None:
        """Save the chosen prints in a folder: one file for each person or session, or all in one."""
        file, options = self._workspace.file, self._options()
        bound, wanted = self._wanted.choices.one_file, self._wanted.kinds
        remember = self._remembering()

        def work(progress: Progress) -> tuple[tuple[str, ...], list[Path]]:
            order = Order(file, *options, progress=progress)
            return order.kinds, write_order(order, folder, bound=bound, progress=progress)

        def tell(made: tuple[tuple[str, ...], list[Path]]) -> None:
            kinds, paths = made
            remember(kinds)
            self._tell_saved(folder, len(paths), missing=[kind for kind in wanted if kind not in kinds])

        self._jobs.run(self.tr("Saving the prints"), work, tell)

    def _options(self) -> list[Options]:
        return options_of(self._wanted, self._workspace, self._preferences)

    def _remembering(self) -> Callable[[tuple[str, ...]], None]:
        """Give what keeps which kinds were made of the chosen session."""
        return partial(remember_printed, self._workspace, session_id=self._wanted.session)

    def _tell_saved(self, folder: Path, count: int, *, missing: list[str]) -> None:
        if isValid(self):  # else the language changed meanwhile, and another screen stands here
            self._saved_in = folder
            sentences = [self.tr("%n file(s) saved", "", count)]
            if missing:
                titles = ", ".join(title_of(kind) for kind in missing)
                sentences.append(self.tr("There is nothing yet for: {prints}.").format(prints=titles))
            self._say("\n".join(sentences))
            self._tick_made()

    def _show_folder(self) -> None:
        if self._saved_in and self._saved_in.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved_in)))

    # --- printing -----------------------------------------------------------------------------------

    def _print(self) -> None:
        """Make all pages first: the dialog of the system asks which of them are to be printed."""
        if not QPrinterInfo.availablePrinterNames():
            self._say(told(FileProblem(NO_PRINTER)))
            return
        file, options = self._workspace.file, self._options()

        def work(progress: Progress) -> tuple[tuple[str, ...], list[bytes], list[PrintPage]]:
            order = Order(file, *options, progress=progress)
            pdfs = list(order.pdfs(progress))
            return order.kinds, pdfs, print_pages(pdfs)

        self._jobs.run(self.tr("Making the pages"), work, lambda made: self._choose_printer(*made), asker=self)

    def _choose_printer(self, kinds: tuple[str, ...], pdfs: list[bytes], pages: list[PrintPage]) -> None:
        sides = sides_of(kinds[0], self._wanted.choices.paper) if len(kinds) == 1 else Sides.ONE
        printer = make_printer(pages, sides=sides)
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, len(pages))
        dialog.accepted.connect(lambda: self.send_to(printer, kinds, pdfs, pages=pages))
        dialog.finished.connect(dialog.deleteLater)
        dialog.exec()

    def send_to(self, printer: QPrinter, kinds: tuple[str, ...], pdfs: list[bytes], *, pages: list[PrintPage]) -> None:
        """Print pages in the background, one at a time; what was printed is remembered."""
        remember = self._remembering()

        def tell(count: int) -> None:
            remember(kinds)
            if isValid(self):
                self._saved_in = None
                self._say(self.tr("%n page(s) sent to the printer", "", count))
                self._tick_made()

        self._jobs.run(self.tr("Printing"), lambda progress: send(printer, pdfs, pages, progress), tell)
