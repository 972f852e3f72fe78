"""What a programme in JSON looks like, in the words of JSON Schema, made from the records themselves."""

import json
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from app.interchange.field_headings import meaning
from app.interchange.programme_json import APP, EDITION, LONGEST_ID
from app.interchange.programme_rules import CHOICES_IN_LISTS, CHOICES_OF_TEXTS, LONGEST_IN_LIST, MOST_IN_LIST, range_of
from app.models import RECORD_CLASSES
from app.models.record import FieldKind, Record, field_kinds

_DAY = r"^\d{4}-\d{2}-\d{2}$"
_MOMENT = r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{6})?$"


def schema_text() -> str:
    """Give the schema as the text of its published file."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def schema() -> dict[str, Any]:
    """Give the schema of a whole programme. What lies between records (ids that must be there) is told in words."""
    kinds: dict[str, dict[str, Any]] = {
        cls.__name__: {"type": "array", "items": {"$ref": f"#/$defs/{cls.__name__}"}} for cls in RECORD_CLASSES
    }
    kinds["Programme"] |= {"minItems": 1, "maxItems": 1}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{APP}:programme:{EDITION}",
        "title": "A programme of Hosselkaart",
        "description": "Every id occurs once. A field that refers to a record holds the id of one that is in the file.",
        "type": "object",
        "properties": {
            "app": {"const": APP},
            "edition": {"const": EDITION},
            "written_by": {"type": "string"},
            "last_change": _or_null({"type": "string", "pattern": _MOMENT}),
            "records": {
                "type": "object",
                "properties": kinds,
                "required": ["Programme"],
                "additionalProperties": False,
            },
        },
        "required": ["app", "edition", "records"],
        "$defs": {cls.__name__: _record(cls) for cls in RECORD_CLASSES},
    }


def _record(cls: type[Record]) -> dict[str, Any]:
    kinds = field_kinds(cls)
    return {
        "description": _first_line(cls),
        "type": "object",
        "properties": {kind.name: _field(cls, kind) for kind in kinds},
        "required": [kind.name for kind in kinds],
        "additionalProperties": False,
    }


def _first_line(cls: type[Record]) -> str:
    return (cls.__doc__ or "").strip().splitlines()[0]


def _field(cls: type[Record], kind: FieldKind) -> dict[str, Any]:
    """Give the type of a field and what it means."""
    told = meaning(cls.__name__, kind.name)
    if kind.reference:
        told += f" ({'ids' if kind.reference.many else 'id'} of {kind.reference.target})"
    found = _type(cls, kind)
    return {"description": told, **(_or_null(found) if kind.optional else found)}


def _or_null(found: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [found, {"type": "null"}]}


def _type(cls: type[Record], kind: FieldKind) -> dict[str, Any]:
    """Give the type of a field with its limits."""
    if kind.type is tuple:
        choices = CHOICES_IN_LISTS.get((cls.__name__, kind.name))
        each = {"enum": list(choices)} if choices else {"type": "string", "maxLength": LONGEST_IN_LIST}
        return {"type": "array", "items": each, "maxItems": MOST_IN_LIST}
    if issubclass(kind.type, StrEnum):
        return {"enum": [member.value for member in kind.type]}
    if kind.type is bool:
        return {"type": "boolean"}
    if kind.type in (int, float):
        least, most = range_of(cls, kind)
        return {"type": "integer" if kind.type is int else "number", "minimum": least, "maximum": most}
    if kind.type in (date, datetime):
        return {"type": "string", "pattern": _MOMENT if kind.type is datetime else _DAY}
    few = CHOICES_OF_TEXTS.get((cls.__name__, kind.name))
    if few:
        return {"enum": list(few)}
    if kind.limit is None:
        return {"type": "string", "minLength": 1, "maxLength": LONGEST_ID}
    return {"type": "string", "maxLength": kind.limit}
