"""Who is expected at a session, and what they are called on sheets that stay with the organisers or go to themselves.

A list to sign and a card to wear cannot do without names, so here no answer to a question for consent is asked for:
these sheets are not handed out. A style that names nobody is followed all the same.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.models.names import NameStyle
from app.models.person import Consent, ConsentAnswer, ConsentUse, Person, first_name
from app.models.places import area_names
from app.models.programme import Area
from app.models.session import Attendance, Invitation, Session
from app.models.terms import named
from app.models.text import fold, one_line
from app.tasks.prints.press import Press


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who is expected or was there: what they are called, at which table they sit ("" for none)."""

    person: Person
    called: str
    role: str
    area: str
    table: str
    is_expected: bool = True


def guests(press: Press, session: Session) -> list[Guest]:
    """Give who is expected at a session or came to it, of those who were chosen; by number where nobody is named."""
    file, words = press.file, press.words
    seats = tables_of(press, session)
    expected = {each.person for each in file.all(Invitation, session=session.id)}
    areas = area_names(file.all(Area))
    found = [
        Guest(
            person=person,
            called=called(press, person),
            role=words.say(named(person.role)),
            area=areas.get(person.area or "", ""),
            table=seats[person.id],
            is_expected=person.id in expected,
        )
        for person in file.all(Person)
        if person.id in seats and (press.options.persons is None or person.id in press.options.persons)
    ]
    by_name = press.options.names.is_by_name
    return sorted(found, key=lambda each: (fold(each.called) if by_name else "", each.person.number))


def tables_of(press: Press, session: Session) -> dict[str, str]:
    """Give at which table who is expected or came sits ("" for none), by id: the one they came to, else the planned."""
    seats = {each.person: each.table for each in press.file.all(Invitation, session=session.id)}
    for each in press.file.all(Attendance, session=session.id):
        seats[each.person] = each.table or seats.get(each.person, "")
    return seats


def called(press: Press, person: Person) -> str:
    """Give what somebody is called at the desk, in the chosen style."""
    if press.options.names is NameStyle.FULL:
        return one_line(person.name)
    if press.options.names is NameStyle.FIRST:
        return short_name(person)
    return press.words.say(press.names.printed(person.id, ConsentUse.REPORT))


def short_name(person: Person) -> str:
    """Give a first name; the whole name where the first word is no name by itself, as in "Netwerk 28"."""
    name = one_line(person.name)
    return name if name.split(" ")[-1].isdigit() else first_name(name)


def short_names(people: Sequence[Person]) -> dict[str, str]:
    """Give first names by id, with the first letter of the last name where another one has the same: "Fatma A."."""
    often = Counter(fold(short_name(each)) for each in people)
    return {each.id: short_name(each) if often[fold(short_name(each))] == 1 else _with_letter(each) for each in people}


def _with_letter(person: Person) -> str:
    short, last = short_name(person), one_line(person.name).split(" ")[-1]
    return short if short == one_line(person.name) else f"{short} {last[:1]}."


def answers(consents: Iterable[Consent], person: str) -> dict[ConsentUse, ConsentAnswer]:
    """Give what somebody answered about each use; a yes that was taken back is a no, what was not asked is absent."""
    found: dict[ConsentUse, ConsentAnswer] = {}
    for each in consents:
        if each.person == person and each.answer is not ConsentAnswer.NOT_ASKED:
            found[each.use] = ConsentAnswer.NO if each.withdrawn_on else each.answer
    return found
