"""Fields that keep what is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app.models.edit import changed
from app.models.person import Person
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.ui.parts.drafts import DraftLine, DraftText


def _typed(qtbot, field: DraftLine | DraftText, text: str) -> None:
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field, text)


@pytest.mark.parametrize("kind", [DraftLine, DraftText])
def test_what_is_typed_stands_there_again_in_a_new_window(qtbot, workspace: Workspace, kind) -> None:
    field = kind(workspace, "note")
    _typed(qtbot, field, "half a no")
    qtbot.waitUntil(lambda: workspace.draft("note") == "half a no", timeout=1000)
    again = kind(workspace, "note")
    qtbot.addWidget(again)
    assert (again.toPlainText() if kind is DraftText else again.text()) == "half a no"


@pytest.mark.parametrize("kind", [DraftLine, DraftText])
def test_a_field_that_goes_away_keeps_its_text_at_once(qtbot, workspace: Workspace, kind) -> None:
    field = kind(workspace, "note")
    _typed(qtbot, field, "ha")
    field.hide()
    assert workspace.draft("note") == "ha"


def test_what_was_committed_is_not_kept_once_more(qtbot, workspace: Workspace) -> None:
    field = DraftLine(workspace, "name")
    _typed(qtbot, field, "Fati")
    workspace.do(changed("rename", workspace.get(Person, "fatma"), name="Fati"), clears_draft=field.place)
    field.finished()
    qtbot.wait(400)
    assert workspace.draft("name") == ""


def test_a_field_that_moves_on_leaves_the_unfinished_text_where_it_was(qtbot, workspace: Workspace) -> None:
    field = DraftLine(workspace, "one")
    _typed(qtbot, field, "first")
    field.stand_at("two", text="saved")
    assert field.text() == "saved"
    field.stand_at("one")
    assert field.text() == "first"


def test_showing_a_saved_text_is_not_a_draft(qtbot, workspace: Workspace) -> None:
    for field in (DraftLine(workspace, "a", text="saved"), DraftText(workspace, "b", text="saved")):
        qtbot.addWidget(field)
        field.keep_now()
    assert workspace.file.drafts() == {}


def test_a_draft_survives_without_any_farewell(qtbot, workspace: Workspace) -> None:
    _typed(qtbot, DraftLine(workspace, "note"), "x")
    qtbot.waitUntil(lambda: workspace.draft("note") == "x")
    with ProgrammeFile.open(workspace.path, read_only=True) as other:
        assert other.draft("note") == "x"


def test_tab_leaves_a_field_of_several_lines(qtbot, workspace: Workspace) -> None:
    form = QWidget()
    field, next_field = DraftText(workspace, "note", form), QLineEdit(form)
    qtbot.addWidget(form)
    form.show()
    field.setFocus()
    qtbot.keyClicks(field, "a")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.toPlainText() == "a"
    assert form.focusWidget() is next_field
