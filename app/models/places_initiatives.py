"""Initiatives and the budget rounds they belong to: adding, changing, choosing among hundreds, counting."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cache

from app.models.edit import DESK, Change, Edit, added, changed
from app.models.errors import EMPTY_DAY_TITLE, EMPTY_INITIATIVE, EMPTY_ROUND, BadInput
from app.models.language import LANGUAGES, Words
from app.models.note_taking import themes_named
from app.models.places import area_called, together
from app.models.programme import Area, BudgetRound, DecisionDate, Initiative, InitiativeStatus
from app.models.record import new_id
from app.models.terms import LABELS, TERMS
from app.models.text import fold, one_line
from app.models.themes import Theme

STEPS = tuple(each for each in InitiativeStatus if each is not InitiativeStatus.STOPPED)
"""From idea to carried out, in order; stopped can be after each of them."""

OTHER_WORDS = {
    "plan": InitiativeStatus.IDEA,
    "voorstel": InitiativeStatus.IDEA,
    "aangemeld": InitiativeStatus.SUBMITTED,
    "aangevraagd": InitiativeStatus.SUBMITTED,
    "aanvraag": InitiativeStatus.SUBMITTED,
    "applied": InitiativeStatus.SUBMITTED,
    "toegekend": InitiativeStatus.CHOSEN,
    "gehonoreerd": InitiativeStatus.CHOSEN,
    "goedgekeurd": InitiativeStatus.CHOSEN,
    "verkozen": InitiativeStatus.CHOSEN,
    "awarded": InitiativeStatus.CHOSEN,
    "approved": InitiativeStatus.CHOSEN,
    "in uitvoering": InitiativeStatus.RUNNING,
    "bezig": InitiativeStatus.RUNNING,
    "lopend": InitiativeStatus.RUNNING,
    "uitgevoerd": InitiativeStatus.DONE,
    "afgerond": InitiativeStatus.DONE,
    "gerealiseerd": InitiativeStatus.DONE,
    "carried out": InitiativeStatus.DONE,
    "finished": InitiativeStatus.DONE,
    "afgewezen": InitiativeStatus.STOPPED,
    "ingetrokken": InitiativeStatus.STOPPED,
    "niet gekozen": InitiativeStatus.STOPPED,
    "rejected": InitiativeStatus.STOPPED,
    "withdrawn": InitiativeStatus.STOPPED,
}
"""Words for how far a plan is, as cities use them, beside the labels on screen."""


_AMOUNT = re.compile(
    r"(?:€|euro?)? ?(\d{1,3}(?:[., ]\d{3}){1,3}|\d{1,9})(?:[.,](?:(\d{1,2})|--?|=))?,?-? ?(?:€|euro?)?", re.ASCII
)
"""Whole euros with or without marks between thousands, then cents or a dash."""


def status_from(text: str) -> InitiativeStatus | None:
    """Give how far a plan is by a word in Dutch or English; None if the word means nothing here."""
    return _words().get(fold(text))


@cache
def _words() -> dict[str, InitiativeStatus]:
    words = dict(OTHER_WORDS)
    for status in InitiativeStatus:
        words[status.value] = status
        for language in LANGUAGES:
            words[fold(Words(language).translate(TERMS, LABELS[InitiativeStatus][status]))] = status
    return words


def amount_from(text: str) -> int | None:
    """Give whole euros from ``"€ 12.500"``, ``"12,500.00"`` or ``"12500"``; None where it is no amount."""
    found = _AMOUNT.fullmatch(fold(text))
    if found is None:
        return None
    euros = int(re.sub(r"\D", "", found[1], flags=re.ASCII))
    cents = int((found[2] or "0").ljust(2, "0"))
    return euros + (cents >= 50)


# --- initiatives --------------------------------------------------------------------------------


def add_initiative(name: str, *, area: str | None = None) -> Edit:
    """Give the edit that adds an initiative. Raises `BadInput` without a name."""
    return added("add_initiative", Initiative(id=new_id(), name=_checked(name, EMPTY_INITIATIVE), area=area))


def rename_initiative(initiative: Initiative, name: str) -> Edit:
    """Give the edit that renames an initiative. Raises `BadInput` without a name."""
    return changed("rename_initiative", initiative, name=_checked(name, EMPTY_INITIATIVE))


def set_status(initiative: Initiative, status: InitiativeStatus) -> Edit:
    """Give the edit that says how far an initiative is."""
    return changed("set_status", initiative, status=status)


def place_initiative(initiative: Initiative, name: str, *, areas: Sequence[Area]) -> Edit:
    """Give the edit that says in which area an initiative is, by name; one that is new is made. ``""`` is nowhere."""
    area, new = area_called(name, areas)
    return together("change_initiative", new, changed("change_initiative", initiative, area=area))


def theme_initiative(initiative: Initiative, names: Iterable[str], *, themes: Sequence[Theme]) -> Edit:
    """Give the edit that sets the themes of an initiative by their names; one that is new is made."""
    chosen, new = themes_named(names, themes, had=initiative.themes)
    made = tuple(Change(None, theme) for theme in new)
    return Edit("change_initiative", DESK, (*made, *changed("", initiative, themes=chosen).changes))


# --- budget rounds ------------------------------------------------------------------------------


def add_round(name: str, *, year: int | None = None) -> Edit:
    """Give the edit that adds a budget round. Raises `BadInput` without a name."""
    return added("add_round", BudgetRound(id=new_id(), name=_checked(name, EMPTY_ROUND), year=year))


def rename_round(budget_round: BudgetRound, name: str) -> Edit:
    """Give the edit that renames a budget round. Raises `BadInput` without a name."""
    return changed("rename_round", budget_round, name=_checked(name, EMPTY_ROUND))


def place_round(budget_round: BudgetRound, name: str, *, areas: Sequence[Area]) -> Edit:
    """Give the edit that says of which area a round is, by name; one that is new is made. ``""`` is none."""
    area, new = area_called(name, areas)
    return together("change_round", new, changed("change_round", budget_round, area=area))


def rounds_in_order(rounds: Iterable[BudgetRound]) -> list[BudgetRound]:
    """Give budget rounds by year, the oldest first, then by name; those without a year at the end."""
    return sorted(rounds, key=lambda each: (each.year is None, each.year or 0, fold(each.name), each.id))


def add_decision_date(title: str, on: date, *, area: str | None = None, budget_round: str | None = None) -> Edit:
    """Give the edit that adds a day on which the city decides or closes something. Raises `BadInput` without words."""
    title = _checked(title, EMPTY_DAY_TITLE)
    return added("add_day", DecisionDate(id=new_id(), title=title, on=on, area=area, budget_round=budget_round))


# --- choosing and counting ----------------------------------------------------------------------


class Order(StrEnum):
    """By what initiatives are sorted."""

    NAME = "name"
    STATUS = "status"
    AREA = "area"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class Choice:
    """Which initiatives are wanted, and in which order. Empty and None mean: all.

    `areas` holds the ids of the areas that are wanted, with all that lies in them; `no_area` wants those without one.
    `themes` are those that will do, as `ThemeTree.covered` gives them.
    """

    words: str = ""
    status: InitiativeStatus | None = None
    areas: frozenset[str] | None = None
    themes: frozenset[str] | None = None
    order: Order = Order.NAME


NOWHERE = frozenset({""})
"""Stands in `Choice.areas` for the initiatives without an area."""


def chosen(initiatives: Iterable[Initiative], choice: Choice, *, area_names: dict[str, str]) -> list[Initiative]:
    """Give the initiatives that are wanted, sorted. Words are looked for in name, area, description and source."""
    wanted = fold(choice.words).split()

    def fits(each: Initiative) -> bool:
        if choice.status and each.status is not choice.status:
            return False
        if choice.areas is not None and (each.area or "") not in choice.areas:
            return False
        if choice.themes is not None and choice.themes.isdisjoint(each.themes):
            return False
        text = fold(f"{each.name} {area_names.get(each.area or '', '')} {each.description} {each.source}")
        return all(word in text for word in wanted)

    found = sorted(filter(fits, initiatives), key=lambda each: (_natural(each.name), each.id))
    return sorted(found, key=_KEYS[choice.order](area_names))


def _natural(name: str) -> tuple[str | int, ...]:
    """Give what puts "Plan 9" before "Plan 10": words and numbers in turn."""
    return tuple(int(part) if place % 2 else part for place, part in enumerate(_NUMBER.split(fold(name))))


_NUMBER = re.compile(r"([0-9]{1,15})")
_Key = Callable[[Initiative], tuple[object, ...]]
_KEYS: dict[Order, Callable[[dict[str, str]], _Key]] = {
    Order.NAME: lambda _: lambda _each: (),
    Order.STATUS: lambda _: lambda each: (list(InitiativeStatus).index(each.status),),
    Order.AREA: lambda names: lambda each: (each.area not in names, fold(names.get(each.area or "", ""))),
    Order.AMOUNT: lambda _: lambda each: (-(each.amount or 0),),
}


@dataclass(frozen=True, slots=True)
class Overview:
    """How many initiatives there are per area and status.

    `cells` is by (area id or "", status); an area counts what is right in it, not in what lies in it.
    """

    cells: Counter[tuple[str, InitiativeStatus]] = field(default_factory=Counter)

    def of_status(self, status: InitiativeStatus) -> int:
        """Give how many are as far as that."""
        return sum(count for (_, each), count in self.cells.items() if each is status)

    def of_area(self, area: str) -> int:
        """Give how many are in an area; ``""`` for those without one."""
        return sum(count for (each, _), count in self.cells.items() if each == area)


def overview(initiatives: Iterable[Initiative]) -> Overview:
    """Count initiatives per area and status."""
    return Overview(Counter((each.area or "", each.status) for each in initiatives))


def _checked(name: str, otherwise: str) -> str:
    name = one_line(name)
    if not name:
        raise BadInput(otherwise)
    return name
