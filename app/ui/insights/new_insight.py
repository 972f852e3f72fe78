"""Making an insight from notes: a claim in one sentence, and where it holds and not."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.models.codes import code
from app.models.errors import HosselError
from app.models.insights import Insight, Relation, make_insight
from app.models.note import Note
from app.models.text import one_line, shortened
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.drafts import DraftText
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import row
from app.ui.parts.words import told


class NewInsight(QDialog):
    """Asks claim and context. `made` gives the id of the new insight."""

    made = Signal(str)

    def __init__(self, workspace: Workspace, notes: Sequence[Note], parent: QWidget) -> None:
        """Begin an insight that `notes` support."""
        super().__init__(parent)
        self._workspace = workspace
        self._notes = list(notes)
        self.setWindowTitle(self.tr("Make insight"))
        self.resize(640, 520)
        self.claim = DraftText(workspace, "insights/new-claim")
        self.claim.setAccessibleName(self.tr("The insight, in one full sentence"))
        self.context = DraftText(workspace, "insights/new-context")
        self.context.setAccessibleName(self.tr("Where does it hold, and where not?"))
        self._problem = label("", kind="warning")
        self._problem.hide()
        self.make = push_button(self.tr("Make insight"), "insights", primary=True)
        stay = push_button(self.tr("Not now"), "close")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.addWidget(heading(self.tr("Make insight"), 2))
        for note in self._notes:
            layout.addWidget(quiet(f"{code(note)}  {shortened(note.text, 120)}"))
        layout.addWidget(label(self.tr("The insight, in one full sentence")))
        layout.addWidget(self.claim, 1)
        layout.addWidget(label(self.tr("Where does it hold, and where not?")))
        layout.addWidget(self.context, 1)
        layout.addWidget(self._problem)
        layout.addLayout(row(None, stay, self.make))
        self.make.clicked.connect(self._make)
        stay.clicked.connect(self.reject)

    def _make(self) -> None:
        number = self._workspace.next_number(Insight)
        pairs = [(note, Relation.SUPPORTS) for note in self._notes]
        try:
            edit = make_insight(
                number, claim=one_line(self.claim.toPlainText()), context=self.context.toPlainText(), notes=pairs
            )
        except HosselError as error:
            self._problem.setText(told(error))
            self._problem.show()
            return
        if self._workspace.do(edit, clears_draft=self.claim.place):
            self._workspace.keep_draft(self.context.place, "")
            self.claim.finished()
            self.context.finished()
            self.made.emit(edit.changes[0].record.id)
            self.accept()
