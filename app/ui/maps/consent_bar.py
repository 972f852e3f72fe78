"""The one plain question before somebody draws: who may see this map."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.models.edit import Edit
from app.models.participation import answer_consent
from app.models.person import Consent, ConsentAnswer, ConsentUse, Person, consented
from app.ui.maps.open_map import OpenMap
from app.ui.parts.buttons import push_button
from app.ui.parts.flow import flow
from app.ui.parts.headings import label


class ConsentBar(QFrame):
    """Asks the owner of a map until there is an answer; `answered` comes after one, also after "later"."""

    answered = Signal()

    def __init__(self, open_map: OpenMap) -> None:
        """Ask, unless it was answered before, or nobody is there to ask."""
        super().__init__()
        self._map = open_map
        self.setProperty("kind", "bar")
        self.show_all = push_button(self.tr("Show the group"), "people")
        self.show_none = push_button(self.tr("Only me"), "person")
        self.ask_later = push_button(self.tr("Ask later"), "clock")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.addWidget(label(self.tr("Who may see this map? May it be shown to the group?")))
        inside.addLayout(flow(self.show_all, self.show_none, self.ask_later))
        self.show_all.clicked.connect(lambda: self._answer(ConsentAnswer.YES))
        self.show_none.clicked.connect(lambda: self._answer(ConsentAnswer.NO))
        self.ask_later.clicked.connect(self._leave)
        self._is_left = False
        self._mirror()
        open_map.changed.connect(self._mirror)
        open_map.workspace.changed.connect(self._follow)

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(Consent):
            self._mirror()

    def _mirror(self) -> None:
        """Stand there while the question is open."""
        asks = self._owner() is not None and not self._is_answered() and not self._map.read_only
        if not asks or self._is_left:
            self.hide()
        elif self.parentWidget():  # on its own it would be a window for a moment, and take the keys
            self.show()

    def may_be_shown(self) -> bool:
        """Tell whether the map may be shown with names: its owner said yes, or it is a group's."""
        owner = self._owner()
        given = self._map.workspace.all(Consent, person=owner.id) if owner else []
        return owner is None or consented(given, owner.id, ConsentUse.SHOW_MAP)

    def _owner(self) -> Person | None:
        owner = self._map.content.map.owner
        return self._map.workspace.find(Person, owner) if owner else None

    def _is_answered(self) -> bool:
        owner = self._owner()
        given = self._map.workspace.all(Consent, person=owner.id) if owner else []
        return any(each.use is ConsentUse.SHOW_MAP for each in given)

    def _answer(self, answer: ConsentAnswer) -> None:
        owner = self._owner()
        if owner:
            given = self._map.workspace.all(Consent, person=owner.id)
            use, today = ConsentUse.SHOW_MAP, date.today()
            self._map.workspace.attempt(lambda: answer_consent(owner, use, answer, consents=given, on=today))
        self._leave()

    def _leave(self) -> None:
        self._is_left = True
        self.hide()
        self.answered.emit()
