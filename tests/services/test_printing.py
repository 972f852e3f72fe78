"""What was printed of a session is remembered beside the records, and nothing more."""

from datetime import datetime
from pathlib import Path

from app.models.printed import Printed
from app.models.programme import Programme
from app.models.record import new_id
from app.services.printing import printed_for, remember_printed
from app.services.workspace import Workspace
from app.storage import ProgrammeFile

NOW = datetime(2026, 3, 4, 18, 20)


def test_prints_are_remembered_per_session_without_an_edit(qtbot, tmp_path: Path) -> None:
    workspace = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")))
    before = workspace.head()
    remember_printed(workspace, ["report"], "s1", at=NOW)
    remember_printed(workspace, ["run-sheet"], "s1", at=NOW)
    remember_printed(workspace, ["report"], None, at=NOW)
    assert dict(printed_for(workspace, "s1").last) == {"report": NOW, "run-sheet": NOW}
    assert printed_for(workspace, "s2") == Printed()
    assert workspace.head() == before
    looking = Workspace(ProgrammeFile.open(workspace.path, read_only=True))
    remember_printed(looking, ["report"], "s2", at=NOW)
    assert printed_for(looking, "s2") == Printed()
    looking.close()
    workspace.close()
