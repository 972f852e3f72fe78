"""What is needed less often with a map: for the room, through time, under the drawing, and how the map is set up."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu

from app.tasks.map_pictures import SUFFIXES
from app.ui.maps.setup_dialog import MapSetupDialog
from app.ui.maps.throwing_away import throw_away
from app.ui.parts.icons import icon

if TYPE_CHECKING:
    from app.ui.maps.map_sheet import MapSheet


class MoreMenu(QMenu):
    """Works on a sheet. A participant who has the screen alone is offered only what is theirs to do."""

    def __init__(self, sheet: "MapSheet") -> None:
        """Make all that can be asked of `sheet`."""
        super().__init__(sheet)
        self._sheet = sheet
        self._map = sheet.open_map
        self._canvas = sheet.canvas
        self._make_looks()
        self.addSeparator()
        self._make_changes()
        self.addSeparator()
        self.away = self._do(self.tr("Throw this map away for good …"), self._throw_away, "remove")
        self.aboutToShow.connect(self._mirror)

    def _make_looks(self) -> None:
        bars = self._sheet.bars
        self.reading = self._do(self.tr("What this map tells"), lambda: bars.toggle(bars.reading), "insights")
        self.replay = self._do(self.tr("How this map grew"), lambda: bars.toggle(bars.replay), "clock")
        self.then = self._do(self.tr("Then and now"), lambda: bars.toggle(bars.then), "session")
        self.save = self._do(self.tr("Save as a picture …"), self._save_picture, "save")
        self.addSeparator()
        self.dimmed = self._tick(self.tr("Only who is chosen, and those around"), self._sheet.dim_others)
        self.afar = self._tick(self.tr("Large names, for the beamer"), lambda on: self._canvas.show_from_afar(on=on))
        self.blurred = self._tick(self.tr("Blur all names"), self._sheet.blur)

    def _make_changes(self) -> None:
        photo = self._canvas.photo
        self.tidy = self._do(
            self.tr("Tidy up, also who was placed by hand"), lambda: self._map.arrange(also_by_hand=True), "star"
        )
        self.lay_photo = self._do(self.tr("Lay a photograph under the map …"), self._choose_photo, "open")
        self.move_photo = self._tick(self.tr("Move the photograph"), lambda on: setattr(photo, "moves", on))
        self.take_photo = self._do(self.tr("Take the photograph away"), photo.remove)
        self.setup = self._do(self.tr("Questions, rings, sectors and kinds …"), self._set_up, "settings")

    def _mirror(self) -> None:
        """Offer what can be asked now."""
        desk, photo = not self._sheet.alone, self._canvas.photo
        self.then.setVisible(self._sheet.bars.then.has_earlier)
        self.dimmed.setEnabled(self._map.is_end(self._map.choice) or self.dimmed.isChecked())
        for action in (self.reading, self.replay, self.then):
            action.setEnabled(not self._canvas.picture.blurred)
        for action in (self.replay, self.save, self.afar, self.blurred, self.lay_photo, self.setup):
            action.setVisible(desk)
        for action in (self.move_photo, self.take_photo):
            action.setVisible(desk and photo.lies)
        self.move_photo.setChecked(photo.moves)
        for action in (self.tidy, self.lay_photo, self.move_photo, self.take_photo, self.setup, self.away):
            action.setEnabled(not self._map.read_only)

    def _do(self, word: str, act: Callable[[], object], icon_name: str = "") -> QAction:
        action = self.addAction(word)
        if icon_name:
            action.setIcon(icon(icon_name))
        action.triggered.connect(lambda _on=False: act())
        return action

    def _tick(self, word: str, turn: Callable[[bool], object]) -> QAction:
        action = self.addAction(word)
        action.setCheckable(True)
        action.toggled.connect(turn)
        return action

    def _choose_photo(self) -> None:
        pictures = self.tr("Photographs") + " (*.jpg *.jpeg *.png *.webp)"
        path, _ = QFileDialog.getOpenFileName(self._sheet, self.tr("Choose a photograph"), "", pictures)
        if path:
            self._canvas.photo.lay(Path(path))

    def _save_picture(self) -> None:
        asked = QFileDialog(self._sheet, self.tr("Save this map as a picture"))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kinds = {f"{suffix[1:].upper()} (*{suffix})": suffix[1:] for suffix in SUFFIXES}
        asked.setNameFilters(list(kinds))
        asked.setDefaultSuffix(SUFFIXES[0][1:])
        asked.filterSelected.connect(lambda chosen: asked.setDefaultSuffix(kinds[chosen]))
        if asked.exec():
            self._sheet.save_picture(Path(asked.selectedFiles()[0]))
        asked.deleteLater()

    def _set_up(self) -> None:
        dialog = MapSetupDialog.for_map(self._map.workspace, self._map.id, self._sheet)
        dialog.exec()
        dialog.deleteLater()

    def _throw_away(self) -> None:
        throw_away(self._map.workspace, self._map.content, self._sheet.title(), parent=self._sheet)
