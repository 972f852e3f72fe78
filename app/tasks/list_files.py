"""Lists of people, initiatives and notes of a programme, to keep elsewhere, change there and bring in again."""

from app.interchange.lists_out import initiative_list, note_list, people_list
from app.interchange.tables_out import csv_bytes
from app.models.language import Words
from app.models.note import Note
from app.models.person import Person
from app.models.programme import Area, BudgetRound, Initiative
from app.models.themes import Theme
from app.storage import ProgrammeFile


def people_csv(file: ProgrammeFile, words: Words) -> bytes:
    """Give all people as a list: names and contact details, for the organiser's own use."""
    return csv_bytes(people_list(file.all(Person), words, names=_names(file)), words)


def initiatives_csv(file: ProgrammeFile, words: Words) -> bytes:
    """Give all initiatives as a list."""
    return csv_bytes(initiative_list(file.all(Initiative), words, names=_names(file)), words)


def notes_csv(file: ProgrammeFile, words: Words, *, session: str) -> bytes:
    """Give the notes of the session with an id as a list, without those in confidence."""
    return csv_bytes(note_list(file.all(Note, session=session), words, names=_names(file)), words)


def _names(file: ProgrammeFile) -> dict[str, str]:
    """Give the names of all that lists mention, by id."""
    found: list[Area | Theme | Initiative | BudgetRound] = []
    found += file.all(Area)
    found += file.all(Theme)
    found += file.all(Initiative)
    found += file.all(BudgetRound)
    return {each.id: each.name for each in found}
