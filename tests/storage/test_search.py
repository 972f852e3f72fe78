"""Finding by any part of a word, whatever the accents, and never an error for what a person typed."""

from collections.abc import Callable
from datetime import datetime

import pytest

from app.models import Note, Person, Session
from app.models.edit import Change, Edit, added, changed
from app.models.record import new_id
from app.storage import ProgrammeFile
from app.storage.search import Found, Within

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


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("huizen", ["Een leeg huis"]),
        ("stemmen", ["Er is gestemd"]),
        ("stem", ["Stemronde", "Er is gestemd"]),
        ("buurtvergadering", []),
        ("vergaderingen", ["Vergadering, elke week"]),
        ("ideeën", ["Twee idéeen"]),
        ("meetings", ["Meeting here"]),
        ("hui", ["Een leeg huis"]),
    ],
)
def test_another_form_of_a_word_finds_it_too(file: ProgrammeFile, typed: str, found: list[str]) -> None:
    names = ["Een leeg huis", "Er is gestemd", "Stemronde", "Vergadering, elke week", "Twee idéeen", "Meeting here"]
    file.commit(added("import", *(Person(id=new_id(), number=n, name=name) for n, name in enumerate(names, 1))))
    assert sorted(each.text for each in file.search(typed)) == sorted(found)


def test_a_stem_is_a_whole_word(file: ProgrammeFile, add_person: AddPerson) -> None:
    add_person("Zij zijn thuis")
    assert file.search("huizen") == []


@pytest.mark.parametrize("typed", ["P2", "p2", "P 2"])
def test_a_code_comes_first(file: ProgrammeFile, add_person: AddPerson, typed: str) -> None:
    add_person("P2-bewoners")
    add_person("Mo")
    assert file.search(typed)[0].text == "Mo"


def test_the_words_that_were_found_are_marked_as_they_were_typed(file: ProgrammeFile, add_person: AddPerson) -> None:
    add_person("Straße: lege huizen\n  bij  Łukasz")
    (found,) = file.search("huis lukasz strasse")
    assert [found.hit[start:end] for start, end in found.marks] == ["Straße", "huizen", "Łukasz"]


def test_a_hit_is_shown_where_it_stands(file: ProgrammeFile) -> None:
    file.commit(added("add", Person(id="p", number=1, name="Mo", note="Kent de wijkraad")))
    (found,) = file.search("wijkraad")
    assert (found.text, found.hit) == ("Mo", "Kent de wijkraad")


def test_the_search_can_be_kept_to_some_kinds_and_one_session(file: ProgrammeFile, add_person: AddPerson) -> None:
    add_person("Soep")
    at = datetime(2026, 3, 12, 19)
    file.commit(added("add", *(Session(id=f"s{n}", number=n, title="Soep", starts_at=at) for n in (1, 2))))
    file.commit(added("add", *(Note(id=f"n{n}", number=n, session=f"s{n}", taken_at=at, text="Soep!") for n in (1, 2))))
    assert {each.id for each in file.search("soep", within=Within(session="s2"))} == {"s2", "n2"}
    assert {each.id for each in file.search("soep", within=Within(frozenset({"Note"})))} == {"n1", "n2"}
    assert [each.id for each in file.search("N2", within=Within(session="s2"))] == ["n2"]
    assert file.search("N2", within=Within(session="s1")) == []


def test_stems_go_when_the_words_go(file: ProgrammeFile, add_person: AddPerson) -> None:
    anna = add_person("Kanariegele huizen")
    file.commit(changed("rename", anna, name="Anna"))
    assert file.search("huis") == []
    assert file.check() == []
