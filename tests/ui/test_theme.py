"""The window is dressed as somebody chose."""

import pytest
from PySide6.QtWidgets import QApplication, QProgressBar, QStyle
from pytestqt.qtbot import QtBot

from app.ui.theme import apply_theme, theme_now


@pytest.mark.parametrize(("motion", "moves"), [("off", False), ("on", True), ("system", True)])
def test_nothing_moves_where_somebody_wants_it_still(
    qtbot: QtBot, qapp: QApplication, motion: str, moves: bool
) -> None:
    apply_theme(qapp, theme="light", size=1.0, motion=motion)
    bar = QProgressBar()
    qtbot.addWidget(bar)
    bar.ensurePolished()
    duration = bar.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, bar)
    assert (duration > 0) is moves


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_chosen_theme_is_worn(qapp: QApplication, theme: str) -> None:
    apply_theme(qapp, theme=theme, size=1.0)
    assert theme_now() == theme
    apply_theme(qapp, theme="light", size=1.0)
