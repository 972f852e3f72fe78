"""Panes, rows that go on, filters that are put away: what keeps a screen whole when letters are large."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.models.programme import Programme
from app.services.workspace import Workspace
from app.ui.parts.choice import Choice
from app.ui.parts.filter_button import Filters
from app.ui.parts.flow import flow
from app.ui.parts.panes import Panes
from app.ui.parts.record_form import RecordForm
from app.ui.parts.upright import Upright
from app.ui.theme import apply_theme


def _page(width: int) -> tuple[QWidget, QWidget]:
    """Give a page 300 pixels high with something in it that takes the keyboard."""
    page, inside = QWidget(), QWidget()
    inside.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    inside.setMinimumSize(width, 300)
    QVBoxLayout(page).addWidget(inside)
    return page, inside


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, theme="light", size=2.0)
    yield
    apply_theme(qapp, theme="light", size=1.0)


def test_panes_go_under_each_other_where_they_do_not_fit_beside(qtbot: QtBot) -> None:
    (left, _), (right, field) = _page(400), _page(400)
    panes = Panes(Upright(left), Upright(right), widths=(500, 500))
    qtbot.addWidget(panes)
    panes.resize(1000, 350)
    panes.show()
    assert not panes.is_stacked()
    panes.resize(600, 350)
    qtbot.waitUntil(panes.is_stacked)
    qtbot.waitUntil(lambda: panes.verticalScrollBar().maximum() > 0)
    assert panes.splitter.width() <= panes.viewport().width()
    field.setFocus()
    qtbot.waitUntil(lambda: panes.verticalScrollBar().value() > 0)
    panes.resize(1000, 350)
    qtbot.waitUntil(lambda: not panes.is_stacked() and panes.verticalScrollBar().maximum() == 0)


def test_a_field_takes_what_is_left_of_its_line(qtbot: QtBot) -> None:
    holder, line, button = QWidget(), QLineEdit(), QPushButton("Erbij")
    holder.setLayout(flow(line, button))
    qtbot.addWidget(holder)
    holder.resize(600, 100)
    holder.show()
    assert line.geometry().top() == button.geometry().top()
    assert button.geometry().right() == 599
    holder.resize(line.sizeHint().width() + 10, 100)
    qtbot.waitUntil(lambda: button.geometry().top() > line.geometry().bottom())


def test_filters_that_are_put_away_are_counted(qtbot: QtBot) -> None:
    kind, role = Choice("Soort"), Choice("Rol")
    for choice in (kind, role):
        choice.fill([(None, "alle"), (1, "een"), (2, "twee")])
    holder, filters = QWidget(), Filters(kind, role)
    QVBoxLayout(holder).addWidget(filters.button)
    QVBoxLayout().addWidget(filters)
    qtbot.addWidget(holder)
    qtbot.addWidget(filters)
    before = filters.button.text()
    assert filters.isHidden()
    filters.button.click()
    assert not filters.isHidden()
    kind.set_value(2)
    assert "1" in filters.button.text()
    kind.set_value(None)
    assert filters.button.text() == before
    filters.can_be_used(can=False)
    assert filters.isHidden()


def test_a_field_goes_under_a_long_caption_rather_than_become_narrow(
    qtbot: QtBot, workspace: Workspace, large: None
) -> None:
    form = RecordForm(workspace, "change_programme")
    line = form.add_line("title", "Waar dit allemaal vandaan komt")
    form.show_record(workspace.find(Programme, workspace.programme().id))
    qtbot.addWidget(form)
    least = form.minimumSizeHint().width()
    for width in range(least, 2 * least, 17):
        form.resize(width, 200)
        form.show()
        qtbot.wait(1)
        assert line.geometry().right() < width
        assert line.width() >= 20 * form.fontMetrics().averageCharWidth()
