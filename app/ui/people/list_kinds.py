"""What a list can be of: people, initiatives or notes; what its columns can be about, and how it is brought in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.models.language import QT_TRANSLATE_NOOP
from app.storage import ProgrammeFile
from app.tasks.imports import ImportPlan, plan_participants
from app.tasks.initiative_imports import plan_initiatives
from app.tasks.note_imports import plan_notes

CONTEXT = "lists"

Plan = Callable[[ProgrammeFile, Path, Mapping[str, str], int | None], ImportPlan]
"""Makes a plan of a file, a list, which column is what, and the number of a session."""


class ListOf(StrEnum):
    """What stands in a list, a line each."""

    PEOPLE = "people"
    INITIATIVES = "initiatives"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class ListKind:
    """How one kind of list is told about: its word, the record it makes, its columns, and its plan."""

    word: str
    makes: str
    captions: dict[str, str]
    plan: Plan
    needs_session: bool = False


def _people(file: ProgrammeFile, path: Path, columns: Mapping[str, str], _session: int | None) -> ImportPlan:
    return plan_participants(file, [path], columns=columns)


def _initiatives(file: ProgrammeFile, path: Path, columns: Mapping[str, str], _session: int | None) -> ImportPlan:
    return plan_initiatives(file, [path], columns=columns)


def _notes(file: ProgrammeFile, path: Path, columns: Mapping[str, str], session: int | None) -> ImportPlan:
    return plan_notes(file, [path], columns=columns, session=session)


KINDS: dict[ListOf, ListKind] = {
    ListOf.PEOPLE: ListKind(
        QT_TRANSLATE_NOOP("lists", "people"),
        "Person",
        {
            "name": QT_TRANSLATE_NOOP("lists", "Name"),
            "role": QT_TRANSLATE_NOOP("lists", "Role"),
            "area": QT_TRANSLATE_NOOP("lists", "Area"),
            "initiative": QT_TRANSLATE_NOOP("lists", "Initiative"),
            "organisation": QT_TRANSLATE_NOOP("lists", "Organisation"),
            "language": QT_TRANSLATE_NOOP("lists", "Language"),
            "contact": QT_TRANSLATE_NOOP("lists", "Phone or e-mail"),
        },
        _people,
    ),
    ListOf.INITIATIVES: ListKind(
        QT_TRANSLATE_NOOP("lists", "initiatives"),
        "Initiative",
        {
            "name": QT_TRANSLATE_NOOP("lists", "Name"),
            "area": QT_TRANSLATE_NOOP("lists", "Area"),
            "status": QT_TRANSLATE_NOOP("lists", "How far it is"),
            "themes": QT_TRANSLATE_NOOP("lists", "Themes"),
            "amount": QT_TRANSLATE_NOOP("lists", "Amount in euros"),
            "round": QT_TRANSLATE_NOOP("lists", "Budget round"),
            "description": QT_TRANSLATE_NOOP("lists", "Description"),
            "source": QT_TRANSLATE_NOOP("lists", "Source"),
        },
        _initiatives,
    ),
    ListOf.NOTES: ListKind(
        QT_TRANSLATE_NOOP("lists", "notes"),
        "Note",
        {
            "time": QT_TRANSLATE_NOOP("lists", "Time"),
            "text": QT_TRANSLATE_NOOP("lists", "Text"),
            "kind": QT_TRANSLATE_NOOP("lists", "Kind"),
            "role": QT_TRANSLATE_NOOP("lists", "Role"),
            "table": QT_TRANSLATE_NOOP("lists", "Table"),
            "themes": QT_TRANSLATE_NOOP("lists", "Themes"),
        },
        _notes,
        needs_session=True,
    ),
}
