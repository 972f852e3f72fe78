"""A programme in JSON becomes a new file that is the same, or no file at all."""

from pathlib import Path

import pytest

from app.models import Picture
from app.models.errors import BadInput, Cancelled, HosselError
from app.models.progress import CancelAfter
from app.storage import ProgrammeFile
from app.tasks.files import info
from app.tasks.programme_files import new_from_json, programme_as_json
from tests.interchange.test_programme_json import OLD


@pytest.fixture(scope="module")
def exported(example_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("json")
    with ProgrammeFile.open(example_path, read_only=True) as file:
        (folder / "p.json").write_bytes(programme_as_json(file))
    return folder / "p.json"


def test_export_and_new_file_tell_the_same(exported: Path, example_path: Path, tmp_path: Path) -> None:
    made = new_from_json(exported, tmp_path / "new")
    with (
        ProgrammeFile.open(example_path, read_only=True) as before,
        ProgrammeFile.open(made, read_only=True) as after,
    ):
        assert info(after) == info(before)
        assert programme_as_json(after) == programme_as_json(before)
        assert after.check() == []


def test_photos_come_along(tmp_path: Path) -> None:
    with ProgrammeFile.open(OLD, read_only=True) as file:
        (tmp_path / "old.json").write_bytes(programme_as_json(file))
        photos = file.all(Picture)
    with ProgrammeFile.open(new_from_json(tmp_path / "old.json", tmp_path / "new.hossel")) as made:
        assert photos
        assert made.all(Picture) == photos


def test_the_new_file_cannot_be_undone_to_nothing(exported: Path, tmp_path: Path) -> None:
    with ProgrammeFile.open(new_from_json(exported, tmp_path / "new")) as file:
        assert not file.can_undo()


@pytest.mark.parametrize("content", [b"{}", b"", b"[[["])
def test_what_is_no_programme_makes_no_file(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "odd.json").write_bytes(content)
    with pytest.raises(BadInput):
        new_from_json(tmp_path / "odd.json", tmp_path / "new.hossel")
    assert [each.name for each in tmp_path.glob("*.hossel")] == []


def test_stopping_half_way_makes_no_file(exported: Path, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        new_from_json(exported, tmp_path / "new.hossel", progress=CancelAfter(2))
    assert list(tmp_path.glob("*.hossel*")) == []


def test_a_file_that_is_there_stays_as_it_is(exported: Path, tmp_path: Path) -> None:
    (tmp_path / "new.hossel").write_bytes(b"mine")
    with pytest.raises(HosselError, match="exists already"):
        new_from_json(exported, tmp_path / "new.hossel")
    assert (tmp_path / "new.hossel").read_bytes() == b"mine"
