"""What files from outside can be brought in as: looked at first, then planned, then carried out as one edit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from app.interchange.recognise import TABLE_ENDINGS, are_interview_tables
from app.models.errors import WHOLE_PROGRAMME, BadInput
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


ALSO_A_PERSON = "case"
"""What heads the column with egos in some tables, and that with people in others."""


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

    if whole := whole_programme(incoming.paths):
        raise BadInput(WHOLE_PROGRAMME, {"name": whole.name})
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


def whole_programme(paths: Sequence[Path]) -> Path | None:
    """Give the one of the files that is a whole programme as JSON, or None: that comes into a file of its own."""
    from app.tasks.programme_files import is_programme

    return next((path for path in paths if path.is_file() and is_programme(path)), None)


def guessed(incoming: Incoming) -> As:
    """Give what files most probably are, by their endings and headers; somebody can correct it. Raises `BadInput`."""
    from app.interchange.ego_tables import ALTER_NAMES, EGO_NAMES, END_NAMES
    from app.interchange.recognise import holds_network
    from app.interchange.table import plain

    if not incoming.are_tables:
        return As.NETWORKS
    tables = incoming.tables()
    headers = {plain(name) for table in tables for name in table.header}
    egos, others = headers & set(EGO_NAMES), headers & {*ALTER_NAMES, *(name for pair in END_NAMES for name in pair)}
    if egos - {ALSO_A_PERSON} or (egos and others):
        return As.MAPS
    found = _list_of(tables)
    if found is None and any(holds_network(path) for path in incoming.paths):
        return As.NETWORKS
    return found or As.PARTICIPANTS


def _list_of(tables: "list[Table]") -> As | None:
    """Give the kind of list whose columns a header names the most of; None where it has not the one it needs.

    Names alone are of people. Notes have a text, and mostly no name.
    """
    from app.interchange import initiatives, notes, participants
    from app.interchange.columns import places

    if not tables:
        return None
    people, plans, said = (places(tables[0], {}, each.FIELDS) for each in (participants, initiatives, notes))
    if "text" in said and (len(said) > len(people) or "name" not in people):
        return As.NOTES
    named = bool({"name", "first_name", "last_name"} & people.keys())
    if "name" in plans and (len(plans) > len(people) or not named):
        return As.INITIATIVES
    return As.PARTICIPANTS if named else None
