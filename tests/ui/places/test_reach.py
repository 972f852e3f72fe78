"""Everything on the sheets has a name, is large enough for a finger, and fits a small screen in large type."""

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.parts.buttons import TARGET
from app.ui.places.screen import PlacesScreen
from app.ui.theme import apply_theme

PRESSABLE = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)


def pressable(screen: PlacesScreen) -> list[QWidget]:
    """Give what can be pressed or typed in, without the insides of larger fields."""
    found: list[QWidget] = [each for kind in PRESSABLE for each in screen.findChildren(kind) if each.isVisible()]
    inner = (QAbstractSpinBox, QComboBox, QAbstractItemView)
    return [each for each in found if not isinstance(each.parentWidget(), inner)]


@pytest.mark.parametrize("place", range(4))
def test_everything_has_a_name_and_is_large_enough(screen: PlacesScreen, qtbot: QtBot, place: int) -> None:
    screen.tabs.setCurrentIndex(place)
    qtbot.wait(20)
    found = pressable(screen)
    assert len(found) > 6
    assert [each for each in found if not each.accessibleName()] == []
    assert [(each.accessibleName(), each.size()) for each in found if min(each.width(), each.height()) < TARGET] == []


@pytest.mark.parametrize("place", range(4))
def test_no_button_is_cut_in_large_type(qapp: QApplication, screen: PlacesScreen, qtbot: QtBot, place: int) -> None:
    apply_theme(qapp, theme="light", size=1.5)
    try:
        screen.tabs.setCurrentIndex(place)
        screen.resize(1168, 640)
        qtbot.wait(20)
        cut = [each for each in screen.findChildren(QAbstractButton) if each.isVisible() and each.text()]
        assert [each.text() for each in cut if each.width() < each.sizeHint().width()] == []
    finally:
        apply_theme(qapp, theme="light", size=1.0)
