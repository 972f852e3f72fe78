"""The programme over time: its sessions and the city's own days on one line, who came, and what is unfinished."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from app.models.acting import FollowUp, is_overdue
from app.models.closing import not_asked
from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.note import Note
from app.models.person import Consent, Person, Role
from app.models.programme import DecisionDate
from app.models.record import Record
from app.models.session import Attendance, Session

OVERVIEW = "overview"
NOT_CLOSED = QT_TRANSLATE_NOOP("overview", "{title} ({day}) is not closed yet.")
OVERDUE = QT_TRANSLATE_NOOP("overview", "%n action(s) should have been done by now.", "", 1)
NO_OWNER = QT_TRANSLATE_NOOP("overview", "%n open action(s) have no owner or no day.", "", 1)
NO_CONSENT = QT_TRANSLATE_NOOP("overview", "%n person(s) who came were not asked for consent.", "", 1)
NO_KIND = QT_TRANSLATE_NOOP("overview", "%n note(s) have no kind yet.", "", 1)


@dataclass(frozen=True, slots=True)
class Moment:
    """One day on the line of a programme: a session (`is_session`) or a day on which the city decides."""

    id: str
    on: date
    title: str
    is_session: bool
    is_closed: bool = False


def moments(sessions: Iterable[Session], decisions: Iterable[DecisionDate]) -> list[Moment]:
    """Give the days of a programme from early to late; on one day sessions come first."""
    found = [
        Moment(each.id, each.starts_at.date(), each.title, is_session=True, is_closed=each.closed_at is not None)
        for each in sessions
    ]
    found += [Moment(each.id, each.on, each.title, is_session=False) for each in decisions]
    return sorted(found, key=lambda each: (each.on, not each.is_session, each.title))


@dataclass(frozen=True, slots=True)
class Unfinished:
    """Something that still waits: the sentence for it, and the first record to look at."""

    sentence: Sentence
    record: Record


def unfinished(
    *,
    sessions: Iterable[Session],
    notes: Iterable[Note],
    follow_ups: Iterable[FollowUp],
    attendances: Iterable[Attendance],
    people: Iterable[Person],
    consents: Iterable[Consent],
    now: datetime,
) -> list[Unfinished]:
    """Give what still waits at the moment `now`, what concerns most people first; nothing where all is done."""
    past = [each for each in sessions if each.closed_at is None and each.starts_at.date() < now.date()]
    undone = [each for each in follow_ups if each.done_on is None]
    gaps = set(not_asked(attendances, consents))
    found = [Unfinished(_not_closed(each), each) for each in sorted(past, key=lambda each: each.starts_at)]
    for text, records in (
        (NO_CONSENT, [each for each in people if each.id in gaps]),
        (OVERDUE, [each for each in undone if is_overdue(each, now.date())]),
        (NO_OWNER, [each for each in undone if not each.owner or each.due is None]),
        (NO_KIND, [each for each in notes if each.kind is None]),
    ):
        found += _counted(text, records)
    return found


def _not_closed(session: Session) -> Sentence:
    return Sentence(OVERVIEW, NOT_CLOSED, {"title": session.title, "day": f"{session.starts_at:%d-%m-%Y}"})


def _counted(text: str, records: Sequence[Record]) -> list[Unfinished]:
    return [Unfinished(Sentence(OVERVIEW, text, {}, len(records)), records[0])] if records else []


@dataclass(frozen=True, slots=True)
class Came:
    """How many people of one role or area came to each session, in the order of the sessions, and how many in all.

    `about` is a `Role`, or the id of an area; "" is no area. Somebody who came more often is one in `people`.
    """

    about: str
    counts: tuple[int, ...]
    people: int


def came_by_role(
    sessions: Sequence[Session], attendances: Iterable[Attendance], people: Iterable[Person]
) -> list[Came]:
    """Give who came per role, in the order of the roles; roles of which nobody came are left out."""
    roles = {each.id: each.role.value for each in people}
    return _came(sessions, attendances, roles, order=[role.value for role in Role])


def came_by_area(
    sessions: Sequence[Session], attendances: Iterable[Attendance], people: Iterable[Person]
) -> list[Came]:
    """Give who came per area in which they live or work, most people first."""
    areas = {each.id: each.area or "" for each in people}
    found = _came(sessions, attendances, areas, order=sorted(set(areas.values())))
    return sorted(found, key=lambda each: -each.people)


def _came(
    sessions: Sequence[Session], attendances: Iterable[Attendance], groups: Mapping[str, str], *, order: Sequence[str]
) -> list[Came]:
    seen = {(each.session, each.person) for each in attendances if each.person in groups}
    per_session = Counter((session, groups[person]) for session, person in seen)
    in_all = Counter(groups[person] for person in {person for _, person in seen})
    return [
        Came(group, tuple(per_session[session.id, group] for session in sessions), in_all[group])
        for group in order
        if in_all[group]
    ]
