"""A large programme: 470 participants with a map each, 12,000 contacts, 20,000 notes; written once, copied often."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path

from app.models.edit import DESK, Change, Edit
from app.models.network_map import Actor, NetworkMap
from app.models.note import Note, NoteKind
from app.models.person import Person, Role
from app.models.programme import Programme
from app.models.record import Record, new_id
from app.models.session import AgendaItem, Session
from app.models.themes import Theme
from app.storage import ProgrammeFile

PEOPLE, CONTACTS, NOTES, SESSIONS = 470, 12_000, 20_000, 20
AT = datetime(2026, 3, 12, 19, 30)
SPEECH = (
    "de buurt wacht al maanden op een antwoord van het stadsdeel over het plein en niemand weet wie beslist of hoe"
    " lang het nog duurt maar samen met de bewoners van de flat is er een plan gemaakt voor een bank een boom en licht"
)
WORDS = SPEECH.split()
IN_ONE_EDIT = 5_000


def write_large(path: Path) -> None:
    """Write the large programme, its notes spread over all sessions."""
    with ProgrammeFile.create(path, Programme(id=new_id(), title="Meting")) as file:
        _commit(file, [*_evenings(SESSIONS), *_people(), *notes(NOTES, sessions=SESSIONS)])


def write_evening(path: Path, count: int) -> None:
    """Write one session with so many notes."""
    with ProgrammeFile.create(path, Programme(id=new_id(), title="Meting")) as file:
        _commit(file, [*_evenings(1), *notes(count, sessions=1)])


def notes(count: int, *, sessions: int) -> Iterator[Note]:
    """Give notes of 20 words, a little different each, session by session."""
    kinds, roles = list(NoteKind), list(Role)
    for place in range(count):
        start = place % len(WORDS)
        words = (WORDS + WORDS)[start : start + 20]
        yield Note(
            id=new_id(),
            number=place + 1,
            session=f"session{place * sessions // count}",
            agenda_item=f"block{place * sessions // count}",
            table=f"Tafel {place % 6 + 1}",
            taken_at=AT + timedelta(seconds=place),
            text=f"{' '.join(words)} {place}",
            kind=kinds[place % len(kinds)] if place % 20 else None,
            speaker_role=roles[place % len(roles)],
            themes=(f"theme{place % 12}",),
        )


def _evenings(count: int) -> list[Record]:
    tables = tuple(f"Tafel {place}" for place in range(1, 7))
    made: list[Record] = [Theme(id=f"theme{place}", name=f"thema {place}", rank=f"V{place:02}V") for place in range(12)]
    for place in range(count):
        at = AT + timedelta(days=30 * place)
        session = f"session{place}"
        made.append(Session(id=session, number=place + 1, title=f"Avond {place + 1}", starts_at=at, tables=tables))
        made.append(AgendaItem(id=f"block{place}", session=session, rank="V", title="Hosselen", minutes=60))
    return made


def _people() -> Iterator[Record]:
    for place in range(PEOPLE):
        yield Person(id=f"person{place}", number=place + 1, name=f"Deelnemer {place + 1}")
    for place in range(PEOPLE):
        session = f"session{place % SESSIONS}"
        yield NetworkMap(id=f"map{place}", number=place + 1, owner=f"person{place}", session=session, made_at=AT)
    for place in range(CONTACTS):
        yield Actor(id=new_id(), map=f"map{place % PEOPLE}", name=f"Contact {place}", ring=place % 3, x=0.3, y=0.4)


def _commit(file: ProgrammeFile, records: list[Record]) -> None:
    rest = iter(records)
    while chunk := list(islice(rest, IN_ONE_EDIT)):
        file.commit(Edit("example_large", DESK, tuple(Change(None, record) for record in chunk)))
