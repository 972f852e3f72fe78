"""Bringing files in: first what would come and what not, line by line, then one edit that can be undone."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QFormLayout, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from app.models.errors import HosselError
from app.models.progress import Progress
from app.models.session import Session
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.tasks.imports import ImportPlan, carry_out
from app.tasks.incoming import As, Incoming, guessed, plan_import, whole_programme
from app.ui.exchange.columns_form import ColumnsForm
from app.ui.exchange.kinds import CONTEXT, KINDS, IncomingKind
from app.ui.parts.announcing import announce
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import at_the_end
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import column, scrolled
from app.ui.parts.words import counted, said, told, translate

T = TypeVar("T")

MOST_LINES = 200
MOST_NAMES = 3
MOST_ROWS = 6


class BringIn(QDialog):
    """Shows the plan for files; `plan` is None while they are read, and where they are not what they are said to be.

    Once they are in, `found_opened` gives the class and id of what somebody wants to see of them. `programme_asked`
    gives a file that is a whole programme by itself.
    """

    found_opened = Signal(str, str)
    programme_asked = Signal(object)

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
        self._is_busy = False
        self._headers: tuple[str, ...] = ()
        self.plan: ImportPlan | None = None
        self.setWindowTitle(self.tr("Bring in"))
        window = parent.window()
        wide = max(720, 72 * self.fontMetrics().averageCharWidth())
        self.resize(min(wide, window.width() - 32), min(660, max(400, window.height() - 16)))
        self._make_choices(session)
        self._make_telling()
        self._lay_out()
        self._connect()
        whole = whole_programme(paths)
        if whole:
            self._show_whole(whole)
        else:
            self._look(what)

    # --- making it ------------------------------------------------------------------------------

    def _make_choices(self, session: Session | None) -> None:
        self.what = Choice(self.tr("What stands in it"))
        self.what.fill([(each, translate(CONTEXT, kind.word)) for each, kind in KINDS.items()])
        self.session = Choice(self.tr("Session"))
        sessions = sorted(self._workspace.all(Session), key=lambda each: each.starts_at, reverse=True)
        self.session.fill([(None, self.tr("no session")), *((each.number, each.title) for each in sessions)])
        self.session.set_value(session.number if session else None)
        self.columns_form = ColumnsForm()
        self.columns = self.columns_form.choices

    def _make_telling(self) -> None:
        self._count = heading("", 2)
        self._names = quiet(self._named())
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setAccessibleName(self.tr("Reading the files"))
        self._caption = label("")
        self.left_out = QPlainTextEdit()
        self.left_out.setReadOnly(True)
        self.left_out.setTabChangesFocus(True)
        self.left_out.setAccessibleName(self.tr("What is left out, and why"))
        self.left_out.hide()
        self.stay = push_button(self.tr("Bring in nothing"), "close")
        self.look = push_button("", "open")
        self.look.hide()
        self.go = push_button(self.tr("Bring in"), "bring_in", primary=True)
        self.go.setDefault(True)
        self.go.setEnabled(False)

    def _named(self) -> str:
        names = [path.name for path in self._incoming.paths]
        more = len(names) - MOST_NAMES
        listed = ", ".join(names[:MOST_NAMES])
        return self.tr("{names} and %n more file(s)", "", more).format(names=listed) if more > 0 else listed

    def _lay_out(self) -> None:
        choices = QFormLayout()
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        choices.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._session_caption = label(self.tr("Session"))
        for caption, choice in ((label(self.what.accessibleName()), self.what), (self._session_caption, self.session)):
            caption.setBuddy(choice)
            choices.addRow(caption, choice)
        self._choices = QWidget()
        self._choices.setLayout(choices)
        inside = QWidget()
        whole = column(self._choices, self._caption, self.left_out, self.columns_form, None, spacing=12)
        whole.setContentsMargins(0, 0, 8, 0)
        inside.setLayout(whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        for widget in (self._count, self._names, self._busy):
            layout.addWidget(widget)
        layout.addWidget(scrolled(inside), 1)
        layout.addLayout(at_the_end(self.stay, self.look, self.go))

    def _connect(self) -> None:
        self.what.chosen.connect(lambda _: self._ask_anew())
        self.session.chosen.connect(lambda _: self._plan_anew(self.columns_form.chosen()))
        self.columns_form.corrected.connect(lambda: self._plan_anew(self.columns_form.chosen()))
        self.stay.clicked.connect(self.reject)
        self.go.clicked.connect(self._bring_in)
        self.look.clicked.connect(self._look_at_it)
        self._jobs.progressed.connect(self._advance)
        self.rejected.connect(self._stop)

    # --- looking in the background ----------------------------------------------------------------

    def _run(self, title: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """Do work beside the window; only the last that was asked for is shown, and a mishap in its place."""
        self._stop()
        self._asked += 1
        asked = self._asked
        self._show_busy(title)

        def careful(progress: Progress) -> T | HosselError:
            self._incoming.progress = progress
            try:
                return work(progress)
            except HosselError as error:
                return error

        def ended(result: T | HosselError) -> None:
            if asked != self._asked:
                return
            self._is_busy = False
            self._busy.hide()
            if isinstance(result, HosselError):
                self._say(result)
            else:
                done(result)

        self._jobs.run(title, careful, ended, asker=self)

    def _stop(self) -> None:
        """Stop what was asked for here and is not ready yet."""
        if self._is_busy:
            self._is_busy = False
            self._jobs.cancel()

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
        kind = self._kind()
        self.columns_form.offer(
            kind.captions if self._headers else {},
            self._headers,
            rest=translate(CONTEXT, kind.rest) if kind.rest else "",
        )
        self.columns = self.columns_form.choices
        for widget in (self.session, self._session_caption):
            widget.setVisible(kind.can_be_of_session)
        self._plan_anew({})

    # --- showing ----------------------------------------------------------------------------------

    def _show_busy(self, title: str) -> None:
        self._is_busy = True
        self._busy.setRange(0, 0)
        self._busy.show()
        self.plan = None
        self._head(title)
        self.go.setEnabled(False)

    def _advance(self, done: int, total: int) -> None:
        if self._is_busy and total > 1:
            self._busy.setRange(0, total)
            self._busy.setValue(done)

    def _head(self, text: str) -> None:
        self._count.setText(text)
        self._count.setAccessibleName(text)

    def _say(self, error: HosselError) -> None:
        """Tell why nothing can come in."""
        self._head(self.tr("Nothing can be brought in yet"))
        self._choices.setEnabled(True)
        self.columns_form.setEnabled(True)
        self._caption.hide()
        self._fill([told(error)])
        announce(self, told(error))

    def _show_whole(self, path: Path) -> None:
        """Offer to make a programme of its own of a file that is a whole one."""
        self._whole = path
        self._head(self.tr("This is a whole programme"))
        self._names.setText(path.name)
        for widget in (self._choices, self.left_out, self._busy):
            widget.hide()
        self._caption.setText(
            self.tr("It becomes a programme of its own, in a new file. The programme that is open now stays as it is.")
        )
        self.go.setText(self.tr("Open it as a new programme"))
        self.go.setAccessibleName(self.go.text())
        self.go.clicked.disconnect(self._bring_in)
        self.go.clicked.connect(self._ask_programme)
        self.go.setEnabled(True)
        self.go.setFocus()
        self.resize(self.width(), self.minimumSizeHint().height() + 96)

    def _ask_programme(self) -> None:
        self.accept()
        self.programme_asked.emit(self._whole)

    def _show(self, plan: ImportPlan) -> None:
        self.plan = plan
        makes = self._kind().makes
        if plan.counts and makes not in plan.counts:  # known people who are only expected at a session
            makes = next(iter(plan.counts))
        many = plan.counts.get(makes, 0)
        main = counted(makes, many)
        counts = ", ".join(counted(name, count) for name, count in plan.counts.items())
        self._head(self.tr("Will be added: {count}").format(count=counts or main))
        self.go.setText(self.tr("Add {count}").format(count=main))
        self.go.setAccessibleName(self.go.text())
        self.go.setEnabled(many > 0)
        self.columns_form.show_taken(plan.columns)
        self._tell_lines(plan)
        announce(self, self._count.text())

    def _tell_lines(self, plan: ImportPlan) -> None:
        """Tell which lines stay behind and why, and below them what was odd."""
        lines = [
            self.tr("{table}, line {line}: {why}").format(table=each.table, line=each.line, why=said(each.why))
            for each in plan.left_out
        ]
        if len(lines) > MOST_LINES:
            lines = [*lines[:MOST_LINES], self.tr("… and %n more", "", len(lines) - MOST_LINES)]
        lines += [said(remark) for remark in plan.remarks[:MOST_LINES]]
        if plan.left_out:
            self._caption.setText(self.tr("%n line(s) are left out", "", len(plan.left_out)))
        else:
            self._caption.setText(self.tr("Good to know") if lines else self.tr("No line is left out."))
        self._caption.show()
        self._fill(lines)

    def _fill(self, lines: Sequence[str]) -> None:
        """Show lines in a box that is as high as they need, up to a measure."""
        self.left_out.setPlainText("\n".join(lines))
        wide = max(560, self.width() - 140)
        rows = min(MOST_ROWS, max(2, sum(1 + self.fontMetrics().horizontalAdvance(each) // wide for each in lines)))
        self.left_out.setFixedHeight(rows * self.fontMetrics().lineSpacing() + 32)
        self.left_out.setVisible(bool(lines))

    # --- bringing in ------------------------------------------------------------------------------

    def _bring_in(self) -> None:
        plan, file = self.plan, self._workspace.file
        if plan is None:
            return

        def done(_number: int) -> None:
            self.plan = plan
            self._show_done(plan)

        self._choices.setEnabled(False)
        self.columns_form.setEnabled(False)
        self._run(self.tr("Bringing in"), lambda progress: carry_out(file, plan, progress=progress), done)

    def _show_done(self, plan: ImportPlan) -> None:
        """Tell what came in, and offer to look at it."""
        self._head(self.tr("Added: {count}").format(count=", ".join(counted(*each) for each in plan.counts.items())))
        self._choices.hide()
        self.columns_form.hide()
        keys = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
        self._caption.setText(self.tr("You can take this back at once: {keys}.").format(keys=keys))
        self._caption.show()
        self.left_out.hide()
        self.go.hide()
        self.stay.setText(self.tr("Close"))
        self.stay.setAccessibleName(self.stay.text())
        self.look.setText(translate(CONTEXT, self._kind().look))
        self.look.setAccessibleName(self.look.text())
        self.look.show()
        self.look.setDefault(True)
        self.look.setFocus()
        self.resize(self.width(), self.minimumSizeHint().height() + 96)
        announce(self, self._count.text())

    def _look_at_it(self) -> None:
        makes = self._kind().makes
        changes = self.plan.edit.changes if self.plan else ()
        first = next((each.record for each in changes if type(each.record).__name__ == makes), None)
        self.accept()
        if first:
            self.found_opened.emit(makes, first.id)


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
