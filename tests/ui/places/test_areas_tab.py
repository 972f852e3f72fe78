"""Areas are added, moved and removed in their tree, and the list of a city comes in at once."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from app.models.places_templates import area_templates
from app.models.programme import Area, AreaLevel, DecisionDate, Initiative
from app.services.workspace import Workspace
from app.ui.places.areas_tab import AreasTab
from app.ui.places.screen import PlacesScreen

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tab(screen: PlacesScreen) -> AreasTab:
    screen.show_found("noord")
    return screen.areas


def test_what_is_found_is_chosen_in_the_tree(tab: AreasTab, screen: PlacesScreen) -> None:
    assert tab.isVisible()
    assert tab.tree.current_id() == "noord"


def test_an_area_is_added_in_the_chosen_one(qtbot: QtBot, tab: AreasTab, workspace: Workspace) -> None:
    qtbot.keyClicks(tab.new, "Dijkbuurt")
    qtbot.mouseClick(tab.add_inside, LEFT)
    made = workspace.get(Area, tab.tree.current_id())
    assert (made.name, made.parent, made.level) == ("Dijkbuurt", "noord", AreaLevel.NEIGHBOURHOOD)


def test_lies_in_offers_nothing_that_lies_in_it(qtbot: QtBot, tab: AreasTab, workspace: Workspace) -> None:
    parent = tab.form.field("parent")
    assert [parent.itemText(place) for place in range(1, parent.count())] == ["Amsterdam", "Oost"]
    parent.setFocus()
    qtbot.keyClick(parent, Qt.Key.Key_End)
    assert workspace.get(Area, "noord").parent == "oost"
    workspace.undo()
    assert workspace.get(Area, "noord").parent == "stad"


def dropped(tab: AreasTab, onto: str) -> None:
    """Drop the chosen area on another one."""
    item = next(item for item in tab.tree._items() if item.text(0) == onto)
    place = QPointF(tab.tree.visualItemRect(item).center())
    none = Qt.KeyboardModifier.NoModifier
    tab.tree.dropEvent(QDropEvent(place, Qt.DropAction.MoveAction, QMimeData(), LEFT, none))


def test_a_drop_moves_an_area_and_never_into_itself(qtbot: QtBot, tab: AreasTab, workspace: Workspace) -> None:
    dropped(tab, "Oost")
    assert workspace.get(Area, "noord").parent == "oost"
    tab.tree.select("stad")
    with qtbot.waitSignal(workspace.refused):
        dropped(tab, "Noord")
    assert workspace.get(Area, "stad").parent is None


def test_what_refers_is_told_and_stays_when_it_is_removed(qtbot: QtBot, tab: AreasTab, workspace: Workspace) -> None:
    assert "1 initiative" in tab._uses.text()
    qtbot.keyClick(tab.tree, Qt.Key.Key_Delete)
    assert workspace.get(Initiative, "tuin").area is None
    workspace.undo()
    assert workspace.get(Initiative, "tuin").area == "noord"


def test_what_lies_in_a_removed_area_moves_up(qtbot: QtBot, tab: AreasTab, workspace: Workspace) -> None:
    tab.tree.select("stad")
    qtbot.mouseClick(tab.remove, LEFT)
    assert {area.parent for area in workspace.all(Area)} == {None}
    assert len(tab.tree._items()) == 2


def test_the_list_of_a_city_comes_in_once_and_is_undone_at_once(tab: AreasTab, workspace: Workspace) -> None:
    tab.bring_in(area_templates()[0])
    assert len(workspace.all(Area)) == 9
    tab.bring_in(area_templates()[0])
    assert len(workspace.all(Area)) == 9
    workspace.undo()
    assert len(workspace.all(Area)) == 3


def test_a_name_is_renamed_by_leaving_the_field(qtbot: QtBot, tab: AreasTab, workspace: Workspace) -> None:
    name = tab.form.field("name")
    name.selectAll()
    qtbot.keyClicks(name, "Noord boven het IJ")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert workspace.get(Area, "noord").name == "Noord boven het IJ"
    assert tab.tree.current_id() == "noord"


def test_a_day_of_decision_is_added_to_an_area(qtbot: QtBot, tab: AreasTab, workspace: Workspace) -> None:
    qtbot.keyClicks(tab.days.new, "Stadsdeel stelt regels vast")
    qtbot.keyClick(tab.days.new, Qt.Key.Key_Return)
    (day,) = workspace.all(DecisionDate)
    assert (day.area, day.budget_round) == ("noord", None)
    assert len(tab.days.list.rows()) == 1
