"""What somebody on a map has and seeks: a list, and one line to add to it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.network_map import Ask, Good, Offer
from app.ui.maps.fields import compact
from app.ui.maps.open_map import OpenMap
from app.ui.maps.sentences import good_sentence
from app.ui.parts.buttons import push_button
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading
from app.ui.parts.record_list import RecordList, Row, fit_rows
from app.ui.parts.words import term


class GoodsEditor(QWidget):
    """What somebody has and seeks: a list, and one line to add to it."""

    def __init__(self, open_map: OpenMap) -> None:
        """Make an empty list; `show_end` fills it."""
        super().__init__()
        self._map = open_map
        self._thing = ""
        self.list = RecordList(self.tr("Has and seeks"))
        self.sort = compact(self.tr("Has or seeks"))
        self.sort.fill([(Offer, self.tr("has")), (Ask, self.tr("seeks"))])
        self.kind = compact(self.tr("What sort of thing"))
        self.kind.fill([(each, term(each)) for each in Good])
        self.words = DraftLine(open_map.workspace, f"map/{open_map.id}/good")
        self.words.setPlaceholderText(self.tr("In your own words"))
        self.words.setAccessibleName(self.tr("In your own words"))
        self.add = push_button(self.tr("Add"), "add")
        self.change = push_button(self.tr("Change"), "edit")
        self.remove = push_button(self.tr("Take away"), "remove")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(heading(self.tr("Has and seeks"), 3))
        layout.addWidget(self.list)
        layout.addLayout(flow(self.sort, self.kind))
        layout.addWidget(self.words)
        layout.addLayout(flow(self.add, self.change, self.remove))
        self.add.clicked.connect(self._add)
        self.words.returnPressed.connect(self._add)
        self.change.clicked.connect(self._change)
        self.remove.clicked.connect(lambda: self._map.remove(self.list.current_id()))
        self.list.removal_asked.connect(self._map.remove)
        self.list.selected.connect(self._show_good)

    def show_end(self, thing: str) -> None:
        """Show what a contact, or the middle, has and seeks."""
        self._thing = thing
        self.words.stand_at(f"map/{thing}/good")
        self.list.set_rows([Row(good.id, good_sentence(good), "", _icon(good)) for good in self._goods()])
        fit_rows(self.list, 4)
        self.list.setVisible(bool(self.list.rows()))
        self._enable()

    def focus_on(self, cls: type[Offer | Ask]) -> None:
        """Go to the first of what is had (`Offer`) or sought (`Ask`), or to where one is typed."""
        found = next((good.id for good in self._goods() if isinstance(good, cls)), "")
        if found and self.list.select(found):
            self.list.setFocus()
        else:
            self.sort.set_value(cls)
            self.words.setFocus()

    def _goods(self) -> list[Offer | Ask]:
        content, end = self._map.content, self._map.end(self._thing)
        return [*content.offers_of(end), *content.asks_of(end)]

    def _good(self) -> Offer | Ask | None:
        return next((good for good in self._goods() if good.id == self.list.current_id()), None)

    def _enable(self) -> None:
        chosen = self._good() is not None
        self.change.setVisible(chosen)
        self.remove.setVisible(chosen)

    def _show_good(self, _good_id: str) -> None:
        good = self._good()
        if good:
            self.sort.set_value(type(good))
            self.kind.set_value(good.kind)
            self.words.finished(good.words)
        self._enable()

    def _add(self) -> None:
        thing, place = self._thing, self.words.place
        self.words.keep_now()
        if self._map.add_good(self.sort.value(), thing, kind=self.kind.value(), words=self.words.text(), draft=place):
            self.words.finished()
            self.words.setFocus()

    def _change(self) -> None:
        good, words = self._good(), self.words.text()
        self.words.keep_now()
        if good and self._map.change_good(good, kind=self.kind.value(), words=words, draft=self.words.place):
            self.words.finished()


def _icon(good: Offer | Ask) -> str:
    return "offer" if isinstance(good, Offer) else "ask"
