"""All questions lie beside all sessions; what is left alone comes up again."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.agenda import (
    AgendaLink,
    LinkKind,
    due,
    held_until,
    learning_agenda,
    seems_persistent,
    skipped,
    skipped_often,
)
from app.models.questions import LearningQuestion, QuestionStatus, QuestionVersion
from app.models.session import Session

START = datetime(2026, 1, 10, 19, 30)
S1, S2, S3, S4 = (
    Session(id=f"s{n}", number=n, title=f"Avond {n}", starts_at=START + timedelta(weeks=n)) for n in range(1, 5)
)
SESSIONS = (S1, S2, S3, S4)
STATUS = QuestionStatus
A, B, C = (LearningQuestion(id=letter, number=n) for n, letter in enumerate("abc", start=1))


def talked(
    question: LearningQuestion, session: Session | None, wording: str = "Hoe?", status: QuestionStatus = STATUS.OPEN
) -> QuestionVersion:
    at = session.starts_at if session else S2.starts_at + timedelta(days=3)
    key = f"{question.id}-{session.id if session else ''}-{wording}"
    return QuestionVersion(
        id=key,
        question=question.id,
        session=session.id if session else None,
        wording=wording,
        worded_at=at,
        status=status,
    )


def test_each_wording_stands_at_its_session_and_the_question_lives_on_between() -> None:
    versions = [talked(A, S1), talked(A, S3, "Wie?", STATUS.PARKED)]
    (row,) = learning_agenda([A], versions, SESSIONS).rows
    assert [cell and (cell.status, cell.reworded, cell.version is not None) for cell in row.cells] == [
        (STATUS.OPEN, False, True),
        (STATUS.OPEN, False, False),
        (STATUS.PARKED, True, True),
        (STATUS.PARKED, False, False),
    ]


@pytest.mark.parametrize("end", [STATUS.ANSWERED, STATUS.DROPPED])
def test_a_question_that_ended_lives_on_no_longer(end: QuestionStatus) -> None:
    (row,) = learning_agenda([A], [talked(A, S1, status=end)], SESSIONS).rows
    assert row.cells[1:] == (None, None, None)


def test_what_was_reworded_between_sessions_stands_at_the_one_before() -> None:
    (row,) = learning_agenda([A], [talked(A, S1), talked(A, None, "Wie?")], SESSIONS).rows
    assert [cell.between for cell in row.cells if cell] == [False, True, False, False]


def test_a_session_that_worded_a_question_twice_shows_both() -> None:
    (row,) = learning_agenda([A], [talked(A, S2), talked(A, None, "Wie?")], SESSIONS).rows
    cell = row.cells[1]
    assert cell is not None
    assert (cell.earlier, cell.reworded, cell.version and cell.version.wording) == (("Hoe?",), True, "Wie?")


def test_what_was_asked_before_any_session_has_a_column_of_its_own() -> None:
    early = replace(talked(A, None), worded_at=START - timedelta(days=99))
    agenda = learning_agenda([A], [early], SESSIONS)
    assert agenda.columns == (None, *SESSIONS)
    assert agenda.rows[0].cells[0] is not None


def test_an_empty_agenda_is_an_agenda() -> None:
    assert learning_agenda([], [], []).rows == ()


def test_arrows_tell_when_questions_were_split_and_merged() -> None:
    part = LearningQuestion(id="d", number=4, split_from="a")
    gone = replace(B, merged_into="c")
    versions = [talked(A, S1), talked(part, S2), talked(gone, S1), talked(gone, S3), talked(C, S1)]
    agenda = learning_agenda([A, gone, C, part], versions, SESSIONS)
    assert set(agenda.links) == {AgendaLink(LinkKind.SPLIT, 0, 3, 1), AgendaLink(LinkKind.MERGED, 1, 2, 2)}
    assert agenda.rows[1].cells[3] is None


def test_due_is_what_the_last_session_did_not_talk_about_the_longest_left_alone_first() -> None:
    versions = [talked(A, S2), talked(B, S1), talked(C, S3)]
    assert due([A, B, C], versions, (S3, S1, S2)) == [B, A]


def test_without_sessions_every_open_question_is_due() -> None:
    assert due([A, replace(B, status=STATUS.PARKED)], [], []) == [A]


@pytest.mark.parametrize("ended", [{"status": STATUS.ANSWERED}, {"status": STATUS.DROPPED}, {"merged_into": "b"}])
def test_what_ended_or_went_on_elsewhere_is_never_due(ended: dict[str, str]) -> None:
    assert due([replace(A, **ended)], [talked(A, S1)], SESSIONS) == []  # type: ignore[arg-type]


def test_a_question_passed_by_twice_is_skipped_often() -> None:
    versions = [talked(A, S1), talked(B, S2), talked(C, S3)]
    assert [skipped(each, versions, (S1, S2, S3)) for each in (A, B, C)] == [2, 1, 0]
    assert skipped_often([A, B, C], versions, (S1, S2, S3)) == [A]


@pytest.mark.parametrize(
    ("status", "sessions", "seems"),
    [
        (STATUS.OPEN, (S1, S2), False),
        (STATUS.OPEN, (S1, S2, S3), True),
        (STATUS.PROVISIONAL, SESSIONS, True),
        (STATUS.PERSISTENT, SESSIONS, False),
        (STATUS.ANSWERED, SESSIONS, False),
    ],
)
def test_a_question_open_over_three_sessions_may_be_persistent(
    status: QuestionStatus, sessions: tuple[Session, ...], seems: bool
) -> None:
    assert seems_persistent(replace(A, status=status), [talked(A, S1)], sessions) is seems


def test_sessions_held_until_one_leave_out_what_is_still_to_come() -> None:
    assert held_until(S2, (S4, S2, S1)) == [S1, S2]


@given(st.lists(st.tuples(st.sampled_from((A, B, C)), st.sampled_from(SESSIONS)), max_size=12))
def test_each_cell_shows_the_last_its_session_made_of_a_question(told: list[tuple[LearningQuestion, Session]]) -> None:
    versions = [talked(question, session, f"Hoe {n:02}?") for n, (question, session) in enumerate(told)]
    agenda = learning_agenda([A, B, C], reversed(versions), SESSIONS)
    shown = {cell.version.id for row in agenda.rows for cell in row.cells if cell and cell.version}
    assert shown == set({(version.question, version.session): version.id for version in versions}.values())
