"""Clusters keep their notes in order, each once, and give them to another."""

from datetime import datetime

import pytest

from app.models.edit import Edit
from app.models.errors import BadInput
from app.models.note import Note
from app.models.themes import Cluster
from app.models.themes_clusters import make_cluster, move_between, put_in, rename_cluster, take_out

NOTES = [Note(id=key, number=1, session="s", taken_at=datetime(2026, 3, 12), text="x") for key in "abc"]
FIRST, SECOND = Cluster(id="1", name="Een", rank="V", notes=("a", "b")), Cluster(id="2", name="Twee", rank="W")


def held(edit: Edit) -> list[tuple[str, ...]]:
    return [change.after.notes for change in edit.changes if isinstance(change.after, Cluster)]


def test_a_new_cluster_stands_last_with_its_notes() -> None:
    (change,) = make_cluster(" Geld ", NOTES[:2], clusters=[FIRST, SECOND]).changes
    assert isinstance(change.after, Cluster)
    assert (change.after.name, change.after.notes) == ("Geld", ("a", "b"))
    assert change.after.rank > "W"


def test_notes_go_in_once_and_out_again() -> None:
    assert held(put_in(FIRST, NOTES[1:])) == [("a", "b", "c")]
    assert held(take_out(FIRST, NOTES[:1])) == [("b",)]


def test_notes_move_from_one_cluster_to_another_in_one_edit() -> None:
    assert held(move_between(NOTES[:1], FIRST, SECOND)) == [("b",), ("a",)]
    assert held(move_between(NOTES[:1], FIRST, FIRST)) == [("a", "b")]


def test_a_cluster_needs_a_name() -> None:
    with pytest.raises(BadInput):
        make_cluster(" ", NOTES, clusters=[])
    with pytest.raises(BadInput):
        rename_cluster(FIRST, "")
