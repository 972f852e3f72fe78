"""Gathers the list to sign at the desk: who is expected, and which questions for consent are still to be asked."""

from collections.abc import Iterator
from functools import partial

from app.handouts.attendance import AttendanceContent, AttendanceRow, attendance_document
from app.handouts.document import Document
from app.models.codes import code
from app.models.person import Consent, ConsentAnswer, ConsentUse
from app.models.presence_consent import asked
from app.models.session import Session
from app.models.terms import named
from app.tasks.prints.desk import Guest, answers, guests
from app.tasks.prints.press import Press, Sheet

KIND = "attendance"


def sheets(press: Press) -> Iterator[Sheet]:
    """Give the list of each session; where nobody is expected yet, one with empty rows."""

    def made(session: Session) -> Document:
        return attendance_document(attendance_content(press, session), press.words)

    for each in press.sessions:
        yield Sheet(press.file_name(code(each), KIND), partial(made, each))


def attendance_content(press: Press, session: Session) -> AttendanceContent:
    """Give all that the list of a session says, as consent is at this moment."""
    words, parts = press.words, press.parts(KIND)
    consents = press.file.all(Consent) if "answers" in parts else []
    found = guests(press, session)
    return AttendanceContent(
        code=code(session),
        occasion=press.occasion(session),
        uses=tuple((words.say(named(use)), words.say(asked(use))) for use in ConsentUse) if "consent" in parts else (),
        rows=tuple(_row(guest, consents) for guest in found),
        walked_in=sum(not guest.is_expected for guest in found),
        large_print=press.options.large_print,
    )


def _row(guest: Guest, consents: list[Consent]) -> AttendanceRow:
    given = answers(consents, guest.person.id)
    return AttendanceRow(
        code=code(guest.person),
        name=guest.called,
        role=guest.role,
        area=guest.area,
        answers=tuple(given[use] is ConsentAnswer.YES if use in given else None for use in ConsentUse),
    )
