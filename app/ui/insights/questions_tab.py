"""Learning questions: each with its letter and its story, one by one or all side by side over the sessions."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.models.agenda import learning_agenda
from app.models.codes import code
from app.models.edit import Edit
from app.models.programme import Area
from app.models.questions import LearningQuestion, QuestionVersion, ask_question, going_on_in, latest_wording
from app.models.session import Session
from app.services.workspace import Workspace
from app.ui.insights.agenda_view import AgendaView
from app.ui.insights.question_builder import QuestionBuilder
from app.ui.insights.question_dialogs import now
from app.ui.insights.question_sheet import QuestionSheet
from app.ui.insights.question_story import letter_and_words
from app.ui.parts.buttons import push_button
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow, headed
from app.ui.parts.headings import empty_note, heading
from app.ui.parts.panes import Panes, show_rows
from app.ui.parts.record_list import RecordList, Row
from app.ui.parts.upright import Upright
from app.ui.parts.words import term


class QuestionsTab(QWidget):
    """All learning questions. The list says in words what the agenda shows as a picture."""

    def __init__(self, workspace: Workspace) -> None:
        """Show the learning questions of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self.list = RecordList(self.tr("Learning questions"))
        self._nothing = empty_note(self.tr("What do you want to learn together? Write the first question."))
        self.new = DraftLine(workspace, "insights/new-question")
        self.new.setPlaceholderText(self.tr("New learning question"))
        self.new.setAccessibleName(self.tr("New learning question"))
        self.add = push_button(self.tr("Add question"), "add")
        self.build = push_button(self.tr("How can we …?"), "question")
        self.build.setCheckable(True)
        self.remove = push_button(self.tr("Remove question"), "remove")
        self.builder = QuestionBuilder(workspace)
        self.builder.hide()
        self.side_by_side = push_button(self.tr("Side by side"), "list")
        self.side_by_side.setCheckable(True)
        self.agenda = AgendaView(self.tr("Learning agenda: questions beside sessions"))
        self.sheet = QuestionSheet(workspace)
        self.wording, self.reword, self.form = self.sheet.wording, self.sheet.reword, self.sheet.form
        self._lay_out()
        self._connect()
        self.mirror()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.list, 1)
        column.addWidget(self.builder)
        column.addWidget(self.new)
        column.addLayout(flow(self.add, self.build, self.remove))
        show_rows(self.list)
        self._pages = QStackedWidget()
        self._pages.addWidget(Panes(Upright(left), Upright(self.sheet), widths=(500, 620)))
        self._pages.addWidget(self.agenda)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(headed(heading(self.tr("Learning questions"), 2), self.side_by_side))
        layout.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.list.selected.connect(lambda _: self._show())
        self.list.opened.connect(lambda _: self.wording.setFocus())
        self.list.removal_asked.connect(lambda _: self._remove())
        self.add.clicked.connect(self._ask)
        self.new.returnPressed.connect(self._ask)
        self.build.toggled.connect(self._show_builder)
        self.builder.asked.connect(self._ask_built)
        self.remove.clicked.connect(self._remove)
        self.side_by_side.toggled.connect(self._lay_side_by_side)
        self.agenda.chosen.connect(self.list.select)
        self.agenda.opened.connect(self.show_question)
        self.sheet.other_opened.connect(self.show_question)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self.mirror)

    def show_question(self, question_id: str) -> None:
        """Choose a question and show its sheet."""
        self.side_by_side.setChecked(False)
        if self.list.select(question_id):
            self.list.setFocus()

    # --- mirroring ------------------------------------------------------------------------------

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(LearningQuestion, QuestionVersion, Session, Area):
            self.mirror()

    def mirror(self) -> None:
        """Show what is there now."""
        versions = self._workspace.all(QuestionVersion)
        questions = self._workspace.all(LearningQuestion)
        known = {each.id: each for each in questions}
        self.list.set_rows([_row(each, versions, known) for each in questions])
        self.list.setVisible(bool(questions))
        self._nothing.setVisible(not questions)
        self.side_by_side.setEnabled(bool(questions))
        if not questions:
            self.side_by_side.setChecked(False)
        elif not self.list.current_id():
            self.list.select(questions[0].id)
        self._show()

    def _show(self) -> None:
        chosen = self.list.current_id()
        question = self._workspace.find(LearningQuestion, chosen) if chosen else None
        agenda = learning_agenda(
            self._workspace.all(LearningQuestion),
            self._workspace.all(QuestionVersion),
            self._workspace.all(Session),
        )
        if self._pages.currentWidget() is self.agenda:
            self.agenda.show_agenda(agenda)
            self.agenda.select(chosen)
        self.sheet.show_question(question, agenda)
        self.remove.setEnabled(question is not None and not self._workspace.read_only)

    def _lay_side_by_side(self, on: bool) -> None:
        self._pages.setCurrentIndex(int(on))
        self._show()
        (self.agenda if on else self.list).setFocus()

    def _show_builder(self, on: bool) -> None:
        self.builder.setVisible(on)
        self.new.setVisible(not on)
        self.add.setVisible(not on)
        (self.builder.ambition if on else self.new).setFocus()

    # --- acting ---------------------------------------------------------------------------------

    def _ask(self) -> None:
        if self._asked(self.new.text(), clears=self.new):
            self.new.finished()

    def _ask_built(self) -> None:
        builder = self.builder
        halves = {"ambition": builder.ambition.text(), "obstacle": builder.obstacle.text()}
        if self._asked(builder.sentence.text(), clears=builder.sentence, **halves):
            builder.finished()
            self.build.setChecked(False)

    def _asked(self, wording: str, *, clears: DraftLine, ambition: str = "", obstacle: str = "") -> bool:
        """Ask a question at the session that is chosen, and show it; False where it was refused."""
        number, session = self._workspace.next_number(LearningQuestion), self.sheet.session.value()
        done = self._workspace.attempt(
            lambda: ask_question(
                number, wording=wording, session=session, at=now(), ambition=ambition, obstacle=obstacle
            ),
            clears_draft=clears.place,
        )
        if done:
            self.list.select(next(each.id for each in self._workspace.all(LearningQuestion) if each.number == number))
        return done

    def _remove(self) -> None:
        question = self._workspace.find(LearningQuestion, self.list.current_id())
        if question:
            self._workspace.remove("remove_question", question)


def _row(question: LearningQuestion, versions: list[QuestionVersion], known: dict[str, LearningQuestion]) -> Row:
    end = going_on_in(question, known)
    detail = term(question.status) if end is question else f"{term(question.status)} → {code(end)}"
    words = letter_and_words(question, latest_wording(question, versions))
    return Row(question.id, words, detail, f"status_{question.status}", faded=end is not question)
