"""The programme: what it is about, its sessions and maps, its learning questions, and a search over all of it."""

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.codes import code
from app.models.edit import DESK, Edit
from app.models.network_map import NetworkMap
from app.models.person import Person
from app.models.programme import Programme
from app.models.questions import LearningQuestion, QuestionVersion, ask_question, latest_wording
from app.models.record import Record
from app.models.session import Session
from app.services.workspace import Workspace
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, heading, quiet
from app.ui.parts.layouts import card, column, page, row
from app.ui.parts.lines import PlainLine
from app.ui.parts.record_form import RecordForm
from app.ui.parts.record_list import RecordList, Row, fit_rows
from app.ui.parts.words import counted, term
from app.ui.programme import over_time
from app.ui.programme.over_time import CameCard, OverTimeCard
from app.ui.programme.sessions import SessionsCard

SHOWN = (Programme, NetworkMap, LearningQuestion, QuestionVersion, *over_time.SHOWN)
MOST_FOUND = 20
LONGEST_LIST = 8
LEAST_SEARCH, WIDEST_SEARCH = 300, 360
"""Pixels; where large letters need more, the search stands under the title instead of beside it."""


class ProgrammeScreen(QWidget):
    """The way in to everything of one programme."""

    session_opened = Signal(str)
    map_opened = Signal(str)
    person_opened = Signal(str)
    question_opened = Signal(str)
    found_opened = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show the programme of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self._title = heading("")
        self._facts = quiet("")
        self.over_time = OverTimeCard(workspace)
        self.sessions = SessionsCard(workspace)
        self.came = CameCard(workspace)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(
            page(
                self._head(),
                self.over_time,
                self.sessions,
                self._questions_card(),
                self.came,
                self._maps_card(),
                self._about_card(),
            )
        )
        self.sessions.opened.connect(self.session_opened)
        self.over_time.opened.connect(self.found_opened)
        workspace.changed.connect(self._follow)
        workspace.reloaded.connect(self.mirror)
        self.mirror()

    def undo_scope(self) -> str:
        """Undo is the desk's."""
        return DESK

    def undo_since(self) -> int:
        """Undo goes back to the beginning."""
        return 0

    # --- making it ------------------------------------------------------------------------------

    def _head(self) -> QVBoxLayout:
        """Give the title with the search beside it, and room for what is found."""
        self.search = PlainLine()
        self.search.setPlaceholderText(self.tr("Search for a name or a word"))
        self.search.setAccessibleName(self.tr("Search the programme"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(TARGET)
        self.found = RecordList(self.tr("Found"))
        self.found.hide()
        self._nothing_found = empty_note(self.tr("Nothing was found. Try fewer letters."))
        self._nothing_found.hide()
        people = push_button(self.tr("People"), "people")
        people.clicked.connect(lambda: self.person_opened.emit(""))
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._open_first)
        self.found.opened.connect(self._open_found)
        wide = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText()) + 2 * TARGET
        if wide > WIDEST_SEARCH:
            return column(self._title, self._facts, row(self.search, people), self.found, self._nothing_found)
        self.search.setFixedWidth(max(LEAST_SEARCH, wide))
        title = row(column(self._title, self._facts), self.search, people, spacing=16)
        title.setStretch(0, 1)
        return column(title, self.found, self._nothing_found)

    def _maps_card(self) -> QWidget:
        self.maps = RecordList(self.tr("Network maps"))
        self._no_maps = empty_note(self.tr("There are no maps yet. Make one, or begin a session."))
        make = push_button(self.tr("Make or choose a map"), "map")
        make.clicked.connect(lambda: self.map_opened.emit(""))
        open_map = push_button(self.tr("Open map"), "open")
        open_map.clicked.connect(lambda: self._emit_chosen(self.maps, self.map_opened))
        self.maps.opened.connect(self.map_opened)
        self._open_map = open_map
        return card(heading(self.tr("Network maps"), 2), self._no_maps, self.maps, row(open_map, make, None))

    def _questions_card(self) -> QWidget:
        self.questions = RecordList(self.tr("Learning questions"))
        self._no_questions = empty_note(self.tr("What do you want to learn together? Write the first question."))
        self.new_question = DraftLine(self._workspace, "programme/new-question")
        self.new_question.setPlaceholderText(self.tr("New learning question"))
        self.new_question.setAccessibleName(self.tr("New learning question"))
        add = push_button(self.tr("Add question"), "add")
        add.clicked.connect(self._ask)
        self.new_question.returnPressed.connect(self._ask)
        self.questions.opened.connect(self.question_opened)
        open_question = push_button(self.tr("Open question"), "open")
        open_question.clicked.connect(lambda: self._emit_chosen(self.questions, self.question_opened))
        self._open_question = open_question
        return card(
            heading(self.tr("Learning questions"), 2),
            self._no_questions,
            self.questions,
            flow(self.new_question, add, open_question),
        )

    def _about_card(self) -> QWidget:
        self.about = RecordForm(self._workspace, "change_programme")
        self.about.add_line("title", self.tr("Title"))
        self.about.add_line("edition", self.tr("Edition"))
        self.about.add_line("client", self.tr("Client"))
        self.about.add_line("partners", self.tr("Partners"))
        self.about.add_text("purpose", self.tr("Purpose"))
        self.about.add_line("licence", self.tr("Licence of the prints"))
        return card(heading(self.tr("About this programme"), 2), self.about)

    # --- mirroring ------------------------------------------------------------------------------

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(*SHOWN) or edit.scope != DESK:
            self.mirror()

    def mirror(self) -> None:
        """Show what is there now."""
        programme = self._workspace.programme()
        self._title.setText(programme.title)
        classes: tuple[type[Record], ...] = (Session, Person, NetworkMap)
        counts = (counted(cls.__name__, len(self._workspace.all(cls))) for cls in classes)
        self._facts.setText(" · ".join(counts))
        if self.about.record() is None:
            self.about.show_record(programme)
        self.over_time.mirror()
        self.sessions.mirror()
        self.came.mirror()
        self._mirror_maps()
        self._mirror_questions()

    def _mirror_maps(self) -> None:
        maps = self._workspace.all(NetworkMap)
        counts = self._workspace.actor_counts()
        sessions = {session.id: session for session in self._workspace.all(Session)}
        self.maps.set_rows([self._map_row(drawn, sessions, counts.get(drawn.id, 0)) for drawn in maps])
        self._fit(self.maps, self._no_maps)
        self._open_map.setEnabled(bool(maps))

    def _map_row(self, drawn: NetworkMap, sessions: dict[str, Session], contacts: int) -> Row:
        session = sessions.get(drawn.session or "")
        facts = [code(drawn), counted("Actor", contacts), session.title if session else ""]
        return Row(drawn.id, self._owner(drawn), " · ".join(fact for fact in facts if fact), "map")

    def _owner(self, drawn: NetworkMap) -> str:
        person = self._workspace.find(Person, drawn.owner) if drawn.owner else None
        return person.name if person else drawn.title or self.tr("Map of a group")

    def _mirror_questions(self) -> None:
        versions = self._workspace.all(QuestionVersion)
        questions = self._workspace.all(LearningQuestion)
        self.questions.set_rows(
            [
                Row(each.id, f"{code(each)}. {latest_wording(each, versions)}", term(each.status), "question")
                for each in questions
            ]
        )
        self._fit(self.questions, self._no_questions)
        self._open_question.setEnabled(bool(questions))

    def _fit(self, shown: RecordList, nothing: QWidget) -> None:
        fit_rows(shown, LONGEST_LIST)
        shown.setVisible(bool(shown.rows()))
        nothing.setVisible(not shown.rows())

    # --- acting -----------------------------------------------------------------------------------

    def _search(self, text: str) -> None:
        found = self._workspace.search(text, MOST_FOUND) if text.strip() else []
        self.found.set_rows([Row(f"{each.cls_name}/{each.id}", each.text, counted(each.cls_name, 1)) for each in found])
        fit_rows(self.found, LONGEST_LIST)
        self.found.setVisible(bool(found))
        self._nothing_found.setVisible(bool(text.strip()) and not found)

    def _open_first(self) -> None:
        if self.found.rows():
            self._open_found(self.found.current_id() or self.found.rows()[0].id)

    def _open_found(self, key: str) -> None:
        cls_name, _, record_id = key.partition("/")
        self.found_opened.emit(cls_name, record_id)

    def _ask(self) -> None:
        number = self._workspace.next_number(LearningQuestion)
        latest = self._latest_session()
        wording = self.new_question.text()
        made = self._workspace.attempt(
            lambda: ask_question(number, wording=wording, session=latest, at=datetime.now()),
            clears_draft=self.new_question.place,
        )
        if made:
            self.new_question.finished()

    def _latest_session(self) -> str | None:
        """Give the session a question asked now belongs to: the last one that began, or begins within a day."""
        soon = datetime.now() + timedelta(days=1)
        begun = [session for session in self._workspace.all(Session) if session.starts_at <= soon]
        return max(begun, key=lambda session: session.starts_at).id if begun else None

    def _emit_chosen(self, shown: RecordList, signal: object) -> None:
        chosen = shown.current_id() or (shown.rows()[0].id if shown.rows() else "")
        if chosen:
            signal.emit(chosen)  # type: ignore[attr-defined]
