"""Gathers the learning agenda: every question beside every session, and what is done about it."""

from collections.abc import Iterator
from dataclasses import replace

from app.handouts.document import Document
from app.handouts.learning_agenda import AgendaAction, AgendaContent, learning_agenda_document
from app.models.acting import FollowUp, in_order
from app.models.agenda import LearningAgenda, held_until, learning_agenda
from app.models.codes import code
from app.models.questions import LearningQuestion, QuestionVersion
from app.models.session import Session
from app.tasks.prints.press import Press, Sheet

KIND = "learning-agenda"
A3 = "A3-landscape"


def sheets(press: Press) -> Iterator[Sheet]:
    """Give the agenda, where there is a learning question; of one session as it was after that session."""

    def made() -> Document:
        content = AgendaContent(
            occasion=press.occasion(None if press.options.session is None else press.sessions[0]),
            agenda=_agenda(press),
            actions=_actions(press),
            parts=press.parts(KIND),
            is_a3=press.paper(KIND) == A3,
            large_print=press.options.large_print,
        )
        return learning_agenda_document(content, press.words)

    if press.file.all(LearningQuestion):
        yield Sheet(press.file_name("", KIND), made)


def _agenda(press: Press) -> LearningAgenda:
    """Give the agenda with names as they may be printed."""
    free = press.printable.free
    sessions = _sessions(press)
    versions = [
        replace(each, wording=free(each.wording), reason=free(each.reason), answer=free(each.answer))
        for each in press.file.all(QuestionVersion)
        if len(sessions) == len(press.all_sessions) or each.session in {session.id for session in sessions}
    ]
    asked = {version.question for version in versions}
    questions = [each for each in press.file.all(LearningQuestion) if each.id in asked]
    return learning_agenda(questions, versions, [replace(each, title=free(each.title)) for each in sessions])


def _sessions(press: Press) -> list[Session]:
    known = list(press.all_sessions.values())
    return known if press.options.session is None else held_until(press.sessions[0], known)


def _actions(press: Press) -> tuple[AgendaAction, ...]:
    """Give the actions that answer to a learning question, by its letter; open ones before what is done."""
    questions = {each.id: each for each in press.file.all(LearningQuestion)}
    found = [each for each in in_order(press.file.all(FollowUp)) if each.learning_question in questions]
    found.sort(key=lambda each: questions[each.learning_question or ""].number)
    return tuple(
        AgendaAction(
            letter=code(questions[each.learning_question or ""]),
            code=code(each),
            what=press.printable.free(each.what),
            owner=press.printable.owner(each.owner),
            due=each.due,
            done_on=each.done_on,
        )
        for each in found
    )
