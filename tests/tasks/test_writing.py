"""What is written stands there whole, or what stood there before still does; a mishap is one sentence."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.models.errors import DISK_FULL, FILE_HELD, FOLDER_MISSING, FOLDER_READ_ONLY, NAME_TAKEN, FileProblem
from app.tasks import writing
from app.tasks.writing import write_together

ROOT = Path(__file__).parents[2]
TWO = (("a.txt", lambda: b"new a"), ("b.txt", lambda: b"new b"))


def test_a_link_is_replaced_and_what_it_leads_to_stays(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_text("mine")
    (tmp_path / "a.txt").symlink_to(tmp_path / "elsewhere")
    write_together(tmp_path, TWO)
    assert (tmp_path / "elsewhere").read_text() == "mine"
    assert not (tmp_path / "a.txt").is_symlink()
    assert (tmp_path / "a.txt").read_bytes() == b"new a"


def test_a_file_that_is_open_elsewhere_can_still_be_read_there(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("old")
    with (tmp_path / "a.txt").open() as reading:
        write_together(tmp_path, TWO)
        assert reading.read() == "old"


def test_where_one_cannot_be_replaced_none_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "b.txt").write_text("old b")
    replace: Callable[[Path, Path], Path] = Path.replace

    def held(path: Path, to: Path) -> Path:
        if to == tmp_path / "b.txt":
            raise PermissionError
        return replace(path, to)

    monkeypatch.setattr(writing, "PAUSE", 0)
    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(FileProblem) as told:
        write_together(tmp_path, TWO)
    assert told.value.sentence.text == FILE_HELD
    assert [path.name for path in tmp_path.iterdir()] == ["b.txt"]
    assert (tmp_path / "b.txt").read_text() == "old b"


def test_what_an_ended_process_left_behind_goes_with_the_next_files(tmp_path: Path) -> None:
    code = (
        "import os, signal; from pathlib import Path; from app.tasks.writing import write_together;"
        "write_together(Path.cwd(), [('a.txt', lambda: b'half'), ('b.txt', lambda: os.kill(os.getpid(), 9))])"
    )
    ended = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert ended.returncode != 0
    (left,) = tmp_path.iterdir()
    os.utime(left, (0, 0))
    write_together(tmp_path, TWO)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.txt"]


def test_two_that_write_in_one_folder_leave_each_other_alone(tmp_path: Path) -> None:
    def other() -> bytes:
        (waiting,) = tmp_path.glob(f"{writing.WAITING}*")
        os.utime(waiting, (0, 0))
        write_together(tmp_path, [("c.txt", lambda: b"c")])
        return b"new a"

    write_together(tmp_path, [("a.txt", other), TWO[1]])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.txt", "c.txt"]


def test_a_folder_with_the_name_of_a_file_stays(tmp_path: Path) -> None:
    (tmp_path / "b.txt").mkdir()
    with pytest.raises(FileProblem) as told:
        write_together(tmp_path, TWO)
    assert told.value.sentence.text == NAME_TAKEN
    assert [path.name for path in tmp_path.iterdir()] == ["b.txt"]


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FileProblem) as told:
        write_together(tmp_path / "file", TWO)
    assert told.value.sentence.text == FOLDER_MISSING


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="who may write everywhere cannot be kept out")
def test_a_folder_that_may_not_be_written_in_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    try:
        with pytest.raises(FileProblem) as told:
            write_together(tmp_path, TWO)
    finally:
        tmp_path.chmod(0o755)
    assert told.value.sentence.text == FOLDER_READ_ONLY


SMALL_DISK = "mount -t tmpfs -o size=200k none {disk} && exec {python} -c '{script}'"
FILL = """
from pathlib import Path
from app.models.errors import FileProblem
from app.tasks.writing import write_together
disk = Path("{disk}")
(disk / "a.txt").write_text("old")
try:
    write_together(disk, [("a.txt", lambda: b"x" * 150_000), ("b.txt", lambda: b"x" * 150_000)])
except FileProblem as problem:
    print(problem.sentence.text)
print([path.name for path in disk.iterdir()], (disk / "a.txt").read_text())
write_together(disk, [("a.txt", lambda: b"new")])
print((disk / "a.txt").read_text())
"""


def test_a_disk_that_is_full_half_way_keeps_what_was_there(tmp_path: Path) -> None:
    unshare = shutil.which("unshare")
    if not unshare or subprocess.run([unshare, "-rm", "true"], capture_output=True, check=False).returncode:
        pytest.skip("no small disk of one's own can be made here")
    script = FILL.format(disk=tmp_path).replace("'", '"')
    command = SMALL_DISK.format(disk=tmp_path, python=sys.executable, script=script)
    ended = subprocess.run([unshare, "-rm", "sh", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    if "mount" in ended.stderr:
        pytest.skip("no small disk of one's own can be made here")
    assert ended.stdout.splitlines() == [DISK_FULL, "['a.txt'] old", "new"], ended.stderr
