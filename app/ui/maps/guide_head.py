"""The question of the guide that is asked now, how far one is, and the ways on, back and out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from app.models.network_map import QUESTIONS
from app.ui.parts.announcing import announce
from app.ui.parts.buttons import TARGET, push_button, tool_button
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, quiet
from app.ui.theme import colour

LEAST_QUESTION = 360
"""Pixels a question needs beside the buttons; where there are fewer it stands above them."""


class Dot(QAbstractButton):
    """One of the dots that show how far the guide is; a tap goes to its question."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setFixedSize(TARGET, TARGET)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the question that is asked as a large full dot, the others as small open ones."""
        now = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent" if now or self.underMouse() else "line"), 2))
        painter.setBrush(colour("accent") if now else Qt.BrushStyle.NoBrush)
        radius = 9 if now else 6
        painter.drawEllipse(self.rect().center(), radius, radius)
        painter.end()


class GuideHead(QWidget):
    """Shows one of the questions. `turned` gives the place of the one that is wanted, `left` that none is.

    `ended` comes instead where there is no question after the last.
    """

    turned = Signal(int)
    left = Signal()
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._questions: tuple[str, ...] = ("",) * QUESTIONS
        self._step = 0
        self.question = heading("", 1)
        self.progress = quiet("")
        self.progress.setWordWrap(False)
        self.progress.setMinimumHeight(TARGET)
        self.dots = [Dot() for _ in range(QUESTIONS)]
        self.back = push_button(self.tr("Previous"), "back")
        self.next = push_button(self.tr("Next"))
        self.free = tool_button(self.tr("Draw freely"), "edit")
        self._lay_out()
        self.back.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))
        self.free.clicked.connect(self.left)

    def _lay_out(self) -> None:
        self._row_of_dots = QWidget()
        inside = QHBoxLayout(self._row_of_dots)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        group = QButtonGroup(self)
        for place, dot in enumerate(self.dots):
            inside.addWidget(dot)
            group.addButton(dot)
            dot.clicked.connect(lambda _=False, place=place: self.turned.emit(place))
        self._way = QWidget()
        way = QVBoxLayout(self._way)
        way.setContentsMargins(0, 0, 0, 0)
        way.addLayout(flow(self.progress, self._row_of_dots, self.back, self.next, self.free))
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._top.setContentsMargins(0, 0, 0, 0)
        self._top.addWidget(self.question, 1)
        self._top.addWidget(self._way)

    @property
    def asked(self) -> list[int]:
        """The places of the questions that are not left out."""
        return [place for place, question in enumerate(self._questions) if question]

    def ask(self, questions: tuple[str, ...], step: int) -> None:
        """Show the question at place `step` of `questions`."""
        self._questions, self._step = questions, step
        asked = self.asked
        number = asked.index(step) + 1
        progress = self.tr("{number} of {count}").format(number=number, count=len(asked))
        self.progress.setText(progress)
        for place, dot in enumerate(self.dots):
            dot.setVisible(place in asked)
            dot.setChecked(place == step)
            dot.setAccessibleName(questions[place])
        for widget in (self.progress, self._row_of_dots):
            widget.setVisible(len(asked) > 1)
        self.back.setEnabled(number > 1)
        self.next.setText(self.tr("What it tells") if number == len(asked) else self.tr("Next"))
        self.next.setAccessibleName(self.next.text())
        if self.question.text() != questions[step]:
            self.question.setText(questions[step])
            self.question.setAccessibleName(questions[step])
            announce(self, f"{questions[step]} ({progress})")
        self._stand()

    def _go(self, by: int) -> None:
        """Turn to the question before or after this one."""
        place = self.asked.index(self._step) + by
        if place < len(self.asked):
            self.turned.emit(self.asked[max(place, 0)])
        else:
            self.ended.emit()

    def _stand(self) -> None:
        """Let the question stand beside the buttons, or above them where it is narrow."""
        needed = min(self.question.fontMetrics().horizontalAdvance(self.question.text()), LEAST_QUESTION)
        beside = self._way.sizeHint().width() + needed + self._top.spacing() <= self.width()
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._top.direction() is not wanted:
            self._top.setDirection(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Look anew whether the question fits beside the buttons."""
        super().resizeEvent(event)
        self._stand()
