"""Files are shown before they come in, can be corrected, come in as one edit, and lead to what came in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models import Actor, NetworkMap, Person
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.tasks.incoming import As
from app.tasks.programme_files import programme_as_json
from app.ui.exchange.bring_in import BringIn
from app.ui.main_window import MainWindow

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
GRAPHML = b'<graphml><graph><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>'


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    return Jobs()


@pytest.fixture
def shown(qtbot: QtBot, workspace: Workspace, jobs: Jobs) -> Iterator[Callable[[Path], BringIn]]:
    window = QWidget()
    window.resize(1280, 720)
    qtbot.addWidget(window)

    def show(path: Path) -> BringIn:
        dialog = BringIn(workspace, jobs, [path], window)
        dialog.show()
        return dialog

    yield show
    jobs.close()


def planned(qtbot: QtBot, dialog: BringIn) -> None:
    qtbot.waitUntil(lambda: dialog.plan is not None or dialog.left_out.isVisible(), timeout=20_000)


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "lijst.csv"
    path.write_text("wie;rol;buurt\n<b>Mo</b>;bewoner;Noord\n;bewoner;\n", encoding="utf-8")
    return path


def test_a_column_is_corrected_and_the_people_come_in_by_keys(
    qtbot: QtBot, workspace: Workspace, shown: Callable[[Path], BringIn], people: Path
) -> None:
    dialog = shown(people)
    planned(qtbot, dialog)
    assert not dialog.go.isEnabled()
    qtbot.keyClicks(dialog.columns["name"], "wie")
    dialog.columns["name"].chosen.emit("wie")
    qtbot.waitUntil(dialog.go.isEnabled, timeout=20_000)
    assert dialog.plan is not None
    assert [each.line for each in dialog.plan.left_out] == [3]
    assert "lijst.csv" in dialog.left_out.toPlainText()
    qtbot.keyClick(dialog.go, Qt.Key.Key_Space)
    qtbot.waitUntil(dialog.look.isVisible)
    assert [each.name for each in workspace.all(Person)] == ["Fatma", "<b>Mo</b>"]
    with qtbot.waitSignal(dialog.found_opened) as opened:
        qtbot.keyClick(dialog.look, Qt.Key.Key_Return)
    assert opened.args == ["Person", workspace.all(Person)[1].id]


def test_a_broken_file_says_why_and_brings_nothing(
    qtbot: QtBot, shown: Callable[[Path], BringIn], tmp_path: Path
) -> None:
    (tmp_path / "stuk.graphml").write_bytes(GRAPHML[:40])
    dialog = shown(tmp_path / "stuk.graphml")
    planned(qtbot, dialog)
    assert "stuk.graphml" in dialog.left_out.toPlainText()
    assert not dialog.go.isEnabled()


def test_closed_while_it_reads_it_stops(
    qtbot: QtBot, shown: Callable[[Path], BringIn], jobs: Jobs, people: Path
) -> None:
    dialog = shown(people)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert dialog.plan is None


def test_a_whole_programme_is_offered_as_a_new_one(
    qtbot: QtBot, workspace: Workspace, shown: Callable[[Path], BringIn], tmp_path: Path
) -> None:
    (tmp_path / "p.json").write_bytes(programme_as_json(workspace.file))
    dialog = shown(tmp_path / "p.json")
    assert not dialog.what.isVisible()
    with qtbot.waitSignal(dialog.programme_asked) as asked:
        qtbot.keyClick(dialog.go, Qt.Key.Key_Return)
    assert asked.args == [tmp_path / "p.json"]


def drop(window: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    for event in (QDragEnterEvent, QDropEvent):
        place = QPointF(9, 9) if event is QDropEvent else QPointF(9, 9).toPoint()
        made = event(place, COPY, data, LEFT, NONE)
        QApplication.sendEvent(window, made)
        assert made.isAccepted()


def test_a_network_dropped_on_the_window_is_shown_and_leads_to_its_map(
    qtbot: QtBot, window: MainWindow, programme_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "net.graphml").write_bytes(GRAPHML)
    window.open_file(programme_path)
    drop(window, tmp_path / "net.graphml")
    (dialog,) = window.findChildren(BringIn)
    assert isinstance(dialog, BringIn)
    qtbot.waitUntil(dialog.go.isEnabled, timeout=20_000)
    assert dialog.what.value() is As.NETWORKS
    qtbot.keyClick(dialog.go, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.look.isVisible)
    qtbot.keyClick(dialog.look, Qt.Key.Key_Return)
    assert window._place[0] == "map"
    window.close_programme()
    with ProgrammeFile.open(programme_path, read_only=True) as file:
        assert (len(file.all(NetworkMap)), len(file.all(Actor))) == (1, 2)


def test_a_programme_dropped_on_the_window_opens(window: MainWindow, programme_path: Path) -> None:
    drop(window, programme_path)
    assert "Proef" in window.windowTitle()
    window.close_programme()


def test_without_a_programme_a_file_has_nowhere_to_go(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "net.graphml").write_bytes(GRAPHML)
    drop(window, tmp_path / "net.graphml")
    assert window.toast.sentence
