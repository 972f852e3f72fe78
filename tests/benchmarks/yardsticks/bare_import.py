"""A network from a file, by hand: parsed, and its rows and journal written with `executemany` in one transaction."""

import csv
import json
import sqlite3
import uuid
from pathlib import Path
from xml.etree import ElementTree

GEXF = "{http://gexf.net/1.3}"

Row = dict[str, object]
Network = tuple[list[Row], list[Row]]


def bring_in(conn: sqlite3.Connection, source: Path) -> None:
    """Bring the contacts and lines of one file in, on one new map."""
    drawn = _map(source.stem)
    actors, ties = _from_gexf(source, drawn) if source.suffix == ".gexf" else _from_csv(source, drawn)
    conn.execute("BEGIN IMMEDIATE")
    conn.execute("PRAGMA defer_foreign_keys=ON")
    head = conn.execute(
        "INSERT INTO edit (kind, scope, at, by, format, action, of) VALUES (?, ?, ?, '', 1, 'do', 0)",
        ("import_maps", "desk", "2026-03-12T19:00:00"),
    )
    place = 0
    for cls, table, rows in (("NetworkMap", "network_map", [drawn]), ("Actor", "actor", actors), ("Tie", "tie", ties)):
        columns = ", ".join(f'"{name}"' for name in ("added", *rows[0]))
        marks = ", ".join("?" * (len(rows[0]) + 1))
        conn.executemany(
            f'INSERT INTO "{table}" ({columns}) VALUES ({marks})',
            [
                (place + rank, *(json.dumps(v) if isinstance(v, list) else v for v in row.values()))
                for rank, row in enumerate(rows)
            ],
        )
        conn.executemany(
            'INSERT INTO change (edit, position, class, record, "before", "after") VALUES (?, ?, ?, ?, NULL, ?)',
            [(head.lastrowid, place + rank, cls, row["id"], json.dumps(row)) for rank, row in enumerate(rows)],
        )
        place += len(rows)
    conn.execute("COMMIT")


def _kept(value: object) -> object:
    return json.dumps(value) if isinstance(value, list) else value


def _from_csv(source: Path, drawn: Row) -> Network:
    with source.open(encoding="utf-8", newline="") as lines:
        reader = csv.reader(lines)
        next(reader)
        pairs = [(start, end) for start, end in reader]
    actors = {key: _actor(drawn, key, 0.5, 0.5) for key in dict.fromkeys(key for pair in pairs for key in pair)}
    return list(actors.values()), [_tie(drawn, actors[start], actors[end]) for start, end in pairs if start != end]


def _from_gexf(source: Path, drawn: Row) -> Network:
    root = ElementTree.parse(source).getroot()
    actors: dict[str, Row] = {}
    for node in root.iter(f"{GEXF}node"):
        position = next(child for child in node if child.tag.endswith("position"))
        x, y = float(position.get("x", "0")) / 1000, float(position.get("y", "0")) / 1000
        actors[node.get("id", "")] = _actor(drawn, node.get("label", ""), x, y)
    ties = [
        _tie(drawn, actors[edge.get("source", "")], actors[edge.get("target", "")]) for edge in root.iter(f"{GEXF}edge")
    ]
    return list(actors.values()), ties


def _map(title: str) -> Row:
    empty: list[str] = []
    return {
        "id": str(uuid.uuid4()),
        "number": 1,
        "owner": None,
        "initiative": None,
        "title": title,
        "session": None,
        "prompt": "",
        "ring_names": empty,
        "sector_names": empty,
        "kind_names": empty,
        "questions": empty,
        "previous": None,
        "made_at": "2026-03-12T19:00:00",
    }


def _actor(drawn: Row, name: str, x: float, y: float) -> Row:
    return {
        "id": str(uuid.uuid4()),
        "map": drawn["id"],
        "name": name,
        "kind": "person",
        "ring": None,
        "sector": None,
        "x": x,
        "y": y,
        "wished": 0,
        "placed_by_hand": 0,
        "note": "",
        "pictogram": None,
        "origin": "",
        "identity": None,
    }


def _tie(drawn: Row, start: Row, end: Row) -> Row:
    return {
        "id": str(uuid.uuid4()),
        "map": drawn["id"],
        "start": start["id"],
        "end": end["id"],
        "kind": "knows",
        "direction": "none",
        "strength": 2,
        "good": None,
        "wished": 0,
        "note": "",
    }
