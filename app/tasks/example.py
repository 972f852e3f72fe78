"""The example programme to practise on: read from ``resources/example`` and made into edits, always the same."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from math import pi
from typing import Any

from app.models.acting import ActionType, CourseOfAction, CourseStatus, FollowUp, Horizon
from app.models.edit import Edit, added
from app.models.insights import Evidence, Insight, InsightStatus, Relation
from app.models.map_geometry import at_angle, ring_middle
from app.models.network_map import Actor, ActorKind, Ask, Circle, Direction, Good, NetworkMap, Offer, Tie, TieKind
from app.models.note import KIND_KEYS, CheckedBack, Layer, Note, NoteKind, NoteSource
from app.models.person import ROLE_KEYS, Consent, ConsentAnswer, ConsentUse, Person, Role
from app.models.programme import Area, AreaLevel, Initiative, InitiativeStatus, Programme
from app.models.questions import LearningQuestion, QuestionStatus, QuestionVersion
from app.models.rank import ranks
from app.models.record import Record
from app.models.session import Attendance, Session
from app.models.themes import Theme
from app.paths import resource
from app.tasks.example_parts import (
    begins_after,
    blocks,
    bundled,
    compared,
    example_id,
    given_back,
    identities,
    invitations,
    more_of_a_note,
    other_evidence,
    put_together,
    question_id,
    same_on,
)

CONSENT_LETTERS = {
    "r": ConsentUse.REPORT,
    "q": ConsentUse.QUOTE_UNNAMED,
    "n": ConsentUse.QUOTE_NAMED,
    "p": ConsentUse.PHOTO,
    "m": ConsentUse.SHOW_MAP,
    "c": ConsentUse.CONTACT,
    "o": ConsentUse.RESEARCH,
}
KIND_LETTERS = {
    "p": ActorKind.PERSON,
    "o": ActorKind.ORGANISATION,
    "g": ActorKind.GOVERNMENT,
    "l": ActorKind.PLACE,
    "r": ActorKind.RESOURCE,
}
LAYERS = {
    NoteKind.FACT: Layer.FACT,
    NoteKind.EXPERIENCE: Layer.FEELING,
    NoteKind.HIGH_POINT: Layer.FEELING,
    NoteKind.LOW_POINT: Layer.FEELING,
    NoteKind.LEARNING_MOMENT: Layer.REFLECTION,
}
RINGS = ("dichtbij", "bekend", "ver weg")


class Example:
    """The whole example: its programme, and the edits that fill it, one per evening's work and one per map."""

    def __init__(self) -> None:
        self._told = _read("programme")
        self._notes = _read("notes")["notes"]
        told = _read("maps")
        self._maps, self._same = told["maps"], told["same"]

    @property
    def programme(self) -> Programme:
        """Give the programme itself, marked as an example."""
        words = {name: self._told[name] for name in ("title", "edition", "client", "partners", "purpose", "licence")}
        return Programme(id=example_id("programme"), language="nl", is_example=True, **words)

    def edits(self) -> Iterator[Edit]:
        """Give all edits in the order in which they are to be committed."""
        yield added("example_places", *self._places())
        yield added("example_compared", *compared(_read("compare")))
        yield added("example_people", *self._initiatives(), *self._people())
        yield added("example_sessions", *self._questions(), *self._sessions(), *self._worded())
        yield added("example_notes", *self._said())
        yield added("example_same", *identities(self._same, {person[0] for person in self._told["people"]}))
        for number, drawn in enumerate(self._maps, start=1):
            yield from self._map(number, drawn)
        yield added("example_learned", *self._learned(), *self._follow_ups())
        yield added("example_read", *put_together(self._told, self._starts_at), *given_back(self._told))
        yield added("example_bundled", *bundled(_read("publication")))

    def _places(self) -> Iterator[Record]:
        for name, level, parent in self._told["areas"]:
            above = example_id("area", parent) if parent else None
            yield Area(id=example_id("area", name), name=name, level=AreaLevel(level), parent=above)
        for rank, name in zip(ranks(len(self._told["themes"])), self._told["themes"], strict=True):
            yield Theme(id=example_id("theme", name), name=name, rank=rank)

    def _initiatives(self) -> Iterator[Initiative]:
        for name, area, status, *more in self._told["initiatives"]:
            amount, where = more or (None, None)
            yield Initiative(
                id=example_id("initiative", name),
                name=name,
                area=example_id("area", area),
                status=InitiativeStatus(status),
                amount=amount,
                budget_round=example_id("round", where) if where else None,
            )

    def _people(self) -> Iterator[Record]:
        asked_on = self._starts_at(1).date()
        for number, (name, letter, area, initiative, organisation, consents) in enumerate(self._told["people"], 1):
            person = Person(
                id=example_id("person", name),
                number=number,
                name=name,
                role=ROLE_KEYS[letter],
                area=example_id("area", area) if area else None,
                initiative=example_id("initiative", initiative) if initiative else None,
                organisation=organisation,
            )
            yield person
            for each in consents:
                yield Consent(
                    id=example_id("consent", name, each),
                    person=person.id,
                    use=CONSENT_LETTERS[each.lower()],
                    answer=ConsentAnswer.YES if each.islower() else ConsentAnswer.NO,
                    given_on=asked_on,
                    noted_by="Marit Jansen",
                )

    def _starts_at(self, session: int) -> datetime:
        starts_at: datetime = self._told["sessions"][session - 1]["starts_at"]
        return starts_at

    def _sessions(self) -> Iterator[Record]:
        for number, told in enumerate(self._told["sessions"], start=1):
            session = Session(
                id=example_id("session", number),
                number=number,
                title=told["title"],
                starts_at=told["starts_at"],
                place=told["place"],
                area=example_id("area", told["area"]),
                purpose=told["purpose"],
                ends_at=told["ends_at"],
                tables=tuple(told["tables"]),
                learning_questions=tuple(map(question_id, told["questions"])),
                follows=example_id("session", told["follows"]) if "follows" in told else None,
                closed_at=told.get("closed_at"),
            )
            yield session
            yield from blocks(session, told)
            yield from invitations(session, told)
            yield from _attendance(session, told)

    def _questions(self) -> Iterator[LearningQuestion]:
        for number, told in enumerate(self._told["questions"], start=1):
            yield LearningQuestion(
                id=example_id("question", number),
                number=number,
                ambition=told["ambition"],
                obstacle=told["obstacle"],
                owner=told["owner"],
                status=QuestionStatus(told["status"]),
                roles=tuple(told.get("roles", ())),
                areas=tuple(example_id("area", each) for each in told.get("areas", ())),
                split_from=question_id(told["split_from"]) if "split_from" in told else None,
            )

    def _worded(self) -> Iterator[QuestionVersion]:
        for number, told in enumerate(self._told["questions"], start=1):
            for session, wording, reason, status, *answer in told["versions"]:
                yield QuestionVersion(
                    id=example_id("wording", number, session),
                    question=example_id("question", number),
                    session=example_id("session", session),
                    wording=wording,
                    reason=reason,
                    status=QuestionStatus(status),
                    answer=answer[0] if answer else "",
                    worded_at=self._starts_at(session) + timedelta(minutes=140),
                )

    def _said(self) -> Iterator[Note]:
        places = iter(ranks(sum("happened" in _more(told) for told in self._notes)))
        for number, told in enumerate(self._notes, start=1):
            note = self._note(number, *told[:10])
            more = _more(told)
            yield replace(note, **more_of_a_note(more), timeline_rank=next(places) if "happened" in more else None)

    def _note(
        self,
        number: int,
        session: int,
        block: int,
        minutes: int,
        kind: str,
        role: str,
        text: str,
        themes: list[str],
        question: str,
        signs: str,
        speaker: str,
    ) -> Note:
        before = begins_after(self._told["sessions"][session - 1], block)
        sort = KIND_KEYS.get(kind)
        return Note(
            id=example_id("note", number),
            number=number,
            session=example_id("session", session),
            agenda_item=example_id("block", session, block),
            taken_at=self._starts_at(session) + timedelta(minutes=before + minutes),
            text=text,
            kind=sort,
            layer=LAYERS.get(sort) if sort else None,
            speaker_role=ROLE_KEYS.get(role),
            speaker=example_id("person", speaker) if speaker else None,
            verbatim='"' in signs,
            starred="!" in signs,
            confidential="-" in signs,
            themes=tuple(example_id("theme", theme) for theme in themes),
            learning_question=question_id(question) if question else None,
            checked_back=CheckedBack.AGREED if '"' in signs and session == 1 else CheckedBack.NOT_ASKED,
            source=NoteSource.LIVE,
        )

    def _learned(self) -> Iterator[Record]:
        relations = {"for": Relation.SUPPORTS, "nuances": Relation.NUANCES, "against": Relation.CONTRADICTS}
        for number, told in enumerate(self._told["insights"], start=1):
            insight = Insight(
                id=example_id("insight", number),
                number=number,
                claim=told["claim"],
                context=told["context"],
                status=InsightStatus(told["status"]),
                learning_question=question_id(told["question"]),
                session=example_id("session", told["session"]) if "session" in told else None,
                version=2 if "before" in told else 1,
                themes=tuple(example_id("theme", theme) for theme in told["themes"]),
            )
            yield insight
            yield from other_evidence(number, told, self._starts_at(2))
            for name, relation in relations.items():
                for note in told[name]:
                    source = example_id("note", note)
                    key = example_id("evidence", number, note)
                    yield Evidence(id=key, insight=insight.id, relation=relation, note=source)
        for number, told in enumerate(self._told["courses"], start=1):
            yield CourseOfAction(
                id=example_id("course", number),
                number=number,
                for_role=Role(told["for_role"]),
                action=told["action"],
                type=ActionType(told["type"]),
                conditions=told.get("conditions", ""),
                insights=tuple(example_id("insight", each) for each in told["insights"]),
                effort=told["effort"],
                effect=told["effect"],
                horizon=Horizon(told["horizon"]),
                status=CourseStatus(told["status"]),
            )

    def _follow_ups(self) -> Iterator[Record]:
        for number, told in enumerate(self._told["follow_ups"], start=1):
            yield FollowUp(
                id=example_id("follow-up", number),
                number=number,
                what=told["what"],
                owner=told.get("owner", ""),
                due=told.get("due"),
                session=example_id("session", told["session"]),
                note=example_id("note", told["note"]) if "note" in told else None,
                course=example_id("course", told["course"]) if "course" in told else None,
                learning_question=question_id(told["question"]) if "question" in told else None,
                done_on=told.get("done_on"),
            )

    def _map(self, number: int, told: Mapping[str, Any]) -> Iterator[Edit]:
        drawn = NetworkMap(
            id=example_id("map", number),
            number=number,
            owner=example_id("person", told["owner"]),
            session=example_id("session", told["session"]),
            ring_names=RINGS,
            sector_names=tuple(told.get("sectors", ())),
            previous=example_id("map", told["previous"]) if "previous" in told else None,
            made_at=self._starts_at(told["session"]) + timedelta(minutes=75 + number),
        )
        yield added("add_map", drawn)
        same = same_on(self._same, number)
        drawn_actors = _actors(drawn, told["contacts"])
        actors = {actor.name: replace(actor, identity=same.get(actor.name)) for actor in drawn_actors}
        actors = actors if drawn.previous is None else self._copied(actors, told["previous"])
        circles = _circles(drawn, actors, told.get("circles", ()))
        yield added(
            "example_map", *actors.values(), *_ties(drawn, actors, told["ties"]), *circles, *_goods(drawn, actors, told)
        )

    def _copied(self, actors: Mapping[str, Actor], number: int) -> dict[str, Actor]:
        """Give contacts that know which contact they were on map `number`, of which this one is a later copy."""
        before = {contact[0] for contact in self._maps[number - 1]["contacts"]}
        return {
            name: replace(actor, origin=example_id("actor", number, name)) if name in before else actor
            for name, actor in actors.items()
        }


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("example", f"{name}.toml").read_text(encoding="utf-8"))


def _more(note: list[Any]) -> dict[str, str]:
    """Give what a note of the example tells beside what every note tells."""
    more: dict[str, str] = note[10] if len(note) > 10 else {}
    return more


def _attendance(session: Session, told: Mapping[str, Any]) -> Iterator[Attendance]:
    walk_ins = told["walk_ins"]
    for place, name in enumerate((*told["present"], *walk_ins)):
        yield Attendance(
            id=example_id("attendance", session.number, name),
            session=session.id,
            person=example_id("person", name),
            since=session.starts_at + timedelta(minutes=place - 5),
            table=str(place % 3 + 1),
            walk_in=name in walk_ins,
        )


def _actors(drawn: NetworkMap, contacts: list[list[Any]]) -> Iterator[Actor]:
    """Give contacts a place: round the middle in the order told, a little off the middle of their ring.

    Nobody put them there by hand, so that whoever tries to tidy up sees something happen.
    """
    groups: dict[tuple[int, int], list[str]] = {}
    for name, _, ring, *more in contacts:
        groups.setdefault((more[1] if len(more) > 1 else 0, ring), []).append(name)
    for place, (name, letter, ring, *more) in enumerate(contacts):
        sector = more[1] if len(more) > 1 else 0
        fellows = groups[sector, ring]
        turn = (fellows.index(name) + 0.5) / len(fellows)
        # Rings begin at different angles, so that nobody stands right behind somebody nearer.
        turn = (sector - 1 + 0.1 + 0.8 * turn) / len(drawn.sector_names) if sector else turn + 0.13 * ring
        radius = ring_middle(ring - 1, rings=len(RINGS)) + (place % 3 - 1) * 0.03
        x, y = at_angle(turn * 2 * pi, radius)
        yield Actor(
            id=example_id("actor", drawn.number, name),
            map=drawn.id,
            name=name,
            kind=KIND_LETTERS[letter],
            ring=ring - 1,
            sector=sector - 1 if sector else None,
            x=round(x, 4),
            y=round(y, 4),
            wished=bool(more and more[0]),
        )


def _ties(drawn: NetworkMap, actors: Mapping[str, Actor], told: Iterable[list[Any]]) -> Iterator[Tie]:
    for place, (start, end, kind, direction, strength, *wished) in enumerate(told):
        yield Tie(
            id=example_id("tie", drawn.number, place),
            map=drawn.id,
            start=actors[start].id if start else None,
            end=actors[end].id if end else None,
            kind=TieKind(kind),
            direction=Direction(direction),
            strength=strength,
            good=Good.THINGS if kind == "gives" else None,
            wished=bool(wished and wished[0]),
        )


def _circles(drawn: NetworkMap, actors: Mapping[str, Actor], told: Iterable[list[Any]]) -> Iterator[Circle]:
    for name, names in told:
        members = tuple(actors[each].id for each in names)
        yield Circle(id=example_id("circle", drawn.number, name), map=drawn.id, name=name, members=members)


def _goods(drawn: NetworkMap, actors: Mapping[str, Actor], told: Mapping[str, Any]) -> Iterator[Offer | Ask]:
    for place, (holder, sort, kind, words) in enumerate(told["goods"]):
        cls = Offer if sort == "offer" else Ask
        actor = actors[holder].id if holder else None
        yield cls(id=example_id("good", drawn.number, place), map=drawn.id, actor=actor, kind=Good(kind), words=words)
