"""The timeline as a drawing: high above the line, low below it, and each happening in its own column."""

from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from app.drawing.figure import Figure, Lettered
from app.drawing.timeline_figure import COLUMN, Most, sign_figure, timeline_figure
from app.models.note import Note, NoteKind
from app.models.timeline import KINDS

AT = datetime(2026, 3, 12, 21, 45)


def happening(number: int, kind: NoteKind, text: str = "Acht mensen", why: str = "") -> Note:
    return Note(id=str(number), number=number, session="s", taken_at=AT, text=text, kind=kind, why=why)


def drawn(*line: Note, chosen: str = "") -> Figure:
    return timeline_figure(line, said_by=lambda _: "bewoner", text_size=4, chosen=chosen)


def heights(figure: Figure, about: str) -> list[float]:
    return [mark.y for mark in figure.marks if isinstance(mark, Lettered) and mark.about == about]


def test_without_happenings_there_is_nothing_to_draw() -> None:
    assert drawn() == Figure(0, 0)


def test_high_points_stand_above_the_line_and_low_points_below() -> None:
    figure = drawn(happening(1, NoteKind.HIGH_POINT), happening(2, NoteKind.LOW_POINT))
    assert max(heights(figure, "1")) < figure.height / 2 < min(heights(figure, "2"))


def test_only_the_chosen_one_has_a_band() -> None:
    line = happening(1, NoteKind.HIGH_POINT), happening(2, NoteKind.LOW_POINT)
    assert len(drawn(*line, chosen="2").marks) == len(drawn(*line).marks) + 1


@given(st.lists(st.tuples(st.sampled_from(KINDS), st.text(min_size=1), st.text()), min_size=1, max_size=6))
def test_words_stay_in_their_column(told: list[tuple[NoteKind, str, str]]) -> None:
    line = [happening(at, kind, text, why) for at, (kind, text, why) in enumerate(told)]
    figure = drawn(*line)
    for mark in figure.marks:
        if isinstance(mark, Lettered):
            left = (0.5 + COLUMN * int(mark.about)) * 4
            assert left - 0.01 <= mark.x
            assert mark.x + mark.line.width <= left + COLUMN * 4 + 0.01


def test_a_snug_line_is_as_high_as_its_words_and_cuts_none() -> None:
    long = " ".join(f"woord{number}" for number in range(30))
    most = Most(40, 40, snug=True)
    low, high = (
        timeline_figure([happening(1, NoteKind.LOW_POINT, text)], said_by=lambda _: "", text_size=4, most=most)
        for text in ("kort", long)
    )
    assert low.height < min(high.height, drawn(happening(1, NoteKind.LOW_POINT)).height)
    told = " ".join(mark.line.text for mark in high.marks if isinstance(mark, Lettered))
    assert told.split() == long.split()
    assert all(0 < y < high.height for y in heights(high, "1"))


def test_each_sort_has_a_sign_of_its_own() -> None:
    signs = [sign_figure(kind, text_size=4).marks[0] for kind in KINDS]
    assert len({getattr(mark, "commands", "disc") for mark in signs}) == len(KINDS)
