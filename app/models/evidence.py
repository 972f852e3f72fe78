"""How well an insight is carried: who stands behind it, from which side, and what speaks against it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.models.acting import CourseOfAction
from app.models.codes import code
from app.models.insights import Evidence, Insight, InsightStatus, Relation, Source
from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.network_map import NetworkMap
from app.models.note import CheckedBack, Note
from app.models.person import Person, Role
from app.models.programme import BudgetRound, ConditionValue, Initiative
from app.models.record import R
from app.models.session import Session

RESIDENTS_SIDE = frozenset({Role.RESIDENT, Role.INITIATOR})
CITYS_SIDE = frozenset({Role.OFFICIAL, Role.ADMINISTRATOR})

BOTH_SIDES = QT_TRANSLATE_NOOP("evidence", "seen by both sides")
NOT_RESIDENTS = QT_TRANSLATE_NOOP("evidence", "seen by one side: no resident or initiative-taker is among its sources")
NOT_CITY = QT_TRANSLATE_NOOP("evidence", "seen by one side: no civil servant or administrator is among its sources")
NEITHER = QT_TRANSLATE_NOOP("evidence", "seen by neither side: no source from residents, and none from the city")
CALLED_ONE_SIDED = QT_TRANSLATE_NOOP("evidence", "You call it established, though it was not seen by both sides.")
CALLED_CONTRADICTED = QT_TRANSLATE_NOOP(
    "evidence", "You call it established, though %n source(s) contradict it.", "", 1
)
RESTS_ON_DISPUTED = QT_TRANSLATE_NOOP("evidence", "It rests on {codes}, which is contradicted or disputed.")
RESTS_ON_OLD = QT_TRANSLATE_NOOP("evidence", "It rests on {codes}, in whose place something newer came.")
COURSE_ON_NOTHING = QT_TRANSLATE_NOOP("evidence", "It rests on no insight yet. On what is it based?")
COURSE_ONE_SIDED = QT_TRANSLATE_NOOP("evidence", "Not seen by both sides: {codes}.")
COURSE_CONTRADICTED = QT_TRANSLATE_NOOP("evidence", "Contradicted: {codes}.")
COURSE_ON_OLD = QT_TRANSLATE_NOOP("evidence", "A newer insight came in the place of {codes}.")
WITHDRAWN_TOLD = QT_TRANSLATE_NOOP("evidence", "%n source(s) withdrawn by the speaker: no longer counted.", "", 1)


class Side(StrEnum):
    """The two sides that must both have seen something before it is called grounded."""

    RESIDENTS = "residents"
    CITY = "city"


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """How well an insight is carried; computed from its evidence each time.

    The counts are of its own pieces. Sessions, tables, roles and areas are those of everybody who carries it, also
    through earlier insights. `disputed` and `old` are the earlier insights it rests on that are contradicted, or
    superseded.
    """

    supports: int = 0
    nuances: int = 0
    contradicts: int = 0
    withdrawn: int = 0
    sessions: frozenset[str] = frozenset()
    tables: frozenset[tuple[str, str]] = frozenset()
    roles: frozenset[Role] = frozenset()
    areas: frozenset[str] = frozenset()
    disputed: frozenset[str] = frozenset()
    old: frozenset[str] = frozenset()

    @property
    def missing(self) -> tuple[Side, ...]:
        """Give the sides that did not see it."""
        seen = ((Side.RESIDENTS, RESIDENTS_SIDE), (Side.CITY, CITYS_SIDE))
        return tuple(side for side, roles in seen if not self.roles & roles)

    @property
    def grounded(self) -> bool:
        """Tell whether it was seen from both sides: a resident's or initiative-taker's, and an official's."""
        return not self.missing


class Reader(Protocol):
    """Gives all records of a class: a programme file, or the window's workspace."""

    def all(self, cls: type[R]) -> list[R]:
        """Give all records of a class."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """All that evidence can point at, and who stands behind that, by id; `pieces` by the id of their insight."""

    pieces: Mapping[str, Sequence[Evidence]]
    insights: Mapping[str, Insight]
    notes: Mapping[str, Note]
    maps: Mapping[str, NetworkMap]
    values: Mapping[str, ConditionValue]
    rounds: Mapping[str, BudgetRound]
    people: Mapping[str, Person]
    sessions: Mapping[str, Session]
    initiatives: Mapping[str, Initiative]

    @classmethod
    def read(cls, reader: Reader) -> "Sources":
        """Read them all once."""
        pieces: dict[str, list[Evidence]] = {}
        for piece in reader.all(Evidence):
            pieces.setdefault(piece.insight, []).append(piece)
        return cls(
            pieces=pieces,
            insights=_by_id(reader.all(Insight)),
            notes=_by_id(reader.all(Note)),
            maps=_by_id(reader.all(NetworkMap)),
            values=_by_id(reader.all(ConditionValue)),
            rounds=_by_id(reader.all(BudgetRound)),
            people=_by_id(reader.all(Person)),
            sessions=_by_id(reader.all(Session)),
            initiatives=_by_id(reader.all(Initiative)),
        )

    def of(self, piece: Evidence) -> Source | None:
        """Give what a piece of evidence points at; None where that is gone."""
        return (
            self.notes.get(piece.note or "")
            or self.maps.get(piece.source_map or "")
            or self.values.get(piece.value or "")
            or self.insights.get(piece.source_insight or "")
        )


def _by_id(records: Iterable[R]) -> dict[str, R]:
    return {each.id: each for each in records}


def strength(insight: str, sources: Sources) -> Strength:
    """Give the strength of the insight with this id.

    * A piece carries where it supports or nuances. Who only contradicts does not carry, and is always counted.
    * A quote that its speaker withdrew neither carries nor counts against; it is counted as withdrawn. What was said in
      confidence counts as anything else.
    * An earlier insight is one piece. Who carries that one carries this one too, as far back as it goes; that it is
      contradicted or superseded itself is told, and takes nothing off.
    * A role is the note's own, else the speaker's. A map speaks for its owner. A compared value has no role.
    * An area is the note's own, else the speaker's, else that of the session. A map is about the area of its owner or
      initiative, else of its session; a compared value about that of its round.
    """
    own = list(sources.pieces.get(insight, ()))
    counting = [piece for piece in own if not is_withdrawn(piece, sources)]
    count = {relation: sum(piece.relation is relation for piece in counting) for relation in Relation}
    behind = [_behind(piece, sources) for piece in _carrying(insight, sources)]
    earlier = {piece.source_insight for piece in _carrying(insight, sources)} & set(sources.insights)
    return Strength(
        supports=count[Relation.SUPPORTS],
        nuances=count[Relation.NUANCES],
        contradicts=count[Relation.CONTRADICTS],
        withdrawn=len(own) - len(counting),
        sessions=frozenset(each.session for each in behind if each.session),
        tables=frozenset((each.session, each.table) for each in behind if each.table),
        roles=frozenset(each.role for each in behind if each.role),
        areas=frozenset(each.area for each in behind if each.area),
        disputed=frozenset(each for each in earlier if each and _is_disputed(each, sources)),
        old=frozenset(each for each in earlier if each and sources.insights[each].status is InsightStatus.SUPERSEDED),
    )


def is_withdrawn(piece: Evidence, sources: Sources) -> bool:
    """Tell whether a piece is a quote that its speaker took back."""
    note = sources.notes.get(piece.note or "")
    return note is not None and note.checked_back is CheckedBack.WITHDRAWN


def _is_disputed(insight: str, sources: Sources) -> bool:
    against = (each for each in sources.pieces.get(insight, ()) if each.relation is Relation.CONTRADICTS)
    is_contradicted = any(not is_withdrawn(each, sources) for each in against)
    return is_contradicted or sources.insights[insight].status is InsightStatus.DISPUTED


def _carrying(insight: str, sources: Sources) -> list[Evidence]:
    """Give the pieces that carry an insight, its own and those of the earlier insights that carry it."""
    found: list[Evidence] = []
    waiting, seen = [insight], {insight}
    while waiting:
        for piece in sources.pieces.get(waiting.pop(), ()):
            if piece.relation is Relation.CONTRADICTS or is_withdrawn(piece, sources):
                continue
            found.append(piece)
            if piece.source_insight and piece.source_insight not in seen:
                seen.add(piece.source_insight)
                waiting.append(piece.source_insight)
    return found


@dataclass(frozen=True, slots=True)
class _Behind:
    """Who stands behind a source: session, table, role and area, as far as known."""

    session: str = ""
    table: str = ""
    role: Role | None = None
    area: str | None = None


def _behind(piece: Evidence, sources: Sources) -> _Behind:
    source = sources.of(piece)
    if isinstance(source, Note):
        speaker = sources.people.get(source.speaker or "")
        area = source.area or (speaker.area if speaker else None) or _area_of(source.session, sources)
        role = source.speaker_role or (speaker.role if speaker else None)
        return _Behind(source.session, source.table, role, area)
    if isinstance(source, NetworkMap):
        owner = sources.people.get(source.owner or "")
        initiative = sources.initiatives.get(source.initiative or "")
        own = (owner.area if owner else None) or (initiative.area if initiative else None)
        role = owner.role if owner else Role.INITIATOR if initiative else None
        return _Behind(source.session or "", "", role, own or _area_of(source.session, sources))
    if isinstance(source, ConditionValue):
        found = sources.rounds.get(source.budget_round)
        return _Behind(area=found.area if found else None)
    return _Behind()


def _area_of(session: str | None, sources: Sources) -> str | None:
    found = sources.sessions.get(session or "")
    return found.area if found else None


# --- in words -----------------------------------------------------------------------------------


def seen_by(found: Strength) -> Sentence:
    """Give which sides saw an insight, and which is missing."""
    texts = {
        (): BOTH_SIDES,
        (Side.RESIDENTS,): NOT_RESIDENTS,
        (Side.CITY,): NOT_CITY,
        (Side.RESIDENTS, Side.CITY): NEITHER,
    }
    return Sentence("evidence", texts[found.missing])


def doubts(insight: Insight, found: Strength, *, codes: Mapping[str, str]) -> list[Sentence]:
    """Give what makes an insight less sure than it may look; `codes` are those of insights by id."""
    told: list[Sentence] = []
    if insight.status is InsightStatus.ESTABLISHED and not found.grounded:
        told.append(Sentence("evidence", CALLED_ONE_SIDED))
    if insight.status is InsightStatus.ESTABLISHED and found.contradicts:
        told.append(Sentence("evidence", CALLED_CONTRADICTED, {}, found.contradicts))
    for text, ids in ((RESTS_ON_DISPUTED, found.disputed), (RESTS_ON_OLD, found.old)):
        if ids:
            told.append(Sentence("evidence", text, {"codes": ", ".join(sorted(codes.get(each, "?") for each in ids))}))
    if found.withdrawn:
        told.append(Sentence("evidence", WITHDRAWN_TOLD, {}, found.withdrawn))
    return told


def course_doubts(course: CourseOfAction, sources: Sources) -> list[Sentence]:
    """Give what is thin about the insights a course rests on; empty where it stands on firm ground."""
    insights = [sources.insights[each] for each in course.insights if each in sources.insights]
    if not insights:
        return [Sentence("evidence", COURSE_ON_NOTHING)]
    found = [(each, strength(each.id, sources)) for each in insights]
    thin = {
        COURSE_ONE_SIDED: [code(each) for each, carried in found if not carried.grounded],
        COURSE_CONTRADICTED: [code(each) for each, carried in found if carried.contradicts],
        COURSE_ON_OLD: [code(each) for each in insights if each.status is InsightStatus.SUPERSEDED],
    }
    return [Sentence("evidence", text, {"codes": ", ".join(codes)}) for text, codes in thin.items() if codes]
