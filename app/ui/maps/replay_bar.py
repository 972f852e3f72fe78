"""How a map grew: its steps played again one by one, with the moment, what happened, and what was noted then."""

from datetime import timedelta

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from app.models.edit import Edit
from app.models.note import CheckedBack, Note
from app.models.replay import Replay
from app.models.text import apart, one_line, shortened
from app.services.workspace import Workspace
from app.ui.maps.open_map import OpenMap
from app.ui.maps.step_slider import StepSlider
from app.ui.maps.telling import changes_said
from app.ui.parts.announcing import announce
from app.ui.parts.buttons import tool_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import flow
from app.ui.parts.headings import label, quiet
from app.ui.parts.icons import icon

SLOW, USUAL, FAST = 2000, 1000, 350
"""Milliseconds between two steps."""

BESIDE = timedelta(minutes=5)
"""So long after a step a note still belongs to it, if no other step came in between."""

MOST_NOTES = 2
NOTE_SHOWN = 100
"""Letters of a note that are shown beside the replay."""

LEAST_SLIDER = 240
"""Pixels the slider needs beside the buttons; where there are fewer it stands above them."""


class ReplayBar(QFrame):
    """Plays the journal of a map. `past_shown` gives the map as it was at a step, or None: as it is now.

    `closed` when it is put away. It is away until it is shown, and plays only while it is in sight.
    """

    past_shown = Signal(object)
    closed = Signal()

    def __init__(self, open_map: OpenMap, workspace: Workspace) -> None:
        """Tell how the map of `open_map` grew."""
        super().__init__()
        self._map = open_map
        self._workspace = workspace
        self._replay = Replay(open_map.content, ())
        self._timer = QTimer(self, interval=USUAL)
        self.setProperty("kind", "card")
        self._make()
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def is_playing(self) -> bool:
        """Whether one step follows another by itself."""
        return self._timer.isActive()

    def pause(self) -> None:
        """Stay at the step that is shown."""
        self._timer.stop()
        self._mirror_play()

    def put_away(self) -> None:
        """Go away until asked for again."""
        self.hide()
        self.closed.emit()

    # --- making it ------------------------------------------------------------------------------

    def _make(self) -> None:
        self.slider = StepSlider(self.tr("Steps of the map"))
        self.slider.setMaximum(0)
        self.first = tool_button(self.tr("Beginning"), "to_first")
        both = [tool_button(words, "pause").sizeHint().width() for words in (self.tr("Play"), self.tr("Pause"))]
        self.play = tool_button(self.tr("Play"), "play")
        self.play.setMinimumWidth(max(both))
        self.last = tool_button(self.tr("End"), "to_last")
        self.speed = Choice(self.tr("Speed"))
        self.speed.fill([(SLOW, self.tr("slow")), (USUAL, self.tr("usual")), (FAST, self.tr("fast"))])
        self.speed.set_value(USUAL)
        self.shut = tool_button(self.tr("Close"), "close")
        self.moment = label("")
        self.notes = quiet("")

    def _lay_out(self) -> None:
        self._keys = QWidget()
        keys = QVBoxLayout(self._keys)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.addLayout(flow(self.first, self.play, self.last, self.speed, self.shut))
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(self.slider, 1)
        self._top.addWidget(self._keys)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 8)
        layout.setSpacing(4)
        layout.addLayout(self._top)
        layout.addWidget(self.moment)
        layout.addWidget(self.notes)

    def _connect(self) -> None:
        self.slider.sliderPressed.connect(self.pause)
        self.slider.valueChanged.connect(self._show)
        self.first.clicked.connect(lambda: self._stop_at(0))
        self.play.clicked.connect(self._play_or_pause)
        self.last.clicked.connect(lambda: self._stop_at(self.slider.maximum()))
        self.speed.chosen.connect(self._timer.setInterval)
        self.shut.clicked.connect(self.put_away)
        self._timer.timeout.connect(self._step)
        self._map.changed.connect(self._read)
        self._workspace.changed.connect(self._follow)

    # --- mirroring ------------------------------------------------------------------------------

    def _read(self) -> None:
        """Read the journal, if anybody looks; who was at the end stays there."""
        if self.isHidden():
            return
        at_end = self.slider.value() == self.slider.maximum()
        self._replay = Replay(self._map.content, self._workspace.map_story(self._map.id))
        self.slider.blockSignals(True)
        self.slider.setMaximum(self._replay.steps)
        if at_end:
            self.slider.setValue(self._replay.steps)
        self.slider.blockSignals(False)
        self._show(self.slider.value())

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(Note) and not self.isHidden():
            self._show_notes(self.slider.value())

    def _show(self, step: int) -> None:
        """Show the map as it was at a step, and say what happened."""
        told = self._replay.told(step)
        when = QLocale().toString(told.at, "d MMMM HH:mm")  # type: ignore[call-overload]
        self.moment.setText(f"{when}: {self._what(step)}")
        self._show_notes(step)
        self._mirror_play()
        self.past_shown.emit(self._replay.content_at(step))
        if not self.is_playing:
            announce(self, self.moment.text())

    def _what(self, step: int) -> str:
        if step == 0:
            return self.tr("The map of {name} begins.").format(name=apart(self._map.content.owner_name))
        before = self._replay.content_at(step - 1)
        return changes_said(before, self._replay.content_at(step)) or self.tr("Something small changed.")

    def _show_notes(self, step: int) -> None:
        """Show what was noted in the session at that moment; the line waits where that is only at others."""
        notes = self._open_notes()
        start = self._replay.told(step).at
        end = start + BESIDE
        if step < self._replay.steps:
            end = min(end, self._replay.told(step + 1).at)
        then = [each.text for each in notes if start <= each.taken_at < end]
        words = [apart(shortened(one_line(text), NOTE_SHOWN)) for text in then[:MOST_NOTES]]
        self.notes.setText(self.tr("Noted then: {notes}").format(notes=" · ".join(words)) if words else " ")
        begun, ended = self._replay.told(0).at, self._replay.told(self._replay.steps).at + BESIDE
        self.notes.setVisible(any(begun <= each.taken_at < ended for each in notes))

    def _open_notes(self) -> list[Note]:
        """Give the notes of the map's session that anybody may see."""
        session = self._map.content.map.session
        notes = self._workspace.all(Note, session=session) if session else []
        return [n for n in notes if not n.confidential and n.checked_back is not CheckedBack.WITHDRAWN]

    def _mirror_play(self) -> None:
        words, sign = (self.tr("Pause"), "pause") if self.is_playing else (self.tr("Play"), "play")
        if self.play.text() != words:
            self.play.setText(words)
            self.play.setAccessibleName(words)
            self.play.setIcon(icon(sign))
        self.play.setEnabled(self._replay.steps > 0)

    # --- acting ---------------------------------------------------------------------------------

    def _play_or_pause(self) -> None:
        if self.is_playing:
            self.pause()
            return
        if self.slider.value() == self.slider.maximum():
            self.slider.setValue(0)
        self._timer.start()
        self._mirror_play()

    def _step(self) -> None:
        """Go on to the next step, and stop at the last."""
        if self.slider.value() + 1 >= self.slider.maximum():
            self._timer.stop()
        self.slider.setValue(self.slider.value() + 1)

    def _stop_at(self, step: int) -> None:
        self.pause()
        self.slider.setValue(step)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Read the journal as it is now."""
        super().showEvent(event)
        self._read()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Stop playing; and where the bar is put away, show the map as it is now."""
        super().hideEvent(event)
        self.pause()
        if not event.spontaneous():
            self.slider.setValue(self.slider.maximum())
            self.past_shown.emit(None)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Let the slider stand beside the buttons, or above them where it is narrow."""
        super().resizeEvent(event)
        beside = self._keys.sizeHint().width() + LEAST_SLIDER <= self.width()
        self._top.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Play or pause with the space bar, go away with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() == Qt.Key.Key_Space and self.play.isEnabled():
            self._play_or_pause()
        else:
            super().keyPressEvent(event)
