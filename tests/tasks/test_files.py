"""New programmes, the example, and copies with the way back."""

from pathlib import Path

import pytest

from app.analysis.arrangement import arrange
from app.models.errors import BadInput, FileProblem
from app.models.network_map import Actor, NetworkMap
from app.models.note import Note, NoteKind
from app.models.person import Person
from app.storage import ProgrammeFile
from app.tasks.files import back_up, check, info, new_programme, restore_backup, write_example


@pytest.fixture
def example(tmp_path: Path) -> Path:
    path = tmp_path / "voorbeeld.hossel"
    write_example(path)
    return path


def test_a_new_programme_gets_its_ending_and_can_be_opened(tmp_path: Path) -> None:
    path = new_programme(tmp_path / "proef", title="Proef")
    with ProgrammeFile.open(path) as file:
        assert (path.name, info(file).title) == ("proef.hossel", "Proef")


def test_a_programme_without_a_title_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        new_programme(tmp_path / "proef.hossel", title="  ")


def test_the_example_has_all_it_promises(example: Path) -> None:
    with ProgrammeFile.open(example) as file:
        told = info(file)
        contacts = file.actor_counts().values()
        kinds = {note.kind for note in file.all(Note)}
        roles = {person.role for person in file.all(Person)}
        assert told.is_example
        assert check(file) == []
    promised = {"Session": 3, "NetworkMap": 9, "Note": 78, "LearningQuestion": 6, "Insight": 9, "CourseOfAction": 6}
    assert {name: told.records[name] for name in promised} == promised
    not_shown = {"Identity", "MapSetup", "Picture", "Underlay"}
    assert {name for name, count in told.records.items() if not count} <= not_shown
    assert told.records["Person"] >= 14
    assert len(roles) >= 4
    assert kinds == {*NoteKind, None}
    assert (min(contacts), max(contacts)) == (8, 25)


def test_on_every_map_of_the_example_there_is_something_to_tidy_up(example: Path) -> None:
    with ProgrammeFile.open(example) as file:
        assert all(arrange(file.map_content(each.id)).changes for each in file.all(NetworkMap))


def test_the_example_is_the_same_each_time(example: Path, tmp_path: Path) -> None:
    write_example(tmp_path / "again.hossel")
    with ProgrammeFile.open(example) as one, ProgrammeFile.open(tmp_path / "again.hossel") as two:
        assert one.all(NetworkMap) == two.all(NetworkMap)
        assert one.all(Actor) == two.all(Actor)


def test_the_example_never_overwrites_unless_told(example: Path) -> None:
    with pytest.raises(FileProblem):
        write_example(example)
    write_example(example, force=True)
    assert sorted(path.name for path in example.parent.glob("*.hossel*")) == ["voorbeeld.hossel"]


def test_force_does_not_replace_a_file_of_another_program(tmp_path: Path) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text("Lieve oma")
    with pytest.raises(FileProblem):
        write_example(letter, force=True)
    assert letter.read_text() == "Lieve oma"


def test_a_copy_put_back_is_the_programme_and_keeps_what_stood_there(example: Path, tmp_path: Path) -> None:
    with ProgrammeFile.open(example) as file:
        copy = back_up(file)
    other = new_programme(tmp_path / "ander.hossel", title="Ander")
    aside = restore_backup(copy, other)
    assert aside is not None
    with ProgrammeFile.open(other) as file:
        assert file.counts()["Note"] == 78
    with ProgrammeFile.open(aside) as file:
        assert info(file).title == "Ander"
