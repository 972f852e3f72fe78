"""Undo and redo: the journal walked, one scope at a time, also after reopening."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.models import Actor, Circle, NetworkMap, Person, Tie
from app.models.edit import added, changed
from app.models.errors import NEWER_WORK_UNDO, NOTHING_TO_REDO, NOTHING_TO_UNDO, Refused
from app.models.record import new_id
from app.storage import ProgrammeFile

AddPerson = Callable[[str], Person]


def refused(text: str, act: Callable[[], object]) -> None:
    with pytest.raises(Refused) as caught:
        act()
    assert caught.value.sentence.text == text


def test_a_new_file_has_nothing_to_undo_or_redo(file: ProgrammeFile) -> None:
    assert not file.can_undo()
    assert not file.can_redo()
    refused(NOTHING_TO_UNDO, file.undo)
    refused(NOTHING_TO_REDO, file.redo)


@pytest.mark.usefixtures("actor")
def test_undo_and_redo_stay_within_their_scope(file: ProgrammeFile, network_map: NetworkMap) -> None:
    assert file.can_undo(network_map.id)
    file.undo(network_map.id)
    assert file.all(Actor) == []
    assert not file.can_undo(network_map.id)
    assert file.can_undo()
    assert file.can_redo(network_map.id)
    assert not file.can_redo()


def test_a_new_edit_drops_what_could_be_redone(file: ProgrammeFile, add_person: AddPerson) -> None:
    add_person("Anna")
    file.undo()
    add_person("Bo")
    assert not file.can_redo()


def test_since_the_hand_over_only_newer_work_can_be_undone(
    file: ProgrammeFile, network_map: NetworkMap, actor: Actor
) -> None:
    since = file.head()
    assert not file.can_undo(network_map.id, since=since)
    refused(NOTHING_TO_UNDO, lambda: file.undo(network_map.id, since=since))
    file.commit(changed("rename_actor", actor, name="Moes"))
    file.undo(network_map.id, since=since)
    assert not file.can_undo(network_map.id, since=since)
    assert file.can_redo(network_map.id, since=since)
    assert not file.can_redo(network_map.id, since=file.head())


def test_what_newer_work_builds_on_is_not_undone(file: ProgrammeFile, actor: Actor) -> None:
    before = file.head()
    refused(NEWER_WORK_UNDO, file.undo)
    assert file.all(Actor) == [actor]
    assert file.can_undo()
    assert file.head() == before


def test_a_newer_line_and_a_newer_circle_hold_a_contact(
    file: ProgrammeFile, network_map: NetworkMap, actor: Actor
) -> None:
    for holder in (
        Tie(id=new_id(), map=network_map.id, start=actor.id),
        Circle(id=new_id(), map=network_map.id, members=(actor.id,)),
    ):
        file.commit(added("hold", holder))
        desk = added("hold", holder)
        assert desk.scope == network_map.id
        file.undo(network_map.id)


def test_a_record_changed_since_is_not_undone(file: ProgrammeFile, add_person: AddPerson) -> None:
    anna = add_person("Anna")
    edit = changed("rename", anna, name="Anne")
    file.commit(type(edit)(edit.kind, "another scope", edit.changes))
    refused(NEWER_WORK_UNDO, file.undo)


def test_undo_works_after_reopening(file: ProgrammeFile, path: Path, add_person: AddPerson) -> None:
    anna, bo = add_person("Anna"), add_person("Bo")
    file.undo()
    file.close()
    with ProgrammeFile.open(path) as again:
        assert again.can_redo()
        again.redo()
        assert again.all(Person) == [anna, bo]
        again.undo()
        again.undo()
        assert again.all(Person) == []
        refused(NOTHING_TO_UNDO, again.undo)
        again.redo()
    with ProgrammeFile.open(path) as again:
        assert again.all(Person) == [anna]
        again.redo()
        assert again.all(Person) == [anna, bo]
        assert again.check() == []
