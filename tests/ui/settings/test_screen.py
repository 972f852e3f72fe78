"""Settings take effect at once."""

import pytest
from PySide6.QtCore import Qt

from app.services.preferences import Preferences
from app.ui.parts.choice import Choice
from app.ui.settings.screen import SettingsScreen


@pytest.mark.parametrize(("key", "after"), [("language", "en"), ("theme", "light"), ("size", 1.25), ("motion", "on")])
def test_the_next_choice_with_the_arrow_key_is_kept_at_once(qtbot, preferences: Preferences, key: str, after) -> None:
    screen = SettingsScreen(preferences)
    qtbot.addWidget(screen)
    screen.show()
    with qtbot.waitSignal(preferences.changed) as heard:
        qtbot.keyClick(screen.findChild(Choice, f"setting_{key}"), Qt.Key.Key_Down)
    assert heard.args == [key]
    assert getattr(preferences, key) == after


def test_what_was_chosen_before_is_shown(qtbot, preferences: Preferences) -> None:
    preferences.size = 2.0
    screen = SettingsScreen(preferences)
    qtbot.addWidget(screen)
    assert screen.findChild(Choice, "setting_size").value() == 2.0
