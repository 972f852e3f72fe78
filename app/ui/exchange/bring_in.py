"""Bringing files in: first what would come and what not, line by line, then one edit that can be undone."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QFormLayout, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from app.models.errors import HosselError
from app.models.progress import Progress
from app.models.session import Session
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.tasks.imports import ImportPlan, carry_out
from app.tasks.incoming import As, Incoming, guessed, plan_import
from app.ui.exchange.kinds import CONTEXT, KINDS, IncomingKind
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import at_the_end
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import scrolled
from app.ui.parts.words import counted, said, told, translate

T = TypeVar("T")

MOST_LINES = 200


class BringIn(QDialog):
    """Shows the plan for files; `plan` is None while they are read, and where they are not what they are said to be."""

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        paths: Sequence[Path],
        parent: QWidget,
        *,
        what: As | None = None,
        session: Session | None = None,
    ) -> None:
        """Read the files at `paths` as `what` (None: what they look like); they go to `session` where that matters."""
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._incoming = Incoming(paths)
        self._asked = 0
        self._headers: tuple[str, ...] = ()
        self.plan: ImportPlan | None = None
        self.setWindowTitle(self.tr("Bring in"))
        wide = max(720, 72 * self.fontMetrics().averageCharWidth())
        self.resize(min(wide, parent.window().width() - 32), 660)
        self._make_choices(session)
        self._lay_out()
        self._connect()
        self._look(what)

    # --- making it ------------------------------------------------------------------------------

    def _make_choices(self, session: Session | None) -> None:
        self.what = Choice(self.tr("What stands in it"))
        self.what.fill([(each, translate(CONTEXT, kind.word)) for each, kind in KINDS.items()])
        self.session = Choice(self.tr("Session"))
        sessions = sorted(self._workspace.all(Session), key=lambda each: each.starts_at, reverse=True)
        self.session.fill([(None, self.tr("no session")), *((each.number, each.title) for each in sessions)])
        self.session.set_value(session.number if session else None)
        self.columns: dict[str, Choice] = {}
        self._count = heading("", 2)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setAccessibleName(self.tr("Reading the files"))
        self._left_out_caption = label("")
        self.left_out = QPlainTextEdit()
        self.left_out.setReadOnly(True)
        self.left_out.setAccessibleName(self.tr("What is left out, and why"))
        self.left_out.setMinimumHeight(96)
        self.stay = push_button(self.tr("Bring in nothing"), "close")
        self.go = push_button(self.tr("Bring in"), "bring_in", primary=True)

    def _lay_out(self) -> None:
        self._rows = QFormLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        inside.setLayout(self._rows)
        what = QFormLayout()
        what.addRow(label(self.tr("What stands in it")), self.what)
        self._session_caption = label(self.tr("Session"))
        what.addRow(self._session_caption, self.session)
        self._columns_caption = quiet(self.tr("Which column is what? Correct it where it is wrong."))
        self._columns_area = scrolled(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.addWidget(self._count)
        layout.addWidget(self._busy)
        layout.addLayout(what)
        layout.addWidget(self._columns_caption)
        layout.addWidget(self._columns_area, 3)
        layout.addWidget(self._left_out_caption)
        layout.addWidget(self.left_out, 2)
        layout.addLayout(at_the_end(self.stay, self.go))

    def _connect(self) -> None:
        self.what.chosen.connect(lambda _: self._ask_anew())
        self.session.chosen.connect(lambda _: self._plan_anew(self._chosen()))
        self.stay.clicked.connect(self.reject)
        self.go.clicked.connect(self._bring_in)
        self.rejected.connect(self._jobs.cancel)

    # --- looking in the background ----------------------------------------------------------------

    def _run(self, title: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """Do work beside the window; only the last that was asked for is shown, and a mishap in its place."""
        self._asked += 1
        asked = self._asked
        self._show_busy(busy=True)

        def careful(progress: Progress) -> T | HosselError:
            self._incoming.progress = progress
            try:
                return work(progress)
            except HosselError as error:
                return error

        def ended(result: T | HosselError) -> None:
            if asked != self._asked:
                return
            self._show_busy(busy=False)
            if isinstance(result, HosselError):
                self._say(result)
            else:
                done(result)

        self._jobs.run(title, careful, ended, asker=self)

    def _look(self, what: As | None) -> None:
        """Read the files, and guess what they are."""
        incoming = self._incoming

        def work(_progress: Progress) -> tuple[As, tuple[str, ...]]:
            found = what or guessed(incoming)
            if not incoming.are_tables:
                return found, ()
            tables = incoming.tables()
            return found, tuple(dict.fromkeys(name for table in tables for name in table.header if name))

        def done(found: tuple[As, tuple[str, ...]]) -> None:
            guess, self._headers = found
            self.what.set_value(guess)
            self._ask_anew()

        self._run(self.tr("Reading the files"), work, done)

    def _plan_anew(self, columns: dict[str, str]) -> None:
        """Plan as the choices stand; files that do not fit say why in the place of their lines."""
        file, incoming, what, session = self._workspace.file, self._incoming, self.what.value(), self._session()

        def work(progress: Progress) -> ImportPlan:
            return plan_import(file, incoming, what=what, columns=columns, session=session, progress=progress)

        self._run(self.tr("Looking what would come in"), work, self._show)

    # --- what it is, and which column is what -----------------------------------------------------

    def _kind(self) -> IncomingKind:
        return KINDS[self.what.value()]

    def _session(self) -> int | None:
        number: int | None = self.session.value() if self._kind().can_be_of_session else None
        return number

    def _ask_anew(self) -> None:
        """Offer the columns of this kind of list, and plan by what the header says."""
        while self._rows.rowCount():
            self._rows.removeRow(0)
        self.columns = {}
        captions = self._kind().captions if self._headers else {}
        for field, caption in captions.items():
            words = translate(CONTEXT, caption)
            choice = Choice(words)
            choice.fill([("", self.tr("not in this list")), *((each, each) for each in self._headers)])
            choice.chosen.connect(lambda _: self._plan_anew(self._chosen()))
            self._rows.addRow(label(words), choice)
            self.columns[field] = choice
        for widget in (self.session, self._session_caption):
            widget.setVisible(self._kind().can_be_of_session)
        for shown in (self._columns_caption, self._columns_area):
            shown.setVisible(bool(captions))
        self._plan_anew({})

    def _chosen(self) -> dict[str, str]:
        return {field: choice.value() for field, choice in self.columns.items() if choice.value()}

    # --- showing ----------------------------------------------------------------------------------

    def _show_busy(self, *, busy: bool) -> None:
        self._busy.setVisible(busy)
        if busy:
            self.plan = None
            self._count.setText(self.tr("Reading the files"))
            self.go.setEnabled(False)

    def _say(self, error: HosselError) -> None:
        """Tell why nothing can come in."""
        self._count.setText(self.tr("Nothing can be brought in yet"))
        self._left_out_caption.hide()
        self.left_out.setPlainText(told(error))
        self.left_out.show()

    def _show(self, plan: ImportPlan) -> None:
        self.plan = plan
        makes = self._kind().makes
        counts = ", ".join(counted(name, many) for name, many in plan.counts.items())
        main = counted(makes, plan.counts.get(makes, 0))
        self._count.setText(self.tr("Will be added: {count}").format(count=counts or main))
        self.go.setText(self.tr("Add {count}").format(count=main))
        self.go.setAccessibleName(self.go.text())
        self.go.setEnabled(plan.counts.get(makes, 0) > 0)
        for field, choice in self.columns.items():
            choice.set_value(plan.columns.get(field, ""))
        lines = [said(remark) for remark in plan.remarks]
        lines += [
            self.tr("{table}, line {line}: {why}").format(table=each.table, line=each.line, why=said(each.why))
            for each in plan.left_out
        ]
        if len(lines) > MOST_LINES:
            lines = [*lines[:MOST_LINES], self.tr("… and %n more", "", len(lines) - MOST_LINES)]
        self._left_out_caption.setText(self.tr("%n line(s) are left out", "", len(plan.left_out)))
        self._left_out_caption.show()
        self.left_out.setPlainText("\n".join(lines))
        self.left_out.setVisible(bool(lines))

    def _bring_in(self) -> None:
        plan, file = self.plan, self._workspace.file
        self.rejected.disconnect(self._jobs.cancel)
        if plan is not None:
            title = self.tr("Bringing in")
            self._jobs.run(title, lambda progress: carry_out(file, plan, progress=progress), lambda _: None)
        self.accept()


def show_bring_in(
    workspace: Workspace,
    jobs: Jobs,
    paths: Sequence[Path],
    *,
    parent: QWidget,
    what: As | None = None,
    session: Session | None = None,
) -> BringIn:
    """Show what files would bring."""
    dialog = BringIn(workspace, jobs, paths, parent, what=what, session=session)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
