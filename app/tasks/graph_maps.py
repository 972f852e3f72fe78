"""Makes maps of networks from other programs: everybody gets a place, and what has no field of ours goes into notes."""

import itertools
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from app.interchange.columns import kept
from app.interchange.graph import MAP_CODES, OURS, Attributes, Graph, Node, Value, unlisted
from app.models.edit import DESK, Change, Edit
from app.models.errors import GRAPH_EMPTY, BadInput
from app.models.language import QT_TRANSLATE_NOOP, Sentence, Words
from app.models.network_map import QUESTIONS, Actor, Ask, Circle, NetworkMap, Offer, Tie
from app.models.person import Person, Role
from app.models.programme import Initiative, Programme
from app.models.progress import SILENT, Progress
from app.models.record import Record, new_id
from app.models.text import LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT, fold, one_line, shortened, storable
from app.tasks.graph_fields import good_in_words, read_actor, read_tie
from app.tasks.graph_places import has_places, placed, tidied
from app.tasks.imports import CONTEXT, ImportPlan, by_name, session_numbered

if TYPE_CHECKING:
    from app.storage import ProgrammeFile

LOOPS = QT_TRANSLATE_NOOP(
    "interchange", "%n line(s) of {name} join somebody with themselves. They were left out.", "", 1
)
FACTS = QT_TRANSLATE_NOOP("interchange", "What the file says of {name} as a whole has no place here: {facts}.")
OWNER_WITHOUT_NAME = QT_TRANSLATE_NOOP("interchange", "Network {id}")

STEP = 2_000
"""How many records are made between two looks at whether somebody wants to stop."""

PERSON, INITIATIVE, GROUP = "person", "initiative", "group"
"""Whose a map can be: what stands under ``owner_kind`` of a centre."""


def plan_graphs(
    file: "ProgrammeFile",
    graphs: Sequence[Graph],
    *,
    session: int | None = None,
    now: datetime | None = None,
    progress: Progress = SILENT,
) -> ImportPlan:
    """Plan to bring in networks, each as one map on which everybody has a place.

    A network with a centre is that person's (or initiative's, or group's): who is in the programme by that name, else
    somebody new. One without a centre is a group's, called as the network is.
    Raises `BadInput` where there is nobody in any of them or no such session, or `Cancelled` by `progress`.
    """
    if not any(graph.nodes or graph.centre for graph in graphs):
        raise BadInput(GRAPH_EMPTY, {"name": graphs[0].name if graphs else "-"})
    present = session_numbered(file, session)
    maker = GraphMapMaker(file, session=present.id if present else None, made_at=now or datetime.now())
    changes: list[Change] = []
    for place, graph in enumerate(graphs):
        for rank, record in enumerate(maker.records(graph)):
            if rank % STEP == 0:
                progress.step(place, len(graphs))
            changes.append(Change(None, record))
    remarks = (*(remark for graph in graphs for remark in graph.remarks), *maker.remarks)
    left_out = tuple(line for graph in graphs for line in graph.left_out)
    return ImportPlan(Edit("import_maps", DESK, tuple(changes)), {}, left_out, remarks)


class GraphMapMaker:
    """Makes the records of one network after the other. `remarks` tells what did not come in."""

    def __init__(self, file: "ProgrammeFile", *, session: str | None, made_at: datetime) -> None:
        self.remarks: list[Sentence] = []
        self._person_numbers = itertools.count(file.next_number(Person))
        self._map_numbers = itertools.count(file.next_number(NetworkMap))
        self._session = session
        self._made_at = made_at.replace(microsecond=0)
        self._words = Words(file.all(Programme)[0].language)
        self._people = {fold(person.name): person.id for person in file.all(Person)}
        self._initiatives = by_name(file.all(Initiative))

    def records(self, graph: Graph) -> Iterator[Record]:
        """Give the owner if that is somebody new, the map, the contacts, the lines, and what belongs to them."""
        owner, fields = self._owner(graph)
        if owner:
            yield owner
        drawn = self._map(graph, fields)
        yield drawn
        ids: dict[str, str | None] = {graph.centre.key: None} if graph.centre else {}
        actors: list[Actor] = []
        for node, at in zip(graph.nodes, placed(graph, drawn), strict=True):
            actors.append(read_actor(node, drawn, at, is_ours=graph.is_ours))
            ids[node.key] = actors[-1].id
        ties = list(self._lines(graph, drawn, ids))
        yield from actors if has_places(graph) else tidied(drawn, actors, ties)
        yield from ties
        yield from self._circles(graph, drawn, ids)
        for each in filter(None, (graph.centre, *graph.nodes)):
            yield from _goods(each, drawn, ids[each.key])

    def _lines(self, graph: Graph, drawn: NetworkMap, ids: dict[str, str | None]) -> Iterator[Tie]:
        heaviest = max((abs(link.weight) for link in graph.links if link.weight is not None), default=1.0)
        loops = 0
        for link in graph.links:
            if link.start == link.end:
                loops += 1
            else:
                yield read_tie(link, drawn, (ids[link.start], ids[link.end]), heaviest=heaviest)
        if loops:
            self.remarks.append(Sentence(CONTEXT, LOOPS, {"name": graph.name}, loops))

    def _circles(self, graph: Graph, drawn: NetworkMap, ids: dict[str, str | None]) -> Iterator[Circle]:
        for group in graph.groups:
            members = tuple(found for key in group.members if (found := ids[key]))
            yield Circle(
                id=new_id(),
                map=drawn.id,
                name=shortened(one_line(group.name), NAME_LIMIT),
                members=members,
                colour=group.colour,
                note=shortened(storable(group.note), NOTE_LIMIT),
            )

    def _owner(self, graph: Graph) -> tuple[Record | None, dict[str, str]]:
        """Give who must be made for a map, or None, and the fields of the map that tell whose it is."""
        if graph.centre is None:
            self._tell_facts(graph, graph.attributes)
            return None, {"title": shortened(one_line(graph.name), NAME_LIMIT)}
        told, name = graph.centre.attributes, self._name(graph.centre)
        kind = told.get("owner_kind", PERSON)
        if kind == GROUP:
            self._tell_facts(graph, {**graph.attributes, **_rest(told)})
            return None, {"title": shortened(one_line(str(told.get("title", name))), NAME_LIMIT)}
        known = self._initiatives if kind == INITIATIVE else self._people
        field = "initiative" if kind == INITIATIVE else "owner"
        facts = {**graph.attributes, **_rest(told)}
        if fold(name) in known:
            self._tell_facts(graph, facts)
            return None, {field: known[fold(name)]}
        note = shortened(storable(kept((each, str(value)) for each, value in facts.items())), NOTE_LIMIT)
        new: Record = Initiative(id=new_id(), name=name, description=note)
        if kind != INITIATIVE:
            new = Person(id=new_id(), number=next(self._person_numbers), name=name, role=Role.OTHER, note=note)
        known[fold(name)] = new.id
        return new, {field: new.id}

    def _name(self, centre: Node) -> str:
        name = one_line(centre.label)
        return shortened(name or self._words.say(Sentence(CONTEXT, OWNER_WITHOUT_NAME, {"id": centre.key})), NAME_LIMIT)

    def _tell_facts(self, graph: Graph, facts: Attributes) -> None:
        if facts:
            told = shortened("; ".join(f"{name}: {value}" for name, value in facts.items()), LINE_LIMIT)
            self.remarks.append(Sentence(CONTEXT, FACTS, {"name": graph.name, "facts": told}))

    def _map(self, graph: Graph, owner: dict[str, str]) -> NetworkMap:
        told = graph.centre.attributes if graph.centre else {}

        def names(code: str) -> tuple[str, ...]:
            return tuple(shortened(one_line(each), NAME_LIMIT) for each in unlisted(told.get(code)))

        return NetworkMap(
            id=new_id(),
            number=next(self._map_numbers),
            **owner,
            session=self._session,
            prompt=shortened(one_line(str(told.get("prompt", ""))), LINE_LIMIT),
            ring_names=names("ring_names"),
            sector_names=names("sector_names"),
            kind_names=names("kind_names"),
            questions=names("questions")[:QUESTIONS],
            made_at=self._made_at,
        )


def _rest(told: Attributes) -> dict[str, Value]:
    ours = {*MAP_CODES, OURS, "offers", "asks"}
    return {name: value for name, value in told.items() if name not in ours}


def _goods(node: Node, drawn: NetworkMap, actor: str | None) -> Iterator[Offer | Ask]:
    for cls, code in ((Offer, "offers"), (Ask, "asks")):
        for text in unlisted(node.attributes.get(code)):
            kind, words = good_in_words(text)
            yield cls(id=new_id(), map=drawn.id, actor=actor, kind=kind, words=words)
