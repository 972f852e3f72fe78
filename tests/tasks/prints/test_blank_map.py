"""Empty maps begin as maps of the session do, and their code leads to the session and the person."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.edit import added
from app.models.map_setups import Beginning, set_up_session
from app.models.paper_codes import leads_to, read_paper_code
from app.models.person import ConsentUse, Person
from app.models.programme import Programme
from app.models.session import Session
from app.storage import ProgrammeFile
from app.tasks.prints.blank_map import _map, _owners, sheets
from tests.tasks.prints.evening import answered, page_text, planned_evening, press


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with planned_evening(tmp_path) as made:
        yield made


def blank(file: ProgrammeFile, **chosen: object):
    asked = press(file, **chosen)
    return [_map(asked, file.get(Session, "s"), person) for person in _owners(asked)]


def test_a_sheet_for_anybody_leads_to_the_session_and_one_for_somebody_to_that_person(file: ProgrammeFile) -> None:
    for chosen, person in ((None, None), (("henk",), "henk")):
        (each,) = blank(file, persons=chosen)
        paper = read_paper_code(each.code, file.all(Programme)[0])
        found = leads_to(paper, file.all(Session), file.all(Person))
        assert (found.session.id, found.person.id if found.person else None) == ("s", person)


def test_everybody_who_was_chosen_gets_a_sheet_named_as_they_may_be(file: ProgrammeFile) -> None:
    assert [each.whose for each in blank(file, persons=("fatma", "henk"))] == ["initiative-taker Noord 1", "resident 1"]
    file.commit(added("yes", answered(ConsentUse.SHOW_MAP)))
    assert [each.whose for each in blank(file, persons=("fatma",))] == ["Fatma Amrani"]


def test_a_map_begins_as_was_chosen_for_the_session_else_as_usual(file: ProgrammeFile) -> None:
    assert blank(file)[0].beginning.questions[0] == "Who do you know?"
    chosen = Beginning(("Wie helpt?", "", "", "", ""), ("dichtbij", "ver"), ("thuis", "werk"))
    file.commit(set_up_session("s", chosen, existing=None))
    told = page_text(file, "blank-map")
    for words in ("Wie helpt?", "dichtbij", "ver", "thuis", "werk", "2K0-"):
        assert words in told
    assert "Who do you know?" not in told


def test_a_programme_without_sessions_still_gives_one(tmp_path: Path) -> None:
    with ProgrammeFile.create(tmp_path / "empty.hossel", Programme(id="e", title="Leeg")) as empty:
        (sheet,) = sheets(press(empty))
        assert sheet.name == "blank-network-map.pdf"
        assert "0K0-" in page_text(empty, "blank-map")
