"""Which format a file has: by its ending first, then by what stands in it. Nothing is read further than that."""

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from app.interchange import network_canvas_csv
from app.interchange.graph import Graph
from app.interchange.table import check_file
from app.models.errors import IMPORT_NO_NETWORK, BadInput

GRAPH_FORMATS = (
    "network_canvas_graphml",
    "graphml",
    "gexf",
    "gml",
    "pajek",
    "ucinet_dl",
    "kumu",
    "network_canvas_csv",
    "edge_list",
    "matrix",
)
"""The modules that read networks; of several that take an ending, the first whose signs are there reads the file."""

TABLE_ENDINGS = (".csv", ".tsv", ".txt", ".xlsx")
"""How files end that hold lists; some hold networks."""


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
    files = [file for path in paths for file in (sorted(path.glob("*.csv")) if path.is_dir() else [path])]
    for file in files:
        check_file(file)
    if are_interview_tables(files):
        return network_canvas_csv.read_files({file.name: file.read_bytes() for file in files}, paths[0].name)
    found: list[Graph] = []
    for file in files:
        data = file.read_bytes()
        found += recognised(data, file.name).read(data, file.name)
    return found


def are_interview_tables(paths: Sequence[Path]) -> bool:
    """Tell whether loose tables, or those in a folder, are interviews that were taken apart into several files."""
    return all(path.is_dir() for path in paths) or network_canvas_csv.are_parts(path.name for path in paths)


def recognised(data: bytes, name: str) -> GraphFormat:
    """Give the format of a file. Raises `BadInput` where no format takes its ending and its beginning."""
    ending = Path(name).suffix.lower()
    for each in GRAPH_FORMATS:
        found = graph_format(each)
        if ending in found.ENDINGS and found.looks_like(data):
            return found
    raise BadInput(IMPORT_NO_NETWORK, {"name": name})


def all_endings() -> list[str]:
    """Give how the files end that can be brought in."""
    networks = (ending for each in GRAPH_FORMATS for ending in graph_format(each).ENDINGS)
    return list(dict.fromkeys((*TABLE_ENDINGS, *networks)))
