"""Strength counts who stands behind an insight, needs both sides, and is never raised by what contradicts."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.acting import CourseOfAction
from app.models.evidence import Side, Sources, Strength, course_doubts, doubts, seen_by, strength
from app.models.insights import Evidence, Insight, InsightStatus, Relation
from app.models.network_map import NetworkMap
from app.models.note import CheckedBack, Note
from app.models.person import Person, Role
from app.models.programme import BudgetRound, ConditionValue
from app.models.record import Record
from app.models.session import Session

AT = datetime(2026, 3, 12, 21)
SUPPORTS, NUANCES, CONTRADICTS = Relation
NOTES = [
    Note(
        id=f"n{at}",
        number=at,
        session=f"s{at % 3}",
        taken_at=AT,
        text="x",
        table=f"t{at % 2}",
        speaker_role=list(Role)[at % len(Role)],
        checked_back=CheckedBack.WITHDRAWN if at == 9 else CheckedBack.NOT_ASKED,
        confidential=at == 3,
    )
    for at in range(12)
]
INSIGHTS = [Insight(id=f"i{at}", number=at, claim="x", context="y") for at in range(4)]
PERSON = Person(id="p", number=1, name="Mo", role=Role.OFFICIAL, area="west")
SESSIONS = [Session(id=f"s{at}", number=at, title="A", starts_at=AT, area="noord") for at in range(3)]
MAP = NetworkMap(id="k", number=1, owner="p", session="s0", made_at=AT)
ROUND = BudgetRound(id="r", name="Oost", area="oost")
VALUE = ConditionValue(id="w", condition="c", budget_round="r", value="16 jaar")


class Held:
    """Gives what it was made with."""

    def __init__(self, *records: Record) -> None:
        self.records = [*NOTES, *INSIGHTS, *SESSIONS, PERSON, MAP, ROUND, VALUE, *records]

    def all(self, cls: type) -> list:  # type: ignore[type-arg]
        newest = {each.id: each for each in self.records if isinstance(each, cls)}
        return list(newest.values())


def piece(place: int, relation: Relation = SUPPORTS, insight: str = "i0", **source: str) -> Evidence:
    return Evidence(id=f"e{place}{insight}", insight=insight, relation=relation, **source)  # type: ignore[arg-type]


def carried(*records: Record, insight: str = "i0") -> Strength:
    return strength(insight, Sources.read(Held(*records)))


def by_notes(*roles: Role) -> list[Record]:
    notes = [replace(NOTES[0], id=f"x{at}", speaker_role=role) for at, role in enumerate(roles)]
    return [*notes, *(piece(at, note=f"x{at}") for at in range(len(roles)))]


LINKS = st.lists(
    st.tuples(st.sampled_from(NOTES), st.sampled_from(Relation)), unique_by=lambda each: each[0].id, max_size=9
)


@given(LINKS, st.randoms())
def test_the_order_of_evidence_does_not_matter(links: list[tuple[Note, Relation]], chance: object) -> None:
    pieces = [piece(at, relation, note=note.id) for at, (note, relation) in enumerate(links)]
    mixed = list(pieces)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert carried(*pieces) == carried(*mixed)


@given(LINKS, st.sampled_from(NOTES))
def test_what_contradicts_never_raises_it(links: list[tuple[Note, Relation]], against: Note) -> None:
    pieces = [piece(at, relation, note=note.id) for at, (note, relation) in enumerate(links)]
    before, after = carried(*pieces), carried(*pieces, piece(99, CONTRADICTS, note=against.id))
    assert (before.supports, before.nuances, before.grounded) == (after.supports, after.nuances, after.grounded)
    assert (before.sessions, before.tables, before.roles) == (after.sessions, after.tables, after.roles)
    assert before.areas == after.areas
    assert after.contradicts >= before.contradicts


@given(LINKS, st.sampled_from(NOTES))
def test_what_supports_never_lowers_it(links: list[tuple[Note, Relation]], more: Note) -> None:
    pieces = [piece(at, relation, note=note.id) for at, (note, relation) in enumerate(links)]
    before, after = carried(*pieces), carried(*pieces, piece(99, SUPPORTS, note=more.id))
    assert before.roles <= after.roles
    assert before.grounded <= after.grounded


@pytest.mark.parametrize(
    ("roles", "missing"),
    [
        ([Role.RESIDENT, Role.OFFICIAL], ()),
        ([Role.INITIATOR, Role.ADMINISTRATOR], ()),
        ([Role.RESIDENT, Role.INITIATOR], (Side.CITY,)),
        ([Role.OFFICIAL], (Side.RESIDENTS,)),
        ([Role.RESEARCHER], (Side.RESIDENTS, Side.CITY)),
        ([], (Side.RESIDENTS, Side.CITY)),
    ],
)
def test_both_sides_must_have_seen_it_and_the_missing_one_is_told(roles: list[Role], missing: tuple[Side]) -> None:
    found = carried(*by_notes(*roles))
    assert found.missing == missing
    assert ("both sides" in seen_by(found).text) is (missing == ())


def test_a_withdrawn_quote_neither_carries_nor_counts_but_is_told() -> None:
    found = carried(piece(1, SUPPORTS, note="n9"), piece(2, NUANCES, note="n1"))
    assert (found.supports, found.nuances, found.withdrawn) == (0, 1, 1)
    assert Role.RESIDENT not in found.roles
    assert any("withdrawn" in each.text for each in doubts(INSIGHTS[0], found, codes={}))


def test_what_was_said_in_confidence_counts() -> None:
    assert carried(piece(1, note="n3")).supports == 1


def test_who_carries_an_earlier_insight_carries_this_one_too() -> None:
    found = carried(
        piece(1, source_insight="i1"), piece(2, insight="i1", source_insight="i2"), piece(3, insight="i2", note="n2")
    )
    assert (found.supports, found.sessions, found.roles) == (1, {"s2"}, {Role.OFFICIAL})


def test_a_round_that_got_in_somehow_does_not_go_on_for_ever() -> None:
    assert carried(piece(1, source_insight="i1"), piece(2, insight="i1", source_insight="i0")).supports == 1


def test_an_insight_that_only_contradicts_carries_nothing() -> None:
    found = carried(piece(1, CONTRADICTS, source_insight="i1"), piece(2, insight="i1", note="n2"))
    assert (found.contradicts, found.roles) == (1, frozenset())


def test_it_is_told_that_an_earlier_insight_is_contradicted_or_old() -> None:
    old = replace(INSIGHTS[2], status=InsightStatus.SUPERSEDED)
    found = carried(
        old,
        piece(1, source_insight="i1"),
        piece(2, CONTRADICTS, insight="i1", note="n2"),
        piece(3, source_insight="i2"),
    )
    assert (found.disputed, found.old) == ({"i1"}, {"i2"})
    told = doubts(INSIGHTS[0], found, codes={"i1": "I1", "i2": "I2"})
    assert [each.slots.get("codes") for each in told] == ["I1", "I2"]


@pytest.mark.parametrize(
    ("note", "area"), [({"area": "zuid", "speaker": "p"}, "zuid"), ({"speaker": "p"}, "west"), ({}, "noord")]
)
def test_an_area_is_the_notes_own_else_the_speakers_else_the_sessions(note: dict[str, str], area: str) -> None:
    assert carried(replace(NOTES[0], id="x", **note), piece(1, note="x")).areas == {area}  # type: ignore[arg-type]


def test_a_map_speaks_for_its_owner_and_a_value_for_its_round() -> None:
    found = carried(piece(1, source_map="k"), piece(2, value="w"))
    assert (found.roles, found.areas, found.sessions) == ({Role.OFFICIAL}, {"west", "oost"}, {"s0"})


@pytest.mark.parametrize("status", list(InsightStatus))
def test_calling_a_thin_insight_established_is_allowed_but_said(status: InsightStatus) -> None:
    found = carried(piece(1, note="n0"), piece(2, CONTRADICTS, note="n1"))
    told = doubts(replace(INSIGHTS[0], status=status), found, codes={})
    assert len(told) == (2 if status is InsightStatus.ESTABLISHED else 0)


def test_a_course_on_nothing_on_one_side_or_on_contradicted_ground_is_told() -> None:
    course = CourseOfAction(id="h", number=1, for_role=Role.OFFICIAL, action="Bel")
    sources = Sources.read(Held(*by_notes(Role.RESIDENT), piece(7, CONTRADICTS, note="n1")))
    assert len(course_doubts(course, sources)) == 1
    assert len(course_doubts(replace(course, insights=("i0",)), sources)) == 2
    firm = Sources.read(Held(*by_notes(Role.RESIDENT, Role.OFFICIAL)))
    assert course_doubts(replace(course, insights=("i0",)), firm) == []
