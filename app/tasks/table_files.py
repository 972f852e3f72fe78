"""A programme as tables for spreadsheets and for R, dressed as consent and the wish of who exports allow."""

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from app.interchange.ego_tables_out import ego_tables
from app.interchange.graph import Graph
from app.interchange.record_tables import Naming, record_tables
from app.interchange.tables_out import OutTable, csv_files, explained, workbook
from app.models import RECORD_CLASSES
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.names import Names, NameStyle
from app.models.network_map import Actor, Ask, Circle, MapContent, NetworkMap, Offer, Tie
from app.models.person import ConsentUse, Person
from app.models.record import Record
from app.storage import ProgrammeFile

CONTEXT = "columns"
MADE_UP = QT_TRANSLATE_NOOP(
    "columns",
    "All codes are new in every export, and names, words and places are left out. The shape of a network can still"
    " tell who is who in a small group: do not share it further than needed.",
)
BY_CONSENT = QT_TRANSLATE_NOOP(
    "columns",
    "Participants stand here by name only with their yes to research. Contacts on maps were never asked: share this"
    " with care. Notes in confidence are left out.",
)
ON_MAPS = (NetworkMap, Actor, Tie, Circle, Offer, Ask)

Dress = Callable[[NetworkMap], MapContent]
"""Gives a map with everything on it, as it may leave."""


def programme_tables(
    file: ProgrammeFile, *, words: Words, names: Names, dress: Dress, graphs: Iterable[Graph]
) -> list[OutTable]:
    """Give everything as tables: the explanation, one of each kind of record, and the three for R of `graphs`."""
    made_up = names.style is NameStyle.PSEUDONYM

    def called(person: Person) -> str:
        return words.say(names.printed(person.id, ConsentUse.RESEARCH))

    def masked(text: str) -> str:
        return names.masked(text, ConsentUse.RESEARCH, words.say)

    def agreed(person: Person) -> bool:
        return names.style is NameStyle.FULL and names.agreed(person.id, ConsentUse.RESEARCH)

    tables = record_tables(_records(file, dress), words, Naming(called, masked, agreed, made_up=made_up))
    tables += ego_tables(_unordered(graphs) if made_up else graphs, words)
    about = words.translate(CONTEXT, MADE_UP if made_up else BY_CONSENT)
    return [explained(tables, words, about=[about]), *tables]


def tables_as_csv(tables: Iterable[OutTable], words: Words) -> dict[str, bytes]:
    """Give tables as CSV, by file name."""
    return csv_files(tables, words)


def tables_as_workbook(tables: list[OutTable], words: Words) -> bytes:
    """Give tables as one XLSX."""
    return workbook(tables, words)


def ego_files(graphs: Iterable[Graph], words: Words, *, made_up: bool) -> dict[str, bytes]:
    """Give the three tables for R and the one that explains them, as CSV by file name."""
    tables = ego_tables(_unordered(graphs) if made_up else graphs, words)
    return csv_files(
        [*tables, explained(tables, words, about=[words.translate(CONTEXT, MADE_UP)] if made_up else ())], words
    )


def _unordered(graphs: Iterable[Graph]) -> list[Graph]:
    """Give networks without the codes of their maps, and not in their order."""
    found = [replace(graph, name="") for graph in graphs]
    random.SystemRandom().shuffle(found)
    return found


def _records(file: ProgrammeFile, dress: Dress) -> Iterator[Record]:
    """Give all records; what stands on a map as it was dressed."""
    for cls in RECORD_CLASSES:
        if cls not in ON_MAPS:
            yield from file.all(cls)
    for each in file.all(NetworkMap):
        content = dress(each)
        yield content.map
        for found in (content.actors, content.ties, content.circles, content.offers, content.asks):
            yield from found
