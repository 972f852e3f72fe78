"""A map is replayed from the journal: the same steps as it was drawn in, whatever was undone in between."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models import Actor, Circle, NetworkMap, Person, Tie
from app.models.edit import Change, Edit, added, changed
from app.models.map_copies import copy_map
from app.models.network_map import MapContent
from app.models.replay import Replay
from app.storage import ProgrammeFile
from tests.storage.test_any_edits import ACTS, MOMENT, Act, Evening

ON_MAP = ("new_contact", "drag", "ring", "rename", "line", "offer", "loop", "contact_gone", "line_gone", "map_renamed")
act = st.tuples(st.sampled_from(ON_MAP), st.integers(0, 9), st.integers(0, 20))
back = st.tuples(st.sampled_from(("undo", "redo")), st.integers(0, 9), st.integers(0, 20))
any_act = st.tuples(st.sampled_from(ACTS), st.integers(0, 9), st.integers(0, 20))
careful = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def replay(file: ProgrammeFile, map_id: str) -> Replay:
    return Replay(file.map_content(map_id), file.map_story(map_id))


@given(acts=st.lists(act, max_size=25))
@careful
def test_every_step_is_the_map_as_it_was(acts: list[Act]) -> None:
    with TemporaryDirectory() as folder:
        evening = Evening(Path(folder) / "a.hossel")
        seen = [evening.content()]
        for each in acts:
            evening.do(each)
            if evening.content() != seen[-1]:
                seen.append(evening.content())
        played = replay(evening.file, evening.map.id)
        assert [played.content_at(step) for step in range(played.steps + 1)] == seen
        evening.file.close()


@given(acts=st.lists(st.one_of(act, act, back, any_act), max_size=30), steps=st.lists(st.integers(0, 30), max_size=9))
@careful
def test_whatever_was_undone_it_begins_empty_ends_as_now_and_scrubs(acts: list[Act], steps: list[int]) -> None:
    with TemporaryDirectory() as folder:
        evening = Evening(Path(folder) / "a.hossel")
        for each in acts:
            evening.do(each)
        played = replay(evening.file, evening.map.id)
        contents = [played.content_at(step) for step in range(played.steps + 1)]
        assert contents[-1] == evening.content()
        assert contents[0].actors == contents[0].ties == contents[0].offers == ()
        assert all(one != other for one, other in pairwise(contents))
        for step in steps:
            assert played.content_at(step % (played.steps + 1)) == contents[step % (played.steps + 1)]
            assert hangs_together(played.content_at(step % (played.steps + 1)))
        evening.file.close()


def hangs_together(content: MapContent) -> bool:
    ends = {end for tie in content.ties for end in (tie.start, tie.end)} | {each.actor for each in content.offers}
    return ends | {each for circle in content.circles for each in circle.members} <= {None, *content.by_id}


def test_what_was_undone_is_not_told_and_what_was_redone_is(file: ProgrammeFile, network_map: NetworkMap) -> None:
    for name in ("Ann", "Bo", "Cas"):
        file.commit(added("add_actor", Actor(id=name, map=network_map.id, name=name)))
    for act in (file.undo, file.undo, file.redo):
        act(network_map.id)
    told = [change.record.id for told in file.map_story(network_map.id) for change in told.changes]
    assert told == [network_map.id, "Ann", "Bo"]
    played = replay(file, network_map.id)
    assert [played.told(step).name for step in range(1, played.steps + 1)] == ["Ann", "Bo"]


def test_a_map_that_came_in_as_one_grows_contact_by_contact(file: ProgrammeFile) -> None:
    drawn = NetworkMap(id="k", number=1, title="de tuin", made_at=MOMENT)
    actors = [Actor(id=name, map="k", name=name) for name in ("Ann", "Bo", "Cas")]
    tie = Tie(id="t", map="k", start="Bo", end=None)
    file.commit(added("import_maps", drawn, *actors, tie, Circle(id="c", map="k", members=("Ann", "Cas"))))
    played = replay(file, "k")
    told = [(len(c.actors), len(c.ties), len(c.circles)) for c in map(played.content_at, range(played.steps + 1))]
    assert told == [(0, 0, 0), (1, 0, 0), (2, 1, 0), (3, 1, 1)]
    assert played.told(0).kind == "import_maps"
    assert played.told(2) == (file.last_change(), "import_maps", "Bo")


def test_a_copied_map_begins_with_what_was_copied(file: ProgrammeFile, network_map: NetworkMap) -> None:
    for name in ("Ann", "Bo"):
        file.commit(added("add_actor", Actor(id=name, map=network_map.id, name=name)))
    content = file.map_content(network_map.id)
    edit = copy_map(content, 2, owner=network_map.owner, session=None, at=MOMENT)
    file.commit(edit)
    copy = edit.changes[0].record.id
    file.commit(added("add_actor", Actor(id="Cas", map=copy, name="Cas")))
    played = replay(file, copy)
    assert [len(played.content_at(step).actors) for step in range(played.steps + 1)] == [2, 3]
    assert played.told(0).kind == "copy_map"
    assert [told.kind for told in file.map_story(network_map.id)] == ["add_map", "add_actor", "add_actor"]


def test_a_record_that_changes_twice_in_one_step_is_played_in_order(
    file: ProgrammeFile, network_map: NetworkMap, actor: Actor
) -> None:
    second, third = replace(actor, name="second"), replace(actor, name="third")
    file.commit(Edit("twice", network_map.id, (Change(actor, second), Change(second, third))))
    file.commit(changed("rename_actor", third, name="last"))
    played = replay(file, network_map.id)
    for step, name in ((3, "last"), (2, "third"), (1, actor.name), (0, ""), (2, "third")):
        assert "".join(each.name for each in played.content_at(step).actors) == name
    with pytest.raises(IndexError):
        played.content_at(4)


def test_what_the_desk_does_to_a_map_is_told_too(file: ProgrammeFile, network_map: NetworkMap, actor: Actor) -> None:
    file.commit(Edit("setup", "desk", changed("setup", network_map, ring_names=("dichtbij",)).changes))
    file.commit(added("add_person", Person(id="p", number=9, name="Else")))
    assert [told.kind for told in file.map_story(network_map.id)] == ["add_map", "add_actor", "setup"]
    assert replay(file, network_map.id).content_at(1).map.ring_names == ("dichtbij", "ver")


def test_a_journal_that_lost_its_beginning_begins_with_what_was_there(
    file: ProgrammeFile, network_map: NetworkMap
) -> None:
    for name in ("Ann", "Bo"):
        file.commit(added("add_actor", Actor(id=name, map=network_map.id, name=name)))
    file.commit(changed("rename_actor", file.get(Actor, "Ann"), name="Anna"))
    file.commit(added("add_tie", Tie(id="t", map=network_map.id, start="Ann", end="Bo")))
    now, story = file.map_content(network_map.id), file.map_story(network_map.id)
    played = Replay(now, [told for told in story if told.kind != "add_actor"])
    assert [[actor.name for actor in played.content_at(step).actors] for step in range(played.steps + 1)] == [
        ["Ann", "Bo"],
        ["Anna", "Bo"],
        ["Anna", "Bo"],
    ]


def test_who_is_erased_takes_the_lines_of_old_steps_along(file: ProgrammeFile, network_map: NetworkMap) -> None:
    for name in ("Ann", "Bo"):
        file.commit(added("add_actor", Actor(id=name, map=network_map.id, name=name)))
    tie = Tie(id="t", map=network_map.id, start="Ann", end="Bo")
    file.commit(added("add_tie", tie))
    file.commit(Edit("remove_tie", network_map.id, added("", tie).inverse().changes))
    now, story = file.map_content(network_map.id), file.map_story(network_map.id)
    without = replace(now, actors=now.actors[1:])
    kept = [told for told in story if not any(change.record.id == "Ann" for change in told.changes)]
    played = Replay(without, kept)
    assert all(hangs_together(played.content_at(step)) for step in range(played.steps + 1))
