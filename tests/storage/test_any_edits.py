"""Whatever people do, undoing all and redoing all gives the same programme, also after reopening in between."""

from datetime import datetime
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models import (
    RECORD_CLASSES,
    Actor,
    AgendaItem,
    Circle,
    Initiative,
    NetworkMap,
    Note,
    Person,
    Programme,
    Session,
    Theme,
    Tie,
)
from app.models.edit import DESK, Edit, added, changed
from app.models.errors import BadInput, Refused
from app.models.many_edits import move_actors, put_in_ring
from app.models.map_edits import (
    add_actor,
    add_offer,
    add_tie,
    remove_actor,
    rename_actor,
)
from app.models.network_map import Good
from app.models.plan import add_block, move_block
from app.models.rank import rank_between
from app.models.record import Record, new_id
from app.models.removal import removed
from app.storage import ProgrammeFile

MOMENT = datetime(2026, 3, 4, 19, 30)
Dump = dict[str, list[Record]]
Act = tuple[str, int, int]


def dump(file: ProgrammeFile) -> Dump:
    return {cls.__name__: file.all(cls) for cls in RECORD_CLASSES}


class Evening:
    """Does what is drawn by lot to a file, by the real rules; what the rules refuse is left out."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.file = ProgrammeFile.create(path, Programme(id=new_id(), title="Proef"))
        person = Person(id=new_id(), number=1, name="Fatma")
        session = Session(id=new_id(), number=1, title="Eerste", starts_at=MOMENT)
        made = NetworkMap(id=new_id(), number=1, owner=person.id, ring_names=("a", "b", "c"), made_at=MOMENT)
        self.file.commit(Edit("begin", "", added("begin", person, session, made).changes))
        self.map, self.session = made, session

    def reopen(self) -> None:
        self.file.close()
        self.file = ProgrammeFile.open(self.path)

    def pick(self, cls: type[Record], lot: int) -> Record:
        there = self.file.all(cls)
        if not there:
            raise BadInput("nothing to pick")
        return there[lot % len(there)]

    def do(self, act: Act) -> None:
        """Do one act; undo and redo are acts too."""
        name, lot, other = act
        try:
            if name in ("undo", "redo"):
                getattr(self.file, name)(self.map.id if lot % 2 else DESK)
            else:
                self.file.commit(getattr(self, name)(lot, other))
        except (Refused, BadInput):
            return

    def new_person(self, lot: int, other: int) -> Edit:
        return added("add", Person(id=new_id(), number=self.file.next_number(Person), name=f"P{lot}"))

    def new_theme(self, lot: int, other: int) -> Edit:
        last = [theme.rank for theme in self.file.all(Theme)][-1:]
        return added("add", Theme(id=new_id(), name=f"thema {lot}", rank=rank_between(last[0] if last else None, None)))

    def new_plan(self, lot: int, other: int) -> Edit:
        themes = {self.pick(Theme, lot).id: None, self.pick(Theme, other).id: None}
        return added("add", Initiative(id=new_id(), name=f"plan {lot}", themes=tuple(themes)))

    def new_note(self, lot: int, other: int) -> Edit:
        speaker = self.pick(Person, lot).id
        return added(
            "add",
            Note(
                id=new_id(),
                number=self.file.next_number(Note),
                session=self.session.id,
                taken_at=MOMENT,
                text=f"é {other}",
                speaker=speaker,
                themes=tuple(theme.id for theme in self.file.all(Theme)[: other % 3]),
            ),
        )

    def new_block(self, lot: int, other: int) -> Edit:
        return add_block(self.session, self.file.all(AgendaItem), title=f"blok {lot}", minutes=1 + other)

    def block_elsewhere(self, lot: int, other: int) -> Edit:
        return move_block(self.file.all(AgendaItem), self.pick(AgendaItem, lot), to=other)  # type: ignore[arg-type]

    def new_contact(self, lot: int, other: int) -> Edit:
        return add_actor(self.content(), f"C{lot}", at=(other / 20, lot / 20) if other % 2 else None)

    def drag(self, lot: int, other: int) -> Edit:
        actor = self.pick(Actor, lot)
        return move_actors(self.file.map_content(actor.map), {actor.id: (other / 30 - 0.3, 0.1)})  # type: ignore[attr-defined]

    def ring(self, lot: int, other: int) -> Edit:
        actor = self.pick(Actor, lot)
        return put_in_ring(self.file.map_content(actor.map), [actor], other % 3 or None)  # type: ignore[attr-defined, list-item]

    def rename(self, lot: int, other: int) -> Edit:
        return rename_actor(self.pick(Actor, lot), f"naam {other}")  # type: ignore[arg-type]

    def line(self, lot: int, other: int) -> Edit:
        return add_tie(self.content(), self.pick(Actor, lot).id, None if other % 3 else self.pick(Actor, other).id)

    def offer(self, lot: int, other: int) -> Edit:
        return add_offer(self.content(), self.pick(Actor, lot).id, kind=Good.TIME, words=f"{other} uur")

    def loop(self, lot: int, other: int) -> Edit:
        members = tuple(actor.id for actor in self.file.all(Actor)[: 1 + lot % 4])
        return added("loop", Circle(id=new_id(), map=self.map.id, members=members))

    def contact_gone(self, lot: int, other: int) -> Edit:
        return remove_actor(self.content(), self.pick(Actor, lot))  # type: ignore[arg-type]

    def line_gone(self, lot: int, other: int) -> Edit:
        return removed("remove", self.pick(Tie, lot), referrers=self.file.referrers)

    def theme_gone(self, lot: int, other: int) -> Edit:
        return removed("remove", self.pick(Theme, lot), referrers=self.file.referrers)

    def person_gone(self, lot: int, other: int) -> Edit:
        return removed("remove", self.pick(Person, lot), referrers=self.file.referrers)

    def map_renamed(self, lot: int, other: int) -> Edit:
        return changed("rename", self.file.get(NetworkMap, self.map.id), title=f"{lot}")

    def content(self):
        return self.file.map_content(self.map.id)


ACTS = sorted(
    name for name in vars(Evening) if name not in ("reopen", "pick", "do", "content") and not name.startswith("_")
)
acts = st.lists(
    st.tuples(st.sampled_from([*ACTS, "new_contact", "line", "undo", "redo"]), st.integers(0, 9), st.integers(0, 20)),
    max_size=25,
)


@given(acts=acts, half=st.integers(0, 25))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_undo_all_and_redo_all_give_the_same(acts: list[Act], half: int) -> None:
    with TemporaryDirectory() as folder:
        evening = Evening(Path(folder) / "a.hossel")
        begin = dump(evening.file)
        for place, act in enumerate(acts):
            evening.do(act)
            if place == half:
                evening.reopen()
        end = dump(evening.file)
        order = undone_all(evening)
        assert dump(evening.file) == begin
        assert evening.file.check() == []
        evening.reopen()
        for scope in reversed(order):
            evening.file.redo(scope)
        assert dump(evening.file) == end
        assert evening.file.check() == []
        evening.file.close()


def undone_all(evening: Evening) -> list[str]:
    """Undo everything in both scopes, whichever can be next, and give the order of scopes."""
    order: list[str] = []
    for turn in count():
        able = [scope for scope in (evening.map.id, DESK) if evening.file.can_undo(scope)]
        if not able:
            return order
        if turn % 7 == 3:
            evening.reopen()
        order.append(next(scope for scope in able if undone(evening.file, scope)))
    raise AssertionError


def undone(file: ProgrammeFile, scope: str) -> bool:
    try:
        file.undo(scope)
    except Refused:
        return False
    return True


@pytest.mark.parametrize("name", ACTS)
def test_each_act_can_be_taken_back(tmp_path: Path, name: str) -> None:
    evening = Evening(tmp_path / "a.hossel")
    for first in (
        "new_theme",
        "new_theme",
        "new_plan",
        "new_block",
        "new_block",
        "new_contact",
        "line",
        "loop",
    ):
        evening.do((first, 1, 1))
    before, head = dump(evening.file), evening.file.head()
    evening.do((name, 0, 1))
    assert evening.file.head() > head or name == "person_gone", name
    if evening.file.head() > head:
        scope = evening.map.id if evening.file.can_undo(evening.map.id, since=head) else DESK
        evening.file.undo(scope, since=head)
    assert dump(evening.file) == before
    evening.file.close()
