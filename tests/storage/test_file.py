"""One door: what is committed is there, whole or not at all."""

import dataclasses
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from app.models import (
    RECORD_CLASSES,
    Actor,
    Circle,
    Consent,
    Initiative,
    LearningQuestion,
    NetworkMap,
    Note,
    Person,
    Programme,
    Session,
    Theme,
    Tie,
)
from app.models.edit import DESK, Change, Edit, added, changed
from app.models.errors import (
    CHANGED_MEANWHILE,
    DISK_FULL,
    FILE_GONE,
    FILE_READ_ONLY,
    NUMBER_TOO_LARGE,
    TOO_LONG,
    UNSTORABLE_TEXT,
    BadInput,
    Cancelled,
    FileProblem,
    HosselError,
    Refused,
)
from app.models.person import ConsentAnswer, ConsentUse
from app.models.progress import CancelAfter
from app.models.record import field_kinds, new_id, references
from app.models.removal import removed
from app.storage import ProgrammeFile
from app.storage.rows import table_name

MOMENT = datetime(2026, 3, 4, 19, 30)

AddPerson = Callable[[str], Person]


def person(number: int = 1, **values: object) -> Person:
    return Person(**{"id": new_id(), "number": number, "name": "Anna", **values})


def refused(error: type[HosselError], text: str, act: Callable[[], object]) -> None:
    with pytest.raises(error) as caught:
        act()
    assert caught.value.sentence.text == text


def test_a_committed_record_is_read_back_the_same(file: ProgrammeFile) -> None:
    anna = person(name="Jan <jan@x.nl> de Boer", note="R&D\nتمام 👩‍👩‍👧")
    file.commit(added("add_person", anna))
    assert file.get(Person, anna.id) == anna == file.find(Person, anna.id)


def test_what_is_not_there_is_none_or_a_key_error(file: ProgrammeFile) -> None:
    assert file.find(Person, "nobody") is None
    with pytest.raises(KeyError):
        file.get(Person, "nobody")
    with pytest.raises(KeyError):
        file.map_content("nowhere")


def test_all_is_ordered_by_rank_number_or_adding(file: ProgrammeFile) -> None:
    themes = [Theme(id=new_id(), name=rank, rank=rank) for rank in "ZAM"]
    people = [person(number) for number in (3, 1, 2)]
    maps = NetworkMap(id=new_id(), number=1, owner=people[0].id, made_at=MOMENT)
    actors = [Actor(id=new_id(), map=maps.id, name=name) for name in "cab"]
    file.commit(added("many", *themes, *people, maps, *actors))
    assert [each.rank for each in file.all(Theme)] == ["A", "M", "Z"]
    assert [each.number for each in file.all(Person)] == [1, 2, 3]
    assert [each.name for each in file.all(Actor)] == ["c", "a", "b"]


def test_all_takes_fields(file: ProgrammeFile, actor: Actor, network_map: NetworkMap) -> None:
    assert file.all(Actor, map=network_map.id, identity=None) == [actor]
    assert file.all(Actor, wished=True) == []
    with pytest.raises(KeyError):
        file.all(Actor, nonsense=1)


def test_what_comes_back_stands_where_it_stood(file: ProgrammeFile, network_map: NetworkMap) -> None:
    actors = [Actor(id=new_id(), map=network_map.id, name=name) for name in "cab"]
    file.commit(added("many", *actors))
    file.commit(Edit("remove_actor", network_map.id, (Change(actors[0], None),)))
    file.undo(network_map.id)
    assert file.all(Actor) == actors


def test_a_map_comes_with_its_owner_and_all_on_it(file: ProgrammeFile, network_map: NetworkMap, actor: Actor) -> None:
    tie = Tie(id=new_id(), map=network_map.id, start=None, end=actor.id)
    file.commit(added("add_tie", tie))
    content = file.map_content(network_map.id)
    assert (content.owner_name, content.actors, content.ties) == ("Fatma", (actor,), (tie,))
    assert file.actor_counts() == {network_map.id: 1}


def test_a_map_without_a_person_is_called_after_its_initiative_or_title(file: ProgrammeFile) -> None:
    plan = Initiative(id=new_id(), name="Moestuin")
    of_plan = NetworkMap(id=new_id(), number=1, initiative=plan.id, made_at=MOMENT)
    of_group = NetworkMap(id=new_id(), number=2, title="Tafel 3", made_at=MOMENT)
    file.commit(added("maps", plan, of_plan, of_group))
    assert file.map_content(of_plan.id).owner_name == "Moestuin"
    assert file.map_content(of_group.id).owner_name == "Tafel 3"


def test_a_record_that_changed_meanwhile_is_not_overwritten(file: ProgrammeFile, add_person: AddPerson) -> None:
    anna = add_person("Anna")
    file.commit(changed("rename", anna, name="Anne"))
    refused(Refused, CHANGED_MEANWHILE, lambda: file.commit(changed("rename", anna, name="Hanna")))
    assert file.get(Person, anna.id).name == "Anne"


def test_a_record_that_is_there_already_is_not_added_again(file: ProgrammeFile, add_person: AddPerson) -> None:
    anna = add_person("Anna")
    refused(Refused, CHANGED_MEANWHILE, lambda: file.commit(added("add_person", anna)))


def test_a_record_that_changes_twice_in_one_edit_ends_as_the_last(file: ProgrammeFile) -> None:
    first = person()
    second = dataclasses.replace(first, name="Anne")
    file.commit(Edit("twice", DESK, (Change(None, first), Change(first, second))))
    assert file.get(Person, first.id) == second
    file.undo()
    assert file.find(Person, first.id) is None
    wrong = Edit("wrong", DESK, (Change(None, first), Change(second, first)))
    refused(Refused, CHANGED_MEANWHILE, lambda: file.commit(wrong))


def test_a_reference_to_nothing_is_refused(file: ProgrammeFile, theme: Theme) -> None:
    refused(Refused, CHANGED_MEANWHILE, lambda: file.commit(added("add_person", person(area="nowhere"))))
    lost = Initiative(id=new_id(), name="x", themes=(theme.id, "nothing"))
    refused(Refused, CHANGED_MEANWHILE, lambda: file.commit(added("add_initiative", lost)))
    assert file.counts()["Initiative"] == file.counts()["Person"] == 0


def test_what_a_list_holds_cannot_go(file: ProgrammeFile, network_map: NetworkMap, actor: Actor) -> None:
    circle = Circle(id=new_id(), map=network_map.id, members=(actor.id,))
    file.commit(added("add_circle", circle))
    refused(Refused, CHANGED_MEANWHILE, lambda: file.commit(Edit("x", DESK, (Change(actor, None),))))
    file.commit(removed("remove_actor", actor, referrers=file.referrers))
    assert file.all(Circle)[0].members == ()


def test_referrers_are_found_in_columns_and_lists(file: ProgrammeFile, network_map: NetworkMap, actor: Actor) -> None:
    circle = Circle(id=new_id(), map=network_map.id, members=(actor.id,))
    loop = Tie(id=new_id(), map=network_map.id, start=actor.id, end=actor.id)
    file.commit(added("more", circle, loop))
    assert {each.id for each in file.referrers(actor)} == {circle.id, loop.id}
    assert {each.id for each in file.referrers(network_map)} == {actor.id, circle.id, loop.id}


@pytest.mark.parametrize(
    ("record", "text"),
    [
        (person(name="x" * 201), TOO_LONG),
        (person(name="\ud800"), UNSTORABLE_TEXT),
        (person(2**70), NUMBER_TOO_LARGE),
    ],
)
def test_what_cannot_be_kept_is_said(file: ProgrammeFile, record: Person, text: str) -> None:
    refused(BadInput, text, lambda: file.commit(added("add_person", record)))
    assert file.counts()["Person"] == 0
    assert file.head() == 1


def test_numbers_never_come_again(file: ProgrammeFile, add_person: AddPerson) -> None:
    add_person("Anna")
    add_person("Bo")
    file.undo()
    assert file.next_number(Person) == 3
    assert file.next_number(LearningQuestion) == 1


def test_listeners_hear_of_commit_undo_and_redo_until_they_stop(file: ProgrammeFile) -> None:
    heard: list[Edit] = []
    stop = file.listen(heard.append)
    edit = added("add_person", person())
    file.commit(edit)
    assert heard == [edit]
    assert [file.undo(), file.redo()] == heard[1:] == [edit.inverse(), edit]
    stop()
    file.undo()
    assert len(heard) == 3


def test_a_draft_stays_until_its_edit_is_committed(file: ProgrammeFile, path: Path) -> None:
    file.save_draft("note", "half een zi")
    file.save_draft("name", "Mo")
    file.save_draft("name", "")
    file.close()
    with ProgrammeFile.open(path) as again:
        assert again.drafts() == {"note": "half een zi"}
        anna = person()
        again.commit(added("add_person", anna))
        refused(
            Refused,
            CHANGED_MEANWHILE,
            lambda: again.commit(added("add_person", anna), clears_draft="note"),
        )
        assert again.draft("note") == "half een zi"
        again.commit(added("add_person", person(2)), clears_draft="note")
        assert again.draft("note") == ""


def test_a_large_edit_can_be_cancelled_at_every_step(file: ProgrammeFile) -> None:
    people = [person(number) for number in range(1, 1201)]
    for steps in range(6):
        with pytest.raises(Cancelled):
            file.commit(added("import", *people), progress=CancelAfter(steps))
        assert file.counts()["Person"] == 0
    file.commit(added("import", *people), progress=CancelAfter(6))
    assert file.all(Person) == people
    file.undo()
    assert file.counts()["Person"] == 0
    assert file.check() == []


def test_a_full_disk_loses_nothing(file: ProgrammeFile, add_person: AddPerson, path: Path) -> None:
    anna = add_person("Anna")
    pages = file._conn.execute("PRAGMA page_count").fetchone()[0]
    file._conn.execute(f"PRAGMA max_page_count={pages + 2}")
    many = [person(number, note="x" * 4000) for number in range(2, 60)]
    refused(FileProblem, DISK_FULL, lambda: file.commit(added("import", *many)))
    assert file.all(Person) == [anna]
    file._conn.execute("PRAGMA max_page_count=1000000")
    file.commit(added("import", *many))
    assert file.check() == []


@pytest.mark.parametrize("mishap", ["removed", "renamed", "replaced"])
def test_a_file_that_went_away_is_told_at_the_next_edit(file: ProgrammeFile, path: Path, mishap: str) -> None:
    if mishap == "replaced":
        other = path.with_name("other")
        other.write_bytes(path.read_bytes())
        other.replace(path)
    elif mishap == "renamed":
        path.rename(path.with_name("elsewhere"))
    else:
        path.unlink()
    assert not file.is_still_there()
    refused(FileProblem, FILE_GONE, lambda: file.commit(added("add_person", person())))
    refused(FileProblem, FILE_GONE, lambda: file.save_draft("note", "x"))
    with ProgrammeFile.open(file.backup(path.with_name("kopie.hossel"))) as copy:
        assert copy.counts() == file.counts()


def test_a_second_window_follows_and_only_looks(file: ProgrammeFile, path: Path, add_person: AddPerson) -> None:
    with ProgrammeFile.open(path, read_only=True) as second:
        assert second.read_only
        assert not second.poll()
        anna = add_person("Anna")
        assert second.poll()
        assert not second.poll()
        assert second.all(Person) == [anna]
        assert second.can_undo()
        assert second.check() == []
        refused(FileProblem, FILE_READ_ONLY, lambda: second.commit(added("add_person", person())))
        refused(FileProblem, FILE_READ_ONLY, second.undo)
        refused(FileProblem, FILE_READ_ONLY, lambda: second.save_draft("note", "x"))
    assert not file.poll()


def test_counts_and_last_change(path: Path) -> None:
    with ProgrammeFile.create(path, Programme(id=new_id(), title="x"), clock=lambda: MOMENT) as file:
        assert file.last_change() == MOMENT
        assert list(file.counts()) == [cls.__name__ for cls in RECORD_CLASSES]
        assert file.counts()["Programme"] == 1


def test_closing_leaves_one_file_and_twice_is_no_harm(file: ProgrammeFile, path: Path, add_person: AddPerson) -> None:
    add_person("Anna")
    file.close()
    file.close()
    assert [each.name for each in path.parent.iterdir() if each.is_file()] == [path.name]


def test_every_setting_is_in_force(file: ProgrammeFile) -> None:
    wanted = {
        "journal_mode": "truncate",
        "synchronous": 3,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
    }
    assert {name: file._conn.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted} == wanted


@pytest.mark.usefixtures("file")
def test_the_tables_have_a_column_for_every_field(path: Path) -> None:
    with closing(sqlite3.connect(path)) as conn:
        for cls in RECORD_CLASSES:
            columns = [row[1] for row in conn.execute(f"PRAGMA table_info('{table_name(cls.__name__)}')")]
            assert columns == ["added", *(kind.name for kind in field_kinds(cls))], cls


@pytest.mark.usefixtures("file")
def test_every_declared_reference_is_a_foreign_key(path: Path) -> None:
    with closing(sqlite3.connect(path)) as conn:
        for cls in RECORD_CLASSES:
            rows = conn.execute(f"PRAGMA foreign_key_list('{table_name(cls.__name__)}')")
            declared = {(name, table_name(ref.target)) for name, ref in references(cls) if not ref.many}
            assert {(row[3], row[2]) for row in rows} == declared, cls


def test_every_kind_of_value_comes_back(file: ProgrammeFile, theme: Theme) -> None:
    session = Session(id=new_id(), number=1, title="Eerste", starts_at=MOMENT)
    note = Note(
        id=new_id(),
        number=1,
        session=session.id,
        taken_at=MOMENT,
        text="ja",
        starred=True,
        themes=(theme.id,),
    )
    anna = person()
    consent = Consent(
        id=new_id(), person=anna.id, use=ConsentUse.PHOTO, answer=ConsentAnswer.YES, given_on=MOMENT.date()
    )
    for each in (session, note, anna, consent):
        file.commit(added("add", each))
        assert file.get(type(each), each.id) == each


def test_an_edit_that_is_broken_off_anywhere_leaves_nothing(
    file: ProgrammeFile, network_map: NetworkMap, actor: Actor, dump: Callable[[ProgrammeFile], object]
) -> None:
    circle = Circle(id=new_id(), map=network_map.id, members=(actor.id,), name="straat")
    file.commit(added("add_circle", circle))
    edit = removed("remove_map", network_map, referrers=file.referrers)
    before, broken = dump(file), 0
    while True:
        left = [broken]

        def stop(left: list[int] = left) -> bool:
            left[0] -= 1
            return left[0] == -1

        file._conn.set_progress_handler(stop, 40)
        try:
            file.commit(edit, clears_draft="x")
        except FileProblem:
            broken += 1
        else:
            break
        finally:
            file._conn.set_progress_handler(None, 0)
        assert dump(file) == before
        assert file.check() == []
    assert broken > 5
    file.undo()
    assert dump(file) == before


def test_opening_loads_no_slow_library(file: ProgrammeFile, path: Path) -> None:
    file.close()
    program = (
        "import sys; from pathlib import Path; from app.storage import ProgrammeFile;"
        f"ProgrammeFile.open(Path({str(path)!r})).close();"
        "print({'sqlite_utils', 'numpy', 'PySide6'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_several_threads_may_use_a_file_one_after_another(file: ProgrammeFile) -> None:
    def add(number: int) -> int:
        return file.commit(added("add_person", person(number))) + len(file.all(Person))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(add, range(1, 41)))
    assert [each.number for each in file.all(Person)] == list(range(1, 41))
    assert file.check() == []
