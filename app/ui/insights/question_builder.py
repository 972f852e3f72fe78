"""A learning question made of two halves: what we want, and what is in the way."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.models.questions import question_sentence
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import label, quiet
from app.ui.parts.layouts import column
from app.ui.parts.words import said

PLACE = "insights/build"


class QuestionBuilder(QFrame):
    """Two fields that give a sentence as you type, which can then be changed. `asked` when it is to be kept."""

    asked = Signal()

    def __init__(self, workspace: Workspace) -> None:
        """Show what was left unfinished."""
        super().__init__()
        self._workspace = workspace
        self._own_words = False
        self.setProperty("kind", "card")
        self.ambition = self._field("ambition", self.tr("What do we want?"), self.tr("for example: reach more people"))
        self.obstacle = self._field(
            "obstacle", self.tr("What is in the way?"), self.tr("for example: post does not arrive")
        )
        self.sentence = self._field("sentence", self.tr("The question, in your own words"), "")
        self.ask = push_button(self.tr("Ask this question"), "add", primary=True)
        self._lay_out()
        self._connect()
        self._own_words = bool(self.sentence.text()) and self.sentence.text() != self._made()

    def _field(self, part: str, name: str, example: str) -> DraftLine:
        line = DraftLine(self._workspace, f"{PLACE}/{part}")
        line.setAccessibleName(name)
        line.setPlaceholderText(example)
        return line

    def _lay_out(self) -> None:
        inside = column(spacing=4)
        for field in (self.ambition, self.obstacle, self.sentence):
            caption = label(field.accessibleName())
            caption.setBuddy(field)
            inside.addWidget(caption)
            inside.addWidget(field)
        inside.addWidget(quiet(self.tr("The two halves make a sentence. You may change it as you like.")))
        inside.addLayout(flow(self.ask))
        inside.setContentsMargins(16, 8, 16, 8)
        self.setLayout(inside)

    def _connect(self) -> None:
        for half in (self.ambition, self.obstacle):
            half.textEdited.connect(lambda _: self._make())
        self.ambition.returnPressed.connect(self.obstacle.setFocus)
        self.obstacle.returnPressed.connect(self.sentence.setFocus)
        self.sentence.returnPressed.connect(self.asked)
        self.sentence.textEdited.connect(self._take_over)
        self.ask.clicked.connect(self.asked)

    def _made(self) -> str:
        if not (self.ambition.text().strip() or self.obstacle.text().strip()):
            return ""
        return said(question_sentence(self.ambition.text(), self.obstacle.text()))

    def _make(self) -> None:
        """Say the sentence anew, unless somebody wrote her own."""
        if not self._own_words:
            self.sentence.setText(self._made())
            self._workspace.keep_draft(self.sentence.place, self.sentence.text())

    def _take_over(self, text: str) -> None:
        """Leave the sentence alone from now on; once it is empty it is made again."""
        self._own_words = bool(text.strip())

    def finished(self) -> None:
        """Begin anew: the question was asked."""
        for field in (self.ambition, self.obstacle, self.sentence):
            self._workspace.keep_draft(field.place, "")
            field.finished()
        self._own_words = False
