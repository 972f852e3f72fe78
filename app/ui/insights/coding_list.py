"""The notes to give themes to: while this list has the keyboard, one key does one thing to the chosen notes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from app.models.coding import KEYS
from app.models.note import Note
from app.ui.parts.record_list import MadeRows, RecordList, Row

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier)


class _CodingRows(MadeRows[Note]):
    """Notes to go through; a note that changes stays where it stands."""

    def __init__(self, parent: QWidget, make: Callable[[Note], Row]) -> None:
        super().__init__(parent, make)
        self._places: dict[str, int] = {}

    def place_of(self, record_id: str) -> int:
        return self._places.get(record_id, -1)

    def show_records(self, records: Sequence[Note]) -> None:
        self._places = {note.id: place for place, note in enumerate(records)}
        super().show_records(records)

    def keep(self, note: Note) -> None:
        place = self.place_of(note.id)
        if place >= 0:
            self.records[place] = note


class CodingList(RecordList):
    """Notes to choose one or several of.

    J and K go on and back; `theme_asked` carries the key of a theme, `asked` the name of what else a key asks for.
    """

    theme_asked = Signal(str)
    asked = Signal(str)

    _ACTS = {"u": "undo", "c": "cluster", "m": "memo", "/": "find", "?": "help"}

    def __init__(self, name: str, make: Callable[[Note], Row]) -> None:
        """Make an empty list; `make` gives the row of a note."""
        self._make = make
        super().__init__(name)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)

    def _make_rows(self) -> _CodingRows:
        self.notes = _CodingRows(self, self._make)
        return self.notes

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show `notes` in this order; the chosen one stays chosen where it is still there, or else its neighbour."""
        kept, place = self.current_id(), self.currentIndex().row()
        self.selectionModel().blockSignals(True)
        self.notes.show_records(notes)
        self.selectionModel().blockSignals(False)
        if notes and not (kept and self.select(kept)):
            self._choose(max(0, min(place, len(notes) - 1)))
        if not notes:
            self._choose(-1)

    def show_anew(self, *notes: Note) -> None:
        """Show notes as they are now, where they stand, and all others with the names their themes have now."""
        for note in notes:
            self.notes.keep(note)
        # Each row is made when it is painted; telling the list of a change would have it lay out all rows again.
        self.viewport().update()

    def chosen(self) -> list[Note]:
        """Give the notes that are chosen, from top to bottom."""
        return [self.notes.records[place] for place in sorted(index.row() for index in self.selectedIndexes())]

    def go(self, step: int, *, more: bool = False) -> None:
        """Choose the next note, or the one before; `more` keeps those that are chosen."""
        place = max(0, min(self.currentIndex().row() + step, len(self.notes.records) - 1))
        select = QItemSelectionModel.SelectionFlag.Select
        flag = select if more else QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.notes.index(place), flag)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go on, give a theme, or ask for something with one key; all other keys as any list."""
        plain = event.modifiers() in _PLAIN
        key = event.text().lower() if plain else ""
        if key in ("j", "k") and self.notes.records:
            self.go(1 if key == "j" else -1, more=event.modifiers() == Qt.KeyboardModifier.ShiftModifier)
        elif key and key in self._ACTS:
            self.asked.emit(self._ACTS[key])
        elif key and key in KEYS:
            self.theme_asked.emit(key)
        else:
            super().keyPressEvent(event)
