"""What goes back to the people, drafted in one click, changed on the spot, and seen as it will be printed."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.handouts.pictures import PagePicture
from app.models.acting import FollowUp
from app.models.errors import NOTHING_TO_PRINT, BadInput
from app.models.feedback import FeedbackLine, Learned, add_feedback, draft_feedback, in_line, move_feedback
from app.models.insights import Evidence, Insight
from app.models.note import Note
from app.models.person import Consent
from app.models.progress import Progress
from app.models.session import Session
from app.paths import exports_dir
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.tasks.handouts import FEEDBACK, make_handouts, preview, preview_pictures
from app.ui.parts.buttons import push_button
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, heading, quiet
from app.ui.parts.layouts import scrolled
from app.ui.parts.record_form import RecordForm
from app.ui.parts.record_list import Row, fit_rows
from app.ui.parts.step_list import StepList
from app.ui.parts.words import said
from app.ui.print.pages import PagesView

UPDATE_AFTER = 250
"""Milliseconds after the last change before the page is made anew."""
LEAST_DPI, MOST_DPI = 36, 80
PAPER_WIDTH = 8.27
"""Inches of A4; the preview is as wide as there is room."""


class FeedbackSheet(QWidget):
    """Mirrors the lines of one session beside the page they make."""

    print_asked = Signal(str, str)

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        """Show nothing yet; `jobs` makes the page."""
        super().__init__()
        self._workspace = workspace
        self._jobs = jobs
        self._session: Session | None = None
        self._asked = 0
        self.draft = push_button(self.tr("Draft from notes"), "starred", primary=True)
        self.add = push_button(self.tr("Add line"), "add")
        self.list = StepList(self.tr("Lines, in the order of the page"))
        self._nothing = empty_note(
            self.tr("Nothing is drafted yet. Starred notes, commitments and decisions make a first draft.")
        )
        self.up = push_button(self.tr("Up"), "up")
        self.down = push_button(self.tr("Down"), "down")
        self.remove = push_button(self.tr("Remove line"), "remove")
        self.form = self._make_form()
        self.large = QCheckBox(self.tr("Large print"))
        self.save = push_button(self.tr("Save as PDF"), "save")
        self.print = push_button(self.tr("Print"), "print", primary=True)
        self._told = quiet("")
        self.pages = PagesView()
        self._wait = QTimer(self, singleShot=True, interval=UPDATE_AFTER)
        self._lay_out()
        self._connect()

    def _make_form(self) -> RecordForm:
        form = RecordForm(self._workspace, "change_feedback")
        form.add_line("said", self.tr("You said"))
        form.add_line("understood", self.tr("We understood"))
        form.add_line("doing", self.tr("We do this"))
        form.add_line("then", self.tr("You hear from us"))
        return form

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 0, 8, 0)
        column.addWidget(heading(self.tr("This is what we heard from you"), 2))
        column.addLayout(flow(self.draft, self.add))
        column.addWidget(self._nothing)
        column.addWidget(self.list)
        column.addWidget(self.form)
        column.addLayout(flow(self.up, self.down, self.remove))
        column.addStretch(1)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(8, 0, 0, 0)
        beside.addLayout(flow(self.print, self.save, self.large))
        beside.addWidget(self._told)
        beside.addWidget(self.pages, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(scrolled(left))
        splitter.addWidget(right)
        splitter.setSizes([470, 370])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _connect(self) -> None:
        self.draft.clicked.connect(self._draft)
        self.add.clicked.connect(self._add)
        self.list.selected.connect(lambda _: self._show_line())
        self.list.opened.connect(lambda _: self.form.field("said").setFocus())
        self.list.removal_asked.connect(lambda _: self._remove())
        self.list.stepped.connect(self._move)
        self.up.clicked.connect(lambda: self.list.step(-1))
        self.down.clicked.connect(lambda: self.list.step(1))
        self.remove.clicked.connect(self._remove)
        self.large.toggled.connect(lambda _: self._wait.start())
        self.save.clicked.connect(self._choose_folder)
        self.print.clicked.connect(self._ask_print)
        self._wait.timeout.connect(self._update)

    # --- mirroring ------------------------------------------------------------------------------

    def show_session(self, session: Session | None) -> None:
        """Show the lines of one session."""
        self._session = session
        lines = self._lines()
        self.list.set_rows([_row(line, place) for place, line in enumerate(lines, start=1)])
        fit_rows(self.list, 4)
        if lines and not self.list.current_id():
            self.list.select(lines[0].id)
        for widget in (self.list, self.form, self.up, self.down, self.remove):
            widget.setVisible(bool(lines))
        for button in (self.print, self.save):
            button.setEnabled(bool(lines))
        for button in (self.draft, self.add, self.up, self.down, self.remove):
            button.setEnabled(not self._workspace.read_only)
        self._nothing.setVisible(not lines)
        self._show_line()
        self._wait.start()

    def _lines(self) -> list[FeedbackLine]:
        return in_line(self._workspace.all(FeedbackLine, session=self._session.id)) if self._session else []

    def _line(self) -> FeedbackLine | None:
        chosen = self.list.current_id()
        return self._workspace.find(FeedbackLine, chosen) if chosen else None

    def _show_line(self) -> None:
        line, shown = self._line(), self.form.record()
        if line is None or shown is None or shown.id != line.id:
            self.form.show_record(line)

    def _update(self) -> None:
        """Make the page in the background; only the last one asked for is shown."""
        if self._session is None or not self.isVisible():
            return
        self._asked += 1
        asked, file, options = self._asked, self._workspace.file, self._options()
        dpi = self._dpi()

        def work(_progress: Progress) -> list[PagePicture]:
            try:
                return preview_pictures(preview(file, kind=FEEDBACK, **options), dpi=dpi)
            except BadInput as error:
                if error.sentence.text != NOTHING_TO_PRINT:
                    raise
                return []

        self._jobs.run(self.tr("Making the page"), work, lambda pages: self._show_pages(asked, pages), asker=self)

    def _dpi(self) -> int:
        room = (self.pages.width() - 80) / PAPER_WIDTH
        return round(max(LEAST_DPI, min(room, MOST_DPI)) * self.devicePixelRatioF())

    def _options(self) -> dict[str, Any]:
        number = self._session.number if self._session else None
        language = self._workspace.programme().language
        return {"session": number, "large_print": self.large.isChecked(), "lang": language}

    def _show_pages(self, asked: int, pages: list[PagePicture]) -> None:
        if asked != self._asked:
            return
        if not pages:
            self.pages.say(self.tr("There is no page yet."))
            self._told.setText("")
            return
        self.pages.show_pages(pages)
        most = 2 if self.large.isChecked() else 1
        fits = len(pages) <= most
        self._told.setText(
            "" if fits else self.tr("It takes %n page(s). Make the lines shorter for less.", "", len(pages))
        )

    # --- acting ---------------------------------------------------------------------------------

    def _draft(self) -> None:
        session = self._session
        if session is None:
            return
        learned = Learned(
            notes=tuple(self._workspace.all(Note, session=session.id)),
            insights=tuple(self._workspace.all(Insight)),
            evidence=tuple(self._workspace.all(Evidence)),
            actions=tuple(self._workspace.all(FollowUp)),
            consents=tuple(self._workspace.all(Consent)),
        )
        self._workspace.attempt(lambda: draft_feedback(session.id, self._lines(), learned, say=said))

    def _add(self) -> None:
        if self._session:
            edit = add_feedback(self._session.id, self._lines())
            if self._workspace.do(edit):
                self.list.select(edit.changes[0].record.id)
                self.form.field("said").setFocus()

    def _move(self, step: int) -> None:
        line, lines = self._line(), self._lines()
        if line:
            self._workspace.do(move_feedback(lines, line, to=lines.index(line) + step))

    def _remove(self) -> None:
        line = self._line()
        if line:
            self._workspace.remove("remove_feedback", line)

    def _ask_print(self) -> None:
        if self._session:
            self.print_asked.emit(FEEDBACK, self._session.id)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where should the page go?"), str(exports_dir()))
        if chosen:
            self.save_in(Path(chosen))

    def save_in(self, folder: Path) -> None:
        """Save the page as a PDF in a folder."""
        file, options = self._workspace.file, self._options()
        self._jobs.run(
            self.tr("Saving the page"),
            lambda progress: make_handouts(file, folder, kinds=(FEEDBACK,), progress=progress, **options),
            lambda made: self._told.setText(self.tr("Saved: {name}").format(name=made[0].name)),
            asker=self,
        )


def _row(line: FeedbackLine, place: int) -> Row:
    text = next((part for part in (line.said, line.doing, line.understood, line.then) if part), "…")
    return Row(line.id, f"{place}. {text}", icon="quote")
