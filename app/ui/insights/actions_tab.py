"""Actions: who does what by when, open ones first; from a promise, from a course of action, or just typed."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.acting import CourseOfAction, FollowUp, add_action, commitments_left, in_order, is_overdue
from app.models.closing import action_from
from app.models.codes import code
from app.models.edit import Edit
from app.models.note import Note
from app.models.questions import LearningQuestion
from app.models.session import Session
from app.models.text import fold, shortened
from app.services.workspace import Workspace
from app.ui.insights.action_sheet import ActionSheet, owners
from app.ui.insights.narrow import narrow
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, heading
from app.ui.parts.mirroring import when_seen
from app.ui.parts.panes import Panes, show_rows
from app.ui.parts.record_list import RecordList, Row
from app.ui.parts.upright import Upright


class ActionsTab(QWidget):
    """All actions, narrowed down by owner and session, and one of them in full."""

    found_opened = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show the actions of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self.list = RecordList(self.tr("Actions"))
        self._nothing = empty_note(self.tr("Who does what, and by when? Write down the first action."))
        self.owner = narrow(Choice(self.tr("Owner")))
        self.session = narrow(Choice(self.tr("Session")))
        self.what = DraftLine(workspace, "insights/new-action")
        self.what.setPlaceholderText(self.tr("What will be done?"))
        self.what.setAccessibleName(self.tr("New action"))
        self.add = push_button(self.tr("Add action"), "add")
        self.remove = push_button(self.tr("Remove"), "remove")
        self.promises = narrow(Choice(self.tr("Promises without an action")))
        self.take = push_button(self.tr("Make it an action"), "add")
        self.sheet = ActionSheet(workspace)
        self.form = self.sheet.form
        self._lay_out()
        self._connect()
        self.mirror()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(heading(self.tr("Actions"), 2))
        column.addLayout(flow(self.owner, self.session))
        column.addWidget(self._nothing, 1)
        column.addWidget(self.list, 1)
        column.addWidget(self.what)
        column.addLayout(flow(self.add, self.remove))
        self._waiting = QWidget()
        self._waiting.setLayout(flow(self.promises, self.take))
        column.addWidget(self._waiting)
        show_rows(self.list)
        self._side = Upright(self.sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(Panes(Upright(left), self._side, widths=(600, 520)))

    def _connect(self) -> None:
        self.list.selected.connect(lambda _: self._show())
        self.list.opened.connect(lambda _: self.form.field("what").setFocus())
        self.list.removal_asked.connect(lambda _: self._remove())
        self.owner.chosen.connect(lambda _: self.mirror())
        self.session.chosen.connect(lambda _: self.mirror())
        self.add.clicked.connect(self._add)
        self.what.returnPressed.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.take.clicked.connect(self._take_promise)
        self.sheet.jumped.connect(self.found_opened)
        self._mirror_soon = when_seen(self, self.mirror)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._mirror_soon)

    def show_action(self, action_id: str) -> bool:
        """Choose an action, whatever the filters say; False where there is none."""
        if any(each.id == action_id for each in self._workspace.all(FollowUp)):
            self.owner.set_value(None)
            self.session.set_value(None)
            self.mirror()
        return self.list.select(action_id)

    # --- mirroring ------------------------------------------------------------------------------

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(FollowUp, Session, Note, CourseOfAction, LearningQuestion):
            self._mirror_soon()

    def mirror(self) -> None:
        """Show what is there now."""
        actions = self._workspace.all(FollowUp)
        self._fill_filters(actions)
        shown = in_order(each for each in actions if self._is_wanted(each))
        self.list.set_rows([self._row(each) for each in shown])
        self.list.setVisible(bool(actions))
        self._nothing.setVisible(not actions)
        if shown and not self.list.current_id():
            self.list.select(shown[0].id)
        left = commitments_left(self._workspace.all(Note), actions)
        self.promises.fill([(each.id, f"{code(each)}  {shortened(each.text, 90)}") for each in left])
        self._waiting.setVisible(bool(left))
        self._show()

    def _fill_filters(self, actions: list[FollowUp]) -> None:
        names = owners(actions)
        self.owner.fill(
            [(None, self.tr("everybody")), ("", self.tr("nobody yet")), *((fold(each), each) for each in names)]
        )
        sessions = self._workspace.all(Session)
        self.session.fill(
            [(None, self.tr("all sessions")), *((each.id, f"{code(each)} {each.title}") for each in sessions)]
        )

    def _is_wanted(self, action: FollowUp) -> bool:
        return self.owner.value() in (None, fold(action.owner)) and self.session.value() in (None, action.session)

    def _row(self, action: FollowUp) -> Row:
        facts = [code(action), action.owner or self.tr("nobody yet")]
        if action.done_on:
            facts.append(self.tr("done on {day}").format(day=f"{action.done_on:%d-%m-%Y}"))
        elif action.due is None:
            facts.append(self.tr("no day yet"))
        elif is_overdue(action, date.today()):
            facts.append(self.tr("too late: {day}").format(day=f"{action.due:%d-%m-%Y}"))
        else:
            facts.append(self.tr("by {day}").format(day=f"{action.due:%d-%m-%Y}"))
        sign = "check" if action.done_on else "warning" if is_overdue(action, date.today()) else "clock"
        return Row(action.id, action.what, " · ".join(facts), sign, faded=action.done_on is not None)

    def _action(self) -> FollowUp | None:
        chosen = self.list.current_id()
        return self._workspace.find(FollowUp, chosen) if chosen else None

    def _show(self) -> None:
        action, may = self._action(), not self._workspace.read_only
        self.sheet.show_action(action)
        self._side.setVisible(action is not None)
        self.remove.setEnabled(action is not None and may)
        for button in (self.add, self.take):
            button.setEnabled(may)

    # --- acting ---------------------------------------------------------------------------------

    def _add(self) -> None:
        number = self._workspace.next_number(FollowUp)
        owner = next((each.owner for each in self._workspace.all(FollowUp) if self._is_of_chosen(each)), "")
        done = self._workspace.attempt(
            lambda: add_action(number, self.what.text(), owner=owner, session=self.session.value()),
            clears_draft=self.what.place,
        )
        if done:
            self.what.finished()
            self._choose(number)

    def _is_of_chosen(self, action: FollowUp) -> bool:
        return bool(self.owner.value()) and fold(action.owner) == self.owner.value()

    def _take_promise(self) -> None:
        note = self._workspace.find(Note, self.promises.value() or "")
        number = self._workspace.next_number(FollowUp)
        if note and self._workspace.attempt(lambda: action_from(note, number)):
            self._choose(number)

    def _choose(self, number: int) -> None:
        self.show_action(next(each.id for each in self._workspace.all(FollowUp) if each.number == number))

    def _remove(self) -> None:
        action = self._action()
        if action:
            self._workspace.remove("remove_action", action)
