"""What the example programme holds beside people, notes and maps: plans, comparison, memos, what goes back."""

import uuid
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from app.models.feedback import FeedbackLine
from app.models.insights import Evidence, InsightVersion, Relation
from app.models.network_map import Identity
from app.models.note import NoteSource
from app.models.programme import BudgetRound, Certainty, Condition, ConditionValue, DecisionDate
from app.models.publication import Chapter, Publication
from app.models.rank import ranks
from app.models.record import Record
from app.models.session import AgendaItem, BlockCategory, Invitation, Session, planned
from app.models.themes import Cluster, Memo

CERTAINTIES = {
    "p": Certainty.PUBLISHED,
    "s": Certainty.SPOKEN,
    "e": Certainty.ESTIMATE,
    "d": Certainty.DISPUTED,
}
OF_A_BLOCK = ("how", "who", "material", "public_title", "shortest", "beside", "shown", "may_go")
OF_A_NOTE = ("table", "why", "happened")


def example_id(*key: object) -> str:
    """Give the id of a record of the example: the same each time it is made."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, "hosselkaart-example/" + "/".join(map(str, key))))


def question_id(letter: str) -> str:
    """Give the id of the learning question with a letter from A to Z."""
    return example_id("question", ord(letter) - ord("A") + 1)


def begins_after(told: Mapping[str, Any], place: int) -> int:
    """Give how many minutes after the start of a session block `place` (1 is the first) was planned to begin."""
    session = Session(id="", number=0, title="", starts_at=told["starts_at"])
    start = planned(session, list(blocks(session, told)))[place - 1].start
    return int((start - session.starts_at) / timedelta(minutes=1))


def blocks(session: Session, told: Mapping[str, Any]) -> Iterator[AgendaItem]:
    """Give the plan of a session, with the real times of the blocks that are over."""
    plan = [_as_told(block) for block in told["blocks"]]
    real = [session.starts_at + timedelta(minutes=each) for each in told["real"]]
    spans = [*pairwise(real), *((None, None) for _ in plan)]
    for place, (rank, block, (began, ended)) in enumerate(zip(ranks(len(plan)), plan, spans, strict=False), 1):
        yield AgendaItem(
            id=example_id("block", session.number, place),
            session=session.id,
            rank=rank,
            title=block["title"],
            minutes=block["minutes"],
            aim=block.get("aim", ""),
            category=BlockCategory(block["category"]),
            learning_question=question_id(block["question"]) if "question" in block else None,
            started_at=began,
            ended_at=ended,
            **{name: block[name] for name in OF_A_BLOCK if name in block},
        )


def _as_told(block: Any) -> dict[str, Any]:
    names = ("title", "minutes", "aim", "category")
    return block if isinstance(block, dict) else dict(zip(names, block, strict=True))


def invitations(session: Session, told: Mapping[str, Any]) -> Iterator[Invitation]:
    """Give who was expected at a session: who came, and who did not."""
    for place, name in enumerate((*told["present"], *told.get("away", ()))):
        yield Invitation(
            id=example_id("invitation", session.number, name),
            session=session.id,
            person=example_id("person", name),
            table=str(place % 3 + 1),
        )


def more_of_a_note(more: Mapping[str, str]) -> dict[str, Any]:
    """Give the fields of a note that most notes leave empty."""
    found: dict[str, Any] = {name: more[name] for name in OF_A_NOTE if name in more}
    if "source" in more:
        found["source"] = NoteSource(more["source"])
    for name in ("initiative", "condition"):
        if name in more:
            found[name] = example_id(name, more[name])
    return found


def other_evidence(number: int, told: Mapping[str, Any], reworded_at: datetime) -> Iterator[Evidence | InsightVersion]:
    """Give what an insight rests on beside notes, and how it was worded before."""
    insight = example_id("insight", number)
    for condition, where, relation, comment in told.get("value", ()):
        yield Evidence(
            id=example_id("evidence", number, condition, where),
            insight=insight,
            relation=Relation(relation),
            comment=comment,
            value=example_id("value", condition, where),
        )
    for name, field in (("maps", "source_map"), ("insights", "source_insight")):
        for source, relation, comment in told.get(name, ()):
            yield Evidence(
                id=example_id("evidence", number, name, source),
                insight=insight,
                relation=Relation(relation),
                comment=comment,
                **{field: example_id(name.removesuffix("s"), source)},
            )
    if "before" in told:
        claim, context, reason = told["before"]
        yield InsightVersion(
            id=example_id("insight version", number),
            insight=insight,
            version=1,
            claim=claim,
            context=context,
            reason=reason,
            until=reworded_at,
        )


def compared(told: Mapping[str, Any]) -> Iterator[Record]:
    """Give budget rounds, what is asked of each, and the days on which the city decides."""
    areas = [area for _, area, _ in told["rounds"]]
    for name, area, year in told["rounds"]:
        yield BudgetRound(id=example_id("round", area), name=name, area=example_id("area", area), year=year)
    rows = told["conditions"]
    for rank, (name, question, values) in zip(ranks(len(rows)), rows, strict=True):
        condition = Condition(id=example_id("condition", name), name=name, question=question, rank=rank)
        yield condition
        for area, cell in zip(areas, values, strict=True):
            if cell:
                value, source, certainty = cell
                yield ConditionValue(
                    id=example_id("value", name, area),
                    condition=condition.id,
                    budget_round=example_id("round", area),
                    value=value,
                    source=source,
                    certainty=CERTAINTIES[certainty],
                )
    for title, on, area, round_name in told["decisions"]:
        yield DecisionDate(
            id=example_id("decision", title),
            title=title,
            on=on,
            area=example_id("area", area),
            budget_round=example_id("round", area) if round_name else None,
        )


def put_together(told: Mapping[str, Any], starts_at: Callable[[int], datetime]) -> Iterator[Record]:
    """Give the clusters of notes and the memos."""
    for rank, each in zip(ranks(len(told["clusters"])), told["clusters"], strict=True):
        notes = tuple(example_id("note", number) for number in each["notes"])
        yield Cluster(id=example_id("cluster", each["name"]), name=each["name"], rank=rank, notes=notes)
    for number, each in enumerate(told["memos"], start=1):
        yield Memo(
            id=example_id("memo", number),
            number=number,
            text=each["text"],
            session=example_id("session", each["session"]),
            written_at=starts_at(each["session"]) + timedelta(days=1),
        )


Same = list[tuple[str, list[tuple[int, str]]]]
"""What contacts on several maps are: its name, and the number of the map and the name of each contact."""


def identities(same: Same, people: Collection[str]) -> Iterator[Identity]:
    """Give what contacts were confirmed to be; `people` are the names of those who take part."""
    for name, _ in same:
        person = example_id("person", name) if name in people else None
        yield Identity(id=example_id("identity", name), name=name, person=person)


def same_on(same: Same, number: int) -> dict[str, str]:
    """Give which contacts of a map are one with others: the ids of what they are, by the contact's name."""
    drawn = ((name, contact) for name, contacts in same for on, contact in contacts if on == number)
    return {contact: example_id("identity", name) for name, contact in drawn}


def given_back(told: Mapping[str, Any]) -> Iterator[FeedbackLine]:
    """Give the lines that go back to the people after a session."""
    for page in told["feedback"]:
        lines = page["lines"]
        for rank, (note, said, understood, doing, then) in zip(ranks(len(lines)), lines, strict=True):
            yield FeedbackLine(
                id=example_id("feedback", page["session"], note),
                session=example_id("session", page["session"]),
                rank=rank,
                note=example_id("note", note),
                said=said,
                understood=understood,
                doing=doing,
                then=then,
            )


def bundled(told: Mapping[str, Any]) -> Iterator[Publication | Chapter]:
    """Give the publication with its chapters."""
    words = {name: told[name].strip() for name in ("title", "subtitle", "introduction", "approach", "colophon")}
    publication = Publication(id=example_id("publication"), **words)
    yield publication
    for rank, each in zip(ranks(len(told["chapters"])), told["chapters"], strict=True):
        yield Chapter(
            id=example_id("chapter", each["title"]),
            publication=publication.id,
            rank=rank,
            title=each["title"],
            introduction=each["introduction"],
            theme=example_id("theme", each["theme"]),
            insights=tuple(example_id("insight", number) for number in each["insights"]),
        )
