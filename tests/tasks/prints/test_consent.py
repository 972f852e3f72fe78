"""The information sheet is for one person or for nobody in particular, and names no other participant."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.models.edit import added, changed
from app.models.names import NameStyle
from app.models.person import CONSENT_TEXT_VERSION, ConsentUse
from app.models.programme import Programme
from app.storage import ProgrammeFile
from app.tasks.handouts import make_handouts
from tests.tasks.prints.evening import answered, page_text, planned_evening


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with planned_evening(tmp_path) as made:
        yield made


def change(file: ProgrammeFile, **values: object) -> None:
    file.commit(changed("change", file.all(Programme)[0], **values))


def test_it_asks_yes_or_no_for_each_use_and_says_which_text_it_is(file: ProgrammeFile) -> None:
    page = page_text(file, "consent")
    for words in (
        "May we write in the report what you told?",
        "May we print your words without your name?",
        "May we print your words with your name?",
        "May we use photos that show you?",
        "May other people see your network map?",
        "May we call or write to you after tonight?",
        "May researchers use what you told, without your name?",
        f"version {CONSENT_TEXT_VERSION} of the text",
    ):
        assert words in page
    assert page.count("yes") >= len(ConsentUse)


def test_without_a_person_it_is_to_be_filled_in(file: ProgrammeFile, tmp_path: Path) -> None:
    made = make_handouts(file, tmp_path / "out", kinds=("consent",), lang="en")
    assert [path.name for path in made] == ["information-and-consent.pdf"]
    assert "Name:" in page_text(file, "consent")


def test_each_chosen_person_gets_one_with_their_own_name(file: ProgrammeFile, tmp_path: Path) -> None:
    made = make_handouts(file, tmp_path / "out", kinds=("consent",), lang="en", persons=("fatma", "henk"))
    assert [path.name for path in made] == ["P1-information-and-consent.pdf", "P2-information-and-consent.pdf"]
    page = page_text(file, "consent", persons=("henk",))
    assert "For Henk Visser (P2)" in page
    assert "Fatma" not in page
    assert "Henk" not in page_text(file, "consent", persons=("henk",), names=NameStyle.ROLE)


def test_another_participant_is_named_only_with_consent(file: ProgrammeFile) -> None:
    change(file, purpose="Leren van Fatma Amrani.")
    assert "Fatma" not in page_text(file, "consent")
    file.commit(added("answer", answered(ConsentUse.REPORT)))
    assert "Leren van Fatma Amrani." in page_text(file, "consent")


def test_it_says_until_when_all_is_kept(file: ProgrammeFile) -> None:
    assert "We erase it on:" in page_text(file, "consent")
    change(file, retained_until=date(2027, 3, 12))
    assert "Until 12 March 2027" in page_text(file, "consent")


def test_information_and_questions_can_be_had_apart(file: ProgrammeFile) -> None:
    questions = page_text(file, "consent", parts=frozenset({"answers"}))
    assert "Signature" in questions
    assert "What do we keep?" not in questions
    assert "Signature" not in page_text(file, "consent", parts=frozenset({"information"}))
