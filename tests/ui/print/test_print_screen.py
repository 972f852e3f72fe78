"""One chooses what, for whom and how by keys and clicks; the pages follow; saving writes files and is remembered."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.models.errors import HosselError
from app.models.feedback import FeedbackLine
from app.models.names import NameStyle
from app.models.session import Session
from app.services.preferences import Preferences
from app.services.printing import printed_for
from app.tasks.prints.kinds import When, kinds_at, set_key
from app.ui.print.screen import PrintScreen
from app.ui.print.wanted import people_for

WAIT = 20_000


def seen(qtbot: QtBot, screen: PrintScreen) -> None:
    """Wait until the pages of the newest question stand there."""
    with qtbot.waitSignal(screen.preview.shown, timeout=WAIT):
        pass


def find(qtbot: QtBot, screen: PrintScreen, letters: str) -> None:
    qtbot.keyClicks(screen.kinds.filter, letters)
    qtbot.keyClick(screen.kinds.filter, Qt.Key.Key_Return)
    seen(qtbot, screen)


def tick(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.keyClick(button, Qt.Key.Key_Space)


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.pdf"))


def save(qtbot: QtBot, screen: PrintScreen, folder: Path) -> list[str]:
    with qtbot.waitSignal(screen._jobs.finished, timeout=WAIT):
        screen.save_in(folder)
    qtbot.waitUntil(lambda: bool(screen._told.text()), timeout=WAIT)
    return files(folder)


def test_the_report_is_there_with_all_its_pages(qtbot: QtBot, example: PrintScreen) -> None:
    seen(qtbot, example)
    assert example.pages.count >= 2
    assert example.kinds.list.current_id() == "report"


def test_some_letters_and_enter_give_another_print(qtbot: QtBot, example: PrintScreen) -> None:
    seen(qtbot, example)
    find(qtbot, example, "network map ow")
    assert example.preview.preview is not None
    assert set(example.preview.preview.kinds) == {"participant"}
    assert example.form.person.isVisible()
    assert not example.form.names.isVisible()


def test_letters_that_no_print_has_leave_the_chosen_print_as_it_is(qtbot: QtBot, example: PrintScreen) -> None:
    seen(qtbot, example)
    qtbot.keyClicks(example.kinds.filter, "qqq")
    assert example.kinds.list.rows() == []
    assert example.kinds._none.isVisible()
    qtbot.keyClick(example.kinds.filter, Qt.Key.Key_Escape)
    assert example.kinds.list.current_id() == "report"


def test_a_whole_moment_is_printed_at_once_and_a_print_can_be_left_out(
    qtbot: QtBot, example: PrintScreen, tmp_path: Path
) -> None:
    seen(qtbot, example)
    example.kinds.list.select(set_key(When.BEFORE))
    seen(qtbot, example)
    assert list(example.form.ticks()) == list(kinds_at(When.BEFORE))
    tick(qtbot, example.form.ticks()["run-sheet"])
    seen(qtbot, example)
    assert example.preview.preview is not None
    assert "run-sheet" not in example.preview.preview.kinds
    assert len(save(qtbot, example, tmp_path / "out")) == len(example.preview.preview.names)
    made = printed_for(example._workspace, example.form.session.value()).last
    assert set(made) == set(example.preview.preview.kinds)


def test_all_ticks_off_says_what_to_do(qtbot: QtBot, example: PrintScreen) -> None:
    seen(qtbot, example)
    example.kinds.list.select(set_key(When.BEFORE))
    seen(qtbot, example)
    for each in example.form.ticks().values():
        tick(qtbot, each)
    seen(qtbot, example)
    assert example.pages.count == 0
    assert not example.print.isEnabled()


def test_a_part_that_is_ticked_off_is_gone_and_pages_come_anew(qtbot: QtBot, example: PrintScreen) -> None:
    seen(qtbot, example)
    before = example.pages.count
    for part in ("notes", "insights", "maps"):
        tick(qtbot, example.form.ticks()[part])
    seen(qtbot, example)
    assert 0 < example.pages.count < before


def test_everybody_is_one_file_each_or_all_in_one(qtbot: QtBot, example: PrintScreen, tmp_path: Path) -> None:
    seen(qtbot, example)
    example.show_kind("participant")
    example.form.session.set_value("")
    example.form.session.chosen.emit("")
    seen(qtbot, example)
    assert len(save(qtbot, example, tmp_path / "each")) > 1
    tick(qtbot, example.form.one_file)
    seen(qtbot, example)
    assert len(save(qtbot, example, tmp_path / "one")) == 1


def test_one_person_has_one_sheet(qtbot: QtBot, example: PrintScreen, tmp_path: Path) -> None:
    seen(qtbot, example)
    example.show_kind("participant")
    seen(qtbot, example)
    qtbot.keyClick(example.form.person, Qt.Key.Key_Down)
    seen(qtbot, example)
    assert example.form.person.value()
    assert len(save(qtbot, example, tmp_path / "out")) == 1


def test_a_sheet_to_fill_in_is_for_nobody_or_for_each_who_is_expected(qtbot: QtBot, example: PrintScreen) -> None:
    seen(qtbot, example)
    example.show_kind("consent")
    seen(qtbot, example)
    assert example.preview.preview is not None
    assert len(example.preview.preview.names) == 1
    qtbot.keyClick(example.form.person, Qt.Key.Key_Down)
    seen(qtbot, example)
    assert len(example.preview.preview.names) == len(people_for(example._workspace, "consent", example.shown()))


def test_one_insight_has_one_sheet(qtbot: QtBot, example: PrintScreen) -> None:
    seen(qtbot, example)
    example.show_kind("evidence")
    seen(qtbot, example)
    assert example.preview.preview is not None
    assert len(example.preview.preview.names) > 1
    assert not example.form.session.isVisible()
    qtbot.keyClick(example.form.insight, Qt.Key.Key_Down)
    seen(qtbot, example)
    assert len(example.preview.preview.names) == 1


def test_it_is_remembered_what_was_saved_of_a_session(qtbot: QtBot, example: PrintScreen, tmp_path: Path) -> None:
    seen(qtbot, example)
    session = example.form.session.value()
    save(qtbot, example, tmp_path / "out")
    assert list(printed_for(example._workspace, session).last) == ["report"]
    assert "check" in [row.icon for row in example.kinds.rows() if row.id == "report"]
    assert example.open_folder.isVisible()


def test_the_last_choices_stand_ready_the_next_time_without_any_name(
    qtbot: QtBot, example: PrintScreen, tmp_path: Path
) -> None:
    seen(qtbot, example)
    tick(qtbot, example.form.ticks()["maps"])
    qtbot.keyClick(example.form.names, Qt.Key.Key_Down)
    example.show_kind("participant")
    seen(qtbot, example)
    qtbot.keyClick(example.form.person, Qt.Key.Key_Down)
    seen(qtbot, example)
    again = PrintScreen(example._workspace, example._jobs, Preferences(tmp_path / "kept"))
    qtbot.addWidget(again)
    assert again.kinds.list.current_id() == "participant"
    again.show_kind("report")
    assert again.form.names.value() is NameStyle.FIRST
    assert [part for part, box in again.form.ticks().items() if not box.isChecked()] == ["maps"]
    kept = (tmp_path / "kept" / "preferences.json").read_text()
    assert not [session.id for session in example._workspace.all(Session) if session.id in kept]
    assert example.form.person.currentText() not in kept


def test_what_a_moment_has_nothing_for_yet_is_told(qtbot: QtBot, example: PrintScreen, tmp_path: Path) -> None:
    seen(qtbot, example)
    for line in example._workspace.all(FeedbackLine):
        example._workspace.remove("remove_feedback", line)
    example.show_kind(set_key(When.AFTER))
    seen(qtbot, example)
    assert len(save(qtbot, example, tmp_path / "out")) == len(kinds_at(When.AFTER)) - 1
    assert example._told.text().endswith("There is nothing yet for: This is what we heard from you.")
    again = PrintScreen(example._workspace, example._jobs, Preferences(tmp_path / "kept"))
    qtbot.addWidget(again)
    assert again.kinds.list.current_id() == set_key(When.AFTER)


def test_a_mishap_while_saving_is_told_and_nothing_is_remembered(
    qtbot: QtBot, example: PrintScreen, tmp_path: Path
) -> None:
    seen(qtbot, example)
    (tmp_path / "out").write_text("a file stands here")
    with qtbot.waitSignal(example._jobs.failed, timeout=WAIT) as failed:
        example.save_in(tmp_path / "out")
    assert isinstance(failed.args[0], HosselError)  # type: ignore[index]
    assert not printed_for(example._workspace, example.form.session.value()).last


def test_where_there_is_nothing_to_print_it_says_so(qtbot: QtBot, empty: PrintScreen) -> None:
    seen(qtbot, empty)
    assert empty.pages.count == 0
    assert not empty.save.isEnabled()


@pytest.mark.parametrize("kind", ["report", set_key(When.BEFORE)])
def test_a_print_can_be_asked_for_from_elsewhere(qtbot: QtBot, example: PrintScreen, kind: str) -> None:
    first = min(example._workspace.all(Session), key=lambda each: each.number)
    example.show_for(first.id)
    example.show_kind(kind)
    seen(qtbot, example)
    assert example.shown() == first.id == example.form.session.value()
    assert example.kinds.list.current_id() == kind
