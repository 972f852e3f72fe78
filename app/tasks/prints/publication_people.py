"""Who a publication is made without, and what became of the questions people wanted to learn about."""

from collections.abc import Iterable, Iterator, Sequence

from app.handouts.publication_content import Asked, AskedAt
from app.models.codes import code
from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.person import Person, Role
from app.models.places import within
from app.models.programme import Area, AreaLevel
from app.models.questions import LearningQuestion, QuestionVersion, latest_wording, own_versions
from app.models.session import Attendance, Invitation, Session
from app.models.terms import named
from app.tasks.prints.printable import Printable

CONTEXT = "bundle"

NO_ROLE = QT_TRANSLATE_NOOP("bundle", "Nobody took part as {role}.")
NO_AREA = QT_TRANSLATE_NOOP("bundle", "Nobody came from {area}.")
CONCERNED = QT_TRANSLATE_NOOP("bundle", "This concerns them: learning question {letters}.")
NEVER_CAME = QT_TRANSLATE_NOOP("bundle", "%n person(s) who were expected never came.", "", 1)

TAKING_PART = tuple(role for role in Role if role not in (Role.FACILITATOR, Role.OTHER))
"""The roles that are missed where nobody has them."""


def absent(printable: Printable, present: Sequence[Person]) -> Iterator[str]:
    """Give in sentences which roles and areas nobody was of, which questions concern those, and who never came."""
    questions = printable.file.all(LearningQuestion)
    here = {person.role for person in present}
    for role in TAKING_PART:
        if role not in here:
            letters = [code(each) for each in questions if role in each.roles]
            yield _told(printable, Sentence(CONTEXT, NO_ROLE, {"role": named(role)}), letters)
    for area in _absent_areas(printable.file.all(Area), {person.area for person in present if person.area}):
        letters = [code(each) for each in questions if area.id in each.areas]
        yield _told(printable, Sentence(CONTEXT, NO_AREA, {"area": area.name}), letters)
    came = {each.person for each in printable.file.all(Attendance)}
    missed = {each.person for each in printable.file.all(Invitation) if _is_over(printable, each)} - came
    if missed:
        yield printable.words.say(Sentence(CONTEXT, NEVER_CAME, {}, len(missed)))


def _told(printable: Printable, sentence: Sentence, letters: Sequence[str]) -> str:
    words = printable.words
    concerned = Sentence(CONTEXT, CONCERNED, {"letters": ", ".join(letters)})
    return " ".join([words.say(sentence), *([words.say(concerned)] if letters else [])])


def _is_over(printable: Printable, invitation: Invitation) -> bool:
    """Tell whether the session somebody was expected at was held."""
    session = printable.file.find(Session, invitation.session)
    held = session is not None and bool(printable.file.all(Attendance, session=session.id))
    return held or (session is not None and session.closed_at is not None)


def _absent_areas(areas: Sequence[Area], known: set[str]) -> Iterable[Area]:
    """Give the areas nobody is from, the largest only; where somebody named a larger one, nobody can tell."""
    gone: set[str] = set()
    by_id = {each.id: each for each in areas}
    for area in areas:
        above = _above(area, by_id)
        unsure = {each.id for each in above if each.level is not AreaLevel.CITY}
        if not known & (within(area.id, areas) | unsure):
            gone.add(area.id)
    return [each for each in areas if each.id in gone and not any(up.id in gone for up in _above(each, by_id))]


def _above(area: Area, known: dict[str, Area]) -> list[Area]:
    """Give what an area lies in, the nearest first; a circle is walked once."""
    found: list[Area] = []
    at = known.get(area.parent or "")
    while at is not None and at not in found:
        found.append(at)
        at = known.get(at.parent or "")
    return found


def stories(printable: Printable) -> Iterator[Asked]:
    """Give every learning question with what each session did with it."""
    questions = {each.id: each for each in printable.file.all(LearningQuestion)}
    versions = printable.file.all(QuestionVersion)
    for question in sorted(questions.values(), key=lambda each: (each.number, each.id)):
        came, went = questions.get(question.split_from or ""), questions.get(question.merged_into or "")
        yield Asked(
            letter=code(question),
            wording=printable.free(latest_wording(question, versions)),
            status=question.status,
            story=tuple(_asked_at(printable, each) for each in own_versions(question, versions)),
            split_from=code(came) if came else "",
            went_on=code(went) if went else "",
        )


def _asked_at(printable: Printable, version: QuestionVersion) -> AskedAt:
    session = printable.file.find(Session, version.session) if version.session else None
    return AskedAt(
        session=code(session) if session else "–",
        wording=printable.free(version.wording),
        reason=printable.free(version.reason),
        status=version.status,
        answer=printable.free(version.answer),
    )
