"""The action list tells who does what by when, and never names who did not agree to be named."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader

from app.models.acting import FollowUp
from app.models.edit import added
from app.models.errors import NOTHING_TO_PRINT, BadInput
from app.models.names import NameStyle
from app.models.note import Note
from app.models.person import Consent, ConsentAnswer, ConsentUse, Person, Role
from app.models.programme import Programme
from app.models.session import Session
from app.storage import ProgrammeFile
from app.tasks.handouts import preview

NOW = datetime(2026, 6, 12, 9)
ONE = Session(id="s1", number=1, title="Eerste", starts_at=datetime(2026, 3, 12, 19))
TWO = Session(id="s2", number=2, title="Tweede", starts_at=datetime(2026, 6, 11, 19))
RIA = Person(id="p", number=1, name="Ria de Wit", role=Role.RESIDENT)
NOTE = Note(id="n", number=12, session="s1", taken_at=ONE.starts_at, text="Ik bel.", speaker="p")
BELLEN = FollowUp(id="a1", number=1, what="Bellen", owner="Ria de Wit", due=date(2026, 5, 1), note="n")
ZOEKEN = FollowUp(id="a2", number=2, what="Zoeken", due=date(2026, 7, 1), session="s2")
GEDAAN = FollowUp(id="a3", number=3, what="Klaar", owner="Buurman", session="s1", done_on=date(2026, 4, 2))


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with ProgrammeFile.create(tmp_path / "p.hossel", Programme(id="x", title="Proef")) as made:
        made.commit(added("add", ONE, TWO, RIA, NOTE, BELLEN, ZOEKEN, GEDAAN))
        yield made


def told(file: ProgrammeFile, **options: object) -> str:
    chosen = {"lang": "en", "now": NOW, **options}
    pdf = preview(file, kind="actions", **chosen)  # type: ignore[arg-type]
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def test_an_open_action_stands_under_its_owner_with_day_and_origin(file: ProgrammeFile) -> None:
    assert "Resident 1" in told(file)
    assert "A1 Bellen from N12 · S1, 12 March 2026 before 1 May 2026" in told(file)
    assert "from N12" not in told(file, parts=frozenset())


def test_who_agreed_is_named(file: ProgrammeFile) -> None:
    yes = Consent(id="c", person="p", use=ConsentUse.REPORT, answer=ConsentAnswer.YES, given_on=NOW.date())
    assert "Ria" not in told(file)
    file.commit(added("add", yes))
    assert "Ria de Wit" in told(file)
    assert "Ria" not in told(file, names=NameStyle.PSEUDONYM)


def test_what_is_late_says_so_in_a_word_and_is_counted(file: ProgrammeFile) -> None:
    assert "before 1 May 2026 late" in told(file)
    assert "2 open actions · 1 late · 1 done · as on 12 June 2026" in told(file)
    assert "late" not in told(file, now=datetime(2026, 5, 1, 9))


def test_what_nobody_does_yet_stands_last_and_asks_for_somebody(file: ProgrammeFile) -> None:
    text = told(file)
    assert text.index("A1 Bellen") < text.index("Nobody yet. Who does this? A2 Zoeken")


def test_what_is_done_can_be_left_out(file: ProgrammeFile) -> None:
    assert "A3 Klaar" in told(file)
    assert "Klaar" not in told(file, parts=frozenset({"origin"}))


def test_of_one_session_stands_what_it_agreed_and_what_was_open_before(file: ProgrammeFile) -> None:
    second = told(file, session=2)
    assert "Action list S2" in second
    assert "Bellen" in second
    assert "Klaar" not in second
    assert "Zoeken" not in told(file, session=1)


def test_owners_from_outside_are_not_named_where_nobody_is(file: ProgrammeFile) -> None:
    file.commit(added("add", replace(ZOEKEN, id="a9", number=9, owner="Wethouder Jansen")))
    assert "Wethouder Jansen" in told(file)
    assert "Somebody who is not named here A9" in told(file, names=NameStyle.ROLE)
    assert "Jansen" not in told(file, names=NameStyle.ROLE)


@pytest.mark.parametrize("large_print", [False, True])
def test_two_hundred_long_actions_all_stand_there(file: ProgrammeFile, large_print: bool) -> None:
    many = [replace(ZOEKEN, id=f"m{at}", number=100 + at, what="w" * 60, owner=f"Baas {at % 60}") for at in range(200)]
    file.commit(added("add", *many))
    text = told(file, large_print=large_print)
    assert [each.number for each in many if f"A{each.number}" not in text] == []
    assert text.count("w") >= 200 * 60


@pytest.mark.parametrize("count", range(1, 24, 3))
def test_the_rows_to_write_in_never_leave_a_page_nearly_white(file: ProgrammeFile, count: int) -> None:
    file.commit(added("add", *(replace(ZOEKEN, id=f"m{at}", number=100 + at) for at in range(count))))
    pdf = preview(file, kind="actions", lang="nl", now=NOW)
    with pypdfium2.PdfDocument(pdf) as read:
        pages = [" ".join(page.get_textpage().get_text_bounded().split()) for page in read]
        boxes = [sum(obj.type == pypdfium2.raw.FPDF_PAGEOBJ_PATH for obj in page.get_objects()) for page in read]
    assert "Zoeken" in pages[-1] or "Klaar" in pages[-1] or boxes[-1] > 100


def test_without_actions_there_is_no_list(tmp_path: Path) -> None:
    programme = Programme(id="p", title="Proef")
    with ProgrammeFile.create(tmp_path / "n.hossel", programme) as empty, pytest.raises(BadInput) as caught:
        preview(empty, kind="actions")
    assert caught.value.sentence.text == NOTHING_TO_PRINT
