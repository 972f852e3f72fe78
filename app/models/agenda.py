"""The dynamic learning agenda: every learning question beside every session, and which ones are due."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.models.questions import (
    LearningQuestion,
    QuestionStatus,
    QuestionVersion,
    is_open,
    own_versions,
)
from app.models.session import Session

LONG_OPEN = 3
"""Sessions over which a question stands open before it may be a persistent problem."""

SKIPPED_OFTEN = 2
"""Sessions in a row in which nobody talked about a question, after which it is worth a warning."""


@dataclass(frozen=True, slots=True)
class AgendaCell:
    """What one session did with one question.

    `version` is None where the session did not talk about it while it lived on; `status` is how far it was then.
    `reworded` tells that the words differ from those before; `between` that it was not at the session itself but
    between this one and the next; `earlier` is how it was worded first, where one session worded it more than once.
    """

    status: QuestionStatus
    version: QuestionVersion | None = None
    reworded: bool = False
    between: bool = False
    earlier: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One question with a cell for each column; None before it was asked, and after it went on in another one."""

    question: LearningQuestion
    cells: tuple[AgendaCell | None, ...]


class LinkKind(StrEnum):
    """How one question became another."""

    SPLIT = "split"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class AgendaLink:
    """An arrow from one row to another, both counted from 0, in a column."""

    kind: LinkKind
    start: int
    end: int
    column: int


@dataclass(frozen=True, slots=True)
class LearningAgenda:
    """All questions over all sessions, side by side. A column without a session holds what was asked before any."""

    columns: tuple[Session | None, ...]
    rows: tuple[AgendaRow, ...]
    links: tuple[AgendaLink, ...]


def learning_agenda(
    questions: Iterable[LearningQuestion], versions: Iterable[QuestionVersion], sessions: Iterable[Session]
) -> LearningAgenda:
    """Lay all questions beside all sessions, by letter and by time."""
    ordered = by_time(sessions)
    asked = sorted(questions, key=lambda each: (each.number, each.id))
    known = list(versions)
    own = {each.id: own_versions(each, known) for each in asked}
    early = any(_column(version, ordered) < 0 for each in asked for version in own[each.id])
    columns = (*((None,) if early or not ordered else ()), *ordered)
    shift = len(columns) - len(ordered)
    placed = {
        each.id: [(max(0, _column(version, ordered) + shift), version) for version in own[each.id]] for each in asked
    }
    rows = tuple(AgendaRow(each, _cells(each, placed[each.id], len(columns))) for each in asked)
    return LearningAgenda(columns, rows, _links(rows))


def by_time(sessions: Iterable[Session]) -> list[Session]:
    """Give sessions in the order in which they are held."""
    return sorted(sessions, key=lambda each: (each.starts_at, each.number))


def held_until(session: Session, sessions: Iterable[Session]) -> list[Session]:
    """Give the sessions up to and with one, in the order in which they are held."""
    ordered = by_time(sessions)
    return ordered[: ordered.index(session) + 1] if session in ordered else [*ordered, session]


def due(
    questions: Iterable[LearningQuestion], versions: Iterable[QuestionVersion], sessions: Iterable[Session]
) -> list[LearningQuestion]:
    """Give the open questions that the last of these sessions did not talk about, the longest left alone first."""
    known, held = list(versions), by_time(sessions)
    left = [(skipped(each, known, held), each) for each in questions if is_open(each)]
    found = [(count, each) for count, each in left if count or not held]
    return [each for _, each in sorted(found, key=lambda pair: (-pair[0], pair[1].number))]


def skipped(question: LearningQuestion, versions: Iterable[QuestionVersion], sessions: Iterable[Session]) -> int:
    """Give how many of these sessions in a row, up to the last, did not talk about a question since it was asked."""
    held, own = by_time(sessions), own_versions(question, versions)
    if not own:
        return 0
    talked = max(_column(version, held) for version in own)
    return len(held) - 1 - talked


def skipped_often(
    questions: Iterable[LearningQuestion], versions: Iterable[QuestionVersion], sessions: Iterable[Session]
) -> list[LearningQuestion]:
    """Give the open questions that several sessions in a row passed by, those passed by most often first."""
    known, held = list(versions), by_time(sessions)
    return [each for each in due(questions, known, held) if skipped(each, known, held) >= SKIPPED_OFTEN]


def seems_persistent(
    question: LearningQuestion, versions: Iterable[QuestionVersion], sessions: Iterable[Session]
) -> bool:
    """Tell whether a question stands open over so many sessions that somebody should judge if it is persistent."""
    held, own = by_time(sessions), own_versions(question, versions)
    if not own or not is_open(question) or question.status is QuestionStatus.PERSISTENT:
        return False
    return len(held) - max(0, _column(own[0], held)) >= LONG_OPEN


def _column(version: QuestionVersion, ordered: Sequence[Session]) -> int:
    """Give the place of the session a version belongs to: its own, else the last one before it; -1 before any."""
    own = next((place for place, session in enumerate(ordered) if session.id == version.session), None)
    return own if own is not None else sum(_began(session, version.worded_at) for session in ordered) - 1


def _began(session: Session, moment: datetime) -> bool:
    return session.starts_at <= moment


def _cells(
    question: LearningQuestion, placed: Sequence[tuple[int, QuestionVersion]], count: int
) -> tuple[AgendaCell | None, ...]:
    """Give what each column did with a question; the last version of a column stands for it."""
    cells: list[AgendaCell | None] = []
    words, status = "", None
    ends = max((column for column, _ in placed), default=-1) if question.merged_into else count
    for column in range(count):
        here = [version for at, version in placed if at == column]
        if here:
            cells.append(_talked_about(here, words))
            words, status = here[-1].wording, here[-1].status
        else:
            lives = status is not None and column <= ends and not _ended(status)
            cells.append(AgendaCell(status) if lives and status is not None else None)
    return tuple(cells)


def _talked_about(here: Sequence[QuestionVersion], words: str) -> AgendaCell:
    """Give what a session did with a question that was worded in `words` before."""
    last = here[-1]
    earlier = tuple(dict.fromkeys(each.wording for each in here if each.wording not in (last.wording, words)))
    reworded = bool(words or earlier) and last.wording != (earlier[-1] if earlier else words)
    return AgendaCell(last.status, last, reworded, between=last.session is None, earlier=earlier)


def _ended(status: QuestionStatus) -> bool:
    """Tell whether a question stops living on by itself."""
    return status in (QuestionStatus.ANSWERED, QuestionStatus.DROPPED)


def _links(rows: Sequence[AgendaRow]) -> tuple[AgendaLink, ...]:
    places = {row.question.id: place for place, row in enumerate(rows)}
    found = []
    for place, row in enumerate(rows):
        talked = [column for column, cell in enumerate(row.cells) if cell and cell.version]
        question = row.question
        if question.split_from in places and talked:
            found.append(AgendaLink(LinkKind.SPLIT, places[question.split_from], place, talked[0]))
        if question.merged_into in places and talked:
            found.append(AgendaLink(LinkKind.MERGED, place, places[question.merged_into], talked[-1]))
    return tuple(found)
