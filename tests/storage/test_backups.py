"""There is always a backup that opens, and putting one back destroys nothing."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models import Person
from app.models.errors import BACKUP_BAD, FILE_EXISTS, FILE_FOREIGN, FILE_LOCKED, FOLDER_MISSING, FileProblem
from app.storage import ProgrammeFile, backups
from app.storage.backups import Copy, backups_of, kept, restore

AddPerson = Callable[[str], Person]
NOW = datetime(2026, 3, 4, 21, 0)


def refused(text: str, act: Callable[[], object]) -> None:
    with pytest.raises(FileProblem) as caught:
        act()
    assert caught.value.sentence.text == text


def test_a_backup_holds_everything_and_is_listed(
    file: ProgrammeFile, path: Path, add_person: AddPerson, dump: Callable[[ProgrammeFile], object]
) -> None:
    add_person("Anna")
    made = file.backup()
    add_person("Bo")
    newer = file.backup()
    listed = backups_of(path)
    assert [each.path for each in listed] == [newer, made]
    assert [each.counts["Person"] for each in listed] == [2, 1]
    with ProgrammeFile.open(newer, read_only=True) as copy:
        assert dump(copy) == dump(file)
        assert copy.can_undo()
        assert copy.check() == []


def test_a_backup_goes_where_it_is_asked(file: ProgrammeFile, tmp_path: Path) -> None:
    folder = tmp_path / "usb"
    folder.mkdir()
    assert file.backup(folder).parent == folder
    assert file.backup(folder / "kopie.hossel") == folder / "kopie.hossel"
    refused(FILE_EXISTS, lambda: file.backup(folder / "kopie.hossel"))
    refused(FOLDER_MISSING, lambda: file.backup(tmp_path / "nowhere" / "x.hossel"))
    assert len(list(folder.iterdir())) == 2


def test_a_second_window_can_back_up_too(file: ProgrammeFile, path: Path, add_person: AddPerson) -> None:
    add_person("Anna")
    with ProgrammeFile.open(path, read_only=True) as second:
        assert second.backup().is_file()


def test_restoring_keeps_what_stood_there(file: ProgrammeFile, path: Path, add_person: AddPerson) -> None:
    anna = add_person("Anna")
    made = file.backup()
    bo = add_person("Bo")
    refused(FILE_LOCKED, lambda: restore(made, path))
    file.close()
    aside = restore(made, path)
    assert aside is not None
    with ProgrammeFile.open(path) as back:
        assert back.all(Person) == [anna]
    with ProgrammeFile.open(aside) as old:
        assert old.all(Person) == [anna, bo]


def test_restoring_to_a_free_name(file: ProgrammeFile, path: Path) -> None:
    made = file.backup()
    assert restore(made, path.with_name("terug.hossel")) is None
    ProgrammeFile.open(path.with_name("terug.hossel")).close()


def test_a_damaged_file_still_has_its_backups(file: ProgrammeFile, path: Path, add_person: AddPerson) -> None:
    anna = add_person("Anna")
    made = file.backup()
    file.close()
    path.write_bytes(path.read_bytes()[:5000])
    assert [each.path for each in backups_of(path)] == [made]
    restore(made, path)
    with ProgrammeFile.open(path) as back:
        assert back.all(Person) == [anna]


def test_a_bad_backup_is_not_put_back(file: ProgrammeFile, path: Path) -> None:
    made = file.backup()
    file.close()
    before = path.read_bytes()
    made.write_bytes(made.read_bytes()[:-1000])
    refused(BACKUP_BAD, lambda: restore(made, path))
    assert backups_of(path) == []
    made.write_text("no database")
    refused(FILE_FOREIGN, lambda: restore(made, path))
    assert path.read_bytes() == before


def test_only_the_backups_to_be_kept_stay(file: ProgrammeFile, path: Path, add_person: AddPerson) -> None:
    for _ in range(13):
        file.backup()
    assert len(backups_of(path)) == backups.KEPT_LAST
    add_person("Anna")
    newest = file.backup()
    assert backups_of(path)[0].path == newest


@given(st.lists(st.integers(-400, 40), max_size=80))
def test_thinning_keeps_the_last_ten_and_one_a_day(days: list[int]) -> None:
    copies = [Copy(Path(f"{n}"), n, NOW + timedelta(days=day), 0) for n, day in enumerate(days)][::-1]
    stay = kept(copies, NOW)
    assert stay[: backups.KEPT_LAST] == copies[: backups.KEPT_LAST]
    recent = {c.made_at.date() for c in copies if c.made_at.date() > NOW.date() - timedelta(days=backups.KEPT_DAYS)}
    assert recent <= {copy.made_at.date() for copy in stay}
    assert len(stay) <= backups.KEPT_LAST + len(recent)
