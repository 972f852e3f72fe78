"""Gathers the action list: open actions by who does them, the first due first, then what is done."""

from collections.abc import Iterator
from datetime import date

from app.handouts.actions import ActionGroup, ActionsContent, ListedAction, actions_document
from app.handouts.dates import day
from app.handouts.document import Document
from app.models.acting import CourseOfAction, FollowUp, in_order, is_overdue
from app.models.codes import code
from app.models.note import Note
from app.models.questions import LearningQuestion
from app.models.session import Session
from app.tasks.prints.press import Press, Sheet

KIND = "actions"


def sheets(press: Press) -> Iterator[Sheet]:
    """Give the list, where there is an action; of one session what it agreed and what was still open before it."""
    session = None if press.options.session is None else press.sessions[0]
    found = in_order(each for each in press.file.all(FollowUp) if session is None or _belongs(each, press, session))

    def made() -> Document:
        listed = [(each, _listed(each, press)) for each in found]
        content = ActionsContent(
            occasion=press.occasion(session),
            code=code(session) if session else "",
            groups=_by_owner([pair for pair in listed if pair[0].done_on is None]),
            done=tuple(shown for action, shown in listed if action.done_on is not None),
            parts=press.parts(KIND),
            large_print=press.options.large_print,
        )
        return actions_document(content, press.words)

    if found:
        yield Sheet(press.file_name(code(session) if session else "", KIND), made)


def _belongs(action: FollowUp, press: Press, session: Session) -> bool:
    """Tell whether an action was agreed at a session, or before it and is not done."""
    own = _session_of(action, press)
    if own is None or own.id == session.id:
        return own is not None or action.done_on is None
    return action.done_on is None and own.starts_at < session.starts_at


def _session_of(action: FollowUp, press: Press) -> Session | None:
    note = press.file.find(Note, action.note) if action.note else None
    return press.all_sessions.get(action.session or (note.session if note else ""))


def _listed(action: FollowUp, press: Press) -> ListedAction:
    return ListedAction(
        code=code(action),
        what=press.printable.free(action.what),
        owner=press.printable.owner(action.owner),
        due=action.due,
        done_on=action.done_on,
        is_late=is_overdue(action, press.now.date()),
        origin=_origin(action, press),
    )


def _origin(action: FollowUp, press: Press) -> str:
    """Give the codes of note, course and question an action comes from, and its session."""
    file, session = press.file, _session_of(action, press)
    found = (
        file.find(Note, action.note) if action.note else None,
        file.find(CourseOfAction, action.course) if action.course else None,
        file.find(LearningQuestion, action.learning_question) if action.learning_question else None,
    )
    told = [code(each) for each in found if each]
    if session:
        told.append(f"{code(session)}, {day(session.starts_at, press.words)}")
    return " · ".join(told)


def _by_owner(listed: list[tuple[FollowUp, ListedAction]]) -> tuple[ActionGroup, ...]:
    """Give open actions by owner: who has the first one due first; who may not be named, and nobody, at the end."""
    groups: dict[str | None, list[ListedAction]] = {}
    for action, shown in listed:
        owner = None if action.owner.strip() and not shown.owner else shown.owner
        groups.setdefault(owner, []).append(shown)

    def place(owner: str | None) -> tuple[bool, bool, date]:
        return owner == "", owner is None, min((each.due for each in groups[owner] if each.due), default=date.max)

    return tuple(ActionGroup(owner, tuple(groups[owner])) for owner in sorted(groups, key=place))
