"""What a programme can go out as: for other programs, for research, for a wall. Files are written all or none."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from app.models.codes import code
from app.models.errors import NOTHING_TO_SEND, ONLY_WHOLE, UNKNOWN_FORMAT, BadInput
from app.models.language import Words
from app.models.names import Names, NameStyle
from app.models.network_map import Identity, MapContent, NetworkMap, participants
from app.models.person import Consent, Person
from app.models.programme import Area
from app.models.progress import SILENT, Progress
from app.models.session import Session
from app.storage import ProgrammeFile
from app.tasks.formats import FORMATS, Holds
from app.tasks.imports import session_numbered
from app.tasks.leaving import Leaving
from app.tasks.writing import Made, write_together

if TYPE_CHECKING:
    from app.interchange.graph import Graph
    from app.interchange.tables_out import OutTable


@dataclass(frozen=True, slots=True)
class Request:
    """What goes out, and how. `session` is a session's number, `maps` are ids; None is all of them."""

    format: str
    session: int | None = None
    maps: Sequence[str] | None = None
    names: NameStyle = NameStyle.FULL
    lang: str = "nl"


def chosen_maps(file: ProgrammeFile, request: Request) -> list[NetworkMap]:
    """Give the maps that go out. Raises `BadInput` for a session that is not there."""
    session = session_numbered(file, request.session)
    return [
        each
        for each in file.all(NetworkMap)
        if (session is None or each.session == session.id) and (request.maps is None or each.id in request.maps)
    ]


def send_out(file: ProgrammeFile, to: Path, request: Request, *, progress: Progress = SILENT) -> list[Path]:
    """Write what is asked for in the folder `to`, and give the files; none of their names names anybody.

    Raises `BadInput` where there is nothing to send or no such format, `FileProblem` for the folder or the disk, and
    `Cancelled`; then nothing is half-written, and what stood there is as it was.
    """
    if request.format not in FORMATS:
        raise BadInput(UNKNOWN_FORMAT, {"format": request.format, "formats": ", ".join(FORMATS)})
    if request.session is not None and FORMATS[request.format].holds is Holds.PROGRAMME:
        raise BadInput(ONLY_WHOLE, {"format": request.format})
    made = list(_MAKERS[request.format](_Outgoing(file, request, progress)))
    if not made:
        raise BadInput(NOTHING_TO_SEND)
    return write_together(to, made, progress=progress)


class _Outgoing:
    """Knows what goes out of one programme, dressed as it may."""

    def __init__(self, file: ProgrammeFile, request: Request, progress: Progress) -> None:
        self.file = file
        self.request = request
        self._progress = progress
        self.words = Words(request.lang)
        self.maps = chosen_maps(file, request)

    @cached_property
    def names(self) -> Names:
        """How participants are called."""
        file = self.file
        return Names(file.all(Person), file.all(Consent), areas=file.all(Area), style=self.request.names)

    @cached_property
    def _leaving(self) -> Leaving:
        return Leaving(self.names, self.words.say, participants=participants(self.file.all(Identity)))

    def content(self, each: NetworkMap) -> MapContent:
        """Give a map with everything on it, as it may leave."""
        return self._leaving.dressed(self.file.map_content(each.id))

    def graph(self, each: NetworkMap) -> "Graph":
        """Give a map as a network."""
        from app.tasks.map_graphs import map_graph

        return map_graph(self.content(each), name=code(each))

    def graphs(self) -> "Iterator[Graph]":
        """Give all maps as networks, telling how far it is."""
        for place, each in enumerate(self.maps):
            self._progress.step(place, len(self.maps))
            yield self.graph(each)

    def tables(self) -> "list[OutTable]":
        """Give everything as tables."""
        from app.tasks.table_files import programme_tables

        return programme_tables(self.file, words=self.words, names=self.names, dress=self.content, graphs=self.graphs())


Maker = Callable[[_Outgoing], Iterator[Made]]


def _graph_files(module: str, ending: str) -> Maker:
    """Give what writes one file for each map, with a module that knows the format."""

    def made(outgoing: _Outgoing) -> Iterator[Made]:
        write = cast("Callable[[Sequence[Graph]], bytes]", import_module(f"app.interchange.{module}").write)
        for each in outgoing.maps:
            yield f"{code(each)}{ending}", partial(_written, write, outgoing, each)

    return made


def _pictures(ending: str) -> Maker:
    """Give what writes a picture of each map."""

    def made(outgoing: _Outgoing) -> Iterator[Made]:
        for each in outgoing.maps:
            yield f"{code(each)}{ending}", partial(_pictured, outgoing, each, ending)

    return made


def _interviews(outgoing: _Outgoing) -> Iterator[Made]:
    from app.interchange.network_canvas_csv import write

    if outgoing.maps:
        yield "network-canvas.zip", lambda: write(list(outgoing.graphs()))


def _written(write: "Callable[[Sequence[Graph]], bytes]", outgoing: _Outgoing, each: NetworkMap) -> bytes:
    return write([outgoing.graph(each)])


def _pictured(outgoing: _Outgoing, each: NetworkMap, ending: str) -> bytes:
    from app.tasks.map_pictures import map_picture

    return map_picture(outgoing.content(each), ending, translate=outgoing.words.translate)


def _ego_tables(outgoing: _Outgoing) -> Iterator[Made]:
    from app.tasks.table_files import ego_files

    if outgoing.maps:
        made_up = outgoing.request.names is NameStyle.PSEUDONYM
        yield from _as_they_are(ego_files(outgoing.graphs(), outgoing.words, made_up=made_up))


def _tables(outgoing: _Outgoing) -> Iterator[Made]:
    from app.tasks.table_files import tables_as_csv

    yield from _as_they_are(tables_as_csv(outgoing.tables(), outgoing.words))


def _workbook(outgoing: _Outgoing) -> Iterator[Made]:
    from app.tasks.table_files import tables_as_workbook

    yield "hosselkaart.xlsx", lambda: tables_as_workbook(outgoing.tables(), outgoing.words)


def _lists(outgoing: _Outgoing) -> Iterator[Made]:
    from app.tasks.list_files import initiatives_csv, notes_csv, people_csv

    file, words = outgoing.file, outgoing.words
    yield "people.csv", lambda: people_csv(file, words)
    yield "initiatives.csv", lambda: initiatives_csv(file, words)
    for each in file.all(Session):
        yield f"notes_{each.number}.csv", partial(notes_csv, file, words, session=each.id)


def _as_they_are(files: Mapping[str, bytes]) -> Iterator[Made]:
    for name, content in files.items():
        yield name, partial(bytes, content)


def _json(outgoing: _Outgoing) -> Iterator[Made]:
    from app.tasks.programme_files import programme_as_json

    yield "hosselkaart.json", lambda: programme_as_json(outgoing.file)


_MAKERS: Mapping[str, Maker] = {
    "xlsx": _workbook,
    "csv": _tables,
    "lists": _lists,
    "egor": _ego_tables,
    "graphml": _graph_files("graphml", ".graphml"),
    "gexf": _graph_files("gexf", ".gexf"),
    "kumu": _graph_files("kumu", ".json"),
    "networkcanvas": _interviews,
    "networkcanvas-graphml": _graph_files("network_canvas_graphml", ".graphml"),
    "json": _json,
    "svg": _pictures(".svg"),
    "png": _pictures(".png"),
}
