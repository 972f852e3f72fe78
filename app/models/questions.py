"""Learning questions: asked, reworded, split, merged, answered or found persistent, meeting by meeting."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.models.edit import DESK, Change, Edit, added, changed
from app.models.errors import (
    EMPTY_QUESTION,
    MERGED_INTO_ITSELF,
    MERGED_ROUND,
    NOT_MERGED,
    SPLIT_NEEDS_TWO,
    BadInput,
    Refused,
)
from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.record import OnRemoval, Record, new_id, reference, required_text, text_field
from app.models.text import LINE_LIMIT, NOTE_LIMIT, one_line

_MOMENT = timedelta(microseconds=1)
"""What keeps two versions in order, also when the clock of the laptop was set back between them."""

WHOLE = QT_TRANSLATE_NOOP("questions", "How can we {ambition}, while {obstacle}?")
WITHOUT_OBSTACLE = QT_TRANSLATE_NOOP("questions", "How can we {ambition}?")


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


STILL_OPEN = frozenset(
    {QuestionStatus.OPEN, QuestionStatus.IN_PROGRESS, QuestionStatus.PROVISIONAL, QuestionStatus.PERSISTENT}
)
"""How far a question is while people still want to talk about it."""


def ask_question(
    number: int, *, wording: str, session: str | None, at: datetime, ambition: str = "", obstacle: str = ""
) -> Edit:
    """Give the edit that adds a learning question with its first wording."""
    question = LearningQuestion(id=new_id(), number=number, ambition=one_line(ambition), obstacle=one_line(obstacle))
    return added("ask_question", question, _version(question, wording=wording, session=session, at=at))


def discuss_question(
    question: LearningQuestion,
    versions: Iterable[QuestionVersion],
    *,
    session: str | None,
    at: datetime,
    status: QuestionStatus,
    wording: str = "",
    reason: str = "",
    answer: str = "",
) -> Edit:
    """Give the edit that says what a session did with a question: its words then, how far it is, and an answer.

    Without `wording` the words stay as they were. The same words said again at the same session change what was
    written there, and an answer stays unless there is another one; other words stand beside the older ones.
    """
    known = list(versions)
    wording = wording.strip() or latest_wording(question, known)
    at = max([at, *(each.worded_at + _MOMENT for each in own_versions(question, known))])
    fresh = _version(question, wording=wording, session=session, at=at, reason=reason, status=status, answer=answer)
    there = latest_at(question, known, session) if session else None
    if there and there.wording == fresh.wording:
        kept = replace(there, reason=fresh.reason or there.reason, answer=fresh.answer or there.answer)
        change = Change(there, replace(kept, status=status))
    else:
        change = Change(None, fresh)
    return Edit("discuss_question", DESK, (change, Change(question, replace(question, status=status))))


def split_question(
    question: LearningQuestion,
    versions: Iterable[QuestionVersion],
    *,
    numbers: Sequence[int],
    wordings: Sequence[str],
    session: str | None,
    at: datetime,
    reason: str = "",
    stays: bool = False,
) -> Edit:
    """Give the edit that makes several questions of one, each with a letter of its own.

    The old one keeps its letter and all that points to it; it is dropped unless it `stays`. What the session did with
    it is written down too, so that the agenda knows when. Raises `BadInput` for fewer than two different wordings.
    """
    words = list(dict.fromkeys(wording.strip() for wording in wordings if wording.strip()))
    if len(words) < 2:
        raise BadInput(SPLIT_NEEDS_TWO)
    status = question.status if stays else QuestionStatus.DROPPED
    talked = discuss_question(question, versions, session=session, at=at, status=status, reason=reason)
    changes = list(talked.changes)
    for number, wording in zip(numbers, words, strict=True):
        part = replace(
            question,
            id=new_id(),
            number=number,
            ambition="",
            obstacle="",
            status=QuestionStatus.OPEN,
            split_from=question.id,
            merged_into=None,
        )
        version = _version(part, wording=wording, session=session, at=at, reason=reason)
        changes += [Change(None, part), Change(None, version)]
    return Edit("split_question", DESK, tuple(changes))


def merge_question(
    question: LearningQuestion,
    into: LearningQuestion,
    *,
    questions: Iterable[LearningQuestion],
    versions: Iterable[QuestionVersion],
    session: str | None,
    at: datetime,
    reason: str = "",
) -> Edit:
    """Give the edit that makes a question go on in another one; it keeps its letter and all that points to it.

    Raises `Refused` where it would go on in itself, straight or by a way round.
    """
    if into.id == question.id:
        raise Refused(MERGED_INTO_ITSELF)
    if question.id in {each.id for each in _chain(into, {each.id: each for each in questions})}:
        raise Refused(MERGED_ROUND)
    talked = discuss_question(question, versions, session=session, at=at, status=question.status, reason=reason)
    gone = replace(question, merged_into=into.id)
    return Edit("merge_question", DESK, (talked.changes[0], Change(question, gone)))


def unmerge_question(question: LearningQuestion) -> Edit:
    """Give the edit that lets a merged question go on by itself again. Raises `Refused` where it was not merged."""
    if question.merged_into is None:
        raise Refused(NOT_MERGED)
    return changed("unmerge_question", question, merged_into=None)


def going_on_in(question: LearningQuestion, questions: Mapping[str, LearningQuestion]) -> LearningQuestion:
    """Give the question in which one goes on after all merging: itself where it was not merged."""
    return _chain(question, questions)[-1]


def _chain(question: LearningQuestion, questions: Mapping[str, LearningQuestion]) -> list[LearningQuestion]:
    """Give a question and those it went on in, one after another; no question twice."""
    found = [question]
    while (into := questions.get(found[-1].merged_into or "")) and into not in found:
        found.append(into)
    return found


def is_open(question: LearningQuestion) -> bool:
    """Tell whether people still want to talk about a question under its own letter."""
    return question.status in STILL_OPEN and question.merged_into is None


def latest_wording(question: LearningQuestion, versions: Iterable[QuestionVersion]) -> str:
    """Give how a question is worded now; empty where it has no version."""
    own = own_versions(question, versions)
    return own[-1].wording if own else ""


def own_versions(question: LearningQuestion, versions: Iterable[QuestionVersion]) -> list[QuestionVersion]:
    """Give the versions of a question, the oldest first."""
    return sorted((each for each in versions if each.question == question.id), key=_by_moment)


def latest_at(
    question: LearningQuestion, versions: Iterable[QuestionVersion], session: str | None
) -> QuestionVersion | None:
    """Give the last version a session made of a question; None where it did not talk about it."""
    there = [each for each in own_versions(question, versions) if each.session == session]
    return there[-1] if there else None


def question_sentence(ambition: str, obstacle: str) -> Sentence:
    """Give the sentence that an ambition and an obstacle make together; their own full stops and capitals go."""
    wish, hindrance = _part(ambition), _part(obstacle)
    if hindrance:
        return Sentence("questions", WHOLE, {"ambition": wish or "…", "obstacle": hindrance})
    return Sentence("questions", WITHOUT_OBSTACLE, {"ambition": wish or "…"})


def _part(text: str) -> str:
    """Give words as they stand inside a sentence: without a capital at the start (``NDSM`` keeps its own)."""
    words = one_line(text).rstrip(" .,;:!?")
    return words[:1].lower() + words[1:] if not words[1:2].isupper() else words


def _by_moment(version: QuestionVersion) -> tuple[datetime, str]:
    return version.worded_at, version.id


def _version(
    question: LearningQuestion,
    *,
    wording: str,
    session: str | None,
    at: datetime,
    reason: str = "",
    status: QuestionStatus = QuestionStatus.OPEN,
    answer: str = "",
) -> QuestionVersion:
    if not wording.strip():
        raise BadInput(EMPTY_QUESTION)
    return QuestionVersion(
        id=new_id(),
        question=question.id,
        session=session,
        wording=wording.strip(),
        reason=one_line(reason),
        status=status,
        answer=answer.strip(),
        worded_at=at,
    )
