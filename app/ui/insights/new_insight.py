"""Wording an insight: a new one from its sources, an old one anew, or one in the place of another."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QSizePolicy, QVBoxLayout, QWidget

from app.models.edit import Edit
from app.models.errors import HosselError
from app.models.insights import (
    Evidence,
    Insight,
    Relation,
    Source,
    make_insight,
    reword_insight,
    supersede_insight,
)
from app.models.text import shortened
from app.services.workspace import Workspace
from app.ui.insights.sources import code_of, words_of
from app.ui.parts.buttons import push_button
from app.ui.parts.drafts import DraftLine, DraftText
from app.ui.parts.flow import at_the_end
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import column, scrolled
from app.ui.parts.words import told

MOST_SHOWN = 4
"""More sources than these would leave no room to write."""


class WordingDialog(QDialog):
    """Asks claim and context. `made` gives the id of the insight."""

    made = Signal(str)

    def __init__(self, workspace: Workspace, title: str, parent: QWidget, *, about: Insight | None = None) -> None:
        """Begin with the words of `about`, or with none."""
        super().__init__(parent)
        self.workspace = workspace
        place = f"insights/{about.id}/{type(self).__name__}" if about else "insights/new"
        self.setWindowTitle(title)
        self.resize(min(parent.window().width() - 64, 75 * self.fontMetrics().averageCharWidth()), 560)
        self.claim = DraftText(workspace, f"{place}-claim", text=about.claim if about else "")
        self.claim.setAccessibleName(self.tr("The insight, in one full sentence"))
        self.context = DraftText(workspace, f"{place}-context", text=about.context if about else "")
        self.context.setAccessibleName(self.tr("Where does it hold, and where not?"))
        for field in (self.claim, self.context):
            field.setMinimumHeight(3 * field.fontMetrics().lineSpacing() + 16)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._problem = label("", kind="warning")
        self._problem.hide()
        self.make = push_button(title, "insights", primary=True)
        stay = push_button(self.tr("Not now"), "close")
        self.above, self.below = column(spacing=4), column()
        sheet = QWidget()
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.addWidget(heading(title, 2))
        layout.addLayout(self.above)
        layout.addWidget(label(self.tr("The insight, in one full sentence")))
        layout.addWidget(self.claim, 1)
        layout.addWidget(label(self.tr("Where does it hold, and where not?")))
        layout.addWidget(self.context, 1)
        layout.addLayout(self.below)
        layout.addWidget(self._problem)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 16, 16)
        whole.addWidget(scrolled(sheet), 1)
        whole.addLayout(at_the_end(stay, self.make))
        self.make.clicked.connect(self._make)
        stay.clicked.connect(self.reject)

    def edit(self, claim: str, context: str) -> Edit:
        """Give the edit for these words. Raises `HosselError` where they cannot be taken."""
        raise NotImplementedError

    def _make(self) -> None:
        try:
            edit = self.edit(self.claim.toPlainText(), self.context.toPlainText())
        except HosselError as error:
            self._problem.setText(told(error))
            self._problem.show()
            return
        if self.workspace.do(edit, clears_draft=self.claim.place):
            self.workspace.keep_draft(self.context.place, "")
            self.claim.finished()
            self.context.finished()
            insight = next(each.record for each in edit.changes if isinstance(each.record, Insight))
            self.made.emit(insight.id)
            self.accept()


class NewInsight(WordingDialog):
    """Makes an insight that some sources support."""

    def __init__(self, workspace: Workspace, sources: Sequence[Source], parent: QWidget) -> None:
        """Begin an insight that `sources` support."""
        super().__init__(workspace, self.tr("Make insight"), parent)
        self._sources = list(sources)
        for source in self._sources[:MOST_SHOWN]:
            words = shortened(words_of(source, workspace), 120)
            self.above.addWidget(quiet(f"{code_of(source)}  {words}".strip()))
        if len(self._sources) > MOST_SHOWN:
            self.above.addWidget(quiet(self.tr("and {count} more").format(count=len(self._sources) - MOST_SHOWN)))

    def edit(self, claim: str, context: str) -> Edit:
        """Give the edit that makes the insight."""
        pairs = [(source, Relation.SUPPORTS) for source in self._sources]
        return make_insight(self.workspace.next_number(Insight), claim=claim, context=context, sources=pairs)


class RewordInsight(WordingDialog):
    """Words an insight anew; how it was worded stays. Why may stay open."""

    def __init__(self, workspace: Workspace, insight: Insight, parent: QWidget) -> None:
        """Begin with the words of today."""
        super().__init__(workspace, self.tr("Reword"), parent, about=insight)
        self._insight = insight
        self.reason = DraftLine(workspace, f"insights/{insight.id}/reason")
        self.reason.setAccessibleName(self.tr("Why other words? (may stay empty)"))
        self.below.addWidget(label(self.tr("Why other words? (may stay empty)")))
        self.below.addWidget(self.reason)
        self.made.connect(self._forget_reason)

    def edit(self, claim: str, context: str) -> Edit:
        """Give the edit that rewords the insight."""
        at = datetime.now().replace(microsecond=0)
        return reword_insight(self._insight, claim=claim, context=context, reason=self.reason.text(), at=at)

    def _forget_reason(self) -> None:
        self.workspace.keep_draft(self.reason.place, "")
        self.reason.finished()


class SupersedeInsight(WordingDialog):
    """Puts a new insight in the place of an old one, which stays to be read."""

    def __init__(self, workspace: Workspace, insight: Insight, parent: QWidget) -> None:
        """Begin with the words of the old one."""
        super().__init__(workspace, self.tr("New one in its place"), parent, about=insight)
        self._insight = insight
        self.along = QCheckBox(self.tr("Take all evidence along"))
        self.along.setChecked(True)
        self.below.addWidget(self.along)

    def edit(self, claim: str, context: str) -> Edit:
        """Give the edit that makes the new insight and calls the old one superseded."""
        workspace = self.workspace
        return supersede_insight(
            self._insight,
            workspace.next_number(Insight),
            claim=claim,
            context=context,
            insights=workspace.all(Insight),
            pieces=workspace.all(Evidence, insight=self._insight.id) if self.along.isChecked() else (),
        )
