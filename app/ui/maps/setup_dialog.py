"""How maps begin: the questions, rings, sectors and kinds of one session, or of a map that is there already."""

from collections.abc import Sequence
from typing import Self

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from app.models.edit import Edit
from app.models.map_setups import CONTEXT as SETUPS
from app.models.map_setups import (
    HOSSELEN,
    MOST_RINGS,
    MOST_SECTORS,
    TEMPLATES,
    Beginning,
    Kept,
    Template,
    beginning_of,
    in_words,
    set_aside,
    set_up_map,
    set_up_session,
)
from app.models.network_map import QUESTIONS, ActorKind
from app.models.session import Session
from app.models.text import LINE_LIMIT, NAME_LIMIT, fold
from app.services.workspace import Workspace
from app.ui.maps.beginnings import beginning_in, setup_of
from app.ui.maps.name_list import NameList, NameWords
from app.ui.maps.setup_preview import SetupPreview, after, sample
from app.ui.parts.buttons import ICON, TARGET, push_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.icons import icon
from app.ui.parts.layouts import card, column, row, scrolled
from app.ui.parts.words import term, translate

USUAL = QSize(1120, 660)
EDGE = QSize(48, 80)
"""Pixels of the screen that stay free round the dialog."""


class MapSetupDialog(QDialog):
    """Shows what was chosen, a preview that follows along, and what saving does to people who are on the map.

    Make one with `for_session` or `for_map`.
    """

    def __init__(
        self, workspace: Workspace, title: str, *, session: str = "", map_id: str = "", parent: QWidget
    ) -> None:
        """Change how maps of `session` begin, or the map `map_id`."""
        super().__init__(parent)
        self._workspace, self._session, self._map = workspace, session, map_id
        self.setWindowTitle(title)
        self.template = Choice(self.tr("Begin with"))
        self.template.fill([(None, self.tr("of your own")), *((each, _called(each)) for each in TEMPLATES)])
        self.questions = [_line(self.tr("Question {number}").format(number=at + 1)) for at in range(QUESTIONS)]
        self.kinds = {kind: _line(term(kind), most=NAME_LIMIT) for kind in ActorKind}
        self.rings, self.sectors = self._make_lists()
        self.preview = SetupPreview(self.tr("How a map looks then"))
        self._aside = label("")
        self._warning = card(self._aside, kind="warning")
        self.save = push_button(self.tr("Keep this"), "check", primary=True)
        self.stop = push_button(self.tr("Change nothing"))
        self._lay_out(title)
        self._fill(*self._now())
        self._connect()
        self._mirror()

    @classmethod
    def for_session(cls, workspace: Workspace, session: Session, parent: QWidget) -> Self:
        """Give the dialog for how maps of a session begin from now on."""
        title = translate("MapSetupDialog", "How maps begin in {session}").format(session=session.title)
        return cls(workspace, title, session=session.id, parent=parent)

    @classmethod
    def for_map(cls, workspace: Workspace, map_id: str, parent: QWidget) -> Self:
        """Give the dialog for the questions, rings, sectors and kinds of one map."""
        title = translate("MapSetupDialog", "Questions, rings and sectors of this map")
        return cls(workspace, title, map_id=map_id, parent=parent)

    # --- making it ------------------------------------------------------------------------------

    def _make_lists(self) -> tuple[NameList, NameList]:
        rings = NameWords(
            self.tr("Rings, the nearest first"),
            self.tr("Name of the ring"),
            self.tr("new ring"),
            self.tr("Add a ring"),
            self.tr("Nearer"),
            self.tr("Further"),
        )
        sectors = NameWords(
            self.tr("Sectors, clockwise from the top"),
            self.tr("Name of the sector"),
            self.tr("new sector"),
            self.tr("Add a sector"),
            self.tr("Earlier"),
            self.tr("Later"),
        )
        return NameList(rings, most=MOST_RINGS), NameList(sectors, most=MOST_SECTORS)

    def _lay_out(self, title: str) -> None:
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(title)
        questions = column(*self.questions, quiet(self.tr("A question without words is skipped.")))
        kinds = column(*self._kind_rows(), quiet(self.tr("A kind without a word is not offered.")))
        for name, page in (
            (self.tr("Questions"), _page(questions)),
            (self.tr("Rings"), _page(column(self.rings))),
            (self.tr("Sectors"), _page(column(self.sectors))),
            (self.tr("Kinds"), _page(kinds)),
        ):
            self.tabs.addTab(scrolled(page), name)
        template = row(label(self.tr("Begin with")), self.template)
        template.setStretch(1, 1)
        left = column(template, self.tabs)
        left.setStretch(1, 1)
        both = row(left, self.preview, spacing=24)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(heading(title, 2))
        layout.addLayout(both, 1)
        layout.addWidget(self._warning)
        layout.addLayout(flow(self.save, self.stop))
        self.resize(USUAL.boundedTo(self.screen().availableSize() - EDGE))

    def _kind_rows(self) -> list[QWidget]:
        rows = []
        for kind, line in self.kinds.items():
            sign = QLabel()
            sign.setPixmap(icon(kind.value).pixmap(ICON))
            each = QWidget()
            each.setLayout(row(sign, line, spacing=12))
            rows.append(each)
        return rows

    def _connect(self) -> None:
        self.template.chosen.connect(self._take_template)
        for line in (*self.questions, *self.kinds.values()):
            line.textEdited.connect(lambda _: self._mirror())
        self.rings.changed.connect(self._mirror)
        self.sectors.changed.connect(self._mirror)
        self.save.clicked.connect(self._save)
        self.stop.clicked.connect(self.reject)

    # --- what is chosen -----------------------------------------------------------------------------

    def beginning(self) -> Beginning:
        """Give what is chosen now."""
        kinds = tuple(line.text() for line in self.kinds.values())
        usual = tuple(term(kind) for kind in ActorKind)
        return Beginning(
            tuple(line.text() for line in self.questions),
            tuple(each.name for each in self.rings.names()),
            tuple(each.name for each in self.sectors.names()),
            () if kinds == usual else kinds,
        )

    def edit(self) -> Edit:
        """Give the edit that keeps what is chosen now."""
        if self._map:
            content = self._workspace.map_content(self._map)
            return set_up_map(content, self.beginning(), rings=self.rings.names(), sectors=self.sectors.names())
        existing = setup_of(self._workspace, self._session)
        return set_up_session(self._session, self.beginning(), existing=existing)

    def _now(self) -> tuple[Beginning, list[Kept], list[Kept]]:
        """Give what the session or the map has now, with where each ring and sector is."""
        if self._map:
            start = beginning_of(self._workspace.map_content(self._map).map)
        else:
            start = beginning_in(self._workspace, self._session)
        return start, _in_place(start.ring_names), _in_place(start.sector_names)

    def _fill(self, start: Beginning, rings: Sequence[Kept], sectors: Sequence[Kept]) -> None:
        asked = start.questions or in_words(HOSSELEN, translate).questions
        for line, question in zip(self.questions, (*asked, *[""] * QUESTIONS), strict=False):
            line.setText(question)
        names = start.kind_names or tuple(term(kind) for kind in ActorKind)
        for line, name in zip(self.kinds.values(), (*names, *[""] * len(ActorKind)), strict=False):
            line.setText(name)
        self.rings.show_names(rings)
        self.sectors.show_names(sectors)

    def _take_template(self, template: Template | None) -> None:
        """Show what a template says; rings and sectors with the same name stay the ones they were."""
        if template is None:
            return
        was, start = self._now()[0], in_words(template, translate)
        rings = _kept(start.ring_names, was.ring_names)
        self._fill(start, rings, _kept(start.sector_names, was.sector_names))
        self._mirror()

    def _mirror(self) -> None:
        chosen, edit = self.beginning(), self.edit()
        same = (each for each in TEMPLATES if in_words(each, translate) == chosen)
        self.template.set_value(next(same, None))
        self.preview.show_map(after(self._workspace.map_content(self._map), edit) if self._map else sample(chosen))
        waiting = set_aside(edit)
        self._aside.setText(self.tr("%n contact(s) will wait beside the circle.", "", waiting) if waiting else "")
        self._warning.setVisible(bool(waiting))
        self.save.setEnabled(not self._workspace.read_only)

    def _save(self) -> None:
        if self._workspace.attempt(self.edit):
            self.accept()


def _called(template: Template) -> str:
    return translate(SETUPS, template.name)


def _line(name: str, *, most: int = LINE_LIMIT) -> QLineEdit:
    line = QLineEdit()
    line.setMinimumHeight(TARGET)
    line.setMaxLength(most)
    line.setAccessibleName(name)
    line.setPlaceholderText(name)
    return line


def _page(inside: QVBoxLayout) -> QWidget:
    page = QWidget()
    inside.setContentsMargins(0, 12, 8, 0)
    inside.addStretch(1)
    page.setLayout(inside)
    return page


def _kept(names: Sequence[str], before: Sequence[str]) -> list[Kept]:
    """Give names, each with the place where the same name stood before."""
    places = {fold(name): place for place, name in enumerate(before)}
    return [Kept(name, places.get(fold(name))) for name in names]


def _in_place(names: Sequence[str]) -> list[Kept]:
    """Give names that stand where they stood."""
    return [Kept(name, place) for place, name in enumerate(names)]
