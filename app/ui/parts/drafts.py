"""Fields that keep unfinished text: after a crash it stands there again."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.services.workspace import Workspace
from app.ui.parts.buttons import TARGET
from app.ui.parts.lines import PlainLine, asks_for_undo

KEEP_AFTER = 300
"""Milliseconds after the last key before unfinished text is kept."""


class _Keeper(QObject):
    """Keeps the text of one field under the name of its place."""

    def __init__(self, workspace: Workspace, place: str, text: Callable[[], str], field: QWidget) -> None:
        super().__init__(field)
        self.workspace = workspace
        self.place = place
        self._text = text
        self._timer = QTimer(self, singleShot=True, interval=KEEP_AFTER)
        self._timer.timeout.connect(self._keep)

    def typed(self) -> None:
        """Somebody typed: keep it in a moment."""
        self._timer.start()

    def forget(self) -> None:
        """Take what stands in the field as finished: nothing waits to be kept."""
        self._timer.stop()

    def flush(self) -> None:
        """Keep now what waits to be kept."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep()

    def _keep(self) -> None:
        self.workspace.keep_draft(self.place, self._text())


class DraftLine(PlainLine):
    """One line that keeps what is typed under `place`.

    Commit with ``clears_draft=line.place`` and call `finished` when that went well.
    """

    def __init__(self, workspace: Workspace, place: str, parent: QWidget | None = None, *, text: str = "") -> None:
        """Show the unfinished text of `place`, or else `text`."""
        super().__init__(parent)
        self._keeper = _Keeper(workspace, place, self.unfinished, self)
        self.setMinimumHeight(TARGET)
        self.textEdited.connect(self._keeper.typed)
        self.stand_at(place, text=text)

    @property
    def place(self) -> str:
        """The name under which unfinished text is kept."""
        return self._keeper.place

    def stand_at(self, place: str, *, text: str = "") -> None:
        """Serve another place: keep what was unfinished there, show what is unfinished here, or else `text`."""
        self._keeper.flush()
        self._keeper.place = place
        self.take_up(self._keeper.workspace.draft(place) or text)

    def unfinished(self) -> str:
        """Give what is kept while it is unfinished."""
        return self.text()

    def take_up(self, text: str) -> None:
        """Show what was left unfinished."""
        self.setText(text)

    def finished(self, text: str = "") -> None:
        """Show `text`; what stood here was committed."""
        self._keeper.forget()
        self.setText(text)

    def keep_now(self) -> None:
        """Keep what was typed in this very moment."""
        self._keeper.flush()

    def clear(self) -> None:
        """Empty the field, with nothing left to keep."""
        self.finished()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Keep unfinished text when the field is left."""
        self._keeper.flush()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Keep unfinished text when the screen goes away."""
        self._keeper.flush()
        super().hideEvent(event)


class DraftText(QPlainTextEdit):
    """Several lines that keep what is typed under `place`; as `DraftLine`. Tab goes to the next field."""

    def __init__(self, workspace: Workspace, place: str, parent: QWidget | None = None, *, text: str = "") -> None:
        """Show the unfinished text of `place`, or else `text`."""
        super().__init__(parent)
        self._keeper = _Keeper(workspace, place, self.toPlainText, self)
        self.setMinimumHeight(2 * TARGET)
        self.setTabChangesFocus(True)
        self.stand_at(place, text=text)
        self.textChanged.connect(self._keeper.typed)

    @property
    def place(self) -> str:
        """The name under which unfinished text is kept."""
        return self._keeper.place

    def stand_at(self, place: str, *, text: str = "") -> None:
        """Serve another place: keep what was unfinished there, show what is unfinished here, or else `text`."""
        self._keeper.flush()
        self._keeper.place = place
        self.finished(self._keeper.workspace.draft(place) or text)

    def finished(self, text: str = "") -> None:
        """Show `text`; what stood here was committed."""
        self.setPlainText(text)
        self._keeper.forget()

    def keep_now(self) -> None:
        """Keep what was typed in this very moment."""
        self._keeper.flush()

    def clear(self) -> None:
        """Empty the field, with nothing left to keep."""
        self.finished()

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window where no typing can be taken back."""
        if asks_for_undo(event) and not self.document().isUndoAvailable():
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Keep unfinished text when the field is left."""
        self._keeper.flush()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Keep unfinished text when the screen goes away."""
        self._keeper.flush()
        super().hideEvent(event)
