"""The next session, drafted from this one: what is open comes along, and who was here is asked again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import takewhile

from app.models.acting import FollowUp, commitments_left
from app.models.agenda import by_time, due, held_until
from app.models.closing import Evening
from app.models.codes import code
from app.models.edit import Edit, added
from app.models.errors import EMPTY_SESSION, ENDS_BEFORE_START, BadInput
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.note import Note
from app.models.plan_templates import plan_templates
from app.models.questions import LearningQuestion, QuestionVersion, is_open, latest_wording
from app.models.rank import ranks
from app.models.record import Record, new_id
from app.models.session import AgendaItem, BlockCategory, Invitation, Session
from app.models.text import LINE_LIMIT, NAME_LIMIT, one_line, shortened

WEEKS = 4
"""How long after this session the next one is proposed."""

USUAL_LENGTH = timedelta(hours=2)
LOOKING_BACK = QT_TRANSLATE_NOOP("plan", "Looking back")
BACK_AIM = QT_TRANSLATE_NOOP("plan", "What became of what we agreed?")
BACK_MINUTES, QUESTION_MINUTES = 15, 30

FRAME = "learning"
"""The plan that comes with the program from which welcome and harvest are taken."""


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
    return NextDraft(
        title=shortened(title, NAME_LIMIT),
        starts_at=starts_at,
        ends_at=starts_at + length,
        place=session.place,
        actions=tuple(_soonest(each for each in evening.actions if each.done_on is None)),
        commitments=tuple(commitments_left(evening.notes, evening.actions)),
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
    number: int, session: Session, draft: NextDraft, *, versions: Iterable[QuestionVersion], language: str
) -> Edit:
    """Give the edit that adds the next session with its plan, its questions and who is expected.

    The words of the plan are in `language`. Raises `BadInput` without a title, or where it ends before it begins.
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
    return added("draft_session", made, *_plan(made, draft, list(versions), language), *people)


def _plan(session: Session, draft: NextDraft, versions: Sequence[QuestionVersion], language: str) -> list[AgendaItem]:
    """Give the blocks: welcome, looking back where something was agreed, one for each question, and the harvest."""
    words = Words(language)
    blocks, ending = _frame(session, language)
    if draft.actions or draft.commitments:
        blocks.append(_looking_back(session, draft, words))
    blocks += [_talking(session, each, latest_wording(each, versions)) for each in draft.questions]
    blocks += ending
    return [replace(block, rank=rank) for block, rank in zip(blocks, ranks(len(blocks)), strict=True)]


def _frame(session: Session, language: str) -> tuple[list[AgendaItem], list[AgendaItem]]:
    """Give the blocks with which an evening begins, and those from the harvest on."""
    template = next(each for each in plan_templates() if each.key == FRAME)
    items = template.items(session.id, language)
    harvest = next(place for place, each in enumerate(items) if each.category is BlockCategory.HARVEST)
    opening = takewhile(lambda each: each.category is BlockCategory.WELCOME, items)
    return [replace(each, may_go=False) for each in opening], [replace(each, may_go=False) for each in items[harvest:]]


def _looking_back(session: Session, draft: NextDraft, words: Words) -> AgendaItem:
    agreed = [_agreed(each) for each in draft.actions]
    agreed += [f"{code(each)} {one_line(each.text)}" for each in draft.commitments]
    title, aim = words.translate("plan", LOOKING_BACK), words.translate("plan", BACK_AIM)
    block = _block(session, title, BACK_MINUTES, BlockCategory.TALK)
    return replace(block, aim=aim, how=shortened("; ".join(agreed), LINE_LIMIT))


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
