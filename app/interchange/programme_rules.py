"""What must be true of a whole programme that comes from outside, beyond each field by itself.

What the program makes keeps to all of this; what another hand wrote may not, and then nothing of it comes in.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.models.acting import LEAST, MOST
from app.models.codes import NUMBERED, code
from app.models.insights import Evidence
from app.models.language import LANGUAGES, QT_TRANSLATE_NOOP, Sentence
from app.models.network_map import Actor, NetworkMap
from app.models.person import Role
from app.models.programme import Programme
from app.models.publication import Part
from app.models.record import FieldKind, Record, references

CONTEXT = "interchange"

MOST_IN_LIST = 100_000
LONGEST_IN_LIST = 500
LARGEST = 1_000_000_000
FARTHEST = 100.0
"""Map units from the middle: far more than anything is ever put away."""

RANGES: dict[tuple[str, str], tuple[float, float]] = {
    ("Actor", "ring"): (0, 100),
    ("Actor", "sector"): (0, 100),
    ("AgendaItem", "minutes"): (1, 600),
    ("AgendaItem", "shortest"): (1, 600),
    ("BudgetRound", "year"): (0, 9999),
    ("Circle", "colour"): (0, 1000),
    ("CourseOfAction", "effect"): (LEAST, MOST),
    ("CourseOfAction", "effort"): (LEAST, MOST),
    ("Tie", "strength"): (1, 3),
    ("Underlay", "width"): (0, FARTHEST),
}
"""From where to where a number may go, by class and field; others only may not be absurd."""

CHOICES_IN_LISTS: dict[tuple[str, str], type[StrEnum]] = {
    ("LearningQuestion", "roles"): Role,
    ("Publication", "left_out"): Part,
}
"""Lists of which every text is one of a list of choices."""

CHOICES_OF_TEXTS: dict[tuple[str, str], tuple[str, ...]] = {("Programme", "language"): LANGUAGES}
"""Texts that are one of a few."""

DEEPEST = 200
"""How many records of one kind may lead from one to the next, such as areas within areas."""

NO_PROGRAMME = QT_TRANSLATE_NOOP("interchange", "it must hold exactly one Programme")
ID_TWICE = QT_TRANSLATE_NOOP("interchange", "another record has this id too")
NUMBER_TWICE = QT_TRANSLATE_NOOP("interchange", "another record is called {code} too")
NOT_THERE = QT_TRANSLATE_NOOP("interchange", "there is no {kind} with the id {id}")
OTHER_MAP = QT_TRANSLATE_NOOP("interchange", "it points at something on another map")
NO_SUCH_RING = QT_TRANSLATE_NOOP("interchange", "the map has only {count} of them")
ROUND = QT_TRANSLATE_NOOP("interchange", "it leads back to itself")
TOO_DEEP = QT_TRANSLATE_NOOP("interchange", "more than {limit} lead from one to the next")


@dataclass(frozen=True, slots=True)
class Objection:
    """What is wrong, with which field of which record; `record` is None where it is about the whole."""

    why: Sentence
    record: Record | None = None
    field: str = ""


def range_of(cls: type[Record], kind: FieldKind) -> tuple[float, float]:
    """Give the least and the largest number a field may hold."""
    if kind.type is float:
        return RANGES.get((cls.__name__, kind.name), (-FARTHEST, FARTHEST))
    least = 1 if kind.name in ("number", "version") else 0 if kind.name == "amount" else -LARGEST
    return RANGES.get((cls.__name__, kind.name), (least, LARGEST))


def is_within(cls: type[Record], kind: FieldKind, value: float) -> bool:
    """Tell whether a number is one that a field may hold."""
    least, most = range_of(cls, kind)
    return math.isfinite(value) and least <= value <= most


def first_objection(records: Sequence[Record]) -> Objection | None:
    """Give the first thing that is wrong with records as a whole programme; None where nothing is."""
    if sum(isinstance(record, Programme) for record in records) != 1:
        return Objection(Sentence(CONTEXT, NO_PROGRAMME))
    known: dict[str, Record] = {}
    for record in records:
        if record.id in known:
            return Objection(Sentence(CONTEXT, ID_TWICE), record, "id")
        known[record.id] = record
    checks = (_numbers_twice, _lost, _off_the_map, _outside_the_rings, _rounds, _too_deep)
    return next((found for check in checks for found in check(known)), None)


def _numbers_twice(known: Mapping[str, Record]) -> Iterator[Objection]:
    seen: set[str] = set()
    for record in known.values():
        if isinstance(record, NUMBERED):
            if code(record) in seen:
                yield Objection(Sentence(CONTEXT, NUMBER_TWICE, {"code": code(record)}), record, "number")
            seen.add(code(record))


def _targets(record: Record) -> Iterator[tuple[str, str, str]]:
    """Give each reference of a record: the field, the kind it must point at, and the id."""
    for name, reference in references(type(record)):
        value = getattr(record, name)
        for target in value if reference.many else () if value is None else (value,):
            yield name, reference.target, target


def _lost(known: Mapping[str, Record]) -> Iterator[Objection]:
    for record in known.values():
        for field, kind, target in _targets(record):
            if type(known.get(target)).__name__ != kind:
                yield Objection(Sentence(CONTEXT, NOT_THERE, {"kind": kind, "id": target}), record, field)


def _off_the_map(known: Mapping[str, Record]) -> Iterator[Objection]:
    """Look for what is drawn on one map and points at something that is drawn on another."""
    for record in known.values():
        own = getattr(record, "map", None)
        for field, _, target in _targets(record) if own else ():
            if getattr(known[target], "map", own) != own:
                yield Objection(Sentence(CONTEXT, OTHER_MAP), record, field)


def _outside_the_rings(known: Mapping[str, Record]) -> Iterator[Objection]:
    for record in known.values():
        if not isinstance(record, Actor):
            continue
        drawn = known[record.map]
        assert isinstance(drawn, NetworkMap), "references were looked at before"
        for field, place, names in (
            ("ring", record.ring, drawn.ring_names),
            ("sector", record.sector, drawn.sector_names),
        ):
            if place is not None and place >= len(names):
                yield Objection(Sentence(CONTEXT, NO_SUCH_RING, {"count": len(names)}), record, field)


def _rounds(known: Mapping[str, Record]) -> Iterator[Objection]:
    """Look for what leads back to itself, such as two areas that lie in each other."""
    for cls, field in _own_kind(known.values()):
        ahead = {record.id: [getattr(record, field)] for record in known.values() if isinstance(record, cls)}
        yield from _round(ahead, known, field)
    ahead = defaultdict(list)
    for record in known.values():
        if isinstance(record, Evidence) and record.source_insight:
            ahead[record.insight].append(record.source_insight)
    yield from _round(ahead, known, "evidence")


def _too_deep(known: Mapping[str, Record]) -> Iterator[Objection]:
    """Look for chains that are too long to walk; that none leads round was looked at before."""
    for cls, field in _own_kind(known.values()):
        ahead = {record.id: getattr(record, field) for record in known.values() if isinstance(record, cls)}
        for start in ahead:
            at: str | None = start
            steps = 0
            while at is not None and steps <= DEEPEST:
                at, steps = ahead[at], steps + 1
            if at is not None:
                yield Objection(Sentence(CONTEXT, TOO_DEEP, {"limit": DEEPEST}), known[start], field)


def _own_kind(records: Iterable[Record]) -> Iterator[tuple[type[Record], str]]:
    for cls in dict.fromkeys(map(type, records)):
        for name, reference in references(cls):
            if reference.target == cls.__name__ and not reference.many:
                yield cls, name


def _round(ahead: Mapping[str, Sequence[str | None]], known: Mapping[str, Record], field: str) -> Iterator[Objection]:
    """Take away what leads nowhere, again and again; what is left leads round."""
    left: dict[str, set[str]] = {
        start: {end for end in ends if end is not None and end in ahead} for start, ends in ahead.items()
    }
    behind: dict[str, list[str]] = defaultdict(list)
    for start, leads in left.items():
        for end in leads:
            behind[end].append(start)
    done = [start for start, leads in left.items() if not leads]
    while done:
        end = done.pop()
        del left[end]
        for start in behind[end]:
            left[start].discard(end)
            if not left[start]:
                done.append(start)
    yield from (Objection(Sentence(CONTEXT, ROUND), known[start], field) for start in left)
