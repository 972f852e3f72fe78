"""Which format a file has: by its ending first, then by what stands in it. Nothing is read further than that."""

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from app.interchange import edge_list, network_canvas_csv
from app.interchange.graph import Graph
from app.interchange.table import check_file, name_of
from app.models.errors import FILE_UNREADABLE, FOLDER_EMPTY, IMPORT_NO_NETWORK, IMPORT_TOO_LARGE, BadInput

GRAPH_FORMATS = (
    "network_canvas_graphml",
    "graphml",
    "gexf",
    "gml",
    "pajek",
    "ucinet_dl",
    "kumu",
    "network_canvas_csv",
    "matrix",
    "edge_list",
)
"""The modules that read networks; of several that take an ending, the first whose signs are there reads the file."""

TABLE_ENDINGS = (".csv", ".tsv", ".txt", ".xlsx")
"""How files end that hold lists; some hold networks."""


MOST_FILES = 2_000
"""In one folder."""
BEGINNING = 20_000
"""How many bytes are enough to tell a list from a network."""


class GraphFormat(Protocol):
    """What each module of a format with networks offers."""

    ENDINGS: Sequence[str]

    def looks_like(self, data: bytes) -> bool:
        """Tell from the beginning of a file whether it can be of this format."""

    def read(self, data: bytes, name: str) -> list[Graph]:
        """Read the networks of a file."""


def graph_format(name: str) -> GraphFormat:
    """Give the module of a format by its name."""
    return cast("GraphFormat", import_module(f"app.interchange.{name}"))


def read_graphs(*paths: Path) -> list[Graph]:
    """Read the networks in files, or in a folder of tables that belong together.

    Raises `BadInput` with a sentence where one holds no network, or cannot be read.
    """
    files = _files(paths)
    if are_interview_tables(files):
        return network_canvas_csv.read_files({name_of(file): content(file) for file in files}, name_of(paths[0]))
    found: list[Graph] = []
    lists: list[tuple[bytes, str]] = []
    unknown: list[tuple[bytes, str]] = []
    for file in files:
        data = content(file)
        form = _recognised(data, name_of(file))
        if form is graph_format("edge_list"):
            lists.append((data, name_of(file)))
        elif form is not None:
            found += form.read(data, name_of(file))
        elif file.suffix.lower() in TABLE_ENDINGS:
            unknown.append((data, name_of(file)))
        else:
            raise BadInput(IMPORT_NO_NETWORK, {"name": name_of(file)})
    if unknown and not lists:
        raise BadInput(IMPORT_NO_NETWORK, {"name": unknown[0][1]})
    # Beside a list of lines, a table that is none by itself tells who stand in it.
    return found + (edge_list.read_together([*lists, *unknown]) if lists else [])


def _files(paths: Sequence[Path]) -> list[Path]:
    """Give the files at paths: of a folder those that are tables. Raises `BadInput` where there are none."""
    found: list[Path] = []
    for path in paths:
        within = sorted(each for each in path.iterdir() if each.suffix.lower() == ".csv") if path.is_dir() else [path]
        if not within:
            raise BadInput(FOLDER_EMPTY, {"name": name_of(path)})
        found += within
    if len(found) > MOST_FILES:
        raise BadInput(IMPORT_TOO_LARGE, {"name": name_of(paths[0]), "limit": MOST_FILES})
    return found


def content(path: Path) -> bytes:
    """Give what stands in a file. Raises `BadInput` where it cannot be opened, or is larger than is sensible."""
    check_file(path)
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadInput(FILE_UNREADABLE, {"name": name_of(path)}) from error


def holds_network(path: Path) -> bool:
    """Tell, cheaply, whether a file seems to hold a network rather than a list."""
    try:
        with path.open("rb") as stream:
            return _recognised(stream.read(BEGINNING), name_of(path)) is not None
    except OSError:
        return False


def are_interview_tables(paths: Sequence[Path]) -> bool:
    """Tell whether loose tables, or those in a folder, are interviews that were taken apart into several files."""
    return all(path.is_dir() for path in paths) or network_canvas_csv.are_parts(name_of(path) for path in paths)


def _recognised(data: bytes, name: str) -> GraphFormat | None:
    ending = Path(name).suffix.lower()
    formats = (graph_format(each) for each in GRAPH_FORMATS)
    return next((each for each in formats if ending in each.ENDINGS and each.looks_like(data)), None)


def all_endings() -> list[str]:
    """Give how the files end that can be brought in."""
    networks = (ending for each in GRAPH_FORMATS for ending in graph_format(each).ENDINGS)
    return list(dict.fromkeys((*TABLE_ENDINGS, *networks)))
