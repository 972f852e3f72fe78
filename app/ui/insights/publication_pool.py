"""The insights that stand in no chapter yet, narrowed down by words or theme, to put in one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.evidence import Sources
from app.models.insights import Insight, InsightStatus
from app.models.publication import Chapter
from app.models.publication_drafts import main_theme
from app.models.text import fold
from app.models.themes_tree import ThemeTree
from app.services.workspace import Workspace
from app.ui.insights.narrow import narrow
from app.ui.insights.pool import SourceList
from app.ui.insights.sources import holds, row_of
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, heading, quiet
from app.ui.parts.lines import PlainLine
from app.ui.parts.words import counted

LEAST_LIST = 3 * TARGET
"""Pixels; a low screen keeps its room for the button beneath."""


class InsightPool(QWidget):
    """Insights to choose from; `picked` asks to put the chosen ones in a chapter."""

    picked = Signal()

    def __init__(self, workspace: Workspace) -> None:
        """Show nothing yet."""
        super().__init__()
        self._waiting: list[Insight] = []
        self._themes: dict[str, str | None] = {}
        self.search = PlainLine()
        self.search.setPlaceholderText(self.tr("Search by word or code"))
        self.search.setAccessibleName(self.tr("Search the insights that are not in yet"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(TARGET)
        self.theme = narrow(Choice(self.tr("Theme")))
        self.list = SourceList(self.tr("Insights that are not in yet"), lambda source: row_of(source, workspace))
        self.list.setMinimumHeight(LEAST_LIST)
        self._count = quiet("")
        self._nothing = empty_note("")
        self.put = push_button(self.tr("Put in the chapter"), "add")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.addWidget(heading(self.tr("Not in yet"), 2))
        for widget in (self.search, self.theme, self._count):
            layout.addWidget(widget)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self.list, 1)
        layout.addLayout(flow(self.put))
        self._connect()

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._narrow())
        self.theme.chosen.connect(lambda _: self._narrow())
        self.list.opened.connect(lambda _: self.picked.emit())
        self.put.clicked.connect(self.picked)

    def show_waiting(self, chapters: list[Chapter], sources: Sources, tree: ThemeTree) -> None:
        """Show the insights of `sources` that stand in none of the chapters; superseded ones are not offered."""
        there = {insight for each in chapters for insight in each.insights}
        standing = [each for each in sources.insights.values() if each.status is not InsightStatus.SUPERSEDED]
        self._waiting = [each for each in standing if each.id not in there]
        self._themes = {each.id: main_theme(each, sources, tree) for each in self._waiting}
        self.theme.fill([(None, self.tr("all themes")), *((each.id, each.name) for each in tree.under(None))])
        self._nothing.setText(
            self.tr("All insights are in a chapter.") if standing else self.tr("There are no insights yet.")
        )
        self._narrow()

    def chosen_ids(self) -> list[str]:
        """Give the ids of the chosen insights."""
        return self.list.chosen_ids()

    def choose_next(self, place: int) -> None:
        """Choose what stands at a place now, so that the keyboard can go on there."""
        left = self.list.sources.records
        if left:
            self.list.select(left[min(place, len(left) - 1)].id)

    def _narrow(self) -> None:
        words, theme = fold(self.search.text()).split(), self.theme.value()
        shown = [each for each in self._waiting if theme in (None, self._themes[each.id]) and _is_wanted(each, words)]
        self.list.show_sources(shown)
        self._count.setText(counted("Insight", len(shown)))
        for widget in (self.search, self.theme, self._count, self.list, self.put):
            widget.setVisible(bool(self._waiting))
        self._nothing.setVisible(not self._waiting)


def _is_wanted(insight: Insight, words: list[str]) -> bool:
    return holds(f"{insight.claim} {insight.context}", insight, words)
