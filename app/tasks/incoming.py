"""What files from outside can be brought in as: looked at first, then planned, then carried out as one edit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from app.interchange.recognise import TABLE_ENDINGS, are_interview_tables
from app.models.progress import SILENT, Progress
from app.tasks.apart import read_apart
from app.tasks.imports import ImportPlan, plan_maps, plan_participants

if TYPE_CHECKING:
    from app.interchange.graph import Graph
    from app.interchange.table import Table
    from app.storage import ProgrammeFile


class As(StrEnum):
    """What stands in files, so what they are brought in as."""

    PARTICIPANTS = "participants"
    INITIATIVES = "initiatives"
    NOTES = "notes"
    MAPS = "maps"
    NETWORKS = "networks"


LISTS = (As.PARTICIPANTS, As.INITIATIVES, As.NOTES)


@dataclass(slots=True)
class Incoming:
    """Files somebody chose. Each is read once, in a process apart, when it is asked for."""

    paths: Sequence[Path]
    progress: Progress = SILENT
    _tables: "list[list[Table]] | None" = field(default=None, init=False)
    _graphs: "list[Graph] | None" = field(default=None, init=False)

    @property
    def are_tables(self) -> bool:
        """Whether all of them are lists or tables, by their endings, and not interviews taken apart into tables."""
        by_ending = all(path.suffix.lower() in TABLE_ENDINGS for path in self.paths)
        return by_ending and not are_interview_tables(self.paths)

    def tables(self) -> "list[Table]":
        """Give all their tables. Raises `BadInput`."""
        return [table for tables in self._read_tables() for table in tables]

    def lists(self) -> "list[Table]":
        """Give the first table of each file, as a list stands in a workbook. Raises `BadInput`."""
        return [tables[0] for tables in self._read_tables() if tables]

    def graphs(self) -> "list[Graph]":
        """Give all their networks. Raises `BadInput`."""
        if self._graphs is None:
            self._graphs = read_apart("graphs", *self.paths, progress=self.progress)
        return self._graphs

    def _read_tables(self) -> "list[list[Table]]":
        if self._tables is None:
            self._tables = [read_apart("tables", path, progress=self.progress) for path in self.paths]
        return self._tables


def plan_import(
    file: "ProgrammeFile",
    incoming: Incoming,
    *,
    what: As,
    columns: Mapping[str, str] | None = None,
    session: int | None = None,
    now: datetime | None = None,
    progress: Progress = SILENT,
) -> ImportPlan:
    """Plan to bring files in. `columns` is which column (value) is about which of our fields (key), for tables.

    `session` is the number of the session they belong to. Raises `BadInput` where they cannot be used as `what` they
    are said to be, `Cancelled` by `progress`; nothing has happened then, nor when it succeeds.
    """
    from app.tasks.graph_maps import plan_graphs
    from app.tasks.initiative_imports import plan_initiatives
    from app.tasks.note_imports import plan_notes

    match what:
        case As.PARTICIPANTS:
            return plan_participants(file, incoming.lists(), columns=columns, session=session, now=now)
        case As.INITIATIVES:
            return plan_initiatives(file, incoming.lists(), columns=columns)
        case As.NOTES:
            return plan_notes(file, incoming.lists(), columns=columns, session=session)
        case As.MAPS:
            tables = incoming.tables()
            return plan_maps(file, tables, columns=columns, session=session, now=now, progress=progress)
        case As.NETWORKS:
            return plan_graphs(file, incoming.graphs(), session=session, now=now, progress=progress)


def guessed(incoming: Incoming) -> As:
    """Give what files most probably are, by their endings and headers; somebody can correct it. Raises `BadInput`."""
    from app.interchange.columns import places
    from app.interchange.ego_tables import EGO_NAMES
    from app.interchange.notes import FIELDS as NOTE_FIELDS
    from app.interchange.participants import FIELDS as PEOPLE_FIELDS
    from app.interchange.table import plain

    if not incoming.are_tables:
        return As.NETWORKS
    tables = incoming.tables()
    headers = {plain(name) for table in tables for name in table.header}
    if headers & set(EGO_NAMES):
        return As.MAPS
    if "text" in places(tables[0], {}, NOTE_FIELDS):
        return As.NOTES
    return As.PARTICIPANTS if "name" in places(tables[0], {}, PEOPLE_FIELDS) else As.NETWORKS
