"""The first thing anyone sees: open a programme, make one, or practise with the example."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.errors import FileProblem
from app.services.preferences import Preferences
from app.ui.parts.buttons import push_button
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, heading, label, quiet
from app.ui.parts.layouts import column, page
from app.ui.parts.record_list import RecordList, Row
from app.ui.start.problem import ProblemPanel

MOST_SHOWN = 5
"""Rows; the others come by scrolling."""


class StartScreen(QWidget):
    """New, open, the example, and what was open before. A file that cannot be used is explained on top."""

    new_requested = Signal()
    open_requested = Signal(object)
    example_requested = Signal()
    look_requested = Signal(object)
    restore_requested = Signal(object, object)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        """Show what `preferences` knows to have been open."""
        super().__init__(parent)
        self._preferences = preferences
        self._new = push_button(self.tr("Make a new programme"), "new", primary=True)
        self._open = push_button(self.tr("Open a programme"), "open")
        self._example = push_button(self.tr("Practise with the example"), "example")
        self._recent = RecordList(self.tr("Opened before"))
        self._none_yet = empty_note(self.tr("You have not opened a programme yet."))
        self.problem = ProblemPanel()
        self._lay_out()
        self._connect()
        self._show_recent()

    def _lay_out(self) -> None:
        brand = label("Hosselkaart", kind="brand")
        hint = quiet(self.tr("Enter opens a programme. Delete takes it off this list; the file stays."))
        sheet = page(
            column(brand, quiet(self.tr("Who do you know, what do you have, and what do you seek?"))),
            self.problem,
            flow(self._new, self._open, self._example, spacing=16),
            column(heading(self.tr("Opened before"), 2), self._recent, self._none_yet, hint),
            None,
        )
        self._hint = hint
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(sheet)

    def _connect(self) -> None:
        self._new.clicked.connect(self.new_requested)
        self._open.clicked.connect(lambda: self.open_requested.emit(None))
        self._example.clicked.connect(self.example_requested)
        self._recent.opened.connect(lambda path: self.open_requested.emit(Path(path)))
        self._recent.removal_asked.connect(lambda path: self._preferences.forget_recent(Path(path)))
        self._preferences.changed.connect(self._follow)
        self.problem.open_requested.connect(lambda: self.open_requested.emit(None))
        self.problem.look_requested.connect(self.look_requested)
        self.problem.restore_requested.connect(self.restore_requested)

    def explain(self, path: Path, problem: FileProblem) -> None:
        """Tell what is the matter with a file, and what can be done."""
        self.problem.explain(path, problem)

    def undo_scope(self) -> str:
        """Give nothing to undo: no programme is open here."""
        return ""

    def undo_since(self) -> int:
        """Give where undo stops."""
        return 0

    def _follow(self, key: str) -> None:
        if key == "recent":
            self._show_recent()

    def _show_recent(self) -> None:
        rows = [self._row(path) for path in self._preferences.recent()]
        self._recent.set_rows(rows)
        self._recent.setVisible(bool(rows))
        height = self._recent.sizeHintForRow(0) * min(len(rows), MOST_SHOWN) + 2 * self._recent.frameWidth() + 16
        self._recent.setFixedHeight(height)
        self._hint.setVisible(bool(rows))
        self._none_yet.setVisible(not rows)

    def _row(self, path: Path) -> Row:
        folder = str(path.parent)
        try:
            changed_at = QDateTime.fromSecsSinceEpoch(int(path.stat().st_mtime))
        except OSError:
            detail = self.tr("{folder} · cannot be found now").format(folder=folder)
            return Row(str(path), path.stem, detail, "programme", faded=True)
        when = QLocale().toString(changed_at, QLocale.FormatType.ShortFormat)
        detail = self.tr("{folder} · last changed {when}").format(folder=folder, when=when)
        return Row(str(path), path.stem, detail, "programme")

    def focus_first(self) -> None:
        """Put the keyboard where most people want to begin."""
        first = self._recent if self._recent.rows() else self._new
        if first is self._recent and not self._recent.current_id():
            self._recent.select(self._recent.rows()[0].id)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
