"""Insights: sources on the left, insights in the middle, on the right one of them with all that carries it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.models.acting import CourseOfAction, FollowUp
from app.models.codes import code
from app.models.edit import Edit
from app.models.evidence import Sources, strength
from app.models.evidence_links import cite, remove_insight
from app.models.insights import Evidence, Insight, InsightStatus, InsightVersion, Relation, Source
from app.models.network_map import NetworkMap
from app.models.note import Note
from app.models.person import Person
from app.models.programme import Area, ConditionValue
from app.models.questions import LearningQuestion
from app.models.session import Session
from app.models.text import fold
from app.services.workspace import Workspace
from app.ui.insights.insight_sheet import InsightSheet, counts_in_words
from app.ui.insights.new_insight import NewInsight
from app.ui.insights.pool import InsightList, SourcePool
from app.ui.insights.sources import find_source, holds
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, heading, quiet
from app.ui.parts.lines import PlainLine
from app.ui.parts.mirroring import when_seen
from app.ui.parts.panes import Panes, show_rows
from app.ui.parts.record_list import Row
from app.ui.parts.upright import Upright
from app.ui.parts.words import term

CONCERNED = (
    Insight,
    InsightVersion,
    Evidence,
    Note,
    NetworkMap,
    ConditionValue,
    Person,
    Session,
    Area,
    CourseOfAction,
    FollowUp,
    LearningQuestion,
)


class InsightsTab(QWidget):
    """Mirrors all insights, and one of them in full."""

    found_opened = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show the insights of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self._sources = Sources.read(workspace)
        self.pool = SourcePool(workspace)
        self.list = InsightList(self.tr("Insights"))
        show_rows(self.list)
        self._nothing = empty_note(self.tr("No insights yet. Choose notes on the left, then press Make insight."))
        self.search = PlainLine()
        self.search.setPlaceholderText(self.tr("Search the insights"))
        self.search.setAccessibleName(self.tr("Search the insights"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(TARGET)
        self.make = push_button(self.tr("Make insight"), "add", primary=True)
        self.remove = push_button(self.tr("Remove insight"), "remove")
        self.relate = {relation: push_button(term(relation)) for relation in Relation}
        self.sheet = InsightSheet(workspace)
        self.evidence = self.sheet.evidence.list
        self._side = Upright(self.sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(Panes(Upright(self.pool), Upright(self._middle()), self._side, widths=(280, 420, 400)))
        self._connect()
        self.mirror()

    def _middle(self) -> QWidget:
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.addWidget(heading(self.tr("Insights"), 2))
        layout.addLayout(flow(self.make, self.remove))
        layout.addWidget(self.search)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self.list, 1)
        layout.addWidget(quiet(self.tr("What do the chosen sources do to this insight?")))
        layout.addLayout(flow(*self.relate.values()))
        return middle

    def _connect(self) -> None:
        self._mirror_soon = when_seen(self, self.mirror)
        self.list.selected.connect(lambda _: self._show())
        self.list.opened.connect(lambda _: self.sheet.reword.setFocus())
        self.list.removal_asked.connect(lambda _: self._remove())
        self.list.dropped.connect(self._ask_relation)
        self.search.textChanged.connect(lambda _: self._show_list())
        self.make.clicked.connect(self._make)
        self.remove.clicked.connect(self._remove)
        for relation, button in self.relate.items():
            button.clicked.connect(lambda _=False, relation=relation: self._relate(self.pool.chosen(), relation))
        self.pool.list.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.pool.jumped.connect(self.found_opened)
        self.sheet.jumped.connect(self.found_opened)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._mirror_soon)

    def show_insight(self, insight_id: str) -> bool:
        """Choose an insight, whatever is searched for; False where there is none."""
        if not self.list.select(insight_id):
            self.search.clear()
            self.mirror()
        return self.list.select(insight_id)

    # --- mirroring ------------------------------------------------------------------------------

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(*CONCERNED):
            self._mirror_soon()

    def mirror(self) -> None:
        """Show what is there now."""
        self._sources = Sources.read(self._workspace)
        self._show_list()

    def _show_list(self) -> None:
        """Show the insights that hold the words that are searched for."""
        insights = self._workspace.all(Insight)
        words = fold(self.search.text()).split()
        shown = [each for each in insights if _is_wanted(each, words)]
        self.list.set_rows([self._row(each) for each in shown])
        self.list.setVisible(bool(insights))
        self.search.setVisible(bool(insights))
        self._nothing.setVisible(not insights)
        if shown and not self.list.current_id():
            self.list.select(shown[0].id)
        self._show()

    def _row(self, insight: Insight) -> Row:
        found = strength(insight.id, self._sources)
        sides = self.tr("seen by both sides") if found.grounded else self.tr("seen by one side")
        told = " · ".join(part for part in (term(insight.status), counts_in_words(found), sides) if part)
        old = insight.status is InsightStatus.SUPERSEDED
        sign = "warning" if found.contradicts else "insights"
        return Row(insight.id, f"{code(insight)}  {insight.claim}", told, sign, faded=old)

    def _insight(self) -> Insight | None:
        chosen = self.list.current_id()
        return self._workspace.find(Insight, chosen) if chosen else None

    def _show(self) -> None:
        insight = self._insight()
        self.sheet.show_insight(insight, self._sources)
        self._side.setVisible(insight is not None)
        self._enable()

    def _enable(self) -> None:
        may = not self._workspace.read_only
        chosen = self._insight() is not None and may
        self.remove.setEnabled(chosen)
        self.make.setEnabled(may)
        for button in self.relate.values():
            button.setEnabled(chosen and self.pool.list.selectionModel().hasSelection())

    # --- acting -----------------------------------------------------------------------------------

    def _make(self) -> None:
        dialog = NewInsight(self._workspace, self.pool.chosen(), self)
        dialog.made.connect(self.show_insight)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _remove(self) -> None:
        insight = self._insight()
        if insight:
            known = [*self._workspace.all(Insight), *self._workspace.all(CourseOfAction)]
            codes = {each.id: code(each) for each in known}
            referrers = self._workspace.referrers
            self._workspace.attempt(lambda: remove_insight(insight, referrers=referrers, codes=codes))

    def _ask_relation(self, source_ids: list[str], insight_id: str) -> None:
        """Ask what the dropped sources do to the insight."""
        self.list.select(insight_id)
        sources = [source for each in source_ids if (source := find_source(self._workspace, each))]
        menu = QMenu(self)
        for relation in Relation:
            act = menu.addAction(term(relation))
            act.triggered.connect(lambda _=False, relation=relation: self._relate(sources, relation))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    def _relate(self, sources: list[Source], relation: Relation) -> None:
        insight = self._insight()
        if insight is None or not sources:
            return
        pieces = self._workspace.all(Evidence)
        self._workspace.attempt(lambda: cite(insight, sources, relation=relation, pieces=pieces))


def _is_wanted(insight: Insight, words: list[str]) -> bool:
    return holds(f"{insight.claim} {insight.context}", insight, words)
