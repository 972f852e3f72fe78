"""Whom a learning question concerns: roles to tick, and areas."""

from PySide6.QtWidgets import QCheckBox, QWidget

from app.models.edit import changed
from app.models.person import Role
from app.models.programme import Area
from app.models.questions import LearningQuestion
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading
from app.ui.parts.layouts import column
from app.ui.parts.words import term


class QuestionConcerns(QWidget):
    """Ticks for roles, and a list of areas that grows and shrinks; each press is one edit."""

    def __init__(self, workspace: Workspace) -> None:
        """Show nothing yet."""
        super().__init__()
        self._workspace = workspace
        self._question: LearningQuestion | None = None
        self.roles = {role: QCheckBox(term(role)) for role in Role}
        for role, tick in self.roles.items():
            tick.setMinimumHeight(44)
            tick.clicked.connect(lambda _, role=role: self._tick(role))
        self.area = Choice(self.tr("Add an area"))
        self.area.chosen.connect(self._add_area)
        self._areas = QWidget()
        self._chosen = flow()
        self._areas.setLayout(self._chosen)
        self.setLayout(
            column(
                heading(self.tr("Whom does it concern?"), 3),
                flow(*self.roles.values(), spacing=16),
                self._areas,
                flow(self.area),
            )
        )

    def show_question(self, question: LearningQuestion | None) -> None:
        """Show whom one question concerns."""
        self._question = question
        self.setEnabled(question is not None and not self._workspace.read_only)
        for role, tick in self.roles.items():
            tick.setChecked(question is not None and role.value in question.roles)
        areas = self._workspace.all(Area)
        mine = question.areas if question else ()
        rest = [(each.id, each.name) for each in areas if each.id not in mine]
        self.area.fill([(None, self.tr("add an area …")), *rest])
        self.area.set_value(None)
        self.area.setVisible(bool(rest))
        self._show_areas([each for each in areas if each.id in mine])

    def _show_areas(self, areas: list[Area]) -> None:
        while (item := self._chosen.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for area in areas:
            button = push_button(area.name.replace("&", "&&"), "close")
            button.setAccessibleName(self.tr("take {area} off").format(area=area.name))
            button.clicked.connect(lambda _, area=area: self._drop_area(area.id))
            self._chosen.addWidget(button)
        self._areas.setVisible(bool(areas))

    def _tick(self, role: Role) -> None:
        question = self._question
        if question is None:
            return
        chosen = set(question.roles) ^ {role.value}
        self._set(roles=tuple(each.value for each in Role if each.value in chosen))

    def _add_area(self, area: str | None) -> None:
        if self._question and area:
            self._set(areas=(*self._question.areas, area))

    def _drop_area(self, area: str) -> None:
        if self._question:
            self._set(areas=tuple(each for each in self._question.areas if each != area))

    def _set(self, **values: tuple[str, ...]) -> None:
        if self._question:
            self._workspace.do(changed("change_question", self._question, **values))
