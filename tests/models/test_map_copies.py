"""A map copied to go on drawing: everything anew, everything the same, and known again."""

from dataclasses import replace
from datetime import datetime

from app.models import NetworkMap, Underlay
from app.models.edit import DESK, Edit
from app.models.map_copies import copy_map, earlier, latest_before
from app.models.network_map import Actor, Circle, MapContent
from app.models.record import Record, references
from tests.drawing.maps import busy

AT = datetime(2026, 4, 9, 19, 30, 5, 123)
OLD = replace(busy(12, 15), underlays=(Underlay(id="u", map="m", picture="p"),))


def copied(content: MapContent = OLD) -> Edit:
    return copy_map(content, 7, owner="fatima", session="second", at=AT)


def of(edit: Edit, cls: type[Record]) -> list[Record]:
    return [change.record for change in edit.changes if type(change.record) is cls]


def test_the_copy_is_a_map_of_its_own_that_knows_the_one_before() -> None:
    edit = copied()
    (drawn,) = of(edit, NetworkMap)
    assert isinstance(drawn, NetworkMap)
    assert (edit.kind, edit.scope) == ("copy_map", DESK)
    assert (drawn.previous, drawn.number, drawn.owner, drawn.session) == ("m", 7, "fatima", "second")
    assert drawn.ring_names == OLD.map.ring_names
    assert drawn.made_at == datetime(2026, 4, 9, 19, 30, 5)


def test_everything_but_photos_comes_along_with_ids_of_its_own() -> None:
    edit = copied()
    parts = (OLD.actors, OLD.ties, OLD.circles, OLD.offers, OLD.asks)
    for part in parts:
        assert len(of(edit, type(part[0]))) == len(part)
    assert of(edit, Underlay) == []
    ids = [change.record.id for change in edit.changes]
    assert len(set(ids)) == len(ids)
    assert not set(ids) & {each.id for part in parts for each in part}


def test_the_copies_refer_to_one_another_only() -> None:
    edit = copied()
    ids = {change.record.id for change in edit.changes}
    for change in edit.changes[1:]:
        for name, reference in references(type(change.record)):
            value = getattr(change.record, name)
            assert value is None or set(value if reference.many else [value]) <= ids


def test_names_of_the_ends_stay_the_same() -> None:
    edit = copied()
    names = {actor.id: actor.name for actor in of(edit, Actor)}  # type: ignore[attr-defined]
    circle, old = of(edit, Circle)[0], OLD.circles[0]
    assert isinstance(circle, Circle)
    assert [names[each] for each in circle.members] == [OLD.name_of(each) for each in old.members]


def test_a_copy_of_a_copy_still_knows_the_first_contact() -> None:
    first = of(copied(), Actor)
    again = copied(replace(OLD, actors=tuple(first), ties=(), circles=(), offers=(), asks=()))  # type: ignore[arg-type]
    assert [actor.origin for actor in of(again, Actor)] == [actor.id for actor in OLD.actors]  # type: ignore[attr-defined]


def made(id_: str, day: int, owner: str | None = "f", **fields: object) -> NetworkMap:
    return NetworkMap(id=id_, number=day, owner=owner, made_at=datetime(2026, 3, day), **fields)  # type: ignore[arg-type]


def test_the_map_of_last_time_is_the_latest_of_the_same_person() -> None:
    maps = [made("a", 1), made("b", 3), made("c", 9, "henk"), made("d", 5)]
    found = latest_before(maps, "f", before=datetime(2026, 3, 5))
    assert found is maps[1]
    assert latest_before(maps, "f") is maps[3]
    assert latest_before(maps, "nobody") is None


def test_maps_before_this_one_can_be_laid_beside_it() -> None:
    maps = [made("a", 1), made("b", 3, "henk"), made("c", 5), made("d", 7, previous="b"), made("e", 9)]
    assert [each.id for each in earlier(maps, maps[3])] == ["c", "b", "a"]


def test_groups_are_told_apart_by_their_name() -> None:
    maps = [
        made("a", 1, None, title="de tuin"),
        made("b", 2, None, title="de hal"),
        made("c", 3, None, title="de tuin"),
    ]
    assert [each.id for each in earlier(maps, maps[2])] == ["a"]
