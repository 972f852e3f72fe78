"""Personal networks from research come in whole, told apart by their columns."""

from pathlib import Path

import pytest

from app.interchange.ego_tables import EgoTables, read_ego_tables
from app.interchange.table import Row, Table, read_tables
from app.models.errors import BadInput

TRIALS = Path(__file__).parents[3] / "shared" / "data"
needs_trials = pytest.mark.skipif(not TRIALS.is_dir(), reason="the trial data is not here")


def table(header: str, *rows: str) -> Table:
    lines = (Row(place, tuple(row.split(";"))) for place, row in enumerate(rows, start=2))
    return Table("tabel", tuple(header.split(";")), tuple(lines))


EGOS = table("egoID;sex", "1;v", "2;m")
ALTERS = table("egoID;alterID;age", "1;a;30", "1;b;40", "2;a;50")
TIES = table("egoID;from;to;weight", "1;a;b;2")


def counted(found: EgoTables) -> tuple[int, int, int]:
    networks = found.networks
    return len(networks), sum(len(each.alters) for each in networks), sum(len(each.ties) for each in networks)


def test_three_tables_in_any_order_are_told_apart() -> None:
    assert counted(read_ego_tables([TIES, ALTERS, EGOS])) == (2, 3, 1)


def test_ids_belong_to_their_ego() -> None:
    found = read_ego_tables([EGOS, ALTERS])
    assert [alter.note for network in found.networks for alter in network.alters.values() if alter.key == "a"] == [
        "age: 30",
        "age: 50",
    ]


def test_an_ego_without_contacts_still_appears() -> None:
    assert counted(read_ego_tables([table("egoID;sex", "1;v", "2;m", "3;v"), ALTERS])) == (3, 3, 0)


def test_a_weight_of_zero_is_no_tie_and_is_told() -> None:
    found = read_ego_tables([ALTERS, table("egoID;from;to;weight", "1;a;b;0")])
    assert counted(found) == (2, 3, 0)
    assert found.remarks[0].count == 1


def test_one_and_one_point_zero_are_the_same_id() -> None:
    alters = table("ego;alter", "1;1", "1;2")
    assert counted(read_ego_tables([alters, table("ego;alter1;alter2", "1;1.0;2.0")])) == (1, 2, 1)


def test_ties_to_nobody_and_to_oneself_are_left_out_with_their_line() -> None:
    found = read_ego_tables([ALTERS, table("egoID;from;to", "1;a;x", "1;b;b", "1;a;b")])
    assert [each.line for each in found.left_out] == [2, 3]


def test_ties_without_an_ego_find_it_by_unique_ids() -> None:
    alters = table("egoID;alterID", "1;a", "1;b", "2;c", "2;d")
    assert counted(read_ego_tables([alters, table("from;to", "a;b", "c;d")])) == (2, 4, 2)


def test_ties_without_an_ego_are_refused_where_ids_restart() -> None:
    with pytest.raises(BadInput):
        read_ego_tables([ALTERS, table("from;to", "a;b")])


def test_an_ego_column_with_a_name_of_its_own_is_found_by_its_values() -> None:
    found = read_ego_tables([table("respondentnummer;sex", "1;v", "2;m"), ALTERS])
    assert [network.note for network in found.networks] == ["sex: v", "sex: m"]


def test_a_table_without_contacts_gets_a_sentence() -> None:
    with pytest.raises(BadInput):
        read_ego_tables([EGOS])


def test_columns_for_each_contact_are_unfolded() -> None:
    wide = table("egoID;sex;alterID.1;age.1;alterID.2;age.2;1 to 2", "7;v;An;30;Bo;40;2", "8;m;Cem;50;;;")
    first, second = read_ego_tables([wide]).networks
    assert (first.note, [(each.name, each.note) for each in first.alters.values()]) == (
        "sex: v",
        [("An", "age: 30"), ("Bo", "age: 40")],
    )
    assert [(tie.start, tie.end, tie.strength) for tie in first.ties] == [("An", "Bo", "2")]
    assert (list(second.alters), second.ties) == (["Cem"], [])


def test_numbered_columns_beside_a_table_of_contacts_stay_what_they_are() -> None:
    egos = table("egoID;item.1;item.2", "1;a;b", "2;c;d")
    assert read_ego_tables([egos, ALTERS]).networks[0].note == "item.1: a\nitem.2: b"


def test_ties_in_columns_that_are_nobodys_are_refused() -> None:
    with pytest.raises(BadInput):
        read_ego_tables([ALTERS, table("nr;1 to 2", "5;1")])


@needs_trials
@pytest.mark.parametrize(
    ("folder", "names", "counts"),
    [
        (
            "ego_vacca_migrants",
            ("alter_attributes.csv", "alter_ties.csv", "ego_data.csv"),
            (102, 4590, 30064),
        ),
        ("ego_egor_formats", ("egos_32.csv", "alters_32.csv", "edges_32.csv"), (32, 508, 4112)),
        ("ego_egor_formats", ("egos_ws.csv", "alters_ws.csv", "edges_ws.csv"), (3, 15, 23)),
        (
            "ego_egor_formats",
            ("study_x_responses.csv", "study_x_namedetails.csv", "study_x_nameties.csv"),
            (32, 508, 4112),
        ),
        ("ego_egor_formats", ("one_file_ws.csv",), (3, 15, 23)),
        ("ego_egor_formats", ("two_files_ws_egos.csv", "alters_ws.csv"), (3, 15, 23)),
        ("ego_egor_formats", ("egos_ws.csv", "alters_ws_wide.csv", "edges_ws_wide.csv"), (3, 15, 23)),
        ("ego_egor_formats", ("alters_ws_wide.csv", "edges_ws_wide.csv"), (3, 15, 23)),
        ("ego_egor_formats", ("egos_32.csv", "alters_32_wide.csv", "edges_32.csv"), (32, 508, 4112)),
        ("ego_ngq_mturk", ("ngq_aa.csv", "ngq_alters.csv", "ngq_egos.csv"), (20, 67, 123)),
    ],
)
def test_real_networks_come_in_whole(folder: str, names: tuple[str, ...], counts: tuple[int, int, int]) -> None:
    tables = [table for name in names for table in read_tables(TRIALS / folder / name)]
    assert counted(read_ego_tables(tables)) == counts
