"""The next session, drafted from this one: what is open comes along, and who was here is asked again."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.models.acting import FollowUp
from app.models.agenda import by_time, due, held_until
from app.models.closing import Evening
from app.models.codes import code
from app.models.edit import Edit, added
from app.models.errors import EMPTY_SESSION, ENDS_BEFORE_START, BadInput
from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.note import Note, NoteKind
from app.models.questions import LearningQuestion, QuestionVersion, is_open, latest_wording
from app.models.rank import ranks
from app.models.record import Record, new_id
from app.models.session import AgendaItem, BlockCategory, Invitation, Session
from app.models.text import LINE_LIMIT, NAME_LIMIT, one_line, shortened

WEEKS = 4
"""How long after this session the next one is proposed."""

USUAL_LENGTH = timedelta(hours=2)
LOOKING_BACK, HARVEST = QT_TRANSLATE_NOOP("plan", "Looking back"), QT_TRANSLATE_NOOP("plan", "Harvest")
BACK_AIM = QT_TRANSLATE_NOOP("plan", "What became of what we agreed?")
BACK_MINUTES, QUESTION_MINUTES, HARVEST_MINUTES = 15, 30, 15

Say = Callable[[Sentence], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class NextDraft:
    """What a next session is made of; whoever looks at it first may leave things out."""

    title: str
    starts_at: datetime
    ends_at: datetime | None
    place: str = ""
    actions: tuple[FollowUp, ...] = ()
    commitments: tuple[Note, ...] = ()
    questions: tuple[LearningQuestion, ...] = ()
    people: tuple[str, ...] = ()


def proposed_next(evening: Evening, *, title: str) -> NextDraft:
    """Give what can come along: all that is open, the due questions before the other open ones, and who was here."""
    session = evening.session
    starts_at = session.starts_at + timedelta(weeks=WEEKS)
    length = session.ends_at - session.starts_at if session.ends_at else USUAL_LENGTH
    acted_on = {each.note for each in evening.actions}
    return NextDraft(
        title=shortened(title, NAME_LIMIT),
        starts_at=starts_at,
        ends_at=starts_at + length,
        place=session.place,
        actions=tuple(_soonest(each for each in evening.actions if each.done_on is None)),
        commitments=tuple(
            each for each in evening.notes if each.kind is NoteKind.COMMITMENT and each.id not in acted_on
        ),
        questions=(*due_next(evening), *_other_open(evening)),
        people=tuple(dict.fromkeys(each.person for each in evening.present)),
    )


def due_next(evening: Evening) -> list[LearningQuestion]:
    """Give the questions that are due after a session."""
    return due(evening.questions, evening.versions, held_until(evening.session, evening.sessions))


def drafted_from(session: Session, sessions: Iterable[Session]) -> Session | None:
    """Give the session that was drafted from this one; None where there is none yet."""
    return next((each for each in by_time(sessions) if each.follows == session.id), None)


def draft_session(
    number: int, session: Session, draft: NextDraft, *, versions: Iterable[QuestionVersion], say: Say
) -> Edit:
    """Give the edit that adds the next session with its plan, its questions and who is expected.

    Raises `BadInput` without a title, or where it ends before it begins.
    """
    title = one_line(draft.title)
    if not title:
        raise BadInput(EMPTY_SESSION)
    if draft.ends_at is not None and draft.ends_at <= draft.starts_at:
        raise BadInput(ENDS_BEFORE_START)
    made = Session(
        id=new_id(),
        number=number,
        title=title,
        starts_at=draft.starts_at,
        ends_at=draft.ends_at,
        place=draft.place,
        area=session.area,
        tables=session.tables,
        learning_questions=tuple(each.id for each in draft.questions),
        follows=session.id,
    )
    people: list[Record] = [Invitation(id=new_id(), session=made.id, person=person) for person in draft.people]
    return added("draft_session", made, *_plan(made, draft, list(versions), say), *people)


def _plan(session: Session, draft: NextDraft, versions: Sequence[QuestionVersion], say: Say) -> list[AgendaItem]:
    """Give the blocks: looking back where something was agreed, one for each question, and the harvest."""
    blocks = [_looking_back(session, draft, say)] if draft.actions or draft.commitments else []
    blocks += [_talking(session, each, latest_wording(each, versions)) for each in draft.questions]
    harvest = say(Sentence("plan", HARVEST))
    blocks.append(_block(session, harvest, HARVEST_MINUTES, BlockCategory.HARVEST))
    return [replace(block, rank=rank) for block, rank in zip(blocks, ranks(len(blocks)), strict=True)]


def _looking_back(session: Session, draft: NextDraft, say: Say) -> AgendaItem:
    agreed = [_agreed(each) for each in draft.actions]
    agreed += [f"{code(each)} {one_line(each.text)}" for each in draft.commitments]
    block = _block(session, say(Sentence("plan", LOOKING_BACK)), BACK_MINUTES, BlockCategory.TALK)
    return replace(block, aim=say(Sentence("plan", BACK_AIM)), how=shortened("; ".join(agreed), LINE_LIMIT))


def _agreed(action: FollowUp) -> str:
    when = f"{action.due:%d-%m-%Y}" if action.due else ""
    told = ", ".join(part for part in (action.owner, when) if part)
    return f"{code(action)} {action.what}" + (f" ({told})" if told else "")


def _talking(session: Session, question: LearningQuestion, wording: str) -> AgendaItem:
    title = shortened(f"{code(question)}. {one_line(wording)}", NAME_LIMIT)
    block = _block(session, title, QUESTION_MINUTES, BlockCategory.WORK)
    return replace(block, learning_question=question.id)


def _block(session: Session, title: str, minutes: int, category: BlockCategory) -> AgendaItem:
    return AgendaItem(id=new_id(), session=session.id, rank="", title=title, minutes=minutes, category=category)


def _soonest(actions: Iterable[FollowUp]) -> list[FollowUp]:
    return sorted(actions, key=lambda each: (each.due is None, each.due, each.number))


def _other_open(evening: Evening) -> list[LearningQuestion]:
    waiting = {each.id for each in due_next(evening)}
    return [each for each in evening.questions if is_open(each) and each.id not in waiting]
