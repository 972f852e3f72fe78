"""On which insights something rests: found by word or code as you type, taken off again with one key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.codes import code
from app.models.errors import UNKNOWN_CODES, BadInput
from app.models.insights import Insight, InsightStatus
from app.models.text import fold
from app.ui.insights.sources import folded
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.flow import flow
from app.ui.parts.lines import PlainLine
from app.ui.parts.record_list import RecordList, Row, fit_rows
from app.ui.parts.words import term

MOST_FOUND, MOST_SHOWN = 40, 4


class _SearchLine(PlainLine):
    """A line from which Down goes to what was found."""

    left_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go on to the list below with Down."""
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)


class InsightPicker(QWidget):
    """`picked` gives the ids of insights to rest on too, `taken_off` the id of one no longer; `opened` one to read.

    `failed` gives the mishap where a typed code is not known.
    """

    picked = Signal(list)
    taken_off = Signal(str)
    opened = Signal(str)
    failed = Signal(object)

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self._insights: list[Insight] = []
        self._chosen: tuple[str, ...] = ()
        self.search = _SearchLine()
        self.search.setMinimumHeight(TARGET)
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("add one: a word, or codes such as I1, I3"))
        self.search.setAccessibleName(self.tr("Search an insight to rest on"))
        self.found = RecordList(self.tr("Insights that were found"))
        self.rests = RecordList(self.tr("Rests on insights"))
        self.take_off = push_button(self.tr("Take off"), "remove")
        self.read = push_button(self.tr("Read it"), "insights")
        self._buttons = QWidget()
        self._buttons.setLayout(flow(self.read, self.take_off))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.rests, self._buttons, self.search, self.found):
            layout.addWidget(widget)
        self._connect()
        self._find()

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._find())
        self.search.returnPressed.connect(self._take)
        self.search.left_down.connect(self.found.setFocus)
        self.found.opened.connect(self._pick)
        self.found.clicked.connect(lambda _: self._pick(self.found.current_id()))
        self.rests.removal_asked.connect(self.taken_off)
        self.rests.opened.connect(self.opened)
        self.take_off.clicked.connect(lambda: self.taken_off.emit(self.rests.current_id()))
        self.read.clicked.connect(lambda: self.opened.emit(self.rests.current_id()))

    def show_choice(self, chosen: tuple[str, ...], insights: list[Insight], *, may: bool) -> None:
        """Show what was chosen, out of all insights."""
        self._insights, self._chosen = insights, chosen
        known = {each.id: each for each in insights}
        self.rests.set_rows([_row(known[each]) for each in chosen if each in known])
        if self.rests.rows() and not self.rests.current_id():
            self.rests.select(self.rests.rows()[0].id)
        fit_rows(self.rests, MOST_SHOWN)
        self.rests.setVisible(bool(chosen))
        self._buttons.setVisible(bool(chosen))
        self.search.setEnabled(may)
        self.take_off.setEnabled(may)
        self._find()

    def _find(self) -> None:
        words = fold(self.search.text()).split()
        rows = [_row(each) for each in self._insights if words and self._is_found(each, words)][:MOST_FOUND]
        self.found.set_rows(rows)
        self.found.setVisible(bool(rows))
        fit_rows(self.found, MOST_SHOWN)

    def _is_found(self, insight: Insight, words: list[str]) -> bool:
        told, own = folded(f"{insight.claim} {insight.context}"), code(insight).casefold()
        is_new = insight.id not in self._chosen
        return is_new and all(word in told or own.startswith(word) for word in words)

    def _take(self) -> None:
        """Take the codes that were typed, else the first that was found."""
        typed = [part.upper() for part in self.search.text().replace(";", " ").replace(",", " ").split()]
        known = {code(each): each.id for each in self._insights}
        if typed and all(each in known for each in typed):
            self._finish([known[each] for each in typed])
        elif self.found.rows():
            self._pick(self.found.rows()[0].id)
        elif typed:
            self.failed.emit(BadInput(UNKNOWN_CODES, {"codes": ", ".join(typed)}))

    def _pick(self, insight_id: str) -> None:
        if insight_id:
            self._finish([insight_id])

    def _finish(self, ids: list[str]) -> None:
        self.picked.emit(ids)
        self.search.clear()
        self.search.setFocus()


def _row(insight: Insight) -> Row:
    old = insight.status is InsightStatus.SUPERSEDED
    return Row(insight.id, f"{code(insight)}  {insight.claim}", term(insight.status), "insights", faded=old)
