"""Changing one note: its words, its kind, who said it, and what it belongs to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.models.acting import FollowUp
from app.models.codes import code
from app.models.edit import Edit
from app.models.insights import Evidence, Insight
from app.models.note import CheckedBack, Layer, Note, NoteKind
from app.models.note_taking import set_themes
from app.models.person import Person, Role
from app.models.programme import Condition, Initiative
from app.models.questions import LearningQuestion, QuestionVersion, latest_wording
from app.models.session import AgendaItem, Session, in_order
from app.models.tables import called
from app.models.text import shortened
from app.models.themes import Theme
from app.models.themes_tree import ThemeTree
from app.services.workspace import Workspace
from app.ui.parts.buttons import TARGET, push_button
from app.ui.parts.code_row import CodeRow
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import row
from app.ui.parts.record_form import RecordForm
from app.ui.parts.words import said, term


class NoteForm(QDialog):
    """A window with all of one note; each field is kept when it is left.

    `found_opened` gives class name and id of what rests on the note and was pressed; the window closes then.
    """

    found_opened = Signal(str, str)

    def __init__(self, workspace: Workspace, note: Note, parent: QWidget) -> None:
        """Show `note`."""
        super().__init__(parent)
        self._workspace = workspace
        self._note_id = note.id
        self.setWindowTitle(self.tr("Note {code}").format(code=code(note)))
        self.resize(680, 640)
        self.form = self._make_form(note)
        self.themes = QLineEdit()
        self.themes.setMinimumHeight(TARGET)
        self.themes.setAccessibleName(self.tr("Themes"))
        self.themes.editingFinished.connect(self._set_themes)
        self.form.add_widget(self.tr("Themes"), self.themes)
        self.confidential = label(self.tr("This note is confidential. It never goes to print."), kind="warning")
        self.rests_on_it = CodeRow(self.tr("What rests on this note"))
        self.rests_on_it.jumped.connect(self._jump)
        remove = push_button(self.tr("Remove note"), "remove")
        ready = push_button(self.tr("Ready"), "check", primary=True)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self.form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.addWidget(heading(self.windowTitle(), 2))
        layout.addWidget(quiet(self.tr("Everything is kept at once.")))
        layout.addWidget(self.confidential)
        layout.addWidget(area, 1)
        layout.addWidget(self.rests_on_it)
        layout.addLayout(row(remove, None, ready))
        remove.clicked.connect(self._remove)
        remove.setEnabled(not workspace.read_only)
        ready.clicked.connect(self.accept)
        workspace.changed.connect(self._follow)
        self.form.show_record(note)
        self._show_themes(note)

    def _make_form(self, note: Note) -> RecordForm:
        session = self._workspace.find(Session, note.session)
        tables = dict.fromkeys((*(session.tables if session else ()), note.table))
        people = sorted(self._workspace.all(Person), key=lambda person: person.name.casefold())
        blocks = in_order(self._workspace.all(AgendaItem, session=note.session))
        versions = self._workspace.all(QuestionVersion)
        questions = self._workspace.all(LearningQuestion)
        none = self.tr("not chosen")
        form = RecordForm(self._workspace, "change_note")
        form.add_text("text", self.tr("What was said"))
        form.add_choice("kind", self.tr("Kind"), [(None, none), *((each, term(each)) for each in NoteKind)])
        form.add_choice("speaker_role", self.tr("Role"), [(None, none), *((each, term(each)) for each in Role)])
        form.add_choice("speaker", self.tr("Who said it"), [(None, none), *((each.id, each.name) for each in people)])
        form.add_choice("agenda_item", self.tr("Block"), [(None, none), *((each.id, each.title) for each in blocks)])
        form.add_choice(
            "table", self.tr("Table"), [("", none), *((each, said(called(each))) for each in tables if each)]
        )
        form.add_choice("layer", self.tr("Layer"), [(None, none), *((each, term(each)) for each in Layer)])
        form.add_choice(
            "learning_question",
            self.tr("Learning question"),
            [
                (None, none),
                *((each.id, f"{code(each)}. {shortened(latest_wording(each, versions), 50)}") for each in questions),
            ],
        )
        for name, caption, records in (
            ("initiative", self.tr("Initiative"), self._workspace.all(Initiative)),
            ("condition", self.tr("Condition of budgets"), self._workspace.all(Condition)),
        ):
            form.add_choice(name, caption, [(None, none), *((each.id, each.name) for each in records)])
        form.add_choice("checked_back", self.tr("Checked back"), [(each, term(each)) for each in CheckedBack])
        form.add_check("starred", self.tr("Star"))
        form.add_check("verbatim", self.tr("Word for word"))
        form.add_check("confidential", self.tr("Confidential: never in print"))
        return form

    def _follow(self, edit: Edit) -> None:
        if not edit.concerns(Note, Theme, Evidence, Insight, FollowUp):
            return
        note = self._workspace.find(Note, self._note_id)
        if note is None:
            self.reject()
        else:
            self._show_themes(note)

    def _show_themes(self, note: Note) -> None:
        self._show_what_rests()
        self.confidential.setVisible(note.confidential)
        self.themes.setText(", ".join(ThemeTree(self._workspace.all(Theme)).names_of(note)))
        self.themes.setPlaceholderText(self.tr("with commas between"))
        self.themes.setEnabled(not self._workspace.read_only)

    def _show_what_rests(self) -> None:
        """Show the insights and actions that rest on the note."""
        pieces = self._workspace.all(Evidence, note=self._note_id)
        insights = [self._workspace.get(Insight, each.insight) for each in pieces]
        actions = self._workspace.all(FollowUp, note=self._note_id)
        self.rests_on_it.show_records(
            [*((each, each.claim) for each in insights), *((each, each.what) for each in actions)]
        )

    def _jump(self, cls_name: str, record_id: str) -> None:
        self.accept()
        self.found_opened.emit(cls_name, record_id)

    def _set_themes(self) -> None:
        note = self._workspace.find(Note, self._note_id)
        if note:
            names = self.themes.text().split(",")
            self._workspace.attempt(lambda: set_themes(note, names, themes=self._workspace.all(Theme)))

    def _remove(self) -> None:
        note = self._workspace.find(Note, self._note_id)
        if note and self._workspace.remove("remove_note", note):
            self.accept()
