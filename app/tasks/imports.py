"""Bringing things in: first a plan of what would come and what not, then one edit that can be undone."""

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from app.interchange.participants import Participant, read_participants
from app.interchange.table import LeftOut, Table
from app.models.edit import DESK, Change, Edit
from app.models.errors import IMPORT_NO_SESSION, NOTHING_TO_BRING_IN, BadInput
from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.person import Person, Role
from app.models.programme import Area, Initiative
from app.models.progress import SILENT, Progress
from app.models.record import Record, new_id
from app.models.session import Attendance, Invitation, Session
from app.models.text import fold

if TYPE_CHECKING:
    from app.storage import ProgrammeFile

CONTEXT = "interchange"
ALREADY_THERE = QT_TRANSLATE_NOOP("interchange", "{name} is in the programme already.")


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What bringing something in would do. Nothing has happened yet.

    `counts` is how many records of each class come in, by class name; `columns` is which column (value) was taken
    for which of our fields (key); `left_out` and `remarks` tell what did not come in, and what was odd.
    """

    edit: Edit
    columns: dict[str, str] = field(default_factory=dict)
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[Sentence, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """Give how many records of each class would come in."""
        found: dict[str, int] = {}
        for change in self.edit.changes:
            name = type(change.record).__name__
            found[name] = found.get(name, 0) + 1
        return found


def plan_participants(
    file: "ProgrammeFile",
    tables: Sequence[Table],
    *,
    columns: Mapping[str, str] | None = None,
    session: int | None = None,
    now: datetime | None = None,
) -> ImportPlan:
    """Plan to bring in the people of lists, and their places and initiatives; with `session` they are present there.

    At a session on a later day than `now` they are expected instead.

    Who is in the programme already, by name, stays as it is, and is only added to the session where it lacks there.
    Raises `BadInput` if the list or the session cannot be used.
    """
    lists = [read_participants(table, columns=columns) for table in tables]
    present = session_numbered(file, session)
    known = {fold(person.name): person.id for person in file.all(Person)}
    left_out: list[LeftOut] = []
    maker = _PeopleMaker(file, present, now or datetime.now())
    for table, found in zip(tables, lists, strict=True):
        left_out += found.left_out
        for person in found.people:
            there = known.get(fold(person.name))
            if there is None:
                known[fold(person.name)] = maker.add(person)
            elif not maker.expect(there, person.table):
                why = Sentence(CONTEXT, ALREADY_THERE, {"name": person.name})
                left_out.append(LeftOut(table.name, person.line, why))
    left_out.sort(key=lambda each: (each.table, each.line))
    edit = Edit("import_participants", DESK, tuple(Change(None, record) for record in maker.records))
    columns_taken = {ours: theirs for found in lists for ours, theirs in found.columns.items()}
    return ImportPlan(
        edit, columns_taken, tuple(left_out), tuple(remark for found in lists for remark in found.remarks)
    )


def plan_maps(
    file: "ProgrammeFile",
    tables: Sequence[Table],
    *,
    columns: Mapping[str, str] | None = None,
    session: int | None = None,
    progress: Progress = SILENT,
    now: datetime | None = None,
) -> ImportPlan:
    """Plan to bring in ego tables: every ego a person with a map. Raises `BadInput`, or `Cancelled` by `progress`."""
    from app.interchange.ego_tables import read_ego_tables
    from app.tasks.ego_maps import EgoMapMaker

    found = read_ego_tables(tables, columns=columns)
    present = session_numbered(file, session)
    maker = EgoMapMaker(file, found, session=present.id if present else None, made_at=now or datetime.now())
    changes: list[Change] = []
    for place, network in enumerate(found.networks):
        progress.step(place, len(found.networks))
        changes.extend(Change(None, record) for record in maker.records(network))
    edit = Edit("import_maps", DESK, tuple(changes))
    return ImportPlan(edit, found.columns, found.left_out, (*found.remarks, *maker.remarks))


def carry_out(file: "ProgrammeFile", plan: ImportPlan, *, progress: Progress = SILENT) -> int:
    """Back the programme up, then bring the plan in as one edit; gives its number in the journal.

    Raises `BadInput` if there is nothing to bring in; `Cancelled` or a `HosselError` leave the file as it was.
    """
    if not plan.edit.changes:
        raise BadInput(NOTHING_TO_BRING_IN)
    file.backup()
    return file.commit(plan.edit, progress=progress)


def session_numbered(file: "ProgrammeFile", number: int | None) -> Session | None:
    """Give the session with a number; None for None. Raises `BadInput` that lists the numbers there are."""
    if number is None:
        return None
    sessions = file.all(Session)
    found = next((session for session in sessions if session.number == number), None)
    if found is None:
        numbers = ", ".join(str(session.number) for session in sessions) or "-"
        raise BadInput(IMPORT_NO_SESSION, {"number": number, "numbers": numbers})
    return found


class _PeopleMaker:
    """Makes people of the lines of a list; a place or initiative that is new comes before who belongs to it."""

    def __init__(self, file: "ProgrammeFile", session: Session | None, now: datetime) -> None:
        self.records: list[Record] = []
        self._numbers = itertools.count(file.next_number(Person))
        self._session = session
        self._now = now
        self._areas = by_name(file.all(Area))
        self._initiatives = by_name(file.all(Initiative))
        self._is_ahead = session is not None and session.starts_at.date() > now.date()
        kinds: tuple[type[Attendance | Invitation], ...] = (Attendance, Invitation) if self._is_ahead else (Attendance,)
        self._guests = {
            each.person for kind in kinds for each in file.all(kind) if each.session == (session and session.id)
        }

    def add(self, participant: Participant) -> str:
        """Make one person, present or expected at the session if there is one, and give the id."""
        person = Person(
            id=new_id(),
            number=next(self._numbers),
            name=participant.name,
            role=participant.role or Role.OTHER,
            area=self._area(participant.area),
            initiative=self._initiative(participant.initiative),
            organisation=participant.organisation,
            language=participant.language,
            contact=participant.contact,
            note=participant.note,
        )
        self.records.append(person)
        self.expect(person.id, participant.table)
        return person.id

    def expect(self, person: str, table: str) -> bool:
        """Add somebody to the session, and tell whether that was to be done: there is one, and they lacked there."""
        if self._session is None or person in self._guests:
            return False
        self._guests.add(person)
        self.records.append(self._there(self._session, person, table))
        return True

    def _there(self, session: Session, person: str, table: str) -> Attendance | Invitation:
        """Give that somebody is at a session, or is expected there where its day has yet to come."""
        if self._is_ahead:
            return Invitation(id=new_id(), session=session.id, person=person, table=table)
        return Attendance(id=new_id(), session=session.id, person=person, since=self._now, table=table)

    def _area(self, name: str) -> str | None:
        if not name:
            return None
        if fold(name) not in self._areas:
            area = Area(id=new_id(), name=name)
            self._areas[fold(name)] = area.id
            self.records.append(area)
        return self._areas[fold(name)]

    def _initiative(self, name: str) -> str | None:
        if not name:
            return None
        if fold(name) not in self._initiatives:
            initiative = Initiative(id=new_id(), name=name)
            self._initiatives[fold(name)] = initiative.id
            self.records.append(initiative)
        return self._initiatives[fold(name)]


def by_name(records: Iterable[Area | Initiative]) -> dict[str, str]:
    """Give the ids of named records by their folded names."""
    return {fold(record.name): record.id for record in records}
