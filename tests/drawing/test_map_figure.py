"""A map drawn shows everybody, every line and every name, and says where they are."""

from dataclasses import replace
from itertools import combinations, pairwise
from math import hypot

import pytest

from app.drawing.colours import palette
from app.drawing.figure import Disc, Figure, Ink, Lettered, Outline
from app.drawing.map_figure import tie_at
from app.models.network_map import ActorKind, Circle, Direction, Good, NetworkMap, Offer, TieKind
from tests.drawing.maps import MAP, busy, contact, content_of, lettered, line

HOSTILE = [
    "<b>Piet",
    "&amp;",
    "Łukasz Şule",
    "مريم",
    "👨\u200d👩\u200d👧\u200d👦 gezin",
    "a\u0301\u0302",
    "日本",
]


def inks_of(figure: Figure, about: str) -> list[Ink]:
    return [mark.ink for mark in figure.marks if mark.about == about and isinstance(mark, (Disc, Outline))]


def overlap(a, b) -> bool:
    return min(a[0] + a[2], b[0] + b[2]) > max(a[0], b[0]) and min(a[1] + a[3], b[1] + b[3]) > max(a[1], b[1])


@pytest.mark.parametrize("seed", range(4))
def test_no_name_lies_on_another_or_on_a_contact_with_25_contacts(drawn, seed: int) -> None:
    found = drawn(busy(25, 30, seed=seed))
    labels = found.label_boxes
    assert len(labels) == 25
    assert not [pair for pair in combinations(labels, 2) if overlap(labels[pair[0]], labels[pair[1]])]
    assert not [(a, b) for a in labels for b in found.boxes if overlap(labels[a], found.boxes[b])]


@pytest.mark.parametrize("contacts", [0, 1, 25, 60])
def test_names_and_contacts_stay_on_the_page(drawn, contacts: int) -> None:
    found = drawn(busy(contacts, contacts))
    for x, y, width, height in (*found.boxes.values(), *found.label_boxes.values()):
        assert min(x, y) >= 0
        assert (x + width <= 260, y + height <= 180) == (True, True)


@pytest.mark.parametrize("name", HOSTILE)
def test_what_people_typed_comes_through_letter_by_letter(drawn, name: str) -> None:
    assert name in lettered(drawn(content_of(contact("a", name=name))).figure)


def test_a_name_of_200_letters_is_shortened_to_two_lines(drawn) -> None:
    found = drawn(content_of(contact("a", name="x" * 200)))
    label = [mark.line.text for mark in found.figure.marks if isinstance(mark, Lettered) and mark.about == "a"]
    assert len(label) == 2
    assert label[1].endswith("…")


def test_the_same_map_is_always_the_same_figure(drawn) -> None:
    assert drawn(busy(25, 40), legend=True) == drawn(busy(25, 40), legend=True)


def test_where_contacts_stand_in_the_list_moves_no_name(drawn) -> None:
    content = busy(25, 0)
    turned = replace(content, actors=content.actors[::-1])
    assert drawn(content).label_boxes == drawn(turned).label_boxes


def test_every_line_has_an_outline_about_it(drawn) -> None:
    content = busy(20, 60)
    outlined = {mark.about for mark in drawn(content).figure.marks if isinstance(mark, Outline)}
    assert {tie.id for tie in content.ties} <= outlined


@pytest.mark.parametrize("kind", TieKind)
def test_a_wished_line_is_dashed_and_unlike_one_that_is_there(drawn, kind: TieKind) -> None:
    there, wished = (
        drawn(content_of(contact("a"), ties=(line("t", None, "a", kind=kind, wished=wished),))).figure
        for wished in (False, True)
    )
    assert inks_of(wished, "t")[0].dash
    assert inks_of(wished, "t") != inks_of(there, "t")


def test_kinds_of_lines_differ_in_pattern_not_only_in_colour(drawn) -> None:
    def pattern(kind: TieKind) -> tuple:
        figure = drawn(content_of(contact("a"), ties=(line("t", None, "a", kind=kind),))).figure
        marks = [mark for mark in figure.marks if mark.about == "t" and isinstance(mark, Outline)]
        return tuple((len(mark.commands), mark.ink.width, mark.ink.dash) for mark in marks)

    assert len({pattern(kind) for kind in TieKind}) == len(TieKind)


def test_kinds_of_contacts_differ_in_shape_and_pictogram(drawn) -> None:
    def shapes(kind: ActorKind) -> tuple:
        marks = drawn(content_of(contact("a", kind=kind))).figure.marks
        return tuple(replace(mark, ink=Ink()) for mark in marks if mark.about == "a" and not isinstance(mark, Lettered))

    assert len({shapes(kind) for kind in ActorKind}) == len(ActorKind)


@pytest.mark.parametrize("kind", ActorKind)
def test_a_wished_contact_is_dashed(drawn, kind: ActorKind) -> None:
    figures = [drawn(content_of(contact("a", kind=kind, wished=wished))).figure for wished in (False, True)]
    assert [any(ink.dash for ink in inks_of(figure, "a")) for figure in figures] == [False, True]


@pytest.mark.parametrize("start", ["b", None])
def test_five_lines_between_the_same_two_run_side_by_side(drawn, start: str | None) -> None:
    ends = ((start, "a"), ("a", start))
    ties = tuple(line(f"t{rank}", *ends[rank % 2], kind=kind) for rank, kind in enumerate(TieKind))
    found = drawn(content_of(contact("a", -0.8, 0.0), contact("b", 0.8, 0.0), ties=ties))
    middles = sorted(path[len(path) // 2][1] if len(path) > 2 else path[0][1] for path in found.tie_paths.values())
    assert all(lower - upper > 2.0 for upper, lower in pairwise(middles))


def test_a_line_bows_round_who_stands_in_between(drawn) -> None:
    ends = (contact("a", -0.6, 0.5), contact("b", 0.6, 0.5))
    straight = drawn(content_of(*ends, ties=(line("t", "a", "b"),)))
    bowed = drawn(content_of(*ends, contact("c", 0.0, 0.5), ties=(line("t", "a", "b"),)))
    assert (len(straight.tie_paths["t"]), len(bowed.tie_paths["t"]) > 2) == (2, True)
    assert tie_at(bowed, *bowed.place(0.0, 0.5), tolerance=4.0) is None


def test_a_line_runs_round_the_middle_and_not_behind_it(drawn) -> None:
    ends = (contact("a", -0.6, 0.02), contact("b", 0.6, -0.02))
    made = drawn(content_of(*ends, ties=(line("t", "a", "b"),)))
    left, top, width, height = made.centre_box
    away = [hypot(x - left - width / 2, y - top - height / 2) for x, y in made.tie_paths["t"]]
    assert min(away) > width / 2


@pytest.mark.parametrize(("direction", "heads"), [("none", 0), ("to", 1), ("from", 1), ("both", 2)])
def test_a_direction_is_an_arrow_head(drawn, direction: str, heads: int) -> None:
    tie = line("t", None, "a", direction=Direction(direction))
    filled = [ink for ink in inks_of(drawn(content_of(contact("a"), ties=(tie,))).figure, "t") if ink.fill]
    assert len(filled) == heads


def test_a_stronger_line_is_thicker(drawn) -> None:
    ties = [line("t", None, "a", strength=strength) for strength in (1, 2, 3)]
    widths = [inks_of(drawn(content_of(contact("a"), ties=(tie,))).figure, "t")[0].width for tie in ties]
    assert widths == sorted(set(widths))


def test_contacts_on_top_of_each_other_are_drawn_too(drawn) -> None:
    found = drawn(
        content_of(contact("a", 0.0, 0.0), contact("b", 0.0, 0.0), ties=(line("t", "a", "b"), line("u", None, "a")))
    )
    assert set(found.tie_paths) == {"t", "u"}


def test_a_line_is_found_where_it_runs_and_not_beside(drawn) -> None:
    found = drawn(content_of(contact("a", 0.6, 0.0), ties=(line("t", None, "a"),)))
    x, y = found.place(0.35, 0.0)
    assert tie_at(found, x, y + 1.0, tolerance=2.0) == "t"
    assert tie_at(found, x, y + 5.0, tolerance=2.0) is None


def test_a_contact_is_drawn_where_the_map_says(drawn) -> None:
    found = drawn(busy(5, 0))
    x, y, width, height = found.boxes["a0"]
    actor = busy(5, 0).by_id["a0"]
    assert (x + width / 2, y + height / 2) == pytest.approx(found.place(actor.x, actor.y), abs=0.1)


def test_while_somebody_drags_the_map_stays_where_it_is(drawn) -> None:
    before = drawn(content_of(contact("a")))
    after = drawn(content_of(contact("a", 2.0, 0.0)), scale=before.scale, origin=before.origin)
    assert (after.scale, after.origin) == (before.scale, before.origin)


def test_contacts_that_wait_on_one_side_move_the_middle_to_the_other(drawn) -> None:
    found = drawn(content_of(contact("a", -1.3, 0.0)), width=180.0)
    assert found.origin[0] > 90.0
    assert found.origin[0] + found.scale <= 180.0


def test_what_somebody_has_and_seeks_is_a_sign_that_counts(drawn) -> None:
    offers = tuple(Offer(id=f"o{rank}", map="m", actor="a") for rank in range(3))
    figure = drawn(content_of(contact("a"), offers=offers)).figure
    assert "+3" in lettered(figure)


def test_the_middle_is_about_the_map_and_named_after_its_owner(drawn) -> None:
    figure = drawn(content_of(owner="Maria van der Heijden-Oosterhuis")).figure
    assert " ".join(mark.line.text for mark in figure.marks if mark.about == "m" and isinstance(mark, Lettered)) == (
        "Maria van der Heijden- Oosterhuis"
    )


@pytest.mark.parametrize("owner", ["", "x" * 200, "Burgerinitiatief Waterlandpleinbuurt", "مريم"])
def test_any_owner_can_stand_in_the_middle(drawn, owner: str) -> None:
    assert any(isinstance(mark, Disc) and mark.about == "m" for mark in drawn(content_of(owner=owner)).figure.marks)


def test_names_are_shown_as_asked(drawn) -> None:
    content = content_of(contact("a", name="Els"), contact("b", -0.4, name="Piet"))
    assert {"P.", "E."} <= set(lettered(drawn(content, names=lambda actor: f"{actor.name[0]}.").figure))
    assert {"P.", "Els"} <= set(lettered(drawn(content, names={"b": "P."}).figure))
    assert not {"Piet", "Els"} & set(lettered(drawn(content, names=lambda actor: "").figure))


def test_what_is_given_stands_on_the_line(drawn) -> None:
    tie = line("t", None, "a", kind=TieKind.GIVES, good=Good.SPACE)
    assert "space" in lettered(drawn(content_of(contact("a", 0.8), ties=(tie,))).figure)


def test_rings_sectors_and_circles_carry_their_names(drawn) -> None:
    map_ = replace(MAP, sector_names=("thuis", "de stad"))
    circle = Circle(id="c", map="m", name="de moeders", members=("a",))
    found = drawn(content_of(contact("a"), map=map_, circles=(circle,)))
    assert {"dichtbij", "bekend", "ver weg", "thuis", "de stad", "de moeders"} <= set(lettered(found.figure))
    assert set(found.circle_paths) == {"c"}


def test_a_circle_without_members_is_not_drawn(drawn) -> None:
    circle = Circle(id="c", map="m", name="leeg")
    assert "leeg" not in lettered(drawn(content_of(contact("a"), circles=(circle,))).figure)


@pytest.mark.parametrize("rings", [(), ("een",), tuple("abcdefg")])
def test_any_number_of_rings_can_be_drawn(drawn, rings: tuple[str, ...]) -> None:
    map_: NetworkMap = replace(MAP, ring_names=rings)
    assert set(rings) <= set(lettered(drawn(content_of(contact("a"), map=map_)).figure))


@pytest.mark.parametrize("theme", ["light", "dark", "paper"])
def test_every_colour_of_a_map_is_in_every_theme(drawn, theme: str) -> None:
    names = set()
    for mark in drawn(busy(25, 40), legend=True).figure.marks:
        names |= {mark.colour} if isinstance(mark, Lettered) else {mark.ink.fill, mark.ink.line} - {None}
    assert names <= set(palette(theme))
