"""Pages that scroll up and down only."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.buttons import push_button
from app.ui.parts.flow import flow
from app.ui.parts.layouts import column
from app.ui.parts.upright import Upright


def test_the_bar_goes_where_the_page_fits_without_it(qtbot: QtBot) -> None:
    page, buttons = QWidget(), [push_button(word) for word in ("Change", "Star", "Set", "Remove")]
    high_one = QWidget()
    high_one.setFixedHeight(200)
    page.setLayout(column(high_one, flow(*buttons)))
    upright = Upright(page)
    qtbot.addWidget(upright)
    wide, high = page.sizeHint().width(), page.sizeHint().height()
    upright.resize(wide // 2, high)
    upright.show()
    qtbot.waitUntil(upright.verticalScrollBar().isVisible)
    upright.resize(wide, high)
    qtbot.waitUntil(lambda: not upright.verticalScrollBar().isVisible())
    assert len({button.y() for button in buttons}) == 1
