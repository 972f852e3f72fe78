"""What is read from a file in one go: a map with all that is on it, counts, numbers to give."""

import sqlite3
from datetime import datetime

from app.models import RECORD_CLASSES
from app.models.network_map import Actor, Ask, Circle, MapContent, MapSize, NetworkMap, Offer, Tie, Underlay
from app.models.person import Person
from app.models.programme import Initiative
from app.models.record import Record
from app.storage import rows


def map_content(conn: sqlite3.Connection, map_id: str) -> MapContent:
    """Give a map with everything on it. Raises KeyError where there is no such map."""
    network_map = rows.find(conn, NetworkMap, map_id)
    if network_map is None:
        raise KeyError(map_id)
    where, values = '"map" = ?', (map_id,)
    return MapContent(
        network_map,
        owner_name(conn, network_map),
        tuple(rows.select(conn, Actor, where, values)),
        tuple(rows.select(conn, Tie, where, values)),
        tuple(rows.select(conn, Circle, where, values)),
        tuple(rows.select(conn, Offer, where, values)),
        tuple(rows.select(conn, Ask, where, values)),
        tuple(rows.select(conn, Underlay, where, values)),
    )


def owner_name(conn: sqlite3.Connection, network_map: NetworkMap) -> str:
    """Give who stands in the middle of a map: a person, an initiative, or a group by the title of the map."""
    if network_map.owner and (person := rows.find(conn, Person, network_map.owner)):
        return person.name
    if network_map.initiative and (initiative := rows.find(conn, Initiative, network_map.initiative)):
        return initiative.name
    return network_map.title


def actor_counts(conn: sqlite3.Connection) -> dict[str, int]:
    """Give how many contacts are on each map that has any, by the map's id."""
    return dict(conn.execute('SELECT "map", count(*) FROM "actor" GROUP BY "map"'))


def map_sizes(conn: sqlite3.Connection) -> dict[str, MapSize]:
    """Give how large each map is and when it last changed, by the map's id."""
    contacts = actor_counts(conn)
    lines = dict(conn.execute('SELECT "map", count(*) FROM "tie" GROUP BY "map"'))
    changed = dict(conn.execute('SELECT "scope", max("at") FROM "edit" GROUP BY "scope"'))
    return {
        map_id: MapSize(
            contacts.get(map_id, 0),
            lines.get(map_id, 0),
            datetime.fromisoformat(max(made_at, changed.get(map_id, made_at))),
        )
        for map_id, made_at in conn.execute('SELECT "id", "made_at" FROM "network_map"')
    }


def counts(conn: sqlite3.Connection) -> dict[str, int]:
    """Give how many records of each class there are, by class name, in the order of `RECORD_CLASSES`."""
    return {cls.__name__: conn.execute(rows.table_of(cls).count).fetchone()[0] for cls in RECORD_CLASSES}


def next_number(conn: sqlite3.Connection, cls: type[Record]) -> int:
    """Give the first number that no record of a class ever had."""
    row = conn.execute('SELECT "last" FROM counter WHERE class = ?', (cls.__name__,)).fetchone()
    return int(row[0]) + 1 if row else 1


def drafts(conn: sqlite3.Connection) -> dict[str, str]:
    """Give all unfinished text, by the place where it was typed."""
    return dict(conn.execute("SELECT place, text FROM draft ORDER BY place"))


def fact(conn: sqlite3.Connection, key: str) -> str | None:
    """Give what the file notes about itself, such as its ``"uuid"``; None where it notes nothing."""
    row = conn.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])
