"""What lies at hand below the drawing: back and again, a line, choosing many, tidying up, and the view."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.maps.canvas import MapCanvas
from app.ui.maps.wheel import ZOOM_STEP
from app.ui.parts.buttons import push_button, tool_button
from app.ui.parts.flow import flow


class Tools(QWidget):
    """The buttons of a canvas. `all_tidy` when there was nothing to tidy up."""

    all_tidy = Signal()

    def __init__(self, canvas: MapCanvas) -> None:
        """Work on `canvas`."""
        super().__init__()
        self._canvas = canvas
        self._map = canvas.open_map
        self.undo = push_button(self.tr("Back"), "undo")
        self.redo = push_button(self.tr("Again"), "redo")
        self.select = tool_button(self.tr("Choose several"), "people")
        self.select.setCheckable(True)
        self.tidy = tool_button(self.tr("Tidy up"), "star")
        self.zoom_out = tool_button(self.tr("Smaller"), "zoom_out")
        self.zoom_in = tool_button(self.tr("Larger"), "zoom_in")
        self.fit = tool_button(self.tr("See all"), "fit")
        for button in (self.zoom_out, self.zoom_in, self.fit):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setToolTip(button.text())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(flow(self.undo, self.redo, self.select, self.tidy, self.zoom_out, self.zoom_in, self.fit), 1)
        self._connect()
        self.mirror()

    def _connect(self) -> None:
        self.undo.clicked.connect(self._map.undo)
        self.redo.clicked.connect(self._map.redo)
        self.select.toggled.connect(self._set_selecting)
        self.tidy.clicked.connect(self._tidy)
        self.zoom_in.clicked.connect(lambda: self._canvas.zoom(ZOOM_STEP))
        self.zoom_out.clicked.connect(lambda: self._canvas.zoom(1 / ZOOM_STEP))
        self.fit.clicked.connect(self._canvas.fit)
        self._map.changed.connect(self.mirror)

    def mirror(self) -> None:
        """Offer what can be done now."""
        changes = not self._canvas.only_looks
        self.undo.setEnabled(changes and self._map.can_undo())
        self.redo.setEnabled(changes and self._map.can_redo())
        self.tidy.setEnabled(changes and len(self._map.content.actors) > 1)

    def _tidy(self) -> None:
        before = self._map.content
        if self._map.arrange() and self._map.content is before:
            self.all_tidy.emit()

    def _set_selecting(self, on: bool) -> None:
        self._canvas.selects = on
