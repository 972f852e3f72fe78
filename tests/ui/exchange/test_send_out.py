"""A programme goes out in a form of one's choice, and it is said beforehand whose names go along."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.models.names import NameStyle
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.exchange.send_out import SendOut

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot: QtBot, example_path: Path) -> Iterator[SendOut]:
    jobs, window = Jobs(), QWidget()
    qtbot.addWidget(window)
    workspace = Workspace(ProgrammeFile.open(example_path, read_only=True))
    shown = SendOut(workspace, jobs, window, lang="nl")
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    jobs.close()
    workspace.close()


def choose(dialog: SendOut, key: str) -> None:
    dialog.form.set_value(key)
    dialog.form.chosen.emit(key)


def test_the_whole_programme_is_written_by_keys(
    qtbot: QtBot, dialog: SendOut, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "uit"))
    choose(dialog, "json")
    dialog.go.setFocus()
    qtbot.keyClick(dialog.go, Qt.Key.Key_Space)
    qtbot.waitUntil(dialog.open_folder.isVisible)
    (made,) = (tmp_path / "uit").iterdir()
    assert json.loads(made.read_text("utf-8"))["app"]


def test_nobodys_name_goes_along_unless_that_is_chosen(
    qtbot: QtBot, dialog: SendOut, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "uit"))
    assert dialog.names.value() is NameStyle.PSEUDONYM
    choose(dialog, "svg")
    qtbot.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(dialog.open_folder.isVisible)
    assert len(list((tmp_path / "uit").glob("K*.svg"))) == 9


def test_what_cannot_be_left_out_is_not_offered_to_leave_out(dialog: SendOut) -> None:
    choose(dialog, "graphml")
    assert dialog.names.isVisible()
    assert dialog.session.isVisible()
    choose(dialog, "json")
    assert not dialog.names.isVisible()
    assert not dialog.session.isVisible()
