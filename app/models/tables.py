"""Who sits where: people spread over tables so that roles and areas are mixed, and what each table lacks."""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.models.edit import DESK, Change, Edit, changed
from app.models.errors import NO_TABLES, TABLE_THERE, BadInput, Refused
from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.note import Note
from app.models.person import Person, Role
from app.models.record import Record
from app.models.session import Attendance, Invitation, Session
from app.models.terms import named
from app.models.text import fold, one_line

CONTEXT = "tables"
TABLE = QT_TRANSLATE_NOOP("tables", "Table {name}")
AS_IS = "{name}"
EMPTY = QT_TRANSLATE_NOOP("tables", "{table}: nobody.")
WITHOUT = QT_TRANSLATE_NOOP("tables", "{table}: no {role}.")

MOST_TABLES = 30

Seats = Mapping[str, str]
"""The table of each person by id; somebody without one is not in it, or has ``""``."""


@dataclass(frozen=True, slots=True)
class Lack:
    """A table that has nobody of a role although there are enough of them; `role` None: nobody at all."""

    table: str
    role: Role | None

    def told(self) -> Sentence:
        """Give it in a sentence."""
        if self.role is None:
            return Sentence(CONTEXT, EMPTY, {"table": called(self.table)})
        return Sentence(CONTEXT, WITHOUT, {"table": called(self.table), "role": named(self.role)})


def called(table: str) -> Sentence:
    """Give what a table is called: "Table 2" where its name is a number or a letter, else its own name."""
    short = table.isdigit() or len(table) < 2
    return Sentence(CONTEXT, TABLE if short else AS_IS, {"name": table})


# --- spreading people ---------------------------------------------------------------------------


def spread(
    people: Iterable[Person], tables: Sequence[str], *, seats: Seats | None = None, pinned: Collection[str] = ()
) -> dict[str, str]:
    """Give each person a table, so that sizes differ by at most one and roles, then areas, then initiatives are mixed.

    Who is `pinned` stays at the table of `seats`, even if a table gets too full by that. The same people give the same
    tables, whatever the order in which they come. Raises `Refused` without tables.
    """
    if not tables:
        raise Refused(NO_TABLES)
    before = seats or {}
    mixer = _Mixer(tables)
    loose: list[Person] = []
    for person in sorted(people, key=_dealing_order):
        if person.id in pinned and before.get(person.id) in mixer.at:
            mixer.sit(person, before[person.id])
        else:
            loose.append(person)
    mixer.deal(loose)
    mixer.improve(loose)
    return {person.id: table for table, sitting in mixer.at.items() for person in sitting}


class _Mixer:
    """Tables while they fill: who sits at each, and how often each thing that should be mixed is there."""

    def __init__(self, tables: Sequence[str]) -> None:
        self.at: dict[str, list[Person]] = {table: [] for table in tables}
        self._often: dict[str, Counter[Hashable]] = {table: Counter() for table in tables}

    def sit(self, person: Person, table: str) -> None:
        self.at[table].append(person)
        self._often[table].update(_marks(person))

    def _rise(self, person: Person, table: str) -> None:
        self.at[table].remove(person)
        self._often[table].subtract(_marks(person))

    def deal(self, people: Sequence[Person]) -> None:
        """Seat one after another where fewest are like them, and no table above its share."""
        share, spare = self._share(len(people))
        for person in people:
            extra = spare > sum(len(sitting) > share for sitting in self.at.values())
            free = [table for table, sitting in self.at.items() if len(sitting) < share + extra]
            self.sit(person, min(free, key=lambda table: self._fullness(person, table)))

    def _share(self, count: int) -> tuple[int, int]:
        """Give how many each table gets at least, and how many of the tables get one more."""
        sizes = [len(sitting) for sitting in self.at.values()]
        share = min(sizes)
        while sum(max(0, share + 1 - size) for size in sizes) <= count:
            share += 1
        left = count - sum(max(0, share - size) for size in sizes)
        return share, left + sum(size > share for size in sizes)

    def _fullness(self, person: Person, table: str) -> tuple[int, ...]:
        often = self._often[table]
        role, *others = (often[mark] if mark else 0 for mark in _all_marks(person))
        return role, len(self.at[table]), *others

    def improve(self, loose: Sequence[Person]) -> None:
        """Let two people change places as long as that mixes better; each change does, so it ends."""
        places = {person.id: table for table, sitting in self.at.items() for person in sitting}
        better = True
        while better:
            better = False
            for one, other in _pairs(loose):
                here, there = places[one.id], places[other.id]
                if here != there and self._gain(one, other, here, there) < (0, 0, 0):
                    self._rise(one, here)
                    self._rise(other, there)
                    self.sit(one, there)
                    self.sit(other, here)
                    places[one.id], places[other.id] = there, here
                    better = True

    def _gain(self, one: Person, other: Person, here: str, there: str) -> tuple[int, ...]:
        """Give how much less mixed roles, areas and initiatives get when two change places; negative is better."""
        gains: list[int] = []
        for mine, theirs in zip(_all_marks(one), _all_marks(other), strict=True):
            gain = 0
            if mine != theirs:
                gain += self._move_cost(mine, here, there) + self._move_cost(theirs, there, here)
            gains.append(gain)
        return tuple(gains)

    def _move_cost(self, mark: Hashable | None, start: str, end: str) -> int:
        """Give how the sum of squares of a mark changes when one of it goes from a table to another."""
        return 0 if mark is None else 2 * (self._often[end][mark] - self._often[start][mark] + 1)


def _all_marks(person: Person) -> tuple[Hashable | None, ...]:
    """Give what should be mixed about somebody, the weightiest first; None where it is not known."""
    area = ("area", person.area) if person.area else None
    initiative = ("initiative", person.initiative) if person.initiative else None
    return ("role", person.role), area, initiative


def _marks(person: Person) -> list[Hashable]:
    return [mark for mark in _all_marks(person) if mark]


def _pairs(people: Sequence[Person]) -> Iterator[tuple[Person, Person]]:
    for place, one in enumerate(people):
        for other in people[place + 1 :]:
            yield one, other


def _dealing_order(person: Person) -> tuple[int, str, str, int, str]:
    return list(Role).index(person.role), person.area or "", person.initiative or "", person.number, person.id


# --- what the tables lack -----------------------------------------------------------------------


def lacks(people: Iterable[Person], tables: Sequence[str], seats: Seats) -> list[Lack]:
    """Give which table has nobody of a role of which there are enough for every table, and which table is empty."""
    known = list(people)
    enough = [role for role, count in Counter(each.role for each in known).items() if count >= len(tables) > 1]
    found: list[Lack] = []
    for table in tables:
        there = {each.role for each in known if seats.get(each.id) == table}
        missing = [role for role in Role if role in enough and role not in there]
        found += [Lack(table, role) for role in missing] if there else [Lack(table, None)]
    return found


# --- edits --------------------------------------------------------------------------------------


def mix_tables(
    session: Session, people: Iterable[Person], invitations: Iterable[Invitation], *, pinned: Collection[str] = ()
) -> Edit:
    """Give the edit that seats all who are expected; `pinned` are ids of people. Raises `Refused` without tables."""
    expected = {each.person: each for each in invitations}
    seats = {person: each.table for person, each in expected.items()}
    spread_out = spread(
        (each for each in people if each.id in expected), session.tables, seats=seats, pinned=frozenset(pinned)
    )
    changes = [
        Change(expected[person], replace(expected[person], table=table))
        for person, table in spread_out.items()
        if expected[person].table != table
    ]
    return Edit("mix_tables", DESK, tuple(changes))


def move_seat(seat: Invitation | Attendance, table: str) -> Edit:
    """Give the edit that seats somebody who is expected, or who is here, at another table; ``""`` is at none."""
    return changed("move_seat", seat, table=table)


def set_count(session: Session, count: int, seats: Iterable[Invitation | Attendance]) -> Edit:
    """Give the edit that gives a session so many tables: new ones get the next free number, the last ones go.

    Who sat at a table that goes sits at none; what was written there stays as it was.
    """
    count = max(0, min(count, MOST_TABLES))
    tables = list(session.tables[:count])
    number = 1
    while len(tables) < count:
        if str(number) not in tables:
            tables.append(str(number))
        number += 1
    gone = set(session.tables) - set(tables)
    return _with_tables("set_tables", session, tables, _emptied(seats, gone))


def rename_table(
    session: Session, table: str, name: str, *, seats: Iterable[Invitation | Attendance], notes: Iterable[Note]
) -> Edit:
    """Give the edit that renames a table, with all who sit there and all notes of this session from there.

    Raises `BadInput` without a name, or where another table has it.
    """
    name = one_line(name)
    if not name or any(fold(each) == fold(name) for each in session.tables if each != table):
        raise BadInput(TABLE_THERE)
    tables = [name if each == table else each for each in session.tables]
    followers: list[Change] = [Change(each, replace(each, table=name)) for each in seats if each.table == table]
    followers += [Change(each, replace(each, table=name)) for each in notes if each.table == table]
    return _with_tables("rename_table", session, tables, followers)


def _emptied(seats: Iterable[Invitation | Attendance], gone: Collection[str]) -> list[Change]:
    return [Change(each, replace(each, table="")) for each in seats if each.table in gone]


def _with_tables(kind: str, session: Session, tables: Sequence[str], changes: Iterable[Change]) -> Edit:
    before: Record = session
    return Edit(kind, DESK, (Change(before, replace(session, tables=tuple(tables))), *changes))


# --- what is remembered beside the records ------------------------------------------------------


def pinned_place(session_id: str) -> str:
    """Give the name under which is remembered who was seated by hand."""
    return f"pinned/{session_id}"


def read_pinned(text: str) -> frozenset[str]:
    """Give the ids of the people who were seated by hand, as `written_pinned` wrote them."""
    return frozenset(text.split())


def written_pinned(people: Iterable[str]) -> str:
    """Give ids of people as text; the opposite of `read_pinned`."""
    return " ".join(sorted(people))
