"""Gathers the harvest of an evening for the wall: what the report says in short, and one quote whose speaker agreed."""

from collections.abc import Iterator
from functools import partial

from app.handouts.document import Document
from app.handouts.harvest import ROOM_ASPECT, HarvestContent, Quote, harvest_document
from app.models.acting import FollowUp
from app.models.codes import code
from app.models.insights import InsightStatus
from app.models.note import CheckedBack, Note, NoteKind, is_quote
from app.models.session import Session
from app.models.text import one_line
from app.tasks.prints.press import Press, Sheet
from app.tasks.prints.report import ReportGathering
from app.tasks.prints.room_content import RoomGathering
from app.tasks.prints.shown_maps import ShownMaps

KIND = "harvest"

LONGEST_QUOTE = 300
"""Letters of a quote that can still be read from the wall."""


def sheets(press: Press) -> Iterator[Sheet]:
    """Give the poster of each chosen session; what is empty has lines to write on."""
    gathering = HarvestGathering(press)
    for session in press.sessions:
        yield Sheet(press.file_name(code(session), KIND), partial(gathering.document, session))


class HarvestGathering:
    """Reads one programme once, and gives the poster of any of its sessions."""

    def __init__(self, press: Press) -> None:
        self.press = press
        self.printable = press.printable
        self.report = ReportGathering(press)
        self.room = RoomGathering(ShownMaps(self.printable))

    def document(self, session: Session) -> Document:
        """Give the print of a session."""
        return harvest_document(self.content(session), self.press.words)

    def content(self, session: Session) -> HarvestContent:
        """Give what an evening brought: no insight that was superseded, the best carried first; nothing taken back."""
        parts = self.press.parts(KIND)
        told = self.report.content(session, parts)
        findings = [each for each in told.findings if each.status is not InsightStatus.SUPERSEDED]
        findings.sort(key=lambda each: (not each.strength.grounded, -each.strength.supports))
        taken_back = {code(each) for each in self._notes(session) if not self.printable.is_told(each)}
        gone = taken_back | self._acted_on({each.code for each in told.actions})
        return HarvestContent(
            code=told.code,
            title=told.title,
            place=told.place,
            occasion=told.occasion,
            findings=tuple(findings),
            decisions=tuple(each for each in told.of_kind(NoteKind.DECISION) if each.code not in gone),
            commitments=tuple(each for each in told.of_kind(NoteKind.COMMITMENT) if each.code not in gone),
            actions=told.actions,
            questions=tuple(each for each in told.questions if each.code not in taken_back),
            quote=self._quote(session) if "quote" in parts else None,
            room=self.room.content(session, aspect=ROOM_ASPECT) if "room" in parts else None,
            parts=parts,
            large_print=told.large_print,
        )

    def _notes(self, session: Session) -> list[Note]:
        return self.press.file.all(Note, session=session.id)

    def _acted_on(self, actions: set[str]) -> set[str]:
        """Give the codes of the notes of which these actions, by code, were made: they say the same."""
        file = self.press.file
        made = (each.note for each in file.all(FollowUp) if each.note and code(each) in actions)
        return {code(file.get(Note, each)) for each in made}

    def _quote(self, session: Session) -> Quote | None:
        """Give one quote: with a star first, then those that the speaker agreed with, then the shortest."""
        quotes = [each for each in self._notes(session) if self._may_hang(each)]
        if not quotes:
            return None
        best = min(
            quotes, key=lambda each: (not each.starred, each.checked_back is CheckedBack.NOT_ASKED, len(each.text))
        )
        return Quote(code(best), one_line(self.printable.text(best)), self.printable.speaker(best))

    def _may_hang(self, note: Note) -> bool:
        """Tell whether a note is a quote that may hang on the wall: its speaker is known, and said yes to a quote."""
        return (
            is_quote(note)
            and note.speaker is not None
            and self.printable.may_quote(note.speaker)
            and self.printable.is_told(note)
            and len(note.text) <= LONGEST_QUOTE
        )
