"""Gathers the timeline: what went well and badly and what was learned, by role and never by name."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.handouts.document import Document
from app.handouts.timeline import Stretch, TimelineContent, timeline_document
from app.models.agenda import by_time
from app.models.codes import code
from app.models.note import Note
from app.models.session import Session
from app.models.timeline import on_the_line
from app.tasks.prints.press import SESSION, Press, Sheet

KIND = "timeline"


def sheets(press: Press) -> Iterator[Sheet]:
    """Give the timeline of the chosen session, else one of all sessions; nothing where nothing stands on it."""
    gathering = TimelineGathering(press)
    sessions = [each for each in by_time(press.sessions) if on_the_line(press.file.all(Note, session=each.id))]
    if sessions:
        number = code(sessions[0]) if press.options.session is not None else ""
        yield Sheet(press.file_name(number, KIND), lambda: gathering.document(sessions, number))


class TimelineGathering:
    """Words the timelines of one programme as they may be printed."""

    def __init__(self, press: Press) -> None:
        self.press = press
        self.printable = press.printable
        self.parts = press.parts(KIND)

    def document(self, sessions: Sequence[Session], number: str) -> Document:
        """Give the print of some sessions; `number` is the code of the only one."""
        press = self.press
        lines = {each.id: on_the_line(press.file.all(Note, session=each.id)) for each in sessions}
        stretches = tuple(self._stretch(each, lines[each.id]) for each in sessions)
        content = TimelineContent(
            code=number,
            occasion=press.occasion(sessions[0] if number else None),
            stretches=tuple(each for each in stretches if each.notes),
            left_out=sum(map(len, lines.values())) - sum(len(each.notes) for each in stretches),
            large_print=press.options.large_print,
        )
        return timeline_document(content, press.words)

    def _stretch(self, session: Session, line: Sequence[Note]) -> Stretch:
        told = [note for note in line if self.printable.is_printed(note)]
        title = self.press.words.translate("print", SESSION).format(
            number=session.number, title=self.printable.free(session.title)
        )
        return Stretch(title, session.starts_at, tuple(map(self._worded, told)), {n.id: self._said_by(n) for n in told})

    def _worded(self, note: Note) -> Note:
        """Give a note with its words as they may be printed; of one that was taken back nothing but that."""
        if not self.printable.is_told(note):
            return replace(note, text=self.printable.text(note), why="", happened="")
        why = self.printable.free(note.why) if "why" in self.parts else ""
        return replace(note, text=self.printable.text(note), why=why, happened=self.printable.free(note.happened))

    def _said_by(self, note: Note) -> str:
        """Give the code of a note, and the role of who said it."""
        shown = self.printable.role_of(note) if "who" in self.parts and self.printable.is_told(note) else None
        return " · ".join(part for part in (code(note), self.printable.role(shown)) if part)
