"""A learning session: its blocks with their computed times, and who was there; `plan` says how a plan changes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.models.edit import Edit, added
from app.models.errors import EMPTY_SESSION, BadInput
from app.models.record import OnRemoval, Record, new_id, reference, required_text, text_field
from app.models.text import LINE_LIMIT, NOTE_LIMIT, one_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Session(Record):
    """One meeting. `number` is what people call it by; `starts_at` is local time.

    `ends_at` is when people were told it ends; `tables` are the names of its tables; `learning_questions` are those
    for tonight; `follows` is the session it was drafted from.
    """

    number: int
    title: str = required_text()
    starts_at: datetime
    place: str = text_field()
    area: str | None = reference("Area", OnRemoval.EMPTY)
    purpose: str = text_field(NOTE_LIMIT)
    ends_at: datetime | None = None
    tables: tuple[str, ...] = ()
    learning_questions: tuple[str, ...] = reference("LearningQuestion", OnRemoval.EMPTY, many=True)
    follows: str | None = reference("Session", OnRemoval.EMPTY)
    closed_at: datetime | None = None


class BlockCategory(StrEnum):
    """What sort of block it is; each has a colour and a pattern."""

    WELCOME = "welcome"
    TALK = "talk"
    WORK = "work"
    MAPS = "maps"
    HARVEST = "harvest"
    BREAK = "break"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem(Record):
    """A block of the plan. Its start is computed from the blocks before it; `minutes` is 1–600.

    `shortest` is how short it may become (None: as planned); `beside` tells that it runs at the same time as the block
    before, at other tables, and counts once with it. `public_title` is what participants read (empty: the title), and
    `shown` whether they read it at all. `material` is a list such as ``"12 pens; 6 sheets A3"``. `may_go` marks the one
    block that was agreed to be cut when time runs out. Real times stay beside the plan: `started_at`, `ended_at`, the
    minutes `extra` that were given or taken, and `skipped`.
    """

    session: str = reference("Session", OnRemoval.TAKE_ALONG, required=True)
    rank: str = required_text()
    title: str = required_text()
    minutes: int
    shortest: int | None = None
    beside: bool = False
    category: BlockCategory | None = None
    public_title: str = text_field()
    shown: bool = True
    aim: str = text_field(LINE_LIMIT)
    how: str = text_field(LINE_LIMIT)
    who: str = text_field()
    material: str = text_field(LINE_LIMIT)
    learning_question: str | None = reference("LearningQuestion", OnRemoval.EMPTY)
    may_go: bool = False
    started_at: datetime | None = None
    ended_at: datetime | None = None
    extra: int = 0
    skipped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation(Record):
    """Somebody is expected at a session, at a table."""

    session: str = reference("Session", OnRemoval.TAKE_ALONG, required=True)
    person: str = reference("Person", OnRemoval.TAKE_ALONG, required=True)
    table: str = text_field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance(Record):
    """Somebody was there, from a moment on, at a table."""

    session: str = reference("Session", OnRemoval.TAKE_ALONG, required=True)
    person: str = reference("Person", OnRemoval.TAKE_ALONG, required=True)
    since: datetime
    table: str = text_field()
    walk_in: bool = False


@dataclass(frozen=True, slots=True)
class PlannedBlock:
    """A block with the times that follow from the plan."""

    item: AgendaItem
    start: datetime
    end: datetime


def in_order(items: Iterable[AgendaItem]) -> list[AgendaItem]:
    """Give blocks in the order of the plan."""
    return sorted(items, key=lambda item: (item.rank, item.id))


def side_by_side(items: Iterable[AgendaItem]) -> list[list[AgendaItem]]:
    """Give the blocks in order, those that run at the same time together; the first of all is beside nothing."""
    groups: list[list[AgendaItem]] = []
    for item in in_order(items):
        if item.beside and groups:
            groups[-1].append(item)
        else:
            groups.append([item])
    return groups


def planned(session: Session, items: Iterable[AgendaItem]) -> list[PlannedBlock]:
    """Give the blocks of a session in order, with computed start and end.

    Blocks that run beside each other start together, and the next one starts when the longest of them is over.
    """
    blocks: list[PlannedBlock] = []
    start = session.starts_at
    for group in side_by_side(items):
        together = [PlannedBlock(item, start, start + timedelta(minutes=item.minutes)) for item in group]
        blocks += together
        start = max(block.end for block in together)
    return blocks


def add_session(number: int, *, title: str, starts_at: datetime, place: str = "") -> Edit:
    """Give the edit that adds a session. Raises `BadInput` without a title."""
    if not title.strip():
        raise BadInput(EMPTY_SESSION)
    return added(
        "add_session", Session(id=new_id(), number=number, title=one_line(title), starts_at=starts_at, place=place)
    )
