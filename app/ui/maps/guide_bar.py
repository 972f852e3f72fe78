"""The guide along a map: five questions, one at a time, each with what is needed to answer it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from app.models.map_setups import HOSSELEN, in_words
from app.models.network_map import QUESTIONS
from app.models.text import apart
from app.ui.maps.guide_head import GuideHead
from app.ui.maps.map_words import DRAW_CIRCLE, DRAW_LINE
from app.ui.maps.naming import NameLine, PictureRow
from app.ui.maps.open_map import OpenMap
from app.ui.parts.buttons import TARGET, push_button, tool_button
from app.ui.parts.flow import flow
from app.ui.parts.headings import label, quiet
from app.ui.parts.words import translate

WHO, CLOSE, TOGETHER, GOODS, MISSING = range(QUESTIONS)
"""What is asked for at each place; templates only ask for it in other words."""

OFFERED, ASKED = "offer", "ask"
CIRCLE = "circle"

NAME_SHOWN = 24
"""Letters of a name that stand on a button; a screen reader hears all of it."""


class GuideBar(QWidget):
    """Asks the questions of a map; or, while somebody draws freely, has one row to add somebody with.

    Which question is asked is no part of the map. `goods_asked` gives an id and `OFFERED` or `ASKED`; `lasso_asked`
    gives what the loop is for, `CIRCLE`; `stepped` comes with another question; `finished` after the last one.
    """

    stepped = Signal()
    goods_asked = Signal(str, str)
    lasso_asked = Signal(str)
    finished = Signal()

    def __init__(self, open_map: OpenMap) -> None:
        """Begin with the first question of an empty map; a map with somebody on it is drawn freely."""
        super().__init__()
        self._map = open_map
        self._last = 0
        self._make_controls()
        self._lay_out()
        self._connect()
        asked = self._asked()
        self._step: int | None = asked[0] if asked and not open_map.content.actors else None
        self._mirror()

    @property
    def step(self) -> int | None:
        """The place of the question that is asked, 0–4; None while somebody draws freely."""
        return self._step

    def show_step(self, step: int) -> None:
        """Ask the question at a place; where that is left out the one after it, or else the last."""
        asked = self._asked()
        if asked:
            self._turn(next((place for place in asked if place >= step), asked[-1]))

    def draw_freely(self) -> None:
        """Ask no questions until they are wanted again."""
        self._turn(None)

    # --- making it ------------------------------------------------------------------------------

    def _make_controls(self) -> None:
        self.head = GuideHead()
        self.question, self.back, self.next = self.head.question, self.head.back, self.head.next
        self.free = self.head.free
        self.name = self._name_line("new", self.tr("Name of somebody you know"))
        self.missing = self._name_line("missing", self.tr("Name of somebody you miss"), wished=True)
        self.add = push_button(self.tr("Add"), "add", primary=True)
        self.pictures = tool_button(self.tr("With a picture"), "person")
        self.pictures.setCheckable(True)
        self.picture_row = PictureRow()
        self.waiting = label("", kind="heading3")
        self.hint = quiet("")
        for words in (self.waiting, self.hint):
            words.setWordWrap(False)
            words.setMinimumHeight(TARGET)
        self.line = DRAW_LINE.button()
        self.line.setCheckable(True)
        self.circle = DRAW_CIRCLE.button()
        self.offer = push_button("", "offer")
        self.ask = push_button("", "ask")
        self.ask_again = tool_button(self.tr("Questions"), "question")

    def _name_line(self, place: str, name: str, *, wished: bool = False) -> NameLine:
        made = NameLine(self._map, f"map/{self._map.id}/{place}", wished=wished)
        made.setPlaceholderText(self.tr("Type a name and press Enter"))
        made.setAccessibleName(name)
        made.setMinimumWidth(300)
        return made

    def _lay_out(self) -> None:
        self._of_step: dict[int | None, tuple[QWidget, ...]] = {
            None: (self.name, self.add, self.line, self.pictures, self.ask_again),
            WHO: (self.name, self.add, self.pictures),
            CLOSE: (self.waiting, self.hint),
            TOGETHER: (self.line, self.circle, self.hint),
            GOODS: (self.offer, self.ask, self.hint),
            MISSING: (self.missing, self.add, self.line, self.pictures),
        }
        names = (self.name, self.missing, self.add, self.waiting)
        self._controls = (
            *names,
            self.line,
            self.circle,
            self.offer,
            self.ask,
            self.hint,
            self.pictures,
            self.ask_again,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.head)
        layout.addLayout(flow(*self._controls))
        layout.addWidget(self.picture_row)

    def _connect(self) -> None:
        self.head.turned.connect(self.show_step)
        self.head.left.connect(self.draw_freely)
        self.head.ended.connect(self._finish)
        self.ask_again.clicked.connect(lambda: self.show_step(self._last))
        self.add.clicked.connect(lambda: self._name_field().add())
        self.pictures.toggled.connect(lambda _: self._mirror())
        self.picture_row.taken.connect(lambda pictogram: self._name_field().take(pictogram))
        self.line.clicked.connect(self._begin_or_stop_line)
        self.circle.clicked.connect(self._draw_circle)
        self.offer.clicked.connect(lambda: self.goods_asked.emit(self._holder(), OFFERED))
        self.ask.clicked.connect(lambda: self.goods_asked.emit(self._holder(), ASKED))
        self._map.changed.connect(self._mirror)
        self._map.chosen.connect(lambda _: self._mirror())
        self._map.connecting.connect(lambda _: self._mirror())

    # --- mirroring ------------------------------------------------------------------------------

    def _questions(self) -> tuple[str, ...]:
        """Give the questions of the map, one for each place; those of the usual template where it has none."""
        found = self._map.content.map.questions or in_words(HOSSELEN, translate).questions
        return (*found, *("",) * QUESTIONS)[:QUESTIONS]

    def _asked(self) -> list[int]:
        return [place for place, question in enumerate(self._questions()) if question]

    def _mirror(self) -> None:
        """Show what is needed for the question, as the map is now."""
        if self._step is not None and self._step not in self._asked():
            self._step = None
        self.head.setVisible(self._step is not None)
        if self._step is not None:
            self.head.ask(self._questions(), self._step)
        shown = self._of_step[self._step]
        for widget in self._controls:
            widget.setVisible(widget in shown)
        self.hint.setVisible(self.hint in shown and (self._step != GOODS or self._holder() != self._map.choice))
        self.ask_again.setVisible(self._step is None and bool(self._asked()))
        self.picture_row.setVisible(self.pictures in shown and self.pictures.isChecked())
        self.line.setChecked(bool(self._map.line_from))
        self._say()
        for control in (*self._controls[:-1], self.picture_row):
            control.setEnabled(not self._map.read_only)

    def _say(self) -> None:
        """Put the words right that tell about the map as it is now."""
        self.waiting.setText(self._who_waits())
        self.hint.setText(self._hint())
        holder = self._holder()
        if holder == self._map.id:
            _say_on(self.offer, self.tr("I have …"))
            _say_on(self.ask, self.tr("I seek …"))
        else:
            _say_on(self.offer, self.tr("{name} has …"), self._map.name(holder))
            _say_on(self.ask, self.tr("{name} seeks …"), self._map.name(holder))

    def _hint(self) -> str:
        if self._step == CLOSE:
            return (
                self.tr("Drag everybody into a ring.") if self._has_rings() else self.tr("Drag everybody to a place.")
            )
        if self._step == TOGETHER:
            return self.tr("Drag from the edge of somebody, or draw a loop.")
        return self.tr("First tap somebody, or yourself.")

    def _who_waits(self) -> str:
        """Say in a few words how many have no ring yet."""
        there = [actor for actor in self._map.content.actors if not actor.wished]
        left = sum(actor.ring is None if self._has_rings() else not actor.placed_by_hand for actor in there)
        if not there:
            return self.tr("There is nobody on the map yet.")
        if not left:
            return self.tr("Everybody has a place. Well done!")
        rings = self._has_rings()
        return self.tr("%n still without a ring", "", left) if rings else self.tr("%n still without a place", "", left)

    def _has_rings(self) -> bool:
        return bool(self._map.content.map.ring_names)

    def _holder(self) -> str:
        """Give whose offers and asks are meant: who is chosen, or else the one in the middle."""
        return self._map.choice if self._map.is_end(self._map.choice) else self._map.id

    # --- acting ---------------------------------------------------------------------------------

    def _turn(self, step: int | None) -> None:
        """Go to a question, or to none. An awaited line is not taken along."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        if step != self._step:
            self._map.stop_line()
            self._step = step
            self._map.line_wished = step == MISSING
        if step is not None:
            self._last = step
        self._mirror()
        self.stepped.emit()
        if had_focus:
            self._take_focus(focused)

    def _take_focus(self, before: QWidget | None) -> None:
        """Let the keys go on: to the line for names, else where they were, else to the way on."""
        shown = self._of_step[self._step]
        line = next((each for each in (self.name, self.missing) if each in shown and each.isEnabled()), None)
        if line:
            line.setFocus()
        elif before is None or not (before.isVisible() and before.isEnabled()):
            self.next.setFocus()

    def _finish(self) -> None:
        self.draw_freely()
        self.finished.emit()

    def _name_field(self) -> NameLine:
        return self.missing if self._step == MISSING else self.name

    def _draw_circle(self) -> None:
        """Draw a circle round those who are chosen; where that is hardly anybody, ask for a loop."""
        chosen = [actor.id for actor in self._map.chosen_actors()]
        if len(chosen) > 1:
            self._map.draw_circle(chosen)
        else:
            self.lasso_asked.emit(CIRCLE)

    def _begin_or_stop_line(self) -> None:
        if self._map.line_from:
            self._map.stop_line()
        else:
            self._map.begin_line(self._map.choice)


def _say_on(button: QPushButton, text: str, name: str = "") -> None:
    """Let a button say `text`, cut where the name is long; a screen reader hears all of it."""
    metrics = button.fontMetrics()
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, NAME_SHOWN * metrics.averageCharWidth())
    button.setText(text.format(name=apart(shown)).replace("&", "&&"))
    button.setAccessibleName(text.format(name=name))
