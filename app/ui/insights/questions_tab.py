"""Learning questions: each with its letter, how it is worded now, and how it was worded before."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.models.codes import code
from app.models.edit import Edit
from app.models.questions import (
    LearningQuestion,
    QuestionStatus,
    QuestionVersion,
    ask_question,
    latest_wording,
    reword_question,
)
from app.models.session import Session
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.drafts import DraftLine
from app.ui.parts.headings import empty_note, heading, quiet
from app.ui.parts.layouts import card, row, scrolled
from app.ui.parts.record_form import RecordForm
from app.ui.parts.record_list import RecordList, Row, fit_rows
from app.ui.parts.words import term


class QuestionsTab(QWidget):
    """All learning questions, and one of them with its versions."""

    def __init__(self, workspace: Workspace) -> None:
        """Show the learning questions of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self.list = RecordList(self.tr("Learning questions"))
        self._nothing = empty_note(self.tr("What do you want to learn together? Write the first question."))
        self.new = self._line("insights/new-question", self.tr("New learning question"))
        self.add = push_button(self.tr("Add question"), "add")
        self.remove = push_button(self.tr("Remove question"), "remove")
        self.form = RecordForm(workspace, "change_question")
        self.form.add_line("ambition", self.tr("What we want"))
        self.form.add_line("obstacle", self.tr("What is in the way"))
        self.form.add_line("owner", self.tr("Who keeps an eye on it"))
        self.form.add_choice("status", self.tr("Status"), [(each, term(each)) for each in QuestionStatus])
        self.versions = RecordList(self.tr("Wordings, the newest first"))
        self.wording = self._line("insights/wording", self.tr("New wording"))
        self.reason = self._line("insights/reason", self.tr("Why it is reworded"))
        self.session = Choice(self.tr("Session"))
        self.reword = push_button(self.tr("Reword"), "edit", primary=True)
        self._lay_out()
        self._connect()
        self.mirror()

    def _line(self, place: str, name: str) -> DraftLine:
        line = DraftLine(self._workspace, place)
        line.setPlaceholderText(name)
        line.setAccessibleName(name)
        return line

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(heading(self.tr("Learning questions"), 2))
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self.new)
        column.addLayout(row(self.add, self.remove, None))
        self._right = QWidget()
        column = QVBoxLayout(self._right)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(
            card(
                heading(self.tr("How it was worded"), 3),
                self.versions,
                quiet(self.tr("An older wording stays: so you see what you learned.")),
                self.wording,
                self.reason,
                row(self.session, self.reword, None),
            )
        )
        column.addWidget(card(self.form))
        column.addStretch(1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(scrolled(self._right))
        splitter.setSizes([520, 600])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(splitter)

    def _connect(self) -> None:
        self.list.selected.connect(lambda _: self._show())
        self.list.opened.connect(lambda _: self.wording.setFocus())
        self.list.removal_asked.connect(lambda _: self._remove())
        self.add.clicked.connect(self._ask)
        self.new.returnPressed.connect(self._ask)
        self.remove.clicked.connect(self._remove)
        self.reword.clicked.connect(self._reword)
        self.reason.returnPressed.connect(self._reword)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self.mirror)

    def show_question(self, question_id: str) -> None:
        """Choose a question."""
        self.list.select(question_id)

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(LearningQuestion, QuestionVersion, Session):
            self.mirror()

    def mirror(self) -> None:
        """Show what is there now."""
        versions = self._workspace.all(QuestionVersion)
        questions = self._workspace.all(LearningQuestion)
        self.list.set_rows(
            [
                Row(each.id, f"{code(each)}. {latest_wording(each, versions)}", term(each.status), "question")
                for each in questions
            ]
        )
        self.list.setVisible(bool(questions))
        self._nothing.setVisible(not questions)
        sessions = self._workspace.all(Session)
        self.session.fill([(None, self.tr("between sessions")), *((each.id, each.title) for each in sessions)])
        if questions and not self.list.current_id():
            self.list.select(questions[0].id)
        self._show()

    def _question(self) -> LearningQuestion | None:
        chosen = self.list.current_id()
        return self._workspace.find(LearningQuestion, chosen) if chosen else None

    def _show(self) -> None:
        question, shown = self._question(), self.form.record()
        if question is None or shown is None or shown.id != question.id:
            self.form.show_record(question)
            place = question.id if question else "none"
            self.wording.stand_at(f"question/{place}/wording")
            self.reason.stand_at(f"question/{place}/reason")
        self._right.setVisible(question is not None)
        self.remove.setEnabled(question is not None and not self._workspace.read_only)
        versions = self._workspace.all(QuestionVersion, question=question.id) if question else []
        versions.sort(key=lambda each: each.worded_at, reverse=True)
        self.versions.set_rows([self._version(each) for each in versions])
        fit_rows(self.versions, 5)

    def _version(self, version: QuestionVersion) -> Row:
        session = self._workspace.find(Session, version.session) if version.session else None
        facts = (f"{version.worded_at:%d-%m-%Y}", session.title if session else "", version.reason)
        return Row(version.id, version.wording, " · ".join(fact for fact in facts if fact), "quote")

    def _ask(self) -> None:
        number, wording, session = self._workspace.next_number(LearningQuestion), self.new.text(), self.session.value()
        if self._workspace.attempt(
            lambda: ask_question(number, wording=wording, session=session, at=_now()), clears_draft=self.new.place
        ):
            self.new.finished()
            self.list.select(next(each.id for each in self._workspace.all(LearningQuestion) if each.number == number))

    def _reword(self) -> None:
        question = self._question()
        if question is None:
            return
        wording, reason, session = self.wording.text(), self.reason.text(), self.session.value()
        if self._workspace.attempt(
            lambda: reword_question(question, wording=wording, reason=reason, session=session, at=_now()),
            clears_draft=self.wording.place,
        ):
            self._workspace.keep_draft(self.reason.place, "")
            self.wording.finished()
            self.reason.finished()

    def _remove(self) -> None:
        question = self._question()
        if question:
            self._workspace.remove("remove_question", question)


def _now() -> datetime:
    return datetime.now().replace(microsecond=0)
