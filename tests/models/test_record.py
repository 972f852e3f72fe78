"""Every record can be written as plain values and read back the same, whatever its fields are."""

import json
from datetime import date, datetime
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models import BY_NAME, RECORD_CLASSES, Insight, Person
from app.models.errors import TOO_LONG, BadInput
from app.models.record import FieldKind, Record, check_limits, field_kinds, from_values, references, to_values

PLAIN: dict[type, st.SearchStrategy[Any]] = {
    str: st.text(max_size=30),
    int: st.integers(-(2**60), 2**60),
    float: st.floats(allow_nan=False, allow_infinity=False),
    bool: st.booleans(),
    date: st.dates(),
    datetime: st.datetimes(),
    tuple: st.lists(st.text(max_size=5), max_size=3).map(tuple),
}


def value_of(kind: FieldKind) -> st.SearchStrategy[Any]:
    plain = st.sampled_from(list(kind.type)) if issubclass(kind.type, StrEnum) else PLAIN[kind.type]
    return st.none() | plain if kind.optional else plain


def record_of(cls: type[Record]) -> st.SearchStrategy[Record]:
    return st.builds(cls, **{kind.name: value_of(kind) for kind in field_kinds(cls)})


@given(st.sampled_from(RECORD_CLASSES).flatmap(record_of))
def test_values_can_be_json_and_come_back(record: Record) -> None:
    values = json.loads(json.dumps(to_values(record)))
    assert from_values(type(record), values) == record


@pytest.mark.parametrize("cls", RECORD_CLASSES)
def test_every_reference_names_a_class(cls: type[Record]) -> None:
    kinds = {kind.name: kind for kind in field_kinds(cls)}
    for name, reference in references(cls):
        assert reference.target in BY_NAME
        assert (kinds[name].type is tuple) == reference.many


@pytest.mark.parametrize("cls", RECORD_CLASSES)
def test_every_text_has_a_limit_or_is_a_reference(cls: type[Record]) -> None:
    for kind in field_kinds(cls):
        if kind.type is str and kind.name != "id":
            assert kind.limit or kind.reference, kind.name


def test_limits_hold_to_the_letter() -> None:
    check_limits(Person(id="1", number=1, name="x" * 200))
    with pytest.raises(BadInput) as caught:
        check_limits(Insight(id="1", number=1, claim="x" * 501, context="x"))
    assert caught.value.sentence.text == TOO_LONG
    assert str(caught.value) == "This text has 501 characters. At most 500 fit. Make it shorter."
