"""What a programme can go out as: for other programs, for research, for a wall. Files are written all or none."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from app.models.codes import code
from app.models.errors import NOTHING_TO_SEND, UNKNOWN_FORMAT, BadInput
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.names import Names, NameStyle
from app.models.network_map import Identity, MapContent, NetworkMap
from app.models.person import Consent, Person
from app.models.programme import Area
from app.models.progress import SILENT, Progress
from app.storage import ProgrammeFile
from app.tasks.imports import session_numbered
from app.tasks.leaving import Leaving
from app.tasks.writing import Made, write_together

if TYPE_CHECKING:
    from app.interchange.graph import Graph

CONTEXT = "formats"


class Holds(StrEnum):
    """What a format can hold."""

    MAPS = "maps"
    """The chosen maps, a file each."""

    ALL_MAPS = "all_maps"
    """The chosen maps, together."""

    PROGRAMME = "programme"
    """Everything that is in the programme."""


@dataclass(frozen=True, slots=True)
class Format:
    """One form in which a programme can go out. Texts are English, to be translated in `CONTEXT`.

    `is_named` tells that names can be left out of it; what cannot is the programme itself, for safe keeping.
    """

    key: str
    title: str
    purpose: str
    holds: Holds
    is_named: bool = True


@dataclass(frozen=True, slots=True)
class Request:
    """What goes out, and how. `session` is a session's number, `maps` are ids; None is all of them."""

    format: str
    session: int | None = None
    maps: Sequence[str] | None = None
    names: NameStyle = NameStyle.FULL
    lang: str = "nl"


_ALL = (
    Format(
        "xlsx",
        QT_TRANSLATE_NOOP("formats", "Excel workbook"),
        QT_TRANSLATE_NOOP("formats", "all tables, with a sheet that explains each column"),
        Holds.PROGRAMME,
    ),
    Format(
        "csv",
        QT_TRANSLATE_NOOP("formats", "CSV tables"),
        QT_TRANSLATE_NOOP("formats", "all tables, a file each, with one that explains each column"),
        Holds.PROGRAMME,
    ),
    Format(
        "json",
        QT_TRANSLATE_NOOP("formats", "JSON"),
        QT_TRANSLATE_NOOP("formats", "the whole programme, to keep; it can be opened again as a new programme"),
        Holds.PROGRAMME,
        is_named=False,
    ),
    Format(
        "png",
        QT_TRANSLATE_NOOP("formats", "PNG"),
        QT_TRANSLATE_NOOP("formats", "each map as a picture"),
        Holds.MAPS,
    ),
    Format(
        "svg",
        QT_TRANSLATE_NOOP("formats", "SVG"),
        QT_TRANSLATE_NOOP("formats", "each map as a drawing that stays sharp at every size"),
        Holds.MAPS,
    ),
    Format(
        "graphml",
        QT_TRANSLATE_NOOP("formats", "GraphML"),
        QT_TRANSLATE_NOOP("formats", "networks, for Gephi, yEd, igraph and most programs"),
        Holds.MAPS,
    ),
    Format(
        "gexf",
        QT_TRANSLATE_NOOP("formats", "GEXF"),
        QT_TRANSLATE_NOOP("formats", "networks with places and colours, for Gephi"),
        Holds.MAPS,
    ),
    Format(
        "kumu",
        QT_TRANSLATE_NOOP("formats", "Kumu"),
        QT_TRANSLATE_NOOP("formats", "networks, for Kumu on the web"),
        Holds.MAPS,
    ),
    Format(
        "networkcanvas",
        QT_TRANSLATE_NOOP("formats", "Network Canvas, tables"),
        QT_TRANSLATE_NOOP("formats", "personal networks as researchers keep them, in one zip with CSV"),
        Holds.ALL_MAPS,
    ),
    Format(
        "networkcanvas-graphml",
        QT_TRANSLATE_NOOP("formats", "Network Canvas, GraphML"),
        QT_TRANSLATE_NOOP("formats", "personal networks as researchers keep them, a file each"),
        Holds.MAPS,
    ),
    Format(
        "egor",
        QT_TRANSLATE_NOOP("formats", "Tables for R"),
        QT_TRANSLATE_NOOP("formats", "three tables of personal networks, as egor reads them"),
        Holds.ALL_MAPS,
    ),
)

FORMATS: dict[str, Format] = {each.key: each for each in _ALL}
"""All formats by key."""


def send_out(file: ProgrammeFile, to: Path, request: Request, *, progress: Progress = SILENT) -> list[Path]:
    """Write what is asked for in the folder `to`, and give the files; none of their names names anybody.

    Raises `BadInput` where there is nothing to send or no such format, `FileProblem` for the folder or the disk, and
    `Cancelled`; then nothing is half-written, and what stood there is as it was.
    """
    if request.format not in FORMATS:
        raise BadInput(UNKNOWN_FORMAT, {"format": request.format, "formats": ", ".join(FORMATS)})
    made = list(_MAKERS[request.format](_Outgoing(file, request)))
    if not made:
        raise BadInput(NOTHING_TO_SEND)
    return write_together(to, made, progress=progress)


class _Outgoing:
    """Knows what goes out of one programme, dressed as it may."""

    def __init__(self, file: ProgrammeFile, request: Request) -> None:
        self.file = file
        self.request = request
        self.words = Words(request.lang)
        session = session_numbered(file, request.session)
        self.maps = [
            each
            for each in file.all(NetworkMap)
            if (session is None or each.session == session.id) and (request.maps is None or each.id in request.maps)
        ]

    @cached_property
    def names(self) -> Names:
        """How participants are called."""
        file = self.file
        return Names(file.all(Person), file.all(Consent), areas=file.all(Area), style=self.request.names)

    @cached_property
    def _leaving(self) -> Leaving:
        participants = {each.id: each.person for each in self.file.all(Identity) if each.person}
        return Leaving(self.names, self.words.say, participants=participants)

    def content(self, each: NetworkMap) -> MapContent:
        """Give a map with everything on it, as it may leave."""
        return self._leaving.dressed(self.file.map_content(each.id))

    def graph(self, each: NetworkMap) -> "Graph":
        """Give a map as a network."""
        from app.tasks.map_graphs import map_graph

        return map_graph(self.content(each), name=code(each))


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
        yield "network-canvas.zip", lambda: write([outgoing.graph(each) for each in outgoing.maps])


def _written(write: "Callable[[Sequence[Graph]], bytes]", outgoing: _Outgoing, each: NetworkMap) -> bytes:
    return write([outgoing.graph(each)])


def _pictured(outgoing: _Outgoing, each: NetworkMap, ending: str) -> bytes:
    from app.tasks.map_pictures import map_picture

    return map_picture(outgoing.content(each), ending, translate=outgoing.words.translate)


def _json(outgoing: _Outgoing) -> Iterator[Made]:
    from app.tasks.programme_files import programme_as_json

    yield "hosselkaart.json", lambda: programme_as_json(outgoing.file)


_MAKERS: Mapping[str, Maker] = {
    "graphml": _graph_files("graphml", ".graphml"),
    "gexf": _graph_files("gexf", ".gexf"),
    "kumu": _graph_files("kumu", ".json"),
    "networkcanvas": _interviews,
    "networkcanvas-graphml": _graph_files("network_canvas_graphml", ".graphml"),
    "json": _json,
    "svg": _pictures(".svg"),
    "png": _pictures(".png"),
}
