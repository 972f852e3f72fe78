"""The texts of a publication: its own, those of a chapter, or one insight with what is still thin about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QStackedWidget, QWidget

from app.models.codes import code
from app.models.evidence import Sources, seen_by, strength
from app.models.insights import Insight
from app.models.publication import Chapter, Part, Publication, leave_out, rename_chapter
from app.models.publication_doubts import doubts_in_words
from app.models.themes_tree import ThemeTree
from app.services.workspace import Workspace
from app.tasks.prints.kinds import KINDS
from app.ui.insights.insight_sheet import counts_in_words
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import card, column
from app.ui.parts.record_form import RecordForm
from app.ui.parts.tick_list import TickList
from app.ui.parts.words import said, term, translate

KIND = "publication"
ROOMY = 190
"""Pixels for the texts that are read as a page; more scrolls."""


class PublicationSheet(QStackedWidget):
    """Mirrors what is chosen in the outline; `jumped` gives class name and id of a record to go to."""

    jumped = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show nothing yet."""
        super().__init__()
        self._workspace = workspace
        self._publication: Publication | None = None
        self._insight: Insight | None = None
        self.form = self._make_form()
        self.parts = TickList(self.tr("What goes in"), most=len(Part))
        self.chapter = self._make_chapter()
        self.theme: Choice = self.chapter.field("theme")
        self._claim, self._context = heading("", 3), label("")
        self._carried, self._doubts = quiet(""), label("", kind="warning")
        self.read = push_button(self.tr("Go to the insight"), "insights")
        own = card(heading(self.tr("Title and texts"), 3), self.form)
        parts = card(heading(self.tr("What goes in"), 3), quiet(self.tr("The chapters always do.")), self.parts)
        self._add(own, parts)
        self._add(card(heading(self.tr("Chapter"), 3), self.chapter))
        self._add(card(self._claim, self._context, self._carried, self._doubts, flow(self.read)))
        self.parts.ticked.connect(self._tick)
        self.read.clicked.connect(self._go)

    def _add(self, *cards: QWidget) -> None:
        page = QWidget()
        page.setLayout(column(*cards, None, spacing=16))
        self.addWidget(page)

    def _make_form(self) -> RecordForm:
        form = RecordForm(self._workspace, "change_publication")
        form.add_line("title", self.tr("Title"))
        form.add_line("subtitle", self.tr("Subtitle"))
        form.add_text("introduction", self.tr("What is it for?")).setFixedHeight(ROOMY)
        form.add_text("approach", self.tr("How did you work?")).setFixedHeight(ROOMY)
        form.add_text("colophon", self.tr("Who made it?"))
        return _captions_above(form)

    def _make_chapter(self) -> RecordForm:
        form = RecordForm(self._workspace, "change_chapter")
        form.add_line("title", self.tr("Title"))
        form.add_choice("theme", self.tr("Theme"), [])
        form.add_text("introduction", self.tr("Introduction")).setFixedHeight(ROOMY)
        form.set_rule("title", rename_chapter)
        return _captions_above(form)

    # --- mirroring ------------------------------------------------------------------------------

    def show_publication(self, publication: Publication) -> None:
        """Show the texts of the publication itself."""
        self._publication = publication
        _show(self.form, publication)
        words = KINDS[KIND].parts
        rows = [(each, translate("parts", words[each]), each not in publication.left_out) for each in Part]
        self.parts.fill([(str(part), text, on) for part, text, on in rows])
        self.parts.setEnabled(not self._workspace.read_only)
        self.setCurrentIndex(0)

    def show_chapter(self, chapter: Chapter, tree: ThemeTree) -> None:
        """Show the texts of one chapter."""
        themes = [(each.theme.id, "    " * each.depth + each.theme.name) for each in tree.branches()]
        self.theme.fill([(None, self.tr("about no theme")), *themes])
        _show(self.chapter, chapter)
        self.theme.set_value(tree.meant(chapter.theme) if chapter.theme else None)
        self.setCurrentIndex(1)

    def show_insight(self, insight: Insight, sources: Sources) -> None:
        """Show one insight, to read."""
        self._insight = insight
        found = strength(insight.id, sources)
        self._claim.setText(f"{code(insight)}  {insight.claim}")
        self._context.setText(self.tr("Where it holds, and where not: {context}").format(context=insight.context))
        told = (term(insight.status), counts_in_words(found), said(seen_by(found)))
        self._carried.setText(" · ".join(each for each in told if each))
        doubts = "\n".join(said(each) for each in doubts_in_words(insight, sources))
        self._doubts.setText(doubts)
        self._doubts.setVisible(bool(doubts))
        self.setCurrentIndex(2)

    def told(self) -> str:
        """Give what is thin about the insight that is shown; empty where nothing is."""
        return self._doubts.text()

    # --- acting ---------------------------------------------------------------------------------

    def _tick(self, part: str, on: bool) -> None:
        publication = self._publication
        if publication:
            self._workspace.do(leave_out(publication, Part(part), out=not on))

    def _go(self) -> None:
        if self._insight:
            self.jumped.emit("Insight", self._insight.id)


def _captions_above(form: RecordForm) -> RecordForm:
    """Let the fields of a form have the whole width: what is written here is read as a page."""
    layout = form.layout()
    assert isinstance(layout, QFormLayout)
    layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    return form


def _show(form: RecordForm, record: Publication | Chapter) -> None:
    """Show a record in its form, and leave what is being typed alone."""
    if form.record() != record:
        form.show_record(record)
