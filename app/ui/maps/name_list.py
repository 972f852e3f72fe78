"""A short list of names to change: rings or sectors, each to rename, add, take away, and put earlier or later."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.models.map_setups import Kept
from app.models.text import NAME_LIMIT
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.flow import flow
from app.ui.parts.headings import quiet
from app.ui.parts.layouts import column
from app.ui.parts.record_list import RecordList, Row, fit_rows


@dataclass(frozen=True, slots=True)
class NameWords:
    """What a list of names says: what it is called, the name of one, a new one, and the way to earlier and later."""

    all: str
    name: str
    one: str
    new: str
    earlier: str
    later: str


class NameList(QWidget):
    """Names in order, at most `most`. `changed` speaks whenever somebody changed them."""

    changed = Signal()

    def __init__(self, words: NameWords, *, most: int) -> None:
        """Show no names yet."""
        super().__init__()
        self._words, self._most = words, most
        self._kept: list[tuple[str, Kept]] = []
        self._next = 0
        self.list = RecordList(words.all)
        self.name = QLineEdit()
        self.name.setMinimumHeight(TARGET)
        self.name.setMaxLength(NAME_LIMIT)
        self.name.setAccessibleName(words.name)
        self.name.setPlaceholderText(words.one)
        self.add = push_button(words.new, "add")
        self.up = push_button(words.earlier, "up")
        self.down = push_button(words.later, "down")
        self.remove = push_button(self.tr("Remove"), "remove")
        self._count = quiet("")
        buttons = flow(self.add, self.up, self.down, self.remove)
        self.setLayout(column(self.list, self.name, buttons, self._count))
        self._connect()

    def _connect(self) -> None:
        self.list.selected.connect(lambda _: self._show_chosen())
        self.list.removal_asked.connect(lambda _: self._remove())
        self.list.opened.connect(lambda _: self.name.setFocus())
        self.name.textEdited.connect(self._rename)
        self.add.clicked.connect(self._add)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)

    def show_names(self, names: Sequence[Kept]) -> None:
        """Show these names, and choose the first."""
        self._kept = [(self._new_key(), each) for each in names]
        self._mirror(0)

    def names(self) -> list[Kept]:
        """Give the names as they stand; one without a letter is left out."""
        return [each for _, each in self._kept if each.name.strip()]

    def _new_key(self) -> str:
        self._next += 1
        return str(self._next)

    def _place(self) -> int:
        chosen = self.list.current_id()
        return next((at for at, (key, _) in enumerate(self._kept) if key == chosen), -1)

    def _mirror(self, place: int) -> None:
        """Show the names, with the one at `place` chosen, or the last."""
        self.list.set_rows([Row(key, each.name or self._words.one) for key, each in self._kept])
        fit_rows(self.list, self._most)
        self.list.setVisible(bool(self._kept))
        if self._kept:
            self.list.select(self._kept[min(place, len(self._kept) - 1)][0])
        self._show_chosen()

    def _show_chosen(self) -> None:
        place, many = self._place(), len(self._kept)
        text = self._kept[place][1].name if place >= 0 else ""
        if self.name.text() != text:
            self.name.setText(text)
        self.name.setVisible(place >= 0)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < many - 1)
        self.remove.setEnabled(place >= 0)
        self.add.setEnabled(many < self._most)
        self._count.setText(self.tr("{count} of at most {most}").format(count=many, most=self._most))

    def _rename(self, text: str) -> None:
        place = self._place()
        if place >= 0:
            key, kept = self._kept[place]
            self._kept[place] = (key, replace(kept, name=text))
            self._changed(place)

    def _add(self) -> None:
        if len(self._kept) < self._most:
            self._kept.append((self._new_key(), Kept(self._words.one, None)))
            self._changed(len(self._kept) - 1)
            self.name.setFocus()
            self.name.selectAll()

    def _move(self, by: int) -> None:
        place = self._place()
        if place >= 0 and 0 <= place + by < len(self._kept):
            self._kept.insert(place + by, self._kept.pop(place))
            self._changed(place + by)

    def _remove(self) -> None:
        place = self._place()
        if place >= 0:
            del self._kept[place]
            self._changed(place)

    def _changed(self, place: int) -> None:
        self._mirror(place)
        self.changed.emit()
