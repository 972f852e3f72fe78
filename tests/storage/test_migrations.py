"""Files of every older format open, come up to date on a copy, and can still be undone to their beginning."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.models import RECORD_CLASSES, Area, Insight, Person
from app.models.edit import DESK
from app.models.errors import FILE_DAMAGED, FILE_READ_ONLY, FileProblem, Refused
from app.storage import ProgrammeFile, migrations
from app.storage.backups import backups_of
from app.storage.migrations import HasConnection, Step, Values
from app.storage.opening import header_format

FILES = Path(__file__).resolve().parents[1] / "files"
OLD_FILES = sorted(FILES.glob("format_*.hossel"))


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return Path(shutil.copy(FILES / "format_1.hossel", tmp_path / "oud.hossel"))


def shout(db: HasConnection) -> None:
    """A made-up second format: areas stand in capitals, and there is one more table."""
    db.conn.execute('UPDATE "area" SET "name" = upper("name")')
    db.conn.execute('CREATE TABLE "extra" ("id" TEXT) STRICT')


def shouted(class_name: str, values: Values) -> Values:
    return {**values, "name": values["name"].upper()} if class_name == "Area" else values


@pytest.fixture
def second_format(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "STEPS", [*migrations.STEPS, Step("shout", shout, shouted)])


def undo_everything(file: ProgrammeFile) -> None:
    """Undo in both scopes, whichever can be next."""
    while able := [scope for scope in ("kaart", DESK) if file.can_undo(scope)]:
        assert any(undone(file, scope) for scope in able)


def undone(file: ProgrammeFile, scope: str) -> bool:
    try:
        file.undo(scope)
    except Refused:
        return False
    return True


def empty_but_programme(file: ProgrammeFile) -> bool:
    return sum(file.counts().values()) == file.counts()["Programme"] == 1


def test_there_is_a_file_of_every_format() -> None:
    assert [header_format(path) for path in OLD_FILES] == list(range(1, migrations.current_format() + 1))


@pytest.mark.parametrize("fixture", OLD_FILES, ids=lambda path: path.stem)
def test_an_old_file_opens_and_everything_in_it_can_be_undone_and_redone(
    fixture: Path, tmp_path: Path, dump: Callable[[ProgrammeFile], object]
) -> None:
    with ProgrammeFile.open(Path(shutil.copy(fixture, tmp_path / "oud.hossel"))) as file:
        assert file.check() == []
        assert all(file.counts()[cls.__name__] for cls in RECORD_CLASSES)
        before, order = dump(file), []
        while able := [scope for scope in ("kaart", DESK) if file.can_undo(scope)]:
            order.append(next(scope for scope in able if undone(file, scope)))
        assert empty_but_programme(file)
        for scope in reversed(order):
            file.redo(scope)
        assert dump(file) == before


@pytest.mark.usefixtures("second_format")
def test_an_older_file_is_backed_up_and_brought_up_to_date(old: Path) -> None:
    before = old.read_bytes()
    with ProgrammeFile.open(old) as file:
        assert [area.name for area in file.all(Area)] == ["ZUID", "DE PIJP"]
        assert file.get(Person, "fatma").name == "Fatma Yılmaz"
        assert file.drafts() == {"note": "half een zi"}
        assert [found.text for found in file.search("yilmaz")] == ["Fatma Yılmaz"]
        assert file.check() == []
        undo_everything(file)
        assert empty_but_programme(file)
        assert file.check() == []
    assert header_format(old) == 2
    assert before != old.read_bytes()


@pytest.mark.usefixtures("second_format")
def test_a_redo_of_the_old_format_can_be_done_in_the_new(old: Path) -> None:
    with ProgrammeFile.open(old) as file:
        file.redo()
        assert file.get(Insight, "i1").claim == "Buren helpen elkaar."


def test_the_backup_of_an_older_file_is_in_the_old_format(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "STEPS", [*migrations.STEPS, Step("shout", shout, shouted)])
        ProgrammeFile.open(old).close()
        (backup,) = backups_of(old)
    with ProgrammeFile.open(backup.path, read_only=True) as file:
        assert [area.name for area in file.all(Area)] == ["Zuid", "De Pijp"]


@pytest.mark.usefixtures("second_format")
def test_an_older_file_that_may_only_be_read_is_left_alone(old: Path) -> None:
    before = old.read_bytes()
    with pytest.raises(FileProblem) as caught:
        ProgrammeFile.open(old, read_only=True)
    assert caught.value.sentence.text == FILE_READ_ONLY
    assert old.read_bytes() == before


def raises(db: HasConnection) -> None:
    if db.conn.execute('SELECT count(*) FROM "person"').fetchone()[0] == 0:
        return
    db.conn.execute('DELETE FROM "person"')
    raise RuntimeError("half-way")


def loses(db: HasConnection) -> None:
    db.conn.execute('DELETE FROM "person"')


@pytest.mark.parametrize(("step", "error"), [(raises, RuntimeError), (loses, FileProblem)])
def test_a_migration_that_goes_wrong_leaves_the_file_as_it_was(
    old: Path, monkeypatch: pytest.MonkeyPatch, step: Callable[[HasConnection], None], error: type[Exception]
) -> None:
    before = old.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "STEPS", [*migrations.STEPS, Step("wrong", step, shouted)])
        with pytest.raises(error) as caught:
            ProgrammeFile.open(old)
    assert not isinstance(caught.value, FileProblem) or caught.value.sentence.text == FILE_DAMAGED
    assert old.read_bytes() == before
    assert [each.name for each in old.parent.iterdir() if each.is_file()] == [old.name]
