"""Insights: notes on the left, insights in the middle, on the right one of them with all that carries it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QScrollArea, QSplitter, QVBoxLayout, QWidget

from app.models.codes import code
from app.models.edit import Edit, joined
from app.models.insights import (
    Evidence,
    Insight,
    InsightStatus,
    Relation,
    Strength,
    add_evidence,
    change_relation,
    reword_insight,
    strength,
)
from app.models.note import Note
from app.services.workspace import Workspace
from app.ui.insights.pool import InsightList, NotePool
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, heading, quiet
from app.ui.parts.layouts import card, row
from app.ui.parts.record_form import RecordForm
from app.ui.parts.record_list import RecordList, Row, fit_rows
from app.ui.parts.words import counted, term

SIGNS = {Relation.SUPPORTS: "check", Relation.NUANCES: "more", Relation.CONTRADICTS: "close"}


class InsightsTab(QWidget):
    """Mirrors all insights, and one of them in full."""

    def __init__(self, workspace: Workspace) -> None:
        """Show the insights of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self.pool = NotePool(workspace)
        self.list = InsightList(self.tr("Insights"))
        self._nothing = empty_note(self.tr("No insights yet. Choose notes on the left, then press Make insight."))
        self.make = push_button(self.tr("Make insight"), "add", primary=True)
        self.remove = push_button(self.tr("Remove insight"), "remove")
        self.relate = {relation: push_button(term(relation), SIGNS[relation]) for relation in Relation}
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.pool)
        splitter.addWidget(self._middle())
        splitter.addWidget(self._full())
        splitter.setSizes([330, 430, 380])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(splitter)
        self._connect()
        self.mirror()

    def _middle(self) -> QWidget:
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.addWidget(heading(self.tr("Insights"), 2))
        layout.addLayout(flow(self.make, self.remove))
        layout.addWidget(quiet(self.tr("What do the chosen notes do to this insight?")))
        layout.addLayout(flow(*self.relate.values()))
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        return middle

    def _full(self) -> QWidget:
        self._strength = quiet("")
        self.form = RecordForm(self._workspace, "reword_insight")
        self.form.add_text("claim", self.tr("Insight"))
        self.form.add_text("context", self.tr("Where it holds, and where not"))
        self.form.add_choice("status", self.tr("Status"), [(each, term(each)) for each in InsightStatus])
        for name in ("claim", "context", "status"):
            self.form.set_rule(name, partial(_reworded, name))
        self.evidence = RecordList(self.tr("Evidence"))
        self.relation = Choice(self.tr("What this evidence does"))
        self.relation.fill([(each, term(each)) for each in Relation])
        self.take_off = push_button(self.tr("Take off"), "remove")
        sheet = QWidget()
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.addWidget(self._strength)
        layout.addWidget(card(self.form))
        layout.addWidget(card(heading(self.tr("Evidence"), 3), self.evidence, row(self.relation, self.take_off, None)))
        layout.addStretch(1)
        self._sheet = sheet
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(sheet)
        return area

    def _connect(self) -> None:
        self.list.selected.connect(lambda _: self._show())
        self.list.opened.connect(lambda _: self.form.field("claim").setFocus())
        self.list.removal_asked.connect(lambda _: self._remove())
        self.list.dropped.connect(self._ask_relation)
        self.make.clicked.connect(self._make)
        self.remove.clicked.connect(self._remove)
        for relation, button in self.relate.items():
            button.clicked.connect(lambda _=False, relation=relation: self._relate(self.pool.chosen(), relation))
        self.evidence.selected.connect(lambda _: self._show_piece())
        self.evidence.removal_asked.connect(lambda _: self._take_off())
        self.relation.chosen.connect(self._change_relation)
        self.take_off.clicked.connect(self._take_off)
        self.pool.list.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self.mirror)

    def show_insight(self, insight_id: str) -> None:
        """Choose an insight."""
        self.list.select(insight_id)

    # --- mirroring ------------------------------------------------------------------------------

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(Insight, Evidence, Note):
            self.mirror()

    def mirror(self) -> None:
        """Show what is there now."""
        insights = self._workspace.all(Insight)
        self.list.set_rows(
            [Row(each.id, f"{code(each)}  {each.claim}", self._summary(each), "insights") for each in insights]
        )
        self.list.setVisible(bool(insights))
        self._nothing.setVisible(not insights)
        if insights and not self.list.current_id():
            self.list.select(insights[0].id)
        self._show()

    def _summary(self, insight: Insight) -> str:
        found = self._strength_of(insight)
        counts = (found.supports, found.nuances, found.contradicts)
        told = " · ".join(
            f"{count} {term(relation)}" for count, relation in zip(counts, Relation, strict=True) if count
        )
        return f"{term(insight.status)} · {told}" if told else term(insight.status)

    def _strength_of(self, insight: Insight) -> Strength:
        pieces = self._workspace.all(Evidence, insight=insight.id)
        return strength(pieces, {note.id: note for note in self._workspace.all(Note)})

    def _insight(self) -> Insight | None:
        chosen = self.list.current_id()
        return self._workspace.find(Insight, chosen) if chosen else None

    def _show(self) -> None:
        insight, shown = self._insight(), self.form.record()
        if insight is None or shown is None or shown.id != insight.id:
            self.form.show_record(insight)
        self._sheet.setVisible(insight is not None)
        if insight:
            self._strength.setText(f"{code(insight)}: {self._in_words(self._strength_of(insight))}")
            self.evidence.set_rows([self._piece(each) for each in self._workspace.all(Evidence, insight=insight.id)])
            fit_rows(self.evidence, 6)
        self._show_piece()
        self._enable()

    def _in_words(self, found: Strength) -> str:
        parts = [counted("Session", found.sessions), ", ".join(sorted(term(role) for role in found.roles))]
        seen = self.tr("seen from both sides") if found.grounded else self.tr("seen from one side only")
        return "; ".join(part for part in (*parts, seen) if part)

    def _piece(self, piece: Evidence) -> Row:
        note = self._workspace.find(Note, piece.note) if piece.note else None
        words = f"{code(note)}  {note.text}" if note else self.tr("another source")
        return Row(piece.id, words, term(piece.relation), SIGNS[piece.relation])

    def _show_piece(self) -> None:
        piece = self._chosen_piece()
        self.relation.setEnabled(piece is not None and not self._workspace.read_only)
        self.take_off.setEnabled(piece is not None and not self._workspace.read_only)
        if piece:
            self.relation.set_value(piece.relation)

    def _chosen_piece(self) -> Evidence | None:
        chosen = self.evidence.current_id()
        return self._workspace.find(Evidence, chosen) if chosen else None

    def _enable(self) -> None:
        may = not self._workspace.read_only
        chosen = self._insight() is not None and may
        self.remove.setEnabled(chosen)
        self.make.setEnabled(may)
        for button in self.relate.values():
            button.setEnabled(chosen and bool(self.pool.list.chosen_ids()))

    # --- acting -----------------------------------------------------------------------------------

    def _make(self) -> None:
        from app.ui.insights.new_insight import NewInsight

        dialog = NewInsight(self._workspace, self.pool.chosen(), self)
        dialog.made.connect(self.show_insight)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _remove(self) -> None:
        insight = self._insight()
        if insight:
            self._workspace.remove("remove_insight", insight)

    def _ask_relation(self, note_ids: list[str], insight_id: str) -> None:
        """Ask what the dropped notes do to the insight."""
        self.list.select(insight_id)
        notes = [note for each in note_ids if (note := self._workspace.find(Note, each))]
        menu = QMenu(self)
        for relation in Relation:
            act = menu.addAction(term(relation))
            act.triggered.connect(lambda _=False, relation=relation: self._relate(notes, relation))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    def _relate(self, notes: list[Note], relation: Relation) -> None:
        insight = self._insight()
        if insight is None or not notes:
            return
        known = {each.note: each for each in self._workspace.all(Evidence, insight=insight.id)}
        edits = [
            change_relation(known[note.id], relation)
            if note.id in known
            else add_evidence(insight, note, relation=relation)
            for note in notes
        ]
        self._workspace.do(joined("add_evidence", edits))

    def _change_relation(self, relation: Relation) -> None:
        piece = self._chosen_piece()
        if piece:
            self._workspace.do(change_relation(piece, relation))

    def _take_off(self) -> None:
        piece = self._chosen_piece()
        if piece:
            self._workspace.remove("remove_evidence", piece)


def _reworded(name: str, insight: Insight, value: object) -> Edit:
    told = {"claim": insight.claim, "context": insight.context, "status": insight.status} | {name: value}
    return reword_insight(
        insight,
        claim=str(told["claim"]),
        context=str(told["context"]),
        status=InsightStatus(str(told["status"])),
    )
