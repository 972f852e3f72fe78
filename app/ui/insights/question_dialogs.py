"""Splitting a learning question in two, and letting one go on in another."""

from collections import Counter
from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QVBoxLayout, QWidget

from app.models.codes import code
from app.models.edit import Edit
from app.models.errors import HosselError
from app.models.questions import (
    LearningQuestion,
    QuestionVersion,
    latest_wording,
    merge_question,
    split_question,
)
from app.models.text import shortened
from app.services.workspace import Workspace
from app.ui.insights.question_story import letter_and_words
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import at_the_end
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import scrolled
from app.ui.parts.words import counted, told


class _QuestionDialog(QDialog):
    """What both have in common: the question, a reason, what stays with the old letter, and two buttons."""

    def __init__(self, workspace: Workspace, question: LearningQuestion, session: str | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.question = question
        self.session = session
        self.versions = workspace.all(QuestionVersion)
        self.problem = label("", kind="warning")
        self.problem.hide()
        self.reason = self.line("reason", self.tr("Why"))
        self.resize(640, 520)

    def line(self, part: str, name: str) -> DraftLine:
        """Give a field that keeps what is half typed for this question."""
        made = DraftLine(self.workspace, f"question/{self.question.id}/{type(self).__name__}/{part}")
        made.setAccessibleName(name)
        made.setPlaceholderText(name)
        return made

    def lay_out(self, title: str, act: QPushButton, *fields: QWidget) -> None:
        """Put the fields between the question and the buttons."""
        self.setWindowTitle(title)
        stay = push_button(self.tr("Not now"), "close")
        stay.clicked.connect(self.reject)
        sheet = QWidget()
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(heading(title, 2))
        inside.addWidget(label(letter_and_words(self.question, latest_wording(self.question, self.versions))))
        for field in fields:
            if isinstance(field, DraftLine | Choice):
                caption = label(field.accessibleName())
                caption.setBuddy(field)
                inside.addWidget(caption)
            inside.addWidget(field)
        inside.addWidget(quiet(self.what_stays()))
        inside.addWidget(self.problem)
        inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 16, 16)
        layout.addWidget(scrolled(sheet), 1)
        layout.addLayout(at_the_end(stay, act))

    def what_stays(self) -> str:
        """Say what points to the old letter and stays there."""
        kept = [each for each in self.workspace.referrers(self.question) if not isinstance(each, QuestionVersion)]
        counts = Counter(type(each).__name__ for each in kept)
        if not counts:
            return self.tr("Letter {letter} and its wordings stay.").format(letter=code(self.question))
        what = ", ".join(counted(*each) for each in counts.items())
        return self.tr("Letter {letter} stays, with what belongs to it: {what}.").format(
            letter=code(self.question), what=what
        )

    def tried(self, rule: Callable[[], Edit], *drafts: DraftLine) -> None:
        """Do what a rule says, or tell here why it cannot be."""
        try:
            edit = rule()
        except HosselError as error:
            self.problem.setText(told(error))
            self.problem.show()
            return
        if self.workspace.do(edit):
            for line in drafts:
                self.workspace.keep_draft(line.place, "")
                line.finished()
            self.accept()


class SplitQuestion(_QuestionDialog):
    """Asks two new wordings; each gets a letter of its own."""

    def __init__(self, workspace: Workspace, question: LearningQuestion, session: str | None, parent: QWidget) -> None:
        """Begin splitting `question` at a session, or between sessions (None)."""
        super().__init__(workspace, question, session, parent)
        self.first = self.line("first", self.tr("First new question"))
        self.second = self.line("second", self.tr("Second new question"))
        self.stays = QCheckBox(self.tr("{letter} goes on beside them").format(letter=code(question)))
        self.split = push_button(self.tr("Split"), "split", primary=True)
        self.split.clicked.connect(self._split)
        self.lay_out(self.tr("Split in two"), self.split, self.first, self.second, self.reason, self.stays)

    def _split(self) -> None:
        number = self.workspace.next_number(LearningQuestion)
        self.tried(
            lambda: split_question(
                self.question,
                self.versions,
                numbers=(number, number + 1),
                wordings=(self.first.text(), self.second.text()),
                session=self.session,
                at=now(),
                reason=self.reason.text(),
                stays=self.stays.isChecked(),
            ),
            self.first,
            self.second,
            self.reason,
        )


class MergeQuestion(_QuestionDialog):
    """Asks in which other question this one goes on."""

    def __init__(self, workspace: Workspace, question: LearningQuestion, session: str | None, parent: QWidget) -> None:
        """Begin merging `question` at a session, or between sessions (None)."""
        super().__init__(workspace, question, session, parent)
        self.questions = workspace.all(LearningQuestion)
        self.into = Choice(self.tr("It goes on in"))
        self.into.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.into.fill(
            (each, shortened(letter_and_words(each, latest_wording(each, self.versions)), 90))
            for each in self.questions
            if each.id != question.id
        )
        self.merge = push_button(self.tr("Merge"), "merge", primary=True)
        self.merge.setEnabled(self.into.value() is not None)
        self.merge.clicked.connect(self._merge)
        self.lay_out(self.tr("Merge with another question"), self.merge, self.into, self.reason)

    def _merge(self) -> None:
        self.tried(
            lambda: merge_question(
                self.question,
                self.into.value(),
                questions=self.questions,
                versions=self.versions,
                session=self.session,
                at=now(),
                reason=self.reason.text(),
            ),
            self.reason,
        )


def now() -> datetime:
    """Give this moment."""
    return datetime.now()
