"""The agenda shows every wording at its session, and each status by shape, word and colour."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.drawing.agenda_figure import AgendaDrawing, AgendaOptions, agenda_drawing
from app.drawing.colours import palette
from app.drawing.figure import Disc, Figure, Lettered, Outline
from app.drawing.status_signs import colour_of, lifeline_ink, sign_marks
from app.models.agenda import learning_agenda
from app.models.questions import LearningQuestion, QuestionStatus, QuestionVersion
from app.models.session import Session

AT = datetime(2026, 1, 10, 19, 30)
SESSIONS = [Session(id=f"s{n}", number=n, title=f"Avond {n}", starts_at=AT + timedelta(weeks=n)) for n in (1, 2, 3)]
OPTIONS = AgendaOptions(text_size=4.0, column_width=60.0, side_width=45.0)
STATUS = QuestionStatus
A = LearningQuestion(id="a", number=1)
TYPED = st.text(st.characters(max_codepoint=0xFFFF, categories=("L", "N", "P", "Zs", "Mn")), min_size=1)


def version(question: str, session: str, wording: str = "Hoe?", **values: object) -> QuestionVersion:
    key = f"{question}{session}{wording}"
    return QuestionVersion(id=key, question=question, session=session, wording=wording, worded_at=AT, **values)  # type: ignore[arg-type]


def drawn(questions: list[LearningQuestion], versions: list[QuestionVersion]) -> AgendaDrawing:
    agenda = learning_agenda(questions, versions, SESSIONS)
    return agenda_drawing(agenda, translate=lambda _context, text, _n: text, options=OPTIONS)


def read(figure: Figure) -> str:
    return " ".join(mark.line.text for mark in figure.marks if isinstance(mark, Lettered))


def test_every_wording_status_reason_and_answer_is_read() -> None:
    versions = [
        version("a", "s1", "Hoe horen mensen ervan?"),
        version(
            "a", "s2", "Wie vertelt het?", reason="Het gaat om wie.", status=STATUS.PROVISIONAL, answer="De bakker."
        ),
        version("a", "s3", "Wie vertelt het?", status=STATUS.ANSWERED),
    ]
    words = read(drawn([A], versions).whole())
    for told in (
        "Hoe horen mensen ervan?",
        "Wie vertelt het?",
        "reworded, for: Het gaat om wie.",
        "answer: De bakker.",
    ):
        assert told in words
    for told in ("S1 · 17-01-2026", "Avond 3", "provisional answer", "answered", "same words"):
        assert told in words


def test_split_and_merged_questions_say_so_and_are_joined_by_arrows() -> None:
    part = LearningQuestion(id="c", number=3, split_from="a")
    merged = LearningQuestion(id="b", number=2, merged_into="c")
    agenda = drawn([A, merged, part], [version(key, "s1") for key in "abc"])
    assert "split into C" in read(agenda.rows[0].side)
    assert "goes on in C" in read(agenda.rows[1].side)
    assert "split off from A" in read(agenda.rows[2].side)
    assert len(agenda.arrows.marks) == 4


def test_what_persists_stands_in_a_frame() -> None:
    plain, framed = (
        drawn([replace(A, status=each)], [version("a", "s1")]) for each in (STATUS.OPEN, STATUS.PERSISTENT)
    )
    frames = [mark for mark in framed.rows[0].cells.marks if isinstance(mark, Outline) and len(mark.commands) == 10]
    assert len(frames) == 1
    assert len(framed.rows[0].cells.marks) == len(plain.rows[0].cells.marks) + 1


def test_each_status_has_a_shape_and_a_line_of_its_own() -> None:
    shapes = {
        status: tuple(
            (type(mark).__name__, mark.ink.fill in (None, "surface"), len(getattr(mark, "commands", ())))
            for mark in sign_marks(status, 0, 0, radius=1)
            if isinstance(mark, Disc | Outline)
        )
        for status in STATUS
    }
    assert len(set(shapes.values())) == len(STATUS)
    alive = set(STATUS) - {STATUS.ANSWERED, STATUS.DROPPED}
    assert len({(ink.width, ink.dash) for ink in (lifeline_ink(each, 1.0) for each in alive)}) == len(alive)


@pytest.mark.parametrize("theme", ["light", "dark", "paper"])
def test_every_status_has_a_colour_in_every_theme(theme: str) -> None:
    assert all(colour_of(status) in palette(theme) for status in STATUS)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["s1", "s2", "s3"]), TYPED), max_size=9))
def test_no_word_leaves_its_column_and_no_row_runs_into_the_next(told: list[tuple[str, str, str]]) -> None:
    questions = [LearningQuestion(id=key, number=n) for n, key in enumerate("abc", start=1)]
    agenda = drawn(questions, [version(*each) for each in told])
    for row, below in zip(agenda.rows, [*agenda.rows[1:], None], strict=True):
        room = below.top - row.top if below else agenda.arrows.height - row.top
        for mark in row.cells.marks:
            if isinstance(mark, Lettered):
                column = mark.x // OPTIONS.column_width
                assert mark.x + mark.line.width <= (column + 1) * OPTIONS.column_width + 0.01
                assert mark.y + mark.line.descent <= room + 0.01
