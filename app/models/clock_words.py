"""What the clock of an evening says in words: how pressing it is, how far ahead or behind, and that it jumped."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.models.clock import FORGOTTEN, NONE, Clock, Light, Phase, whole_minutes
from app.models.language import QT_TRANSLATE_NOOP, Sentence, Slot
from app.models.plan_length import duration

CONTEXT = "clock"

LIGHTS = {
    Light.GREEN: QT_TRANSLATE_NOOP("clock", "enough time"),
    Light.ORANGE: QT_TRANSLATE_NOOP("clock", "almost time"),
    Light.RED: QT_TRANSLATE_NOOP("clock", "round off now"),
}
TIME_IS_UP = QT_TRANSLATE_NOOP("clock", "time is up")

ON_TIME = QT_TRANSLATE_NOOP("clock", "On time.")
BEHIND = QT_TRANSLATE_NOOP("clock", "%n minute(s) behind the plan.", "", 1)
AHEAD = QT_TRANSLATE_NOOP("clock", "%n minute(s) ahead of the plan.", "", 1)
ENDS_AT = QT_TRANSLATE_NOOP("clock", "Ends at {time} if nothing changes.")
LATE = QT_TRANSLATE_NOOP("clock", "People were told {time}.")
ENDED_AT = QT_TRANSLATE_NOOP("clock", "The evening ended at {time}.")
BEGINS_AT = QT_TRANSLATE_NOOP("clock", "The plan begins at {time}.")
NO_PLAN = QT_TRANSLATE_NOOP("clock", "There is no plan yet. Write one on the sheet Before.")
CUT_SAVES = QT_TRANSLATE_NOOP("clock", "Without “{title}” it ends %n minute(s) earlier.", "", 1)
CUT_SAVES_NOTHING = QT_TRANSLATE_NOOP("clock", "Leaving out “{title}” saves no time: something longer runs beside it.")
JUMPED_ON = QT_TRANSLATE_NOOP(
    "clock", "The clock of this laptop jumped {length} ahead: it slept, or its time was changed."
)
JUMPED_BACK = QT_TRANSLATE_NOOP("clock", "The clock of this laptop jumped {length} back: its time was changed.")

SMALLEST_JUMP = timedelta(seconds=45)
"""Clocks drift and are set right by a few seconds; less than this is no jump."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Two clocks read at once: the one on the wall, and one that only counts on, in seconds."""

    wall: datetime
    steady: float


def jump_between(before: Reading, after: Reading) -> timedelta:
    """Give how far the clock on the wall jumped between two readings (less than nothing: back); nothing is no jump."""
    passed = timedelta(seconds=max(0.0, after.steady - before.steady))
    jump = after.wall - before.wall - passed
    return jump if abs(jump) >= SMALLEST_JUMP else NONE


def said_jump(jump: timedelta) -> Sentence:
    """Say that the clock jumped."""
    slots: dict[str, Slot] = {"length": duration(max(1, whole_minutes(abs(jump))))}
    return Sentence(CONTEXT, JUMPED_ON if jump > NONE else JUMPED_BACK, slots)


def said_light(clock: Clock) -> Sentence:
    """Say how pressing the time of the running block is."""
    return Sentence(CONTEXT, TIME_IS_UP if clock.over > NONE or clock.left <= NONE else LIGHTS[clock.light])


def said_pace(clock: Clock) -> list[Sentence]:
    """Say how the evening stands against its plan, and when it ends.

    One that is run on another day, to practise, is not behind.
    """
    time = {"time": f"{clock.ends_at:%H:%M}"}
    if clock.phase is Phase.EMPTY:
        return [Sentence(CONTEXT, NO_PLAN)]
    if clock.phase is Phase.BEFORE:
        begins = Sentence(CONTEXT, BEGINS_AT, {"time": f"{clock.blocks[0].planned_start:%H:%M}"})
        return [begins, Sentence(CONTEXT, ENDS_AT, time)]
    ends = Sentence(CONTEXT, ENDED_AT if clock.phase is Phase.AFTER else ENDS_AT, time)
    if abs(clock.ends_at - clock.planned_end) > FORGOTTEN:
        return [ends]
    pace = Sentence(CONTEXT, ON_TIME)
    if clock.behind:
        pace = Sentence(CONTEXT, BEHIND if clock.behind > 0 else AHEAD, {}, abs(clock.behind))
    said = [pace, ends]
    if clock.late and clock.told_end:
        said.append(Sentence(CONTEXT, LATE, {"time": f"{clock.told_end:%H:%M}"}))
    return said


def said_cut(clock: Clock) -> Sentence | None:
    """Say what the agreed cut would save; None where there is none that can still go."""
    if clock.cut is None:
        return None
    slots: dict[str, Slot] = {"title": clock.cut.title}
    if not clock.cut_saves:
        return Sentence(CONTEXT, CUT_SAVES_NOTHING, slots)
    return Sentence(CONTEXT, CUT_SAVES, slots, clock.cut_saves)


def as_digits(time: timedelta) -> str:
    """Give a length as digits, such as ``"12:05"`` or ``"1:02:05"``; a part of a second counts as one, up."""
    seconds = -int(-max(time, NONE).total_seconds() // 1)
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes:02}:{seconds % 60:02}"
