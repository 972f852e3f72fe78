"""Gathers the information sheet with its questions: for each chosen person, or one to fill in by hand."""

from collections.abc import Iterator
from functools import partial

from app.handouts.consent import ConsentContent, consent_document
from app.handouts.document import Document
from app.models.codes import code
from app.models.person import CONSENT_TEXT_VERSION, ConsentUse, Person
from app.models.presence_consent import asked
from app.tasks.prints.desk import called
from app.tasks.prints.press import Press, Sheet

KIND = "consent"


def sheets(press: Press) -> Iterator[Sheet]:
    """Give the sheet of each chosen person; where nobody was chosen, one without a name."""

    def made(person: Person | None) -> Document:
        return consent_document(consent_content(press, person), press.words)

    for each in _chosen(press):
        number = code(each) if each else ""
        yield Sheet(press.file_name(number, KIND), partial(made, each))


def consent_content(press: Press, person: Person | None) -> ConsentContent:
    """Give all that the sheet says; it goes to the person it is about, so that their own name stands on it."""
    free, programme = press.printable.free, press.programme
    session = press.sessions[0] if press.options.session is not None else None
    return ConsentContent(
        occasion=press.occasion(session),
        programme=programme.title,
        purpose=free(programme.purpose),
        client=free(programme.client),
        partners=free(programme.partners),
        kept_until=programme.retained_until,
        questions=tuple(press.words.say(asked(use)) for use in ConsentUse),
        text_version=CONSENT_TEXT_VERSION,
        code=code(person) if person else "",
        name=called(press, person) if person else "",
        parts=press.parts(KIND),
        large_print=press.options.large_print,
    )


def _chosen(press: Press) -> list[Person | None]:
    persons = press.options.persons
    if persons is None:
        return [None]
    return [each for each in press.file.all(Person) if each.id in persons]
