"""Removing follows what references declare: take along, empty, or refuse."""

from collections.abc import Iterable
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models import Actor, Ask, Circle, Consent, NetworkMap, Note, Person, Session, Theme, Tie
from app.models.edit import Edit
from app.models.errors import STILL_USED, Refused
from app.models.language import Words
from app.models.person import ConsentAnswer, ConsentUse
from app.models.record import Record, references
from app.models.removal import Referrers, removed

MOMENT = datetime(2026, 3, 4, 19, 30)
FATMA = Person(id="fatma", number=1, name="Fatma")
MAP = NetworkMap(id="map", number=1, made_at=MOMENT)
SESSION = Session(id="session", number=1, title="Eerste", starts_at=MOMENT)


def among(*records: Record) -> Referrers:
    """Give who refers to a record, among a few."""

    def referrers(target: Record) -> Iterable[Record]:
        for record in records:
            for name, reference in references(type(record)):
                value = getattr(record, name)
                if reference.target == type(target).__name__ and (value == target.id or target.id in (value or ())):
                    yield record
                    break

    return referrers


def outcome(edit: Edit) -> dict[str, Record | None]:
    return {change.record.id: change.after for change in edit.changes}


def note(**values: object) -> Note:
    return Note(**{"id": "note", "number": 1, "session": "session", "taken_at": MOMENT, "text": "x", **values})


def test_a_person_takes_consents_along_and_leaves_notes_without_speaker() -> None:
    consent = Consent(id="c", person="fatma", use=ConsentUse.PHOTO, answer=ConsentAnswer.YES, given_on=date(2026, 3, 4))
    said = note(speaker="fatma")
    edit = removed("remove", FATMA, referrers=among(consent, said))
    assert outcome(edit) == {"fatma": None, "c": None, "note": note(speaker=None)}


def test_a_session_with_notes_stays() -> None:
    with pytest.raises(Refused) as caught:
        removed("remove", SESSION, referrers=among(note(), note(id="other")))
    assert caught.value.sentence.text == STILL_USED
    assert Words("en").say(caught.value.sentence).startswith("This is still in use by 2 note")


def test_what_refuses_may_go_along() -> None:
    said = note()
    assert outcome(removed("remove", SESSION, said, referrers=among(said))) == {"session": None, "note": None}


def test_two_themes_leave_a_note_in_one_change() -> None:
    one, two, three = (Theme(id=name, name=name, rank="V") for name in ("one", "two", "three"))
    said = note(themes=("one", "two", "three"))
    edit = removed("remove", one, three, referrers=among(said))
    assert outcome(edit) == {"one": None, "three": None, "note": note(themes=("two",))}
    assert two.id in said.themes
    assert edit.changes[0].before == said


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), max_size=8), st.sampled_from("abc"))
def test_a_contact_leaves_no_loose_ends(ends: list[tuple[str, str]], gone: str) -> None:
    actors = [Actor(id=name, map="map", name=name) for name in "abc"]
    ties = [Tie(id=f"t{n}", map="map", start=start, end=end) for n, (start, end) in enumerate(ends)]
    circle = Circle(id="circle", map="map", members=("a", "b", "c"))
    ask = Ask(id="ask", map="map", actor="a")
    everything: list[Record] = [MAP, *actors, *ties, circle, ask]
    target = next(actor for actor in actors if actor.id == gone)
    edit = removed("remove", target, referrers=among(*everything))
    after = outcome(edit)
    left = [after.get(record.id, record) for record in everything if after.get(record.id, record)]
    assert list(among(*[record for record in left if record])(target)) == []
    assert len(after) == len(edit.changes)
    assert edit.inverse().inverse() == edit
    assert edit.scope == "map"


def test_a_map_takes_everything_on_it_along_once() -> None:
    actor = Actor(id="a", map="map", name="Mo")
    tie = Tie(id="t", map="map", start="a", end=None)
    edit = removed("remove", MAP, referrers=among(actor, tie))
    assert sorted(outcome(edit)) == ["a", "map", "t"]
    assert edit.scope == "desk"
