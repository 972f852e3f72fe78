"""The map of a group as a drawing: who matters has a name, who is shared looks so without colour, nothing leaves it."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from app.drawing.figure import Disc, Figure, Ink, Lettered, Outline
from app.drawing.room_figure import Dot, RoomFigure, Stroke, dot_figure, room_figure, stroke_figure
from app.models.network_map import ActorKind

SIZE = 4.2
ANN = Dot("ann", ActorKind.PERSON, 0.2, 0.2, "Ann", is_owner=True)
CITY = Dot("city", ActorKind.GOVERNMENT, 0.9, 0.6, "Stadsdeel (2×)", is_shared=True)
SOMEONE = Dot("x", ActorKind.PERSON, 0.5, 0.9)


def drawn(*dots: Dot, strokes: tuple[Stroke, ...] = (), height: float = 200.0) -> RoomFigure:
    return room_figure(dots, strokes, aspect=1.25, width=260.0, height=height, text_size=SIZE)


def names(figure: Figure) -> set[str]:
    return {mark.about for mark in figure.marks if isinstance(mark, Lettered)}


def test_who_has_a_name_gets_a_label_and_who_has_none_stays_bare() -> None:
    found = drawn(ANN, CITY, SOMEONE)
    assert names(found.figure) == {"ann", "city"}
    assert found.unnamed == ()


def test_without_anybody_there_is_an_empty_sheet() -> None:
    assert drawn().figure == Figure(260.0, 200.0)


def test_what_is_shared_has_a_second_rim_and_owners_are_dark_so_that_grey_tells_them_apart() -> None:
    shared, owner, plain = (dot_figure(dot, text_size=SIZE).marks for dot in (CITY, ANN, SOMEONE))
    assert len(shared) == len(plain) + 1
    assert [mark.ink.fill for mark in owner if isinstance(mark, Outline | Disc)] == ["centre", "centre_text"]


def test_a_line_that_is_wished_for_is_dashed_and_one_on_more_maps_is_thicker() -> None:
    def ink(figure: Figure) -> Ink:
        (line,) = (mark for mark in figure.marks if isinstance(mark, Outline) and mark.ink.fill is None)
        return line.ink

    assert ink(stroke_figure(wished=True, text_size=SIZE)).dash
    assert not ink(stroke_figure(wished=False, text_size=SIZE)).dash
    once, often = (drawn(SOMEONE, ANN, strokes=(Stroke("ann", "x", maps),)).figure.marks[0] for maps in (1, 3))
    assert once.ink.width < often.ink.width


def test_names_that_find_no_room_are_told_those_of_owners_last() -> None:
    crowd = [Dot(f"k{n}", ActorKind.PLACE, 0.6 + n % 20 * 0.003, 0.5, f"Plek nummer {n}") for n in range(80)]
    found = drawn(*crowd, Dot("ann", ActorKind.PERSON, 0.62, 0.5, "Ann", is_owner=True), height=60.0)
    assert found.unnamed
    assert "ann" not in found.unnamed
    assert names(found.figure) | set(found.unnamed) == {"ann", *(dot.key for dot in crowd)}


def label_boxes(figure: Figure) -> list[tuple[float, float, float, float]]:
    """Give the box of each label: of its lettering, by whom it names."""
    found: dict[str, list[tuple[float, float, float, float]]] = {}
    for mark in figure.marks:
        if isinstance(mark, Lettered):
            box = (mark.x, mark.y - mark.line.ascent, mark.x + mark.line.width, mark.y + mark.line.descent)
            found.setdefault(mark.about, []).append(box)
    return [
        (min(b[0] for b in each), min(b[1] for b in each), max(b[2] for b in each), max(b[3] for b in each))
        for each in found.values()
    ]


def test_no_two_names_overlap_however_full_it_is() -> None:
    crowd = [
        Dot(f"k{n}", ActorKind.PLACE, n % 12 * 0.1, n // 12 * 0.11, f"Zaal van het buurthuis {n}", is_shared=n % 5 == 0)
        for n in range(108)
    ]
    for one, other in combinations(label_boxes(drawn(*crowd).figure), 2):
        assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


def test_a_long_name_stands_in_full_where_there_is_any_room_round_about() -> None:
    near = [Dot(f"k{n}", ActorKind.PLACE, 0.53 + n % 3 * 0.1, 0.4 + n // 3 * 0.1) for n in range(9) if n != 4]
    owner = Dot("glenda", ActorKind.PERSON, 0.63, 0.5, "Glenda Wijdenbosch (2×)", is_owner=True, is_shared=True)
    assert drawn(owner, *near).unnamed == ()


places = st.tuples(st.floats(0, 1.25), st.floats(0, 1), st.sampled_from(ActorKind), st.booleans(), st.booleans())


@given(st.lists(st.tuples(places, st.text(max_size=40)), max_size=12))
def test_everything_stays_on_the_sheet(told) -> None:
    dots = [
        Dot(str(n), kind, x, y, name, is_owner=owner, is_shared=shared)
        for n, ((x, y, kind, owner, shared), name) in enumerate(told)
    ]
    strokes = tuple(Stroke(str(n), str(n + 1)) for n in range(len(dots) - 1))
    for mark in drawn(*dots, strokes=strokes).figure.marks:
        if isinstance(mark, Lettered):
            assert mark.x >= -0.01
            assert mark.x + mark.line.width <= 260.01
            assert 0 <= mark.y <= 200.01
