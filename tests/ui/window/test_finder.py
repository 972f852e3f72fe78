"""Anything is found by a few letters or its code, kept to a kind or a session, and opened with Enter."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.edit import added
from app.models.insights import Insight
from app.models.note import Note
from app.models.person import Person
from app.models.programme import Programme
from app.models.questions import LearningQuestion, QuestionVersion
from app.models.record import new_id
from app.models.session import AgendaItem, Session
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.window.finder import Finder
from app.ui.window.finder_rows import cut_round

AT = datetime(2026, 3, 12, 19)
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")))
    made.do(added("add", *(Session(id=f"s{n}", number=n, title=f"Avond {n}", starts_at=AT) for n in (1, 2))))
    made.do(added("add", AgendaItem(id="b", session="s1", rank="V", title="Oogst", minutes=10)))
    made.do(
        added("add", Note(id="n1", number=1, session="s1", agenda_item="b", taken_at=AT, text="Lege <b>huizen</b>"))
    )
    made.do(added("add", Note(id="n2", number=2, session="s2", taken_at=AT, text="Het huis", confidential=True)))
    made.do(added("add", Person(id="p", number=1, name="Mo Huisman")))
    made.do(added("add", Insight(id="i", number=7, claim="Buren helpen.", context="Waar een huis leeg staat.")))
    version = QuestionVersion(id="v", question="q", session="s1", wording="Hoe dan?", worded_at=AT)
    made.do(added("add", LearningQuestion(id="q", number=1), version))
    yield made
    made.close()


@pytest.fixture
def finder(qtbot: QtBot, workspace: Workspace) -> Finder:
    shown = Finder(workspace)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def typed(qtbot: QtBot, finder: Finder, words: str) -> list[str]:
    finder.line.clear()
    qtbot.keyClicks(finder.line, words)
    qtbot.waitUntil(lambda: not finder._wait.isActive())
    return [row.id.split()[1] for row in finder.found.rows()]


def test_other_forms_are_found_as_plain_text_with_what_they_are(qtbot: QtBot, finder: Finder) -> None:
    assert set(typed(qtbot, finder, "huizen")) == {"n1", "n2", "i"}
    row = next(row for row in finder.found.rows() if row.id == "Note n1")
    assert (row.text, row.detail) == ("Lege <b>huizen</b>", "note · N1 · Avond 1 · Oogst")
    assert [row.text[start:end] for start, end in row.marks] == ["huizen"]


def test_a_hit_elsewhere_stands_behind_the_name(qtbot: QtBot, finder: Finder) -> None:
    typed(qtbot, finder, "leeg staat")
    (row,) = finder.found.rows()
    assert row.text == "Buren helpen. – Waar een huis leeg staat."
    assert [row.text[start:end] for start, end in row.marks] == ["leeg", "staat"]


@pytest.mark.parametrize(
    ("code", "goes"), [("I7", ["Insight", "i"]), ("n2", ["Note", "n2"]), ("A", ["LearningQuestion", "q"])]
)
def test_enter_goes_to_a_code_at_once(qtbot: QtBot, finder: Finder, code: str, goes: list[str]) -> None:
    with qtbot.waitSignal(finder.opened) as opened:
        qtbot.keyClicks(finder.line, code)
        qtbot.keyClick(finder.line, Qt.Key.Key_Return)
    assert opened.args == goes
    assert not finder.isVisible()


def test_the_arrows_choose_while_the_hand_stays_in_the_line(qtbot: QtBot, finder: Finder) -> None:
    found = typed(qtbot, finder, "hui")
    qtbot.keyClick(finder.line, Qt.Key.Key_Down)
    with qtbot.waitSignal(finder.opened) as opened:
        qtbot.keyClick(finder.line, Qt.Key.Key_Return)
    assert opened.args[1] == found[1]


def test_alt_and_a_digit_keep_to_one_kind_and_a_choice_to_one_session(qtbot: QtBot, finder: Finder) -> None:
    typed(qtbot, finder, "hui")
    qtbot.keyClick(finder.line, Qt.Key.Key_3, ALT)
    assert [row.id for row in finder.found.rows()] == ["Person p"]
    qtbot.keyClick(finder.line, Qt.Key.Key_1, ALT)
    finder.sessions.set_value("s2")
    finder.sessions.chosen.emit("s2")
    assert [row.id for row in finder.found.rows()] == ["Note n2"]
    assert finder.found.rows()[0].icon == "confidential"


def test_nothing_found_says_what_to_try_and_escape_goes_back(qtbot: QtBot, finder: Finder) -> None:
    assert typed(qtbot, finder, "zzz") == []
    assert "Nothing found" in finder._status.text()
    qtbot.keyClick(finder.line, Qt.Key.Key_Escape)
    assert not finder.isVisible()


def test_a_long_text_begins_a_little_before_what_was_found() -> None:
    text = "woord " * 40 + "buurthuis " + "woord " * 40
    shown, (mark,) = cut_round(text, [(240, 249)])
    assert shown[slice(*mark)] == "buurthuis"
    assert shown.startswith("…woord ")
    assert mark[0] < 30
    assert cut_round("kort buurthuis", [(5, 14)]) == ("kort buurthuis", ((5, 14),))
