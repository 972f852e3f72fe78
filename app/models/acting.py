"""What comes of it: what each role can do, and who does what by when."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.models.edit import Edit, added, changed
from app.models.errors import DONE_ALREADY, EMPTY_ACTION, NOT_DONE, BadInput, Refused
from app.models.note import Note, NoteKind
from app.models.person import Role
from app.models.record import OnRemoval, Record, new_id, reference, required_text, text_field
from app.models.session import Session
from app.models.text import LINE_LIMIT, one_line, shortened

LEAST, MOST = 1, 5
"""How little and how much effort and effect can be."""


class ActionType(StrEnum):
    """What a course of action asks: to stop, do less, do more, or start something."""

    STOP = "stop"
    LESS = "less"
    MORE = "more"
    NEW = "new"


class Horizon(StrEnum):
    """When a course of action can begin."""

    NOW = "now"
    THIS_YEAR = "this_year"
    LATER = "later"


class CourseStatus(StrEnum):
    """How far a course of action is."""

    PROPOSED = "proposed"
    ADOPTED = "adopted"
    TRIED = "tried"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseOfAction(Record):
    """What a role can do, grounded in insights. `effort` and `effect` are 1–5; `number` makes its code (H2).

    `conditions` is what must be there first.
    """

    number: int
    for_role: Role
    action: str = required_text(LINE_LIMIT)
    type: ActionType = ActionType.NEW
    insights: tuple[str, ...] = reference("Insight", OnRemoval.EMPTY, many=True)
    conditions: str = text_field(LINE_LIMIT)
    effort: int = 3
    effect: int = 3
    horizon: Horizon = Horizon.THIS_YEAR
    status: CourseStatus = CourseStatus.PROPOSED


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp(Record):
    """Who does what by when. Open ones come back at the next session. `number` makes its code (A4)."""

    number: int
    what: str = required_text(LINE_LIMIT)
    owner: str = text_field()
    due: date | None = None
    session: str | None = reference("Session", OnRemoval.EMPTY)
    note: str | None = reference("Note", OnRemoval.EMPTY)
    course: str | None = reference("CourseOfAction", OnRemoval.EMPTY)
    learning_question: str | None = reference("LearningQuestion", OnRemoval.EMPTY)
    done_on: date | None = None


def add_course(number: int, *, for_role: Role, action: str, insights: Iterable[str] = ()) -> Edit:
    """Give the edit that says what a role can do. Raises `BadInput` without words."""
    if not action.strip():
        raise BadInput(EMPTY_ACTION)
    course = CourseOfAction(
        id=new_id(), number=number, for_role=for_role, action=one_line(action), insights=tuple(insights)
    )
    return added("add_course", course)


def move_course(course: CourseOfAction, *, effort: int, effect: int) -> Edit:
    """Give the edit that puts a course elsewhere on the grid; what lies beside it becomes the nearest place on it."""
    return changed("move_course", course, effort=_on_grid(effort), effect=_on_grid(effect))


def rest_on(course: CourseOfAction, insights: Iterable[str]) -> Edit:
    """Give the edit that says on which insights a course rests, each once, in this order."""
    return changed("change_course", course, insights=tuple(dict.fromkeys(insights)))


def _on_grid(value: int) -> int:
    return max(LEAST, min(MOST, value))


# --- who does what by when ----------------------------------------------------------------------


def add_action(
    number: int,
    what: str,
    *,
    owner: str = "",
    due: date | None = None,
    session: str | None = None,
    course: CourseOfAction | None = None,
    learning_question: str | None = None,
) -> Edit:
    """Give the edit that says who does what by when; without words of its own it says what its course says.

    Raises `BadInput` without words. Of a note `closing.action_from` makes an action.
    """
    words = shortened(one_line(what) or (course.action if course else ""), LINE_LIMIT)
    if not words:
        raise BadInput(EMPTY_ACTION)
    action = FollowUp(
        id=new_id(),
        number=number,
        what=words,
        owner=one_line(owner),
        due=due,
        session=session,
        course=course.id if course else None,
        learning_question=learning_question,
    )
    return added("add_action", action)


def finish_action(action: FollowUp, *, on: date) -> Edit:
    """Give the edit that says an action is done. Raises `Refused` where it was done already."""
    if action.done_on is not None:
        raise Refused(DONE_ALREADY)
    return changed("finish_action", action, done_on=on)


def reopen_action(action: FollowUp) -> Edit:
    """Give the edit that says an action is not done after all. Raises `Refused` where it was not."""
    if action.done_on is None:
        raise Refused(NOT_DONE)
    return changed("reopen_action", action, done_on=None)


def is_overdue(action: FollowUp, today: date) -> bool:
    """Tell whether an action should have been done before `today` and is not."""
    return action.done_on is None and action.due is not None and action.due < today


def in_order(actions: Iterable[FollowUp]) -> list[FollowUp]:
    """Give actions as people work them off: open before done, the first due first, those without a day after them.

    What was done last comes first among what is done.
    """
    known = list(actions)
    still_open = [each for each in known if each.done_on is None]
    done = sorted((each for each in known if each.done_on is not None), key=lambda each: each.number)
    done.sort(key=lambda each: each.done_on or date.min, reverse=True)
    return [*sorted(still_open, key=lambda each: (each.due or date.max, each.number)), *done]


def commitments_left(notes: Iterable[Note], actions: Iterable[FollowUp]) -> list[Note]:
    """Give what was promised and became no action yet."""
    acted_on = {each.note for each in actions}
    return [each for each in notes if each.kind is NoteKind.COMMITMENT and each.id not in acted_on]


def next_session_day(sessions: Iterable[Session], today: date) -> date | None:
    """Give the day of the first session after `today`; None where none is planned."""
    return min((day for each in sessions if (day := each.starts_at.date()) > today), default=None)


def in_a_month(today: date) -> date:
    """Give the same day of the next month, or its last day where it has no such day."""
    year, month = (today.year + 1, 1) if today.month == 12 else (today.year, today.month + 1)
    return _day_in(today, year=year, month=month)


def _day_in(day: date, *, year: int, month: int) -> date:
    """Give a day in another month, at most its last one."""
    return date(year, month, min(day.day, monthrange(year, month)[1]))
