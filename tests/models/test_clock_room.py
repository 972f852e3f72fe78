"""The room reads the block, its time, the next block and the harvest; never a note, never a name."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.clock import Phase, read_clock
from app.models.clock_edits import next_block
from app.models.clock_room import Names, RoomPicture, harvest_lines, public_title, room_picture
from app.models.note import CheckedBack, Note, NoteKind, NoteSource
from app.models.person import Person
from app.models.session import AgendaItem, Session

START = datetime(2026, 3, 12, 19)
EVENING = Session(id="s", number=1, title="Avond", starts_at=START)
PEOPLE = [
    Person(id=str(number), number=number, name=name)
    for number, name in enumerate(["Fatma El-Yıldız", "Jan de Vries", "Zoë Bos", "Mo", "مريم حسن"], 1)
]
NAMES = Names(PEOPLE)


def note(text: str, **values: object) -> Note:
    known: dict[str, object] = {"kind": NoteKind.DECISION, "source": NoteSource.HARVEST} | values
    return Note(id=text, number=1, session="s", taken_at=START, text=text, **known)  # type: ignore[arg-type]


def block(rank: str, title: str, **values: object) -> AgendaItem:
    return AgendaItem(id=rank, session="s", rank=rank, title=title, minutes=20, **values)  # type: ignore[arg-type]


def seen(items: list[AgendaItem], *, begun: bool = True) -> RoomPicture:
    if begun:
        fresh = {change.record.id: change.after for change in next_block(items, START).changes}
        items = [fresh.get(item.id) or item for item in items]  # type: ignore[misc]
    return room_picture(read_clock(EVENING, items, START), (), NAMES)


@pytest.mark.parametrize(
    "text",
    [
        "Fatma zoekt ruimte",
        "het plan van FATMA",
        "fatma's idee",
        "Fatmas idee",
        "Fat\u200bma zegt ja",
        "F a t m a zegt ja",
        "ｆａｔｍａ zegt ja",
        "Fátma zegt ja",
        "vraag @fatma_yildiz",
        "yildiz beslist",
        "Zoe helpt",
        "ZOË helpt",
        "meneer de vries belt",
        "Mo komt",
        "مريم تساعد",
        "Jan\nbelt",
        "mail naar iemand@voorbeeld.nl",
        "bel 06-12 34 56 78",
        "zie https://voorbeeld.nl/wie",
    ],
)
def test_a_line_with_a_name_or_a_way_to_reach_somebody_stays_away(text: str) -> None:
    assert harvest_lines([note(text)], NAMES) == ()


@pytest.mark.parametrize(
    "text", ["We beginnen in mei", "De helft gaat naar de buurt", "Het bosje wordt groen", "In 2027 opnieuw", "Morgen"]
)
def test_a_line_without_a_name_is_shown(text: str) -> None:
    assert [line.text for line in harvest_lines([note(text)], NAMES)] == [text]


@pytest.mark.parametrize(
    "values",
    [
        {"source": NoteSource.LIVE},
        {"source": NoteSource.TABLE_SHEET},
        {"confidential": True},
        {"checked_back": CheckedBack.WITHDRAWN},
        {"kind": NoteKind.QUOTE},
        {"kind": None},
    ],
)
def test_what_is_not_harvest_for_all_is_never_shown(values: dict[str, object]) -> None:
    assert harvest_lines([note("Een geheim", **values)], NAMES) == ()


@given(st.sampled_from(PEOPLE), st.text(max_size=20), st.text(max_size=20))
def test_no_name_gets_through_between_other_words(person: Person, before: str, after: str) -> None:
    assert harvest_lines([note(f"{before} {person.name} {after}")], NAMES) == ()


def test_the_room_reads_the_public_title_and_what_comes_next() -> None:
    picture = seen([block("a", "Intern", public_title="Welkom"), block("b", "Hosselen")])
    assert (picture.title, picture.following, picture.part_left) == ("Welkom", "Hosselen", 1.0)


def test_a_block_that_is_not_shown_is_nothing_and_what_comes_next_passes_over_it() -> None:
    picture = seen([block("a", "Overleg", shown=False), block("b", "Geheim", shown=False), block("c", "Oogst")])
    assert (picture.title, picture.following) == ("", "Oogst")


def test_blocks_side_by_side_are_all_named_but_hidden_ones() -> None:
    items = [block("a", "Kaart"), block("b", "Praten", beside=True), block("c", "Stil", beside=True, shown=False)]
    assert seen(items).title == "Kaart | Praten"


@pytest.mark.parametrize(
    ("title", "shown"), [("Fatma vertelt", ""), ("In gesprek met Jan", ""), ("Naar het bos", "Naar het bos")]
)
def test_a_title_with_a_name_is_not_shown(title: str, shown: str) -> None:
    assert public_title(block("a", title), NAMES) == shown
    assert public_title(block("a", "Kop", public_title=title), NAMES) == shown


def test_nothing_runs_down_before_the_evening() -> None:
    picture = seen([block("a", "Welkom")], begun=False)
    assert (picture.phase, picture.part_left, picture.following) == (Phase.BEFORE, None, "Welkom")
