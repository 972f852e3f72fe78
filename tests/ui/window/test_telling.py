"""What the bar at the foot and the menu say about an edit."""

import pytest

from app.models.edit import added, changed, joined
from app.models.person import Person
from app.ui.window.telling import told_edit, verb_of

MO = Person(id="mo", number=1, name="Mo <b>")
FATMA = Person(id="fatma", number=2, name="Fatma")


def _removed(*people: Person):
    return added("remove_person", *people).inverse()


def test_a_removal_names_what_went_as_it_was_typed() -> None:
    assert told_edit(_removed(MO)) == "Mo <b> is removed."


def test_a_list_that_came_in_is_counted() -> None:
    assert told_edit(added("import_participants", MO, FATMA)) == "Brought in: 2 person(s)."


@pytest.mark.parametrize(
    "edit",
    [_removed(MO).inverse(), added("import_participants", MO).inverse(), changed("rename_person", MO, name="M"),
     joined("add_person", [added("add_person", FATMA)])],
)  # fmt: skip
def test_taking_back_and_ordinary_work_are_not_told(edit) -> None:
    assert told_edit(edit) == ""


@pytest.mark.parametrize(("kind", "verb"), [("move_actor", "moving"), ("import_maps", "bringing in"), ("unheard", "")])
def test_the_menu_has_a_word_for_what_undo_takes_back(kind: str, verb: str) -> None:
    assert verb_of(kind) == verb
