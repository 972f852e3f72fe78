"""Gathers what goes back to the people: roles and never names, and nothing that somebody took back."""

from collections.abc import Iterable, Iterator
from functools import partial

from app.handouts.document import Document, Occasion
from app.handouts.feedback import FeedbackContent, FeedbackItem, feedback_document
from app.models.codes import code
from app.models.feedback import FeedbackLine, in_line, may_go_back
from app.models.language import Words
from app.models.names import Names, NameStyle
from app.models.note import CheckedBack, Note, is_quote
from app.models.person import Consent, ConsentUse
from app.models.programme import Programme
from app.models.session import Session
from app.models.text import one_line
from app.storage import ProgrammeFile
from app.tasks.prints.press import Press, Sheet
from app.tasks.prints.printable import Printable

KIND = "feedback"


def sheets(press: Press) -> Iterator[Sheet]:
    """Give what goes back after each session that has something to give back; nobody is named on it."""
    gathering = FeedbackGathering(press.file, press.words, press.named(NameStyle.ROLE))
    parts = press.parts(KIND)

    def made(session: Session) -> Document:
        occasion = press.occasion(session)
        content = gathering.content(session, occasion, parts=parts, large_print=press.options.large_print)
        return feedback_document(content, press.words)

    for session in press.sessions:
        if gathering.lines(session):
            yield Sheet(press.file_name(code(session), KIND), partial(made, session))


class FeedbackGathering:
    """Reads one programme once, and gives the page of any of its sessions.

    `names` must be in the style that names nobody.
    """

    def __init__(self, file: ProgrammeFile, words: Words, names: Names) -> None:
        self.file = file
        self.words = words
        self.names = names
        self._printable = Printable(file, words, names)
        self.consents = file.all(Consent)

    def lines(self, session: Session) -> list[FeedbackLine]:
        """Give the lines of a session that say something."""
        found = in_line(self.file.all(FeedbackLine, session=session.id))
        return [line for line in found if line.said or line.understood or line.doing or line.then]

    def content(
        self, session: Session, occasion: Occasion, *, parts: frozenset[str], large_print: bool
    ) -> FeedbackContent:
        """Give all that the page of a session says, as consent is at this moment."""
        lines = self.lines(session)
        shown = [line for line in lines if self._may_be_printed(line)]
        return FeedbackContent(
            code=code(session),
            occasion=occasion,
            reply_to=self.file.all(Programme)[0].client,
            items=tuple(self._items(shown)),
            left_out=len(lines) - len(shown),
            parts=parts,
            large_print=large_print,
        )

    def _items(self, lines: Iterable[FeedbackLine]) -> Iterable[FeedbackItem]:
        for line in lines:
            yield FeedbackItem(
                said=self._said(line),
                understood=self._free(line.understood),
                doing=self._free(line.doing),
                then=self._free(line.then),
            )

    def _free(self, text: str) -> str:
        """Give what somebody wrote, without the names of participants."""
        return self.names.masked(text, ConsentUse.QUOTE_NAMED, self.words.say)

    def _note(self, line: FeedbackLine) -> Note | None:
        return self.file.find(Note, line.note) if line.note else None

    def _may_be_printed(self, line: FeedbackLine) -> bool:
        """Tell whether the note that a line answers may still go back; a line of one's own always may."""
        note = self._note(line)
        may = note is None or may_go_back(note, self.consents)
        if note and not may:
            self._withhold(note)
        return may

    def _withhold(self, note: Note) -> None:
        """Remember that a quote does not go back because nobody asked the speaker, or the speaker said no."""
        if note.speaker and is_quote(note) and not note.confidential and note.checked_back is not CheckedBack.WITHDRAWN:
            self.names.withhold(note.speaker, ConsentUse.QUOTE_UNNAMED)

    def _said(self, line: FeedbackLine) -> str:
        """Give what was said, in quotation marks where it is word for word, with role and code behind it."""
        note = self._note(line)
        words = self._free(line.said)
        if note is None or not words:
            return words
        literal = is_quote(note) and line.said.rstrip("…") in one_line(note.text)
        told = " · ".join(part for part in (self._printable.role(self._printable.role_of(note)), code(note)) if part)
        return f"“{words}” ({told})" if literal else f"{words} ({told})"
