"""Bringing in a list of people: first what would come and what not, then one edit that can be undone."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.models.errors import HosselError
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.tasks.imports import PARTICIPANT_FIELDS, ImportPlan, carry_out, list_columns, plan_participants
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import row
from app.ui.parts.words import said

MOST_LINES = 200


class BringIn(QDialog):
    """Shows the plan for a list; `plan` is None if the list cannot be used at all (the window then says why)."""

    def __init__(self, workspace: Workspace, jobs: Jobs, path: Path, parent: QWidget) -> None:
        """Read the list at `path`."""
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._path = path
        self.plan: ImportPlan | None = None
        self.setWindowTitle(self.tr("Bring in a list"))
        self.resize(720, 620)
        self._count = heading("", 2)
        self._left_out_caption = label("")
        self.left_out = QPlainTextEdit()
        self.left_out.setReadOnly(True)
        self.left_out.setAccessibleName(self.tr("What is left out, and why"))
        self.columns: dict[str, Choice] = {}
        self.go = push_button("", "bring_in", primary=True)
        stay = push_button(self.tr("Bring in nothing"), "close")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.addWidget(self._count)
        layout.addWidget(quiet(self.tr("Which column is what? Correct it where it is wrong.")))
        layout.addWidget(self._column_choices())
        layout.addWidget(self._left_out_caption)
        layout.addWidget(self.left_out, 1)
        layout.addLayout(row(None, stay, self.go))
        self.go.clicked.connect(self._bring_in)
        stay.clicked.connect(self.reject)
        self._read({})

    def _column_choices(self) -> QWidget:
        captions = {
            "name": self.tr("Name"),
            "role": self.tr("Role"),
            "area": self.tr("Area"),
            "initiative": self.tr("Initiative"),
            "organisation": self.tr("Organisation"),
            "language": self.tr("Language"),
            "contact": self.tr("Phone or e-mail"),
        }
        inside = QWidget()
        form = QFormLayout(inside)
        form.setContentsMargins(0, 0, 0, 0)
        try:
            headers = list_columns(self._path)
        except HosselError:
            headers = ()
        for field in PARTICIPANT_FIELDS:
            if field in captions:
                choice = Choice(captions[field])
                choice.fill([("", self.tr("not in this list")), *((each, each) for each in headers)])
                choice.chosen.connect(lambda _: self._read(self._chosen()))
                form.addRow(label(captions[field]), choice)
                self.columns[field] = choice
        return inside

    def _chosen(self) -> dict[str, str]:
        return {field: choice.value() for field, choice in self.columns.items() if choice.value()}

    def _read(self, columns: dict[str, str]) -> None:
        self.setCursor(Qt.CursorShape.WaitCursor)
        try:
            self.plan = plan_participants(self._workspace.file, [self._path], columns=columns)
        except HosselError as error:
            self._workspace.refused.emit(error)
            return
        finally:
            self.unsetCursor()
        people = self.plan.counts.get("Person", 0)
        self._count.setText(self.tr("%n person(s) will be added", "", people))
        self.go.setText(self.tr("Add %n person(s)", "", people))
        self.go.setAccessibleName(self.go.text())
        self.go.setEnabled(people > 0)
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
