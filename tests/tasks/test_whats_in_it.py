"""What is in what goes out is told as it is: the same amounts, the same names."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models import NetworkMap, Note, Person
from app.models.names import NameStyle
from app.models.network_map import Actor
from app.models.person import Consent, ConsentUse, consented
from app.storage import ProgrammeFile
from app.tasks.formats import FORMATS
from app.tasks.outgoing import Request, send_out
from app.tasks.whats_in_it import EVERYTHING, WhatsInIt


@pytest.fixture
def example(example_path: Path) -> Iterator[ProgrammeFile]:
    with ProgrammeFile.open(example_path, read_only=True) as file:
        yield file


def test_as_many_participants_are_told_by_name_as_stand_in_it(example: ProgrammeFile, tmp_path: Path) -> None:
    found = WhatsInIt(example).told(Request("graphml"))
    written = "\n".join(path.read_text("utf-8") for path in send_out(example, tmp_path, Request("graphml")))
    consents = example.all(Consent)
    agreed = [each for each in example.all(Person) if consented(consents, each.id, ConsentUse.RESEARCH)]
    assert found.named == sum(each.name in written for each in agreed) > 0
    assert found.unnamed > 0
    assert found.counts["NetworkMap"] == len(example.all(NetworkMap))


@pytest.mark.parametrize("names", [NameStyle.ROLE, NameStyle.PSEUDONYM])
def test_nobody_is_told_by_name_where_nobody_is_named(example: ProgrammeFile, names: NameStyle) -> None:
    found = WhatsInIt(example).told(Request("gexf", names=names))
    assert (found.named, found.contacts_named) == (0, 0)


def test_of_a_session_only_its_maps_are_counted(example: ProgrammeFile) -> None:
    found = WhatsInIt(example).told(Request("svg", session=2))
    assert 0 < found.counts["NetworkMap"] < len(example.all(NetworkMap))
    assert 0 < found.counts["Actor"] < len(example.all(Actor))


def test_of_tables_notes_in_confidence_are_not_counted(example: ProgrammeFile) -> None:
    open_notes = [note for note in example.all(Note) if not note.confidential]
    assert WhatsInIt(example).told(Request("xlsx")).counts["Note"] == len(open_notes) < len(example.all(Note))


@pytest.mark.parametrize("key", [key for key, form in FORMATS.items() if not form.is_named])
def test_where_names_cannot_be_left_out_that_is_said(example: ProgrammeFile, key: str) -> None:
    found = WhatsInIt(example).told(Request(key, names=NameStyle.PSEUDONYM))
    assert found.sentences[-1].text == EVERYTHING
    assert found.named == len(example.all(Person))
