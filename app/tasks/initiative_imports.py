"""Bringing in a list of initiatives, with the areas, themes and budget rounds it names."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.interchange.initiatives import ListedInitiative, read_initiatives
from app.interchange.table import LeftOut, Table
from app.models.edit import DESK, Change, Edit
from app.models.language import Sentence
from app.models.note_taking import themes_named
from app.models.places import area_called
from app.models.programme import Area, BudgetRound, Initiative, InitiativeStatus
from app.models.record import Record, new_id
from app.models.text import fold
from app.models.themes import Theme
from app.tasks.imports import ALREADY_THERE, CONTEXT, ImportPlan

if TYPE_CHECKING:
    from app.storage import ProgrammeFile


def plan_initiatives(
    file: "ProgrammeFile", tables: Sequence[Table], *, columns: Mapping[str, str] | None = None
) -> ImportPlan:
    """Plan to bring in the initiatives of lists; an area, theme or round that is new is made.

    An initiative of that name in that area which is in the programme already is left out and stays as it is; a line
    without an area is left out if there is one of that name anywhere. Raises `BadInput` if a list cannot be used.
    """
    lists = [read_initiatives(table, columns=columns) for table in tables]
    maker = _InitiativeMaker(file)
    left_out: list[LeftOut] = []
    for table, found in zip(tables, lists, strict=True):
        left_out += found.left_out
        for listed in found.initiatives:
            if not maker.add(listed):
                why = Sentence(CONTEXT, ALREADY_THERE, {"name": listed.name})
                left_out.append(LeftOut(table.name, listed.line, why))
    left_out.sort(key=lambda each: (each.table, each.line))
    return ImportPlan(
        Edit("import_initiatives", DESK, tuple(Change(None, record) for record in maker.records)),
        {ours: theirs for found in lists for ours, theirs in found.columns.items()},
        tuple(left_out),
        tuple(remark for found in lists for remark in found.remarks),
    )


class _InitiativeMaker:
    """Makes initiatives of the lines of a list; what they refer to comes before them."""

    def __init__(self, file: "ProgrammeFile") -> None:
        self.records: list[Record] = []
        self._areas: list[Area] = file.all(Area)
        self._area_ids: dict[str, str | None] = {}
        self._themes: list[Theme] = file.all(Theme)
        self._rounds = {fold(each.name): each.id for each in file.all(BudgetRound)}
        self._known: dict[str, set[str | None]] = {}
        for each in file.all(Initiative):
            self._known.setdefault(fold(each.name), set()).add(each.area)

    def add(self, listed: ListedInitiative) -> bool:
        """Make one initiative; False if it is there already."""
        there = self._known.setdefault(fold(listed.name), set())
        area = self._area(listed.area)
        if (there and area is None) or area in there:
            return False
        there.add(area)
        themes, new = themes_named(listed.themes, self._themes)
        self._themes += new
        self.records += new
        made = Initiative(
            id=new_id(),
            name=listed.name,
            area=area,
            themes=themes,
            status=listed.status or InitiativeStatus.IDEA,
            description=listed.description,
            budget_round=self._round(listed.round),
            amount=listed.amount,
            source=listed.source,
        )
        self.records.append(made)
        return True

    def _area(self, name: str) -> str | None:
        if fold(name) not in self._area_ids:
            self._area_ids[fold(name)], new = area_called(name, self._areas)
            self._areas += new
            self.records += new
        return self._area_ids[fold(name)]

    def _round(self, name: str) -> str | None:
        if not name:
            return None
        if fold(name) not in self._rounds:
            made = BudgetRound(id=new_id(), name=name)
            self._rounds[fold(name)] = made.id
            self.records.append(made)
        return self._rounds[fold(name)]
