"""No insight becomes evidence of itself, whatever is linked to what; speakers asked back get their own words."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.errors import Refused
from app.models.evidence_links import ask_back, change_relation, cite, rests_on
from app.models.insights import Evidence, Insight, Relation
from app.models.note import CheckedBack, Note

INSIGHTS = [Insight(id=f"i{at}", number=at, claim="x", context="y") for at in range(6)]
NOTE = Note(id="n", number=1, session="s", taken_at=datetime(2026, 3, 12), text="Nooit.")
PAIRS = st.lists(st.tuples(st.sampled_from(INSIGHTS), st.sampled_from(INSIGHTS), st.sampled_from(Relation)))


@given(PAIRS)
def test_whatever_is_linked_no_insight_rests_on_itself(pairs: list[tuple[Insight, Insight, Relation]]) -> None:
    known: dict[str, Evidence] = {}
    for insight, source, relation in pairs:
        try:
            edit = cite(insight, [source], relation=relation, pieces=known.values())
        except Refused:
            continue
        for change in edit.changes:
            assert isinstance(change.after, Evidence)
            known[change.after.id] = change.after
    assert all(each.id not in rests_on(each.id, known.values()) for each in INSIGHTS)


def test_a_round_is_refused_with_the_codes() -> None:
    piece = Evidence(id="e", insight="i1", relation=Relation.SUPPORTS, source_insight="i2")
    with pytest.raises(Refused, match="I1 rests on I2"):
        cite(INSIGHTS[2], [INSIGHTS[1]], relation=Relation.SUPPORTS, pieces=[piece])


def test_new_words_go_into_the_note_in_the_same_edit() -> None:
    (change,) = ask_back(NOTE, CheckedBack.CHANGED, text=" Zelden. ").changes
    assert isinstance(change.after, Note)
    assert (change.after.text, change.after.checked_back) == ("Zelden.", CheckedBack.CHANGED)


@pytest.mark.parametrize("answer", [CheckedBack.AGREED, CheckedBack.WITHDRAWN, CheckedBack.NOT_ASKED])
def test_any_other_answer_leaves_the_words(answer: CheckedBack) -> None:
    (change,) = ask_back(NOTE, answer, text="Zelden.").changes
    assert isinstance(change.after, Note)
    assert (change.after.text, change.after.checked_back) == ("Nooit.", answer)


def test_a_piece_can_come_to_do_something_else() -> None:
    piece = Evidence(id="e", insight="i1", relation=Relation.SUPPORTS, note="n")
    (change,) = change_relation(piece, Relation.NUANCES).changes
    assert isinstance(change.after, Evidence)
    assert change.after.relation is Relation.NUANCES
