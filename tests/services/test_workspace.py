"""The workspace gives what the file holds, forgets exactly what changed, and turns refusals into a signal."""

from datetime import datetime

import pytest

from app.models.edit import added, changed
from app.models.errors import EMPTY_NAME, STILL_USED, BadInput
from app.models.insights import Evidence, Insight, Relation
from app.models.network_map import Actor, NetworkMap
from app.models.person import Person, Role
from app.models.programme import Programme
from app.models.session import Session
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.storage import ProgrammeFile

FATMA = Person(id="fatma", number=1, name="Fatma")
MO = Person(id="mo", number=2, name="Mo", role=Role.OFFICIAL)
MAP = NetworkMap(id="kaart", number=1, owner="fatma", made_at=datetime(2026, 3, 12))


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    workspace.do(added("add_person", FATMA, MO))
    workspace.do(added("add_map", MAP))
    return workspace


def test_a_change_is_seen_by_every_way_of_reading(filled: Workspace) -> None:
    assert filled.all(Person) == [FATMA, MO]
    filled.do(changed("rename", FATMA, name="Fatima"))
    assert filled.get(Person, "fatma").name == "Fatima"
    assert [person.name for person in filled.all(Person)] == ["Fatima", "Mo"]


def test_an_id_finds_only_a_record_of_the_class_that_was_asked_for(filled: Workspace) -> None:
    assert filled.all(Person)[0].id == "fatma"
    assert filled.find(NetworkMap, "fatma") is None


def test_a_record_that_moves_to_another_list_leaves_the_one_and_joins_the_other(filled: Workspace) -> None:
    assert [filled.all(Person, role=role) for role in (Role.RESIDENT, Role.OFFICIAL)] == [[FATMA], [MO]]
    filled.do(changed("change_role", FATMA, role=Role.OFFICIAL))
    assert [len(filled.all(Person, role=role)) for role in (Role.RESIDENT, Role.OFFICIAL)] == [0, 2]


def test_what_did_not_change_is_not_read_again(filled: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    filled.all(Person)
    filled.map_content("kaart")
    filled.do(changed("retitle", filled.programme(), title="Anders"))
    monkeypatch.setattr(filled.file, "all", lambda *_, **__: pytest.fail("read again"))
    monkeypatch.setattr(filled.file, "map_content", lambda *_: pytest.fail("read again"))
    assert filled.all(Person) == [FATMA, MO]
    assert filled.map_content("kaart").owner_name == "Fatma"


def test_a_map_shows_a_new_contact_and_a_new_name_of_its_owner(filled: Workspace) -> None:
    assert filled.map_content("kaart").actors == ()
    filled.do(added("add_actor", Actor(id="a", map="kaart", name="Buurman")))
    assert [actor.name for actor in filled.map_content("kaart").actors] == ["Buurman"]
    assert filled.actor_counts() == {"kaart": 1}
    filled.do(changed("rename", FATMA, name="Fatima"))
    assert filled.map_content("kaart").owner_name == "Fatima"


def test_changing_what_was_given_does_not_change_what_is_kept(filled: Workspace) -> None:
    filled.all(Person).clear()
    assert len(filled.all(Person)) == 2


def test_everybody_hears_of_an_edit_and_of_its_undo(qtbot, filled: Workspace) -> None:
    with qtbot.waitSignal(filled.changed) as heard:
        assert filled.undo()
    assert heard.args[0].kind == "add_map"
    assert filled.all(NetworkMap) == []
    assert filled.redo()
    assert filled.all(NetworkMap) == [MAP]


def test_a_rule_that_says_no_changes_nothing_and_is_told(qtbot, filled: Workspace) -> None:
    def refuse() -> None:
        raise BadInput(EMPTY_NAME)

    with qtbot.waitSignal(filled.refused) as heard:
        assert not filled.attempt(refuse)
    assert heard.args[0].sentence.text == EMPTY_NAME


def test_someone_with_a_map_cannot_be_removed_and_the_sentence_says_why(qtbot, filled: Workspace) -> None:
    with qtbot.waitSignal(filled.refused):
        assert not filled.remove("remove_person", FATMA)
    assert filled.remove("remove_person", MO)


def test_an_edit_that_changes_nothing_leaves_no_trace_but_ends_the_draft(filled: Workspace) -> None:
    filled.keep_draft("name", "Fatma")
    head = filled.head()
    assert filled.do(changed("rename", FATMA, name="Fatma"), clears_draft="name")
    assert (filled.head(), filled.draft("name")) == (head, "")


def test_a_commit_takes_its_draft_along(filled: Workspace) -> None:
    filled.keep_draft("name", "Fati")
    assert filled.draft("name") == "Fati"
    filled.do(changed("rename", FATMA, name="Fati"), clears_draft="name")
    assert filled.draft("name") == ""


def test_undo_keeps_to_its_scope_and_to_what_is_newer(filled: Workspace) -> None:
    filled.do(added("add_actor", Actor(id="a", map="kaart", name="Buurman")))
    handed_over = filled.head()
    assert not filled.can_undo("kaart", since=handed_over)
    assert filled.next_undo("kaart") == "add_actor"
    assert filled.undo("kaart")
    assert filled.all(Person) == [FATMA, MO]


def test_a_window_that_only_looks_follows_the_other_one(qtbot, filled: Workspace) -> None:
    onlooker = Workspace(ProgrammeFile.open(filled.path, read_only=True))
    assert onlooker.read_only
    assert onlooker.all(Session) == []
    filled.do(added("add_session", Session(id="s", number=1, title="Avond", starts_at=datetime(2026, 3, 12))))
    with qtbot.waitSignal(onlooker.reloaded, timeout=3000):
        pass
    assert [session.title for session in onlooker.all(Session)] == ["Avond"]
    onlooker.close()


def test_a_window_that_only_looks_refuses_an_edit_and_keeps_no_draft(qtbot, filled: Workspace) -> None:
    onlooker = Workspace(ProgrammeFile.open(filled.path, read_only=True))
    with qtbot.waitSignal(onlooker.refused):
        assert not onlooker.do(changed("rename", FATMA, name="X"))
    onlooker.keep_draft("name", "X")
    assert onlooker.draft("name") == ""
    assert not onlooker.can_undo()
    onlooker.close()


def test_the_programme_is_always_there(workspace: Workspace) -> None:
    assert workspace.programme().title == "Proef"
    assert workspace.next_number(Person) == 1
    with pytest.raises(KeyError):
        workspace.get(Programme, "nobody")


def test_a_map_thrown_away_for_good_is_nowhere_any_more(qtbot, filled: Workspace) -> None:
    filled.do(added("add_actor", Actor(id="a", map="kaart", name="Buurman")))
    filled.map_content("kaart")
    filled.get(Actor, "a")
    with qtbot.waitSignal(filled.reloaded):
        assert filled.erase_map("kaart")
    assert (filled.find(Actor, "a"), filled.all(NetworkMap), filled.actor_counts()) == (None, [], {})
    with pytest.raises(KeyError):
        filled.map_content("kaart")
    assert filled.next_undo() == "add_person"


def test_what_was_half_typed_about_an_erased_map_is_not_kept(filled: Workspace) -> None:
    filled.do(added("add_actor", Actor(id="a", map="kaart", name="Buurman")))
    filled.erase_map("kaart")
    for place in ("map/kaart/new", "map/a/note", "elsewhere"):
        filled.keep_draft(place, "Buurvrouw")
    assert filled.file.drafts() == {"elsewhere": "Buurvrouw"}


def test_a_map_that_is_needed_is_not_erased_and_the_sentence_says_why(qtbot, filled: Workspace) -> None:
    insight = Insight(id="i", number=1, claim="Zo is het.", context="hier")
    filled.do(
        added("add_insight", insight, Evidence(id="e", insight="i", relation=Relation.SUPPORTS, source_map="kaart"))
    )
    with qtbot.waitSignal(filled.refused) as heard, qtbot.assertNotEmitted(filled.reloaded):
        assert not filled.erase_map("kaart")
    assert heard.args[0].sentence.text == STILL_USED
    assert filled.all(NetworkMap) == [MAP]


def test_a_map_may_be_erased_in_the_background(qtbot, filled: Workspace) -> None:
    assert filled.all(NetworkMap) == [MAP]
    jobs = Jobs()
    with qtbot.waitSignal(filled.reloaded):
        jobs.run("", lambda progress: filled.file.erase_map("kaart", progress=progress), filled.take_as_erased)
    assert filled.all(NetworkMap) == []
    jobs.close()
