"""What comes of it: what each role can do, and who does what by when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.models.edit import Edit, added
from app.models.errors import EMPTY_ACTION, BadInput
from app.models.person import Role
from app.models.record import OnRemoval, Record, new_id, reference, required_text, text_field
from app.models.text import LINE_LIMIT, one_line


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
