"""Every screen opens in Dutch and in English, light and dark, and no word stays behind in the other language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.paths import resource
from app.services.preferences import Preferences
from app.tasks.files import write_example
from app.ui.main_window import MainWindow
from app.ui.theme import apply_theme
from app.ui.window.commands import SCREENS

TELLTALE = {"nl": {"Sessions", "Notes", "People", "Settings", "Add"}, "en": {"Bijeenkomsten", "Notities", "Mensen"}}


@pytest.fixture
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    language: str = request.param
    translator = QTranslator()
    path = resource("translations", f"hosselkaart_{language}.qm")
    assert translator.load(str(path)), "make setup builds the translations"
    qapp.installTranslator(translator)
    yield language
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("spoken", ["nl", "en"], indirect=True)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_screen_opens(qtbot: QtBot, qapp: QApplication, tmp_path: Path, spoken: str, theme: str) -> None:
    apply_theme(qapp, theme=theme, size=1.0)
    write_example(tmp_path / "e.hossel")
    window = MainWindow(Preferences())
    qtbot.addWidget(window)
    window.show()
    window.open_file(tmp_path / "e.hossel")
    for name in SCREENS:
        window.commands[name].trigger()
        qtbot.wait(20)
        said = {each.text() for each in (*window.findChildren(QLabel), *window.findChildren(QAbstractButton))}
        assert not said & TELLTALE[spoken], name
    window.close()
