"""The programme over time: its line, what is unfinished, and who came to which session."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout

from app.models.acting import FollowUp
from app.models.agenda import by_time
from app.models.codes import code
from app.models.note import Note
from app.models.overview import Came, Unfinished, came_by_area, came_by_role, moments, unfinished
from app.models.person import Consent, Person, Role
from app.models.programme import Area, DecisionDate
from app.models.session import Attendance, Session
from app.services.workspace import Workspace
from app.ui.parts.buttons import TARGET
from app.ui.parts.headings import heading, quiet
from app.ui.parts.record_list import RecordList, Row, fit_rows
from app.ui.parts.words import said, term
from app.ui.programme.line_view import LineView

SHOWN = (Session, DecisionDate, Note, FollowUp, Attendance, Person, Consent, Area)
"""What these cards tell of."""


class OverTimeCard(QFrame):
    """The line of sessions and decisions, and what still waits. `opened` gives class name and id of what to go to."""

    opened = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show the programme of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self._waiting: dict[str, Unfinished] = {}
        self.setProperty("kind", "card")
        self.line = LineView(self.tr("Sessions and days of decision on a line"))
        self._legend = quiet(self.tr("● closed session   ○ session   ◆ the city decides"))
        self._done = quiet(self.tr("Nothing is unfinished."))
        self.waiting = RecordList(self.tr("Unfinished"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        for widget in (self.line, self._legend, heading(self.tr("Unfinished"), 2), self._done, self.waiting):
            layout.addWidget(widget)
        self.line.opened.connect(self._open)
        self.waiting.opened.connect(self._open_waiting)
        self.waiting.clicked.connect(lambda _: self._open_waiting(self.waiting.current_id()))

    def mirror(self) -> None:
        """Show what is there now."""
        every, now = self._workspace.all, datetime.now()
        shown = moments(every(Session), every(DecisionDate))
        self.line.show_moments(shown, today=now.date())
        self._legend.setVisible(bool(shown))
        found = unfinished(
            sessions=every(Session),
            notes=every(Note, kind=None),
            follow_ups=every(FollowUp),
            attendances=every(Attendance),
            people=every(Person),
            consents=every(Consent),
            now=now,
        )
        self._waiting = {str(place): each for place, each in enumerate(found)}
        self.waiting.set_rows([Row(key, said(each.sentence), icon="warning") for key, each in self._waiting.items()])
        fit_rows(self.waiting, 6)
        self.waiting.setVisible(bool(found))
        self._done.setVisible(not found)

    def _open(self, record_id: str) -> None:
        is_session = self._workspace.find(Session, record_id) is not None
        self.opened.emit("Session" if is_session else "DecisionDate", record_id)

    def _open_waiting(self, key: str) -> None:
        record = self._waiting[key].record
        self.opened.emit(type(record).__name__, record.id)


class CameCard(QFrame):
    """How many people came per role and per area, session by session."""

    def __init__(self, workspace: Workspace) -> None:
        """Show who came in `workspace`."""
        super().__init__()
        self._workspace = workspace
        self.setProperty("kind", "card")
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("Who came, per role and area"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().setDefaultSectionSize(TARGET)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addWidget(heading(self.tr("Who came?"), 2))
        layout.addWidget(self.table)

    def mirror(self) -> None:
        """Show what is there now; without sessions or people there is nothing to show."""
        sessions = by_time(self._workspace.all(Session))
        people, attendances = self._workspace.all(Person), self._workspace.all(Attendance)
        areas = {each.id: each.name for each in self._workspace.all(Area)}
        rows = [(term(Role(each.about)), each) for each in came_by_role(sessions, attendances, people)]
        rows += [
            (areas.get(each.about, self.tr("no area")), each) for each in came_by_area(sessions, attendances, people)
        ]
        self.setVisible(bool(rows))
        self._fill([code(each) for each in sessions], rows)

    def _fill(self, sessions: list[str], rows: list[tuple[str, Came]]) -> None:
        table = self.table
        table.setColumnCount(len(sessions) + 1)
        table.setRowCount(len(rows))
        table.setHorizontalHeaderLabels([*sessions, self.tr("people")])
        table.setVerticalHeaderLabels([words for words, _ in rows])
        for at, (_, came) in enumerate(rows):
            for place, count in enumerate((*came.counts, came.people)):
                cell = QTableWidgetItem(str(count or "–"))
                cell.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                table.setItem(at, place, cell)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(len(sessions), QHeaderView.ResizeMode.ResizeToContents)
        high = table.horizontalHeader().sizeHint().height() + TARGET * min(len(rows), 12) + 4
        table.setFixedHeight(high)
