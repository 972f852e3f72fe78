"""What was found is seen where it lives: a home of its own, or that of what it belongs to."""

from datetime import datetime

import pytest

from app.models.edit import added
from app.models.network_map import Actor, NetworkMap
from app.models.note import Note
from app.models.programme import Area
from app.models.questions import LearningQuestion, QuestionVersion
from app.models.themes import Memo, Theme
from app.services.workspace import Workspace
from app.ui.window.screens import place_of

AT = datetime(2026, 3, 12, 20)


@pytest.mark.parametrize(
    ("cls_name", "record_id", "place"),
    [
        ("Person", "fatma", ("people", "fatma")),
        ("Note", "n", ("session", "avond")),
        ("Actor", "mo", ("map", "k")),
        ("QuestionVersion", "v", ("insights", "q")),
        ("Theme", "t", ("insights", "t")),
        ("Memo", "m", ("insights", "m")),
        ("Area", "a", ("places", "a")),
        ("Note", "gone", ("programme", "")),
    ],
)
def test_each_thing_that_is_found_has_a_place(
    workspace: Workspace, cls_name: str, record_id: str, place: tuple[str, str]
) -> None:
    workspace.do(added("add", NetworkMap(id="k", number=1, owner="fatma", made_at=AT)))
    workspace.do(added("add", Actor(id="mo", map="k", name="Mo")))
    workspace.do(added("add", Note(id="n", number=1, session="avond", taken_at=AT, text="x")))
    version = QuestionVersion(id="v", question="q", session="avond", wording="Hoe?", worded_at=AT)
    workspace.do(added("add", LearningQuestion(id="q", number=1), version))
    memo = Memo(id="m", number=1, session="avond", text="x", written_at=AT)
    workspace.do(added("add", Theme(id="t", name="t", rank="V"), memo, Area(id="a", name="Noord")))
    assert place_of(workspace, cls_name, record_id) == place
