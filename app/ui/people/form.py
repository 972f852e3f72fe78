"""The form of one person: who they are, what they agreed to, and their maps."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.models.codes import code
from app.models.edit import Edit
from app.models.network_map import NetworkMap
from app.models.participation import answer_consent, set_area, set_initiative
from app.models.person import Consent, ConsentAnswer, ConsentUse, Person, Role
from app.models.places import area_names
from app.models.programme import Area, Initiative
from app.services.workspace import Workspace
from app.ui.parts.buttons import TARGET
from app.ui.parts.choice import Choice
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import card
from app.ui.parts.name_picker import NamePicker
from app.ui.parts.record_form import RecordForm
from app.ui.parts.record_list import RecordList, Row, fit_rows
from app.ui.parts.words import counted, term
from app.ui.people.consent_words import consent_told


class PersonForm(QScrollArea):
    """Mirrors one person; leaving a field changes them."""

    map_opened = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty form; `show_person` fills it."""
        super().__init__()
        self._workspace = workspace
        self._person: Person | None = None
        self._name = heading("", 2)
        self.fields = self._make_fields()
        self._answers: dict[ConsentUse, Choice] = {}
        self._told: dict[ConsentUse, QLabel] = {}
        self.maps = RecordList(self.tr("Maps of this person"))
        self.maps.opened.connect(self.map_opened)
        self._maps_card = card(heading(self.tr("Network maps"), 3), self.maps)
        self._sheet = sheet = QWidget()
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(16, 0, 8, 16)
        layout.setSpacing(16)
        layout.addWidget(self._name)
        layout.addWidget(card(self.fields))
        layout.addWidget(self._consent_card())
        layout.addWidget(self._maps_card)
        layout.addStretch(1)
        self.setWidget(sheet)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        workspace.changed.connect(self._follow)

    def _make_fields(self) -> RecordForm:
        form = RecordForm(self._workspace, "change_person")
        form.add_line("name", self.tr("Name"))
        form.add_choice("role", self.tr("Role"), [(role, term(role)) for role in Role])
        self.area = NamePicker(self.tr("Area"))
        self.area.picked.connect(self._set_area)
        form.add_widget(self.tr("Area"), self.area)
        self.initiative = NamePicker(self.tr("Initiative"))
        self.initiative.picked.connect(self._set_initiative)
        form.add_widget(self.tr("Initiative"), self.initiative)
        form.add_line("organisation", self.tr("Organisation"))
        form.add_line("language", self.tr("Language"))
        form.add_line("contact", self.tr("Phone or e-mail"))
        form.add_text("note", self.tr("Remarks"))
        return form

    def _consent_card(self) -> QWidget:
        inside = QWidget()
        layout = QFormLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        for use in ConsentUse:
            answer = Choice(term(use))
            answer.fill([(each, term(each)) for each in reversed(ConsentAnswer)])
            answer.chosen.connect(lambda value, use=use: self._answer(use, value))
            told = quiet("")
            caption = label(term(use))
            caption.setMinimumHeight(TARGET)
            caption.setBuddy(answer)
            layout.addRow(caption, answer)
            layout.addRow("", told)
            self._answers[use], self._told[use] = answer, told
        self._consents = card(
            heading(self.tr("Consent"), 3),
            quiet(self.tr("Not asked counts as no. Prints look here each time.")),
            inside,
        )
        return self._consents

    def focus_first(self) -> None:
        """Go to the name."""
        self.fields.field("name").setFocus()

    def show_person(self, person: Person | None) -> None:
        """Show somebody, or nobody."""
        shown = self.fields.record()
        self._person = person
        if person is None or shown is None or shown.id != person.id:
            self.fields.show_record(person)
        self._name.setText(f"{person.name} ({code(person)})" if person else "")
        self._sheet.setVisible(person is not None)
        areas, initiatives = self._workspace.all(Area), self._workspace.all(Initiative)
        called = area_names(areas)
        self.area.fill(called.values(), shown=called.get((person.area if person else None) or "", ""))
        self.initiative.fill(
            (each.name for each in initiatives), shown=_name_of(initiatives, person.initiative if person else None)
        )
        self._show_consents()
        self._show_maps()

    def _show_consents(self) -> None:
        given = {each.use: each for each in self._given()}
        for use, choice in self._answers.items():
            consent = given.get(use)
            choice.set_value(consent.answer if consent else ConsentAnswer.NOT_ASKED)
            self._told[use].setText(consent_told(consent) if consent else "")
            self._told[use].setVisible(consent is not None)
        self._consents.setEnabled(not self._workspace.read_only)

    def _show_maps(self) -> None:
        maps = self._workspace.all(NetworkMap, owner=self._person.id) if self._person else []
        counts = self._workspace.actor_counts()
        self.maps.set_rows([Row(each.id, code(each), counted("Actor", counts.get(each.id, 0)), "map") for each in maps])
        fit_rows(self.maps, 4)
        self._maps_card.setVisible(bool(maps))

    def _given(self) -> list[Consent]:
        return self._workspace.all(Consent, person=self._person.id) if self._person else []

    def _follow(self, edit: Edit) -> None:
        if self._person and edit.concerns(Person, Consent, Area, Initiative, NetworkMap):
            self.show_person(self._workspace.find(Person, self._person.id))

    def _answer(self, use: ConsentUse, answer: ConsentAnswer) -> None:
        person = self._person
        if person:
            self._workspace.attempt(
                lambda: answer_consent(person, use, answer, consents=self._given(), on=date.today())
            )

    def _set_area(self, name: str) -> None:
        person = self._person
        if person:
            self._workspace.attempt(lambda: set_area(person, name, areas=self._workspace.all(Area)))

    def _set_initiative(self, name: str) -> None:
        person = self._person
        if person:
            known = self._workspace.all(Initiative)
            self._workspace.attempt(lambda: set_initiative(person, name, initiatives=known))


def _name_of(records: list[Initiative], record_id: str | None) -> str:
    return next((each.name for each in records if each.id == record_id), "")
