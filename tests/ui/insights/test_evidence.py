"""Evidence of every kind is found, linked, dropped, commented on and asked back; what contradicts stays in sight."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.models.acting import CourseOfAction, FollowUp
from app.models.edit import Change, Edit, added
from app.models.insights import Evidence, Insight, InsightStatus, InsightVersion, Relation
from app.models.network_map import NetworkMap
from app.models.note import CheckedBack, Note, NoteKind
from app.models.person import Role
from app.models.programme import BudgetRound, Condition, ConditionValue, Programme
from app.models.record import new_id
from app.models.session import Session
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.insights.insights_tab import InsightsTab
from app.ui.insights.new_insight import RewordInsight, SupersedeInsight
from app.ui.insights.pool import SOURCES, TO_ASK_BACK

WHEN = datetime(2026, 3, 12, 19)
LEFT = Qt.MouseButton.LeftButton
NOTES = [
    Note(id=f"n{at}", number=at, session="s", taken_at=WHEN, text=f"Notitie {word}", kind=NoteKind.QUOTE)
    for at, word in enumerate(("over het dak", "over de brief", "over bellen"), start=1)
]
REST = [
    NetworkMap(id="k", number=1, title="De keuken", session="s", made_at=WHEN),
    Condition(id="c", name="Wie mag stemmen", rank="a"),
    BudgetRound(id="r", name="Noord 2026"),
    ConditionValue(id="w", condition="c", budget_round="r", value="vanaf 16 jaar"),
    *(Insight(id=f"i{at}", number=at, claim=f"Bewering {at}.", context="Overal.") for at in (1, 2)),
]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(ProgrammeFile.create(tmp_path / "p.hossel", Programme(id=new_id(), title="Proef")))
    made.do(added("add", Session(id="s", number=1, title="Avond", starts_at=WHEN), *NOTES))
    made.do(added("add", *REST))
    yield made
    made.close()


@pytest.fixture
def tab(qtbot: QtBot, workspace: Workspace) -> InsightsTab:
    shown = InsightsTab(workspace)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    return shown


def link(workspace: Workspace, place: int, relation: Relation, **source: str) -> None:
    workspace.do(added("add", Evidence(id=f"e{place}", insight="i1", relation=relation, **source)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "words", "field", "source"),
    [
        (Note, "N2", "note", "n2"),
        (Note, "brief", "note", "n2"),
        (NetworkMap, "keuk", "source_map", "k"),
        (ConditionValue, "stemmen 16", "value", "w"),
        (Insight, "i2", "source_insight", "i2"),
    ],
)
def test_any_source_is_found_by_words_or_code_and_linked(
    qtbot: QtBot, tab: InsightsTab, workspace: Workspace, kind: type, words: str, field: str, source: str
) -> None:
    tab.pool.what.set_value(kind)
    qtbot.keyClicks(tab.pool.search, words)
    assert [row.id for row in tab.pool.list.rows()] == [source]
    tab.pool.list.select(source)
    qtbot.mouseClick(tab.relate[Relation.NUANCES], LEFT)
    (piece,) = workspace.all(Evidence)
    assert (piece.insight, getattr(piece, field), piece.relation) == ("i1", source, Relation.NUANCES)


def test_an_insight_as_its_own_evidence_is_refused_with_a_sentence(
    qtbot: QtBot, tab: InsightsTab, workspace: Workspace
) -> None:
    tab.pool.what.set_value(Insight)
    tab.pool.mirror()
    tab.pool.list.select("i1")
    with qtbot.waitSignal(workspace.refused):
        qtbot.mouseClick(tab.relate[Relation.SUPPORTS], LEFT)
    assert workspace.all(Evidence) == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_notes_dropped_on_an_insight_ask_what_they_do(qtbot: QtBot, tab: InsightsTab, workspace: Workspace) -> None:
    data = QMimeData()
    data.setData(SOURCES, b"n1\nn3")
    middle = tab.list.visualRect(tab.list.model().index(1, 0)).center()
    how = (Qt.DropAction.LinkAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    for event in (QDragEnterEvent(middle, *how), QDragMoveEvent(middle, *how), QDropEvent(QPointF(middle), *how)):
        QApplication.sendEvent(tab.list.viewport(), event)
    (menu,) = tab.findChildren(QMenu)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    found = {(each.insight, each.note, each.relation) for each in workspace.all(Evidence)}
    assert found == {("i2", "n1", Relation.SUPPORTS), ("i2", "n3", Relation.SUPPORTS)}


def test_what_contradicts_stands_on_top_and_is_read_in_full(tab: InsightsTab, workspace: Workspace) -> None:
    more = [replace(NOTES[0], id=f"m{at}", number=50 + at) for at in range(60)]
    workspace.do(added("add", *more))
    pieces = [
        Evidence(
            id=f"e{at}",
            insight="i1",
            note=f"m{at}",
            relation=Relation.CONTRADICTS if at % 4 == 0 else Relation.SUPPORTS,
        )
        for at in range(60)
    ]
    workspace.do(added("add", *pieces))
    ids = [row.id for row in tab.evidence.rows()]
    against = {piece.id for piece in pieces if piece.relation is Relation.CONTRADICTS}
    assert set(ids[: len(against)]) == against
    assert all(f"N{50 + at} " in tab.sheet.evidence.against() for at in range(0, 60, 4))


def test_a_comment_is_kept_with_its_piece(qtbot: QtBot, tab: InsightsTab, workspace: Workspace) -> None:
    link(workspace, 1, Relation.SUPPORTS, note="n1")
    tab.evidence.select("e1")
    panel = tab.sheet.evidence
    qtbot.keyClicks(panel.comment, "alleen in Noord")
    qtbot.keyClick(panel.comment, Qt.Key.Key_Return)
    assert workspace.all(Evidence)[0].comment == "alleen in Noord"
    assert "alleen in Noord" in tab.evidence.rows()[0].detail


def test_a_speaker_who_meant_something_else_changes_the_note_in_one_edit(
    qtbot: QtBot, tab: InsightsTab, workspace: Workspace
) -> None:
    link(workspace, 1, Relation.SUPPORTS, note="n1")
    tab.evidence.select("e1")
    check = tab.sheet.evidence.back_check
    check.answer.setFocus()
    for _ in range(2):
        qtbot.keyClick(check.answer, Qt.Key.Key_Down)
    check.words.selectAll()
    qtbot.keyClicks(check.words, "Soms wel.")
    qtbot.mouseClick(check.keep, LEFT)
    note = workspace.get(Note, "n1")
    assert (note.text, note.checked_back) == ("Soms wel.", CheckedBack.CHANGED)
    workspace.undo()
    assert workspace.get(Note, "n1").text == NOTES[0].text


def test_a_withdrawn_quote_says_that_it_does_not_count(tab: InsightsTab, workspace: Workspace) -> None:
    link(workspace, 1, Relation.SUPPORTS, note="n1")
    withdrawn = replace(NOTES[0], checked_back=CheckedBack.WITHDRAWN)
    workspace.do(Edit("change_note", "desk", (Change(NOTES[0], withdrawn),)))
    (row,) = tab.evidence.rows()
    assert row.faded
    assert "does not count" in row.detail
    assert "supports" not in tab.list.rows()[0].detail


def test_quotes_still_to_ask_back_are_a_list_per_session(tab: InsightsTab, workspace: Workspace) -> None:
    asked = replace(NOTES[1], checked_back=CheckedBack.AGREED)
    workspace.do(Edit("change_note", "desk", (Change(NOTES[1], asked),)))
    tab.pool.sessions.set_value("s")
    tab.pool.kinds.set_value(TO_ASK_BACK)
    tab.pool.kinds.chosen.emit(TO_ASK_BACK)
    assert [row.id for row in tab.pool.list.rows()] == ["n1", "n3"]


def test_rewording_shows_the_earlier_words_and_why(qtbot: QtBot, tab: InsightsTab, workspace: Workspace) -> None:
    qtbot.mouseClick(tab.sheet.reword, LEFT)
    (dialog,) = tab.sheet.findChildren(RewordInsight)
    dialog.claim.selectAll()
    qtbot.keyClicks(dialog.claim, "Nieuwe bewering.")
    qtbot.mouseClick(dialog.make, LEFT)
    (version,) = workspace.all(InsightVersion)
    assert (version.claim, workspace.get(Insight, "i1").claim) == ("Bewering 1.", "Nieuwe bewering.")
    qtbot.keyClicks(tab.sheet.reason, "te breed")
    qtbot.keyClick(tab.sheet.reason, Qt.Key.Key_Return)
    assert workspace.all(InsightVersion)[0].reason == "te breed"
    assert not tab.sheet.reason.isVisible()


def test_a_newer_insight_takes_the_place_and_undo_brings_the_old_one_back(
    qtbot: QtBot, tab: InsightsTab, workspace: Workspace
) -> None:
    link(workspace, 1, Relation.SUPPORTS, note="n1")
    qtbot.mouseClick(tab.sheet.supersede, LEFT)
    (dialog,) = tab.sheet.findChildren(SupersedeInsight)
    qtbot.keyClick(dialog.along, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.make, LEFT)
    fresh = next(each for each in workspace.all(Insight) if each.supersedes == "i1")
    assert workspace.all(Evidence, insight=fresh.id) == []
    assert workspace.get(Insight, "i1").status is InsightStatus.SUPERSEDED
    assert tab.sheet.places.buttons() == ["I3"]
    workspace.undo()
    assert workspace.get(Insight, "i1").status is InsightStatus.SUSPECTED


def test_a_thin_insight_may_be_called_established_and_that_is_said(
    qtbot: QtBot, tab: InsightsTab, workspace: Workspace
) -> None:
    tab.sheet.status.setFocus()
    for _ in range(2):
        qtbot.keyClick(tab.sheet.status, Qt.Key.Key_Down)
    assert workspace.get(Insight, "i1").status is InsightStatus.ESTABLISHED
    assert "established" in tab.sheet.told()


def test_a_cited_insight_is_not_removed(qtbot: QtBot, tab: InsightsTab, workspace: Workspace) -> None:
    course = CourseOfAction(id="h", number=1, for_role=Role.OFFICIAL, action="Bel", insights=("i1",))
    workspace.do(added("add", course, FollowUp(id="a", number=1, what="Bel Mo", course="h")))
    with qtbot.waitSignal(workspace.refused):
        qtbot.keyClick(tab.list, Qt.Key.Key_Delete)
    assert len(workspace.all(Insight)) == 2
    assert (tab.sheet.courses.buttons(), tab.sheet.actions_.buttons()) == (["H1"], ["A1"])


def test_a_note_shows_in_which_insights_it_is(qtbot: QtBot, tab: InsightsTab, workspace: Workspace) -> None:
    link(workspace, 1, Relation.SUPPORTS, note="n1")
    tab.pool.list.select("n1")
    assert tab.pool.cited_in.buttons() == ["I1"]
    with qtbot.waitSignal(tab.found_opened) as went:
        qtbot.mouseClick(tab.pool.cited_in.findChild(object, "jump.I1"), LEFT)
    assert went.args == ["Insight", "i1"]
