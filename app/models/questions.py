"""Learning questions: asked, reworded, answered or found persistent, meeting by meeting."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.models.edit import Edit, added
from app.models.errors import EMPTY_QUESTION, BadInput
from app.models.record import OnRemoval, Record, new_id, reference, required_text, text_field
from app.models.text import LINE_LIMIT, NOTE_LIMIT


class QuestionStatus(StrEnum):
    """How far a learning question is."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    PROVISIONAL = "provisional"
    ANSWERED = "answered"
    PERSISTENT = "persistent"
    PARKED = "parked"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningQuestion(Record):
    """A question that is reworded, answered, parked, or turns out persistent. `number` makes its letter.

    `roles` and `areas` are whom it concerns: who of them is not here is worth knowing. A question that was split or
    merged stays; the newer one says where it came from in `split_from`, the older one where it went in `merged_into`.
    """

    number: int
    ambition: str = text_field(LINE_LIMIT)
    obstacle: str = text_field(LINE_LIMIT)
    owner: str = text_field()
    status: QuestionStatus = QuestionStatus.OPEN
    roles: tuple[str, ...] = ()
    areas: tuple[str, ...] = reference("Area", OnRemoval.EMPTY, many=True)
    split_from: str | None = reference("LearningQuestion", OnRemoval.EMPTY)
    merged_into: str | None = reference("LearningQuestion", OnRemoval.EMPTY)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionVersion(Record):
    """What a session did with a learning question: how it was worded then, why, how far it was, and what was answered.

    A session that talked about it and left the words as they were has a version with the same words.
    """

    question: str = reference("LearningQuestion", OnRemoval.TAKE_ALONG, required=True)
    session: str | None = reference("Session", OnRemoval.EMPTY)
    wording: str = required_text(LINE_LIMIT)
    reason: str = text_field(LINE_LIMIT)
    status: QuestionStatus = QuestionStatus.OPEN
    answer: str = text_field(NOTE_LIMIT)
    worded_at: datetime


def ask_question(number: int, *, wording: str, session: str | None, at: datetime) -> Edit:
    """Give the edit that adds a learning question with its first wording."""
    _check_wording(wording)
    question = LearningQuestion(id=new_id(), number=number)
    version = QuestionVersion(id=new_id(), question=question.id, session=session, wording=wording.strip(), worded_at=at)
    return added("ask_question", question, version)


def reword_question(
    question: LearningQuestion, *, wording: str, reason: str, session: str | None, at: datetime
) -> Edit:
    """Give the edit that adds a newer wording; the older ones stay."""
    _check_wording(wording)
    return added(
        "reword_question",
        QuestionVersion(
            id=new_id(),
            question=question.id,
            session=session,
            wording=wording.strip(),
            reason=reason.strip(),
            worded_at=at,
        ),
    )


def latest_wording(question: LearningQuestion, versions: Iterable[QuestionVersion]) -> str:
    """Give how a question is worded now; empty where it has no version."""
    own = [version for version in versions if version.question == question.id]
    return max(own, key=lambda version: (version.worded_at, version.id)).wording if own else ""


def _check_wording(wording: str) -> None:
    if not wording.strip():
        raise BadInput(EMPTY_QUESTION)
