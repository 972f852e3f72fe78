"""What became of a map since an earlier one: each change in a sentence, and the earlier map to look at."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout

from app.analysis.comparison import Comparison, Difference, compare
from app.models.edit import Edit
from app.models.map_copies import earlier
from app.models.network_map import NetworkMap
from app.services.workspace import Workspace
from app.ui.maps.lit_sentences import FIRST, Lighting, LitSentences, SentenceRoom
from app.ui.maps.open_map import OpenMap
from app.ui.parts.announcing import announce
from app.ui.parts.buttons import push_button, tool_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import flow
from app.ui.parts.headings import label
from app.ui.parts.words import said

ICONS = {
    "new": "add",
    "come_true": "starred",
    "closer": "zoom_in",
    "further": "zoom_out",
    "gone": "remove",
    "new_ties": "line",
    "stronger": "line",
    "weaker": "line",
    "gone_ties": "line",
}
"""What stands before each sentence, by what changed, in the order in which it is told."""


class ThenAndNow(QFrame):
    """Lays an earlier map beside this one. `lit` gives the ids on the map that is shown, or None.

    `past_shown` gives the earlier map while that is looked at, else None; `closed` when it is put away. It is away
    until it is shown.
    """

    lit = Signal(object)
    past_shown = Signal(object)
    closed = Signal()

    def __init__(self, open_map: OpenMap, workspace: Workspace) -> None:
        """Compare the map of `open_map` with the one it was copied from, or another one of before."""
        super().__init__()
        self._map = open_map
        self._workspace = workspace
        self._told: list[tuple[Difference, str]] = []
        self.setProperty("kind", "card")
        self._make()
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def has_earlier(self) -> bool:
        """Whether there is an earlier map to compare with."""
        return bool(self._earlier())

    def put_away(self) -> None:
        """Go away until asked for again."""
        self.hide()
        self.closed.emit()

    # --- making it ------------------------------------------------------------------------------

    def _make(self) -> None:
        self.summary = label("", kind="heading3")
        self.before = Choice(self.tr("Earlier map"))
        self.then = push_button(self.tr("Then"))
        self.now = push_button(self.tr("Now"))
        self._sides = QButtonGroup(self)
        for button in (self.then, self.now):
            button.setCheckable(True)
            self._sides.addButton(button)
        self.now.setChecked(True)
        self.shut = tool_button(self.tr("Close"), "close")
        self.said = LitSentences(self.tr("What changed"), after=self.shut)
        self.room = SentenceRoom(self.said)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(4)
        layout.addLayout(flow(self.then, self.now, self.before, self.shut))
        layout.addWidget(self.summary)
        layout.addWidget(self.room, FIRST)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.before.chosen.connect(lambda _: self._read())
        self.then.toggled.connect(lambda _: self._turn())
        self.shut.clicked.connect(self.put_away)
        self.said.lit.connect(self.lit)
        self.said.pressed.connect(self._go_where_it_is)
        self._map.changed.connect(self._read)
        self._workspace.changed.connect(self._follow)

    # --- mirroring ------------------------------------------------------------------------------

    def _earlier(self) -> list[NetworkMap]:
        return earlier(self._workspace.all(NetworkMap), self._map.content.map)

    def _follow(self, edit: Edit) -> None:
        """Read again where the earlier map, or the list of maps, is what changed."""
        if edit.scope == self.before.value() or edit.concerns(NetworkMap):
            self._read()

    def _read(self) -> None:
        """Compare the maps as they are now, if anybody looks."""
        if self.isHidden():
            return
        maps = self._earlier()
        self.before.fill([(each.id, _day(each)) for each in maps])
        self.before.setVisible(len(maps) > 1)
        for widget in (self.then, self.now, self.room):
            widget.setVisible(bool(maps))
        if maps:
            found = compare(self._workspace.map_content(self.before.value()), self._map.content)
            self._told = list(_told(found))
            self.summary.setText(said(found.summary))
        else:
            self._told = []
            self.now.setChecked(True)
            self.summary.setText(self.tr("There is no earlier map yet."))
        self._turn()

    def _turn(self) -> None:
        """Show the map of then or of now; the sentences light up what is on it."""
        then = self.then.isChecked()
        self.said.say(Lighting(said(each.sentence), each.then if then else each.now, icon) for each, icon in self._told)
        self.past_shown.emit(self._workspace.map_content(self.before.value()) if then else None)

    def _go_where_it_is(self, place: int) -> None:
        """Turn to the other map where what was pressed is only on that."""
        difference = self._told[place][0]
        if not (difference.then if self.then.isChecked() else difference.now):
            (self.now if self.then.isChecked() else self.then).setChecked(True)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Compare anew, and say in one line how much is different."""
        super().showEvent(event)
        self._read()
        announce(self, self.summary.text())

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Show the map as it is now."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.now.setChecked(True)
            self.past_shown.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go away with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)


def _told(found: Comparison) -> Iterator[tuple[Difference, str]]:
    """Give every difference with the icon before it."""
    for name, icon in ICONS.items():
        for each in getattr(found, name):
            yield each, icon


def _day(drawn: NetworkMap) -> str:
    return str(QLocale().toString(drawn.made_at, "d MMMM yyyy"))  # type: ignore[call-overload]
