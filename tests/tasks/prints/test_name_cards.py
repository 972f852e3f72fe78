"""Cards to wear carry a first name, and that photos are fine only where somebody says so now."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models.edit import added, changed
from app.models.errors import NOTHING_TO_PRINT, BadInput
from app.models.names import NameStyle
from app.models.person import ConsentUse, Person
from app.models.session import Invitation, Session
from app.storage import ProgrammeFile
from app.tasks.handouts import preview
from app.tasks.prints.name_cards import cards_content
from tests.tasks.prints.evening import AT, SESSION, WORK, answered, page_text, planned_evening, press


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with planned_evening(tmp_path) as made:
        yield made


def test_a_card_has_first_name_role_and_table(file: ProgrammeFile) -> None:
    cards = cards_content(press(file), SESSION).cards
    assert [(card.name, card.role, card.table) for card in cards] == [
        ("Fatma", "initiative-taker", "Table 1"),
        ("Henk", "resident", "Raam"),
    ]
    assert "Amrani" not in page_text(file, "name-cards")


def test_two_with_the_same_first_name_are_told_apart(file: ProgrammeFile) -> None:
    other = Person(id="f2", number=3, name="Fatma de Boer")
    file.commit(added("add", other, Invitation(id="i3", session="s", person="f2")))
    assert [card.name for card in cards_content(press(file), SESSION).cards] == ["Fatma A.", "Fatma B.", "Henk"]


@pytest.mark.parametrize("style", [NameStyle.ROLE, NameStyle.PSEUDONYM])
def test_styles_that_name_nobody_are_followed(file: ProgrammeFile, style: NameStyle) -> None:
    assert "Fatma" not in page_text(file, "name-cards", names=style)


def test_photos_are_fine_only_for_who_says_so_now(file: ProgrammeFile) -> None:
    assert "Photos are fine" not in page_text(file, "name-cards")
    yes = answered(ConsentUse.PHOTO)
    file.commit(added("answer", yes))
    assert page_text(file, "name-cards").count("Photos are fine") == 1
    file.commit(changed("answer", yes, withdrawn_on=AT.date()))
    assert "Photos are fine" not in page_text(file, "name-cards")


def test_a_table_card_has_question_and_steps_of_the_work_at_tables(file: ProgrammeFile) -> None:
    content = cards_content(press(file), SESSION)
    assert content.tables == ("Table 1", "Raam")
    assert [(task.title, task.questions, task.steps) for task in content.tasks] == [
        ("Tafels", ("Wie houdt het vol?",), ("Lees de vraag", "schrijf drie dingen op")),
    ]


def test_where_no_block_has_a_question_the_tables_get_tonights(file: ProgrammeFile) -> None:
    file.commit(changed("change", WORK, learning_question=None))
    assert [task.questions for task in cards_content(press(file), SESSION).tasks] == [("Wie beslist?",), ()]


def test_a_name_in_the_steps_stands_there_only_with_consent(file: ProgrammeFile) -> None:
    file.commit(changed("change", WORK, how="Fatma Amrani begint"))
    only_tables = frozenset({"tables"})
    assert "Fatma" not in page_text(file, "name-cards", parts=only_tables)
    file.commit(added("answer", answered(ConsentUse.REPORT)))
    assert "Fatma Amrani begint" in page_text(file, "name-cards", parts=only_tables)


def test_without_people_and_tables_there_is_nothing_to_print(file: ProgrammeFile) -> None:
    file.commit(added("add", Session(id="z", number=3, title="Later", starts_at=AT)))
    with pytest.raises(BadInput, match=NOTHING_TO_PRINT):
        preview(file, kind="name-cards", session=3)


def test_who_was_chosen_gets_a_card_and_no_table_does(file: ProgrammeFile) -> None:
    content = cards_content(press(file, persons=("henk",)), SESSION)
    assert ([card.name for card in content.cards], content.tables) == (["Henk"], ())
