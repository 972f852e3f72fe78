"""One course of action in full: for whom, on what it rests, what it takes and brings, and the actions made of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.acting import (
    LEAST,
    MOST,
    ActionType,
    CourseOfAction,
    CourseStatus,
    FollowUp,
    Horizon,
    add_action,
    rest_on,
)
from app.models.evidence import Sources, course_doubts
from app.models.insights import Insight
from app.models.person import Role
from app.services.workspace import Workspace
from app.ui.insights.insight_picker import InsightPicker
from app.ui.parts.buttons import push_button
from app.ui.parts.code_row import CodeRow
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, label
from app.ui.parts.layouts import card, column
from app.ui.parts.record_form import RecordForm
from app.ui.parts.words import said, term


class CourseSheet(QWidget):
    """Mirrors one course of action; `jumped` gives class name and id of a record to go to."""

    jumped = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show nothing yet."""
        super().__init__()
        self._workspace = workspace
        self._course: CourseOfAction | None = None
        self.form = self._make_form()
        self.picker = InsightPicker()
        self.doubts = label("", kind="warning")
        self.actions_ = CodeRow(self.tr("Actions made of it"))
        self.make = push_button(self.tr("Make an action of it"), "add")
        rests = card(heading(self.tr("Rests on insights"), 3), self.doubts, self.picker)
        acts = card(heading(self.tr("Who does it, and by when?"), 3), self.actions_, flow(self.make))
        self.setLayout(column(rests, card(self.form), acts, None, spacing=16))
        self.picker.picked.connect(self._add_insights)
        self.picker.taken_off.connect(self._take_off)
        self.picker.opened.connect(lambda found: self.jumped.emit("Insight", found))
        self.picker.failed.connect(workspace.refused)
        self.actions_.jumped.connect(self.jumped)
        self.make.clicked.connect(self._make_action)

    def _make_form(self) -> RecordForm:
        form = RecordForm(self._workspace, "change_course")
        form.add_text("action", self.tr("What can be done"))
        form.add_choice("for_role", self.tr("For"), [(each, term(each)) for each in Role])
        form.add_choice("type", self.tr("Sort"), [(each, term(each)) for each in ActionType])
        form.add_line("conditions", self.tr("What must be there first"))
        form.add_number("effort", self.tr("Effort, 1 to 5"), least=LEAST, most=MOST)
        form.add_number("effect", self.tr("Effect, 1 to 5"), least=LEAST, most=MOST)
        form.add_choice("horizon", self.tr("When"), [(each, term(each)) for each in Horizon])
        form.add_choice("status", self.tr("Status"), [(each, term(each)) for each in CourseStatus])
        return form

    def show_course(self, course: CourseOfAction | None) -> None:
        """Show a course of action, or nothing."""
        self._course = course
        self.setVisible(course is not None)
        if self.form.record() != course:
            self.form.show_record(course)
        if course is None:
            return
        may = not self._workspace.read_only
        self.picker.show_choice(course.insights, self._workspace.all(Insight), may=may)
        told = "\n".join(said(each) for each in course_doubts(course, Sources.read(self._workspace)))
        self.doubts.setText(told)
        self.doubts.setVisible(bool(told))
        actions = self._workspace.all(FollowUp, course=course.id)
        self.actions_.show_records([(each, each.what) for each in actions])
        self.make.setEnabled(may)

    # --- acting ---------------------------------------------------------------------------------

    def _add_insights(self, ids: list[str]) -> None:
        course = self._course
        if course:
            self._workspace.do(rest_on(course, [*course.insights, *ids]))

    def _take_off(self, insight_id: str) -> None:
        course = self._course
        if course:
            self._workspace.do(rest_on(course, [each for each in course.insights if each != insight_id]))

    def _make_action(self) -> None:
        course, number = self._course, self._workspace.next_number(FollowUp)
        if course and self._workspace.attempt(lambda: add_action(number, "", course=course)):
            action = next(each for each in self._workspace.all(FollowUp) if each.number == number)
            self.jumped.emit("FollowUp", action.id)
