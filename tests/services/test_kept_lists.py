"""Whatever is done and taken back, the kept lists are what the file would give."""

from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.models import Area, Attendance, Note, Person, Programme, Session, Theme
from app.models.edit import DESK, Change, Edit, added, changed
from app.models.note import NoteKind
from app.models.rank import rank_between
from app.models.record import Record, new_id
from app.models.removal import removed
from app.services import kept_lists
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.storage import ProgrammeFile

NOW = datetime(2026, 3, 4, 19, 30)
SESSIONS = [Session(id=each, number=1, title=each, starts_at=NOW) for each in ("s", "t")]
PEOPLE = [Person(id=f"p{place}", number=place, name=f"P{place}") for place in range(4)]
QUESTIONS: list[tuple[type[Record], dict[str, Any]]] = [
    (Note, {}),
    (Note, {"session": "s"}),
    (Note, {"session": "t", "kind": NoteKind.QUOTE}),
    (Note, {"kind": None}),
    (Theme, {}),
    (Attendance, {}),
    (Attendance, {"session": "s"}),
    (Attendance, {"walk_in": True}),
    (Area, {"parent": None}),
    (Person, {}),
]
ACTS = ("note", "theme", "attendance", "area", "sort", "move", "walk_in", "many", "twice", "remove", "undo", "redo")
acts = st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 30), st.integers(0, 30)), max_size=30)


class Evening:
    """Does what is drawn by lot, by the workspace alone."""

    def __init__(self, path: Path) -> None:
        self.workspace = Workspace(ProgrammeFile.create(path, Programme(id=new_id(), title="Proef")))
        self.workspace.do(added("begin", *SESSIONS, *PEOPLE))

    def do(self, act: str, lot: int, other: int) -> None:
        if act in ("undo", "redo"):
            getattr(self.workspace, act)()
        elif edit := getattr(self, f"_{act}")(lot, other):
            self.workspace.do(edit)

    def wrong(self) -> list[object]:
        """Give the questions whose kept answer differs from what the file says."""
        file = self.workspace.file
        return [each for each in QUESTIONS if self.workspace.all(each[0], **each[1]) != file.all(each[0], **each[1])]

    def _pick(self, cls: type[Record], lot: int) -> Any:
        there = self.workspace.all(cls)
        return there[lot % len(there)] if there else None

    def _note(self, lot: int, other: int) -> Edit:
        return added("take_note", self._made(lot, other))

    def _made(self, lot: int, other: int) -> Note:
        # Numbers go down as well as up, and two may be alike.
        kind = (NoteKind.QUOTE, NoteKind.FACT, None)[other % 3]
        return Note(id=new_id(), number=1 + lot, session="st"[other % 2], taken_at=NOW, text="x", kind=kind)

    def _theme(self, lot: int, other: int) -> Edit:
        ranks = [each.rank for each in self.workspace.all(Theme)]
        place = lot % (len(ranks) + 1)
        before, after = (ranks[place - 1] if place else None), (ranks[place] if place < len(ranks) else None)
        if before == after:
            return added("add_theme", Theme(id=new_id(), name="x", rank=before or "V"))
        return added("add_theme", Theme(id=new_id(), name="x", rank=rank_between(before, after)))

    def _attendance(self, lot: int, other: int) -> Edit:
        made = [
            Attendance(id=new_id(), session="st"[other % 2], person=each.id, since=NOW, walk_in=lot % 3 == 0)
            for each in PEOPLE[: 1 + lot % 3]
        ]
        return added("check_in", *made)

    def _area(self, lot: int, other: int) -> Edit:
        parent = self._pick(Area, lot) if other % 2 else None
        return added("add_area", Area(id=new_id(), name="x", parent=parent.id if parent else None))

    def _sort(self, lot: int, other: int) -> Edit | None:
        note = self._pick(Note, lot)
        kind = (NoteKind.QUOTE, None)[other % 2]
        return changed("sort", note, kind=kind, session="st"[lot % 2], number=1 + other) if note else None

    def _move(self, lot: int, other: int) -> Edit | None:
        theme, last = self._pick(Theme, lot), self._pick(Theme, -1)
        return changed("move", theme, rank=rank_between(last.rank, None)) if theme else None

    def _walk_in(self, lot: int, other: int) -> Edit | None:
        there = self._pick(Attendance, lot)
        return changed("change", there, walk_in=not there.walk_in) if there else None

    def _many(self, lot: int, other: int) -> Edit:
        return added("take_notes", *(self._made(each, other + each) for each in range(3 + lot % 4)))

    def _twice(self, lot: int, other: int) -> Edit | None:
        """Take somebody out and put them in again, with something new between, as one edit."""
        there = self._pick(Attendance, lot)
        if there is None:
            return None
        fresh = Attendance(id=new_id(), session="s", person="p0", since=NOW)
        gone = Attendance(id=new_id(), session="s", person="p1", since=NOW)
        return Edit(
            "twice",
            DESK,
            (
                Change(None, gone),
                Change(there, None),
                Change(None, fresh),
                Change(gone, None),
                Change(None, there),
            ),
        )

    def _remove(self, lot: int, other: int) -> Edit | None:
        record = self._pick((Note, Theme, Attendance, Area)[other % 4], lot)
        return removed("remove", record, referrers=self.workspace.file.referrers) if record else None


@given(acts)
@example([("attendance", 1, 0), ("walk_in", 1, 0), ("walk_in", 0, 0)])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_kept_lists_are_what_the_file_gives(qapp: object, drawn: list[tuple[str, int, int]]) -> None:
    with TemporaryDirectory() as folder:
        evening = Evening(Path(folder) / "p.hossel")
        for act in drawn:
            evening.do(*act)
            assert evening.wrong() == [], act
        evening.workspace.close()


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    workspace.do(added("begin", *SESSIONS, *PEOPLE))
    for each in (*range(3),):
        workspace.do(added("check_in", Attendance(id=f"a{each}", session="s", person=f"p{each}", since=NOW)))
    workspace.all(Attendance)
    return workspace


def test_a_list_that_can_follow_is_not_read_again(filled: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    filled.all(Note, session="s")
    monkeypatch.setattr(filled.file, "all", lambda *_, **__: pytest.fail("read again"))
    filled.do(added("take_note", Note(id="n", number=1, session="s", taken_at=NOW, text="x")))
    filled.do(added("check_in", Attendance(id="b", session="s", person="p3", since=NOW)))
    assert [each.id for each in filled.all(Note, session="s")] == ["n"]
    assert [each.id for each in filled.all(Attendance)] == ["a0", "a1", "a2", "b"]
    filled.undo()
    filled.undo()
    assert (filled.all(Note, session="s"), len(filled.all(Attendance))) == ([], 3)


def test_what_comes_back_stands_where_it_stood(filled: Workspace) -> None:
    filled.do(removed("remove", filled.get(Attendance, "a1"), referrers=filled.file.referrers))
    filled.undo()
    assert [each.id for each in filled.all(Attendance)] == ["a0", "a1", "a2"]


def test_what_a_listener_adds_during_an_undo_is_new(filled: Workspace) -> None:
    late = Attendance(id="late", session="s", person="p3", since=NOW)
    filled.do(removed("remove", filled.get(Attendance, "a1"), referrers=filled.file.referrers))
    filled.changed.connect(lambda edit: edit.kind == "remove" and filled.do(added("check_in", late)))
    filled.undo()
    assert filled.all(Attendance) == filled.file.all(Attendance)


def test_many_at_once_are_read_again(filled: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_lists, "MOST_AT_ONCE", 1)
    made = [Attendance(id=f"b{each}", session="s", person="p3", since=NOW) for each in range(3)]
    filled.do(added("check_in", *made))
    assert filled.all(Attendance) == filled.file.all(Attendance)


def test_what_a_job_in_the_background_does_is_read_again(qtbot, filled: Workspace) -> None:
    jobs = Jobs()
    new = Attendance(id="b", session="s", person="p3", since=NOW)
    with qtbot.waitSignal(filled.changed):
        jobs.run("", lambda _: filled.file.commit(added("check_in", new)), lambda _: None)
    assert filled.all(Attendance) == filled.file.all(Attendance)
    jobs.close()
