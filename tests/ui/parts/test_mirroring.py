"""A hidden part of the screen mirrors once, when it is shown."""

import pytest
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.mirroring import when_seen


@pytest.fixture
def pages(qtbot: QtBot) -> QStackedWidget:
    made = QStackedWidget()
    made.addWidget(QWidget())
    made.addWidget(QWidget())
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_visible_mirrors_at_each_call(pages: QStackedWidget) -> None:
    seen: list[str] = []
    look = when_seen(pages.widget(0), lambda: seen.append("now"))
    look()
    look()
    assert seen == ["now", "now"]


def test_what_is_hidden_mirrors_once_when_it_is_shown(pages: QStackedWidget) -> None:
    seen: list[str] = []
    look = when_seen(pages.widget(1), lambda: seen.append("now"))
    look()
    look()
    assert seen == []
    pages.setCurrentIndex(1)
    assert seen == ["now"]


def test_showing_again_without_news_mirrors_nothing(pages: QStackedWidget) -> None:
    seen: list[str] = []
    when_seen(pages.widget(1), lambda: seen.append("now"))
    pages.setCurrentIndex(1)
    pages.setCurrentIndex(0)
    pages.setCurrentIndex(1)
    assert seen == []
