"""The line of a programme: what is closed and what is today can be seen, and no words leave the paper."""

from datetime import date, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from app.drawing.figure import Disc, Figure, Lettered
from app.drawing.programme_line import programme_line
from app.models.language import DUTCH, Words
from app.models.overview import Moment

DAY = date(2026, 3, 12)
WORDS = Words(DUTCH).translate


def moment(number: int, days: int, *, is_session: bool = True, title: str = "Avond") -> Moment:
    return Moment(str(number), DAY + timedelta(days=days), title, is_session=is_session)


def test_without_days_there_is_nothing_to_draw() -> None:
    assert programme_line([], today=DAY, translate=WORDS, width=200, text_size=4).height == 0


def test_a_closed_session_is_filled_and_an_open_one_is_not() -> None:
    closed = Moment("dicht", DAY, "Een", is_session=True, is_closed=True)
    figure = programme_line([closed, moment(2, 90)], today=DAY, translate=WORDS, width=200, text_size=4)
    discs = {mark.about: mark.ink.fill for mark in figure.marks if isinstance(mark, Disc)}
    assert discs["dicht"] != discs["2"]


def test_today_is_marked_only_between_the_first_and_the_last_day() -> None:
    def said(today: date) -> set[str]:
        figure = programme_line([moment(1, 0), moment(2, 90)], today=today, translate=WORDS, width=200, text_size=4)
        return {mark.line.text for mark in figure.marks if isinstance(mark, Lettered)}

    assert "vandaag" in said(DAY + timedelta(days=40))
    assert "vandaag" not in said(DAY + timedelta(days=900))


@given(st.lists(st.tuples(st.integers(0, 1500), st.booleans(), st.text(max_size=60)), min_size=1, max_size=12))
def test_no_words_leave_the_paper(told: list[tuple[int, bool, str]]) -> None:
    shown = [moment(at, days, is_session=is_session, title=title) for at, (days, is_session, title) in enumerate(told)]
    shown.sort(key=lambda each: each.on)
    figure = programme_line(shown, today=DAY, translate=WORDS, width=180, text_size=4)
    for mark in figure.marks:
        if isinstance(mark, Lettered):
            assert mark.x >= -0.01
            assert mark.x + mark.line.width <= figure.width + 0.01
            assert 0 < mark.y < figure.height


def boxes(figure: Figure) -> list[tuple[float, float, float, float]]:
    words = [each for each in figure.marks if isinstance(each, Lettered) and each.about]
    return [(each.x, each.y - each.line.ascent, each.x + each.line.width, each.y) for each in words]


@given(st.lists(st.integers(0, 700), min_size=2, max_size=24), st.booleans())
def test_words_never_stand_over_each_other(days: list[int], is_session: bool) -> None:
    shown = [moment(at, on, is_session=is_session, title="Leeravond over geld") for at, on in enumerate(sorted(days))]
    figure = programme_line(shown, today=DAY, translate=WORDS, width=235, text_size=3.9)
    for one, other in combinations(boxes(figure), 2):
        beside = one[2] <= other[0] + 0.01 or other[2] <= one[0] + 0.01
        assert beside or one[3] <= other[1] + 0.5 or other[3] <= one[1] + 0.5


def test_a_crowded_line_keeps_its_words_on_more_heights() -> None:
    few = [moment(at, 60 * at, title="Leeravond") for at in range(3)]
    many = [moment(at, 35 * at, title="Leeravond") for at in range(12)]
    one, other = (programme_line(each, today=DAY, translate=WORDS, width=235, text_size=3.9) for each in (few, many))
    assert other.height > one.height
    assert {mark.about for mark in other.marks if isinstance(mark, Lettered) and mark.about} == {
        str(at) for at in range(12)
    }
