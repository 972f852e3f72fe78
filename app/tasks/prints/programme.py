"""Gathers the programme that everyone who comes may read: public blocks, rough times, tonight's questions."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from app.handouts.document import Document
from app.handouts.programme import ProgrammeContent, PublicSlot, programme_document
from app.models.codes import code
from app.models.session import AgendaItem, Session, planned
from app.models.text import one_line
from app.tasks.prints.press import Press, Sheet

KIND = "programme"
ROUGHLY = timedelta(minutes=5)
"""Times that people read are rounded to this."""


def sheets(press: Press) -> Iterator[Sheet]:
    """Give the programme of each session that has a block to show or a question for tonight."""

    def made(session: Session) -> Document:
        return programme_document(programme_content(press, session), press.words)

    for each in press.sessions:
        if _shown(press, each) or each.learning_questions:
            yield Sheet(press.file_name(code(each), KIND), partial(made, each))


def programme_content(press: Press, session: Session) -> ProgrammeContent:
    """Give all that the programme says, with names as consent is at this moment."""
    free = press.printable.free
    slots: dict[datetime, list[str]] = {}
    for start, item in _shown(press, session):
        slots.setdefault(start, []).append(free(one_line(item.public_title) or item.title))
    ends = [each.end for each in planned(session, press.file.all(AgendaItem, session=session.id))]
    return ProgrammeContent(
        code=code(session),
        occasion=press.occasion(session),
        programme=press.programme.title,
        title=free(session.title),
        place=free(session.place),
        purpose=free(session.purpose),
        starts_at=session.starts_at,
        ends_at=session.ends_at or (max(ends) if ends else None),
        slots=tuple(PublicSlot(start, tuple(titles)) for start, titles in slots.items()),
        questions=tuple(free(each) for each in _questions(press, session)),
        parts=press.parts(KIND),
        large_print=press.options.large_print,
    )


def _shown(press: Press, session: Session) -> list[tuple[datetime, AgendaItem]]:
    """Give the blocks that participants read, with about when they begin."""
    items = press.file.all(AgendaItem, session=session.id)
    return [(rough(each.start), each.item) for each in planned(session, items) if each.item.shown]


def rough(moment: datetime) -> datetime:
    """Give a moment as people are told it: a multiple of five minutes."""
    midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight + round((moment - midnight) / ROUGHLY) * ROUGHLY


def _questions(press: Press, session: Session) -> Iterator[str]:
    """Give the wording of the questions chosen for tonight, by letter."""
    return (each.wording for each in press.questions(session) if each.chosen and each.wording)
