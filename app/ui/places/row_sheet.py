"""All about one row of the comparison: its question, the chosen cell in full, its notes and its insights."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.models.codes import code
from app.models.comparing import attach_note, cells, evidence_of, rename_condition, take_off_note
from app.models.insights import Evidence, Insight
from app.models.note import Note
from app.models.programme import BudgetRound, Condition, ConditionValue
from app.services.workspace import Workspace
from app.ui.parts.buttons import ICON, push_button
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.icons import icon
from app.ui.parts.layouts import card, row
from app.ui.parts.record_form import RecordForm
from app.ui.parts.record_list import Row
from app.ui.parts.words import term
from app.ui.places.certainty import SIGNS
from app.ui.places.comparison_model import ShownRow
from app.ui.places.linked import LinkedList
from app.ui.places.note_chooser import NoteChooser, note_row


class RowSheet(QWidget):
    """Mirrors a condition and one of its cells; `found_opened` with class and id of what stands beside it."""

    found_opened = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show conditions of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self._condition: Condition | None = None
        self._round = heading("", 3)
        self._value = label("")
        self._sign = QLabel()
        self._certainty = label("")
        self._source = quiet("")
        self.edit = push_button(self.tr("Change"), "edit")
        self.clear = push_button(self.tr("Make unknown"), "remove")
        self.up = push_button(self.tr("Row up"), "up")
        self.down = push_button(self.tr("Row down"), "down")
        self.remove = push_button(self.tr("Remove row"), "remove")
        self.form = RecordForm(workspace, "change_condition")
        self.form.add_line("name", self.tr("Condition"))
        self.form.set_rule("name", rename_condition)
        self.form.add_text("question", self.tr("Question"))
        self.attach = push_button(self.tr("Add a note"), "add")
        self.take_off = push_button(self.tr("Take off"), "remove")
        self.notes = LinkedList(
            "Note", self.tr("Notes"), self.tr("No note is about it yet."), self.attach, self.take_off
        )
        self.insights = LinkedList("Insight", self.tr("Insights"), self.tr("No insight rests on it yet."))
        self._lay_out()
        self.attach.clicked.connect(self._choose_notes)
        self.take_off.clicked.connect(self._take_off)
        self.notes.list.removal_asked.connect(lambda _: self._take_off())
        for linked in (self.notes, self.insights):
            linked.opened.connect(self.found_opened)

    def _lay_out(self) -> None:
        self._cell = card(
            self._round,
            self._value,
            row(self._sign, self._certainty, None),
            self._source,
            flow(self.edit, self.clear),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.addWidget(self._cell)
        layout.addWidget(card(self.notes))
        layout.addWidget(card(self.insights))
        layout.addWidget(card(self.form, flow(self.up, self.down, self.remove)))
        layout.addStretch(1)

    def show_row(self, shown: ShownRow | None, budget_round: BudgetRound | None, found: ConditionValue | None) -> None:
        """Show a row with the chosen cell of it, or nothing."""
        self._condition = shown.condition if shown else None
        self.setVisible(shown is not None)
        if self.form.record() != self._condition:
            self.form.show_record(self._condition)
        if shown is None or budget_round is None:
            return
        self._show_cell(budget_round, found)
        self._show_linked(shown.condition)

    def _show_cell(self, budget_round: BudgetRound, found: ConditionValue | None) -> None:
        may = not self._workspace.read_only
        self._round.setText(budget_round.name)
        self._value.setText(found.value if found else self.tr("not known"))
        self._source.setText(found.source if found else "")
        self._source.setVisible(bool(found and found.source))
        self._certainty.setText(term(found.certainty) if found else "")
        if found:
            sign, name = SIGNS[found.certainty]
            self._sign.setPixmap(icon(sign, colour_name=name).pixmap(ICON))
        self._sign.setVisible(found is not None)
        self._certainty.setVisible(found is not None)
        self.clear.setEnabled(may and found is not None)
        for button in (self.edit, self.up, self.down, self.remove, self.attach, self.take_off):
            button.setEnabled(may)

    def _show_linked(self, condition: Condition) -> None:
        notes = self._workspace.all(Note, condition=condition.id)
        self.notes.set_rows([note_row(each) for each in notes])
        self.take_off.setVisible(bool(notes))
        own = cells(self._workspace.all(ConditionValue, condition=condition.id))
        resting = evidence_of(condition.id, own, self._workspace.all(Evidence) if own else [])
        told: dict[str, Row] = {}
        for piece, value in resting:
            insight = self._workspace.find(Insight, piece.insight)
            budget_round = self._workspace.find(BudgetRound, value.budget_round)
            if insight and budget_round:
                detail = f"{code(insight)} · {term(piece.relation)} · {budget_round.name}"
                told[insight.id] = Row(insight.id, insight.claim, detail, "insights")
        self.insights.set_rows(list(told.values()))

    def _choose_notes(self) -> None:
        condition = self._condition
        if condition:
            chooser = NoteChooser(self._workspace, lambda note: attach_note(note, condition), self)
            chooser.finished.connect(chooser.deleteLater)
            chooser.open()

    def _take_off(self) -> None:
        note = self._workspace.find(Note, self.notes.list.current_id())
        if note and not self._workspace.read_only:
            self._workspace.do(take_off_note(note))
