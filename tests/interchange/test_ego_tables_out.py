"""Networks go out as the three tables egor reads, and our own reader takes them back."""

from pathlib import Path

import pytest

from app.interchange.ego_tables import read_ego_tables
from app.interchange.ego_tables_out import ego_tables
from app.interchange.graph import Graph, Link, Node, listed
from app.interchange.table import read_tables
from app.interchange.tables_out import csv_files
from app.models.language import Words

TOLD = {
    "hosselkaart": 1,
    "owner_kind": "person",
    "ring_names": listed(["dicht", "ver"]),
    "sector_names": listed(["a", "b"]),
}
MAP = Graph(
    "K1",
    (
        Node("n1", "=An", attributes={"kind": "person", "ring": 0, "sector": 1, "wished": False, "note": "zus"}),
        Node("n2", "NULL", attributes={"kind": "place", "ring": 1, "wished": True, "offers": listed(["money: 5"])}),
        Node("n3", "Cem", attributes={"kind": "person", "wished": False}),
    ),
    (
        Link("n1", "n2", True, 3.0, {"kind": "helps", "direction": "to", "wished": False}),
        Link("n2", "centre", True, 1.0, {"kind": "gives", "direction": "to", "wished": False}),
        Link("centre", "n2", False, 2.0, {"kind": "knows", "direction": "none", "wished": False}),
    ),
    centre=Node("centre", "Fatima", attributes=TOLD),
)
EMPTY = Graph("K2", centre=Node("centre", "Mo", attributes=TOLD))


@pytest.fixture
def written(tmp_path: Path) -> list[Path]:
    for name, data in csv_files(ego_tables([MAP, EMPTY], Words("nl")), Words("nl")).items():
        (tmp_path / name).write_bytes(data)
    return sorted(tmp_path.iterdir())


def test_id_columns_are_called_as_egor_expects() -> None:
    egos, alters, ties = ego_tables([MAP], Words("nl"))
    assert [each.heading for each in egos.columns][:1] == ["egoID"]
    assert [each.heading for each in alters.columns][:2] == ["egoID", "alterID"]
    assert [each.heading for each in ties.columns][:4] == ["egoID", "Source", "Target", "weight"]


def test_our_own_reader_takes_them_back(written: list[Path]) -> None:
    found = read_ego_tables([table for path in written for table in read_tables(path)])
    assert found.left_out == ()
    first, second = found.networks
    assert (first.key, first.name, second.name, len(second.alters)) == ("K1", "Fatima", "Mo", 0)
    assert [(each.name, each.kind, each.ring, each.sector) for each in first.alters.values()] == [
        ("=An", "person", "1", "b"),
        ("NULL", "place", "2", ""),
        ("Cem", "person", "", ""),
    ]
    assert [(tie.start, tie.end, tie.strength) for tie in first.ties] == [("1", "2", "3")]


def test_lines_to_the_ego_are_facts_of_the_alter() -> None:
    alters = ego_tables([MAP], Words("nl"))[1]
    row = dict(zip((each.key for each in alters.columns), alters.rows[1], strict=True))
    assert (row["ego_tie"], row["ego_direction"], row["ego_weight"]) == ("gives; knows", "from; none", 2)
    assert (row["wished"], row["offers"], row["ring_name"]) == ("TRUE", "money: 5", "ver")


def test_two_networks_of_one_name_are_two_egos() -> None:
    egos = ego_tables([MAP, MAP], Words("nl"))[0]
    assert [row[0] for row in egos.rows] == ["K1", "ego 2"]
