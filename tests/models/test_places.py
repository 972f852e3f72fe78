"""Areas lie in each other without end and never in a ring; initiatives are found and counted."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.errors import BadInput, Refused
from app.models.places import (
    add_area,
    area_called,
    area_names,
    in_tree_order,
    level_below,
    move_area,
    remove_area,
    within,
)
from app.models.places_initiatives import (
    NOWHERE,
    Choice,
    Order,
    add_decision_date,
    add_initiative,
    add_round,
    amount_from,
    chosen,
    overview,
    place_initiative,
    rounds_in_order,
    status_from,
)
from app.models.places_templates import area_templates, bring_in_areas
from app.models.programme import Area, AreaLevel, BudgetRound, Initiative, InitiativeStatus

CITY = Area(id="stad", name="Amsterdam", level=AreaLevel.CITY)
NORTH = Area(id="noord", name="Noord", level=AreaLevel.DISTRICT, parent="stad")
DIKE = Area(id="dijk", name="Dijkbuurt", level=AreaLevel.QUARTER, parent="noord")
EAST = Area(id="oost", name="Oost", level=AreaLevel.DISTRICT, parent="stad")
AREAS = [CITY, DIKE, EAST, NORTH]


def test_areas_stand_under_what_they_lie_in() -> None:
    assert [(depth, area.id) for depth, area in in_tree_order(AREAS)] == [
        (0, "stad"),
        (1, "noord"),
        (2, "dijk"),
        (1, "oost"),
    ]


def test_a_ring_of_areas_is_still_shown_once() -> None:
    ring = [replace(CITY, parent="noord"), NORTH]
    assert sorted(area.id for _, area in in_tree_order(ring)) == ["noord", "stad"]
    assert within("stad", ring) == {"stad", "noord"}


def test_what_lies_in_an_area_is_all_of_it() -> None:
    assert within("noord", AREAS) == {"noord", "dijk"}


@pytest.mark.parametrize("parent", ["stad", "noord", "dijk"])
def test_an_area_cannot_lie_in_itself(parent: str) -> None:
    with pytest.raises(Refused):
        move_area(CITY, parent, areas=AREAS)


def moved(areas: list[Area], child: int, parent: int) -> list[Area]:
    """Move one area into another as a person would; refused moves change nothing."""
    try:
        (change,) = move_area(areas[child], areas[parent].id, areas=areas).changes
    except Refused:
        return areas
    assert isinstance(change.after, Area)
    return [change.after if area.id == change.after.id else area for area in areas]


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=30))
def test_no_moves_ever_make_a_ring(moves: list[tuple[int, int]]) -> None:
    areas = [Area(id=str(place), name=str(place)) for place in range(7)]
    for child, parent in moves:
        areas = moved(areas, child, parent)
    shown = in_tree_order(areas)
    assert sorted(area.id for _, area in shown) == sorted(area.id for area in areas)
    depths = {area.id: depth for depth, area in shown}
    assert all(depths[area.id] == (depths[area.parent] + 1 if area.parent else 0) for area in areas)


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=30), st.integers(0, 6))
def test_what_lay_in_a_removed_area_moves_up_and_comes_back(moves: list[tuple[int, int]], gone: int) -> None:
    areas = [Area(id=str(place), name=str(place)) for place in range(7)]
    for child, parent in moves:
        areas = moved(areas, child, parent)
    edit = remove_area(areas[gone], referrers=lambda record: [each for each in areas if each.parent == record.id])
    after = {area.id: area for area in areas}
    for change in edit.changes:
        after.pop(change.record.id)
        if isinstance(change.after, Area):
            after[change.record.id] = change.after
    assert all(area.parent != areas[gone].id for area in after.values())
    for area in areas:
        if area.parent == areas[gone].id:
            assert after[area.id].parent == areas[gone].parent
    back = dict(after)
    for change in edit.inverse().changes:
        assert isinstance(change.after, Area)
        back[change.after.id] = change.after
    assert back == {area.id: area for area in areas}


def test_two_areas_of_one_name_are_told_apart() -> None:
    centres = [*AREAS, Area(id="a", name="Centrum", parent="noord"), Area(id="b", name="centrum", parent="oost")]
    assert area_names(centres)["a"] == "Centrum (Noord)"
    assert area_called("centrum (oost)", centres) == ("b", ())


def test_a_new_name_makes_an_area_and_no_name_makes_none() -> None:
    found, new = area_called("  Weesp ", AREAS)
    assert [area.name for area in new] == ["Weesp"]
    assert found == new[0].id
    assert area_called("  ", AREAS) == (None, ())


def test_what_lies_in_a_district_is_a_neighbourhood_unless_said_otherwise() -> None:
    assert [level_below(each) for each in (None, CITY, NORTH, DIKE)] == [
        AreaLevel.DISTRICT,
        AreaLevel.DISTRICT,
        AreaLevel.NEIGHBOURHOOD,
        AreaLevel.QUARTER,
    ]


@pytest.mark.parametrize(
    "make", [lambda: add_area(" ", level=AreaLevel.CITY), lambda: add_initiative(""), lambda: add_round("\n")]
)
def test_nothing_is_made_without_a_name(make) -> None:
    with pytest.raises(BadInput):
        make()
    with pytest.raises(BadInput):
        add_decision_date(" ", date(2026, 3, 1))


# --- the list of a city ----------------------------------------------------------------------


def test_amsterdam_has_seven_districts_and_weesp_in_one_edit() -> None:
    edit = bring_in_areas(area_templates()[0], [])
    names = [change.record.name for change in edit.changes if isinstance(change.record, Area)]
    assert names == ["Amsterdam", "Centrum", "Nieuw-West", "Noord", "Oost", "West", "Zuid", "Zuidoost", "Weesp"]
    city = edit.changes[0].record.id
    assert edit.kind == "import_areas"
    assert {change.record.parent for change in edit.changes[1:] if isinstance(change.record, Area)} == {city}


def test_what_is_there_is_left_as_it_is_and_only_put_in_its_city() -> None:
    own = Area(id="mijn", name="NOORD", level=AreaLevel.DISTRICT)
    edit = bring_in_areas(area_templates()[0], [own])
    (change,) = [each for each in edit.changes if each.before is not None]
    assert (change.record.id, change.record.name) == ("mijn", "NOORD")  # type: ignore[attr-defined]
    assert len(edit.changes) == 9


def test_a_second_time_nothing_changes() -> None:
    there = [each.after for each in bring_in_areas(area_templates()[0], []).changes if isinstance(each.after, Area)]
    with pytest.raises(BadInput):
        bring_in_areas(area_templates()[0], there)


# --- initiatives -----------------------------------------------------------------------------


def initiative(name: str, **values: object) -> Initiative:
    return Initiative(id=name, name=name, **values)  # type: ignore[arg-type]


PLANS = [
    initiative("Tuin", area="dijk", status=InitiativeStatus.RUNNING, amount=500, themes=("groen",)),
    initiative("Élan", area="oost", amount=2_000),
    initiative("Bankje", status=InitiativeStatus.DONE, description="aan de dijk"),
]


def names_of(choice: Choice) -> list[str]:
    return [each.name for each in chosen(PLANS, choice, area_names=area_names(AREAS))]


@pytest.mark.parametrize(
    ("choice", "found"),
    [
        (Choice(), ["Bankje", "Élan", "Tuin"]),
        (Choice(words="ELAN"), ["Élan"]),
        (Choice(words="dijk"), ["Bankje", "Tuin"]),
        (Choice(status=InitiativeStatus.DONE), ["Bankje"]),
        (Choice(areas=within("stad", AREAS)), ["Élan", "Tuin"]),
        (Choice(areas=NOWHERE), ["Bankje"]),
        (Choice(themes=frozenset({"groen"})), ["Tuin"]),
        (Choice(order=Order.AMOUNT), ["Élan", "Tuin", "Bankje"]),
        (Choice(order=Order.STATUS), ["Élan", "Tuin", "Bankje"]),
        (Choice(order=Order.AREA), ["Tuin", "Élan", "Bankje"]),
        (Choice(words="nergens"), []),
    ],
)
def test_initiatives_are_found_by_words_status_area_and_theme(choice: Choice, found: list[str]) -> None:
    assert names_of(choice) == found


def test_numbers_in_names_count_as_numbers() -> None:
    plans = [initiative(name) for name in ("Plan 10", "plan 9", "Plan", "9 bankjes", "١٢")]
    found = [each.name for each in chosen(plans, Choice(), area_names={})]
    assert found == ["9 bankjes", "Plan", "plan 9", "Plan 10", "١٢"]


def test_the_overview_counts_per_area_and_status() -> None:
    counts = overview(PLANS)
    assert (counts.of_status(InitiativeStatus.IDEA), counts.of_area("dijk"), counts.of_area("")) == (1, 1, 1)
    assert counts.cells["dijk", InitiativeStatus.RUNNING] == 1


def test_an_initiative_in_a_new_area_makes_it_in_the_same_edit() -> None:
    edit = place_initiative(PLANS[0], "Weesp", areas=AREAS)
    assert [type(change.record).__name__ for change in edit.changes] == ["Area", "Initiative"]


def test_rounds_stand_by_year() -> None:
    rounds = [BudgetRound(id=str(year), name="Ronde", year=year) for year in (2026, None, 2024)]
    assert [each.year for each in rounds_in_order(rounds)] == [2024, 2026, None]


@pytest.mark.parametrize(
    ("text", "euros"),
    [
        ("€ 12.500", 12_500),
        ("12,500.00", 12_500),
        ("12.500,-", 12_500),
        ("1.234.567", 1_234_567),
        ("500,50 euro", 501),
        ("EUR 7", 7),
        ("12.50.0", None),
        ("-5", None),
        ("1e5", None),
        ("٣", None),
        ("veel", None),
        ("", None),
    ],
)
def test_amounts_are_read_as_people_write_them(text: str, euros: int | None) -> None:
    assert amount_from(text) == euros


@given(st.text())
def test_any_text_is_an_amount_or_none(text: str) -> None:
    found = amount_from(text)
    assert found is None or 0 <= found <= 1_000_000_000_000


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("Idee", InitiativeStatus.IDEA),
        ("ingediend", InitiativeStatus.SUBMITTED),
        ("TOEGEKEND", InitiativeStatus.CHOSEN),
        ("running", InitiativeStatus.RUNNING),
        ("afgerond", InitiativeStatus.DONE),
        ("afgewezen", InitiativeStatus.STOPPED),
        ("tovenarij", None),
    ],
)
def test_words_for_how_far_a_plan_is(word: str, status: InitiativeStatus | None) -> None:
    assert status_from(word) is status
