"""A map is read with what lies under it, but without the photograph itself."""

import sqlite3
from collections.abc import Callable

from app.models import NetworkMap, Picture
from app.models.underlays import add_underlay, move_underlay, remove_underlay
from app.storage import ProgrammeFile
from app.storage.rows import table_of

JPEG = "Zm90bw" * 1000


def test_a_map_tells_where_its_photograph_lies_without_reading_it(
    file: ProgrammeFile, network_map: NetworkMap, dump: Callable[[ProgrammeFile], object]
) -> None:
    before = dump(file)
    file.commit(add_underlay(file.map_content(network_map.id), JPEG, aspect=1.2))
    (laid,) = said_while(file, lambda: file.map_content(network_map.id).underlays, never=table_of(Picture).select)
    file.commit(move_underlay(laid, (0.3, 0.3)))
    content = file.map_content(network_map.id)
    photo = file.get(Picture, laid.picture)
    assert photo.jpeg == JPEG
    file.commit(remove_underlay(content, content.underlays[0], picture=photo))
    assert dump(file) == before
    for _ in range(3):
        file.undo(network_map.id)
    assert dump(file) == before
    for _ in range(2):
        file.redo(network_map.id)
    assert file.map_content(network_map.id) == content
    assert file.check() == []


def said_while(file: ProgrammeFile, act: Callable[[], tuple[object, ...]], *, never: str) -> tuple:
    said: list[str] = []
    conn: sqlite3.Connection = file._conn
    conn.set_trace_callback(said.append)
    found = act()
    conn.set_trace_callback(None)
    assert said
    assert not any(each.startswith(never) for each in said)
    return found


def test_a_photograph_is_not_searched(file: ProgrammeFile, network_map: NetworkMap) -> None:
    file.commit(add_underlay(file.map_content(network_map.id), JPEG, aspect=1.2))
    assert file.search("Zm90") == []
