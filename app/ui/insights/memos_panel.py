"""Memos: thoughts kept while reading; a code in one is a button that goes there."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.models.codes import code
from app.models.edit import Edit
from app.models.record import Record
from app.models.text import one_line
from app.models.themes import Memo
from app.models.themes_memos import as_link, backlinks, change_memo, links_in, write_memo
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button, tool_button
from app.ui.parts.drafts import DraftText
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note, quiet
from app.ui.parts.record_list import RecordList, Row

NEW = "insights/new-memo"


class MemosPanel(QWidget):
    """All memos, and one to write in; `found_opened` carries class and id of what a code stands for."""

    found_opened = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show the memos of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self.list = RecordList(self.tr("Memos"))
        self._nothing = empty_note(self.tr("No memos yet. Write a thought; a code such as N12 becomes a link."))
        self.text = DraftText(workspace, NEW)
        self.text.setPlaceholderText(self.tr("A thought. Codes such as N12, I7 or ?A become links."))
        self.text.setAccessibleName(self.tr("Text of the memo"))
        self.keep = push_button(self.tr("Keep"), "check", primary=True)
        self.new = push_button(self.tr("New memo"), "add")
        self.remove = push_button(self.tr("Remove"), "remove")
        self.links = QWidget()
        self._hint = quiet("")
        self._memo = ""
        self._shown: Memo | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 8, 0, 0)
        stack.addWidget(self._nothing)
        stack.addWidget(self.list, 1)
        stack.addWidget(self.text)
        stack.addLayout(flow(self.keep, self.new, self.remove))
        stack.addWidget(self._hint)
        stack.addWidget(self.links)
        self._row = flow()
        self.links.setLayout(self._row)

    def _connect(self) -> None:
        self.list.selected.connect(self._show)
        self.list.opened.connect(lambda _: self.text.setFocus())
        self.list.removal_asked.connect(lambda _: self._remove())
        self.keep.clicked.connect(self.save)
        self.new.clicked.connect(lambda: self.begin())
        self.remove.clicked.connect(self._remove)

    # --- showing --------------------------------------------------------------------------------

    def mirror(self) -> None:
        """Show what is there now."""
        memos = self._workspace.all(Memo)
        rows = [
            Row(each.id, one_line(each.text), f"{code(each)} · {each.written_at:%d-%m-%Y}", "edit") for each in memos
        ]
        self.list.set_rows(list(reversed(rows)))
        self._nothing.setVisible(not memos)
        self.list.setVisible(bool(memos))
        if self._memo and self._workspace.find(Memo, self._memo) is None:
            self.begin()
        self._show(self._memo)

    def _show(self, memo_id: str) -> None:
        """Show a memo; its words are put anew where they are others than before, such as after undo."""
        memo = self._workspace.find(Memo, memo_id)
        if memo and memo != self._shown:
            place, self._memo, self._shown = f"memo/{memo.id}/text", memo.id, memo
            if (self.text.place, self.text.toPlainText()) != (place, memo.text):
                self.text.stand_at(place, text=memo.text)
        self._show_links()

    def _show_links(self) -> None:
        """Show what the memo names, and the memos that name it."""
        memo = self._workspace.find(Memo, self._memo)
        found = self._linked(memo) if memo else []
        naming = backlinks(memo, self._workspace.all(Memo)) if memo else []
        fill_links(self._row, [*found, *naming], self.found_opened.emit)
        may = not self._workspace.read_only
        self.remove.setEnabled(memo is not None and may)
        for widget in (self.text, self.keep, self.new):
            widget.setEnabled(may)
        self._hint.setText(self.tr("Named here, or naming this memo:") if found or naming else "")
        self._hint.setVisible(bool(found or naming))

    def _linked(self, memo: Memo) -> list[Record]:
        named = links_in(memo.text)
        return [each for cls, number in named for each in self._workspace.all(cls, number=number)]

    # --- changing -------------------------------------------------------------------------------

    def begin(self, words: str = "") -> None:
        """Begin a new memo, behind what was left unfinished; `words` are put behind that."""
        self._memo, self._shown = "", None
        self.list.clearSelection()
        self.list.setCurrentIndex(self.list.model().index(-1, 0))
        self.text.stand_at(NEW)
        if words and words not in self.text.toPlainText():
            self.text.appendPlainText(words)
        self.text.setFocus()
        self._show_links()

    def save(self) -> None:
        """Keep what is written: a new memo, or the chosen one in other words."""
        memo, words, place = self._workspace.find(Memo, self._memo), self.text.toPlainText(), self.text.place

        def rule() -> Edit:
            if memo:
                return change_memo(memo, words)
            return write_memo(self._workspace.next_number(Memo), words, at=datetime.now().replace(microsecond=0))

        if self._workspace.attempt(rule, clears_draft=place):
            self.text.finished("" if memo is None else words)
            self.list.select(memo.id if memo else self._workspace.all(Memo)[-1].id)

    def _remove(self) -> None:
        if memo := self._workspace.find(Memo, self._memo):
            self._workspace.remove("remove_memo", memo)


def fill_links(layout: QLayout, records: list[Record], go: Callable[[str, str], object]) -> None:
    """Show a button with its code for each record, instead of those that were there."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
    for record in records:
        button = tool_button(as_link(record), "line")
        target = type(record).__name__, record.id
        button.clicked.connect(lambda _=False, target=target: go(*target))
        layout.addWidget(button)
