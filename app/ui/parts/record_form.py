"""A form that mirrors one record: leaving a field makes one edit, and undo shows in the field at once."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, TypeVar

from PySide6.QtCore import QDateTime, QEvent, QObject, Qt
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QFormLayout, QLabel, QSpinBox, QWidget

from app.models.edit import Edit, changed
from app.models.errors import EMPTY_TEXT, BadInput
from app.models.record import Record, field_kinds
from app.models.text import one_line, storable
from app.services.workspace import Workspace
from app.ui.parts.buttons import TARGET
from app.ui.parts.choice import Choice
from app.ui.parts.day_field import DayField
from app.ui.parts.drafts import DraftLine, DraftText
from app.ui.parts.headings import label
from app.ui.parts.spins import clear_edge

TEXT_HEIGHT = 116
"""Pixels for three lines; more scrolls."""

LETTERS = 20
"""As many letters can be read in every field, also with large letters and a long caption beside it."""

Field = DraftLine | DraftText | Choice | QCheckBox | DayField | QDateTimeEdit | QSpinBox
F = TypeVar("F", DraftLine, DraftText, Choice, QCheckBox, DayField, QDateTimeEdit, QSpinBox)


class RecordForm(QWidget):
    """Fields of one record under each other. `kind` is the kind of the edits it makes."""

    def __init__(self, workspace: Workspace, kind: str, parent: QWidget | None = None) -> None:
        """Make an empty form; add fields, then `show_record`."""
        super().__init__(parent)
        self._workspace = workspace
        self._kind = kind
        self._record: Record | None = None
        self._fields: dict[str, Field] = {}
        self._rules: dict[str, Callable[[Any, Any], Edit]] = {}
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setVerticalSpacing(8)
        self._layout.setHorizontalSpacing(0)  # Qt forgets it when it looks whether a row fits: a caption brings its own
        self._layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        workspace.changed.connect(self._follow)
        self.setEnabled(False)

    # --- making it ------------------------------------------------------------------------------

    def add_line(self, name: str, caption: str) -> DraftLine:
        """Add a field of one line for the field `name` of the record."""
        line = DraftLine(self._workspace, f"form/{self._kind}/{name}")
        line.editingFinished.connect(lambda: self._leave_text(name))
        return self._added(name, caption, line)

    def add_text(self, name: str, caption: str) -> DraftText:
        """Add a field of several lines."""
        text = DraftText(self._workspace, f"form/{self._kind}/{name}")
        text.setFixedHeight(TEXT_HEIGHT)
        text.installEventFilter(self)
        return self._added(name, caption, text)

    def add_choice(self, name: str, caption: str, options: Iterable[tuple[Any, str]]) -> Choice:
        """Add a drop-down of values with their words."""
        choice = Choice(caption)
        choice.fill(options)
        choice.chosen.connect(lambda value: self._commit(name, value))
        return self._added(name, caption, choice)

    def add_check(self, name: str, caption: str) -> QCheckBox:
        """Add a tick."""
        tick = QCheckBox(caption)
        tick.clicked.connect(lambda on: self._commit(name, on))
        return self._added(name, "", tick)

    def add_number(self, name: str, caption: str, *, least: int, most: int) -> QSpinBox:
        """Add a whole number."""
        number = clear_edge(QSpinBox())
        number.setRange(least, most)
        number.setMinimumHeight(TARGET)
        number.editingFinished.connect(lambda: self._commit(name, number.value()))
        return self._added(name, caption, number)

    def add_moment(self, name: str, caption: str) -> QDateTimeEdit:
        """Add a day with a time."""
        moment = moment_field(caption)
        moment.editingFinished.connect(lambda: self._commit(name, moment_of(moment)))
        return self._added(name, caption, moment)

    def add_day(self, name: str, caption: str) -> DayField:
        """Add a day that may be left open."""
        day = DayField(caption)
        day.picked.connect(lambda found: self._commit(name, found))
        return self._added(name, caption, day)

    def add_widget(self, caption: str, widget: QWidget) -> None:
        """Add something of another kind, which sees to itself."""
        self._layout.addRow(self._caption(caption, widget), widget)

    def set_rule(self, name: str, rule: Callable[[Any, Any], Edit]) -> None:
        """Let `rule` of (record, value) make the edit for the field `name`; it may refuse."""
        self._rules[name] = rule

    def field(self, name: str) -> Any:
        """Give the widget of a field."""
        return self._fields[name]

    def _added(self, name: str, caption: str, field: F) -> F:
        field.setObjectName(f"{self._kind}.{name}")
        field.setAccessibleName(caption or field.accessibleName())
        if isinstance(field, QCheckBox):
            field.setAccessibleName(field.text())
            self._layout.addRow("", field)
        else:
            self._layout.addRow(self._caption(caption, field), field)
        self._fields[name] = field
        return field

    def _caption(self, caption: str, buddy: QWidget) -> QLabel:
        made = label(caption)
        made.setWordWrap(False)
        # A field that would be narrower goes under its caption.
        buddy.setMinimumWidth(max(buddy.minimumWidth(), LETTERS * self.fontMetrics().averageCharWidth()))
        made.setMinimumHeight(TARGET)
        made.setContentsMargins(0, 0, 8, 0)
        made.setBuddy(buddy)
        return made

    # --- mirroring ------------------------------------------------------------------------------

    def show_record(self, record: Record | None) -> None:
        """Show a record, or nothing; unfinished text of another record is kept for when it is shown again."""
        self._record = record
        self.setEnabled(record is not None and not self._workspace.read_only)
        for name, field in self._fields.items():
            self._fill(name, field)

    def record(self) -> Record | None:
        """Give the record that is shown."""
        return self._record

    def _fill(self, name: str, field: Field) -> None:
        value = getattr(self._record, name) if self._record else None
        if isinstance(field, DraftLine | DraftText):
            place = f"form/{self._record.id}/{name}" if self._record else f"form/{self._kind}/{name}"
            field.stand_at(place, text=value or "")
            if isinstance(field, DraftLine) and not field.hasFocus():
                # A long text shows its beginning.
                field.setCursorPosition(0)
        elif isinstance(field, Choice):
            field.set_value(value)
        elif isinstance(field, QCheckBox):
            field.setChecked(bool(value))
        elif isinstance(field, DayField):
            field.set_value(value)
        elif isinstance(field, QSpinBox):
            field.setValue(value or 0)
        else:
            show_moment(field, value or datetime.now())

    def _follow(self, edit: Edit) -> None:
        record = self._record
        for change in edit.changes:
            if record and change.record.id == record.id:
                self.show_record(change.after)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Leaving a field of several lines finishes it, as leaving a line does."""
        if event.type() == QEvent.Type.FocusOut:
            name = next((name for name, field in self._fields.items() if field is watched), None)
            if name:
                self._leave_text(name)
        return super().eventFilter(watched, event)

    def _leave_text(self, name: str) -> None:
        field = self._fields[name]
        if isinstance(field, DraftLine):
            self._commit(name, one_line(field.text()))
        elif isinstance(field, DraftText):
            self._commit(name, storable(field.toPlainText()).strip())

    def _commit(self, name: str, value: Any) -> None:
        record = self._record
        if record is None or self._workspace.read_only:
            return
        field = self._fields[name]
        place = field.place if isinstance(field, DraftLine | DraftText) else None
        if value == getattr(record, name):
            if isinstance(field, DraftLine | DraftText) and self._workspace.draft(field.place):
                self._workspace.keep_draft(field.place, "")
            return
        if isinstance(field, DraftLine | DraftText):
            field.keep_now()
        self._workspace.attempt(lambda: self._edit(record, name, value), clears_draft=place)

    def _edit(self, record: Record, name: str, value: Any) -> Edit:
        if name in self._rules:
            return self._rules[name](record, value)
        needed = next(kind.required for kind in field_kinds(type(record)) if kind.name == name)
        if needed and value == "":
            raise BadInput(EMPTY_TEXT)
        return changed(self._kind, record, **{name: value})


def moment_field(name: str) -> QDateTimeEdit:
    """Give a field for a day and a time, with a calendar."""
    field = QDateTimeEdit()
    field.setDisplayFormat("dd-MM-yyyy HH:mm")
    field.setCalendarPopup(True)
    field.setMinimumHeight(TARGET)
    field.setAccessibleName(name)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return field


def moment_of(field: QDateTimeEdit) -> datetime:
    """Give what stands in a field for a day and a time."""
    moment = field.dateTime().toPython()
    assert isinstance(moment, datetime)
    return moment.replace(second=0, microsecond=0)


def show_moment(field: QDateTimeEdit, moment: datetime) -> None:
    """Show a day and a time."""
    field.setDateTime(QDateTime(moment.year, moment.month, moment.day, moment.hour, moment.minute, 0))
