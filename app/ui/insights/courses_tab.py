"""Courses of action: what each role can do, on which insights that rests, what it takes and what it brings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.models.acting import CourseOfAction, FollowUp, add_course, move_course
from app.models.codes import code
from app.models.edit import Edit
from app.models.insights import Evidence, Insight
from app.models.note import Note
from app.models.person import Role
from app.services.workspace import Workspace
from app.ui.insights.course_sheet import CourseSheet
from app.ui.insights.grid_view import EffortGridView
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow, headed
from app.ui.parts.headings import empty_note, heading
from app.ui.parts.mirroring import when_seen
from app.ui.parts.panes import Panes, show_rows
from app.ui.parts.record_list import RecordList, Row
from app.ui.parts.upright import Upright
from app.ui.parts.words import term

GRID_LETTERS, GRID_LINES = 36, 14
"""The grid is as wide and as high as so many letters, also where they are large."""


class CoursesTab(QWidget):
    """All courses of action by role, as a list or on the grid of effort and effect, and one of them in full."""

    found_opened = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show the courses of action of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self.list = RecordList(self.tr("Courses of action"))
        self.grid = EffortGridView(self.tr("Courses of action by effort and effect"))
        self.as_grid = push_button(self.tr("Effort and effect"), "list")
        self.as_grid.setCheckable(True)
        self._nothing = empty_note(self.tr("What can somebody do now? Write it with a verb first."))
        self.action = DraftLine(workspace, "insights/new-course")
        self.action.setPlaceholderText(self.tr("What can be done? Verb first"))
        self.action.setAccessibleName(self.tr("New course of action"))
        self.role = Choice(self.tr("For which role"))
        self.role.fill([(role, term(role)) for role in Role])
        self.add = push_button(self.tr("Add"), "add")
        self.remove = push_button(self.tr("Remove"), "remove")
        self.sheet = CourseSheet(workspace)
        self.form, self.insights = self.sheet.form, self.sheet.picker.search
        self._lay_out()
        self._connect()
        self.mirror()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(headed(heading(self.tr("Courses of action"), 2), self.as_grid))
        column.addWidget(self._nothing, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.grid)
        column.addWidget(self._pages, 1)
        column.addWidget(self.action)
        column.addLayout(flow(self.role, self.add, self.remove))
        show_rows(self.list)
        self._side = Upright(self.sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(Panes(Upright(left), self._side, widths=(600, 520)))

    def _connect(self) -> None:
        self.list.selected.connect(lambda _: self._show())
        self.list.opened.connect(lambda _: self.form.field("action").setFocus())
        self.list.removal_asked.connect(lambda _: self._remove())
        self.grid.chosen.connect(self.list.select)
        self.grid.opened.connect(lambda _: self.form.field("action").setFocus())
        self.grid.moved.connect(self._move)
        self.as_grid.toggled.connect(self._show_grid)
        self.add.clicked.connect(self._add)
        self.action.returnPressed.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.sheet.jumped.connect(self.found_opened)
        self._mirror_soon = when_seen(self, self.mirror)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._mirror_soon)

    # --- mirroring ------------------------------------------------------------------------------

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(CourseOfAction, Insight, Evidence, FollowUp, Note):
            self._mirror_soon()

    def mirror(self) -> None:
        """Show what is there now."""
        order = {role: place for place, role in enumerate(Role)}
        courses = sorted(self._workspace.all(CourseOfAction), key=lambda each: (order[each.for_role], each.number))
        self.list.set_rows([_row(each) for each in courses])
        self._pages.setVisible(bool(courses))
        self._nothing.setVisible(not courses)
        self.as_grid.setEnabled(bool(courses))
        if courses and not self.list.current_id():
            self.list.select(courses[0].id)
        self._show()

    def _course(self) -> CourseOfAction | None:
        chosen = self.list.current_id()
        return self._workspace.find(CourseOfAction, chosen) if chosen else None

    def _show(self) -> None:
        course, may = self._course(), not self._workspace.read_only
        self.sheet.show_course(course)
        self._side.setVisible(course is not None)
        self.remove.setEnabled(course is not None and may)
        self.add.setEnabled(may)
        self.grid.may_move = may
        if self._pages.currentWidget() is self.grid:
            self.grid.show_courses(self._workspace.all(CourseOfAction), self.list.current_id())

    def _show_grid(self, on: bool) -> None:
        self._pages.setCurrentIndex(int(on))
        metrics = self.fontMetrics()
        wide, high = GRID_LETTERS * metrics.averageCharWidth(), GRID_LINES * metrics.lineSpacing()
        self._pages.setMinimumSize(wide if on else 0, high if on else 0)
        self._show()
        (self.grid if on else self.list).setFocus()

    # --- acting ---------------------------------------------------------------------------------

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

    def _move(self, course_id: str, effort: int, effect: int) -> None:
        course = self._workspace.find(CourseOfAction, course_id)
        if course:
            self._workspace.do(move_course(course, effort=effort, effect=effect))


def _row(course: CourseOfAction) -> Row:
    facts = f"{code(course)} · {term(course.for_role)} · {term(course.type)} · {term(course.status)}"
    return Row(course.id, course.action, facts, "course")
