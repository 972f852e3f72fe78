"""A small programme to work on, and ways to look at all of a file."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from app.models import RECORD_CLASSES, Actor, NetworkMap, Person, Programme, Theme
from app.models.edit import added
from app.models.record import Record, new_id
from app.storage import ProgrammeFile

MOMENT = datetime(2026, 3, 4, 19, 30)

Dump = dict[str, list[Record]]


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep backups away from the person's real folder."""
    folder = tmp_path / "data"
    monkeypatch.setenv("HOSSELKAART_DATA_DIR", str(folder))
    return folder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "avond.hossel"


@pytest.fixture
def file(path: Path) -> Iterator[ProgrammeFile]:
    with ProgrammeFile.create(path, Programme(id=new_id(), title="Proef")) as made:
        yield made


@pytest.fixture
def dump() -> Callable[[ProgrammeFile], Dump]:
    """Give all records of a file, in the order in which the file gives them."""
    return lambda file: {cls.__name__: file.all(cls) for cls in RECORD_CLASSES}


@pytest.fixture
def add_person(file: ProgrammeFile) -> Callable[[str], Person]:
    def add(name: str) -> Person:
        person = Person(id=new_id(), number=file.next_number(Person), name=name)
        file.commit(added("add_person", person))
        return person

    return add


@pytest.fixture
def network_map(file: ProgrammeFile, add_person: Callable[[str], Person]) -> NetworkMap:
    owner = add_person("Fatma")
    made = NetworkMap(
        id=new_id(),
        number=file.next_number(NetworkMap),
        owner=owner.id,
        ring_names=("dichtbij", "ver"),
        made_at=MOMENT,
    )
    file.commit(added("add_map", made))
    return made


@pytest.fixture
def actor(file: ProgrammeFile, network_map: NetworkMap) -> Actor:
    made = Actor(id=new_id(), map=network_map.id, name="Mo")
    file.commit(added("add_actor", made))
    return made


@pytest.fixture
def theme(file: ProgrammeFile) -> Theme:
    made = Theme(id=new_id(), name="geld", rank="V")
    file.commit(added("add_theme", made))
    return made
