"""Learning questions are reworded, split and merged; nothing that was said about them is lost."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.edit import Edit
from app.models.errors import MERGED_INTO_ITSELF, MERGED_ROUND, BadInput, Refused
from app.models.questions import (
    LearningQuestion,
    QuestionStatus,
    QuestionVersion,
    ask_question,
    discuss_question,
    going_on_in,
    latest_at,
    latest_wording,
    merge_question,
    question_sentence,
    split_question,
    unmerge_question,
)
from app.models.record import R

AT = datetime(2026, 3, 12, 20)
STATUS = QuestionStatus
A = LearningQuestion(id="a", number=1, owner="Fatma", roles=("resident",), areas=("noord",))
FIRST = QuestionVersion(id="a1", question="a", session="s1", wording="Hoe horen mensen ervan?", worded_at=AT)


def after(edit: Edit, cls: type[R]) -> list[R]:
    return [change.after for change in edit.changes if isinstance(change.after, cls)]


def english(ambition: str, obstacle: str) -> str:
    return question_sentence(ambition, obstacle).said(lambda _context, text, _count: text)


@pytest.mark.parametrize(
    ("ambition", "obstacle", "sentence"),
    [
        (" Meer buren bereiken. ", "De post niet komt", "How can we meer buren bereiken, while de post niet komt?"),
        ("NDSM openen", "", "How can we NDSM openen?"),
        ("", "het regent", "How can we …, while het regent?"),
        ("{x} halen", "{y}", "How can we {x} halen, while {y}?"),
    ],
)
def test_an_ambition_and_an_obstacle_make_a_sentence(ambition: str, obstacle: str, sentence: str) -> None:
    assert english(ambition, obstacle) == sentence


def test_a_question_is_kept_with_what_it_was_made_of() -> None:
    edit = ask_question(3, wording="Hoe?", session="s1", at=AT, ambition=" meer  buren ", obstacle="de post")
    assert [(each.number, each.ambition, each.obstacle) for each in after(edit, LearningQuestion)] == [
        (3, "meer buren", "de post")
    ]


def test_a_session_that_leaves_the_words_makes_a_version_all_the_same() -> None:
    edit = discuss_question(A, [FIRST], session="s2", at=AT, status=STATUS.PROVISIONAL, answer="Via de bakker.")
    (version,) = after(edit, QuestionVersion)
    assert (version.wording, version.answer, version.status) == (FIRST.wording, "Via de bakker.", STATUS.PROVISIONAL)
    assert after(edit, LearningQuestion)[0].status is STATUS.PROVISIONAL


def test_the_same_words_at_the_same_session_change_what_was_written_there() -> None:
    edit = discuss_question(A, [FIRST], session="s1", at=AT, status=STATUS.IN_PROGRESS)
    assert [version.id for version in after(edit, QuestionVersion)] == ["a1"]


def test_saying_only_how_far_it_is_keeps_the_answer_of_this_session() -> None:
    answered = replace(FIRST, answer="Via de bakker.", reason="Duidelijker.")
    edit = discuss_question(A, [answered], session="s1", at=AT, status=STATUS.PERSISTENT)
    assert after(edit, QuestionVersion) == [replace(answered, status=STATUS.PERSISTENT)]


def test_other_words_at_the_same_session_stand_beside_the_older_ones() -> None:
    edit = discuss_question(A, [FIRST], session="s1", at=AT, status=STATUS.OPEN, wording="Wie vertelt het?")
    (version,) = after(edit, QuestionVersion)
    assert version.id != "a1"
    later = [FIRST, version]
    assert latest_wording(A, later) == latest_at(A, later, "s1").wording == "Wie vertelt het?"  # type: ignore[union-attr]


def test_newer_words_stay_the_newest_when_the_clock_was_set_back() -> None:
    edit = discuss_question(
        A, [FIRST], session="s2", at=AT - timedelta(days=1), status=STATUS.OPEN, wording="Wie vertelt het?"
    )
    assert latest_wording(A, [*after(edit, QuestionVersion), FIRST]) == "Wie vertelt het?"


def test_a_split_gives_two_new_letters_and_lets_the_old_one_go() -> None:
    edit = split_question(
        A, [FIRST], numbers=(4, 5), wordings=("Wie?", "Waar?"), session="s2", at=AT, reason="Te veel."
    )
    old, *parts = after(edit, LearningQuestion)
    assert (old.id, old.number, old.status) == ("a", 1, STATUS.DROPPED)
    assert [(each.number, each.split_from, each.status) for each in parts] == [(4, "a", "open"), (5, "a", "open")]
    assert {(each.owner, each.roles, each.areas) for each in parts} == {("Fatma", ("resident",), ("noord",))}
    assert [version.wording for version in after(edit, QuestionVersion)] == [FIRST.wording, "Wie?", "Waar?"]


def test_a_question_may_stay_beside_what_it_was_split_into() -> None:
    edit = split_question(A, [FIRST], numbers=(4, 5), wordings=("Wie?", "Waar?"), session="s2", at=AT, stays=True)
    assert after(edit, LearningQuestion)[0] == A


@pytest.mark.parametrize("wordings", [("Wie?",), ("Wie?", " "), ("Wie?", "Wie? ")])
def test_one_question_is_no_split(wordings: tuple[str, ...]) -> None:
    with pytest.raises(BadInput):
        split_question(A, [FIRST], numbers=(4, 5), wordings=wordings, session="s2", at=AT)


def test_a_merged_question_goes_on_in_the_other_and_can_come_back() -> None:
    b = LearningQuestion(id="b", number=2)
    edit = merge_question(A, b, questions=[A, b], versions=[FIRST], session="s2", at=AT, reason="Hetzelfde.")
    (gone,) = after(edit, LearningQuestion)
    assert going_on_in(gone, {"a": gone, "b": b}) is b
    assert after(edit, QuestionVersion)[0].reason == "Hetzelfde."
    assert after(unmerge_question(gone), LearningQuestion) == [A]


def test_no_question_goes_on_in_itself() -> None:
    b = LearningQuestion(id="b", number=2, merged_into="a")
    for into, sentence in ((A, MERGED_INTO_ITSELF), (b, MERGED_ROUND)):
        with pytest.raises(Refused) as refused:
            merge_question(A, into, questions=[A, b], versions=[FIRST], session="s2", at=AT)
        assert refused.value.sentence.text == sentence
    with pytest.raises(Refused):
        unmerge_question(A)


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=40))
def test_however_questions_are_merged_every_chain_ends(pairs: list[tuple[int, int]]) -> None:
    known = {str(n): LearningQuestion(id=str(n), number=n + 1) for n in range(8)}
    versions = [
        QuestionVersion(id=f"v{n}", question=n, session="s1", wording=n, worded_at=AT + timedelta(hours=int(n)))
        for n in known
    ]
    for one, other in pairs:
        try:
            edit = merge_question(
                known[str(one)], known[str(other)], questions=known.values(), versions=versions, session="s2", at=AT
            )
        except Refused:
            continue
        (merged,) = after(edit, LearningQuestion)
        known[merged.id] = merged
    assert all(going_on_in(each, known).merged_into is None for each in known.values())
