"""How long a plan is, how short it can become, and whether that fits the evening."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.models.language import QT_TRANSLATE_NOOP, Sentence, Slot
from app.models.session import AgendaItem, Session, planned, side_by_side

CONTEXT = "plan"

LASTS = QT_TRANSLATE_NOOP("plan", "The plan lasts {length}, from {start} to {end}.")
HOURS_AND_MINUTES = QT_TRANSLATE_NOOP("plan", "{hours} h {minutes} min")
HOURS = QT_TRANSLATE_NOOP("plan", "%n hour(s)", "", 1)
MINUTES = QT_TRANSLATE_NOOP("plan", "%n minute(s)", "", 1)
FITS_EXACTLY = QT_TRANSLATE_NOOP("plan", "It ends right on time.")
TO_SPARE = QT_TRANSLATE_NOOP("plan", "That leaves {length} to spare.")
TOO_LONG = QT_TRANSLATE_NOOP("plan", "That is {length} longer than the evening.")
CAN_BE_SHORTER = QT_TRANSLATE_NOOP("plan", "At its shortest it lasts {length}.")
SHORTEST_FITS = QT_TRANSLATE_NOOP("plan", "The shortest lengths save {length}: then it fits.")
SHORTEST_HELPS = QT_TRANSLATE_NOOP("plan", "The shortest lengths save {length}. That is not enough.")
NO_SHORTEST = QT_TRANSLATE_NOOP("plan", "No block can become shorter yet.")
CUT_FITS = QT_TRANSLATE_NOOP("plan", "Without “{title}” it fits.")
CUT_HELPS = QT_TRANSLATE_NOOP("plan", "Without “{title}” it is still {length} too long.")


@dataclass(frozen=True, slots=True)
class PlanLength:
    """How long a plan is, in minutes: as planned, with all blocks at their shortest, and without the agreed cut.

    `without_cut` is at the shortest lengths too; it equals `shortest` where no cut was agreed. `evening` is how long
    people were told it takes; None where nothing was told.
    """

    minutes: int
    shortest: int
    without_cut: int
    cut: AgendaItem | None = None
    evening: int | None = None

    @property
    def too_long(self) -> int:
        """Give by how many minutes the plan is longer than the evening; less than 0 is to spare, 0 unknown too."""
        return self.minutes - self.evening if self.evening is not None else 0


def shortest_of(item: AgendaItem) -> int:
    """Give how short a block may become, in minutes: as planned where nothing else was said."""
    return min(item.shortest or item.minutes, item.minutes)


def plan_length(session: Session, items: Iterable[AgendaItem]) -> PlanLength:
    """Give how long the plan of a session is; blocks that run beside each other count once."""
    groups = side_by_side(items)
    cut = next((item for group in groups for item in group if item.may_go), None)
    left = [[shortest_of(item) for item in group if item is not cut] for group in groups]
    evening = session.ends_at - session.starts_at if session.ends_at else None
    return PlanLength(
        minutes=sum(max(item.minutes for item in group) for group in groups),
        shortest=sum(max(shortest_of(item) for item in group) for group in groups),
        without_cut=sum(max(group, default=0) for group in left),
        cut=cut,
        evening=int(evening.total_seconds() // 60) if evening is not None else None,
    )


def length_sentences(session: Session, items: Iterable[AgendaItem]) -> list[Sentence]:
    """Give what is worth knowing about the length of a plan, in plain sentences; none for a plan without blocks."""
    known = list(items)
    if not known:
        return []
    length = plan_length(session, known)
    end = max(block.end for block in planned(session, known))
    slots: dict[str, Slot] = {
        "length": duration(length.minutes),
        "start": f"{session.starts_at:%H:%M}",
        "end": f"{end:%H:%M}",
    }
    said = [Sentence(CONTEXT, LASTS, slots)]
    if length.evening is not None and length.too_long > 0:
        return said + _too_long(length)
    if length.evening is not None:
        said.append(_with_length(TO_SPARE, -length.too_long) if length.too_long else Sentence(CONTEXT, FITS_EXACTLY))
    if length.shortest < length.minutes:
        said.append(Sentence(CONTEXT, CAN_BE_SHORTER, {"length": duration(length.shortest)}))
    return said


def duration(minutes: int) -> Sentence:
    """Give a length such as "1 h 5 min", "2 hours" or "45 minutes"."""
    hours, rest = divmod(minutes, 60)
    if hours and rest:
        return Sentence(CONTEXT, HOURS_AND_MINUTES, {"hours": hours, "minutes": rest})
    return Sentence(CONTEXT, HOURS, {}, hours) if hours else Sentence(CONTEXT, MINUTES, {}, rest)


def _too_long(length: PlanLength) -> list[Sentence]:
    """Say by how much a plan is too long, and what would help, the first thing that does it last."""
    assert length.evening is not None
    said = [_with_length(TOO_LONG, length.too_long)]
    saved = length.minutes - length.shortest
    if length.shortest <= length.evening:
        return [*said, _with_length(SHORTEST_FITS, saved)]
    said.append(_with_length(SHORTEST_HELPS, saved) if saved else Sentence(CONTEXT, NO_SHORTEST))
    if length.cut and length.without_cut < length.shortest:
        still = length.without_cut - length.evening
        slots: dict[str, Slot] = {"title": length.cut.title, "length": duration(max(still, 0))}
        said.append(Sentence(CONTEXT, CUT_HELPS if still > 0 else CUT_FITS, slots))
    return said


def _with_length(text: str, minutes: int) -> Sentence:
    return Sentence(CONTEXT, text, {"length": duration(minutes)})
