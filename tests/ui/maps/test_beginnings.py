"""Beginning a map: somebody who has one in the session gets that one, whoever asks for it."""

from datetime import datetime

from app.models.edit import added
from app.models.map_edits import add_map
from app.models.network_map import NetworkMap
from app.models.person import Person
from app.models.session import Session
from app.services.workspace import Workspace
from app.ui.maps.beginnings import map_for, map_in_session

AT = datetime(2026, 3, 12, 20)


def test_of_several_maps_in_a_session_the_one_begun_last_is_meant(evening: Workspace) -> None:
    evening.do(added("add_session", Session(id="avond", number=1, title="Avond", starts_at=AT)))
    person = evening.all(Person)[0].id
    for number in (3, 2):
        evening.do(add_map(number, owner=person, session="avond", ring_names=(), at=AT))
    found = map_in_session(evening, person, "avond")
    assert found is not None
    assert found.number == 3
    assert map_for(evening, person, "avond") == found.id


def test_where_there_is_no_map_one_is_begun(evening: Workspace) -> None:
    evening.do(added("add_session", Session(id="avond", number=1, title="Avond", starts_at=AT)))
    person = evening.all(Person)[0].id
    assert map_in_session(evening, person, "avond") is None
    made = map_for(evening, person, "avond")
    assert evening.get(NetworkMap, made).owner == person
    assert map_for(evening, "nobody", "avond") == ""
