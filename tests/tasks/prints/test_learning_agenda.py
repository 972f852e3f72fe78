"""The learning agenda on paper holds every question and wording, also where there are many or they are long."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from app.models.acting import FollowUp
from app.models.codes import letter
from app.models.edit import added
from app.models.errors import NOTHING_TO_PRINT, BadInput
from app.models.person import Person, Role
from app.models.programme import Programme
from app.models.questions import LearningQuestion, QuestionStatus, QuestionVersion
from app.models.session import Session
from app.storage import ProgrammeFile
from app.tasks.handouts import preview

AT = datetime(2026, 3, 12, 19)
SESSION = Session(id="s1", number=1, title="Avond met Ria de Wit", starts_at=AT)
QUESTION = LearningQuestion(id="q1", number=1, status=QuestionStatus.PERSISTENT)
VERSION = QuestionVersion(id="v1", question="q1", session="s1", wording="Hoe dan?", worded_at=AT)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with ProgrammeFile.create(tmp_path / "p.hossel", Programme(id="x", title="Proef")) as made:
        person = Person(id="p", number=1, name="Ria de Wit", role=Role.OFFICIAL)
        made.commit(added("add", SESSION, QUESTION, VERSION, person))
        yield made


def pages(file: ProgrammeFile, **options: object) -> list[str]:
    pdf = preview(file, kind="learning-agenda", **{"lang": "en", **options})  # type: ignore[arg-type]
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def sessions(count: int) -> list[Session]:
    return [
        replace(SESSION, id=f"s{at}", number=at, title=f"Avond{at}", starts_at=AT + timedelta(days=at))
        for at in range(2, count + 2)
    ]


def test_a_question_stands_with_its_letter_wording_and_status(file: ProgrammeFile) -> None:
    (page,) = pages(file)
    assert "A persistent" in page
    assert "Hoe dan?" in page
    assert "framed: a problem that persists" in page


def test_people_in_titles_wordings_and_actions_are_named_only_with_consent(file: ProgrammeFile) -> None:
    action = FollowUp(id="a", number=4, what="Bellen", owner="Ria de Wit", learning_question="q1")
    told = replace(VERSION, id="w", wording="Hoe helpt Ria?", reason="Ria vroeg het.", answer="Vraag Ria de Wit.")
    file.commit(added("add", action, replace(told, worded_at=AT + timedelta(hours=1))))
    (page,) = pages(file)
    assert "Ria" not in page
    assert "A A4 Bellen civil servant 1" in page


def test_many_sessions_go_on_in_a_next_picture_with_the_letters_again(file: ProgrammeFile) -> None:
    more = sessions(12)
    versions = [replace(VERSION, id=f"w{each.id}", session=each.id, wording=f"Vraag{each.id}?") for each in more]
    file.commit(added("add", *more, *versions))
    told = " ".join(pages(file))
    assert [each.wording for each in versions if each.wording not in told] == []
    assert told.count("A persistent") == 3
    assert "S5 to S9" in told


def test_who_hears_the_print_is_told_each_question_with_its_wordings_by_session(file: ProgrammeFile) -> None:
    more = sessions(12)
    late = replace(VERSION, id="w", session="s12", wording="En nu?", status=QuestionStatus.PERSISTENT)
    file.commit(added("add", *more, late))
    alts = alternatives(preview(file, kind="learning-agenda", lang="en"))
    assert "Learning question A, persistent. S1: Hoe dan? (open)" in alts
    assert "Learning question A, persistent. S12: En nu? (persistent)" in alts


def alternatives(pdf: bytes) -> list[str]:
    """Give what the drawings of a PDF say to who does not see them."""
    objects = PdfReader(BytesIO(pdf))
    found = (objects.get_object(at) for at in range(1, len(objects.xref[0]) + 1))
    return [str(each["/Alt"]) for each in found if isinstance(each, DictionaryObject) and "/Alt" in each]


def test_of_one_session_it_is_as_it_was_after_that_session(file: ProgrammeFile) -> None:
    more = sessions(1)
    file.commit(added("add", *more, replace(VERSION, id="w", session="s2", wording="En nu?")))
    assert "En nu?" not in " ".join(pages(file, session=1))
    assert "En nu?" in " ".join(pages(file, session=2))


@pytest.mark.parametrize("options", [{}, {"paper": "A4-landscape", "large_print": True}])
def test_what_is_too_long_for_the_picture_stands_in_full_below_it(
    file: ProgrammeFile, options: dict[str, object]
) -> None:
    answer = " ".join(f"woord{at}" for at in range(550))
    file.commit(added("add", *sessions(4), replace(VERSION, id="w", session="s2", wording="x" * 500, answer=answer)))
    told = " ".join(pages(file, **options))
    assert "in full below this picture, under A" in told
    assert "In full: A" in told
    assert [at for at in range(550) if f"woord{at}" not in told] == []
    assert told.count("x") >= 500


def test_forty_questions_all_stand_on_pages_with_the_heads_again(file: ProgrammeFile) -> None:
    many = [LearningQuestion(id=f"m{at}", number=at) for at in range(2, 42)]
    file.commit(added("add", *many, *(replace(VERSION, id=f"n{each.id}", question=each.id) for each in many)))
    made = pages(file)
    assert all("S1 · 12-03-2026" in page for page in made)
    assert [each.number for each in many if f" {letter(each.number)} open" not in " ".join(made)] == []


def test_without_questions_there_is_no_agenda(tmp_path: Path) -> None:
    programme = Programme(id="p", title="Proef")
    with ProgrammeFile.create(tmp_path / "n.hossel", programme) as empty, pytest.raises(BadInput) as caught:
        preview(empty, kind="learning-agenda")
    assert caught.value.sentence.text == NOTHING_TO_PRINT


def test_the_agenda_of_the_example_hangs_on_one_sheet(example_path: Path) -> None:
    with ProgrammeFile.open(example_path, read_only=True) as example:
        for language in ("nl", "en"):
            (page,) = pages(example, lang=language)
            assert "A6 Uitzoeken" in page
