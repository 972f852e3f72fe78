"""What will come out of the printer: made beside the window, page by page, always the newest that was asked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.handouts.pictures import PagePicture
from app.models.codes import code
from app.models.errors import NOTHING_TO_PRINT, Cancelled, HosselError
from app.models.network_map import NetworkMap
from app.models.person import ConsentUse, Person
from app.services.jobs import Jobs
from app.services.newest import Newest
from app.services.workspace import Workspace
from app.tasks.previews import Bar, Preview, look
from app.tasks.prints.press import Options
from app.ui.parts.buttons import TARGET, tool_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import flow
from app.ui.parts.headings import label, quiet
from app.ui.parts.words import told
from app.ui.print.gaps import GapList
from app.ui.print.hints import hint
from app.ui.print.moments import title_of
from app.ui.print.page_stack import FIT_PAGE, FIT_WIDTH, PageStack
from app.ui.session.here_consent import ConsentDesk

HIGH = 22
"""Lines of text: in a lower pane there is no room for pages and for a list under them."""

LEAST_PAGES = 5
"""Lines of text that fit beside the pages at least."""

TELL_AFTER = 400
"""Milliseconds before it is said that pages are being made; most are there sooner."""


class _Looking:
    """The progress of pages that are being made: it stops them when somebody looks at something else."""

    def __init__(self, pane: QWidget) -> None:
        self.is_over = False
        self._pane = pane

    def step(self, done: int, total: int) -> None:  # noqa: ARG002 (nobody is told how far)
        """Raise `Cancelled` where nobody waits for the pages any more."""
        if self.is_over or not isValid(self._pane):
            raise Cancelled


class PreviewPane(QWidget):
    """Mirrors one print: its pages, and what is not on them. `shown` when pages of the newest question stand there."""

    shown = Signal(object)

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        """Show nothing yet."""
        super().__init__()
        self._workspace = workspace
        self._made_for = _Looking(self)
        jobs.closing.connect(self._let_go)
        self._making, self._picturing = Newest(jobs), Newest(jobs)
        self._key = ""
        self._asked: Sequence[Options] = ()
        self._place = 0
        self.preview: Preview | None = None
        self.pages = PageStack()
        self.gaps = GapList(workspace)
        self.desk: ConsentDesk | None = None
        self.ensurePolished()
        self.pages.setMinimumHeight(LEAST_PAGES * self.fontMetrics().lineSpacing())
        self._make_bar()
        self._lay_out()
        self._connect()
        self._tell_where()

    def _make_bar(self) -> None:
        self.sheet = Choice(self.tr("Which sheet"))
        self.sheet.setMinimumContentsLength(10)
        self.sheet.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sheet.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sheet_before = tool_button(self.tr("Sheet before"), "back")
        self.sheet_after = tool_button(self.tr("Next sheet"), "play")
        self.page_before = tool_button(self.tr("Previous"), "up")
        self.page_after = tool_button(self.tr("Next"), "down")
        self.smaller = tool_button(self.tr("Smaller"), "zoom_out")
        self.larger = tool_button(self.tr("Larger"), "zoom_in")
        self.fit = tool_button("", "fit")
        self._where = label("")
        self._where.setWordWrap(False)
        self._where.setMinimumHeight(TARGET)
        self._busy = quiet(self.tr("Making the pages …"))
        self._busy.setWordWrap(False)
        self._busy.hide()
        self._tell_busy = QTimer(self, singleShot=True, interval=TELL_AFTER)

    def _lay_out(self) -> None:
        self._sheets = QWidget()
        self._sheets.setLayout(flow(self.sheet_before, self.sheet, self.sheet_after))
        looking = QWidget()
        layout = QVBoxLayout(looking)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._sheets)
        layout.addWidget(self.pages, 1)
        tools = (self.page_before, self._where, self.page_after, self.smaller, self.larger, self.fit)
        layout.addLayout(flow(*tools, self.gaps.head, self.gaps.ask, self._busy, spacing=4))
        layout.addWidget(self.gaps)
        self._sheets.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(looking)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _connect(self) -> None:
        self.pages.wanting.connect(self._picture)
        self.pages.turned.connect(lambda _: self._tell_where())
        self.pages.bar_clicked.connect(self.gaps.show_gap)
        self.pages.sheet_asked.connect(self.step)
        self.gaps.asking.connect(self._ask_consent)
        self.sheet.chosen.connect(self._go_to)
        self.sheet_before.clicked.connect(lambda: self.step(-1))
        self.sheet_after.clicked.connect(lambda: self.step(1))
        self.page_before.clicked.connect(lambda: self.pages.turn_to(self.pages.here - 1))
        self.page_after.clicked.connect(lambda: self.pages.turn_to(self.pages.here + 1))
        self.smaller.clicked.connect(lambda: self.pages.zoom(-1))
        self.larger.clicked.connect(lambda: self.pages.zoom(1))
        self.fit.clicked.connect(self._turn_fit)
        self.pages.zoomed.connect(self._tell_fit)
        self._tell_busy.timeout.connect(self._say_busy)
        self._making.rested.connect(self._rest)

    # --- making ---------------------------------------------------------------------------------

    def ask(self, key: str, options: Sequence[Options], *, fresh: bool) -> None:
        """Make the pages of what is asked, a kind or a set; `fresh` begins at the first sheet of something else."""
        self._key, self._asked = key, options
        if fresh:
            self._place = 0
        self._make(stay=not fresh)

    def blank(self) -> None:
        """Show white pages until they are made anew: what stands on them may not be seen any more."""
        self._let_go()
        self._making.forget()
        self._picturing.forget()
        self.preview = None
        self.pages.blank()

    def step(self, by: int) -> None:
        """Go to the sheet before or after."""
        if self.preview is not None and 0 <= self._place + by < len(self.preview.names):
            self._go_to(self._place + by)

    def _go_to(self, place: int) -> None:
        self._place = place
        self._make(stay=False)

    def _make(self, *, stay: bool) -> None:
        file, asked, place = self._workspace.file, list(self._asked), self._place
        self._let_go()
        self._made_for = looking = _Looking(self)
        self._picturing.forget()
        self._tell_busy.start()
        self._making.run(
            lambda: look(file, asked, place=place, progress=looking) if asked else None,
            lambda made: self._show(made, stay=stay),
            failed=self._explain,
            asker=self,
        )

    def _let_go(self) -> None:
        """Stop making what nobody looks at any more."""
        self._made_for.is_over = True

    def _show(self, made: Preview | None, *, stay: bool) -> None:
        if made is None:
            self._empty(self.tr("Tick at least one print."))
            return
        self.preview, self._place = made, made.place
        self.pages.show_pages(made.pages, stay=stay)
        self.gaps.show_gaps(made.gaps)
        names = self._names(made)
        self.sheet.fill(enumerate(names))
        self.sheet.set_value(made.place)
        self._sheets.setVisible(len(names) > 1)
        self.sheet_before.setEnabled(made.place > 0)
        self.sheet_after.setEnabled(made.place < len(names) - 1)
        self._tell_where()
        self.shown.emit(made)

    def _say_busy(self) -> None:
        """Say that pages are on their way: beside the old ones, or in their place where there are none."""
        if self.pages.count:
            self._busy.show()
        else:
            self.pages.say(self._busy.text())

    def _explain(self, error: HosselError) -> None:
        """Say why there are no pages."""
        if error.sentence.text == NOTHING_TO_PRINT:
            self._empty(hint(self._key))
        else:
            self._empty(told(error))

    def _empty(self, sentence: str) -> None:
        self.preview = None
        self.pages.say(sentence)
        self.gaps.show_gaps(())
        self._sheets.hide()
        self._tell_where()
        self.shown.emit(None)

    def _rest(self) -> None:
        """Say no longer that pages are on their way."""
        self._tell_busy.stop()
        self._busy.hide()
        if not self.pages.count:
            self.pages.say("")

    def _names(self, made: Preview) -> list[str]:
        """Give what each sheet is: its code, whose it is, and what kind where there are several."""
        owners = {code(each): each.name for each in self._workspace.all(Person)}
        people = {each.id: each.name for each in self._workspace.all(Person)}
        owners |= {code(each): people.get(each.owner or "", each.title) for each in self._workspace.all(NetworkMap)}
        several = len(set(made.kinds)) > 1
        found = []
        for place, (name, kind) in enumerate(zip(made.names, made.kinds, strict=True), start=1):
            number = name.split("-")[0]
            parts = (title_of(kind) if several else "", number if number in owners else "", owners.get(number, ""))
            words = " · ".join(part for part in parts if part) or title_of(kind)
            found.append(self.tr("{place} of {count}: {what}").format(place=place, count=len(made.names), what=words))
        return found

    def _tell_where(self) -> None:
        count, here = self.pages.count, self.pages.here
        words = self.tr("{page} of {pages}").format(page=here + 1, pages=count) if count else ""
        self._where.setText(words)
        self.page_before.setEnabled(here > 0)
        self.page_after.setEnabled(here < count - 1)
        for button in (self.smaller, self.larger, self.fit):
            button.setEnabled(count > 0)
        self._tell_fit()

    def _turn_fit(self) -> None:
        self.pages.fit_to(FIT_PAGE if self.pages.fit == FIT_WIDTH else FIT_WIDTH)

    def _tell_fit(self) -> None:
        """Let the button say what it does: a whole page where pages are wide, wide where they are not."""
        words = self.tr("Whole") if self.pages.fit == FIT_WIDTH else self.tr("Wide")
        self.fit.setText(words)
        self.fit.setAccessibleName(words)

    # --- picturing --------------------------------------------------------------------------------

    def _picture(self) -> None:
        """Picture the page that is needed most; then the next one."""
        made, needed = self.preview, self.pages.needed()
        if made is None or needed is None:
            return
        at, dpi = needed
        self._picturing.run(
            lambda: (made.picture(at, dpi=dpi), made.bars(at)),
            lambda found: self._put(made, at, found, dpi=dpi),
            failed=self._explain,
            asker=self,
        )

    def _put(self, made: Preview, at: int, found: tuple[PagePicture, list[Bar]], *, dpi: int) -> None:
        if made is self.preview:
            picture, bars = found
            self.pages.put(at, picture, bars, dpi=dpi)
            self._picture()

    # --- consent ----------------------------------------------------------------------------------

    def _ask_consent(self, person: str, use: ConsentUse) -> None:
        """Note down the answer of one person at the desk, in the place of the pages."""
        if self.desk is None:
            self.desk = ConsentDesk(self._workspace)
            self.desk.left.connect(self._leave_desk)
            self._stack.addWidget(self.desk)
        self._stack.setCurrentWidget(self.desk)
        self.desk.show_person(self._workspace.find(Person, person))
        self.desk.go_to(use)

    def _leave_desk(self) -> None:
        self._stack.setCurrentIndex(0)
        self.gaps.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def mirror_desk(self) -> None:
        """Show at the desk what is there now."""
        if self.desk is not None and self._stack.currentWidget() is self.desk:
            self.desk.mirror()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fold what is not printed away where the pages need the room, until somebody folds it by hand."""
        super().resizeEvent(event)
        self.gaps.fold_unless_asked(fold=self.height() < HIGH * self.fontMetrics().lineSpacing())
