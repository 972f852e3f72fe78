"""Tonight's questions, and which of them several sessions passed by."""

from dataclasses import replace
from datetime import datetime

from app.models import Session
from app.models.language import Words
from app.models.plan_questions import QuestionTonight, questions_for
from app.models.questions import LearningQuestion, QuestionStatus, QuestionVersion

SESSIONS = [Session(id=f"s{n}", number=n, title=f"{n}", starts_at=datetime(2026, n, 4, 19)) for n in range(1, 5)]
QUESTION = LearningQuestion(id="q", number=1)


def version(session: int, question: str = "q") -> QuestionVersion:
    at = datetime(2026, session, 4, 20)
    return QuestionVersion(
        id=f"v{session}{question}", question=question, session=f"s{session}", wording="Hoe?", worded_at=at
    )


def before(
    session: int, *versions: QuestionVersion, question: LearningQuestion = QUESTION, sessions: list[Session] = SESSIONS
) -> list[QuestionTonight]:
    return questions_for(sessions[session - 1], questions=[question], versions=versions, sessions=sessions)


def test_a_question_two_sessions_passed_by_gets_a_warning() -> None:
    (found,) = before(4, version(1))
    assert (found.skipped, found.skipped_often) == (2, True)


def test_a_question_the_last_session_but_one_talked_about_gets_none() -> None:
    (found,) = before(4, version(1), version(2))
    assert (found.skipped, found.skipped_often, found.warning()) == (1, False, [])


def test_what_a_later_session_did_does_not_count_before_an_earlier_one() -> None:
    (found,) = before(3, version(1), version(4))
    assert found.skipped == 1


def test_what_tonight_itself_does_takes_no_warning_away() -> None:
    (found,) = before(4, version(1), version(4))
    assert found.skipped_often


def test_it_is_told_how_often_it_was_on_the_list_in_vain() -> None:
    sessions = [replace(each, learning_questions=("q",)) if each.number == 3 else each for each in SESSIONS]
    (found,) = before(4, version(1), sessions=sessions)
    assert [Words("").say(each) for each in found.warning()] == [
        "2 session(s) in a row did not talk about it.",
        "It was on the list 1 time(s) then.",
    ]


def test_an_answered_question_is_left_out_unless_it_was_chosen() -> None:
    answered = replace(QUESTION, status=QuestionStatus.ANSWERED)
    assert before(4, version(1), question=answered) == []
    sessions = [replace(each, learning_questions=("q",)) if each.number == 4 else each for each in SESSIONS]
    (found,) = before(4, version(1), question=answered, sessions=sessions)
    assert (found.chosen, found.skipped_often) == (True, False)


def test_a_persistent_question_that_is_passed_by_gets_a_warning() -> None:
    (found,) = before(4, version(1), question=replace(QUESTION, status=QuestionStatus.PERSISTENT))
    assert found.skipped_often
