"""Comparing budget rounds: conditions in rows, rounds in columns, a value with source and certainty in each cell."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from app.models.edit import DESK, Change, Edit, added, changed
from app.models.errors import CELL_CITED, EMPTY_CONDITION, NO_VALUE_YET, BadInput, Refused
from app.models.insights import Evidence
from app.models.note import Note
from app.models.programme import BudgetRound, Certainty, Condition, ConditionValue
from app.models.rank import rank_between
from app.models.record import Record, new_id
from app.models.removal import Referrers, removed
from app.models.text import fold, one_line, storable

Cells = Mapping[tuple[str, str], ConditionValue]
"""The values of a comparison by the ids of condition and round."""


class Likeness(StrEnum):
    """What a row of the comparison shows."""

    DIFFERENT = "different"
    SAME = "same"
    TOO_LITTLE = "too_little"


def cells(values: Iterable[ConditionValue]) -> dict[tuple[str, str], ConditionValue]:
    """Give values by the ids of their condition and round."""
    return {(each.condition, each.budget_round): each for each in values}


def likeness(condition: str, rounds: Iterable[str], known: Cells) -> Likeness:
    """Tell whether rounds differ in a condition: as people would say it, so without regard to capitals and accents.

    What is not known is no difference; with fewer than two known values there is too little to compare.
    """
    there = [known[condition, each].value for each in rounds if (condition, each) in known]
    found = [value for value in there if value]
    if len(found) < 2:
        return Likeness.TOO_LITTLE
    return Likeness.DIFFERENT if len({_said(value) for value in found}) > 1 else Likeness.SAME


def _said(value: str) -> str:
    return fold(value).rstrip(".;, ")


def conditions_in_order(conditions: Iterable[Condition]) -> list[Condition]:
    """Give conditions in the order somebody put them in."""
    return sorted(conditions, key=lambda each: (each.rank, each.id))


# --- rows ---------------------------------------------------------------------------------------


def add_condition(name: str, *, conditions: Iterable[Condition], question: str = "") -> Edit:
    """Give the edit that adds a row at the end. Raises `BadInput` without a name."""
    rank = rank_between(_last(conditions), None)
    return added("add_condition", Condition(id=new_id(), name=_checked(name), question=one_line(question), rank=rank))


def rename_condition(condition: Condition, name: str) -> Edit:
    """Give the edit that renames a row. Raises `BadInput` without a name."""
    return changed("rename_condition", condition, name=_checked(name))


def move_condition(condition: Condition, to: int, *, conditions: Iterable[Condition]) -> Edit:
    """Give the edit that puts a row at place `to` (0 is first) among the others: one record changes."""
    in_order = conditions_in_order(conditions)
    others = [each for each in in_order if each.id != condition.id]
    to = max(0, min(to, len(others)))
    if in_order.index(condition) == to:
        return Edit("move_condition", DESK, ())
    before = others[to - 1].rank if to else None
    after = others[to].rank if to < len(others) else None
    if before is not None and after is not None and before >= after:
        return _ranked_anew([*others[:to], condition, *others[to:]])
    return changed("move_condition", condition, rank=rank_between(before, after))


def _ranked_anew(in_order: Sequence[Condition]) -> Edit:
    """Give all rows a rank of their own, where two had the same."""
    last: str | None = None
    changes = []
    for each in in_order:
        last = rank_between(last, None)
        changes.append(Change(each, replace(each, rank=last)))
    return Edit("move_condition", DESK, tuple(change for change in changes if change.before != change.after))


def _last(conditions: Iterable[Condition]) -> str | None:
    return max((each.rank for each in conditions), default=None)


# --- cells --------------------------------------------------------------------------------------


def set_value(condition: str, budget_round: str, value: str, *, known: ConditionValue | None) -> Edit:
    """Give the edit that writes the value of a cell; `known` is what stands there now. Raises `BadInput` for none."""
    value = storable(value).strip()
    if not value:
        raise BadInput(NO_VALUE_YET)
    if known is not None:
        return changed("change_value", known, value=value)
    return added("add_value", ConditionValue(id=new_id(), condition=condition, budget_round=budget_round, value=value))


def fill_cell(
    condition: str,
    budget_round: str,
    *,
    value: str,
    source: str,
    certainty: Certainty,
    known: ConditionValue | None,
) -> Edit:
    """Give the edit that writes a whole cell: value, source and certainty. Raises `BadInput` without a value."""
    edit = set_value(condition, budget_round, value, known=known)
    (change,) = edit.changes
    assert isinstance(change.after, ConditionValue)
    after = replace(change.after, source=one_line(source), certainty=certainty)
    return replace(edit, changes=(Change(change.before, after),))


def clear_value(known: ConditionValue, *, referrers: Referrers, codes: Mapping[str, str]) -> Edit:
    """Give the edit that makes a cell unknown again. Raises `Refused` where an insight rests on it.

    `codes` are the codes of insights by id, such as ``"I7"``.
    """
    return _removed("remove_value", known, referrers=referrers, codes=codes)


def remove_condition(condition: Condition, *, referrers: Referrers, codes: Mapping[str, str]) -> Edit:
    """Give the edit that removes a row with its cells. Raises `Refused` where an insight rests on one of them."""
    return _removed("remove_condition", condition, referrers=referrers, codes=codes)


def remove_round(budget_round: BudgetRound, *, referrers: Referrers, codes: Mapping[str, str]) -> Edit:
    """Give the edit that removes a round with its cells and days. Raises `Refused` where an insight rests on a cell."""
    return _removed("remove_round", budget_round, referrers=referrers, codes=codes)


def _removed(kind: str, record: Record, *, referrers: Referrers, codes: Mapping[str, str]) -> Edit:
    values = [record, *referrers(record)] if not isinstance(record, ConditionValue) else [record]
    resting = {
        piece.insight
        for value in values
        if isinstance(value, ConditionValue)
        for piece in referrers(value)
        if isinstance(piece, Evidence)
    }
    if resting:
        raise Refused(CELL_CITED, {"codes": ", ".join(sorted(codes.get(each, "?") for each in resting))})
    return removed(kind, record, referrers=referrers)


# --- what stands beside a row -------------------------------------------------------------------


def attach_note(note: Note, condition: Condition) -> Edit:
    """Give the edit that puts a note beside a row; it leaves the row where it was."""
    return changed("change_note", note, condition=condition.id)


def take_off_note(note: Note) -> Edit:
    """Give the edit that takes a note away from its row."""
    return changed("change_note", note, condition=None)


def evidence_of(condition: str, known: Cells, pieces: Iterable[Evidence]) -> list[tuple[Evidence, ConditionValue]]:
    """Give what insights say about the cells of a row: each piece of evidence with its cell."""
    own = {value.id: value for (row, _), value in known.items() if row == condition}
    return [(piece, own[piece.value]) for piece in pieces if piece.value in own]


def shown_rows(
    conditions: Iterable[Condition], rounds: Collection[str], known: Cells, *, only_different: bool
) -> list[Condition]:
    """Give the rows in order; with `only_different` those in which the rounds differ."""
    in_order = conditions_in_order(conditions)
    if not only_different:
        return in_order
    return [each for each in in_order if likeness(each.id, rounds, known) is Likeness.DIFFERENT]


def _checked(name: str) -> str:
    name = one_line(name)
    if not name:
        raise BadInput(EMPTY_CONDITION)
    return name
