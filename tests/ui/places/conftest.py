"""The screen of places on a small programme: a city with two districts, two rounds, two conditions, two initiatives."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.models.edit import added
from app.models.insights import Evidence, Insight, Relation
from app.models.note import Note
from app.models.programme import Area, AreaLevel, BudgetRound, Condition, ConditionValue, Initiative, Programme
from app.models.record import new_id
from app.models.session import Session
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.places.screen import PlacesScreen

WHEN = datetime(2026, 3, 12, 19)
RECORDS = (
    Area(id="stad", name="Amsterdam", level=AreaLevel.CITY),
    Area(id="noord", name="Noord", level=AreaLevel.DISTRICT, parent="stad"),
    Area(id="oost", name="Oost", level=AreaLevel.DISTRICT, parent="stad"),
    BudgetRound(id="r1", name="Buurtbudget Noord", area="noord", year=2025),
    BudgetRound(id="r2", name="Buurtbudget Oost", area="oost", year=2026),
    Initiative(id="tuin", name="Tuin", area="noord", budget_round="r1", amount=500),
    Initiative(id="keuken", name="Keuken", area="oost"),
    Condition(id="wie", name="Wie mag indienen?", rank="A"),
    Condition(id="geld", name="Hoeveel geld?", rank="B"),
    ConditionValue(id="v1", condition="wie", budget_round="r1", value="bewoners"),
    ConditionValue(id="v2", condition="wie", budget_round="r2", value="iedereen"),
    Session(id="s", number=1, title="Avond", starts_at=WHEN),
    Note(id="n1", number=1, session="s", taken_at=WHEN, text="Alleen via de website"),
    Note(id="n2", number=2, session="s", taken_at=WHEN, text="Het formulier was lang"),
    Insight(id="i", number=7, claim="Wie online is, wordt gehoord.", context="In Noord."),
    Evidence(id="e", insight="i", relation=Relation.SUPPORTS, value="v1"),
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")))
    made.do(added("add_all", *RECORDS))
    yield made
    made.close()


@pytest.fixture
def screen(qtbot: QtBot, workspace: Workspace) -> Iterator[PlacesScreen]:
    jobs = Jobs()
    shown = PlacesScreen(workspace, jobs)
    qtbot.addWidget(shown)
    shown.resize(1168, 640)
    shown.show()
    yield shown
    jobs.close()
