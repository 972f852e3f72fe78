"""Courses of action: what each role can do, and on which insights that rests."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSplitter, QVBoxLayout, QWidget

from app.models.acting import ActionType, CourseOfAction, CourseStatus, Horizon, add_course
from app.models.codes import code
from app.models.edit import Edit, changed
from app.models.errors import UNKNOWN_CODES, BadInput
from app.models.insights import Insight
from app.models.person import Role
from app.services.workspace import Workspace
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.choice import Choice
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, heading, quiet
from app.ui.parts.layouts import card, scrolled
from app.ui.parts.record_form import RecordForm
from app.ui.parts.record_list import RecordList, Row
from app.ui.parts.words import term


class CoursesTab(QWidget):
    """All courses of action by role, and one of them in full."""

    def __init__(self, workspace: Workspace) -> None:
        """Show the courses of action of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self.list = RecordList(self.tr("Courses of action"))
        self._nothing = empty_note(self.tr("What can somebody do now? Write it with a verb first."))
        self.action = DraftLine(workspace, "insights/new-course")
        self.action.setPlaceholderText(self.tr("What can be done? Verb first"))
        self.action.setAccessibleName(self.tr("New course of action"))
        self.role = Choice(self.tr("For which role"))
        self.role.fill([(role, term(role)) for role in Role])
        self.add = push_button(self.tr("Add"), "add")
        self.remove = push_button(self.tr("Remove"), "remove")
        self.form = self._make_form()
        self.insights = QLineEdit()
        self.insights.setMinimumHeight(TARGET)
        self.insights.setPlaceholderText(self.tr("codes, such as I1, I3"))
        self.insights.setAccessibleName(self.tr("Insights"))
        self._claims = quiet("")
        self.form.add_widget(self.tr("Rests on insights"), self.insights)
        self._lay_out()
        self._connect()
        self.mirror()

    def _make_form(self) -> RecordForm:
        form = RecordForm(self._workspace, "change_course")
        form.add_text("action", self.tr("What can be done"))
        form.add_choice("for_role", self.tr("For"), [(each, term(each)) for each in Role])
        form.add_choice("type", self.tr("Sort"), [(each, term(each)) for each in ActionType])
        form.add_number("effort", self.tr("Effort, 1 to 5"), least=1, most=5)
        form.add_number("effect", self.tr("Effect, 1 to 5"), least=1, most=5)
        form.add_choice("horizon", self.tr("When"), [(each, term(each)) for each in Horizon])
        form.add_choice("status", self.tr("Status"), [(each, term(each)) for each in CourseStatus])
        return form

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(heading(self.tr("Courses of action"), 2))
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self.action)
        column.addLayout(flow(self.role, self.add, self.remove))
        right = card(self.form, self._claims)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(scrolled(right))
        splitter.setSizes([560, 560])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(splitter)
        self._right = right

    def _connect(self) -> None:
        self.list.selected.connect(lambda _: self._show())
        self.list.opened.connect(lambda _: self.form.field("action").setFocus())
        self.list.removal_asked.connect(lambda _: self._remove())
        self.add.clicked.connect(self._add)
        self.action.returnPressed.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.insights.editingFinished.connect(self._set_insights)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self.mirror)

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(CourseOfAction, Insight):
            self.mirror()

    def mirror(self) -> None:
        """Show what is there now."""
        order = {role: place for place, role in enumerate(Role)}
        courses = sorted(self._workspace.all(CourseOfAction), key=lambda each: (order[each.for_role], each.number))
        self.list.set_rows([_row(each) for each in courses])
        self.list.setVisible(bool(courses))
        self._nothing.setVisible(not courses)
        if courses and not self.list.current_id():
            self.list.select(courses[0].id)
        self._show()

    def _course(self) -> CourseOfAction | None:
        chosen = self.list.current_id()
        return self._workspace.find(CourseOfAction, chosen) if chosen else None

    def _show(self) -> None:
        course, shown = self._course(), self.form.record()
        if course is None or shown is None or shown.id != course.id:
            self.form.show_record(course)
        self._right.setVisible(course is not None)
        self.remove.setEnabled(course is not None and not self._workspace.read_only)
        found = [self._workspace.find(Insight, each) for each in course.insights] if course else []
        insights = [each for each in found if each]
        self.insights.setText(", ".join(code(each) for each in insights))
        self._claims.setText("\n".join(f"{code(each)}  {each.claim}" for each in insights))

    def _add(self) -> None:
        number = self._workspace.next_number(CourseOfAction)
        role, action = self.role.value(), self.action.text()
        if self._workspace.attempt(
            lambda: add_course(number, for_role=role, action=action), clears_draft=self.action.place
        ):
            self.action.finished()
            self.list.select(next(each.id for each in self._workspace.all(CourseOfAction) if each.number == number))

    def _remove(self) -> None:
        course = self._course()
        if course:
            self._workspace.remove("remove_course", course)

    def _set_insights(self) -> None:
        course = self._course()
        if course and not self._workspace.attempt(lambda: self._rests_on(course, self.insights.text())):
            self._show()

    def _rests_on(self, course: CourseOfAction, text: str) -> Edit:
        known = {code(each): each.id for each in self._workspace.all(Insight)}
        codes = [part.strip().upper() for part in text.replace(";", ",").split(",") if part.strip()]
        unknown = [each for each in codes if each not in known]
        if unknown:
            raise BadInput(UNKNOWN_CODES, {"codes": ", ".join(unknown)})
        return changed("change_course", course, insights=tuple(dict.fromkeys(known[each] for each in codes)))


def _row(course: CourseOfAction) -> Row:
    facts = f"{code(course)} · {term(course.for_role)} · {term(course.type)} · {term(course.status)}"
    return Row(course.id, course.action, facts, "course")
