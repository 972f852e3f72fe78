"""The fields of the panel beside a map: names and notes that finish when they are left, and forms that fit it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFormLayout, QSizePolicy, QWidget

from app.models.network_map import Actor, Circle, Tie
from app.models.text import storable
from app.ui.maps.open_map import OpenMap
from app.ui.maps.samples import SMALL, Sample, drawn
from app.ui.parts.buttons import TARGET
from app.ui.parts.choice import Choice
from app.ui.parts.drafts import DraftLine, DraftText
from app.ui.parts.headings import label

LETTERS = 8
"""A list to choose from may be as narrow as this many letters; the panel is not wide."""


class NameField(DraftLine):
    """The name of a contact or circle. Enter, or leaving the field, gives it; if refused, the old one stands again."""

    def __init__(self, open_map: OpenMap, name: str) -> None:
        """Make an empty field that a screen reader calls `name`; `show_thing` fills it."""
        super().__init__(open_map.workspace, f"map/{open_map.id}/name")
        self._map = open_map
        self._thing = ""
        self.setAccessibleName(name)
        self.editingFinished.connect(self._finish)

    def show_thing(self, thing: Actor | Circle) -> None:
        """Show the name of a contact or circle, or what was typed over it and not finished."""
        self._thing = thing.id
        self.stand_at(f"map/{thing.id}/name", text=thing.name)
        if not self.hasFocus() and self.fontMetrics().horizontalAdvance(self.text()) > self.width():
            self.setCursorPosition(0)

    def _finish(self) -> None:
        thing = self._map.actor(self._thing) or self._map.circle(self._thing)
        if thing is None or not self.isVisible():
            return
        self.keep_now()
        if self.text() == thing.name and not self._map.workspace.draft(self.place):
            return
        if not self._named(thing):
            self.finished(thing.name)

    def _named(self, thing: Actor | Circle) -> bool:
        if isinstance(thing, Actor):
            return self._map.rename(thing, self.text(), clears_draft=self.place)
        return self._map.rename_circle(thing, self.text(), clears_draft=self.place)


class NoteField(DraftText):
    """What is written about a contact, a line or a circle. Leaving the field keeps it."""

    def __init__(self, open_map: OpenMap, name: str) -> None:
        """Make an empty field that a screen reader calls `name`; `show_thing` fills it."""
        super().__init__(open_map.workspace, f"map/{open_map.id}/note")
        self._map = open_map
        self._thing = ""
        self.setAccessibleName(name)
        self.setFixedHeight(2 * TARGET)

    def show_thing(self, thing: Actor | Tie | Circle) -> None:
        """Show the note with a thing, or what was typed over it and not finished."""
        if thing.id != self._thing:
            self.leave()
        self._thing = thing.id
        self.stand_at(f"map/{thing.id}/note", text=thing.note)

    def leave(self) -> None:
        """Keep what was typed, as one edit."""
        self.keep_now()
        thing = self._map.actor(self._thing) or self._map.tie(self._thing) or self._map.circle(self._thing)
        if thing and self._map.workspace.draft(self.place):
            self._map.set_note(thing, storable(self.toPlainText()).strip(), clears_draft=self.place)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Leave the field; one that went out of sight with its window keeps what was typed as unfinished."""
        super().focusOutEvent(event)
        if self.isVisible():
            self.leave()


def compact(name: str) -> Choice:
    """Give an empty list to choose from that fits a narrow panel."""
    made = Choice(name)
    made.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(LETTERS)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made


def offer(
    choice: Choice,
    options: Sequence[tuple[Any, str]],
    *,
    samples: Sequence[Sample | None],
    size: QSize = SMALL,
) -> None:
    """Fill a list to choose from, each option with its drawn sample."""
    choice.fill(options)
    choice.setIconSize(size)
    for place, sample in enumerate(samples):
        if sample:
            choice.setItemIcon(place, drawn(sample, size))


def form(*fields: tuple[str, QWidget]) -> QFormLayout:
    """Give a form of captions with their fields, which go beneath them where it is narrow; "" is no caption."""
    made = QFormLayout()
    made.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for caption, field in fields:
        if caption:
            made.addRow(label(caption), field)
        else:
            made.addRow(field)
    return made
