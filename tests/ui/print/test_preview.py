"""The pages on screen are those on paper: one turns, zooms and steps by keys; grey bars lead to asking after all."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.models.edit import changed
from app.models.person import Consent
from app.models.session import Session
from app.ui.print.page_stack import PageSheet
from app.ui.print.screen import PrintScreen

WAIT = 20_000
LEFT = Qt.MouseButton.LeftButton


def seen(qtbot: QtBot, screen: PrintScreen) -> None:
    with qtbot.waitSignal(screen.preview.shown, timeout=WAIT):
        pass


def pictured(qtbot: QtBot, screen: PrintScreen, page: int) -> PageSheet:
    qtbot.waitUntil(lambda: screen.pages.sheets[page].drawn_at > 0, timeout=WAIT)
    return screen.pages.sheets[page]


def report(qtbot: QtBot, screen: PrintScreen, number: int = 2) -> None:
    session = next(each for each in screen._workspace.all(Session) if each.number == number)
    screen.show_for(session.id)
    screen.show_kind("report")
    seen(qtbot, screen)


def test_pages_in_sight_are_pictured_and_those_far_away_are_not(qtbot: QtBot, example: PrintScreen) -> None:
    report(qtbot, example)
    assert pictured(qtbot, example, 0).drawn_at == round(example.pages.dpi * example.devicePixelRatioF())
    qtbot.waitUntil(lambda: not example.preview._picturing.busy, timeout=WAIT)
    assert example.pages.sheets[-1].drawn_at == 0


def test_keys_turn_pages_and_change_their_size(qtbot: QtBot, example: PrintScreen) -> None:
    report(qtbot, example)
    pages, wide = example.pages, example.pages.dpi
    qtbot.keyClick(pages, Qt.Key.Key_PageDown)
    assert pages.here == 1
    pictured(qtbot, example, 1)
    qtbot.keyClick(pages, Qt.Key.Key_Plus)
    assert pages.dpi > wide
    qtbot.keyClick(pages, Qt.Key.Key_1)
    assert pages.dpi < wide
    qtbot.keyClick(pages, Qt.Key.Key_0)
    assert pages.dpi == wide
    qtbot.keyClick(pages, Qt.Key.Key_End)
    assert pages.here == pages.count - 1
    pictured(qtbot, example, pages.count - 1)


def test_one_stays_at_the_same_page_however_large_it_is_shown(qtbot: QtBot, example: PrintScreen) -> None:
    report(qtbot, example)
    pages = example.pages
    for page in (1, 3):
        pages.turn_to(page)
        for key in (Qt.Key.Key_1, Qt.Key.Key_0, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_1):
            qtbot.keyClick(pages, key)
            qtbot.wait(100)
            assert pages.here == page


def test_buttons_do_the_same(qtbot: QtBot, example: PrintScreen) -> None:
    report(qtbot, example)
    bar, wide = example.preview, example.pages.dpi
    qtbot.mouseClick(bar.page_after, LEFT)
    assert example.pages.here == 1
    qtbot.mouseClick(bar.page_before, LEFT)
    assert example.pages.here == 0
    assert not bar.page_before.isEnabled()
    qtbot.mouseClick(bar.larger, LEFT)
    assert example.pages.dpi > wide
    qtbot.mouseClick(bar.fit, LEFT)
    assert example.pages.dpi == wide
    qtbot.mouseClick(bar.fit, LEFT)
    assert example.pages.dpi < wide


def test_one_steps_through_the_sheets_of_everybody(qtbot: QtBot, example: PrintScreen) -> None:
    report(qtbot, example, 1)
    assert not example.preview.sheet.isVisible()
    example.show_kind("participant")
    seen(qtbot, example)
    first = example.preview.preview
    assert first is not None
    assert example.preview.sheet.count() == len(first.names) > 1
    qtbot.keyClick(example.pages, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    seen(qtbot, example)
    assert example.preview.preview is not None
    assert example.preview.preview.place == 1
    qtbot.mouseClick(example.preview.sheet_before, LEFT)
    seen(qtbot, example)
    assert example.preview.preview.pdf[:5] == b"%PDF-"
    assert example.preview.sheet.currentIndex() == 0


def test_ticking_fast_shows_only_the_last(qtbot: QtBot, example: PrintScreen) -> None:
    report(qtbot, example)
    heard: list[object] = []
    example.preview.shown.connect(heard.append)
    for _ in range(5):
        example.form.large.click()
        example._update()
    seen(qtbot, example)
    qtbot.waitUntil(lambda: not example.preview._making.busy and not example._wait.isActive(), timeout=WAIT)
    assert len(heard) <= 2
    assert example.form.large.isChecked()


def test_what_is_withheld_is_grey_on_the_page(qtbot: QtBot, example: PrintScreen) -> None:
    report(qtbot, example)
    sheet = pictured(qtbot, example, 0)
    assert sheet.bars
    image = QImage(sheet.size(), QImage.Format.Format_RGB32)
    sheet.render(image)
    place = sheet.rect_of(sheet.bars[0]).topLeft().toPoint() + QPoint(1, 1)
    assert image.pixelColor(place).value() < 235


def test_a_bar_leads_to_its_row_and_asking_after_all_changes_the_page(qtbot: QtBot, example: PrintScreen) -> None:
    report(qtbot, example)
    sheet = pictured(qtbot, example, 0)
    gaps = example.preview.gaps
    bar = next(bar for bar in sheet.bars if gaps._gaps[bar.gap].may_be_asked)
    gap = gaps._gaps[bar.gap]
    qtbot.mouseClick(sheet, LEFT, pos=sheet.rect_of(bar).center().toPoint())
    assert gaps.chosen() == gap
    qtbot.keyClick(gaps.list, Qt.Key.Key_Return)
    desk = example.preview.desk
    assert desk is not None
    assert desk.rows[gap.use].isAncestorOf(desk.focusWidget())
    qtbot.keyClick(desk.focusWidget(), Qt.Key.Key_J)
    seen(qtbot, example)
    assert (gap.person, gap.use) not in [(each.person, each.use) for each in gaps._gaps]
    assert example._workspace.undo()
    seen(qtbot, example)
    assert (gap.person, gap.use) in [(each.person, each.use) for each in gaps._gaps]
    qtbot.keyClick(desk, Qt.Key.Key_Escape)
    assert gaps.list.hasFocus()


def test_what_somebody_takes_back_is_gone_from_the_screen_at_once(qtbot: QtBot, example: PrintScreen) -> None:
    report(qtbot, example)
    sheet = pictured(qtbot, example, 0)
    heard: list[object] = []
    example.preview.shown.connect(heard.append)
    example.preview.ask("report", example._options(), fresh=False)
    given = example._workspace.all(Consent)[0]
    example._workspace.do(changed("consent", given, withdrawn_on=given.given_on))
    assert sheet.drawn_at == 0
    assert sheet._picture.isNull()
    pictured(qtbot, example, 0)
    assert len(heard) == 1


def test_who_said_no_is_told_with_the_day_and_not_asked(qtbot: QtBot, example: PrintScreen) -> None:
    report(qtbot, example)
    gaps = example.preview.gaps
    refused = next(gap for gap in gaps._gaps if not gap.may_be_asked)
    gaps.show_gap(gaps._gaps.index(refused))
    assert not gaps.ask.isEnabled()
    assert refused.on is not None
    assert f"{refused.on:%d-%m-%Y}" in next(row.text for row in gaps.list.rows() if refused.person in row.id)
    qtbot.keyClick(gaps.list, Qt.Key.Key_Return)
    assert example.preview.desk is None


def test_a_print_without_names_misses_nothing(qtbot: QtBot, example: PrintScreen) -> None:
    report(qtbot, example)
    assert example.preview.gaps.head.isVisible()
    example.show_kind("participant")
    seen(qtbot, example)
    assert not example.preview.gaps.head.isVisible()
