"""Whose turn it is to draw: who is here tonight, who has a map, who has the laptop, and who is next."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.models.agenda import by_time
from app.models.network_map import NetworkMap
from app.models.person import Person
from app.models.session import Attendance, Session
from app.models.text import fold

USUAL_MINUTES, MOST_MINUTES = 10, 60
"""How long one turn lasts, and at most."""

LONG = 90
"""Minutes of waiting from which a second way to draw is worth saying."""

_NOTHING = "-"


class Stage(StrEnum):
    """How far somebody is with drawing tonight."""

    NOW = "now"
    WAITING = "waiting"
    DRAWN = "drawn"


@dataclass(frozen=True, slots=True)
class Turn:
    """One person's turn, and the map that person drew tonight, if there is one."""

    person: Person
    map: NetworkMap | None
    stage: Stage


@dataclass(frozen=True, slots=True)
class Turns:
    """What is remembered of one evening: the minutes of a turn, who has the laptop since when, who was put last."""

    minutes: int = USUAL_MINUTES
    now: str = ""
    since: datetime | None = None
    last: tuple[str, ...] = ()

    def begun(self, person: str, *, at: datetime) -> "Turns":
        """Give the same with the laptop handed to somebody."""
        left = tuple(each for each in self.last if each != person)
        return replace(self, now=person, since=at.replace(microsecond=0), last=left)

    def ended(self) -> "Turns":
        """Give the same with nobody at the laptop."""
        return replace(self, now="", since=None)

    def skipped(self, person: str) -> "Turns":
        """Give the same with somebody put behind all others."""
        kept = self.ended() if self.now == person else self
        return replace(kept, last=(*(each for each in self.last if each != person), person))

    def lasting(self, minutes: int) -> "Turns":
        """Give the same with turns of so many minutes."""
        return replace(self, minutes=min(max(minutes, 1), MOST_MINUTES))

    def used(self, at: datetime) -> timedelta:
        """Give how long this turn has lasted."""
        return max(at - self.since, timedelta()) if self.since else timedelta()

    def part_used(self, at: datetime) -> float:
        """Give which part of this turn is over: 1 and more when the time is up."""
        return self.used(at) / timedelta(minutes=self.minutes)

    def is_sound(self) -> bool:
        """Tell whether these can be turns: of a length there is, and begun, by the clock here, where somebody draws."""
        is_begun = self.since is not None and self.since.tzinfo is None
        return 1 <= self.minutes <= MOST_MINUTES and is_begun == bool(self.now) and (is_begun or self.since is None)

    def written(self) -> str:
        """Give this as one line of text; the opposite of `read_turns`."""
        since = self.since.isoformat() if self.since else _NOTHING
        return " ".join((str(self.minutes), since, self.now or _NOTHING, *self.last))


def turns_place(session_id: str) -> str:
    """Give the name under which the turns of a session are remembered."""
    return f"turns/{session_id}"


def read_turns(text: str) -> Turns:
    """Read what `Turns.written` wrote; any other text is an evening that has not begun."""
    try:
        minutes, since, now, *last = text.split()
        begun = None if since == _NOTHING else datetime.fromisoformat(since)
        read = Turns(int(minutes), "" if now == _NOTHING else now, begun, tuple(last))
    except ValueError:
        return Turns()
    return read if read.is_sound() else Turns()


def lined_up(
    people: Iterable[Person], here: Iterable[Attendance], *, maps: Iterable[NetworkMap], turns: Turns
) -> list[Turn]:
    """Give everybody's turn of one evening: who has the laptop, who waits in order, and then who has a map.

    People wait in the order in which they came. `here` and `maps` are those of the evening.
    """
    since = {each.person: each.since for each in here}
    drawn = {each.owner: each for each in sorted(maps, key=lambda each: each.number) if each.owner}
    found = [
        Turn(each, drawn.get(each.id), _stage(each.id, drawn, turns))
        for each in people
        if each.id in since or each.id in drawn
    ]
    put_last = {person: place for place, person in enumerate(turns.last)}
    stages = list(Stage)

    def order(turn: Turn) -> tuple[int, int, datetime, str]:
        came = since[turn.person.id] if turn.person.id in since else drawn[turn.person.id].made_at
        return stages.index(turn.stage), put_last.get(turn.person.id, -1), came, fold(turn.person.name)

    return sorted(found, key=order)


def next_turn(line: Sequence[Turn]) -> Turn | None:
    """Give whose turn comes next; None where nobody waits."""
    return next((turn for turn in line if turn.stage is Stage.WAITING), None)


def still_to_go(line: Sequence[Turn], turns: Turns) -> tuple[int, int]:
    """Give how many people wait, and how many minutes that takes with one laptop."""
    waiting = sum(turn.stage is Stage.WAITING for turn in line)
    return waiting, waiting * turns.minutes


def tonight(sessions: Iterable[Session], *, at: datetime) -> Session | None:
    """Give the session of today; else the last one that began, else the first to come; None where there is none."""
    ordered = by_time(sessions)
    begun = [session for session in ordered if session.starts_at <= at + timedelta(hours=12)]
    return begun[-1] if begun else next(iter(ordered), None)


def _stage(person: str, drawn: dict[str, NetworkMap], turns: Turns) -> Stage:
    if person == turns.now:
        return Stage.NOW
    return Stage.DRAWN if person in drawn else Stage.WAITING
