"""Gathers the cards of an evening: a first name, role and table to wear, and what stands on each table."""

import re
from collections.abc import Iterator
from functools import partial

from app.handouts.document import Document
from app.handouts.name_cards import CardsContent, NameCard, TableTask, name_cards_document
from app.models.codes import code
from app.models.person import Consent, ConsentUse, consented
from app.models.session import AgendaItem, BlockCategory, Session, in_order
from app.models.tables import called as table_called
from app.models.text import one_line
from app.tasks.prints.desk import Guest, guests, short_names
from app.tasks.prints.press import Press, Sheet

KIND = "name-cards"

_STEP = re.compile(r";|\n|(?<=[.!?])\s+")


def sheets(press: Press) -> Iterator[Sheet]:
    """Give the cards of each session that expects somebody or has tables; for chosen people only their own."""

    def made(session: Session) -> Document:
        return name_cards_document(cards_content(press, session), press.words)

    for each in press.sessions:
        if guests(press, each) or (each.tables and press.options.persons is None):
            yield Sheet(press.file_name(code(each), KIND), partial(made, each))


def cards_content(press: Press, session: Session) -> CardsContent:
    """Give all that the cards say; that photos are fine stands on the cards of who says so now."""
    people = guests(press, session)
    short = short_names([each.person for each in people])
    consents = press.file.all(Consent)
    for_all = press.options.persons is None

    def card(guest: Guest) -> NameCard:
        is_named = press.options.names.is_by_name
        return NameCard(
            name=short[guest.person.id] if is_named else guest.called,
            role=guest.role if is_named else "",
            table=press.words.say(table_called(guest.table)) if guest.table else "",
            photo=consented(consents, guest.person.id, ConsentUse.PHOTO),
        )

    return CardsContent(
        code=code(session),
        occasion=press.occasion(session),
        cards=tuple(card(each) for each in people),
        tables=tuple(press.words.say(table_called(each)) for each in session.tables) if for_all else (),
        tasks=tuple(_tasks(press, session)),
        parts=press.parts(KIND),
        large_print=press.options.large_print,
    )


def _tasks(press: Press, session: Session) -> Iterator[TableTask]:
    """Give what tables work on: each block with its question and steps; without questions, those for tonight."""
    free = press.printable.free
    worded = _worded(press, session)
    items = in_order(press.file.all(AgendaItem, session=session.id))
    at_tables = [each for each in items if each.category is BlockCategory.WORK and each.shown]
    tonight = tuple(free(worded[each]) for each in session.learning_questions if each in worded)
    is_tied = any(each.learning_question in worded for each in at_tables)
    if tonight and not is_tied:
        yield TableTask("", tonight)
    for each in at_tables:
        yield TableTask(
            title=free(one_line(each.public_title) or each.title),
            questions=(free(worded[each.learning_question]),) if each.learning_question in worded else (),
            steps=tuple(free(step.strip().rstrip(".")) for step in _STEP.split(each.how) if step.strip()),
        )


def _worded(press: Press, session: Session) -> dict[str | None, str]:
    """Give how each learning question that is open or for tonight is worded, by id."""
    return {each.question.id: each.wording for each in press.questions(session) if each.wording}
