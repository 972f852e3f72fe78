"""What goes out is whole or not at all, comes back the same, and names nobody who did not agree."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.models import NetworkMap
from app.models.errors import BadInput, Cancelled
from app.models.names import NameStyle
from app.models.person import ConsentUse, Person, consented
from app.models.progress import CancelAfter
from app.storage import ProgrammeFile
from app.tasks.files import info
from app.tasks.formats import FORMATS
from app.tasks.outgoing import Request, send_out
from app.tasks.programme_files import new_from_json


@pytest.fixture
def example(example_path: Path) -> Iterator[ProgrammeFile]:
    with ProgrammeFile.open(example_path, read_only=True) as file:
        yield file


@pytest.mark.parametrize("key", FORMATS)
def test_every_form_writes_files_that_name_nobody_in_their_names(
    example: ProgrammeFile, tmp_path: Path, key: str
) -> None:
    made = send_out(example, tmp_path, Request(key))
    assert made
    assert sorted(tmp_path.iterdir()) == sorted(made)
    assert all(path.stat().st_size for path in made)
    names = {person.name.split()[0].lower() for person in example.all(Person)}
    assert not names & {word for path in made for word in re.findall(r"[^\W_]+", path.name.lower())}


def test_a_whole_programme_comes_back_the_same(example: ProgrammeFile, tmp_path: Path) -> None:
    (made,) = send_out(example, tmp_path, Request("json"))
    with ProgrammeFile.open(new_from_json(made, tmp_path / "terug.hossel")) as back:
        assert info(back) == info(example)


def test_what_holds_the_whole_programme_is_not_written_of_one_session(example: ProgrammeFile, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="whole programme"):
        send_out(example, tmp_path, Request("xlsx", session=2))


def test_only_the_maps_of_a_session_go_out(example: ProgrammeFile, tmp_path: Path) -> None:
    wanted = [each for each in example.all(NetworkMap) if each.session]
    made = send_out(example, tmp_path, Request("svg", session=2))
    assert 0 < len(made) < len(wanted)


MAP_FORMATS = ("svg", "graphml", "gexf", "kumu", "networkcanvas-graphml")


@pytest.mark.parametrize("key", MAP_FORMATS)
def test_under_made_up_names_nothing_that_was_typed_remains(example: ProgrammeFile, tmp_path: Path, key: str) -> None:
    made = send_out(example, tmp_path, Request(key, names=NameStyle.PSEUDONYM))
    text = "\n".join(path.read_text("utf-8") for path in made)
    for drawn in example.all(NetworkMap):
        content = example.map_content(drawn.id)
        typed = [content.owner_name, *(each.name for each in content.actors), *(each.words for each in content.offers)]
        assert not [words for words in typed if len(words) > 3 and words in text]


def test_two_exports_do_not_share_their_made_up_names(example: ProgrammeFile, tmp_path: Path) -> None:
    request = Request("graphml", names=NameStyle.PSEUDONYM)
    one, other = (send_out(example, tmp_path / each, request)[0].read_bytes() for each in "ab")
    assert one != other


def test_an_owner_is_named_only_after_a_yes_to_research(example: ProgrammeFile, tmp_path: Path) -> None:
    from app.models.person import Consent

    consents = example.all(Consent)
    made = send_out(example, tmp_path, replace(Request("graphml"), names=NameStyle.FULL))
    for drawn, path in zip(example.all(NetworkMap), made, strict=True):
        owner = example.find(Person, drawn.owner) if drawn.owner else None
        if owner:
            agreed = consented(consents, owner.id, ConsentUse.RESEARCH)
            assert (owner.name in path.read_text("utf-8")) is agreed


def test_a_form_that_is_not_there_is_told(example: ProgrammeFile, tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        send_out(example, tmp_path, Request("doc"))


def test_stopped_half_way_it_leaves_what_was_there(example: ProgrammeFile, tmp_path: Path) -> None:
    (tmp_path / "K1.svg").write_text("hier stond iets")
    with pytest.raises(Cancelled):
        send_out(example, tmp_path, Request("svg"), progress=CancelAfter(3))
    assert [path.name for path in tmp_path.iterdir()] == ["K1.svg"]
    assert (tmp_path / "K1.svg").read_text() == "hier stond iets"
