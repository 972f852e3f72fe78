"""A check finds what is wrong, and says nothing about a sound file."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.models import Circle, Initiative, NetworkMap, Person, Theme
from app.models.edit import added
from app.models.errors import CHECK_JOURNAL, CHECK_REFERENCES, CHECK_SEARCH
from app.models.language import Words
from app.models.progress import CancelAfter
from app.models.record import new_id
from app.storage import ProgrammeFile


@pytest.fixture
def filled(file: ProgrammeFile, theme: Theme, network_map: NetworkMap) -> ProgrammeFile:
    file.commit(added("add", Initiative(id="plan", name="Moestuin", themes=(theme.id,))))
    file.commit(added("add", Circle(id=new_id(), map=network_map.id, name="de straat")))
    return file


def test_a_sound_file_gives_nothing(filled: ProgrammeFile) -> None:
    assert filled.check() == []
    filled.undo()
    assert filled.check(CancelAfter(4)) == []


@pytest.mark.parametrize(
    ("sql", "texts"),
    [
        ("UPDATE person SET area = 'nowhere'", [CHECK_REFERENCES, CHECK_JOURNAL]),
        ("DELETE FROM theme", [CHECK_REFERENCES, CHECK_SEARCH, CHECK_JOURNAL]),
        ("DELETE FROM searchable", [CHECK_SEARCH]),
        ("INSERT INTO search (search) VALUES ('delete-all')", [CHECK_SEARCH]),
        ("UPDATE person SET name = 'Iemand'", [CHECK_SEARCH, CHECK_JOURNAL]),
        ("UPDATE initiative SET status = 'done'", [CHECK_JOURNAL]),
        ("DELETE FROM change WHERE record = 'plan'", [CHECK_JOURNAL]),
    ],
)
def test_what_was_changed_behind_our_back_is_found(filled: ProgrammeFile, sql: str, texts: list[str]) -> None:
    filled._conn.execute("PRAGMA foreign_keys=0")
    filled._conn.execute(sql)
    found = filled.check()
    assert [each.text for each in found] == texts
    assert all(Words("en").say(each) for each in found)
    assert [each.text for each in filled.check()] == texts


def test_a_check_changes_nothing(filled: ProgrammeFile, path: Path, add_person: Callable[[str], Person]) -> None:
    add_person("Anna")
    before = path.read_bytes()
    filled.check()
    assert path.read_bytes() == before
