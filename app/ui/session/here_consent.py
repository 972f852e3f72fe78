"""Consent at the desk: for one person each use with its question, answered yes or no by a click or a key."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from app.models.participation import answer_consent, told_apart
from app.models.person import Consent, ConsentAnswer, ConsentUse, Person
from app.models.presence_consent import CONTEXT, WITHDRAWN, asked, last_noted_by
from app.services.workspace import Workspace
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.upright import Upright
from app.ui.parts.words import said, term, translate
from app.ui.people.consent_words import consent_told

KEYS = {
    Qt.Key.Key_J: ConsentAnswer.YES,
    Qt.Key.Key_Y: ConsentAnswer.YES,
    Qt.Key.Key_N: ConsentAnswer.NO,
    Qt.Key.Key_0: ConsentAnswer.NOT_ASKED,
}
"""The same in every language: J as well as Y is yes."""


class ConsentRow(QFrame):
    """One use: its question, three answers, and what was written down. J or Y is yes, N is no, 0 is not asked."""

    answered = Signal(object)
    stepped = Signal(int)

    def __init__(self, use: ConsentUse) -> None:
        """Ask about one use."""
        super().__init__()
        self.use = use
        self.setProperty("kind", "card")
        question = label(said(asked(use)))
        self._told = quiet("")
        self._group = QButtonGroup(self)
        self.choices: dict[ConsentAnswer, QRadioButton] = {}
        for answer in ConsentAnswer:
            button = QRadioButton(term(answer))
            button.setMinimumHeight(TARGET)
            button.setAccessibleName(f"{question.text()} {term(answer)}")
            button.clicked.connect(lambda _on, answer=answer: self.answered.emit(answer))
            self._group.addButton(button)
            self.choices[answer] = button
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(question)
        layout.addLayout(flow(*self.choices.values()))
        layout.addWidget(self._told)

    def show_answer(self, answer: ConsentAnswer, words: str) -> None:
        """Show what was answered, and what is known about that."""
        self.choices[answer].setChecked(True)
        self._told.setText(words)
        self._told.setVisible(bool(words))

    def focus_answer(self) -> None:
        """Go to the answer that was given."""
        next(each for each in self.choices.values() if each.isChecked()).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Answer by a letter and go on to the next use; up and down go from use to use."""
        key = Qt.Key(event.key())
        if key in KEYS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.answered.emit(KEYS[key])
            self.stepped.emit(1)
        else:
            super().keyPressEvent(event)


class ConsentDesk(QWidget):
    """Mirrors what one person agreed to; `left` when the desk is done with them."""

    left = Signal()

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty desk; `show_person` fills it."""
        super().__init__()
        self._workspace = workspace
        self._person: Person | None = None
        self._name = heading("", 2)
        self.back = push_button(self.tr("Back"), "back")
        self.noted_by = DraftLine(workspace, "session/noted_by")
        self.noted_by.setPlaceholderText(self.tr("Who writes this down?"))
        self.noted_by.setAccessibleName(self.tr("Who writes this down?"))
        self.rows = {use: ConsentRow(use) for use in ConsentUse}
        sheet = QWidget()
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(quiet(self.tr("Not asked counts as no. J or Y is yes, N is no.")))
        inside.addWidget(self.noted_by)
        for use, row in self.rows.items():
            inside.addWidget(row)
            row.answered.connect(lambda answer, use=use: self._answer(use, answer))
            row.stepped.connect(lambda by, use=use: self._step(use, by))
        inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.addLayout(flow(self.back))
        layout.addWidget(self._name)
        self._room = Upright(sheet)
        layout.addWidget(self._room, 1)
        self.back.clicked.connect(self.left)

    def show_person(self, person: Person | None) -> None:
        """Ask one person, and begin at the first use they were not asked about."""
        self._person = person
        self.mirror()
        waiting = [row for row in self.rows.values() if row.choices[ConsentAnswer.NOT_ASKED].isChecked()]
        if person:
            self._go_to(waiting[0] if waiting else next(iter(self.rows.values())))

    def mirror(self) -> None:
        """Show what is there now."""
        person = self._person = self._workspace.find(Person, self._person.id) if self._person else None
        self._name.setText(told_apart(self._workspace.all(Person))[person.id] if person else "")
        given = {each.use: each for each in self._given()}
        for use, row in self.rows.items():
            consent = given.get(use)
            answer = consent.answer if consent else ConsentAnswer.NOT_ASKED
            row.show_answer(answer, self._said(consent) if consent else "")
            row.setEnabled(person is not None and not self._workspace.read_only)
        if not self.noted_by.text() and not self.noted_by.hasFocus():
            self.noted_by.setText(last_noted_by(self._workspace.all(Consent)))
        self.noted_by.setEnabled(not self._workspace.read_only)

    def _said(self, consent: Consent) -> str:
        words = consent_told(consent)
        return f"{words}. {translate(CONTEXT, WITHDRAWN)}" if consent.withdrawn_on else words

    def _given(self) -> list[Consent]:
        return self._workspace.all(Consent, person=self._person.id) if self._person else []

    def _answer(self, use: ConsentUse, answer: ConsentAnswer) -> None:
        person, known = self._person, {each.use: each.answer for each in self._given()}
        if person and known.get(use, ConsentAnswer.NOT_ASKED) is not answer:
            noted_by = self.noted_by.text().strip()
            self._workspace.attempt(
                lambda: answer_consent(person, use, answer, consents=self._given(), on=date.today(), noted_by=noted_by)
            )
        self.mirror()

    def _step(self, use: ConsentUse, by: int) -> None:
        uses = list(self.rows)
        place = uses.index(use) + by
        if 0 <= place < len(uses):
            self._go_to(self.rows[uses[place]])
        else:
            self.back.setFocus(Qt.FocusReason.TabFocusReason)

    def go_to(self, use: ConsentUse) -> None:
        """Go to what is asked about one use."""
        self._go_to(self.rows[use])

    def _go_to(self, row: ConsentRow) -> None:
        row.focus_answer()
        self._room.ensureWidgetVisible(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go back to who is here with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
