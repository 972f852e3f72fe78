"""All there is to say about what is chosen on a map: a contact, a line, a circle, several, or who is in the middle."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget

from app.ui.maps.circle_sheet import CircleSheet
from app.ui.maps.contact_sheet import ContactSheet
from app.ui.maps.line_sheet import LineSheet
from app.ui.maps.many_sheet import ManySheet
from app.ui.maps.open_map import OpenMap
from app.ui.parts.headings import empty_note

Sheet = ContactSheet | LineSheet | CircleSheet | ManySheet


class DetailPanel(QStackedWidget):
    """Mirrors the choice of an `OpenMap`."""

    def __init__(self, open_map: OpenMap) -> None:
        """Show what is chosen on `open_map`."""
        super().__init__()
        self._map = open_map
        self.contact = ContactSheet(open_map)
        self.line = LineSheet(open_map)
        self.circle = CircleSheet(open_map)
        self.many = ManySheet(open_map)
        self._sheets: tuple[Sheet, ...] = (self.contact, self.line, self.circle, self.many)
        self.addWidget(empty_note(self.tr("Choose somebody or a line on the map.")))
        for sheet in self._sheets:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(sheet)
            self.addWidget(area)
        open_map.changed.connect(self.mirror)
        open_map.chosen.connect(lambda _: self.mirror())
        self.mirror()

    def mirror(self) -> None:
        """Show what is chosen now; what was typed about something else is finished."""
        thing = self._map.choice
        tie, circle = self._map.tie(thing), self._map.circle(thing)
        if len(self._map.choices) > 1:
            self._turn_to(self.many)
            self.many.show_chosen()
        elif tie:
            self._turn_to(self.line)
            self.line.show_tie(tie)
        elif circle:
            self._turn_to(self.circle)
            self.circle.show_circle(circle)
        elif thing:
            self._turn_to(self.contact)
            self.contact.show_end(thing)
        else:
            self._turn_to(None)
        for sheet in self._sheets:
            sheet.setEnabled(not self._map.read_only)

    def focus_first(self) -> None:
        """Go to the first field."""
        sheet = self._sheet()
        if sheet:
            sheet.focus_first()
            self._show_focus()

    def focus_on(self, kind: str) -> None:
        """Go to an ``offer``, an ``ask`` or the ``note`` of what is chosen."""
        sheet = self._sheet()
        if sheet:
            sheet.focus_on(kind)
            self._show_focus()

    def _sheet(self) -> Sheet | None:
        return self._sheets[self.currentIndex() - 1] if self.currentIndex() else None

    def _turn_to(self, sheet: Sheet | None) -> None:
        for place, other in enumerate(self._sheets, 1):
            if other is sheet:
                self.setCurrentIndex(place)
            else:
                other.leave()
        if sheet is None:
            self.setCurrentIndex(0)

    def _show_focus(self) -> None:
        area, focused = self.currentWidget(), QApplication.focusWidget()
        if isinstance(area, QScrollArea) and focused and area.isAncestorOf(focused):
            area.ensureWidgetVisible(focused)
