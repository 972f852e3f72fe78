"""Ready to leave: what to look at before the laptop goes into the bag, and what to bring; nothing stands in the way."""

import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.models.edit import Edit
from app.models.plan_length import length_sentences, plan_length
from app.models.plan_materials import materials
from app.models.session import AgendaItem, Session
from app.services.jobs import Jobs
from app.services.printing import printed_for
from app.services.workspace import Workspace
from app.tasks.files import back_up, last_backup
from app.tasks.prints.kinds import CONTEXT, KINDS, When, kinds_at
from app.ui.parts.buttons import ICON, push_button
from app.ui.parts.headings import empty_note, heading, label, quiet
from app.ui.parts.icons import icon
from app.ui.parts.layouts import card, page, row
from app.ui.parts.words import said, translate

CHECKS = ("saved", "backup", "plan", "printed", "screen")
PRINT_FIRST = "run-sheet"
"""The print that is shown first from here."""


MAY_BREAK = "\u200b"
"""A sign that is not seen, at which a line may go on below."""


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing that was looked at: whether it is in order, and a sentence about it."""

    good: bool
    sentence: str


class _CheckRow(QHBoxLayout):
    """A sign, a sentence, and what can be done about it."""

    def __init__(self, *acts: QWidget) -> None:
        super().__init__()
        self.setSpacing(16)
        self._sign = QLabel()
        self.words = label("")
        self.addWidget(self._sign)
        self.addWidget(self.words, 1)
        for act in acts:
            self.addWidget(act)

    def show_found(self, found: Checked, spoken: str) -> None:
        sign, tint = ("check", "good") if found.good else ("warning", "warning")
        self._sign.setPixmap(icon(sign, colour_name=tint).pixmap(ICON))
        self.words.setText(found.sentence)
        self.words.setAccessibleName(f"{spoken}: {found.sentence.replace(MAY_BREAK, '')}")


class ReadyPanel(QWidget):
    """Mirrors whether everything for one session is ready, and what to bring along."""

    print_asked = Signal(str, str)

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        """Show the checks; `jobs` makes the backup."""
        super().__init__()
        self._workspace = workspace
        self._jobs = jobs
        self._session: Session | None = None
        self._brought: list[str] = []
        self.back_up = push_button(self.tr("Make a backup now"), "backup")
        self.to_print = push_button(self.tr("Go to Print"), "print")
        self.look_again = push_button(self.tr("Look again"), "redo")
        acts = {"backup": (self.back_up,), "printed": (self.to_print,), "screen": (self.look_again,)}
        self.rows = {name: _CheckRow(*acts.get(name, ())) for name in CHECKS}
        self._bring = QVBoxLayout()
        self._nothing = empty_note(self.tr("No block needs material yet."))
        checks = card(heading(self.tr("Ready to leave?"), 3), *self.rows.values())
        bring = card(heading(self.tr("Bring along"), 3), self._nothing, self._bring)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page(checks, bring, None))
        self._connect()

    def _connect(self) -> None:
        self.back_up.clicked.connect(self._back_up)
        self.to_print.clicked.connect(self._ask_print)
        self.look_again.clicked.connect(self.mirror)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._screens_changed)
            app.screenRemoved.connect(self._screens_changed)

    def show_session(self, session: Session | None) -> None:
        """Show how ready one session is."""
        self._session = session
        self._look()

    def brought(self) -> list[str]:
        """Give what is listed to bring along."""
        return list(self._brought)

    def mirror(self) -> None:
        """Look anew."""
        session = self._session = self._workspace.find(Session, self._session.id) if self._session else None
        items = self._workspace.all(AgendaItem, session=session.id) if session else []
        spoken = {good: self.tr("In order") if good else self.tr("Look at this") for good in (True, False)}
        found = {
            "saved": Checked(
                True, self.tr("Everything is saved, in {path}.").format(path=_breakable(self._workspace.path))
            ),
            "backup": self._backup(),
            "plan": self._plan(session, items),
            "printed": self._printed(session),
            "screen": self._screens(),
        }
        for name, check in found.items():
            self.rows[name].show_found(check, spoken[check.good])
        self.to_print.setEnabled(session is not None)
        self._list_materials(items)

    def _backup(self) -> Checked:
        made = last_backup(self._workspace.path)
        if made is None:
            return Checked(False, self.tr("There is no backup yet."))
        if made.date() < date.today():
            return Checked(False, self.tr("The last backup is of {day}.").format(day=f"{made:%d-%m-%Y}"))
        return Checked(True, self.tr("A backup was made today at {time}.").format(time=f"{made:%H:%M}"))

    def _plan(self, session: Session | None, items: list[AgendaItem]) -> Checked:
        if session is None or not items:
            return Checked(False, self.tr("There is no plan yet."))
        told = " ".join(said(each) for each in length_sentences(session, items))
        return Checked(plan_length(session, items).too_long <= 0, told)

    def _printed(self, session: Session | None) -> Checked:
        last = printed_for(self._workspace, session.id).last if session else {}
        made = [key for key in kinds_at(When.BEFORE) if key in last]
        missing = [_print_title(key) for key in kinds_at(When.BEFORE) if key not in last]
        if not made:
            return Checked(False, self.tr("Nothing was printed for this session yet."))
        done = self.tr("Printed or saved: {prints}.").format(
            prints=", ".join(f"{_print_title(key)} ({last[key]:%d-%m %H:%M})" for key in made)
        )
        if not missing:
            return Checked(True, done)
        return Checked(True, f"{done} {self.tr('Not yet: {prints}.').format(prints=', '.join(missing))}")

    def _screens(self) -> Checked:
        count = len(QGuiApplication.screens())
        if count < 2:
            return Checked(False, self.tr("There is only this screen. Plug in the beamer to try the room screen."))
        return Checked(True, self.tr("There are %n screens. The room screen can go on the second one.", "", count))

    def _list_materials(self, items: list[AgendaItem]) -> None:
        while (item := self._bring.takeAt(0)) is not None:
            gone = item.widget()
            assert gone is not None
            gone.hide()
            gone.deleteLater()
        needed = materials(items)
        self._brought = [each.words for each in needed]
        self._nothing.setVisible(not needed)
        for each in needed:
            line = QWidget()
            line.setLayout(row(label(each.words), quiet(", ".join(each.blocks)), None))
            line.layout().setStretch(0, 2)  # type: ignore[union-attr]
            line.layout().setStretch(1, 3)  # type: ignore[union-attr]
            self._bring.addWidget(line)

    def _back_up(self) -> None:
        file = self._workspace.file
        self._jobs.run(
            self.tr("Making a backup"), lambda _progress: back_up(file), lambda _made: self.mirror(), asker=self
        )

    def _ask_print(self) -> None:
        if self._session:
            self.print_asked.emit(PRINT_FIRST, self._session.id)

    def _look(self) -> None:
        """Look anew while somebody looks; when it is shown it does so by itself."""
        if self.isVisible():
            self.mirror()

    def _screens_changed(self, _screen: object) -> None:
        self._look()

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(Session, AgendaItem):
            self._look()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Look anew: a print or a backup may have been made meanwhile."""
        super().showEvent(event)
        self.mirror()


def _print_title(kind: str) -> str:
    """Give the words for a kind of print; its key where it is not known."""
    return translate(CONTEXT, KINDS[kind].title) if kind in KINDS else kind


def _breakable(path: Path) -> str:
    """Give a path that may go on below at each folder, so that a deep one cuts nothing."""
    return str(path).replace(os.sep, os.sep + MAY_BREAK)
