"""A whole programme goes out as JSON and comes back the same; what was tampered with gets a sentence."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.interchange.programme_json import looks_like, read_programme, write_programme
from app.interchange.programme_schema import schema, schema_text
from app.models import RECORD_CLASSES, Record
from app.models.errors import BadInput
from app.paths import resource
from app.storage import ProgrammeFile
from app.tasks.programme_files import programme_as_json

OLD = Path(__file__).parents[1] / "files" / "format_1.hossel"


@pytest.fixture(scope="module")
def records() -> list[Record]:
    with ProgrammeFile.open(OLD, read_only=True) as file:
        return [record for cls in RECORD_CLASSES for record in file.all(cls)]


@pytest.fixture
def whole(records: list[Record]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(write_programme(records))
    return found


def test_every_record_comes_back_as_it_was(records: list[Record]) -> None:
    assert {type(record) for record in records} == set(RECORD_CLASSES)
    assert list(read_programme(write_programme(records), "p.json").records) == records


def test_what_was_written_is_known_again_and_other_json_is_not(records: list[Record]) -> None:
    data = write_programme(records)
    assert looks_like(data)
    assert looks_like(json.dumps(json.loads(data), separators=(",", ":")).encode())
    assert not looks_like(b'{"nodes": []}')


def test_the_published_schema_is_the_one_of_the_records() -> None:
    told = "python tests/files/make_schema.py makes it anew"
    assert resource("schema", "programme.schema.json").read_text(encoding="utf-8") == schema_text(), told


def test_the_example_keeps_to_the_schema(example_path: Path) -> None:
    validation = pytest.importorskip("jsonschema")
    with ProgrammeFile.open(example_path, read_only=True) as file:
        validation.Draft202012Validator(schema()).validate(json.loads(programme_as_json(file)))


Spoil = Callable[[dict[str, Any]], Any]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda kinds: kinds["Programme"].append({**kinds["Programme"][0], "id": "another"}),
        lambda kinds: kinds.pop("Programme"),
        lambda kinds: kinds.update(Wizard=[]),
        lambda kinds: kinds.update(Person={}),
        lambda kinds: kinds["Programme"][0].update(language="xx"),
        lambda kinds: kinds["Person"].append(7),
        lambda kinds: kinds["Person"][0].pop("name"),
        lambda kinds: kinds["Person"][0].update(shoe_size=43),
        lambda kinds: kinds["Person"][0].update(name=7),
        lambda kinds: kinds["Person"][0].update(name=None),
        lambda kinds: kinds["Person"][0].update(name="x" * 201),
        lambda kinds: kinds["Person"][0].update(name="a\ud800b"),
        lambda kinds: kinds["Person"][0].update(name="a\0b"),
        lambda kinds: kinds["Person"][0].update(role="wizard"),
        lambda kinds: kinds["Person"][0].update(role=["resident"]),
        lambda kinds: kinds["Person"][0].update(number=0),
        lambda kinds: kinds["Person"][0].update(number=True),
        lambda kinds: kinds["Person"][0].update(number=1.5),
        lambda kinds: kinds["Person"][0].update(number=10**18),
        lambda kinds: kinds["Person"][0].update(id=""),
        lambda kinds: kinds["Person"][0].update(id=kinds["Programme"][0]["id"]),
        lambda kinds: kinds["Person"][0].update(area="nowhere"),
        lambda kinds: kinds["Person"][0].update(area=kinds["Programme"][0]["id"]),
        lambda kinds: kinds["Person"].append({**kinds["Person"][0], "id": "another"}),
        lambda kinds: kinds["Session"][0].update(starts_at="tomorrow"),
        lambda kinds: kinds["Session"][0].update(starts_at="2026-03-12T19:00:00+01:00"),
        lambda kinds: kinds["Session"][0].update(tables="one"),
        lambda kinds: kinds["Session"][0].update(tables=[1]),
        lambda kinds: kinds["LearningQuestion"][0].update(roles=["wizard"]),
        lambda kinds: kinds["Actor"][0].update(x="left"),
        lambda kinds: kinds["Actor"][0].update(x=1e300),
        lambda kinds: kinds["Actor"][0].update(ring=99),
        lambda kinds: kinds["Actor"][0].update(wished=1),
        lambda kinds: kinds["Tie"][0].update(strength=4),
        lambda kinds: kinds["Picture"][0].update(jpeg="AAAA"),
        lambda kinds: kinds["Picture"][0].update(jpeg="not base64!"),
        lambda kinds: kinds["Area"][0].update(parent=kinds["Area"][0]["id"]),
    ],
)
def test_what_was_tampered_with_gets_a_sentence(whole: dict[str, Any], spoil: Spoil) -> None:
    spoil(whole["records"])
    with pytest.raises(BadInput, match=r"p\.json"):
        read_programme(json.dumps(whole).encode(), "p.json")


def test_a_chain_that_is_too_long_to_walk_is_refused(whole: dict[str, Any]) -> None:
    first = whole["records"]["Area"][0]
    chain = [{**first, "id": f"deep {n}", "parent": f"deep {n - 1}" if n else None} for n in range(300)]
    whole["records"]["Area"] += chain
    with pytest.raises(BadInput, match="more than 200"):
        read_programme(json.dumps(whole).encode(), "p.json")


def test_a_contact_of_another_map_is_refused(whole: dict[str, Any]) -> None:
    kinds = whole["records"]
    kinds["NetworkMap"].append({**kinds["NetworkMap"][0], "id": "other", "number": 900, "previous": None})
    kinds["Tie"][0]["map"] = "other"
    with pytest.raises(BadInput, match="another map"):
        read_programme(json.dumps(whole).encode(), "p.json")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b'{"app": "other", "edition": 1, "records": {}}',
        b'{"app": "hosselkaart", "edition": 2, "records": {}}',
        b'{"app": "hosselkaart", "edition": "1", "records": {}}',
        b'{"app": "hosselkaart", "app": "hosselkaart"}',
        b'{"app": "hosselkaart", "edition": 1, "records": {"Actor": [NaN]}}',
        b'{"app": "hosselkaart", "edition": ' + b"9" * 5000 + b"}",
        b"[" * 100_000 + b"]" * 100_000,
        b'{"a":' * 100_000,
    ],
)
def test_other_json_and_bombs_get_a_sentence(data: bytes) -> None:
    with pytest.raises(BadInput, match=r"p\.json"):
        read_programme(data, "p.json")


def test_where_it_is_wrong_is_told(whole: dict[str, Any]) -> None:
    whole["records"]["Tie"][-1]["kind"] = "marries"
    place = len(whole["records"]["Tie"])
    with pytest.raises(BadInput, match=rf"Tie number {place}, field kind: marries is none of knows"):
        read_programme(json.dumps(whole).encode(), "p.json")


@given(st.binary(max_size=200))
def test_any_bytes_are_a_programme_or_a_sentence(data: bytes) -> None:
    with pytest.raises(BadInput):
        read_programme(data, "p.json")
