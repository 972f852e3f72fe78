"""The list of notes, the newest first: it stays quick with twenty thousand, and one letter sorts a note."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from app.models.edit import Change
from app.models.note import KIND_KEYS, Note
from app.ui.parts.record_list import MadeRows, RecordList, Row

STEP = 200
"""So many rows more each time somebody scrolls to the end."""

_Index = QModelIndex | QPersistentModelIndex
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class NoteRows(MadeRows[Note]):
    """Notes as rows; one note more is one row more.

    Qt asks about every row at each change, so only the first ones are told to it; scrolling down fetches more.
    """

    def __init__(self, parent: QWidget, make: Callable[[Note], Row]) -> None:
        """Hold nothing yet; `make` gives the row of a note."""
        super().__init__(parent, make)
        self._told = 0

    def place_of(self, record_id: str) -> int:
        """Give where a note stands, and see to it that it can be shown there; -1 where it does not."""
        place = super().place_of(record_id)
        if place >= self._told:
            self.tell(place + STEP)
        return place

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 (Qt's own signature)
        """Give how many notes Qt knows of."""
        return 0 if parent.isValid() else self._told

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802
        """Tell whether there are more notes than Qt knows of."""
        return not parent.isValid() and self._told < len(self.records)

    def fetchMore(self, parent: _Index) -> None:  # noqa: N802, ARG002
        """Tell Qt of some more."""
        self.tell(self._told + STEP)

    def tell(self, count: int) -> None:
        """Tell Qt of the first `count` notes."""
        count = min(count, len(self.records))
        if count > self._told:
            self.beginInsertRows(QModelIndex(), self._told, count - 1)
            self._told = count
            self.endInsertRows()

    def show_records(self, records: Sequence[Note]) -> None:
        """Show other notes, the newest first."""
        self.beginResetModel()
        self.records = list(records)
        self._told = min(STEP, len(records))
        self.endResetModel()

    def follow(self, change: Change, *, was: bool, will_be: bool) -> None:
        """Take one note out of the list, put one in, or show it anew."""
        before, after = change.before, change.after
        if was and will_be and isinstance(after, Note) and isinstance(before, Note) and _key(before) == _key(after):
            place = self._room_for(after)
            self.records[place] = after
            if place < self._told:
                self.dataChanged.emit(self.index(place), self.index(place))
            return
        if was and isinstance(before, Note):
            self._take_out(self._room_for(before))
        if will_be and isinstance(after, Note):
            self._put_in(self._room_for(after), after)
        self.tell(min(STEP, len(self.records)))

    def _take_out(self, place: int) -> None:
        if place >= self._told:
            del self.records[place]
            return
        self.beginRemoveRows(QModelIndex(), place, place)
        del self.records[place]
        self._told -= 1
        self.endRemoveRows()

    def _put_in(self, place: int, note: Note) -> None:
        if place > self._told or (place == self._told < len(self.records)):
            self.records.insert(place, note)
            return
        self.beginInsertRows(QModelIndex(), place, place)
        self.records.insert(place, note)
        self._told += 1
        self.endInsertRows()

    def holds(self, note: Note) -> bool:
        """Tell whether a note is among those that are shown."""
        place = self._room_for(note)
        return place < len(self.records) and self.records[place].id == note.id

    def _room_for(self, note: Note) -> int:
        return bisect_left(self.records, _key(note), key=_key)


def _key(note: Note) -> tuple[int, tuple[int, ...]]:
    """Give what notes stand in order by: the highest number first, then the last id."""
    return -note.number, (*(-ord(letter) for letter in note.id), 1)


class NoteList(RecordList):
    """Notes to choose one or several from. While it has the keyboard, a letter sorts what is chosen.

    `kind_asked` carries the kind (None with Backspace), `star_asked` comes with ``*`` or ``!``, `theme_asked` with
    ``#``; `choice_changed` tells that other notes are chosen.
    """

    kind_asked = Signal(object)
    star_asked = Signal()
    theme_asked = Signal()
    choice_changed = Signal()

    def __init__(self, name: str, make: Callable[[Note], Row]) -> None:
        """Make an empty list; `make` gives the row of a note."""
        self._make = make
        super().__init__(name)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.selectionModel().selectionChanged.connect(lambda *_: self.choice_changed.emit())

    def _make_rows(self) -> NoteRows:
        self.notes = NoteRows(self, self._make)
        return self.notes

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show `notes`, which stand from old to new; what is chosen stays chosen, and the list does not jump."""
        kept, place, scrolled = self.current_id(), self.currentIndex().row(), self.verticalScrollBar().value()
        self.selectionModel().blockSignals(True)
        self.notes.show_records(notes[::-1])
        self.selectionModel().blockSignals(False)
        if kept and not self.select(kept):
            self._choose(min(place, len(notes) - 1))
        self.verticalScrollBar().setValue(scrolled)
        self.choice_changed.emit()

    def follow(self, changes: Iterable[Change], wanted: Callable[[Note], bool]) -> None:
        """Show what became of notes; only those that are `wanted`."""
        for change in changes:
            before, after = change.before, change.after
            was = isinstance(before, Note) and self.notes.holds(before)
            will_be = isinstance(after, Note) and wanted(after)
            if was or will_be:
                self.notes.follow(change, was=was, will_be=will_be)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self._choose(self.currentIndex().row())

    def chosen(self) -> list[Note]:
        """Give the notes that are chosen, the newest first."""
        return [self.notes.records[place] for place in sorted(index.row() for index in self.selectedIndexes())]

    def selectAll(self) -> None:  # noqa: N802
        """Choose all notes, those further down too."""
        self.notes.tell(len(self.notes.records))
        super().selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Sort, star or give a theme with one key; all other keys as any list."""
        plain = event.modifiers() in _PLAIN and self.selectionModel().hasSelection()
        if plain and event.text() in KIND_KEYS:
            self.kind_asked.emit(KIND_KEYS[event.text()])
        elif plain and event.key() == Qt.Key.Key_Backspace:
            self.kind_asked.emit(None)
        elif plain and event.text() in ("*", "!"):
            self.star_asked.emit()
        elif plain and event.text() == "#":
            self.theme_asked.emit()
        else:
            super().keyPressEvent(event)
