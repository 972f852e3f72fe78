"""The map of the group shows only maps whose owners agreed, and names only who may be named."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from app.drawing.room_figure import room_figure
from app.handouts.room_map import ASPECTS
from app.models.edit import added
from app.models.names import NameStyle
from app.models.network_map import Actor, ActorKind, Identity, NetworkMap, Tie
from app.models.person import Consent, ConsentAnswer, ConsentUse
from app.models.session import Session
from app.storage import ProgrammeFile
from app.tasks.prints.room_content import RoomGathering
from app.tasks.prints.room_map import sheets
from app.tasks.prints.shown_maps import ShownMaps
from tests.drawing.test_room_figure import label_boxes
from tests.tasks.prints.evening import AT, answered, page_text, planned_evening, press

YES_OF_HENK = Consent(id="ch", person="henk", use=ConsentUse.SHOW_MAP, answer=ConsentAnswer.YES, given_on=AT.date())


def actor(owner: str, name: str, kind: ActorKind = ActorKind.PERSON, **values: object) -> Actor:
    return Actor(id=f"{owner}/{name}", map=owner, name=name, kind=kind, **values)  # type: ignore[arg-type]


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with planned_evening(tmp_path) as made:
        for number, owner in enumerate(("fatma", "henk"), 1):
            drawn = NetworkMap(id=owner, number=number, owner=owner, session="s", made_at=AT)
            made.commit(added("x", drawn))
        made.commit(
            added(
                "x",
                Identity(id="stad", name="Stadsdeel Noord"),
                Identity(id="els", name="Els Jansen"),
                Identity(id="is-henk", name="Henk", person="henk"),
            )
        )
        made.commit(
            added(
                "x",
                actor("fatma", "Stadsdeel", ActorKind.GOVERNMENT, identity="stad"),
                actor("fatma", "Els", identity="els"),
                actor("fatma", "Zus Nadia"),
                actor("fatma", "Fonds", ActorKind.ORGANISATION, wished=True),
                actor("fatma", "Henk uit de straat", identity="is-henk"),
                actor("henk", "Gemeente", ActorKind.GOVERNMENT, identity="stad"),
                actor("henk", "Buurvrouw Els", identity="els"),
                Tie(id="t", map="henk", start="henk/Gemeente", end="henk/Buurvrouw Els", wished=True),
            )
        )
        yield made


def agree(file: ProgrammeFile) -> None:
    file.commit(added("yes", answered(ConsentUse.SHOW_MAP), YES_OF_HENK))


def room(file: ProgrammeFile, **chosen: object):
    asked = press(file, **chosen)
    shown = ShownMaps(asked.printable)
    return RoomGathering(shown).content(file.get(Session, "s"), aspect=1.25)


def test_without_consent_there_is_no_map_and_with_one_the_other_is_counted(file: ProgrammeFile) -> None:
    assert [*sheets(press(file))] == []
    file.commit(added("yes", answered(ConsentUse.SHOW_MAP)))
    found = room(file)
    assert (found.maps, found.hidden) == (1, 1)
    assert "1 map" in page_text(file, "room-map")


def test_people_who_were_not_asked_have_a_number_and_organisations_their_name(file: ProgrammeFile) -> None:
    agree(file)
    told = page_text(file, "room-map")
    for words in ("Fatma Amrani", "Henk Visser", "Stadsdeel Noord (2×)", "person 1", "Fonds"):
        assert words in told
    for words in ("Els", "Nadia", "Gemeente", "uit de straat"):
        assert words not in told


def test_who_did_not_agree_is_not_named_on_the_map_of_another(file: ProgrammeFile) -> None:
    file.commit(added("yes", answered(ConsentUse.SHOW_MAP)))
    told = page_text(file, "room-map")
    assert "Henk" not in told
    assert "resident 1" in told


@pytest.mark.parametrize("names", [NameStyle.ROLE, NameStyle.PSEUDONYM])
def test_a_style_without_names_names_nothing(file: ProgrammeFile, names: NameStyle) -> None:
    agree(file)
    told = page_text(file, "room-map", names=names)
    for words in ("Fatma", "Henk", "Stadsdeel", "Fonds", "Els"):
        assert words not in told
    assert "government 1" in told


def test_it_tells_who_is_shared_who_bridges_and_what_is_missing(file: ProgrammeFile) -> None:
    agree(file)
    found = room(file)
    assert found.shared == (("Stadsdeel Noord", 2, False), ("person 1", 2, False), ("Henk Visser", 1, True))
    assert found.missing == (("Fatma Amrani", "Fonds", 1), ("person 1", "Stadsdeel Noord", 1)) or found.missing == (
        ("Fatma Amrani", "Fonds", 1),
        ("Stadsdeel Noord", "person 1", 1),
    )
    assert found.bridges == ()


def test_on_a1_it_is_a_sheet_that_tells_and_nine_pieces(file: ProgrammeFile) -> None:
    agree(file)
    (sheet,) = sheets(press(file, paper="A1"))
    assert len(sheet.document().sheets()) == 10
    told = page_text(file, "room-map", paper="A1")
    for words in ("The map is on the next sheets", "Piece A1 of 9", "Piece C3 of 9", "Stadsdeel Noord"):
        assert words in told


def test_it_says_what_it_does_not_say_and_parts_are_left_out(file: ProgrammeFile) -> None:
    agree(file)
    told = page_text(file, "room-map", parts=frozenset())
    assert "only where somebody said that they are the same" in told
    for words in ("Who is on several maps", "What is missing"):
        assert words not in told


def test_in_the_example_every_name_stands_in_full_and_none_over_another(example_path: Path) -> None:
    with ProgrammeFile.open(example_path, read_only=True) as example:
        gathering = RoomGathering(ShownMaps(press(example).printable))
        for session in example.all(Session):
            found = gathering.content(session, aspect=ASPECTS["A3"])
            if found is None:
                continue
            drawn = room_figure(found.dots, found.strokes, aspect=found.aspect, width=258, height=205, text_size=4.2)
            assert drawn.unnamed == ()
            for one, other in combinations(label_boxes(drawn.figure), 2):
                assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
