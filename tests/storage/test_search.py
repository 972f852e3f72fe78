"""Finding by any part of a word, whatever the accents, and never an error for what a person typed."""

from collections.abc import Callable

import pytest

from app.models import Person
from app.models.edit import Change, Edit, added, changed
from app.models.record import new_id
from app.storage import ProgrammeFile
from app.storage.search import Found

AddPerson = Callable[[str], Person]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("organisatie", ["Vrijwilligersorganisaties Zuid"]),
        ("ORGANISATIE zuid", ["Vrijwilligersorganisaties Zuid"]),
        ("lukasz", ["Łukasz Şule"]),
        ("şu", ["Łukasz Şule"]),
        ("lu su", ["Łukasz Şule"]),
        ("r&d", ["R&D"]),
        ("100%", ["100%_zeker"]),
        ("%", ["100%_zeker"]),
        ("", []),
        ("   ", []),
        ("niets", []),
        ("zuid NOT zuid", []),
        ('"', []),
        ("name:Fatma", []),
        ("\x00", []),
        ("\ud800", []),
        ("'; DROP TABLE person; --", []),
    ],
)
def test_what_is_typed_finds(file: ProgrammeFile, typed: str, found: list[str]) -> None:
    names = ["Vrijwilligersorganisaties Zuid", "Łukasz Şule", "R&D", "100%_zeker", "Fatma"]
    people = [Person(id=new_id(), number=n, name=name) for n, name in enumerate(names, 1)]
    file.commit(added("import", *people))
    assert [each.text for each in file.search(typed)] == found


def test_a_find_names_class_and_id(file: ProgrammeFile, add_person: AddPerson) -> None:
    anna = add_person("Anna")
    assert file.search("ann") == [Found("Person", anna.id, "Anna")]


def test_names_that_begin_so_come_first_and_the_limit_holds(file: ProgrammeFile, add_person: AddPerson) -> None:
    for name in ("Hanna", "Joanna", "Anna"):
        add_person(name)
    assert [each.text for each in file.search("anna", limit=2)] == ["Anna", "Hanna"]


def test_the_index_follows_change_removal_and_undo(file: ProgrammeFile, add_person: AddPerson) -> None:
    anna = add_person("Anna")
    edit = changed("rename", anna, name="Brechtje")
    file.commit(edit)
    assert file.search("anna") == []
    file.commit(Edit("remove", "desk", (Change(edit.changes[0].after, None),)))
    assert file.search("brechtje") == []
    file.undo()
    assert [each.text for each in file.search("brechtje")] == ["Brechtje"]
    file.undo()
    assert [each.text for each in file.search("anna")] == ["Anna"]
    assert file.check() == []
