"""A list of initiatives is one edit; what is there already stays as it is."""

import csv
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.interchange.table import read_tables
from app.models.edit import added
from app.models.errors import BadInput
from app.models.programme import Area, BudgetRound, Initiative, InitiativeStatus, Programme
from app.models.record import new_id
from app.models.themes import Theme
from app.storage import ProgrammeFile
from app.tasks.imports import carry_out
from app.tasks.initiative_imports import plan_initiatives


@pytest.fixture
def file(tmp_path: Path):
    with ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")) as opened:
        opened.commit(added("add_area", Area(id="noord", name="Noord")))
        opened.commit(added("add_initiative", Initiative(id="tuin", name="Tuin", area="noord", amount=7)))
        yield opened


def written(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "lijst.csv"
    path.write_text("\n".join(("naam;gebied;status;thema;bedrag;ronde", *lines)), encoding="utf-8")
    return path


def test_initiatives_come_in_with_shared_areas_themes_and_rounds_and_are_undone_at_once(
    file: ProgrammeFile, tmp_path: Path
) -> None:
    path = written(tmp_path, "Keuken;noord;loopt;eten;€ 6.500;Noord 2026", "Bank;Oost;idee;Eten, rust;;noord 2026")
    plan = plan_initiatives(file, read_tables(path))
    assert plan.counts == {"Theme": 2, "BudgetRound": 1, "Initiative": 2, "Area": 1}
    carry_out(file, plan)
    kitchen = next(each for each in file.all(Initiative) if each.name == "Keuken")
    assert (kitchen.area, kitchen.amount, kitchen.status) == ("noord", 6_500, InitiativeStatus.RUNNING)
    assert kitchen.budget_round == file.all(BudgetRound)[0].id
    file.undo()
    assert [each.name for each in file.all(Initiative)] == ["Tuin"]
    assert file.all(Theme) == []


@pytest.mark.parametrize("line", ["TUIN;Noord;klaar;;;", "tuin;;klaar;;;"])
def test_what_is_there_already_is_left_out_and_stays(file: ProgrammeFile, tmp_path: Path, line: str) -> None:
    plan = plan_initiatives(file, read_tables(written(tmp_path, line)))
    assert [each.line for each in plan.left_out] == [2]
    with pytest.raises(BadInput):
        carry_out(file, plan)
    assert file.all(Initiative)[0].amount == 7


def test_the_same_name_in_another_area_comes_in(file: ProgrammeFile, tmp_path: Path) -> None:
    carry_out(file, plan_initiatives(file, read_tables(written(tmp_path, "Tuin;Oost;;;;", "Tuin;Oost;;;;"))))
    assert len(file.all(Initiative)) == 2


def test_hundreds_come_in_at_once(file: ProgrammeFile, tmp_path: Path) -> None:
    lines = [f"Plan {place};Wijk {place % 20};idee;thema {place % 9};{place};" for place in range(600)]
    carry_out(file, plan_initiatives(file, read_tables(written(tmp_path, *lines))))
    assert len(file.all(Initiative)) == 601
    assert len(file.all(Area)) == 21


CELL = st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=("Cs",)), max_size=30)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(CELL, CELL, CELL, CELL, CELL), max_size=6))
def test_any_list_comes_in_and_goes_again(rows: list[tuple[str, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lijst.csv"
        with path.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream, delimiter=";").writerows([("naam", "gebied", "status", "thema", "bedrag"), *rows])
        with ProgrammeFile.create(Path(folder) / "p.hossel", Programme(id=new_id(), title="Proef")) as file:
            before = file.counts()
            try:
                plan = plan_initiatives(file, read_tables(path))
                carry_out(file, plan)
            except BadInput:
                assert file.counts() == before
                return
            assert file.check() == []
            assert plan_initiatives(file, read_tables(path)).counts.get("Initiative", 0) == 0
            file.undo()
            assert file.counts() == before
