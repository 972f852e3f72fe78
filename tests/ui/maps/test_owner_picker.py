"""Whose map it is: who is picked or spelled out in full; anybody else is somebody new."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.participation import add_person
from app.models.person import Person
from app.services.workspace import Workspace
from app.ui.maps.owner_picker import OwnerPicker

NAMES = ("Mohamed", "Fred Edelman", "Zoë")


@pytest.fixture
def picker(qtbot: QtBot, evening: Workspace) -> OwnerPicker:
    for number, name in enumerate(NAMES, 2):
        evening.do(add_person(number, name))
    made = OwnerPicker(evening, "map/new")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("letters", ["Mo", "Ed", "Mohame", "fred"])
def test_a_few_letters_of_somebody_are_the_name_of_somebody_new(
    qtbot: QtBot, picker: OwnerPicker, letters: str
) -> None:
    qtbot.keyClicks(picker.name, letters)
    assert picker.matches.isVisible()
    assert (picker.owner().person, picker.owner().newcomer) == (None, letters)


@pytest.mark.parametrize(("typed", "name"), [("mohamed", "Mohamed"), ("ZOE", "Zoë"), ("fred  edelman", "Fred Edelman")])
def test_whoever_is_spelled_out_is_meant(qtbot: QtBot, picker: OwnerPicker, typed: str, name: str) -> None:
    qtbot.keyClicks(picker.name, typed)
    person = picker.owner().person
    assert person is not None
    assert person.name == name


def test_whoever_is_picked_from_the_list_is_meant(qtbot: QtBot, picker: OwnerPicker, evening: Workspace) -> None:
    qtbot.keyClicks(picker.name, "Mo")
    mohamed = next(each for each in evening.all(Person) if each.name == "Mohamed")
    picker.matches.select(mohamed.id)
    qtbot.keyClick(picker.matches, Qt.Key.Key_Return)
    assert picker.owner().person == mohamed
    assert picker.matches.isHidden()
