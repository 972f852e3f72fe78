"""The page that goes back is drafted from what was starred, promised and decided; words that may not go back do not."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.acting import FollowUp
from app.models.errors import BadInput
from app.models.feedback import (
    MOST_LINES,
    FeedbackLine,
    Learned,
    add_feedback,
    draft_feedback,
    in_line,
    move_feedback,
)
from app.models.insights import Evidence, Insight, InsightStatus, Relation
from app.models.language import Sentence
from app.models.note import CheckedBack, Note, NoteKind
from app.models.person import Consent, ConsentAnswer, ConsentUse
from app.models.removal import removed

AT = datetime(2026, 3, 12, 19, 30)
INSIGHT = Insight(id="i", number=1, claim="Post komt niet aan.", context="In Noord.")
LINES = [FeedbackLine(id=f"l{n}", session="s", rank=rank) for n, rank in enumerate("FUk")]
Words = tuple[str, str, str, str]


def said(sentence: Sentence) -> str:
    return sentence.said(lambda _context, text, _count: text)


def note(key: str, kind: NoteKind | None = None, minute: int = 0, **values: object) -> Note:
    at = AT + timedelta(minutes=minute)
    return Note(id=key, number=minute, session="s", taken_at=at, text=f"Woorden {key}", kind=kind, **values)  # type: ignore[arg-type]


def drafted(learned: Learned, lines: list[FeedbackLine] | None = None) -> list[FeedbackLine]:
    edit = draft_feedback("s", lines or [], learned, say=said)
    return in_line(change.after for change in edit.changes if isinstance(change.after, FeedbackLine))


def words(line: FeedbackLine) -> Words:
    return line.said, line.understood, line.doing, line.then


def speaks_for(note_id: str, relation: Relation = Relation.SUPPORTS) -> Evidence:
    return Evidence(id=f"e-{note_id}", insight="i", relation=relation, note=note_id)


def test_a_starred_note_goes_back_with_what_came_of_it() -> None:
    action = FollowUp(id="f", number=1, what="Flyers ophangen", note="n", due=date(2026, 5, 1))
    learned = Learned(
        notes=(note("n", starred=True),), insights=(INSIGHT,), evidence=(speaks_for("n"),), actions=(action,)
    )
    assert [words(line) for line in drafted(learned)] == [
        ("Woorden n", "Post komt niet aan.", "Flyers ophangen", "before 01-05-2026")
    ]


def test_what_was_promised_is_what_we_do() -> None:
    (line,) = drafted(Learned(notes=(note("n", NoteKind.COMMITMENT),)))
    assert (words(line), line.note) == (("", "", "Woorden n", ""), "n")


def test_what_was_promised_for_the_same_reason_stands_in_the_same_line() -> None:
    notes = (note("n", starred=True), note("m", NoteKind.COMMITMENT, 1))
    learned = Learned(notes=notes, insights=(INSIGHT,), evidence=(speaks_for("n"), speaks_for("m")))
    lines = drafted(learned)
    assert [(line.note, line.doing) for line in lines] == [("n", "Woorden m")]


@pytest.mark.parametrize(
    ("insight", "relation"),
    [
        (INSIGHT, Relation.CONTRADICTS),
        (
            Insight(id="i", number=1, claim="Oud.", context="Nergens.", status=InsightStatus.SUPERSEDED),
            Relation.SUPPORTS,
        ),
    ],
)
def test_an_insight_that_does_not_stand_is_not_what_we_understood(insight: Insight, relation: Relation) -> None:
    learned = Learned(notes=(note("n", starred=True),), insights=(insight,), evidence=(speaks_for("n", relation),))
    assert drafted(learned)[0].understood == ""


@pytest.mark.parametrize(
    "hidden",
    [
        note("n", starred=True, confidential=True),
        note("n", starred=True, checked_back=CheckedBack.WITHDRAWN),
        note("n", NoteKind.QUOTE, starred=True, speaker="p"),
        note("n", starred=True, verbatim=True, speaker="p"),
        note("n"),
    ],
)
def test_words_that_may_not_go_back_do_not(hidden: Note) -> None:
    with pytest.raises(BadInput):
        drafted(Learned(notes=(hidden,)))


@pytest.mark.parametrize("use", [ConsentUse.REPORT, ConsentUse.QUOTE_UNNAMED])
def test_nothing_goes_back_of_who_took_consent_back(use: ConsentUse) -> None:
    told = note("n", starred=True, speaker="p")
    assert len(drafted(Learned(notes=(told,)))) == 1
    no = Consent(id="c", person="p", use=use, answer=ConsentAnswer.NO, given_on=AT.date(), withdrawn_on=AT.date())
    with pytest.raises(BadInput):
        drafted(Learned(notes=(told,), consents=(no,)))


def test_a_quote_goes_back_where_the_speaker_agreed() -> None:
    yes = Consent(id="c", person="p", use=ConsentUse.QUOTE_UNNAMED, answer=ConsentAnswer.YES, given_on=AT.date())
    learned = Learned(notes=(note("n", NoteKind.QUOTE, starred=True, speaker="p"),), consents=(yes,))
    assert len(drafted(learned)) == 1


def test_drafting_twice_tells_nothing_twice() -> None:
    notes = (note("n", starred=True), note("m", NoteKind.COMMITMENT, 1), note("o", NoteKind.DECISION, 2))
    learned = Learned(notes=notes, insights=(INSIGHT,), evidence=(speaks_for("n"), speaks_for("m")))
    lines = drafted(learned)
    with pytest.raises(BadInput):
        drafted(learned, lines)


def test_a_session_without_notes_has_nothing_to_give_back() -> None:
    with pytest.raises(BadInput):
        drafted(Learned())


@given(
    st.lists(st.tuples(st.sampled_from([*NoteKind, None]), st.booleans(), st.booleans(), st.text(max_size=900))),
    st.integers(0, 9),
)
def test_a_draft_fits_the_page_and_its_fields(rows: list[tuple[NoteKind | None, bool, bool, str]], there: int) -> None:
    notes = tuple(
        Note(
            id=f"n{n}", number=n, session="s", taken_at=AT, text=text or "x", kind=kind, starred=star, confidential=hid
        )
        for n, (kind, star, hid, text) in enumerate(rows)
    )
    known = [FeedbackLine(id=f"l{n}", session="s", rank=f"A{n}1") for n in range(there)]
    try:
        fresh = drafted(Learned(notes=notes), known)
    except BadInput:
        return
    assert len(fresh) + there <= max(MOST_LINES, there)
    assert in_line([*known, *fresh])[:there] == known
    assert all(len(text) <= 500 for line in fresh for text in words(line))
    assert not {line.note for line in fresh} & {each.id for each in notes if each.confidential}


@pytest.mark.parametrize(("to", "order"), [(0, "l1 l0 l2"), (2, "l0 l2 l1"), (9, "l0 l2 l1"), (-1, "l1 l0 l2")])
def test_a_line_moves_among_the_others(to: int, order: str) -> None:
    moved = move_feedback(LINES, LINES[1], to=to).changes[0].after
    assert isinstance(moved, FeedbackLine)
    assert " ".join(line.id for line in in_line([LINES[0], moved, LINES[2]])) == order


def test_an_empty_line_comes_last() -> None:
    made = add_feedback("s", LINES).changes[0].after
    assert isinstance(made, FeedbackLine)
    assert in_line([made, *LINES])[-1] is made


def test_a_line_goes_with_the_note_that_it_answers() -> None:
    note = Note(id="n", number=1, session="s", taken_at=datetime(2026, 3, 12, 20), text="Geheim", confidential=True)
    line = FeedbackLine(id="l", session="s", rank="V", note="n", said="Geheim")
    edit = removed("remove_note", note, referrers=lambda record: [line] if record is note else [])
    assert [change.after for change in edit.changes] == [None, None]
