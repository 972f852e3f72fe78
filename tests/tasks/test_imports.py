"""What is brought in is one edit, backed up before, undone at once."""

from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest

from app.interchange.table import Table, read_tables
from app.models.edit import added
from app.models.errors import BadInput, Cancelled
from app.models.network_map import Actor, NetworkMap, Tie
from app.models.person import Person
from app.models.programme import Area, Programme
from app.models.progress import CancelAfter
from app.models.record import Record, new_id
from app.models.session import Attendance, Invitation, Session
from app.storage import ProgrammeFile
from app.tasks.imports import carry_out, plan_maps, plan_participants

TRIALS = Path(__file__).parents[3] / "shared" / "data" / "ego_vacca_migrants"


def tables_of(paths: list[Path]) -> list[Table]:
    return [table for path in paths for table in read_tables(path)]


@pytest.fixture
def file(tmp_path: Path):
    with ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")) as opened:
        yield opened


@pytest.fixture
def people_list(tmp_path: Path) -> Path:
    path = tmp_path / "lijst.csv"
    path.write_text("naam;rol;buurt\nMo;bewoner;Noord\nAn;resident;noord\n", encoding="utf-8")
    return path


def test_people_come_in_with_their_shared_place_and_are_undone_at_once(file: ProgrammeFile, people_list: Path) -> None:
    carry_out(file, plan_participants(file, read_tables(people_list)))
    assert [(person.number, person.name) for person in file.all(Person)] == [(1, "Mo"), (2, "An")]
    assert len(file.all(Area)) == 1
    file.undo()
    assert not file.all(Person)


def test_a_second_time_nobody_comes_in_twice(file: ProgrammeFile, people_list: Path) -> None:
    carry_out(file, plan_participants(file, read_tables(people_list)))
    plan = plan_participants(file, read_tables(people_list))
    assert [each.line for each in plan.left_out] == [2, 3]
    with pytest.raises(BadInput):
        carry_out(file, plan)


def test_a_session_that_is_not_there_gets_a_sentence(file: ProgrammeFile, people_list: Path) -> None:
    with pytest.raises(BadInput, match="9"):
        plan_participants(file, read_tables(people_list), session=9)


@pytest.mark.parametrize(("day", "cls"), [(11, Invitation), (12, Attendance), (13, Attendance)])
def test_people_are_expected_at_a_session_on_a_later_day_and_present_at_any_other(
    file: ProgrammeFile, people_list: Path, day: int, cls: type[Record]
) -> None:
    file.commit(added("add_session", Session(id="s", number=1, title="Avond", starts_at=datetime(2026, 3, 12, 19))))
    plan = plan_participants(file, read_tables(people_list), session=1, now=datetime(2026, 3, day, 9))
    assert plan.counts[cls.__name__] == 2


def test_a_guest_list_invites_who_is_known_already_once(file: ProgrammeFile, people_list: Path) -> None:
    carry_out(file, plan_participants(file, read_tables(people_list)))
    file.commit(added("add_session", Session(id="s", number=1, title="Avond", starts_at=datetime(2026, 3, 12, 19))))
    before = datetime(2026, 3, 1, 9)
    plan = plan_participants(file, read_tables(people_list), session=1, now=before)
    assert plan.counts == {"Invitation": 2}
    carry_out(file, plan)
    again = plan_participants(file, read_tables(people_list), session=1, now=before)
    assert [each.line for each in again.left_out] == [2, 3]


@pytest.fixture
def ego_tables(tmp_path: Path) -> list[Path]:
    alters, ties = tmp_path / "alters.csv", tmp_path / "ties.csv"
    alters.write_text("ego_ID;alter_ID;clo\n28;1;5\n28;2;1\n28;3;NA\n")
    ties.write_text("ego_ID;from;to\n28;1;2\n")
    return [alters, ties]


def test_closeness_becomes_rings_with_the_highest_innermost(file: ProgrammeFile, ego_tables: list[Path]) -> None:
    carry_out(file, plan_maps(file, tables_of(ego_tables), columns={"ring": "clo"}))
    assert [actor.ring for actor in file.all(Actor)] == [0, 4, None]
    assert file.map_content(file.all(NetworkMap)[0].id).owner_name == "Netwerk 28"


def test_a_cancelled_import_leaves_nothing(file: ProgrammeFile, ego_tables: list[Path]) -> None:
    plan = plan_maps(file, tables_of(ego_tables))
    with pytest.raises(Cancelled):
        carry_out(file, plan, progress=CancelAfter(0))
    assert not file.all(Actor)


@pytest.mark.skipif(not TRIALS.is_dir(), reason="the trial data is not here")
def test_a_real_survey_comes_in_as_one_edit(file: ProgrammeFile) -> None:
    plan = plan_maps(file, tables_of(sorted(TRIALS.glob("*.csv"))), columns={"ring": "alter.clo"})
    carry_out(file, plan)
    assert (plan.counts["NetworkMap"], plan.counts["Actor"], plan.counts["Tie"]) == (102, 4590, 30064)
    rings = Counter(actor.ring for actor in file.all(Actor))
    assert rings == {0: 1483, 1: 1184, 2: 919, 3: 331, 4: 139, None: 534}
    file.undo()
    assert not file.all(Tie)
