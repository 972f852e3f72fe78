"""What is known of somebody, or of a line, in a network from elsewhere: what is ours by name, the rest as a note."""

from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from math import isfinite
from typing import TypeVar

from app.interchange.columns import kept
from app.interchange.graph import Attributes, Link, Node, Value
from app.models.language import LANGUAGES, Words
from app.models.map_geometry import Point
from app.models.network_map import Actor, ActorKind, Direction, Good, NetworkMap, Pictogram, Tie, TieKind
from app.models.record import new_id
from app.models.terms import LABELS, TERMS
from app.models.text import LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT, fold, one_line, shortened, storable

C = TypeVar("C", bound=StrEnum)

KIND_NAMES = ("kind", "type", "soort")
"""By which names the kind of a contact or line is known; the first of these that says a kind of ours is it."""

STRONGEST = 3
OTHER_FIELDS = frozenset({"note", "offers", "asks"})
"""Codes of ours that are read elsewhere, and so are not said again in the note."""


def read_actor(node: Node, drawn: NetworkMap, at: Point, *, is_ours: bool) -> Actor:
    """Give the contact a node becomes on a map, at a place. What it says that no field holds goes into the note."""
    told = node.attributes
    name = one_line(node.label) or one_line(node.key) or "?"
    by, kind = in_words(told, ActorKind)
    used = set(OTHER_FIELDS) | {by}
    ring = _among(told, "ring", len(drawn.ring_names), used)
    sector = _among(told, "sector", len(drawn.sector_names), used)
    wished = _yes(told, "wished", used)
    by_hand = _yes(told, "placed_by_hand", used) and is_ours
    pictogram = _choice(told, "pictogram", Pictogram, used)
    cut = [("name", node.label)] if len(name) > NAME_LIMIT else []
    return Actor(
        id=new_id(),
        map=drawn.id,
        name=shortened(name, NAME_LIMIT),
        kind=kind or ActorKind.PERSON,
        ring=ring,
        sector=sector,
        x=at[0],
        y=at[1],
        wished=wished,
        placed_by_hand=by_hand,
        note=_note(told, used, cut),
        pictogram=pictogram,
    )


def read_tie(link: Link, drawn: NetworkMap, ends: tuple[str | None, str | None], *, heaviest: float) -> Tie:
    """Give the line a link becomes on a map; `heaviest` is the largest weight of all. Its note is as of a contact."""
    told, weight = link.attributes, link.weight
    strength = _strength(weight, heaviest)
    if not told and not link.directed and (weight is None or weight == strength):
        return Tie(id=new_id(), map=drawn.id, start=ends[0], end=ends[1], strength=strength)
    by, kind = in_words(told, TieKind)
    used = {"note", by}
    direction = _choice(told, "direction", Direction, used) or (Direction.TO if link.directed else Direction.NONE)
    good = _choice(told, "good", Good, used) if kind is TieKind.GIVES else None
    wished = _yes(told, "wished", used)
    weighed = [] if weight is None or weight == strength else [("weight", f"{weight:g}")]
    start, end = reversed(ends) if direction is Direction.FROM else ends
    return Tie(
        id=new_id(),
        map=drawn.id,
        start=start,
        end=end,
        kind=kind or TieKind.KNOWS,
        direction=direction,
        strength=strength,
        good=good,
        wished=wished,
        note=_note(told, used, weighed),
    )


def good_in_words(text: str) -> tuple[Good, str]:
    """Give what ``"money: 500 euro"`` is about and says; a text without a kind of ours is something else."""
    code, colon, words = text.partition(": ")
    if not colon and text.endswith(":"):
        code, colon, words = text[:-1], ":", ""
    if colon and code in set(Good):
        return Good(code), shortened(storable(words), LINE_LIMIT)
    return Good.OTHER, shortened(storable(text), LINE_LIMIT)


def in_words(told: Attributes, cls: type[C]) -> tuple[str, C | None]:
    """Give the first of the attributes that name a kind which says one of ours, and which; ``""`` and None without."""
    for name in told:
        if fold(name) in KIND_NAMES and (found := _by_word(cls).get(fold(str(told[name])))):
            return name, found
    return "", None


@cache
def _by_word(cls: type[C]) -> dict[str, C]:
    """Give the members of a list by their codes, and by their words in every language."""
    words = {member.value: member for member in cls}
    for member in cls:
        for language in LANGUAGES:
            words.setdefault(fold(Words(language).translate(TERMS, LABELS[cls][member])), member)
    return words


def _choice(told: Attributes, code: str, cls: type[C], used: set[str]) -> C | None:
    value = told.get(code)
    if isinstance(value, str) and value in set(cls):
        used.add(code)
        return cls(value)
    return None


def _yes(told: Attributes, code: str, used: set[str]) -> bool:
    value = told.get(code)
    if value in (True, False, "true", "false"):
        used.add(code)
    return value in (True, "true")


def _among(told: Attributes, code: str, count: int, used: set[str]) -> int | None:
    """Give the number of a ring or sector, where there is one of that number."""
    number = whole(told.get(code))
    if number is None or not 0 <= number < count:
        return None
    used.add(code)
    return number


def whole(value: Value | None) -> int | None:
    """Give a value as a whole number; None where it is none."""
    try:
        number = float(value) if value is not None and not isinstance(value, bool) else None
    except ValueError:
        return None
    return int(number) if number is not None and isfinite(number) and number.is_integer() else None


def _strength(weight: float | None, heaviest: float) -> int:
    """Give 1–3; a scale that goes further than 3 is cut into thirds, and a weight below nothing counts as large."""
    if weight is None:
        return 2
    if heaviest <= STRONGEST:
        return max(1, min(STRONGEST, round(abs(weight))))
    return max(1, min(STRONGEST, 1 + int(STRONGEST * abs(weight) / (heaviest + 1e-9))))


def _note(told: Attributes, used: set[str], first: Iterable[tuple[str, str]]) -> str:
    """Give the note of the file itself, and below it what no field of ours holds."""
    rest = ((name, said(value)) for name, value in told.items() if name not in used)
    lines = [said(told.get("note", "")), kept((*first, *rest))]
    return shortened(storable("\n".join(line for line in lines if line)), NOTE_LIMIT)


def said(value: Value) -> str:
    """Give a value as text: a whole number without a point, yes and no as files have them."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:g}" if isinstance(value, float) and value.is_integer() and abs(value) < 1e6 else str(value)
