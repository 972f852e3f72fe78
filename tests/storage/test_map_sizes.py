"""The file tells of every map how much is on it, and when it last changed, without reading the maps."""

from app.models import Actor, NetworkMap, Tie
from app.models.edit import added
from app.storage import ProgrammeFile


def test_the_size_of_a_map_and_when_it_last_changed(file: ProgrammeFile, network_map: NetworkMap) -> None:
    before = file.map_sizes()[network_map.id]
    assert (before.contacts, before.lines) == (0, 0)
    file.commit(added("add_actor", Actor(id="mo", map=network_map.id, name="Mo")))
    file.commit(added("add_tie", Tie(id="lijn", map=network_map.id, end="mo")))
    after = file.map_sizes()[network_map.id]
    assert (after.contacts, after.lines) == (1, 1)
    assert after.changed_at >= before.changed_at
