"""The next session is drafted in one edit from what is open."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.models.acting import FollowUp
from app.models.closing import Evening
from app.models.errors import BadInput
from app.models.next_session import NextDraft, draft_session, drafted_from, proposed_next
from app.models.note import Note, NoteKind
from app.models.questions import LearningQuestion, QuestionStatus, QuestionVersion
from app.models.record import R
from app.models.session import AgendaItem, Attendance, BlockCategory, Invitation, Session, in_order

AT = datetime(2026, 3, 12, 19, 30)
TONIGHT = Session(
    id="s",
    number=2,
    title="Avond",
    starts_at=AT,
    ends_at=AT + timedelta(hours=3),
    place="De Bron",
    area="n",
    tables=("1",),
)
A, B, C = (LearningQuestion(id=key, number=n) for n, key in enumerate("abc", start=1))
VERSIONS = tuple(
    QuestionVersion(id=f"v{key}", question=key, session=at, wording=f"Hoe {key}?", worded_at=AT - timedelta(days=day))
    for key, at, day in (("a", "s", 0), ("b", None, 3), ("c", None, 9))
)
PROMISE = Note(id="n", number=7, session="s", taken_at=AT, text="Wij bellen.", kind=NoteKind.COMMITMENT)
ACTION = FollowUp(id="f", number=4, what="Flyers ophangen", owner="Ali", due=AT.date(), session="s")
EVENING = Evening(
    session=TONIGHT,
    sessions=(TONIGHT,),
    notes=(PROMISE,),
    present=tuple(Attendance(id=f"h{n}", session="s", person=each, since=AT) for n, each in enumerate("pqp")),
    actions=(replace(ACTION, id="g", number=5, due=None), ACTION, replace(ACTION, id="d", done_on=AT.date())),
    questions=(A, B, replace(C, status=QuestionStatus.PARKED)),
    versions=VERSIONS,
)
DRAFT = proposed_next(EVENING, title="Na Avond")


def made(draft: NextDraft, cls: type[R]) -> list[R]:
    edit = draft_session(3, TONIGHT, draft, versions=VERSIONS, language="en")
    return [change.after for change in edit.changes if isinstance(change.after, cls)]


def test_what_is_open_comes_along_the_due_questions_first() -> None:
    assert [each.id for each in DRAFT.questions] == ["b", "a"]
    assert [each.id for each in DRAFT.actions] == ["f", "g"]
    assert (DRAFT.commitments, DRAFT.people) == ((PROMISE,), ("p", "q"))


def test_a_commitment_with_an_action_comes_along_once() -> None:
    acted = replace(EVENING, actions=(replace(ACTION, note="n"),))
    assert proposed_next(acted, title="Na").commitments == ()


def test_the_next_session_is_four_weeks_later_at_the_same_hour_and_place() -> None:
    (session,) = made(DRAFT, Session)
    assert (session.number, session.follows, session.title) == (3, "s", "Na Avond")
    assert (session.starts_at, session.ends_at) == (datetime(2026, 4, 9, 19, 30), datetime(2026, 4, 9, 22, 30))
    assert (session.place, session.area, session.tables) == ("De Bron", "n", ("1",))
    assert session.learning_questions == ("b", "a")


def test_its_plan_welcomes_looks_back_talks_about_each_question_and_harvests() -> None:
    blocks = in_order(made(DRAFT, AgendaItem))
    titles = [block.title for block in blocks]
    assert titles[0] == "Walking in"
    middle = titles.index("Looking back")
    assert titles[middle : middle + 3] == ["Looking back", "B. Hoe b?", "A. Hoe a?"]
    assert blocks[middle + 3].category is BlockCategory.HARVEST
    assert blocks[middle].how == "A4 Flyers ophangen (Ali, 12-03-2026); A5 Flyers ophangen (Ali); N7 Wij bellen."
    assert [block.learning_question for block in blocks if block.learning_question] == ["b", "a"]
    assert len({block.session for block in blocks}) == 1


def test_where_nothing_was_agreed_there_is_nothing_to_look_back_at() -> None:
    bare = replace(DRAFT, actions=(), commitments=(), questions=(), people=())
    blocks = made(bare, AgendaItem)
    assert "Looking back" not in [block.title for block in blocks]
    assert {block.category for block in blocks} == {BlockCategory.WELCOME, BlockCategory.HARVEST}
    assert made(bare, Invitation) == []


def test_who_was_here_is_expected_again_at_the_new_session() -> None:
    edit = draft_session(3, TONIGHT, DRAFT, versions=VERSIONS, language="en")
    invited = [change.after for change in edit.changes if isinstance(change.after, Invitation)]
    assert [(each.person, each.session) for each in invited] == [(key, edit.changes[0].record.id) for key in "pq"]


def test_very_much_that_is_open_still_fits_the_block() -> None:
    many = tuple(replace(ACTION, id=f"f{n}", number=n, what="woord " * 80) for n in range(60))
    blocks = made(replace(DRAFT, actions=many), AgendaItem)
    assert max(len(block.how) for block in blocks) == 500


@pytest.mark.parametrize("wrong", [{"title": " "}, {"ends_at": AT}])
def test_a_draft_needs_a_title_and_an_end_after_its_beginning(wrong: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        made(replace(DRAFT, **wrong), Session)  # type: ignore[arg-type]


def test_a_session_knows_what_was_drafted_from_it() -> None:
    (session,) = made(DRAFT, Session)
    assert drafted_from(TONIGHT, (TONIGHT, session)) is session
    assert drafted_from(session, (TONIGHT, session)) is None
