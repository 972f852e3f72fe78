"""Files that were spoiled anywhere come in, or get a sentence; nothing else ever comes out of a reader."""

import io
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from app.interchange import network_canvas_csv, network_canvas_graphml
from app.interchange.archives import packed, unpacked
from app.interchange.ego_tables import read_ego_tables
from app.interchange.programme_json import read_programme
from app.interchange.table import csv_table, read_tables
from app.interchange.tables_out import Column, OutTable, workbook
from app.models.errors import BadInput
from app.models.language import Words
from tests.interchange.test_network_canvas import FILES, GRAPHML, zipped
from tests.interchange.test_programme_json import OLD

TIMES = 120
PIECES = [
    b"",
    b"\0",
    b"\xff",
    b'"',
    b"'",
    b"<",
    b"&",
    b",",
    b";",
    b"\n",
    b"9" * 400,
    b"-1",
    b"nan",
    b"1e999",
    b"null",
    b"[",
    b"{",
]


def spoiled(data: bytes) -> Iterator[bytes]:
    """Give a file spoiled in many ways, each time the same ones."""
    random = Random(7)
    for _ in range(TIMES):
        whole = bytearray(data)
        for _ in range(random.randint(1, 4)):
            at = random.randrange(len(whole) + 1)
            whole[at : at + random.randint(0, 12)] = random.choice(PIECES)
        yield bytes(whole)


def in_archive(data: bytes, entry: str) -> Iterator[bytes]:
    """Give an archive of which one file is spoiled."""
    files = unpacked(data, "x")
    for content in spoiled(files[entry]):
        yield packed({**files, entry: content})


def a_workbook() -> bytes:
    column = Column("c", "naam", "", "")
    return workbook([OutTable("t", "T", (column, column), (("Mo", 1), ("=1", 2.5)))], Words("nl"))


def our_json() -> bytes:
    from app.storage import ProgrammeFile
    from app.tasks.programme_files import programme_as_json

    with ProgrammeFile.open(OLD, read_only=True) as file:
        return programme_as_json(file)


def read_workbook(data: bytes, folder: Path) -> None:
    (folder / "x.xlsx").write_bytes(data)
    read_tables(folder / "x.xlsx")


Read = Callable[[bytes, Path], object]
CASES: dict[str, tuple[Callable[[], Iterator[bytes]], Read]] = {
    "json": (lambda: spoiled(our_json()), lambda data, _: read_programme(data, "x")),
    "graphml": (lambda: spoiled(GRAPHML.encode()), lambda data, _: network_canvas_graphml.read(data, "x")),
    "zip": (lambda: spoiled(zipped(FILES)), lambda data, _: network_canvas_csv.read(data, "x")),
    "egos": (
        lambda: in_archive(zipped(FILES), "networkCanvasExport/Proef_ego.csv"),
        lambda data, _: network_canvas_csv.read(data, "x"),
    ),
    "people": (
        lambda: in_archive(zipped(FILES), "networkCanvasExport/Proef_attributeList_Person.csv"),
        lambda data, _: network_canvas_csv.read(data, "x"),
    ),
    "edges": (
        lambda: in_archive(zipped(FILES), "networkCanvasExport/Proef_edgeList_friend.csv"),
        lambda data, _: network_canvas_csv.read(data, "x"),
    ),
    "sheet": (lambda: in_archive(a_workbook(), "xl/worksheets/sheet1.xml"), read_workbook),
    "book": (lambda: in_archive(a_workbook(), "xl/workbook.xml"), read_workbook),
    "styles": (lambda: in_archive(a_workbook(), "xl/styles.xml"), read_workbook),
    "types": (lambda: in_archive(a_workbook(), "[Content_Types].xml"), read_workbook),
    "wide": (
        lambda: spoiled(b"egoID;alterID.1;age.1;alterID.2;age.2;1 to 2\n1;An;3;Bo;4;2\n2;Cem;5;;;\n"),
        lambda data, _: read_ego_tables([csv_table(data, "x")]),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_spoiled_file_comes_in_or_gets_a_sentence(name: str, tmp_path: Path) -> None:
    files, read = CASES[name]
    for data in files():
        with suppress(BadInput):
            hold(read(data, tmp_path))


def hold(found: object) -> None:
    """Hold that networks keep what they promise: no two nodes of one key, and every line between two of them."""
    for graph in found if isinstance(found, list) else ():
        keys = [node.key for node in (graph.centre, *graph.nodes)]
        assert len(set(keys)) == len(keys)
        assert {end for link in graph.links for end in (link.start, link.end)} <= set(keys)
        assert {key for group in graph.groups for key in group.members} <= set(keys)


def test_a_workbook_with_entities_is_refused(tmp_path: Path) -> None:
    files = unpacked(a_workbook(), "x")
    sheet = files["xl/worksheets/sheet1.xml"]
    bomb = b'<!DOCTYPE s [<!ENTITY a "' + b"x" * 100 + b'"><!ENTITY b "&a;&a;&a;">]>' + sheet.partition(b"?>")[2]
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for entry, content in {**files, "xl/worksheets/sheet1.xml": bomb}.items():
            archive.writestr(entry, content)
    with pytest.raises(BadInput):
        read_workbook(whole.getvalue(), tmp_path)
