"""The ring goes where the keyboard goes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.ui.maps.guide_head import Dot
from app.ui.maps.step_slider import StepSlider
from app.ui.parts.buttons import push_button
from app.ui.parts.focus_ring import FocusRing, _Ring
from app.ui.parts.layouts import column, page


@pytest.fixture
def form(qtbot, qapp: QApplication):
    ring = FocusRing(qapp)
    made = page(QLineEdit(), push_button("Save"), *(QLineEdit() for _ in range(30)))
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    yield made
    ring.deleteLater()


def _ring(form: QWidget) -> _Ring:
    return next(each for each in form.findChildren(_Ring) if each.isVisible())


def _surrounds(form: QWidget, widget: QWidget) -> bool:
    place = widget.rect().translated(widget.mapTo(form, widget.rect().topLeft()))
    return _ring(form).geometry().contains(place.adjusted(-1, -1, 1, 1))


def test_tab_takes_the_ring_along(qtbot, form: QWidget) -> None:
    first, second = form.findChildren(QLineEdit)[0], form.findChild(type(push_button("x")))
    first.setFocus()
    assert _surrounds(form, first)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert _surrounds(form, second)


@pytest.mark.parametrize("made", [Dot, lambda: StepSlider("Step")], ids=["dot", "slider"])
def test_what_paints_itself_is_ringed_too(qtbot, form: QWidget, made: Callable[[], QWidget]) -> None:
    window, widget = QWidget(), made()
    window.setLayout(column(QLineEdit(), widget))
    window.setContentsMargins(8, 8, 8, 8)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    widget.setFocus()
    assert _surrounds(window, widget)


def test_scrolling_moves_the_ring_and_takes_it_out_of_sight(qtbot, form: QWidget) -> None:
    first = form.findChildren(QLineEdit)[0]
    first.setFocus()
    before = _ring(form).y()
    form.verticalScrollBar().setValue(20)
    qtbot.waitUntil(lambda: _ring(form).y() == before - 20)
    form.verticalScrollBar().setValue(form.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: not any(each.isVisible() for each in form.findChildren(_Ring)))


def test_a_ringed_field_that_is_removed_takes_the_ring_with_it(qtbot, form: QWidget) -> None:
    first = form.findChildren(QLineEdit)[0]
    first.setFocus()
    first.deleteLater()
    qtbot.waitUntil(lambda: len(form.findChildren(QLineEdit)) == 30)
    assert all(not each.isVisible() or each.parent() is not None for each in form.findChildren(_Ring))
