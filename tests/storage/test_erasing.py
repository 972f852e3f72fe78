"""What is thrown away for good is gone: no byte of it is left, and all else goes on as before."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models import (
    Actor,
    Ask,
    Circle,
    Evidence,
    Identity,
    Insight,
    NetworkMap,
    Offer,
    Person,
    Picture,
    Tie,
    Underlay,
)
from app.models.edit import DESK, Edit, added, changed, joined
from app.models.errors import ERASE_UNFINISHED, STILL_USED, Cancelled, FileProblem, Refused
from app.models.insights import Relation
from app.models.progress import CancelAfter
from app.models.record import new_id
from app.models.removal import removed
from app.storage import ProgrammeFile, erasing
from app.storage.backups import backups_of
from tests.storage.conftest import MOMENT
from tests.storage.test_any_edits import Act, Evening, acts, undone_all
from tests.storage.test_any_edits import dump as dump_all

ROOT = Path(__file__).resolve().parents[2]
SECRETS = ("Qzwaluwtje", "Xkwartelhof", "Vdraaihals", "Wgrutto", "Jkluut", "Yscholekster", "UnderlayBytes")
Dump = Callable[[ProgrammeFile], object]


def full_map(file: ProgrammeFile, owner: str, *, names: tuple[str, ...] = SECRETS) -> NetworkMap:
    """Draw a map with one of everything, each with words of its own, and edit it in several ways."""
    drawn = NetworkMap(
        id=new_id(), number=file.next_number(NetworkMap), owner=owner, ring_names=("a", "b"), made_at=MOMENT
    )
    file.commit(added("add_map", drawn))
    same = Identity(id=new_id(), name=names[5])
    file.commit(added("add_identity", same))
    one = Actor(id=new_id(), map=drawn.id, name=names[0], note=f"belt {names[1]}", identity=same.id)
    two = Actor(id=new_id(), map=drawn.id, name=names[2])
    file.commit(added("add_actor", one, two))
    file.commit(added("add_tie", Tie(id=new_id(), map=drawn.id, start=one.id, end=two.id, note=names[3])))
    file.commit(added("add_circle", Circle(id=new_id(), map=drawn.id, name=names[4], members=(one.id, two.id))))
    file.commit(
        added(
            "add_offer",
            Offer(id=new_id(), map=drawn.id, actor=one.id, words=names[3]),
            Ask(id=new_id(), map=drawn.id, words=names[4]),
        )
    )
    photo = Picture(id=new_id(), map=drawn.id, jpeg=names[6] * 500)
    file.commit(added("add_underlay", photo, Underlay(id=new_id(), map=drawn.id, picture=photo.id)))
    file.commit(changed("rename_actor", one, name="Later"))
    file.commit(removed("remove_actor", two, referrers=file.referrers))
    file.undo(drawn.id)
    file.commit(changed("rename_actor", two, name="Anders"))
    file.save_draft(f"map/{drawn.id}/new", f"half {names[0]}")
    file.save_draft(f"map/{one.id}/note", f"half {names[1]}")
    return drawn


def everywhere(*folders: Path) -> bytes:
    """Give every byte of every file in these folders."""
    return b"\n".join(each.read_bytes() for folder in folders for each in folder.rglob("*") if each.is_file())


def left_in(folder: Path) -> list[str]:
    """Give which secrets are still somewhere in a folder, however they are written."""
    found = everywhere(folder)
    return [each for each in SECRETS if any(way.encode() in found for way in (each, each.lower()))]


@pytest.fixture
def fatma(add_person: Callable[[str], Person]) -> Person:
    return add_person("Fatma")


def test_no_byte_is_left_anywhere(file: ProgrammeFile, fatma: Person, tmp_path: Path) -> None:
    drawn = full_map(file, fatma.id)
    file.backup()
    file.commit(added("add_person", Person(id=new_id(), number=file.next_number(Person), name="Bo")))
    file.backup()
    assert left_in(tmp_path) == list(SECRETS)
    file.erase_map(drawn.id)
    assert left_in(tmp_path) == []
    assert drawn.id.encode() not in everywhere(tmp_path)
    assert file.check() == []


def test_backups_keep_everything_else_and_a_fresh_one_is_made(
    file: ProgrammeFile, path: Path, fatma: Person, dump: Dump
) -> None:
    before_it = file.backup()
    untouched = before_it.read_bytes()
    drawn = full_map(file, fatma.id)
    other = full_map(file, fatma.id, names=("Ann", "Ben", "Cas", "Dee", "Eef", "Fem", "Gij"))
    holds = file.backup()
    file.erase_map(drawn.id)
    fresh, scrubbed, first = backups_of(path)
    assert (scrubbed.path, first.path) == (holds, before_it)
    assert before_it.read_bytes() == untouched
    assert scrubbed.counts["NetworkMap"] == 1
    for each in (fresh.path, holds):
        with ProgrammeFile.open(each, read_only=True) as copy:
            assert copy.check() == []
            assert copy.map_content(other.id) == file.map_content(other.id)
            assert copy.can_undo(other.id)


def test_a_backup_that_cannot_be_scrubbed_is_removed(file: ProgrammeFile, path: Path, fatma: Person) -> None:
    drawn = full_map(file, fatma.id)
    damaged = file.backup()
    damaged.write_bytes(damaged.read_bytes()[:-1000])
    cited = cite(file, drawn)
    needed = file.backup()
    file.commit(removed("remove_insight", cited, referrers=file.referrers))
    half_made = needed.with_name(".half.part")
    half_made.write_text(SECRETS[0], encoding="utf-8")
    file.erase_map(drawn.id)
    assert not any(each.exists() for each in (damaged, needed, half_made))
    assert len(backups_of(path)) == 1
    assert left_in(path.parent) == []


def cite(file: ProgrammeFile, drawn: NetworkMap) -> Insight:
    insight = Insight(id=new_id(), number=1, claim="Er is meer dan het lijkt.", context="hier")
    rests_on = Evidence(id=new_id(), insight=insight.id, relation=Relation.SUPPORTS, source_map=drawn.id)
    file.commit(added("add_insight", insight, rests_on))
    return insight


def test_a_map_that_an_insight_rests_on_stays(file: ProgrammeFile, fatma: Person, dump: Dump) -> None:
    drawn = full_map(file, fatma.id)
    cite(file, drawn)
    before = dump(file)
    with pytest.raises(Refused) as caught:
        file.erase_map(drawn.id)
    assert caught.value.sentence.text == STILL_USED
    assert dump(file) == before
    assert file.can_undo(drawn.id)


def test_everything_else_is_undone_to_the_beginning_and_done_again(
    file: ProgrammeFile, fatma: Person, dump: Dump
) -> None:
    drawn = full_map(file, fatma.id)
    other = full_map(file, fatma.id, names=("Ann", "Ben", "Cas", "Dee", "Eef", "Fem", "Gij"))
    later = NetworkMap(id=new_id(), number=9, owner=fatma.id, previous=drawn.id, made_at=MOMENT)
    file.commit(added("add_map", later))
    file.commit(changed("retitle", later, title="later"))
    bo = Person(id=new_id(), number=file.next_number(Person), name="Bo")
    file.commit(joined("bring_in", [added("", bo), added("", Actor(id=new_id(), map=drawn.id, name=SECRETS[0]))]))
    file.erase_map(drawn.id)
    assert file.get(NetworkMap, later.id).previous is None
    assert file.find(Person, bo.id) == bo
    wiped = dump(file)
    steps = [undo_all(file, scope) for scope in (other.id, DESK)]
    assert len(file.all(NetworkMap)) == 0
    assert min(steps) >= 4
    for scope in (DESK, other.id):
        while file.can_redo(scope):
            file.redo(scope)
    assert dump(file) == wiped
    assert not file.can_undo(drawn.id)
    assert file.check() == []


def undo_all(file: ProgrammeFile, scope: str) -> int:
    steps = 0
    while file.can_undo(scope):
        file.undo(scope)
        steps += 1
    return steps


def test_an_edit_that_only_spoke_of_the_map_is_no_step_of_undo(file: ProgrammeFile, fatma: Person) -> None:
    drawn = full_map(file, fatma.id)
    later = NetworkMap(id=new_id(), number=9, owner=fatma.id, made_at=MOMENT)
    file.commit(added("add_map", later))
    file.commit(changed("go_on_from", later, previous=drawn.id))
    file.erase_map(drawn.id)
    assert file.next_undo() == "add_map"
    assert file.undo().changes[0].before == later


def test_what_was_taken_back_before_the_map_was_begun_is_not_done_again(
    file: ProgrammeFile, fatma: Person, add_person: Callable[[str], Person]
) -> None:
    add_person("Bo")
    file.undo()
    drawn = full_map(file, fatma.id)
    file.erase_map(drawn.id)
    assert not file.can_redo()


def test_a_map_that_was_removed_before_is_wiped_from_the_journal(
    file: ProgrammeFile, fatma: Person, tmp_path: Path
) -> None:
    drawn = full_map(file, fatma.id)
    file.commit(removed("remove_map", drawn, referrers=file.referrers))
    file.erase_map(drawn.id)
    assert left_in(tmp_path) == []
    assert file.check() == []
    assert file.next_undo() == "add_person"


def test_a_name_that_another_map_shares_stays(file: ProgrammeFile, fatma: Person) -> None:
    drawn = full_map(file, fatma.id)
    shared = file.all(Identity)[0]
    other = NetworkMap(id=new_id(), number=9, owner=fatma.id, made_at=MOMENT)
    file.commit(added("add_map", other))
    file.commit(added("add_actor", Actor(id=new_id(), map=other.id, name="Mo", identity=shared.id)))
    file.erase_map(drawn.id)
    assert file.all(Identity) == [shared]


def test_numbers_are_not_given_again_and_the_journal_goes_on(file: ProgrammeFile, fatma: Person) -> None:
    drawn = full_map(file, fatma.id)
    head = file.head()
    file.erase_map(drawn.id)
    assert file.head() == head + 1
    assert file.next_number(NetworkMap) == drawn.number + 1
    assert file.search(SECRETS[0]) == []
    assert file.drafts() == {}


def test_stopping_in_time_changes_nothing(file: ProgrammeFile, fatma: Person, dump: Dump) -> None:
    drawn = full_map(file, fatma.id)
    before = dump(file)
    for steps in (0, 1):
        with pytest.raises(Cancelled):
            file.erase_map(drawn.id, progress=CancelAfter(steps))
        assert dump(file) == before
    file.backup()
    file.erase_map(drawn.id, progress=CancelAfter(2))
    assert file.find(NetworkMap, drawn.id) is None


def test_what_could_not_be_finished_is_finished_at_the_next_opening(
    file: ProgrammeFile, path: Path, fatma: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = full_map(file, fatma.id)
    file.backup()
    with monkeypatch.context() as patched:
        patched.setattr(erasing.opening, "copy_into", full_disk)
        with pytest.raises(FileProblem) as caught:
            file.erase_map(drawn.id)
    assert caught.value.sentence.text == ERASE_UNFINISHED
    assert file.find(NetworkMap, drawn.id) is None
    assert left_in(path.parent)
    file.close()
    with ProgrammeFile.open(path) as again:
        assert left_in(path.parent) == []
        assert again.check() == []
        assert len(backups_of(path)) == 2


def full_disk(*_: object) -> None:
    raise OSError(28, "No space left on device")


ERASER = """
import os, signal, sys
from pathlib import Path
from app.storage import ProgrammeFile

file = ProgrammeFile.open(Path(sys.argv[1]))

def die_at(what, *_):
    if what.startswith(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)

file._conn.set_trace_callback(die_at)
sys.addaudithook(die_at)
file.erase_map(sys.argv[2])
"""


@pytest.mark.parametrize(
    ("killed_at", "is_there"),
    [
        ("BEGIN", True),
        ("DELETE FROM change", True),
        ("INSERT INTO search(search)", True),
        ("COMMIT", True),
        ("os.rename", False),
        ("VACUUM", False),
        ("DELETE FROM meta", False),
        ("PRAGMA integrity_check", False),
        ("VACUUM INTO", False),
    ],
)
def test_killed_half_way_it_is_before_or_after(
    file: ProgrammeFile, path: Path, fatma: Person, dump: Dump, *, killed_at: str, is_there: bool
) -> None:
    drawn = full_map(file, fatma.id)
    file.backup()
    before = dump(file)
    file.close()
    command = [sys.executable, "-c", ERASER, str(path), drawn.id, killed_at]
    killed = subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
    assert killed.returncode == -signal.SIGKILL
    with ProgrammeFile.open(path) as again:
        assert again.check() == []
        assert (again.find(NetworkMap, drawn.id) is not None) == is_there
        assert backups_of(path)
        if is_there:
            assert dump(again) == before
        else:
            assert left_in(path.parent) == []


def test_a_window_that_only_looks_cannot_erase(file: ProgrammeFile, path: Path, fatma: Person) -> None:
    drawn = full_map(file, fatma.id)
    with ProgrammeFile.open(path, read_only=True) as onlooker, pytest.raises(FileProblem):
        onlooker.erase_map(drawn.id)


def test_the_search_index_forgets_its_letters_too(file: ProgrammeFile, path: Path, fatma: Person) -> None:
    drawn = full_map(file, fatma.id)
    letters = SECRETS[1][:3].lower().encode()
    assert any(letters in block for block in index_blocks(path))
    file.erase_map(drawn.id)
    assert not any(letters in block for block in index_blocks(path))


def index_blocks(path: Path) -> list[bytes]:
    raw = sqlite3.connect(path)
    blocks = [block for (block,) in raw.execute("SELECT block FROM search_data")]
    raw.close()
    return blocks


def test_the_edit_itself_names_nobody(file: ProgrammeFile, path: Path, fatma: Person) -> None:
    drawn = full_map(file, fatma.id)
    file.erase_map(drawn.id)
    with sqlite3.connect(path) as raw:
        last = raw.execute("SELECT kind, scope FROM edit ORDER BY seq DESC LIMIT 1").fetchone()
        scopes = {scope for (scope,) in raw.execute("SELECT scope FROM edit")}
    raw.close()
    assert last == ("erase_network_map", "")
    assert drawn.id not in scopes


@given(acts=acts, half=st.integers(0, 25))
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_was_done_all_else_is_undone_and_done_again(acts: list[Act], half: int, tmp_path: Path) -> None:
    with TemporaryDirectory(dir=tmp_path) as folder:
        evening = Evening(Path(folder) / "a.hossel")
        goes = evening.map
        stays = replace(goes, id=new_id(), number=2, previous=goes.id)
        evening.file.commit(Edit("begin", "", added("", stays).changes))
        begin = dump_all(evening.file)
        for place, act in enumerate(acts[:half]):
            evening.map = goes if place % 2 else stays
            evening.do(act)
        evening.file.erase_map(goes.id)
        assert evening.file.check() == []
        assert goes.id.encode() not in evening.path.read_bytes()
        evening.map = replace(stays, previous=None)
        for act in acts[half:]:
            evening.do(act)
        end = dump_all(evening.file)
        order = undone_all(evening)
        assert dump_all(evening.file) == begin | {"NetworkMap": [evening.map]}
        for scope in reversed(order):
            evening.file.redo(scope)
        assert dump_all(evening.file) == end
        assert evening.file.check() == []
        evening.file.close()
