"""Lists of people, initiatives and notes as they also come in: a line each, with headings our own readers know."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from app.interchange.tables_out import CONTEXT, Cell, Column, OutTable
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.note import Note
from app.models.person import Person
from app.models.programme import Initiative
from app.models.record import Record
from app.models.terms import named

R = TypeVar("R", bound=Record)
Headed = tuple[str, Callable[[R], Cell]]

PEOPLE = QT_TRANSLATE_NOOP("columns", "People")
INITIATIVES = QT_TRANSLATE_NOOP("columns", "Initiatives")
NOTES = QT_TRANSLATE_NOOP("columns", "Notes")
NAME = QT_TRANSLATE_NOOP("columns", "name")
ROLE = QT_TRANSLATE_NOOP("columns", "role")
AREA = QT_TRANSLATE_NOOP("columns", "area")
INITIATIVE = QT_TRANSLATE_NOOP("columns", "initiative")
ORGANISATION = QT_TRANSLATE_NOOP("columns", "organisation")
LANGUAGE = QT_TRANSLATE_NOOP("columns", "language")
CONTACT = QT_TRANSLATE_NOOP("columns", "contact details")
REMARK = QT_TRANSLATE_NOOP("columns", "remark")
STATUS = QT_TRANSLATE_NOOP("columns", "status")
THEMES = QT_TRANSLATE_NOOP("columns", "themes")
AMOUNT = QT_TRANSLATE_NOOP("columns", "amount")
ROUND = QT_TRANSLATE_NOOP("columns", "budget round")
DESCRIPTION = QT_TRANSLATE_NOOP("columns", "description")
SOURCE = QT_TRANSLATE_NOOP("columns", "source")
TIME = QT_TRANSLATE_NOOP("columns", "time")
TEXT = QT_TRANSLATE_NOOP("columns", "text")
KIND = QT_TRANSLATE_NOOP("columns", "kind")
TABLE = QT_TRANSLATE_NOOP("columns", "table")

BETWEEN = ", "


def people_list(people: Iterable[Person], words: Words, *, names: Mapping[str, str]) -> OutTable:
    """Give a list of people; `names` gives the names of areas and initiatives by id."""
    columns: list[Headed[Person]] = [
        (NAME, lambda person: person.name),
        (ROLE, lambda person: words.say(named(person.role))),
        (AREA, lambda person: names.get(person.area or "", "")),
        (INITIATIVE, lambda person: names.get(person.initiative or "", "")),
        (ORGANISATION, lambda person: person.organisation),
        (LANGUAGE, lambda person: person.language),
        (CONTACT, lambda person: person.contact),
        (REMARK, lambda person: person.note),
    ]
    return _list("people", PEOPLE, columns, people, words=words)


def initiative_list(initiatives: Iterable[Initiative], words: Words, *, names: Mapping[str, str]) -> OutTable:
    """Give a list of initiatives; `names` gives the names of areas, themes and rounds by id."""
    columns: list[Headed[Initiative]] = [
        (NAME, lambda each: each.name),
        (AREA, lambda each: names.get(each.area or "", "")),
        (STATUS, lambda each: words.say(named(each.status))),
        (THEMES, lambda each: BETWEEN.join(names[theme] for theme in each.themes if theme in names)),
        (AMOUNT, lambda each: each.amount),
        (ROUND, lambda each: names.get(each.budget_round or "", "")),
        (DESCRIPTION, lambda each: each.description),
        (SOURCE, lambda each: each.source),
    ]
    return _list("initiatives", INITIATIVES, columns, initiatives, words=words)


def note_list(notes: Iterable[Note], words: Words, *, names: Mapping[str, str]) -> OutTable:
    """Give a list of notes; `names` gives the names of themes by id. Notes in confidence stay behind."""
    columns: list[Headed[Note]] = [
        (TIME, lambda note: note.taken_at.replace(microsecond=0)),
        (TEXT, lambda note: note.text),
        (KIND, lambda note: words.say(named(note.kind)) if note.kind else ""),
        (ROLE, lambda note: words.say(named(note.speaker_role)) if note.speaker_role else ""),
        (TABLE, lambda note: note.table),
        (THEMES, lambda note: BETWEEN.join(names[theme] for theme in note.themes if theme in names)),
    ]
    return _list("notes", NOTES, columns, (note for note in notes if not note.confidential), words=words)


def _list(key: str, title: str, columns: list[Headed[R]], records: Iterable[R], *, words: Words) -> OutTable:
    made = tuple(Column(heading, words.translate(CONTEXT, heading), "", "") for heading, _ in columns)
    rows = tuple(tuple(get(record) for _, get in columns) for record in records)
    return OutTable(key, words.translate(CONTEXT, title), made, rows)
