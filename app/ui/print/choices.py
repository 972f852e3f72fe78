"""How a print is made: of which session, for whom, names how, on which paper, with which parts."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.models.codes import code
from app.models.insights import Insight
from app.models.language import DUTCH, ENGLISH
from app.models.names import NameStyle
from app.models.participation import told_apart
from app.models.person import Person
from app.models.print_choices import PrintChoices
from app.models.session import Session
from app.models.text import shortened
from app.services.workspace import Workspace
from app.tasks.prints.kinds import CONTEXT, KINDS, Sides, kinds_called, sides_of
from app.ui.parts.choice import Choice
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.keys import come_after
from app.ui.parts.layouts import GRID, column
from app.ui.parts.words import translate
from app.ui.people.consent_words import DAY
from app.ui.print.moments import title_of
from app.ui.print.wanted import (
    BY_HAND,
    EVERYONE,
    EXPECTED,
    FOR_ONE,
    Wanted,
    has_insight,
    has_person,
    has_session,
    people_for,
)

LETTERS = 14
"""As many letters of a choice can be seen at least."""

LONGEST = 80
"""Letters of an insight in the list to choose from."""


class _Field(QWidget):
    """A choice with its words above it, and below it what is to be known of it; shown and hidden together."""

    def __init__(self, choice: Choice, *, below: QWidget | None = None) -> None:
        super().__init__()
        choice.setMinimumContentsLength(LETTERS)  # long words are cut, not the screen
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        caption = label(choice.accessibleName())
        caption.setBuddy(choice)
        parts = (caption, choice) if below is None else (caption, choice, below)
        self.setLayout(column(*parts, spacing=GRID // 2))


class ChoicesForm(QWidget):
    """Mirrors how one print or set is to be made; `changed` when somebody chose otherwise.

    `head`, which says what it is, is put above it, with what can be done in between.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        """Show nothing yet."""
        super().__init__()
        self._workspace = workspace
        self._key = ""
        self._ticks: dict[str, dict[str, QCheckBox]] = {}
        self._boxes: dict[str, QWidget] = {}
        self.head = QWidget()
        self._title = heading("", 2)
        self._purpose = quiet("")
        self._make_choices()
        self.large = QCheckBox(self.tr("Large print"))
        self.one_file = QCheckBox(self.tr("Save all in one file"))
        self.one_file.hide()
        self._parts = QVBoxLayout()
        self._parts_title = heading("", 3)
        self._sides = quiet("")
        self._consent = quiet(self.tr("No name is printed without a yes."))
        self._lay_out()
        self._connect()

    def _make_choices(self) -> None:
        self.session = Choice(self.tr("Session"))
        self.person = Choice(self.tr("For whom"))
        self.insight = Choice(self.tr("Which insight"))
        self.names = Choice(self.tr("Names"))
        self.names.fill(
            [
                (NameStyle.FULL, self.tr("full name, with consent")),
                (NameStyle.FIRST, self.tr("first name, with consent")),
                (NameStyle.ROLE, self.tr("role only")),
                (NameStyle.PSEUDONYM, self.tr("a made-up name")),
            ]
        )
        self.paper = Choice(self.tr("Paper"))
        self.language = Choice(self.tr("Language of the print"))
        self.language.fill([(DUTCH, "Nederlands"), (ENGLISH, "English")])

    def _lay_out(self) -> None:
        self._fields = {
            choice: _Field(choice, below=self._consent if choice is self.names else None)
            for choice in (self.session, self.person, self.insight, self.names, self.paper, self.language)
        }
        fields = column(*self._fields.values(), spacing=GRID)
        self._parts.setSpacing(0)
        self.head.setLayout(column(self._title, self._purpose, spacing=0))
        self.setLayout(
            column(
                fields,
                column(self.large, self.one_file, self._sides, spacing=0),
                self._parts_title,
                self._parts,
                None,
            )
        )

    def _connect(self) -> None:
        for choice in self._fields:
            choice.chosen.connect(lambda _: self._tell())
        for tick in (self.large, self.one_file):
            tick.toggled.connect(lambda _: self._tell())

    # --- mirroring ------------------------------------------------------------------------------

    def show_wanted(self, wanted: Wanted) -> None:
        """Show how a print or a set is to be made."""
        self.blockSignals(True)
        self._key = wanted.key
        kinds = [KINDS[kind] for kind in kinds_called(wanted.key) if kind in KINDS]
        self._title.setText(title_of(wanted.key))
        self._purpose.setText(translate(CONTEXT, kinds[0].purpose) if not wanted.is_set else self._all_told(len(kinds)))
        self._offer(wanted)
        self._show(self.session, on=has_session(wanted.key))
        self._show(self.person, on=has_person(wanted.key))
        self._show(self.insight, on=has_insight(wanted.key))
        self._show(self.names, on=any(kind.is_named for kind in kinds))
        self._show(self.paper, on=not wanted.is_set and len(kinds[0].papers) > 1)
        self.large.setVisible(any(kind.in_large for kind in kinds))
        self._show_choices(wanted.choices)
        self._show_parts(wanted)
        self._show_sides(wanted)
        self.blockSignals(False)

    def show_count(self, sheets: int) -> None:
        """Offer one file where there are several sheets."""
        self.one_file.setVisible(sheets > 1)

    def _all_told(self, count: int) -> str:
        return self.tr("All %n prints at once", "", count)

    def _show(self, choice: Choice, *, on: bool) -> None:
        self._fields[choice].setVisible(on)

    def _offer(self, wanted: Wanted) -> None:
        """Fill the lists with what there is now, and choose what is wanted."""
        sessions = sorted(self._workspace.all(Session), key=lambda each: each.starts_at, reverse=True)
        titles = [(each.id, f"{each.starts_at:{DAY}} · {each.title}") for each in sessions]
        self.session.fill([*titles, ("", self.tr("all sessions"))])
        self.session.set_value(wanted.session)
        if has_person(wanted.key):
            self._offer_people(wanted.session)
            self.person.set_value(wanted.person)
        if has_insight(wanted.key):
            insights = [(each.id, shortened(f"{code(each)} {each.claim}", LONGEST)) for each in self._insights()]
            self.insight.fill([("", self.tr("all insights")), *insights])
            self.insight.set_value(wanted.insight)
        if not wanted.is_set:
            self.paper.fill([(paper, self._paper_words().get(paper, paper)) for paper in KINDS[wanted.key].papers])

    def _offer_people(self, session: str) -> None:
        names = told_apart(self._workspace.all(Person))
        found = people_for(self._workspace, self._key, session)
        usual = self.tr("everyone with a map")
        if self._key in BY_HAND:
            usual = self.tr("nobody yet: to fill in by hand")
        elif self._key in FOR_ONE:
            usual = self.tr("everyone who is expected")
        expected = [(EXPECTED, self.tr("each person who is expected"))] if self._key in BY_HAND and found else []
        self.person.fill([(EVERYONE, usual), *expected, *((person.id, names[person.id]) for person in found)])

    def _paper_words(self) -> dict[str, str]:
        return {
            "A4-landscape": self.tr("A4, on its side"),
            "A3-landscape": self.tr("A3, on its side"),
            "A1": self.tr("A1, in pieces to glue"),
        }

    def _insights(self) -> list[Insight]:
        return self._workspace.all(Insight)

    def _show_choices(self, choices: PrintChoices) -> None:
        self.names.set_value(choices.names)
        self.paper.set_value(choices.paper)
        self.language.set_value(choices.language or self._workspace.programme().language)
        self.large.setChecked(choices.large_print)
        self.one_file.setChecked(choices.one_file)

    def _show_parts(self, wanted: Wanted) -> None:
        ticks = self.ticks()
        for key, box in self._boxes.items():
            box.setVisible(key == wanted.key)
        for part, tick in ticks.items():
            tick.setChecked(part not in wanted.choices.left_out)
        self._parts_title.setText(self.tr("These prints") if wanted.is_set else self.tr("What is on it"))
        self._parts_title.setVisible(bool(ticks))

    def ticks(self) -> Mapping[str, QCheckBox]:
        """Give the ticks of what is shown: the parts of a print, or the prints of a set."""
        if self._key not in self._ticks:
            self._ticks[self._key] = made = {part: QCheckBox(words) for part, words in self._part_words().items()}
            for tick in made.values():
                tick.toggled.connect(lambda _: self._tell())
            self._boxes[self._key] = box = QWidget()
            box.setLayout(column(*made.values(), spacing=0))
            self._parts.addWidget(box)
            come_after(self.one_file, box)
        return self._ticks[self._key]

    def _part_words(self) -> dict[str, str]:
        if self._key in KINDS:
            return {part: translate("parts", words) for part, words in KINDS[self._key].parts.items()}
        return {kind: translate(CONTEXT, KINDS[kind].title) for kind in kinds_called(self._key)}

    def _show_sides(self, wanted: Wanted) -> None:
        words = {
            Sides.LONG: self.tr("Print on both sides; turn over the long edge."),
            Sides.SHORT: self.tr("Print on both sides; turn over the short edge."),
        }
        sides = sides_of(wanted.key, wanted.choices.paper)
        self._sides.setText(words.get(sides, ""))
        self._sides.setVisible(sides in words)

    # --- reading --------------------------------------------------------------------------------

    def wanted(self) -> Wanted:
        """Give what is chosen now."""
        key = self._key
        choices = PrintChoices(
            names=self.names.value(),
            language=self.language.value(),
            paper=self.paper.value() or "" if key in KINDS else "",
            large_print=self.large.isChecked(),
            one_file=self.one_file.isChecked(),
            left_out=frozenset(part for part, tick in self.ticks().items() if not tick.isChecked()),
        )
        return Wanted(
            key=key,
            session=self.session.value() or "" if has_session(key) else "",
            person=self.person.value() or EVERYONE if has_person(key) else EVERYONE,
            insight=self.insight.value() or "" if has_insight(key) else "",
            choices=choices,
        )

    def _tell(self) -> None:
        self.changed.emit()
