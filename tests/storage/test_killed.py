"""A program that is killed loses nothing it said was kept."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.models import Person, Programme
from app.models.record import new_id
from app.storage import ProgrammeFile

ROOT = Path(__file__).resolve().parents[2]

WRITER = """
import sys
from pathlib import Path
from app.models import Person
from app.models.edit import added
from app.models.record import new_id
from app.storage import ProgrammeFile

file = ProgrammeFile.open(Path(sys.argv[1]))
while True:
    number = file.next_number(Person)
    file.save_draft("name", f"Persoon {number}")
    people = [Person(id=new_id(), number=number + n, name="x" * 150) for n in range(3)]
    file.commit(added("add_person", *people), clears_draft="name" if number % 2 else None)
    print(number, flush=True)
"""


@pytest.mark.parametrize("acknowledged", [1, 7, 40, 90])
def test_what_was_acknowledged_is_there_after_kill(path: Path, acknowledged: int) -> None:
    ProgrammeFile.create(path, Programme(id=new_id(), title="Proef")).close()
    numbers = killed_after(path, acknowledged)
    with ProgrammeFile.open(path) as file:
        people = file.all(Person)
        assert {each.number for each in people} >= {n + m for n in numbers for m in range(3)}
        assert len(people) % 3 == 0
        assert file.check() == []
        file.undo()
        assert len(file.all(Person)) == len(people) - 3
        file.redo()
        assert file.all(Person) == people


def killed_after(path: Path, lines: int) -> list[int]:
    """Let a writer go on until it acknowledged so many edits, kill it, and give all it acknowledged."""
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        text=True,
    )
    assert writer.stdout is not None
    with writer.stdout as said:
        numbers = [int(said.readline()) for _ in range(lines)]
        writer.send_signal(signal.SIGKILL)
        numbers += [int(line) for line in said if line.endswith("\n")]
    writer.wait()
    return numbers


def test_a_half_typed_text_is_there_after_kill(path: Path) -> None:
    ProgrammeFile.create(path, Programme(id=new_id(), title="Proef")).close()
    number = killed_after(path, 3)[-1]
    with ProgrammeFile.open(path) as file:
        assert file.draft("name") in ("", *(f"Persoon {number + later}" for later in (0, 3, 6)))
