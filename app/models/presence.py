"""Who is here and who is not: counts per role and area, and whom tonight's questions concern but nobody is of."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from app.models.codes import letter
from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.person import Person, Role
from app.models.places import within
from app.models.programme import Area
from app.models.questions import LearningQuestion, is_open
from app.models.session import Attendance, Invitation, Session
from app.models.terms import named

CONTEXT = "presence"
COUNTED = QT_TRANSLATE_NOOP("presence", "{count} {role}")
COUNTED_AREA = QT_TRANSLATE_NOOP("presence", "{count} from {area}")
NO_ROLE = QT_TRANSLATE_NOOP("presence", "Nobody is here yet as {role}. Question {letters} concerns them.")
NO_AREA = QT_TRANSLATE_NOOP("presence", "Nobody from {area} is here yet. Question {letters} concerns them.")
STILL_EXPECTED = QT_TRANSLATE_NOOP("presence", "Expected: {names}.")

LATE_AFTER = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Missing:
    """A role or an area (its id) that questions of tonight concern and nobody here is of.

    `letters` are those of the questions; `expected` are the people who were expected and are of it.
    """

    role: Role | None
    area: str | None
    letters: tuple[str, ...]
    expected: tuple[Person, ...] = ()

    def told(self, areas: Mapping[str, str]) -> list[Sentence]:
        """Give it in sentences; `areas` are the names of areas by id."""
        letters = ", ".join(self.letters)
        if self.role is not None:
            found = [Sentence(CONTEXT, NO_ROLE, {"role": named(self.role), "letters": letters})]
        else:
            area = areas.get(self.area or "", "")
            found = [Sentence(CONTEXT, NO_AREA, {"area": area, "letters": letters})]
        if self.expected:
            names = ", ".join(person.name for person in self.expected)
            found.append(Sentence(CONTEXT, STILL_EXPECTED, {"names": names}))
        return found


def missing(
    session: Session,
    questions: Iterable[LearningQuestion],
    *,
    present: Sequence[Person],
    areas: Sequence[Area],
    expected: Sequence[Person] = (),
) -> list[Missing]:
    """Give the roles, then the areas, that tonight's questions concern and of whom nobody is `present`.

    Somebody from a place inside an area counts for that area. A question that goes on in another one is passed by.
    """
    tonight = set(session.learning_questions)
    asked = sorted((each for each in questions if each.id in tonight and is_open(each)), key=lambda each: each.number)
    roles, places = _concerned(asked)
    here = {person.role for person in present}
    found = [
        Missing(role, None, roles[role], tuple(each for each in expected if each.role is role))
        for role in Role
        if role in roles and role not in here
    ]
    for area in (each.id for each in areas if each.id in places):
        inside = within(area, areas)
        if not any(person.area in inside for person in present):
            found.append(Missing(None, area, places[area], tuple(each for each in expected if each.area in inside)))
    return found


def _concerned(questions: Sequence[LearningQuestion]) -> tuple[dict[Role, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """Give the letters of the questions by each role and by each area they concern."""
    roles: dict[Role, tuple[str, ...]] = {}
    places: dict[str, tuple[str, ...]] = {}
    for question in questions:
        for value in dict.fromkeys(question.roles):
            if value in list(Role):
                roles[Role(value)] = (*roles.get(Role(value), ()), letter(question.number))
        for area in dict.fromkeys(question.areas):
            places[area] = (*places.get(area, ()), letter(question.number))
    return roles, places


def not_here(invitations: Iterable[Invitation], attendances: Iterable[Attendance]) -> list[Invitation]:
    """Give who was expected and is not here."""
    here = {each.person for each in attendances}
    return [each for each in invitations if each.person not in here]


def is_late(session: Session, attendance: Attendance) -> bool:
    """Tell whether somebody came in well after the session began."""
    return attendance.since > session.starts_at + LATE_AFTER


def by_role(people: Iterable[Person]) -> list[Sentence]:
    """Give how many there are of each role, in the order of the roles."""
    counts = Counter(person.role for person in people)
    return [Sentence(CONTEXT, COUNTED, {"count": counts[role], "role": named(role)}) for role in Role if counts[role]]


def by_area(people: Iterable[Person], areas: Mapping[str, str]) -> list[Sentence]:
    """Give how many there are from each area, the most first; who is from nowhere known is not counted."""
    counts = Counter(person.area for person in people if person.area in areas)
    ordered = sorted(counts.items(), key=lambda each: (-each[1], areas[each[0] or ""].casefold()))
    return [Sentence(CONTEXT, COUNTED_AREA, {"count": n, "area": areas[area or ""]}) for area, n in ordered]
