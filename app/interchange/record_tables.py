"""Everything a programme knows as tables, one for each kind of record: codes for programs, words for people.

Under made-up names only what is listed here goes out, every code is new, and the rows stand in no order.
"""

import random
import re
import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.interchange.field_headings import TITLES, heading, meaning
from app.interchange.programme_rules import CHOICES_IN_LISTS
from app.interchange.tables_out import CONTEXT, NO, YES, Cell, Column, OutTable
from app.models import RECORD_CLASSES
from app.models.codes import NUMBERED, code
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.note import Note
from app.models.person import Person
from app.models.record import FieldKind, Record, field_kinds
from app.models.terms import LABELS, TERMS

CODE = QT_TRANSLATE_NOOP("columns", "code")
CODE_OF = QT_TRANSLATE_NOOP("columns", "{heading} (code)")
CODE_MEANS = QT_TRANSLATE_NOOP("columns", "what other tables call this row by; the same in every export")
LABEL_MEANS = QT_TRANSLATE_NOOP("columns", "what other tables call this row by; new in every export")
POINTS_AT = QT_TRANSLATE_NOOP("columns", "{meaning}: the code in the table {title}")
AS_CODE = QT_TRANSLATE_NOOP("columns", "{meaning}: the same in every language")
CALLED = QT_TRANSLATE_NOOP("columns", "{meaning}: by name")
BY_THE_MONTH = QT_TRANSLATE_NOOP("columns", "{meaning}: only the month")

TYPES = {
    str: QT_TRANSLATE_NOOP("columns", "text"),
    int: QT_TRANSLATE_NOOP("columns", "whole number"),
    float: QT_TRANSLATE_NOOP("columns", "number"),
    bool: QT_TRANSLATE_NOOP("columns", "yes or no"),
    date: QT_TRANSLATE_NOOP("columns", "day"),
    datetime: QT_TRANSLATE_NOOP("columns", "day and time"),
    tuple: QT_TRANSLATE_NOOP("columns", "texts with ; between them"),
}
CHOICE = QT_TRANSLATE_NOOP("columns", "one of the choices")
OF_CODE = QT_TRANSLATE_NOOP("columns", "code")
OF_CODES = QT_TRANSLATE_NOOP("columns", "codes with ; between them")
OF_NAMES = QT_TRANSLATE_NOOP("columns", "names with ; between them")

IN_THE_CODE = frozenset({"id", "number"})
NOT_FOR_READING = frozenset({"rank", "timeline_rank", "origin", "jpeg"})
"""Fields without a column: the rows stand in order, and what the program keeps for itself or is no text stays."""

NAMING = {
    "Area": "name",
    "Theme": "name",
    "Initiative": "name",
    "BudgetRound": "name",
    "Condition": "name",
    "Person": "name",
    "Session": "title",
    "AgendaItem": "title",
    "Identity": "name",
    "Actor": "name",
    "Publication": "title",
}
"""The field by which a record is called where another one points at it."""

KEPT_TEXTS = frozenset(
    {
        ("Programme", "language"),
        ("Area", "name"),
        ("Theme", "name"),
        ("BudgetRound", "name"),
        ("Condition", "name"),
        ("Consent", "text_version"),
        ("MapSetup", "ring_names"),
        ("MapSetup", "sector_names"),
        ("NetworkMap", "ring_names"),
        ("NetworkMap", "sector_names"),
        ("LearningQuestion", "roles"),
        ("Publication", "left_out"),
    }
)
"""The texts that go out under made-up names: words of the programme, not of anybody in it."""

OF_A_PERSON = frozenset({"organisation", "language", "contact", "note"})
"""What goes out of somebody only with their yes."""

BETWEEN = "; "
SHORT_ID = 8
LABEL_SIGNS = "ABCDFGHJKLMNPQRSTVWXYZ"
"""Consonants: no label looks like a number or a word."""
_order = random.SystemRandom()

Get = Callable[[Record], Cell]


@dataclass(frozen=True, slots=True)
class Naming:
    """How people are called: `called` gives a person's name, `masked` a text without the names that may not be in it.

    `agreed` tells of whom more than that may go out; `made_up` leaves all out that could tell who is who.
    """

    called: Callable[[Person], str]
    masked: Callable[[str], str]
    agreed: Callable[[Person], bool]
    made_up: bool = False


def table_key(class_name: str) -> str:
    """Give the name of a table for programs: ``"NetworkMap"`` is ``"network_map"``."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", class_name).lower()


def record_tables(records: Iterable[Record], words: Words, naming: Naming) -> list[OutTable]:
    """Give a table of each kind of which there are records. Notes in confidence stay behind."""
    open_ones = [each for each in records if not (isinstance(each, Note) and each.confidential)]
    maker = _Maker(open_ones, words, naming)
    by_class: dict[type[Record], list[Record]] = {cls: [] for cls in RECORD_CLASSES}
    for record in open_ones:
        by_class[type(record)].append(record)
    return [maker.table(cls, found) for cls, found in by_class.items() if found]


class _Maker:
    """Makes the tables of one export."""

    def __init__(self, records: Sequence[Record], words: Words, naming: Naming) -> None:
        self._words = words
        self._naming = naming
        self._records = {record.id: record for record in records}
        self._codes = _labels(records) if naming.made_up else _codes(records)

    def table(self, cls: type[Record], records: Sequence[Record]) -> OutTable:
        """Give the table of one kind."""
        made = [self._code_column()]
        for kind in field_kinds(cls):
            made += self._columns(cls, kind)
        rows = [tuple(get(record) for _, get in made) for record in records]
        if self._naming.made_up:
            _order.shuffle(rows)
        return OutTable(
            table_key(cls.__name__), self._title(cls.__name__), tuple(each for each, _ in made), tuple(rows)
        )

    def _say(self, text: str, context: str = CONTEXT, **slots: str) -> str:
        return self._words.translate(context, text).format(**slots) if slots else self._words.translate(context, text)

    def _title(self, class_name: str) -> str:
        return self._say(TITLES[class_name], "tables")

    def _code_column(self) -> tuple[Column, Get]:
        told = LABEL_MEANS if self._naming.made_up else CODE_MEANS
        return Column("code", self._say(CODE), self._say(told), self._say(OF_CODE)), lambda record: self._codes[
            record.id
        ]

    def _columns(self, cls: type[Record], kind: FieldKind) -> list[tuple[Column, Get]]:
        """Give the columns of a field: none, one, or a readable one with its code beside it."""
        if kind.name in IN_THE_CODE | NOT_FOR_READING or self._is_telling(cls, kind):
            return []
        head = self._say(heading(cls.__name__, kind.name))
        means = self._say(meaning(cls.__name__, kind.name), "meanings")
        if kind.reference:
            return self._references(kind, head, means)
        choices = CHOICES_IN_LISTS.get((cls.__name__, kind.name)) or (
            kind.type if issubclass(kind.type, StrEnum) else None
        )
        if choices:
            return self._choices(kind, choices, (head, means))
        return [self._plain(kind, (head, means))]

    def _is_telling(self, cls: type[Record], kind: FieldKind) -> bool:
        """Tell whether a field could tell who is who, so that it stays behind under made-up names."""
        if not self._naming.made_up or kind.reference:
            return False
        if kind.type in (str, tuple):
            return (cls.__name__, kind.name) not in KEPT_TEXTS
        return kind.type is float or kind.name in ("placed_by_hand", "amount")

    # --- what stands in the cells -------------------------------------------------------------

    def _plain(self, kind: FieldKind, told: tuple[str, str]) -> tuple[Column, Get]:
        head, means = told
        name, masked = kind.name, self._naming.masked

        def get(record: Record) -> Cell:
            value = getattr(record, name)
            if isinstance(record, Person) and isinstance(value, str):
                return self._of_person(record, name, value)
            if isinstance(value, tuple):
                return BETWEEN.join(map(masked, value))
            return masked(value) if isinstance(value, str) else value

        if self._naming.made_up and kind.type in (date, datetime):
            column = Column(name, head, self._say(BY_THE_MONTH, meaning=means), self._say(TYPES[str]))
            return column, lambda record: _month(getattr(record, name))
        choices = self._yes_and_no() if kind.type is bool else ""
        return Column(name, head, means, self._say(TYPES[kind.type]), choices), get

    def _yes_and_no(self) -> str:
        return BETWEEN.join(self._say(each) for each in (YES, NO))

    def _of_person(self, person: Person, field: str, value: str) -> str:
        if field == "name":
            return self._naming.called(person)
        return value if field not in OF_A_PERSON or self._naming.agreed(person) else ""

    def _choices(self, kind: FieldKind, choices: type[StrEnum], told: tuple[str, str]) -> list[tuple[Column, Get]]:
        """Give the column with the words of what was chosen, and the one with its codes."""
        head, means = told
        by_code: Mapping[str, str] = {
            member.value: self._say(LABELS[choices][member], TERMS) if choices in LABELS else member.value
            for member in choices
        }
        listed = BETWEEN.join(f"{code} = {word}" for code, word in by_code.items())
        name = kind.name
        words = Column(name, head, means, self._say(CHOICE), BETWEEN.join(by_code.values()))
        codes = Column(
            f"{name}_code",
            self._say(CODE_OF, heading=head),
            self._say(AS_CODE, meaning=means),
            self._say(CHOICE),
            listed,
        )

        def chosen(record: Record) -> tuple[str, ...]:
            value = getattr(record, name)
            return value if isinstance(value, tuple) else () if value is None else (value,)

        return [
            (words, lambda record: BETWEEN.join(by_code.get(each, each) for each in chosen(record)) or None),
            (codes, lambda record: BETWEEN.join(chosen(record)) or None),
        ]

    def _references(self, kind: FieldKind, head: str, means: str) -> list[tuple[Column, Get]]:
        """Give the column with the codes of what is pointed at, and where that has a name the one with its names."""
        assert kind.reference is not None, "asked for references only"
        target, many, name = kind.reference.target, kind.reference.many, kind.name

        def ids(record: Record) -> Sequence[str]:
            value = getattr(record, name)
            found = value if many else () if value is None else (value,)
            return [each for each in found if each in self._records]

        points = self._say(POINTS_AT, meaning=means, title=self._title(target))
        codes = Column(
            f"{name}_code", self._say(CODE_OF, heading=head), points, self._say(OF_CODES if many else OF_CODE)
        )
        found: list[tuple[Column, Get]] = [
            (codes, lambda record: BETWEEN.join(self._codes[each] for each in ids(record)) or None)
        ]
        if target in NAMING and (not self._naming.made_up or (target, NAMING[target]) in KEPT_TEXTS):
            named = Column(name, head, self._say(CALLED, meaning=means), self._say(OF_NAMES if many else TYPES[str]))
            found.insert(0, (named, lambda record: BETWEEN.join(self._name(each) for each in ids(record)) or None))
        return found

    def _name(self, record_id: str) -> str:
        record = self._records[record_id]
        if isinstance(record, Person):
            return self._naming.called(record)
        return self._naming.masked(getattr(record, NAMING[type(record).__name__]))


def _codes(records: Iterable[Record]) -> dict[str, str]:
    """Give the code of each record: the one people know, or else one made of its id, so that it stays the same."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for record in records:
        short = f"r{record.id[:SHORT_ID]}"
        own = code(record) if isinstance(record, NUMBERED) else short if short not in taken else f"r{record.id}"
        taken.add(own)
        found[record.id] = own
    return found


def _labels(records: Iterable[Record]) -> dict[str, str]:
    """Give each record a label that says nothing and is new in every export."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for record in records:
        label = ""
        while not label or label in taken:
            label = "".join(secrets.choice(LABEL_SIGNS) for _ in range(6))
        taken.add(label)
        found[record.id] = label
    return found


def _month(moment: date | None) -> str | None:
    return None if moment is None else f"{moment:%Y-%m}"
