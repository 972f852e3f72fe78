"""Insights keep how they were worded, give way to newer ones, and stay while something cites them."""

from datetime import datetime

import pytest

from app.models.acting import CourseOfAction
from app.models.edit import Edit
from app.models.errors import BadInput, Refused
from app.models.evidence_links import cite, remove_insight
from app.models.insights import (
    Evidence,
    Insight,
    InsightStatus,
    InsightVersion,
    Relation,
    earlier_versions,
    give_reason,
    judge_insight,
    make_insight,
    newer_than,
    piece_for,
    reword_insight,
    source_id,
    supersede_insight,
)
from app.models.note import CheckedBack, Note
from app.models.person import Role
from app.models.record import Record

AT = datetime(2026, 3, 12, 21)
NOTE = Note(id="n", number=1, session="s", taken_at=AT, text="Niemand belt terug.", themes=("t",))
OLD = Insight(id="i", number=1, claim="Bellen helpt.", context="Overal.", themes=("t",), learning_question="q")


def made(edit: Edit, cls: type[Record]) -> list[Record]:
    return [change.after for change in edit.changes if isinstance(change.after, cls)]


@pytest.mark.parametrize(("claim", "context"), [(" ", "Overal."), ("Bellen helpt.", "\n ")])
def test_an_insight_needs_claim_and_context(claim: str, context: str) -> None:
    with pytest.raises(BadInput):
        make_insight(1, claim=claim, context=context)


def test_rewording_keeps_the_earlier_words_and_the_reason_in_one_edit() -> None:
    edit = reword_insight(OLD, claim="Bellen\nhelpt vaak.", context="In Noord.", reason="te breed", at=AT)
    (before,), (after,) = made(edit, InsightVersion), made(edit, Insight)
    assert isinstance(before, InsightVersion)
    assert isinstance(after, Insight)
    assert (before.version, before.claim, before.context, before.reason) == (1, OLD.claim, OLD.context, "te breed")
    assert (after.version, after.claim, after.context) == (2, "Bellen helpt vaak.", "In Noord.")


def test_the_same_words_are_no_rewording() -> None:
    with pytest.raises(BadInput):
        reword_insight(OLD, claim=f" {OLD.claim} ", context=OLD.context, at=AT)


def test_a_reason_can_be_given_afterwards_and_the_newest_version_comes_first() -> None:
    (version,) = made(reword_insight(OLD, claim="Anders.", context="Hier.", at=AT), InsightVersion)
    assert isinstance(version, InsightVersion)
    (after,) = made(give_reason(version, "te breed\n"), InsightVersion)
    assert isinstance(after, InsightVersion)
    assert after.reason == "te breed"
    second = InsightVersion(id="v2", insight="i", version=2, claim="x", context="y", until=AT)
    assert earlier_versions(OLD, [version, second]) == [second, version]


def test_a_newer_insight_takes_the_place_and_copies_of_the_evidence() -> None:
    piece = piece_for("i", NOTE, relation=Relation.NUANCES, comment="deels")
    edit = supersede_insight(OLD, 2, claim="Terugbellen helpt.", context="Noord.", insights=[OLD], pieces=[piece])
    fresh, old = made(edit, Insight)
    (copy,) = made(edit, Evidence)
    assert isinstance(fresh, Insight)
    assert isinstance(old, Insight)
    assert isinstance(copy, Evidence)
    assert (fresh.supersedes, fresh.themes, fresh.learning_question) == ("i", ("t",), "q")
    assert old.status is InsightStatus.SUPERSEDED
    assert (copy.insight, copy.note, copy.relation, copy.comment) == (fresh.id, "n", Relation.NUANCES, "deels")
    assert copy.id != piece.id
    assert newer_than(old, [fresh, old]) == fresh


def test_only_one_insight_takes_a_place_and_the_old_one_is_not_called_otherwise() -> None:
    fresh = Insight(id="j", number=2, claim="x", context="y", supersedes="i")
    old = Insight(id="i", number=1, claim="x", context="y", status=InsightStatus.SUPERSEDED)
    with pytest.raises(Refused):
        supersede_insight(old, 3, claim="a", context="b", insights=[old, fresh])
    with pytest.raises(Refused):
        judge_insight(old, InsightStatus.ESTABLISHED, insights=[old, fresh])


def test_how_sure_people_are_is_their_own_judgement() -> None:
    (after,) = made(judge_insight(OLD, InsightStatus.ESTABLISHED, insights=[OLD]), Insight)
    assert isinstance(after, Insight)
    assert after.status is InsightStatus.ESTABLISHED


CITING = [
    Evidence(id="e", insight="j", relation=Relation.SUPPORTS, source_insight="i"),
    CourseOfAction(id="h", number=4, for_role=Role.OFFICIAL, action="Bel", insights=("i",)),
    Insight(id="j", number=2, claim="x", context="y", supersedes="i"),
]


@pytest.mark.parametrize("citing", CITING, ids=lambda each: type(each).__name__)
def test_a_cited_insight_stays_and_the_sentence_says_where(citing: Record) -> None:
    with pytest.raises(Refused) as refused:
        remove_insight(OLD, referrers=lambda _: [citing], codes={"j": "I2", "h": "H4"})
    assert "H4" in str(refused.value) or "I2" in str(refused.value)


def test_an_insight_that_nothing_cites_goes_with_its_own_evidence() -> None:
    piece = piece_for("i", NOTE, relation=Relation.SUPPORTS)
    edit = remove_insight(OLD, referrers=lambda each: [piece] if each is OLD else [], codes={})
    assert {change.record.id for change in edit.changes} == {"i", piece.id}


def test_a_piece_points_at_one_source_of_its_kind() -> None:
    assert source_id(piece_for("x", OLD, relation=Relation.SUPPORTS)) == "i"
    assert piece_for("x", OLD, relation=Relation.SUPPORTS).note is None
    assert CheckedBack.NOT_ASKED is NOTE.checked_back


def test_the_same_source_again_changes_what_it_does_and_keeps_its_comment() -> None:
    piece = piece_for("i", NOTE, relation=Relation.SUPPORTS, comment="telkens")
    (change,) = cite(OLD, [NOTE, NOTE], relation=Relation.CONTRADICTS, pieces=[piece]).changes
    assert isinstance(change.after, Evidence)
    assert (change.before, change.after.relation, change.after.comment) == (piece, Relation.CONTRADICTS, "telkens")
