"""The whole programme in one JSON file: every record of every kind, to keep, to read elsewhere, to begin anew from.

What the file looks like stands in ``resources/schema/programme.schema.json``. Reading believes nothing: whatever is not
as the program itself would write it gets a sentence that says where it stands.
"""

import base64
import binascii
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from app import NAME, __version__
from app.interchange.programme_rules import (
    CHOICES_IN_LISTS,
    CHOICES_OF_TEXTS,
    LONGEST_IN_LIST,
    MOST_IN_LIST,
    first_objection,
    is_within,
    range_of,
)
from app.models import BY_NAME, RECORD_CLASSES
from app.models.errors import FILE_NEWER, IMPORT_TOO_LARGE, JSON_BROKEN, JSON_FIELD, JSON_FOREIGN, JSON_WHOLE, BadInput
from app.models.language import QT_TRANSLATE_NOOP, Sentence, Slot
from app.models.record import FieldKind, Record, field_kinds, to_values
from app.models.text import shortened, storable

CONTEXT = "interchange"
ENDINGS = (".json",)
D = TypeVar("D", bound=date)
APP = "hosselkaart"
EDITION = 1
"""The edition of this file format. What an older program would not understand gets a higher one."""

MOST_BYTES = 200_000_000
LONGEST_ID = 100
MOST_DIGITS = 20

UNKNOWN_KIND = QT_TRANSLATE_NOOP("interchange", "there is no kind of record {kind}")
MISSING = QT_TRANSLATE_NOOP("interchange", "it is missing")
UNKNOWN_FIELD = QT_TRANSLATE_NOOP("interchange", "there is no such field")
WRONG_TYPE = QT_TRANSLATE_NOOP("interchange", "this is not of the right type ({type})")
NOT_A_CHOICE = QT_TRANSLATE_NOOP("interchange", "{value} is none of {choices}")
LONGER = QT_TRANSLATE_NOOP("interchange", "it has {length} characters, and at most {limit} fit")
OUT_OF_RANGE = QT_TRANSLATE_NOOP("interchange", "it must be from {least} to {most}")
BROKEN_SIGN = QT_TRANSLATE_NOOP("interchange", "it holds a broken character")
NOT_A_PHOTO = QT_TRANSLATE_NOOP("interchange", "this is no photo")

_SIGN = re.compile(rf'"app"\s*:\s*"{APP}"'.encode())
_TYPES = {str: "text", int: "whole number", float: "number", bool: "true, false", tuple: "list of texts"}


@dataclass(frozen=True, slots=True)
class WholeProgramme:
    """All records of a programme, each after those of the kinds before it; `last_change` is when one last changed."""

    records: tuple[Record, ...]
    last_change: datetime | None


def looks_like(data: bytes) -> bool:
    """Tell whether this seems to be a programme that `write_programme` wrote."""
    head = data[:1_000].lstrip(b"\xef\xbb\xbf \r\n\t")
    return head.startswith(b"{") and bool(_SIGN.search(head))


# --- out ----------------------------------------------------------------------------------------


def write_programme(records: Iterable[Record], *, last_change: datetime | None = None) -> bytes:
    """Give all records of a programme as JSON, one record per line; the order within a kind is kept."""
    by_class: dict[str, list[str]] = {cls.__name__: [] for cls in RECORD_CLASSES}
    for record in records:
        by_class[type(record).__name__].append(_line(plain_values(record)))
    kinds = [f'"{name}": [\n{f",{chr(10)}".join(lines)}\n]' for name, lines in by_class.items() if lines]
    head = {"app": APP, "edition": EDITION, "written_by": f"{NAME} {__version__}"}
    head["last_change"] = last_change.isoformat() if last_change else None
    told = ",\n".join(f'"{key}": {_line(value)}' for key, value in head.items())
    between = ",\n"
    return f'{{{told},\n"records": {{\n{between.join(kinds)}\n}}\n}}\n'.encode()


def plain_values(record: Record) -> dict[str, Any]:
    """Give a record as values that JSON knows; yes and no are true and false."""
    yes_or_no = {kind.name for kind in field_kinds(type(record)) if kind.type is bool}
    return {name: bool(value) if name in yes_or_no else value for name, value in to_values(record).items()}


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


# --- in -----------------------------------------------------------------------------------------


def read_programme(data: bytes, name: str) -> WholeProgramme:
    """Read a programme back; `name` is the file's, for the sentence. Raises `BadInput` for the first thing amiss."""
    if len(data) > MOST_BYTES:
        raise BadInput(IMPORT_TOO_LARGE, {"name": name, "limit": f"{MOST_BYTES // 1_000_000} MB"})
    whole = _parsed(data, name)
    kinds = whole.get("records")
    if whole.get("app") != APP or not isinstance(kinds, dict):
        raise BadInput(JSON_FOREIGN, {"name": name})
    edition = whole.get("edition")
    if type(edition) is not int or edition < 1:
        raise BadInput(JSON_FOREIGN, {"name": name})
    if edition > EDITION:
        raise BadInput(FILE_NEWER, {"name": name})
    for kind in kinds:
        if kind not in BY_NAME:
            raise _whole(name, UNKNOWN_KIND, kind=shortened(kind, 40))
    records = tuple(_Reader(name, cls).records(kinds.get(cls.__name__, [])) for cls in RECORD_CLASSES)
    found = tuple(record for of_class in records for record in of_class)
    _check(found, name)
    return WholeProgramme(found, _last_change(whole, name))


def _parsed(data: bytes, name: str) -> dict[str, Any]:
    """Give what a JSON file says. Raises `BadInput` for what is no JSON, goes too deep, or says a thing twice."""
    try:
        text = data.decode("utf-8-sig")
        found = json.loads(text, object_pairs_hook=_once, parse_int=_whole_number, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise BadInput(JSON_BROKEN, {"name": name, "line": error.lineno}) from error
    except (ValueError, RecursionError) as error:
        raise BadInput(JSON_BROKEN, {"name": name, "line": 1}) from error
    if not isinstance(found, dict):
        raise BadInput(JSON_FOREIGN, {"name": name})
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError(pairs)
    return found


def _whole_number(digits: str) -> int:
    if len(digits) > MOST_DIGITS:
        raise ValueError(digits[:MOST_DIGITS])
    return int(digits)


def _no_number(text: str) -> float:
    raise ValueError(text)


def _whole(name: str, why: str, **slots: Slot) -> BadInput:
    return BadInput(JSON_WHOLE, {"name": name, "why": Sentence(CONTEXT, why, slots)})


def _misfit(name: str, cls: type[Record], place: int, *, field: str, why: Sentence) -> BadInput:
    return BadInput(JSON_FIELD, {"name": name, "kind": cls.__name__, "place": place, "field": field, "why": why})


def _last_change(whole: Mapping[str, Any], name: str) -> datetime | None:
    given = whole.get("last_change")
    if given is None:
        return None
    try:
        return _exact(datetime.fromisoformat, given)
    except ValueError as error:
        raise _whole(name, WRONG_TYPE, type="last_change: YYYY-MM-DDTHH:MM:SS") from error


def _check(records: Sequence[Record], name: str) -> None:
    """Raise `BadInput` for what is wrong between the records."""
    found = first_objection(records)
    if found is None:
        return
    if found.record is None:
        raise BadInput(JSON_WHOLE, {"name": name, "why": found.why})
    cls = type(found.record)
    place = 1 + [record.id for record in records if type(record) is cls].index(found.record.id)
    raise _misfit(name, cls, place, field=found.field, why=found.why)


class _Wrong(Exception):  # noqa: N818
    """A value that cannot be used, with what is wrong with it."""

    def __init__(self, text: str, **slots: str | int | float) -> None:
        super().__init__(text)
        self.why = Sentence(CONTEXT, text, slots)


class _Reader:
    """Makes records of one class of what a JSON file says of them."""

    def __init__(self, name: str, cls: type[Record]) -> None:
        self._name = name
        self._cls = cls
        self._kinds = field_kinds(cls)
        self._names = {kind.name for kind in self._kinds}

    def records(self, found: object) -> list[Record]:
        """Give all records of the class. Raises `BadInput`."""
        if not isinstance(found, list):
            raise _whole(self._name, WRONG_TYPE, type=f"{self._cls.__name__}: [ ]")
        return [self._record(place, values) for place, values in enumerate(found, start=1)]

    def _record(self, place: int, values: object) -> Record:
        field = ""
        try:
            if not isinstance(values, dict):
                raise _Wrong(WRONG_TYPE, type="{ }")
            field = next((shortened(each, 40) for each in values if each not in self._names), "")
            if field:
                raise _Wrong(UNKNOWN_FIELD)
            found: dict[str, Any] = {}
            for kind in self._kinds:
                field = kind.name
                found[field] = self._value(kind, values)
        except _Wrong as error:
            raise _misfit(self._name, self._cls, place, field=field, why=error.why) from error
        return self._cls(**found)

    def _value(self, kind: FieldKind, values: Mapping[str, Any]) -> Any:
        """Give the value of one field, checked. Raises `_Wrong`."""
        if kind.name not in values:
            raise _Wrong(MISSING)
        raw = values[kind.name]
        if raw is None and kind.optional:
            return None
        if kind.type is tuple:
            return self._texts(kind, raw)
        if kind.type in (date, datetime):
            return _day_or_moment(kind.type, raw)
        if issubclass(kind.type, StrEnum):
            return _choice(kind.type, raw)
        if kind.type is str:
            return self._text(kind, raw)
        return self._number(kind, raw)

    def _number(self, kind: FieldKind, raw: object) -> bool | int | float:
        if kind.type is bool:
            if not isinstance(raw, bool):
                raise _Wrong(WRONG_TYPE, type=_TYPES[bool])
            return raw
        is_number = isinstance(raw, int if kind.type is int else int | float) and not isinstance(raw, bool)
        if not is_number or not isinstance(raw, int | float):
            raise _Wrong(WRONG_TYPE, type=_TYPES[kind.type])
        if not is_within(self._cls, kind, raw):
            least, most = range_of(self._cls, kind)
            raise _Wrong(OUT_OF_RANGE, least=least, most=most)
        return raw if kind.type is int else float(raw)

    def _text(self, kind: FieldKind, raw: object) -> str:
        limit = kind.limit if kind.limit is not None else LONGEST_ID
        text = _text(raw, limit)
        if kind.limit is None and not text:
            raise _Wrong(MISSING)
        few = CHOICES_OF_TEXTS.get((self._cls.__name__, kind.name))
        if few and text not in few:
            raise _Wrong(NOT_A_CHOICE, value=shortened(text, 40), choices=", ".join(few))
        if (self._cls.__name__, kind.name) == ("Picture", "jpeg"):
            _check_photo(text)
        return text

    def _texts(self, kind: FieldKind, raw: object) -> tuple[str, ...]:
        if not isinstance(raw, list) or len(raw) > MOST_IN_LIST:
            raise _Wrong(WRONG_TYPE, type=_TYPES[tuple])
        texts = tuple(_text(each, LONGEST_IN_LIST) for each in raw)
        choices = CHOICES_IN_LISTS.get((self._cls.__name__, kind.name))
        for text in texts if choices else ():
            _choice(choices, text)
        return texts


def _text(raw: object, limit: int) -> str:
    if not isinstance(raw, str):
        raise _Wrong(WRONG_TYPE, type=_TYPES[str])
    if len(raw) > limit:
        raise _Wrong(LONGER, length=len(raw), limit=limit)
    if storable(raw) != raw:
        raise _Wrong(BROKEN_SIGN)
    return raw


def _choice(cls: type[StrEnum] | None, raw: object) -> StrEnum:
    assert cls is not None
    found = {member.value: member for member in cls}.get(raw) if isinstance(raw, str) else None
    if found is None:
        raise _Wrong(NOT_A_CHOICE, value=shortened(str(raw), 40), choices=", ".join(cls))
    return found


def _day_or_moment(cls: type, raw: object) -> date:
    try:
        return _exact(datetime.fromisoformat if cls is datetime else date.fromisoformat, raw)
    except ValueError as error:
        shape = "YYYY-MM-DDTHH:MM:SS" if cls is datetime else "YYYY-MM-DD"
        raise _Wrong(WRONG_TYPE, type=shape) from error


def _exact(read: Callable[[str], D], raw: object) -> D:
    """Read a day or a moment, written exactly as we write it. Raises ValueError."""
    if not isinstance(raw, str) or len(raw) > 40:
        raise ValueError(raw)
    found = read(raw)
    if found.isoformat() != raw or getattr(found, "tzinfo", None) is not None:
        raise ValueError(raw)
    return found


def _check_photo(text: str) -> None:
    try:
        start = base64.b64decode(text, validate=True)[:3]
    except (binascii.Error, ValueError) as error:
        raise _Wrong(NOT_A_PHOTO) from error
    if start != b"\xff\xd8\xff":
        raise _Wrong(NOT_A_PHOTO)
