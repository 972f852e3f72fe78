"""One learning question: what a session did with it, its story, what it is made of, and whom it concerns."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.models.agenda import LearningAgenda, by_time, seems_persistent, skipped
from app.models.codes import code
from app.models.questions import (
    LearningQuestion,
    QuestionStatus,
    QuestionVersion,
    discuss_question,
    going_on_in,
    is_open,
    unmerge_question,
)
from app.models.session import Session
from app.services.workspace import Workspace
from app.ui.insights.question_concerns import QuestionConcerns
from app.ui.insights.question_dialogs import MergeQuestion, SplitQuestion, now
from app.ui.insights.question_story import story_rows
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import card
from app.ui.parts.record_form import RecordForm
from app.ui.parts.record_list import RecordList, fit_rows
from app.ui.parts.words import term


class QuestionSheet(QWidget):
    """Mirrors one question. `other_opened` leads to the question in which it goes on."""

    other_opened = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        """Show nothing yet."""
        super().__init__()
        self._workspace = workspace
        self._question: LearningQuestion | None = None
        self._hint = label("", kind="warning")
        self.persists = push_button(self.tr("It is persistent"), "warning")
        self.session = Choice(self.tr("Session"))
        self.session.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.wording = self._line(self.tr("New wording"), self.tr("New wording; empty: the same words"))
        self.reason = self._line(self.tr("Why it is reworded"), self.tr("Why it is reworded"))
        self.answer = self._line(self.tr("Answer so far"), self.tr("Answer so far, if there is one"))
        self.status = Choice(self.tr("How far is it now?"))
        self.status.setMinimumContentsLength(18)
        self.status.fill([(each, term(each)) for each in QuestionStatus])
        self.reword = push_button(self.tr("Write down"), "edit", primary=True)
        self.story = RecordList(self.tr("Through time, the newest first"))
        self.split = push_button(self.tr("Split in two"), "split")
        self.merge = push_button(self.tr("Merge with another"), "merge")
        self.unmerge = push_button(self.tr("Let it go on by itself"), "undo")
        self.goes_on = push_button("", "open")
        self.form = self._make_form()
        self.concerns = QuestionConcerns(workspace)
        self._lay_out()
        self._connect()

    def _line(self, name: str, hint: str) -> DraftLine:
        line = DraftLine(self._workspace, f"question/none/{len(self.findChildren(DraftLine))}", self)
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        return line

    def _make_form(self) -> RecordForm:
        form = RecordForm(self._workspace, "change_question")
        form.add_line("ambition", self.tr("What we want"))
        form.add_line("obstacle", self.tr("What is in the way"))
        form.add_line("owner", self.tr("Who keeps an eye on it"))
        return form

    def _lay_out(self) -> None:
        self._talk = card(
            heading(self.tr("What was done with it?"), 3),
            self.session,
            self.wording,
            self.reason,
            self.answer,
            flow(self.status, self.reword),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.addWidget(self._hint)
        layout.addLayout(flow(self.persists, self.goes_on, self.unmerge))
        layout.addWidget(self._talk)
        layout.addWidget(
            card(
                heading(self.tr("Through time"), 3),
                self.story,
                quiet(self.tr("An older wording stays: so you see what you learned.")),
                flow(self.split, self.merge),
            )
        )
        layout.addWidget(card(self.concerns))
        layout.addWidget(card(self.form))
        layout.addStretch(1)

    def _connect(self) -> None:
        self.reword.clicked.connect(lambda: self._discuss(self.status.value()))
        for line in (self.wording, self.reason, self.answer):
            line.returnPressed.connect(lambda: self._discuss(self.status.value()))
        self.persists.clicked.connect(lambda: self._discuss(QuestionStatus.PERSISTENT))
        self.split.clicked.connect(self._split)
        self.merge.clicked.connect(self._merge)
        self.unmerge.clicked.connect(self._unmerge)
        self.goes_on.clicked.connect(self._open_other)

    # --- mirroring ------------------------------------------------------------------------------

    def show_question(self, question: LearningQuestion | None, agenda: LearningAgenda) -> None:
        """Show one question as the agenda tells of it; half-typed words of another are kept for it."""
        before = self._question
        self._question = question
        self.setVisible(question is not None)
        self._show_sessions()
        if question is None:
            self.form.show_record(None)
            return
        if before is None or before.id != question.id:
            self._stand_at(question)
        if before is None or before.id != question.id or before.status is not question.status:
            self.status.set_value(question.status)
        found = next(each for each in agenda.rows if each.question.id == question.id)
        self.story.set_rows(story_rows(found, agenda))
        fit_rows(self.story, 6)
        self.concerns.show_question(question)
        self._show_acts(question)

    def _stand_at(self, question: LearningQuestion) -> None:
        self.form.show_record(question)
        for part, line in (("wording", self.wording), ("reason", self.reason), ("answer", self.answer)):
            line.stand_at(f"question/{question.id}/{part}")

    def _show_sessions(self) -> None:
        first = self.session.value() is None and self.session.count() == 0
        sessions = by_time(self._workspace.all(Session))
        named = [(each.id, f"{code(each)} · {each.title}") for each in reversed(sessions)]
        self.session.fill([(None, self.tr("between sessions")), *named])
        begun = [each for each in sessions if each.starts_at <= now()]
        if first and begun:
            self.session.set_value(begun[-1].id)

    def _show_acts(self, question: LearningQuestion) -> None:
        """Say what is worth knowing, and offer what can be done."""
        versions = self._workspace.all(QuestionVersion, question=question.id)
        begun = [each for each in self._workspace.all(Session) if each.starts_at <= now()]
        missed = skipped(question, versions, begun) if is_open(question) else 0
        persists = seems_persistent(question, versions, begun)
        hints = [self.tr("The last %n session(s) did not talk about it.", "", missed)] if missed > 1 else []
        if persists:
            hints.append(self.tr("It stands open over three sessions or more. Is it a persistent problem?"))
        self._hint.setText(" ".join(hints))
        self._hint.setVisible(bool(hints))
        self.persists.setVisible(persists)
        known = {each.id: each for each in self._workspace.all(LearningQuestion)}
        end = going_on_in(question, known)
        merged = question.merged_into is not None
        self.goes_on.setText(self.tr("Goes on in {letter}").format(letter=code(end)))
        self.goes_on.setVisible(merged)
        self.unmerge.setVisible(merged)
        self.merge.setEnabled(len(known) > 1)
        for widget in (self.reword, self.split, self.merge, self.unmerge, self.persists):
            widget.setEnabled(widget.isEnabled() and not self._workspace.read_only)

    # --- acting ---------------------------------------------------------------------------------

    def _discuss(self, status: QuestionStatus) -> None:
        question = self._question
        if question is None:
            return
        versions = self._workspace.all(QuestionVersion, question=question.id)
        done = self._workspace.attempt(
            lambda: discuss_question(
                question,
                versions,
                session=self.session.value(),
                at=now(),
                status=status,
                wording=self.wording.text(),
                reason=self.reason.text(),
                answer=self.answer.text(),
            ),
            clears_draft=self.wording.place,
        )
        if done:
            self.wording.finished()
            for line in (self.reason, self.answer):
                self._workspace.keep_draft(line.place, "")
                line.finished()

    def _split(self) -> None:
        if self._question:
            _open(SplitQuestion(self._workspace, self._question, self.session.value(), self))

    def _merge(self) -> None:
        if self._question:
            _open(MergeQuestion(self._workspace, self._question, self.session.value(), self))

    def _unmerge(self) -> None:
        question = self._question
        if question:
            self._workspace.attempt(lambda: unmerge_question(question))

    def _open_other(self) -> None:
        if self._question:
            known = {each.id: each for each in self._workspace.all(LearningQuestion)}
            self.other_opened.emit(going_on_in(self._question, known).id)


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
