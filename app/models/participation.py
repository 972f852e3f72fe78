"""Taking part: who somebody is, what they agreed to, and that they are here tonight. Each act is one edit."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.models.codes import code
from app.models.edit import DESK, Change, Edit, added, changed
from app.models.errors import EMPTY_NAME, HERE_ALREADY, NOBODY_NEW, BadInput, Refused
from app.models.person import CONSENT_TEXT_VERSION, Consent, ConsentAnswer, ConsentUse, Person, Role
from app.models.places import area_called
from app.models.programme import Area, Initiative
from app.models.record import Record, new_id
from app.models.roles import role_from
from app.models.session import Attendance, Invitation, Session
from app.models.text import fold, one_line


def add_person(number: int, name: str, *, role: Role = Role.RESIDENT) -> Edit:
    """Give the edit that adds somebody. Raises `BadInput` without a name."""
    return added("add_person", _person(number, name, role=role))


def set_area(person: Person, name: str, *, areas: Sequence[Area]) -> Edit:
    """Give the edit that says where somebody lives or works; a place that is new is made. ``""`` is nowhere."""
    area, new = area_called(name, areas)
    return _with_new("change_person", new, Change(person, _replaced(person, area=area)))


def set_initiative(person: Person, name: str, *, initiatives: Iterable[Initiative]) -> Edit:
    """Give the edit that says which initiative somebody belongs to; one that is new is made. ``""`` is none."""
    initiative, new = _initiative_called(name, initiatives)
    return _with_new("change_person", new, Change(person, _replaced(person, initiative=initiative)))


def answer_consent(
    person: Person, use: ConsentUse, answer: ConsentAnswer, *, consents: Iterable[Consent], on: date, noted_by: str = ""
) -> Edit:
    """Give the edit that writes an answer down, about the text people read now.

    Who takes a yes back keeps the day on which it was given, and the text it was about; so does who says no after that.
    """
    before = next((each for each in consents if each.person == person.id and each.use is use), None)
    if before is None:
        consent = Consent(id=new_id(), person=person.id, use=use, answer=answer, given_on=on, noted_by=noted_by)
        return added("answer_consent", consent)
    values: dict[str, Any] = {"answer": answer, "noted_by": noted_by or before.noted_by}
    if answer is ConsentAnswer.YES or (before.answer is not ConsentAnswer.YES and before.withdrawn_on is None):
        values |= {"text_version": CONSENT_TEXT_VERSION, "given_on": on, "withdrawn_on": None}
    elif before.answer is ConsentAnswer.YES:
        values["withdrawn_on"] = on
    return changed("answer_consent", before, **values)


def invite(session: Session, people: Iterable[str], *, invitations: Iterable[Invitation]) -> Edit:
    """Give the edit that expects people, by their ids, at a session. Raises `Refused` where all of them are already."""
    known = {each.person for each in invitations if each.session == session.id}
    new = [person for person in dict.fromkeys(people) if person not in known]
    if not new:
        raise Refused(NOBODY_NEW)
    return added("invite_people", *(Invitation(id=new_id(), session=session.id, person=person) for person in new))


def invite_new(session: Session, number: int, line: str, *, areas: Sequence[Area]) -> Edit:
    """Give the edit that adds somebody by one line and expects them. Raises `BadInput` without a name."""
    new, person = _told_person(number, line, areas)
    expected = Invitation(id=new_id(), session=session.id, person=person.id)
    return Edit("invite_people", DESK, tuple(Change(None, record) for record in (*new, person, expected)))


def of_last_time(session: Session, sessions: Iterable[Session], attendances: Iterable[Attendance]) -> list[str]:
    """Give the ids of who was at the session this one follows, or else at the last one before it anybody was at."""
    there: dict[str, list[str]] = {}
    for each in attendances:
        there.setdefault(each.session, []).append(each.person)
    if session.follows in there:
        return there[session.follows]
    earlier = [each for each in sessions if each.starts_at < session.starts_at and each.id in there]
    last = max(earlier, key=lambda each: (each.starts_at, each.number), default=None)
    return there[last.id] if last else []


def check_in(
    session: Session, person: Person, *, at: datetime, table: str = "", present: Iterable[Attendance] = ()
) -> Edit:
    """Give the edit that says that somebody is here. Raises `Refused` where they are among the `present`."""
    if any(each.person == person.id and each.session == session.id for each in present):
        raise Refused(HERE_ALREADY, {"name": person.name})
    return added("check_in", Attendance(id=new_id(), session=session.id, person=person.id, since=at, table=table))


@dataclass(frozen=True, slots=True)
class WalkIn:
    """What a line such as ``Jan, bewoner, Noord`` says about somebody who just walked in."""

    name: str
    role: Role
    area: str


def read_walk_in(line: str) -> WalkIn:
    """Read a line of name, role and place, with commas between; what is no role is the place."""
    name, *rest = [one_line(part) for part in line.split(",")]
    roles = [role for part in rest if (role := role_from(part))]
    places = [part for part in rest if part and role_from(part) is None]
    return WalkIn(name, roles[0] if roles else Role.RESIDENT, ", ".join(places))


def walk_in(session: Session, number: int, line: str, *, areas: Sequence[Area], at: datetime) -> Edit:
    """Give the edit that adds somebody by one line and says that they are here. Raises `BadInput` without a name."""
    new, person = _told_person(number, line, areas)
    here = Attendance(id=new_id(), session=session.id, person=person.id, since=at, walk_in=True)
    return Edit("check_in", DESK, tuple(Change(None, record) for record in (*new, person, here)))


def told_apart(people: Iterable[Person]) -> dict[str, str]:
    """Give what each person is called by id; with the code behind it where another one has the same name."""
    known = list(people)
    often = Counter(fold(person.name) for person in known)
    return {
        person.id: person.name if often[fold(person.name)] == 1 else f"{person.name} ({code(person)})"
        for person in known
    }


def matching(people: Sequence[Person], text: str) -> list[Person]:
    """Give who has a word that begins with each word of `text`; nobody for fewer than two letters."""
    wanted = fold(text).split()
    if len("".join(wanted)) < 2:
        return []
    return [person for person in people if _begins(fold(person.name).split(), wanted)]


def _begins(words: list[str], wanted: list[str]) -> bool:
    return all(any(word.startswith(each) for word in words) for each in wanted)


def _told_person(number: int, line: str, areas: Sequence[Area]) -> tuple[tuple[Record, ...], Person]:
    """Give the area that must be made first, if any, and the person of a line."""
    told = read_walk_in(line)
    area, new = area_called(told.area, areas)
    return new, _person(number, told.name, role=told.role, area=area)


def _person(number: int, name: str, *, role: Role, area: str | None = None) -> Person:
    name = one_line(name)
    if not name:
        raise BadInput(EMPTY_NAME)
    return Person(id=new_id(), number=number, name=name, role=role, area=area)


def _replaced(person: Person, **values: str | None) -> Person:
    after = changed("", person, **values).changes[0].after
    assert isinstance(after, Person)
    return after


def _initiative_called(name: str, known: Iterable[Initiative]) -> tuple[str | None, tuple[Record, ...]]:
    """Give the id of the initiative with a name, and the one that must be made first where none has it."""
    name = one_line(name)
    if not name:
        return None, ()
    found = next((each for each in known if fold(each.name) == fold(name)), None)
    if found:
        return found.id, ()
    new = Initiative(id=new_id(), name=name)
    return new.id, (new,)


def _with_new(kind: str, new: Iterable[Record], change: Change) -> Edit:
    return Edit(kind, DESK, (*(Change(None, record) for record in new), change))
