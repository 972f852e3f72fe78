"""Bringing in a list: first what would come and what not, line by line, then one edit that can be undone."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.models.errors import HosselError
from app.models.session import Session
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.tasks.imports import ImportPlan, carry_out, list_columns
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import at_the_end
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import scrolled
from app.ui.parts.words import counted, said, told, translate
from app.ui.people.list_kinds import CONTEXT, KINDS, ListKind, ListOf

MOST_LINES = 200


class BringIn(QDialog):
    """Shows the plan for a list; `plan` is None while the list cannot be used as what it is said to be."""

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        path: Path,
        parent: QWidget,
        *,
        of: ListOf = ListOf.PEOPLE,
        session: Session | None = None,
    ) -> None:
        """Read the list at `path` as a list `of` something; notes go to `session` or the one that is chosen."""
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._path = path
        self.plan: ImportPlan | None = None
        self.setWindowTitle(self.tr("Bring in a list"))
        wide = max(720, 72 * self.fontMetrics().averageCharWidth())
        self.resize(min(wide, parent.window().width() - 32), 660)
        self._headers = self._read_headers()
        self.of = Choice(self.tr("What stands in it"))
        self.of.fill([(each, translate(CONTEXT, kind.word)) for each, kind in KINDS.items()])
        self.of.set_value(of)
        self.session = Choice(self.tr("Session"))
        sessions = sorted(workspace.all(Session), key=lambda each: each.starts_at, reverse=True)
        self.session.fill([(each.number, each.title) for each in sessions])
        self.session.set_value(session.number if session else None)
        self._count = heading("", 2)
        self._left_out_caption = label("")
        self.left_out = QPlainTextEdit()
        self.left_out.setReadOnly(True)
        self.left_out.setAccessibleName(self.tr("What is left out, and why"))
        self.left_out.setMinimumHeight(96)
        self.columns: dict[str, Choice] = {}
        self.go = push_button("", "bring_in", primary=True)
        self._lay_out()
        self.of.chosen.connect(lambda _: self._ask_anew())
        self.session.chosen.connect(lambda _: self._read(self._chosen()))
        self.go.clicked.connect(self._bring_in)
        self._ask_anew()

    @classmethod
    def show_for(
        cls,
        workspace: Workspace,
        jobs: Jobs,
        path: Path,
        *,
        parent: QWidget,
        of: ListOf,
        session: Session | None = None,
    ) -> None:
        """Show what a list would bring; a list that cannot be read at all is told of by the window instead."""
        dialog = cls(workspace, jobs, path, parent, of=of, session=session)
        if not dialog.can_be_read:
            dialog.deleteLater()
            return
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _read_headers(self) -> tuple[str, ...]:
        try:
            return list_columns(self._path)
        except HosselError as error:
            self._workspace.refused.emit(error)
            return ()

    @property
    def can_be_read(self) -> bool:
        """Whether the file is a list at all."""
        return bool(self._headers)

    def _lay_out(self) -> None:
        stay = push_button(self.tr("Bring in nothing"), "close")
        stay.clicked.connect(self.reject)
        self._rows = QFormLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        inside.setLayout(self._rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.addWidget(self._count)
        what = QFormLayout()
        what.addRow(label(self.tr("What stands in it")), self.of)
        self._session_caption = label(self.tr("Session"))
        what.addRow(self._session_caption, self.session)
        layout.addLayout(what)
        layout.addWidget(quiet(self.tr("Which column is what? Correct it where it is wrong.")))
        layout.addWidget(scrolled(inside), 3)
        layout.addWidget(self._left_out_caption)
        layout.addWidget(self.left_out, 2)
        layout.addLayout(at_the_end(stay, self.go))

    # --- what it is, and which column is what -----------------------------------------------------

    def _kind(self) -> ListKind:
        return KINDS[self.of.value()]

    def _ask_anew(self) -> None:
        """Offer the columns of this kind of list, and read it by what its header says."""
        while self._rows.rowCount():
            self._rows.removeRow(0)
        self.columns = {}
        for field, caption in self._kind().captions.items():
            words = translate(CONTEXT, caption)
            choice = Choice(words)
            choice.fill([("", self.tr("not in this list")), *((each, each) for each in self._headers)])
            choice.chosen.connect(lambda _: self._read(self._chosen()))
            self._rows.addRow(label(words), choice)
            self.columns[field] = choice
        for widget in (self.session, self._session_caption):
            widget.setVisible(self._kind().needs_session)
        self._read({})

    def _chosen(self) -> dict[str, str]:
        return {field: choice.value() for field, choice in self.columns.items() if choice.value()}

    def _read(self, columns: dict[str, str]) -> None:
        """Plan anew; a list that does not fit says why in the place of its lines."""
        kind = self._kind()
        self.setCursor(Qt.CursorShape.WaitCursor)
        try:
            self.plan = kind.plan(self._workspace.file, self._path, columns, self.session.value())
        except HosselError as error:
            self.plan = None
            self.left_out.setPlainText(told(error))
            self.left_out.show()
        finally:
            self.unsetCursor()
        count = self.plan.counts.get(kind.makes, 0) if self.plan else 0
        self._count.setText(self.tr("Will be added: {count}").format(count=counted(kind.makes, count)))
        self.go.setText(self.tr("Add {count}").format(count=counted(kind.makes, count)))
        self.go.setAccessibleName(self.go.text())
        self.go.setEnabled(count > 0)
        self._left_out_caption.setVisible(self.plan is not None)
        if self.plan:
            for field, choice in self.columns.items():
                choice.set_value(self.plan.columns.get(field, ""))
            self._show_left_out(self.plan)

    def _show_left_out(self, plan: ImportPlan) -> None:
        lines = [said(remark) for remark in plan.remarks]
        lines += [self.tr("Line {line}: {why}").format(line=each.line, why=said(each.why)) for each in plan.left_out]
        if len(lines) > MOST_LINES:
            lines = [*lines[:MOST_LINES], self.tr("… and %n more", "", len(lines) - MOST_LINES)]
        self._left_out_caption.setText(self.tr("%n line(s) are left out", "", len(plan.left_out)))
        self.left_out.setPlainText("\n".join(lines))
        self.left_out.setVisible(bool(lines))

    def _bring_in(self) -> None:
        plan, file = self.plan, self._workspace.file
        if plan is not None:
            self._jobs.run(
                self.tr("Bringing in a list"), lambda progress: carry_out(file, plan, progress=progress), lambda _: None
            )
        self.accept()
