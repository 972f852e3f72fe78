"""The publication: chapters and insights in their order on the left, texts in the middle, what is not in yet right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.codes import code
from app.models.edit import Edit
from app.models.evidence import Sources, strength
from app.models.insights import Evidence, Insight
from app.models.note import Note
from app.models.person import Person
from app.models.publication import (
    Chapter,
    Publication,
    add_chapter,
    begun,
    chapter_with,
    in_order,
    move_chapter,
    put_in,
    remove_chapter,
    step_insight,
    take_out,
)
from app.models.publication_doubts import state_of
from app.models.publication_drafts import draft_chapters
from app.models.themes import Theme
from app.models.themes_tree import ThemeTree
from app.services.workspace import Workspace
from app.ui.insights.insight_sheet import counts_in_words
from app.ui.insights.publication_list import OutlineList, OutlineRow
from app.ui.insights.publication_pool import InsightPool
from app.ui.insights.publication_sheet import KIND, PublicationSheet
from app.ui.parts.buttons import push_button
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow, headed
from app.ui.parts.headings import empty_note, heading, quiet
from app.ui.parts.mirroring import when_seen
from app.ui.parts.panes import Panes, show_rows
from app.ui.parts.upright import Upright
from app.ui.parts.words import counted, said, term

CONCERNED = (Publication, Chapter, Insight, Evidence, Note, Person, Theme)


class PublicationTab(QWidget):
    """Mirrors the publication of the programme. `print_asked` gives the kind of print, and no session."""

    found_opened = Signal(str, str)
    print_asked = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show the publication of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self._sources = Sources.read(workspace)
        self._tree = ThemeTree(())
        self.make = push_button(self.tr("Make chapters from the themes"), "theme")
        self.print = push_button(self.tr("Print"), "print", primary=True)
        self._state = quiet("")
        self.list = OutlineList(self.tr("Chapters and their insights"))
        self._nothing = empty_note(
            self.tr("What goes out in the end? Make chapters from the themes, or write the first chapter.")
        )
        self.title = DraftLine(workspace, "insights/new-chapter")
        self.title.setPlaceholderText(self.tr("New chapter"))
        self.title.setAccessibleName(self.tr("New chapter"))
        self.add = push_button(self.tr("Add"), "add")
        self.up = push_button(self.tr("Earlier"), "up")
        self.down = push_button(self.tr("Later"), "down")
        self.remove = push_button(self.tr("Take out"), "remove")
        self.sheet = PublicationSheet(workspace)
        self.pool = InsightPool(workspace)
        self._lay_out()
        self._connect()
        self.mirror()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(heading(self.tr("Chapters"), 2))
        column.addWidget(self._nothing, 1)
        column.addWidget(self.list, 1)
        column.addLayout(flow(self.up, self.down, self.remove))
        column.addLayout(flow(self.title, self.add))
        show_rows(self.list)
        self._side = Upright(self.sheet)
        panes = Panes(Upright(left), self._side, Upright(self.pool), widths=(420, 410, 280))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(headed(heading(self.tr("Publication"), 2), self.make, self.print))
        layout.addWidget(self._state)
        layout.addWidget(panes, 1)

    def _connect(self) -> None:
        self.list.selected.connect(lambda _: self._show())
        self.list.opened.connect(lambda _: self._open())
        self.list.stepped.connect(self._step)
        self.list.removal_asked.connect(lambda _: self._take_away())
        self.list.dropped.connect(self._drop)
        self.up.clicked.connect(lambda: self.list.step(-1))
        self.down.clicked.connect(lambda: self.list.step(1))
        self.remove.clicked.connect(self._take_away)
        self.add.clicked.connect(self._add)
        self.title.returnPressed.connect(self._add)
        self.make.clicked.connect(self._make)
        self.print.clicked.connect(lambda: self.print_asked.emit(KIND, ""))
        self.pool.picked.connect(self._put)
        self.pool.list.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.sheet.jumped.connect(self.found_opened)
        self._mirror_soon = when_seen(self, self.mirror)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._mirror_soon)

    def show_found(self, record_id: str) -> bool:
        """Choose the publication, a chapter or an insight in it; False where it is not there."""
        return self.list.select(record_id)

    def told(self) -> str:
        """Give how many insights are in, and what is thin about those."""
        return self._state.text()

    # --- mirroring ------------------------------------------------------------------------------

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(*CONCERNED):
            self._mirror_soon()

    def mirror(self) -> None:
        """Show what is there now."""
        self._sources = Sources.read(self._workspace)
        self._tree = ThemeTree(self._workspace.all(Theme))
        publication, chapters = self._publication(), self._chapters()
        self.list.set_rows(self._rows(publication, chapters) if publication else [])
        self.list.setVisible(publication is not None)
        self._nothing.setVisible(publication is None)
        self._state.setText(" ".join(said(each) for each in state_of(chapters, self._sources)))
        self._state.setVisible(publication is not None)
        self.pool.show_waiting(chapters, self._sources, self._tree)
        if publication and not self.list.current_id():
            self.list.select(publication.id)
        self._show()

    def _publication(self) -> Publication | None:
        return next(iter(self._workspace.all(Publication)), None)

    def _chapters(self) -> list[Chapter]:
        publication = self._publication()
        return in_order(self._workspace.all(Chapter, publication=publication.id)) if publication else []

    def _rows(self, publication: Publication, chapters: list[Chapter]) -> list[OutlineRow]:
        rows = [OutlineRow(publication.id, publication.title, self.tr("Title, texts and what goes in"), "book")]
        for number, chapter in enumerate(chapters, start=1):
            insights = [self._sources.insights[each] for each in chapter.insights if each in self._sources.insights]
            told = counted("Insight", len(insights))
            rows.append(OutlineRow(chapter.id, f"{number}. {chapter.title}", told, "list", faded=not insights))
            rows += [self._row(each) for each in insights]
        return rows

    def _row(self, insight: Insight) -> OutlineRow:
        found = strength(insight.id, self._sources)
        sides = self.tr("seen by both sides") if found.grounded else self.tr("seen by one side")
        told = " · ".join(part for part in (term(insight.status), counts_in_words(found), sides) if part)
        sign = "warning" if found.contradicts else "insights"
        return OutlineRow(insight.id, f"{code(insight)}  {insight.claim}", told, sign, inside=True)

    def _chapter(self) -> Chapter | None:
        """Give the chapter that is chosen, or the one of the chosen insight."""
        chosen = self.list.current_id()
        chapters = self._chapters()
        return next((each for each in chapters if each.id == chosen), None) or chapter_with(chosen, chapters)

    def _insight(self) -> Insight | None:
        chosen = self.list.current_id()
        return self._workspace.find(Insight, chosen) if chosen else None

    def _show(self) -> None:
        publication, chapter, insight = self._publication(), self._chapter(), self._insight()
        if insight:
            self.sheet.show_insight(insight, self._sources)
        elif chapter:
            self.sheet.show_chapter(chapter, self._tree)
        elif publication:
            self.sheet.show_publication(publication)
        self.sheet.setVisible(publication is not None)
        self._side.setVisible(publication is not None)
        self._enable()

    def _enable(self) -> None:
        may = not self._workspace.read_only
        for button in (self.up, self.down, self.remove):
            button.setEnabled(may and self._chapter() is not None)
        for widget in (self.title, self.add, self.make):
            widget.setEnabled(may)
        self.list.may_move = may
        self.print.setEnabled(self._publication() is not None)
        self.pool.put.setEnabled(may and bool(self.pool.chosen_ids()) and bool(self._chapters()))

    # --- acting ---------------------------------------------------------------------------------

    def _make(self) -> None:
        publication = self._publication()
        meant = publication or begun(self._workspace.programme())
        other = self.tr("Other insights")
        self._workspace.attempt(
            lambda: draft_chapters(
                meant,
                self._chapters(),
                sources=self._sources,
                tree=self._tree,
                other=other,
                is_new=publication is None,
            )
        )

    def _add(self) -> None:
        publication, title = self._publication(), self.title.text()
        meant = publication or begun(self._workspace.programme())
        chapters = self._chapters()
        if self._workspace.attempt(
            lambda: add_chapter(meant, chapters, title=title, is_new=publication is None),
            clears_draft=self.title.place,
        ):
            self.title.finished()
            self.list.select(self._chapters()[-1].id)

    def _open(self) -> None:
        """Go on to the texts of what is chosen."""
        form = self.sheet.chapter if self._chapter() else self.sheet.form
        (self.sheet.read if self._insight() else form.field("title")).setFocus(Qt.FocusReason.TabFocusReason)

    def _step(self, by: int) -> None:
        insight, chapter, chapters = self._insight(), self._chapter(), self._chapters()
        if chapter is None:
            return
        if insight:
            edit = step_insight(chapters, insight.id, by)
        else:
            edit = move_chapter(chapters, chapter, to=chapters.index(chapter) + by)
        if edit and self._workspace.do(edit):
            self.list.scrollTo(self.list.currentIndex())

    def _take_away(self) -> None:
        insight, chapter, referrers = self._insight(), self._chapter(), self._workspace.referrers
        if chapter and insight:
            self._workspace.do(take_out(chapter, [insight.id]))
        elif chapter:
            self._workspace.attempt(lambda: remove_chapter(chapter, referrers=referrers))

    def _put(self) -> None:
        """Put what is chosen in the pool in the chosen chapter, else in the last one."""
        chapters, ids = self._chapters(), self.pool.chosen_ids()
        if not chapters or not ids or self._workspace.read_only:
            return
        place = self.pool.list.currentIndex().row()
        if self._workspace.do(put_in(chapters, ids, self._chapter() or chapters[-1])):
            self.pool.choose_next(place)

    def _drop(self, ids: list[str], onto: str, below: bool) -> None:
        """Put what was let go on a row there: a chapter among the chapters, insights before or after that row."""
        chapters = self._chapters()
        target = next((each for each in chapters if each.id == onto), None) or chapter_with(onto, chapters)
        moved = next((each for each in chapters if each.id == ids[0]), None)
        if moved:
            to = chapters.index(target) if target else 0
            self._workspace.do(move_chapter(chapters, moved, to=to))
            return
        insights = [each for each in ids if each in self._sources.insights]
        if not chapters or not insights:
            return
        at = target.insights.index(onto) + below if target and onto in target.insights else 0
        self._workspace.do(put_in(chapters, insights, target or chapters[0], at=at))
