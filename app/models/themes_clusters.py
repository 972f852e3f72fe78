"""Clusters: notes that somebody puts together, whatever their themes. A note may be in several of them."""

from collections.abc import Iterable, Sequence

from app.models.edit import Edit, added, changed, joined
from app.models.errors import EMPTY_CLUSTER, BadInput
from app.models.note import Note
from app.models.rank import rank_between
from app.models.record import new_id
from app.models.text import one_line
from app.models.themes import Cluster


def make_cluster(name: str, notes: Iterable[Note], *, clusters: Sequence[Cluster]) -> Edit:
    """Give the edit that makes a cluster of these notes, after all others. Raises `BadInput` without a name."""
    words = _needed(name)
    rank = rank_between(max((each.rank for each in clusters), default=None), None)
    return added("add_cluster", Cluster(id=new_id(), name=words, rank=rank, notes=_ids(notes)))


def rename_cluster(cluster: Cluster, name: str) -> Edit:
    """Give the edit that gives a cluster another name. Raises `BadInput` without one."""
    return changed("rename_cluster", cluster, name=_needed(name))


def put_in(cluster: Cluster, notes: Iterable[Note]) -> Edit:
    """Give the edit that puts notes in a cluster, each once, behind those that are there."""
    return changed("change_cluster", cluster, notes=tuple(dict.fromkeys((*cluster.notes, *_ids(notes)))))


def take_out(cluster: Cluster, notes: Iterable[Note]) -> Edit:
    """Give the edit that takes notes out of a cluster."""
    gone = set(_ids(notes))
    return changed("change_cluster", cluster, notes=tuple(each for each in cluster.notes if each not in gone))


def move_between(notes: Sequence[Note], out_of: Cluster, into: Cluster) -> Edit:
    """Give the edit that takes notes from one cluster to another."""
    if out_of.id == into.id:
        return put_in(into, notes)
    return joined("move_notes", [take_out(out_of, notes), put_in(into, notes)])


def _ids(notes: Iterable[Note]) -> tuple[str, ...]:
    return tuple(note.id for note in notes)


def _needed(name: str) -> str:
    words = one_line(name)
    if not words:
        raise BadInput(EMPTY_CLUSTER)
    return words
