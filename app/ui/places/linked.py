"""A short list of what belongs to something shown here, with a jump to each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui.parts.buttons import push_button
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, quiet
from app.ui.parts.record_list import RecordList, Row, fit_rows

MOST_ROWS = 5


class LinkedList(QWidget):
    """Rows of one class; `opened` with class name and id when somebody wants to go there."""

    opened = Signal(str, str)

    def __init__(self, cls_name: str, caption: str, nothing: str, *acts: QPushButton) -> None:
        """Make an empty list under `caption`; `nothing` stands there while it is empty, `acts` beneath it."""
        super().__init__()
        self._cls_name = cls_name
        self.list = RecordList(caption)
        self._nothing = quiet(nothing)
        self.open = push_button(self.tr("Go there"), "open")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading(caption, 3))
        layout.addWidget(self._nothing)
        layout.addWidget(self.list)
        layout.addLayout(flow(self.open, *acts))
        self.list.opened.connect(lambda found: self.opened.emit(self._cls_name, found))
        self.list.selected.connect(lambda found: self.open.setEnabled(bool(found)))
        self.open.clicked.connect(lambda: self.opened.emit(self._cls_name, self.list.current_id()))
        self.set_rows([])

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show `rows`."""
        self.list.set_rows(rows)
        fit_rows(self.list, MOST_ROWS)
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self.open.setVisible(bool(rows))
        if rows and not self.list.current_id():
            self.list.select(rows[0].id)
        self.open.setEnabled(bool(self.list.current_id()))
