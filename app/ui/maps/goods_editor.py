"""What somebody on a map has and seeks: a list, and one line to add to it."""

from PySide6.QtCore import QModelIndex
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
        self._shown: Offer | Ask | None = None
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
        self.words.returnPressed.connect(self._enter)
        self.change.clicked.connect(self._change)
        self.remove.clicked.connect(lambda: self._map.remove(self.list.current_id()))
        self.list.removal_asked.connect(self._map.remove)
        self.list.selected.connect(lambda _: self._show_good())

    def show_end(self, thing: str) -> None:
        """Show what a contact, or the middle, has and seeks."""
        if thing != self._thing:
            # What was chosen for somebody else says nothing here, and who chooses no kind has not said "money".
            self.sort.set_value(Offer)
            self.kind.set_value(Good.OTHER)
            self.list.setCurrentIndex(QModelIndex())
        self._thing = thing
        self.list.set_rows([Row(good.id, good_sentence(good), "", _icon(good)) for good in self._goods()])
        fit_rows(self.list, 4)
        self.list.setVisible(bool(self.list.rows()))
        self._show_good()

    def focus_on(self, cls: type[Offer | Ask]) -> None:
        """Go to the first of what is had (`Offer`) or sought (`Ask`), or to where one is typed."""
        found = next((good.id for good in self._goods() if isinstance(good, cls)), "")
        if found and self.list.select(found):
            self.list.setFocus()
        else:
            self.sort.set_value(cls)
            self.words.setFocus()

    def begin(self, cls: type[Offer | Ask]) -> None:
        """Be ready for one more that is had (`Offer`) or sought (`Ask`)."""
        self.list.setCurrentIndex(QModelIndex())
        self.sort.set_value(cls)
        self.words.setFocus()

    def _goods(self) -> list[Offer | Ask]:
        content, end = self._map.content, self._map.end(self._thing)
        return [*content.offers_of(end), *content.asks_of(end)]

    def _good(self) -> Offer | Ask | None:
        return next((good for good in self._goods() if good.id == self.list.current_id()), None)

    def _show_good(self) -> None:
        """Show what is chosen, to change it; or else what was being typed to add. Each keeps its own unfinished words.

        What is typed stays as it is while only something else on the map changes.
        """
        good = self._good()
        place = f"map/{self._thing}/good" + (f"/{good.id}" if good else "")
        if good and good != self._shown:
            self.sort.set_value(type(good))
            self.kind.set_value(good.kind)
        if good != self._shown or place != self.words.place:
            self.words.stand_at(place, text=good.words if good else "")
        self._shown = good
        self.change.setVisible(good is not None)
        self.remove.setVisible(good is not None)

    def _enter(self) -> None:
        """Finish what is typed: change what is chosen, or add."""
        if self._good():
            self._change()
        else:
            self._add()

    def _add(self) -> None:
        """Add what is typed; while nothing of what is chosen was changed, only make room for something else."""
        good, thing, place = self._good(), self._thing, self.words.place
        sort, kind, words = self.sort.value(), self.kind.value(), self.words.text()
        self.words.keep_now()
        is_same = good is not None and (type(good), good.kind, good.words) == (sort, kind, words)
        if is_same or self._map.add_good(sort, thing, kind=kind, words=words, draft=place):
            self.words.finished()
            self.list.setCurrentIndex(QModelIndex())
            self.words.setFocus()

    def _change(self) -> None:
        good, sort, words = self._good(), self.sort.value(), self.words.text()
        self.words.keep_now()
        before = {each.id for each in self._goods()}
        if good and self._map.change_good(good, cls=sort, kind=self.kind.value(), words=words, draft=self.words.place):
            self.list.select(next((each.id for each in self._goods() if each.id not in before), good.id))


def _icon(good: Offer | Ask) -> str:
    return "offer" if isinstance(good, Offer) else "ask"
