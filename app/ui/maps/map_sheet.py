"""One map with all that can be done to it: the questions, the drawing, the same as a list, and what lies at hand."""

from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QToolButton, QVBoxLayout, QWidget

from app.models.errors import FileProblem
from app.models.network_map import Ask, Offer
from app.services.workspace import Workspace
from app.tasks.map_pictures import save_map_picture
from app.ui.maps.bars import Bars
from app.ui.maps.beside import Beside
from app.ui.maps.canvas import MapCanvas
from app.ui.maps.consent_bar import ConsentBar
from app.ui.maps.detail_panel import DetailPanel
from app.ui.maps.guide_bar import ASKED, GuideBar
from app.ui.maps.list_twin import ListTwin
from app.ui.maps.map_menu import MapMenu
from app.ui.maps.more_menu import MoreMenu
from app.ui.maps.open_map import OpenMap
from app.ui.maps.sentences import chosen_sentence
from app.ui.maps.tools import Tools
from app.ui.maps.turn_sign import TurnSign
from app.ui.parts.buttons import tool_button
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, quiet
from app.ui.parts.keys import focus_first
from app.ui.parts.words import translate

LETTERS = 24
"""The hint stands beside the tools where this many letters of it fit on a line; else below them."""


class MapSheet(QWidget):
    """Mirrors one map. While it is `alone` a participant has the whole screen, with nothing else on it."""

    left = Signal()
    full_screen_asked = Signal(bool)
    handed_over = Signal()

    def __init__(self, workspace: Workspace, map_id: str) -> None:
        """Show the map `map_id`."""
        super().__init__()
        self._workspace = workspace
        self.alone = False
        self.open_map = OpenMap(workspace, map_id, self)
        self.canvas = MapCanvas(self.open_map)
        self.list = ListTwin(self.open_map)
        self.panel = DetailPanel(self.open_map)
        self.guide = GuideBar(self.open_map)
        self.consent = ConsentBar(self.open_map)
        self.tools = Tools(self.canvas)
        self.bars = Bars(self.canvas, workspace)
        self.more = MoreMenu(self)
        self._dims = False
        self.turn = TurnSign(self.open_map)
        self._make_head()
        self._hint = quiet("")
        # Two lines at all times: the drawing must not jump when there is less to say.
        self._hint.setMinimumHeight(2 * self._hint.fontMetrics().lineSpacing())
        self._lay_out()
        self._connect()
        self._mirror()
        self._make_room()

    # --- making it ------------------------------------------------------------------------------

    def _make_head(self) -> None:
        self._title = heading("", 2)
        self._title.setWordWrap(False)
        self.beside = tool_button(self.tr("List"), "list")
        self.beside.setCheckable(True)
        self.beside.setChecked(True)
        self.full = tool_button(self.tr("Full screen"), "full_screen")
        self.full.setCheckable(True)
        self.menu = tool_button(self.tr("More"), "more")
        self.menu.setMenu(self.more)
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.other = tool_button(self.tr("Other map"), "back")

    def _lay_out(self) -> None:
        self._side = QSplitter(Qt.Orientation.Vertical)
        self._side.addWidget(self.list)
        self._side.addWidget(self.panel)
        self._side.addWidget(self.bars.reading)
        self._side.addWidget(self.bars.then)
        self._side.setSizes([320, 320])
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._halves.addWidget(self.canvas)
        self._halves.addWidget(self._side)
        self._halves.setStretchFactor(0, 1)
        self._halves.setSizes([760, 360])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(6)
        buttons = QWidget()
        buttons.setLayout(flow(self.turn, self.beside, self.menu, self.full, self.other))
        layout.addWidget(Beside(self._title, buttons, wide=self._title))
        layout.addWidget(self.consent)
        layout.addWidget(self.guide)
        layout.addWidget(self._halves, 1)
        layout.addWidget(self.bars.replay)
        least = self._hint.fontMetrics().horizontalAdvance("n" * LETTERS)
        layout.addWidget(Beside(self.tools, self._hint, wide=self._hint, least=least))

    def _connect(self) -> None:
        self.beside.toggled.connect(self._make_room)
        self.bars.turned.connect(self._make_room)
        self.full.toggled.connect(self._turn)
        self.other.clicked.connect(self.left)
        self.consent.answered.connect(self.guide.name.setFocus)
        self.guide.goods_asked.connect(self._begin_good)
        self.guide.lasso_asked.connect(lambda _: self._tell_how_to_loop())
        self.guide.stepped.connect(self._tell)
        self.guide.line.clicked.connect(lambda: self.canvas.setFocus())
        self.guide.finished.connect(lambda: self.bars.toggle(self.bars.reading))
        self.canvas.opened.connect(self._open)
        self.canvas.detail_asked.connect(self._open_at)
        self.canvas.menu_asked.connect(lambda _thing, at: self._pop_up(at))
        self.canvas.loop_left_open.connect(self._tell_how_to_loop)
        self.tools.all_tidy.connect(self._tell_all_is_tidy)
        self.list.opened.connect(self._open)
        self.list.detail_asked.connect(self._open_at)
        self.list.menu_asked.connect(self._pop_up)
        self.list.name_asked.connect(self._ask_name)
        self.open_map.changed.connect(self._mirror)
        self.open_map.chosen.connect(self._follow_choice)
        self.open_map.connecting.connect(lambda _: self._tell())

    # --- mirroring ------------------------------------------------------------------------------

    def _mirror(self) -> None:
        self._title.setText(self.title())
        self._light()
        self._tell()

    def title(self) -> str:
        """Give whose map it is."""
        content = self.open_map.content
        return content.owner_name or content.map.title or self.tr("Map of a group")

    def dim_others(self, on: bool) -> None:
        """Let only who is chosen and those around stand out, or everybody."""
        self._dims = on
        self._light()

    def blur(self, on: bool) -> None:
        """Leave no name to be read: bars on the drawing, and neither list, panel nor hints beside it."""
        self.bars.put_away()
        self.canvas.blur(on=on)
        self._make_room()

    def save_picture(self, path: Path) -> None:
        """Write the map to a file, and say where it is, or why it is not.

        Names become bars where they are blurred, and where the owner of the map did not agree to show it.
        """
        bars = self.canvas.picture.blurred or not self.consent.may_be_shown()
        try:
            made = save_map_picture(self.open_map.content, path, translate=translate, blurred=bars)
        except FileProblem as problem:
            self._workspace.refused.emit(problem)
            return
        told = self.tr("The picture is in {name}.").format(name=made.name)
        without = self.tr("It has bars for names: the owner did not say that the map may be shown.")
        self._hint.setText(f"{told} {without}" if bars else told)

    def _make_room(self) -> None:
        """Show beside and above the drawing what is asked for, and nothing else: the drawing comes first."""
        names, bar = not self.canvas.picture.blurred, self.bars.beside
        for part in (self._title, self._hint):
            part.setVisible(names)
        self.guide.setVisible(names and not self.bars.any_shown)
        self.beside.setEnabled(names and not self.bars.any_shown)
        self.list.setVisible(not bar)
        self._make_room_beside()
        self._side.setVisible(bar or (self.beside.isEnabled() and self.beside.isChecked()))
        self.tools.mirror()
        self._light()

    def _light(self) -> None:
        chosen = self.open_map.choice
        if self._dims and self.open_map.is_end(chosen):
            self.canvas.light_up(self.open_map.content.around(self.open_map.end(chosen)))
        elif self._dims or self.canvas.picture.lit is not None:
            self.canvas.light_up(None)

    def _make_room_beside(self) -> None:
        """Give the list all the height while there is nothing to say about anything."""
        self.panel.setVisible(not self.bars.beside and bool(self.open_map.choices))
        self.list.scrollTo(self.list.currentIndex())

    def _follow_choice(self) -> None:
        self._make_room_beside()
        if self._dims:
            self._light()
        self._tell()

    def _tell(self) -> None:
        """Say in one line what is chosen, or what to do next."""
        self._hint.setText(self._what_now())

    def _what_now(self) -> str:
        chosen = self.open_map.choices
        if self.open_map.line_from == "?":
            return self.tr("Choose where the line begins.")
        if self.open_map.line_from:
            name = self.open_map.name(self.open_map.line_from)
            return self.tr("Choose where the line from {name} goes.").format(name=name)
        if chosen:
            return chosen_sentence(self.open_map.content, chosen)
        if not self.open_map.content.actors:
            return self.tr("Tap where somebody should stand, and type a name.")
        return self.tr("Drag somebody into a ring. Drag from an edge for a line. Draw a loop for a circle.")

    def _tell_how_to_loop(self) -> None:
        self._hint.setText(self.tr("Draw a loop round people to put them in a circle."))

    def _tell_all_is_tidy(self) -> None:
        self._hint.setText(self.tr("Nobody had to move. Who was placed by hand stays; see More."))

    # --- acting -----------------------------------------------------------------------------------

    def _open(self, thing: str) -> None:
        self.bars.put_away()
        self.open_map.choose(thing)
        self.beside.setChecked(True)
        self.panel.focus_first()

    def _open_at(self, thing: str, kind: str) -> None:
        self.bars.put_away()
        self.open_map.choose(thing)
        self.beside.setChecked(True)
        self.panel.focus_on(kind)

    def _begin_good(self, thing: str, kind: str) -> None:
        """Be ready to type what somebody has or seeks, also where something was typed before."""
        self._open_at(thing, kind)
        self.panel.contact.goods.begin(Ask if kind == ASKED else Offer)

    def _pop_up(self, at: QPoint) -> None:
        menu = MapMenu(self.canvas, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _ask_name(self) -> None:
        self.guide.draw_freely()
        self.guide.name.setFocus()

    def take_over(self) -> None:
        """Go to the first thing to do: a name on an empty map, else the drawing."""
        (self.canvas if self.open_map.content.actors else self.guide.name).setFocus()

    # --- a participant alone ------------------------------------------------------------------------

    def leave_full_screen(self) -> None:
        """Give the screen back."""
        self.full.setChecked(False)

    def return_to_desk(self) -> None:
        """Show everything round the map again."""
        self._show_alone(on=False)
        self.full_screen_asked.emit(False)

    def _turn(self, on: bool) -> None:
        """Leave the participant alone with the map; undo then goes no further back. Or let the laptop go on."""
        if on:
            self._show_alone(on=True)
            self.full_screen_asked.emit(True)
            self.take_over()
        else:
            self.handed_over.emit()

    def _show_alone(self, *, on: bool) -> None:
        self.alone = on
        self.open_map.since = self._workspace.head() if on else 0
        self._reset()
        self.beside.setChecked(not on)
        self.other.setVisible(not on)
        self._make_room()
        self._call(self.full, self.tr("Ready") if on else self.tr("Full screen"))
        self._tell()
        self.canvas.fit()

    def _call(self, button: QToolButton, words: str) -> None:
        """Let a button say something else, also to a screen reader."""
        button.setText(words)
        button.setAccessibleName(words)

    def _reset(self) -> None:
        """Put away what was on for somebody else: bars, looks and ways of working."""
        self.bars.put_away()
        for action in (self.more.dimmed, self.more.afar, self.more.blurred, self.more.move_photo, self.tools.select):
            action.setChecked(False)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Need as much height as the bars do at this width, so that nothing is laid over anything else."""
        least, layout = super().minimumSizeHint(), self.layout()
        high = layout.totalMinimumHeightForWidth(self.width()) if layout else 0
        return QSize(least.width(), max(least.height(), high))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave a field with Escape, and from the drawing hand the laptop over; F6 goes from part to part."""
        if event.key() == Qt.Key.Key_Escape and self.alone and self.focusWidget() not in (None, self, self.canvas):
            self.canvas.setFocus()
        elif event.key() == Qt.Key.Key_Escape and self.alone:
            self.leave_full_screen()
        elif event.key() == Qt.Key.Key_F6:
            self._go_to_next_part()
        else:
            super().keyPressEvent(event)

    def _go_to_next_part(self) -> None:
        """Go on from the questions to the drawing, to what stands beside and below it, and round."""
        bars = (self.bars.reading, self.bars.then, self.bars.replay)
        every: tuple[QWidget, ...] = (self.guide, self.canvas, self.list, self.panel, *bars, self.tools)
        parts = [part for part in every if part.isVisible()]
        focused = self.focusWidget()
        here = next((n for n, part in enumerate(parts) if part is focused or part.isAncestorOf(focused)), -1)
        for part in (*parts[here + 1 :], *parts[: max(here, 0)]):
            focus_first(part)
            if self.focusWidget() is not focused:
                return
