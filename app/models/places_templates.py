"""Lists that come with the program: areas of a city, and conditions in which budget rounds differ."""

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from app.models.comparing import conditions_in_order
from app.models.edit import DESK, Change, Edit
from app.models.errors import NOTHING_TO_BRING_IN, BadInput
from app.models.places import within
from app.models.programme import Area, AreaLevel, Condition
from app.models.rank import rank_between
from app.models.record import new_id
from app.models.text import fold
from app.paths import resource


@dataclass(frozen=True, slots=True)
class AreaTemplate:
    """A list of areas, and what the list is called by language.

    Each area has a name, a level, and the place in the list of what it lies in (None: nothing).
    """

    key: str
    names: dict[str, str]
    areas: tuple[tuple[str, AreaLevel, int | None], ...]


@dataclass(frozen=True, slots=True)
class ConditionTemplate:
    """A condition with its question, by language."""

    key: str
    names: dict[str, str]
    questions: dict[str, str]


@cache
def area_templates() -> tuple[AreaTemplate, ...]:
    """Read the lists of areas from ``resources/templates/areas.toml``."""
    return tuple(_area_template(each) for each in _read("areas.toml")["lists"])


def _area_template(found: dict[str, Any]) -> AreaTemplate:
    names = [each["name"] for each in found["areas"]]
    areas = tuple(
        (each["name"], AreaLevel(each["level"]), names.index(each["in"]) if "in" in each else None)
        for each in found["areas"]
    )
    return AreaTemplate(found["key"], found["names"], areas)


@cache
def condition_templates() -> tuple[ConditionTemplate, ...]:
    """Read the conditions from ``resources/templates/conditions.toml``, in order."""
    return tuple(
        ConditionTemplate(each["key"], each["names"], each["questions"])
        for each in _read("conditions.toml")["conditions"]
    )


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("templates", name).read_text(encoding="utf-8"))


def bring_in_areas(template: AreaTemplate, areas: Iterable[Area]) -> Edit:
    """Give the edit that adds the areas of a list that are not there yet. Raises `BadInput` where all are.

    An area is there if one of that name lies in the same place of the list, or in no place at all. One that lies
    nowhere is put into the city of the list.
    """
    known = list(areas)
    moved: list[Change] = []
    new: list[Change] = []
    ids: list[str] = []
    for name, level, place in template.areas:
        parent = ids[place] if place is not None else None
        found = next((area for area in known if fold(area.name) == fold(name) and area.parent in (None, parent)), None)
        if found is None:
            made = Area(id=new_id(), name=name, level=level, parent=parent)
            new.append(Change(None, made))
            ids.append(made.id)
            continue
        ids.append(found.id)
        if parent is not None and found.parent is None and parent not in within(found.id, known):
            moved.append(Change(found, replace(found, parent=parent)))
    return _brought_in("import_areas", [*moved, *new])


def bring_in_conditions(
    templates: Sequence[ConditionTemplate], conditions: Iterable[Condition], *, language: str
) -> Edit:
    """Give the edit that adds, at the end, the conditions that are not there yet in any language.

    Raises `BadInput` where all are.
    """
    there = conditions_in_order(conditions)
    known = {fold(text) for each in there for text in (each.name, each.question) if text}
    last = there[-1].rank if there else None
    changes: list[Change] = []
    for each in templates:
        own = {fold(text) for text in (*each.names.values(), *each.questions.values())}
        if own & known:
            continue
        last = rank_between(last, None)
        made = Condition(id=new_id(), name=each.names[language], question=each.questions[language], rank=last)
        changes.append(Change(None, made))
    return _brought_in("import_conditions", changes)


def _brought_in(kind: str, changes: Sequence[Change]) -> Edit:
    if not changes:
        raise BadInput(NOTHING_TO_BRING_IN)
    return Edit(kind, DESK, tuple(changes))
