"""The screen of the maps: all of them, one of them, or, between two participants, nothing at all."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.models.edit import DESK
from app.models.network_map import NetworkMap
from app.services.preferences import Preferences
from app.services.workspace import Workspace
from app.ui.maps.beginnings import map_for
from app.ui.maps.chooser import MapChooser
from app.ui.maps.curtain import Curtain
from app.ui.maps.map_sheet import MapSheet


class MapScreen(QWidget):
    """The list of maps, or one of them.

    `map_opened` tells which one was chosen here, `handed` that the laptop goes to somebody else.
    """

    map_opened = Signal(str)
    full_screen_asked = Signal(bool)
    handed = Signal()

    def __init__(self, workspace: Workspace, preferences: Preferences) -> None:  # noqa: ARG002
        """Show the list of maps of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self.chooser = MapChooser(workspace)
        self.curtain = Curtain()
        self.sheet: MapSheet | None = None
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.chooser)
        self._stack.addWidget(self.curtain)
        self.chooser.opened.connect(self.show_map)
        self.chooser.opened.connect(self.map_opened)
        self.curtain.back_asked.connect(self._give_desk_back)
        self.curtain.next_asked.connect(self._go_on)

    def undo_scope(self) -> str:
        """Undo is this map's alone; among the list of maps it is the desk's; behind the curtain there is none."""
        if self.is_between:
            return ""
        return self.sheet.open_map.id if self.sheet else DESK

    def undo_since(self) -> int:
        """While a participant has the screen, undo goes back to the hand-over."""
        return self.sheet.open_map.since if self.sheet else 0

    def show_map(self, map_id: str) -> None:
        """Open a map; one that is gone leaves the list in front."""
        if self.sheet and self.sheet.open_map.id == map_id:
            return
        self.close_map()
        if self._workspace.find(NetworkMap, map_id) is None:
            return
        self.sheet = MapSheet(self._workspace, map_id)
        self._stack.addWidget(self.sheet)
        self._stack.setCurrentWidget(self.sheet)
        self.sheet.left.connect(self.close_map)
        self.sheet.open_map.gone.connect(self._lose_map)
        self.sheet.handed_over.connect(self._draw_curtain)
        self.sheet.full_screen_asked.connect(self.full_screen_asked)
        self.sheet.full_screen_asked.connect(self.handed)
        self.sheet.take_over()

    def open_paper(self, session_id: str, person_id: str) -> None:
        """Open the map that was drawn on paper: somebody's own, begun where there is none; else ask whose it is."""
        if self.is_handed:
            return
        if not person_id:
            self.close_map()
            self.chooser.begin_in(session_id or None)
        elif map_id := map_for(self._workspace, person_id, session_id or None):
            self.show_map(map_id)
            self.map_opened.emit(map_id)

    def close_map(self) -> None:
        """Go back to the list of maps."""
        if self.sheet:
            if self.sheet.alone:
                self.sheet.return_to_desk()
            self._put_away()
            self._show_chooser()

    @property
    def is_between(self) -> bool:
        """Whether the curtain hides everything, between two participants."""
        return self._stack.currentWidget() is self.curtain

    def shown(self) -> str:
        """Give the id of the map that is open; "" while the list is in front."""
        return self.sheet.open_map.id if self.sheet else ""

    @property
    def is_handed(self) -> bool:
        """Whether a participant has the laptop, or it is on its way to one."""
        return self.is_between or bool(self.sheet and self.sheet.alone)

    def toggle_full_screen(self) -> bool:
        """Leave a participant alone with the open map, or let the laptop go on; False where no map is open."""
        if self.sheet and not self.is_between:
            self.sheet.full.toggle()
            return True
        return self.is_between

    def _put_away(self) -> None:
        sheet, self.sheet = self.sheet, None
        if sheet:
            self._stack.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()

    def _show_chooser(self) -> None:
        self._stack.setCurrentWidget(self.chooser)
        self.chooser.mirror()
        self.chooser.list.setFocus()

    def _lose_map(self) -> None:
        """Go back to the list when the map was taken away; from a participant's hands, to the curtain."""
        if self.sheet and self.sheet.alone:
            self._put_away()
            self._draw_curtain()
        else:
            self.close_map()

    def _draw_curtain(self) -> None:
        """Hide the map from who gets the laptop now."""
        self.handed.emit()
        self.chooser.turns.mirror()
        self.curtain.expect(self.chooser.turns.next_name())
        self._stack.setCurrentWidget(self.curtain)

    def _go_on(self) -> None:
        """Give the next participant an own map, alone on the screen."""
        self._put_away()
        self.chooser.turns.begin_next()
        if self.sheet:
            self.sheet.full.setChecked(True)
        else:
            self._give_desk_back()

    def _give_desk_back(self) -> None:
        """Show the facilitator the map that was handed over, or all of them, with everything round it."""
        if self.sheet:
            self._stack.setCurrentWidget(self.sheet)
            self.sheet.return_to_desk()
        else:
            self._show_chooser()
            self.full_screen_asked.emit(False)
