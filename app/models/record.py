"""What every record has in common: an id, plain fields, and declared references to other records.

A record is a frozen dataclass; nothing mutates. How a field is kept follows from its type: text, whole and
decimal numbers, yes or no, a choice (`StrEnum`), a day, a moment, or a tuple of texts; each may be None.
"""

import types
import uuid
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, field, fields
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from app.models.errors import TOO_LONG, BadInput
from app.models.text import NAME_LIMIT

R = TypeVar("R", bound="Record")
T = TypeVar("T")
Primitive = str | int | float | list[str] | None


class OnRemoval(StrEnum):
    """What happens to a record when the record it refers to is removed."""

    TAKE_ALONG = "take along"
    EMPTY = "empty"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class Reference:
    """A field that holds the id of another record, or (`many`) a tuple of ids."""

    target: str
    on_removal: OnRemoval
    many: bool = False


def reference(target: str, on_removal: OnRemoval, *, many: bool = False, required: bool = False) -> Any:
    """Declare a field that refers to the record class named `target`.

    A `required` reference has no default; `many` is a tuple of ids; any other may be None.
    The schema, removal, the check of a file and erasing all read this one declaration.
    """
    metadata = {"reference": Reference(target, on_removal, many)}
    if required:
        return field(metadata=metadata)
    return field(default=() if many else None, metadata=metadata)


def text_field(limit: int = NAME_LIMIT, *, default: Any = "") -> Any:
    """Declare a text field of at most `limit` characters; ``default=MISSING`` makes it required."""
    return field(default=default, metadata={"limit": limit})


def required_text(limit: int = NAME_LIMIT) -> Any:
    """Declare a text field without a default, of at most `limit` characters."""
    return text_field(limit, default=MISSING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One thing the programme knows. Its id is a UUID and never shown; people see codes."""

    id: str


def new_id() -> str:
    """Give an id that no other record has."""
    return str(uuid.uuid4())


def per_class(function: Callable[[type[Record]], T]) -> Callable[[type[Record]], T]:
    """Remember what a function gives for each record class."""
    return cast("Callable[[type[Record]], T]", cache(function))


@dataclass(frozen=True, slots=True)
class FieldKind:
    """How one field is kept: its name, its plain type, whether it may be None, and how to read it back."""

    name: str
    type: type
    optional: bool
    read: Callable[[Any], Any]
    write: Callable[[Any], Any] | None
    reference: Reference | None
    limit: int | None
    required: bool


@per_class
def field_kinds(cls: type[Record]) -> tuple[FieldKind, ...]:
    """Give how each field of a record class is kept, in order."""
    hints = get_type_hints(cls)
    return tuple(_field_kind(each, hints[each.name]) for each in fields(cls))


def _field_kind(each: Any, hint: Any) -> FieldKind:
    """Read how one dataclass field is kept from its type hint."""
    optional = get_origin(hint) in (Union, types.UnionType)
    plain = next(arg for arg in get_args(hint) if arg is not type(None)) if optional else hint
    if get_origin(plain) is tuple:
        plain = tuple
    read: Callable[[Any], Any] = plain if plain is not str else _as_is
    write: Callable[[Any], Any] | None = None
    if plain in (date, datetime):
        read, write = plain.fromisoformat, plain.isoformat
    elif plain is tuple:
        write = list
    elif plain is bool:
        write = int
    elif issubclass(plain, StrEnum):
        write = str
    return FieldKind(
        name=each.name,
        type=plain,
        optional=optional,
        read=read,
        write=write,
        reference=each.metadata.get("reference"),
        limit=each.metadata.get("limit"),
        required=each.default is MISSING,
    )


def _as_is(value: Any) -> Any:
    return value


@per_class
def references(cls: type[Record]) -> tuple[tuple[str, Reference], ...]:
    """Give the declared references of a record class: field name and reference."""
    return tuple((kind.name, kind.reference) for kind in field_kinds(cls) if kind.reference)


def to_values(record: Record) -> dict[str, Primitive]:
    """Give a record as plain values by field name: text, numbers, lists of texts, None. JSON can hold them all."""
    names, all_of, writers = _written(type(record))
    values: dict[str, Any] = dict(zip(names, all_of(record), strict=True))
    for name, write in writers:
        if values[name] is not None:
            values[name] = write(values[name])
    return values


@per_class
def _written(
    cls: type[Record],
) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]], tuple[tuple[str, Callable[[Any], Any]], ...]]:
    """Give the names of the fields of a class, what takes them all, and how some are written; ready for thousands."""
    names = tuple(kind.name for kind in field_kinds(cls))
    writers = tuple((kind.name, kind.write) for kind in field_kinds(cls) if kind.write)
    all_of = attrgetter(*names) if len(names) > 1 else lambda record: (getattr(record, names[0]),)
    return names, all_of, writers


@per_class
def _limited(cls: type[Record]) -> tuple[tuple[str, int], ...]:
    """Give which texts of a class have a limit, and which."""
    return tuple((kind.name, kind.limit) for kind in field_kinds(cls) if kind.limit is not None)


def from_values(cls: type[R], values: Mapping[str, Any]) -> R:
    """Make a record of plain values; the opposite of `to_values`. Raises KeyError, ValueError or TypeError."""
    found: dict[str, Any] = {}
    for kind in field_kinds(cls):
        value = values[kind.name]
        found[kind.name] = None if value is None else kind.read(value)
    return cls(**found)


def check_limits(record: Record) -> None:
    """Raise `BadInput` if a text of the record is longer than its field holds."""
    for name, limit in _limited(type(record)):
        value = getattr(record, name)
        if value is not None and len(value) > limit:
            raise BadInput(TOO_LONG, {"length": len(value), "limit": limit})
