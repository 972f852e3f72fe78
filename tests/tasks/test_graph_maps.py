"""Networks from elsewhere become maps on which everybody stands somewhere, and nothing of them is lost."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from math import hypot
from pathlib import Path
from typing import Any

import pytest

from app.interchange import gexf, graphml, kumu
from app.interchange.graph import Graph, Group, Link, Node
from app.models.errors import BadInput, Cancelled
from app.models.network_map import Actor, ActorKind, Circle, Direction, MapContent, NetworkMap, Tie, TieKind
from app.models.person import Person
from app.models.progress import CancelAfter
from app.storage import ProgrammeFile
from app.tasks.graph_maps import plan_graphs
from app.tasks.imports import ImportPlan, carry_out
from app.tasks.map_graphs import map_graph

NOON = datetime(2026, 10, 9, 12, 0)


@pytest.fixture
def example(example_path: Path) -> Iterator[ProgrammeFile]:
    with ProgrammeFile.open(example_path, read_only=True) as file:
        yield file


def planned(example: ProgrammeFile, *graphs: Graph) -> ImportPlan:
    return plan_graphs(example, graphs, now=NOON)


def made(plan: ImportPlan, cls: type[Any]) -> list[Any]:
    return [change.record for change in plan.edit.changes if isinstance(change.record, cls)]


def one_actor(example: ProgrammeFile, **attributes: Any) -> Actor:
    (found,) = made(planned(example, Graph("x", (Node("a", "Mo", attributes=attributes),))), Actor)
    assert isinstance(found, Actor)
    return found


def one_tie(example: ProgrammeFile, link: Link, *more: Link) -> Tie:
    graph = Graph("x", (Node("a"), Node("b"), Node("c")), (link, *more))
    found = made(planned(example, graph), Tie)[0]
    assert isinstance(found, Tie)
    return found


def as_fields(content: MapContent) -> object:
    """Give all that is on a map, with names in the place of ids."""
    rank = {actor.id: place for place, actor in enumerate(content.actors)} | {None: -1}
    return (
        replace(content.map, id="", number=0, session=None, previous=None, made_at=NOON),
        content.owner_name,
        [replace(actor, id="", map="", origin="", identity=None) for actor in content.actors],
        [(rank[tie.start], rank[tie.end], replace(tie, id="", map="", start=None, end=None)) for tie in content.ties],
        [
            (sorted(rank[each] for each in circle.members), replace(circle, id="", map="", members=()))
            for circle in content.circles
        ],
        sorted((rank[good.actor], good.kind, good.words) for good in content.offers),
        sorted((rank[good.actor], good.kind, good.words) for good in content.asks),
    )


@pytest.mark.parametrize("module", [graphml, gexf, kumu])
def test_the_maps_of_the_example_come_back_as_they_were(example_path: Path, tmp_path: Path, module: Any) -> None:
    path = shutil.copy(example_path, tmp_path)
    with ProgrammeFile.open(path) as file:
        before = [file.map_content(each.id) for each in file.all(NetworkMap)]
        graphs = [graph for each in before for graph in module.read(module.write([map_graph(each)]), "x")]
        carry_out(file, plan_graphs(file, graphs, now=NOON))
        after = [file.map_content(each.id) for each in file.all(NetworkMap)][len(before) :]
        assert len(file.all(Person)) == len({person.name for person in file.all(Person)})
    assert list(map(as_fields, after)) == list(map(as_fields, before))


def test_a_network_without_a_centre_is_a_groups_called_as_it_is(example: ProgrammeFile) -> None:
    (drawn,) = made(planned(example, Graph("Karate", (Node("1"),))), NetworkMap)
    assert (drawn.title, drawn.owner, drawn.ring_names) == ("Karate", None, ())


def test_a_centre_is_who_is_there_by_that_name_or_somebody_new(example: ProgrammeFile) -> None:
    known = example.all(Person)[0]
    plan = planned(example, Graph("", centre=Node("c", known.name)), Graph("", centre=Node("c", "Nieuw Iemand")))
    (new,) = made(plan, Person)
    assert [drawn.owner for drawn in made(plan, NetworkMap)] == [known.id, new.id]
    assert new.name == "Nieuw Iemand"


def test_what_no_field_holds_goes_into_the_note(example: ProgrammeFile) -> None:
    actor = one_actor(example, note="Let op", age=52, type="club", soort="Organisatie")
    assert actor.note == "Let op\nage: 52\ntype: club"
    assert actor.kind is ActorKind.ORGANISATION


def test_a_name_too_long_for_its_field_stands_whole_in_the_note(example: ProgrammeFile) -> None:
    (actor,) = made(planned(example, Graph("x", (Node("a", "N" * 300),))), Actor)
    assert len(actor.name) == 200
    assert "N" * 300 in actor.note


def test_who_has_no_name_is_called_by_the_key(example: ProgrammeFile) -> None:
    (actor,) = made(planned(example, Graph("x", (Node("v7"),))), Actor)
    assert actor.name == "v7"


def test_a_directed_link_is_an_arrow_and_its_kind_is_known_in_dutch(example: ProgrammeFile) -> None:
    tie = one_tie(example, Link("a", "b", directed=True, attributes={"type": "helpt"}))
    assert (tie.kind, tie.direction, tie.note) == (TieKind.HELPS, Direction.TO, "")


@pytest.mark.parametrize(
    ("weight", "heaviest", "strength", "note"),
    [
        (None, 1, 2, ""),
        (2.0, 3, 2, ""),
        (0.4, 1, 1, "weight: 0.4"),
        (90, 90, 3, "weight: 90"),
        (-4, 9, 2, "weight: -4"),
    ],
)
def test_weights_become_one_to_three_and_are_kept(
    example: ProgrammeFile, weight: float | None, heaviest: float, strength: int, note: str
) -> None:
    tie = one_tie(example, Link("a", "b", weight=weight), Link("b", "c", weight=heaviest))
    assert (tie.strength, tie.note) == (strength, note)


def test_lines_to_oneself_are_left_out_and_counted(example: ProgrammeFile) -> None:
    plan = planned(example, Graph("x", (Node("a"), Node("b")), (Link("a", "a"), Link("a", "b"))))
    assert plan.counts["Tie"] == 1
    assert [remark.count for remark in plan.remarks] == [1]


def test_places_of_the_file_are_scaled_into_the_circle_off_the_middle(example: ProgrammeFile) -> None:
    nodes = (Node("a", x=-500, y=100), Node("b", x=500, y=100), Node("c", x=0.0, y=100))
    at = [(actor.x, actor.y) for actor in made(planned(example, Graph("x", nodes)), Actor)]
    assert at[:2] == [(-1.0, 0.0), (1.0, 0.0)]
    assert hypot(*at[2]) > 0.16


@pytest.mark.parametrize("count", [1, 2, 40, 3000])
def test_without_places_everybody_has_one_of_their_own(example: ProgrammeFile, count: int) -> None:
    nodes = tuple(Node(str(each)) for each in range(count))
    links = tuple(Link(str(each // 2), str(each)) for each in range(1, count))
    at = {(actor.x, actor.y) for actor in made(planned(example, Graph("x", nodes, links)), Actor)}
    assert len(at) == count
    assert all(0.16 < hypot(x, y) < 2.1 for x, y in at)


def test_members_of_groups_become_a_circle(example: ProgrammeFile) -> None:
    plan = planned(example, Graph("x", (Node("a"), Node("b")), groups=(Group("Koor", ("b",), 2),)))
    (circle,) = made(plan, Circle)
    assert (circle.name, circle.members, circle.colour) == ("Koor", (made(plan, Actor)[1].id,), 2)


def test_nobody_at_all_gets_a_sentence(example: ProgrammeFile) -> None:
    with pytest.raises(BadInput, match="nobody"):
        planned(example, Graph("leeg.graphml"))


def test_planning_can_be_stopped(example: ProgrammeFile) -> None:
    with pytest.raises(Cancelled):
        plan_graphs(example, [Graph("x", (Node("a"),))] * 3, progress=CancelAfter(1))
