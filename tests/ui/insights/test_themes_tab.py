"""Notes get their themes with one key each; themes are moved and merged, notes put together, thoughts kept."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.edit import added
from app.models.note import Note
from app.models.programme import Programme
from app.models.record import new_id
from app.models.session import Session
from app.models.themes import Cluster, Memo, Theme
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.insights.coding_panel import Which
from app.ui.insights.themes_tab import ThemesTab

AT = datetime(2026, 3, 12, 19)
KEY, LEFT, ALT, SHIFT = (
    Qt.Key,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")))
    made.do(added("add", *(Session(id=f"s{n}", number=n, title=f"Avond {n}", starts_at=AT) for n in (1, 2))))
    made.do(added("add", *(Theme(id=name, name=name, rank=rank) for name, rank in (("geld", "B"), ("raad", "C")))))
    themes = {1: ("geld",), 2: (), 3: (), 4: ()}
    notes = (
        Note(id=f"n{n}", number=n, session="s2" if n == 4 else "s1", taken_at=AT, text=f"Notitie {n}", themes=themes[n])
        for n in themes
    )
    made.do(added("add", *notes))
    yield made
    made.close()


@pytest.fixture
def tab(qtbot: QtBot, workspace: Workspace) -> ThemesTab:
    shown = ThemesTab(workspace)
    qtbot.addWidget(shown)
    shown.resize(1120, 600)
    shown.show()
    shown.notes.setFocus()
    return shown


def themes_of(workspace: Workspace, number: int) -> tuple[str, ...]:
    return workspace.get(Note, f"n{number}").themes


def notes_in(tab: ThemesTab) -> list[str]:
    return [row.id for row in tab.notes.rows()]


def test_notes_without_theme_come_first_and_keys_go_through_them(
    qtbot: QtBot, tab: ThemesTab, workspace: Workspace
) -> None:
    assert notes_in(tab) == ["n2", "n3", "n4", "n1"]
    qtbot.keyClicks(tab.notes, "1j2")
    assert (themes_of(workspace, 2), themes_of(workspace, 3)) == (("geld",), ("raad",))
    assert notes_in(tab) == ["n2", "n3", "n4", "n1"]
    assert "#geld" in tab.notes.rows()[0].detail
    qtbot.keyClicks(tab.notes, "k11")
    assert themes_of(workspace, 2) == ("geld",)
    qtbot.keyClicks(tab.notes, "u")
    assert themes_of(workspace, 2) == ()


def test_several_notes_get_a_theme_at_once(qtbot: QtBot, tab: ThemesTab, workspace: Workspace) -> None:
    qtbot.keyClick(tab.notes, KEY.Key_J, SHIFT)
    qtbot.keyClicks(tab.notes, "2")
    assert [themes_of(workspace, n) for n in (2, 3, 4)] == [("raad",), ("raad",), ()]


def test_a_theme_is_found_as_it_is_typed_and_made_where_there_is_none(
    qtbot: QtBot, tab: ThemesTab, workspace: Workspace
) -> None:
    qtbot.keyClicks(tab.notes, "/")
    assert tab.coding.theme_line.hasFocus()
    qtbot.keyClicks(tab.coding.theme_line, "RA")
    assert [row.id for row in tab.list.rows()] == ["raad"]
    qtbot.keyClick(tab.coding.theme_line, KEY.Key_Return)
    assert themes_of(workspace, 2) == ("raad",)
    assert tab.notes.hasFocus()
    qtbot.keyClicks(tab.notes, "j/")
    qtbot.keyClicks(tab.coding.theme_line, "ra")
    qtbot.keyClick(tab.coding.theme_line, KEY.Key_Return, SHIFT)
    made = workspace.all(Theme)[-1]
    assert (made.name, themes_of(workspace, 3)) == ("ra", (made.id,))
    qtbot.keyClicks(tab.notes, "u")
    assert (len(workspace.all(Theme)), themes_of(workspace, 3)) == (2, ())


def test_letters_are_text_where_somebody_types(qtbot: QtBot, tab: ThemesTab, workspace: Workspace) -> None:
    tab.themes.new.setFocus()
    qtbot.keyClicks(tab.themes.new, "juk 1")
    qtbot.keyClick(tab.themes.new, KEY.Key_Return)
    assert [theme.name for theme in workspace.all(Theme)] == ["geld", "raad", "juk 1"]
    assert themes_of(workspace, 2) == ()


def test_a_theme_moves_with_alt_and_an_arrow(qtbot: QtBot, tab: ThemesTab, workspace: Workspace) -> None:
    tab.list.select("raad")
    qtbot.keyClick(tab.list, KEY.Key_Up, ALT)
    assert [theme.id for theme in workspace.all(Theme)] == ["raad", "geld"]
    tab.list.select("geld")
    qtbot.keyClick(tab.list, KEY.Key_Right, ALT)
    assert workspace.get(Theme, "geld").parent == "raad"
    assert tab.list.rows()[0].text.endswith("raad · 0 (1)")
    qtbot.keyClick(tab.list, KEY.Key_Left, ALT)
    assert workspace.get(Theme, "geld").parent is None


def test_a_theme_gets_another_name_and_words_for_what_belongs_to_it(
    qtbot: QtBot, tab: ThemesTab, workspace: Workspace
) -> None:
    tab.list.select("geld")
    for field, words in ((tab.themes.name, "en tijd"), (tab.themes.meaning, "Ook vergoedingen")):
        qtbot.keyClicks(field, words)
        qtbot.keyClick(field, KEY.Key_Return)
    theme = workspace.get(Theme, "geld")
    assert (theme.name, theme.meaning) == ("gelden tijd", "Ook vergoedingen")
    tab.themes.name.setText("Raad")
    qtbot.keyClick(tab.themes.name, KEY.Key_Return)
    assert (workspace.get(Theme, "geld").name, tab.themes.name.text()) == ("gelden tijd", "gelden tijd")


def test_merging_rewrites_no_note_and_can_be_taken_apart(qtbot: QtBot, tab: ThemesTab, workspace: Workspace) -> None:
    tab.list.select("geld")
    tab.themes.merge.chosen.emit("raad")
    assert [row.id for row in tab.list.rows()] == ["raad"]
    assert themes_of(workspace, 1) == ("geld",)
    assert "#raad" in tab.notes.rows()[-1].detail
    assert tab.list.rows()[0].text.endswith("· 1")
    tab.themes.apart.chosen.emit("geld")
    assert [row.id for row in tab.list.rows()] == ["geld", "raad"]


def test_removing_a_theme_that_is_used_asks_first(
    qtbot: QtBot, tab: ThemesTab, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("app.ui.insights.themes_panel.sure", lambda _, words, **__: asked.append(words))
    tab.list.select("geld")
    qtbot.keyClick(tab.list, KEY.Key_Delete)
    assert len(asked) == 1
    assert workspace.find(Theme, "geld")
    tab.list.select("raad")
    qtbot.mouseClick(tab.themes.remove, LEFT)
    assert workspace.find(Theme, "raad") is None


def test_notes_are_put_together_taken_out_and_moved(qtbot: QtBot, tab: ThemesTab, workspace: Workspace) -> None:
    qtbot.keyClicks(tab.notes, "c")
    assert tab.clusters.put.hasFocus()
    qtbot.keyClicks(tab.clusters.put, "Wie beslist")
    qtbot.keyClick(tab.clusters.put, KEY.Key_Return)
    tab.notes.setFocus()
    qtbot.keyClicks(tab.notes, "jc")
    qtbot.keyClicks(tab.clusters.put, "Anders")
    qtbot.keyClick(tab.clusters.put, KEY.Key_Return)
    first, second = workspace.all(Cluster)
    assert (first.notes, second.notes) == (("n2",), ("n3",))
    tab.clusters.move_to.chosen.emit(first.id)
    assert [each.notes for each in workspace.all(Cluster)] == [("n2", "n3"), ()]
    tab.clusters.list.select(first.id)
    qtbot.mouseClick(tab.clusters.take, LEFT)
    assert workspace.get(Cluster, first.id).notes == ("n2",)


def test_only_the_notes_that_are_wanted_are_shown(qtbot: QtBot, tab: ThemesTab) -> None:
    for which, found in ((Which.BARE, ["n2", "n3", "n4"]), (Which.THEME, ["n1"])):
        tab.list.select("geld")
        tab.coding.which.set_value(which)
        tab.coding.which.chosen.emit(which)
        assert notes_in(tab) == found
    tab.coding.which.set_value(Which.ALL)
    tab.coding.sessions.set_value("s2")
    tab.coding.sessions.chosen.emit("s2")
    assert notes_in(tab) == ["n4"]


def test_a_memo_links_to_the_note_it_names_and_the_note_back(
    qtbot: QtBot, tab: ThemesTab, workspace: Workspace
) -> None:
    qtbot.keyClicks(tab.notes, "m")
    assert tab.memos.text.hasFocus()
    qtbot.keyClicks(tab.memos.text, "tegenover N3")
    qtbot.mouseClick(tab.memos.keep, LEFT)
    (memo,) = workspace.all(Memo)
    assert memo.text == "N2 tegenover N3"
    with qtbot.waitSignal(tab.found_opened) as opened:
        tab.memos._row.itemAt(1).widget().click()
    assert opened.args == ["Note", "n3"]
    assert tab.coding._memos.itemAt(0).widget().text() == "M1"
    qtbot.keyClick(tab.memos.list, KEY.Key_Delete)
    assert workspace.all(Memo) == []
    assert tab.coding._memos.count() == 0


def test_a_chip_takes_a_theme_off_the_note(qtbot: QtBot, tab: ThemesTab, workspace: Workspace) -> None:
    tab.notes.select("n1")
    qtbot.mouseClick(tab.coding._themes.itemAt(0).widget(), LEFT)
    assert themes_of(workspace, 1) == ()
    tab.list.select("raad")
    qtbot.mouseClick(tab.themes.give, LEFT)
    assert themes_of(workspace, 1) == ("raad",)


def test_what_the_search_found_is_shown(tab: ThemesTab, workspace: Workspace) -> None:
    workspace.do(added("add_memo", Memo(id="m", number=1, text="x", written_at=AT)))
    assert tab.show_found("m")
    assert tab.beside.currentIndex() == 1
    assert tab.show_found("raad")
    assert tab.list.current_id() == "raad"
    assert not tab.show_found("n1")


def test_undo_puts_back_the_words_of_the_memo_that_is_shown(qtbot: QtBot, tab: ThemesTab, workspace: Workspace) -> None:
    workspace.do(added("add_memo", Memo(id="m", number=1, text="eerst", written_at=AT)))
    tab.show_memo("m")
    tab.memos.text.setPlainText("later")
    qtbot.mouseClick(tab.memos.keep, LEFT)
    workspace.undo()
    assert tab.memos.text.toPlainText() == "eerst"


def test_who_may_only_look_can_change_no_theme_cluster_or_memo(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.do(added("add", Cluster(id="c", name="Geld", rank="V"), Memo(id="m", number=1, text="x", written_at=AT)))
    seen = Workspace(ProgrammeFile.open(workspace.path, read_only=True))
    tab = ThemesTab(seen)
    qtbot.addWidget(tab)
    tab.show()
    for found in ("geld", "c", "m"):
        tab.show_found(found)
    widgets = (tab.themes.new, tab.themes.name, tab.themes.remove, tab.clusters.name, tab.memos.text, tab.memos.keep)
    assert not any(widget.isEnabled() for widget in widgets)
    seen.close()
