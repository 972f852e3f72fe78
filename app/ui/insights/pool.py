"""Everything an insight can rest on, to search and to choose from, and a list of insights it can be dropped on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QListView, QVBoxLayout, QWidget

from app.models.edit import Edit
from app.models.insights import Evidence, Insight, Source, source_id
from app.models.network_map import NetworkMap
from app.models.note import CheckedBack, Note, NoteKind, is_quote
from app.models.programme import BudgetRound, Condition, ConditionValue
from app.models.session import Session
from app.models.text import fold
from app.services.workspace import Workspace
from app.ui.insights.back_check import BackCheck
from app.ui.insights.narrow import narrow
from app.ui.insights.sources import KINDS, holds, row_of, words_of
from app.ui.parts.buttons import TARGET
from app.ui.parts.choice import Choice
from app.ui.parts.code_row import CodeRow
from app.ui.parts.filter_button import Filters
from app.ui.parts.flow import headed
from app.ui.parts.headings import heading, quiet
from app.ui.parts.lines import PlainLine
from app.ui.parts.mirroring import when_seen
from app.ui.parts.panes import show_rows
from app.ui.parts.record_list import MadeRows, RecordList, Row
from app.ui.parts.words import counted, term

SOURCES = "application/x-hosselkaart-sources"
TO_ASK_BACK = "to_ask_back"
"""Stands among the kinds of notes for quotes whose speakers were not asked yet if this is what they meant."""


class SourceList(RecordList):
    """Sources, several of which can be chosen, and dragged onto an insight."""

    def __init__(self, name: str, make: Callable[[Source], Row]) -> None:
        """Make an empty list called `name`; `make` gives the row of a source."""
        self._make = make
        self._pressed: QPoint | None = None
        super().__init__(name)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)

    def _make_rows(self) -> MadeRows[Source]:
        self.sources = MadeRows[Source](self, self._make)
        return self.sources

    def show_sources(self, sources: Sequence[Source]) -> None:
        """Show `sources`; the chosen one stays chosen where it is still there, and the list does not jump."""
        if list(sources) == self.sources.records:
            return
        kept, scrolled = self.current_id(), self.verticalScrollBar().value()
        self.selectionModel().blockSignals(True)
        self.sources.show_records(sources)
        self.selectionModel().blockSignals(False)
        if kept and not self.select(kept):
            self._choose(-1)
        self.verticalScrollBar().setValue(scrolled)

    def chosen(self) -> list[Source]:
        """Give the sources that are chosen, from top to bottom."""
        places = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.sources.records[place] for place in places]

    def chosen_ids(self) -> list[str]:
        """Give the ids of the sources that are chosen, from top to bottom."""
        return [each.id for each in self.chosen()]

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of what may be dragged; a press on a chosen source keeps all that are chosen."""
        self._pressed = event.position().toPoint()
        index = self.indexAt(self._pressed)
        if not (self.selectionModel().isSelected(index) and not event.modifiers()):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Carry the chosen sources away."""
        far = QApplication.startDragDistance()
        held = bool(event.buttons() & Qt.MouseButton.LeftButton) and self._pressed is not None
        if held and self._pressed and (event.position().toPoint() - self._pressed).manhattanLength() > far:
            data = QMimeData()
            data.setData(SOURCES, "\n".join(self.chosen_ids()).encode())
            drag = QDrag(self)
            drag.setMimeData(data)
            self._pressed = None
            drag.exec(Qt.DropAction.LinkAction)
        elif not held:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose just one source when a press on a chosen one was no drag."""
        if self._pressed is not None and not event.modifiers():
            index = self.indexAt(self._pressed)
            if index.isValid() and len(self.chosen_ids()) > 1:
                self.setCurrentIndex(index)
        self._pressed = None
        super().mouseReleaseEvent(event)


class InsightList(RecordList):
    """Insights on which sources can be dropped: `dropped` gives the ids of the sources, and of the insight."""

    dropped = Signal(list, str)

    def __init__(self, name: str) -> None:
        """Make an empty list called `name`."""
        super().__init__(name)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take sources."""
        if event.mimeData().hasFormat(SOURCES):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """Show on which insight they would land."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.setCurrentIndex(index)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Tell what landed where."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        ids = bytes(event.mimeData().data(SOURCES).data()).decode().split("\n")
        event.acceptProposedAction()
        self.dropped.emit(ids, self.rows()[index.row()].id)


class SourcePool(QWidget):
    """The notes of all sessions, all maps, compared values and insights, narrowed down by words or code as you type.

    `jumped` gives class name and id of a record to go to.
    """

    jumped = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show what `workspace` holds."""
        super().__init__()
        self._workspace = workspace
        self.search = PlainLine()
        self.search.setPlaceholderText(self.tr("Search by word or code"))
        self.search.setAccessibleName(self.tr("Search by word or code"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(TARGET)
        self.what = narrow(Choice(self.tr("What can be evidence")))
        self.what.fill(zip(KINDS, self._names(), strict=True))
        self.sessions = narrow(Choice(self.tr("Session")))
        self.kinds = narrow(Choice(self.tr("Kind")))
        self.filters = Filters(self.sessions, self.kinds)
        to_ask = (TO_ASK_BACK, self.tr("still to ask back"))
        self.kinds.fill([(None, self.tr("all kinds")), to_ask, *((kind, term(kind)) for kind in NoteKind)])
        self._count = quiet("")
        self.list = SourceList(self.tr("Sources"), lambda source: row_of(source, workspace))
        show_rows(self.list)
        self.back_check = BackCheck(workspace)
        self.cited_in = CodeRow(self.tr("In insights"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.addLayout(headed(heading(self.tr("Sources"), 2), self.filters.button))
        layout.addWidget(self.what)
        layout.addWidget(self.search)
        layout.addWidget(self.filters)
        layout.addWidget(self._count)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.cited_in)
        layout.addWidget(self.back_check)
        self._connect()
        self.mirror()

    def _names(self) -> tuple[str, ...]:
        return self.tr("Notes"), self.tr("Network maps"), self.tr("Compared values"), self.tr("Insights")

    def _connect(self) -> None:
        self._mirror_soon = when_seen(self, self.mirror)
        self.search.textChanged.connect(lambda _: self.mirror())
        for choice in (self.what, self.sessions, self.kinds):
            choice.chosen.connect(lambda _: self.mirror())
        self.list.selected.connect(lambda _: self._show_chosen())
        self.cited_in.jumped.connect(self.jumped)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._mirror_soon)

    def chosen(self) -> list[Source]:
        """Give the sources that are chosen."""
        return self.list.chosen()

    # --- mirroring ------------------------------------------------------------------------------

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(Note, Session, NetworkMap, ConditionValue, Condition, BudgetRound, Insight, Evidence):
            self._mirror_soon()

    def mirror(self) -> None:
        """Show what is there now."""
        sessions = self._workspace.all(Session)
        self.sessions.fill([(None, self.tr("all sessions")), *((each.id, each.title) for each in sessions)])
        what = self.what.value()
        self.kinds.setVisible(what is Note)
        self.sessions.setVisible(what in (Note, NetworkMap))
        self.filters.can_be_used(can=what in (Note, NetworkMap))
        wanted = fold(self.search.text()).split()
        session, kind = self.sessions.value(), self.kinds.value()
        shown: list[Source] = [each for each in self._workspace.all(what) if _is_of(each, session, kind)]
        if wanted:
            shown = [each for each in shown if holds(self._text_of(each), each, wanted)]
        self.list.show_sources(shown)
        self._count.setText(counted(what.__name__, len(shown)))
        self._show_chosen()

    def _text_of(self, source: Source) -> str:
        return source.text if isinstance(source, Note) else words_of(source, self._workspace)

    def _show_chosen(self) -> None:
        chosen = self.list.current_id()
        source = next((each for each in self.list.sources.records if each.id == chosen), None) if chosen else None
        self.back_check.show_note(source if isinstance(source, Note) and is_quote(source) else None)
        citing = {each.insight for each in self._workspace.all(Evidence) if source_id(each) == chosen}
        found = [each for each in self._workspace.all(Insight) if each.id in citing] if chosen else []
        self.cited_in.show_records([(each, each.claim) for each in found])


def _is_of(source: Source, session: str | None, kind: object) -> bool:
    """Tell whether a source belongs to a session, and a note to a kind; None is all of them."""
    if session is not None and isinstance(source, Note | NetworkMap) and source.session != session:
        return False
    if kind is None or not isinstance(source, Note):
        return True
    if kind == TO_ASK_BACK:
        return is_quote(source) and source.checked_back is CheckedBack.NOT_ASKED
    return source.kind is kind
