"""A map is read in two or three sentences and one question, each about things that are on it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.language import Words
from app.models.map_readings import Reading, readings
from app.models.network_map import ActorKind, Ask, Circle, Direction, Good, MapContent, Offer, TieKind
from tests.drawing.maps import busy, contact, content_of, line

ENGLISH = Words("en").translate
PEOPLE = tuple(contact(name, name=name.title()) for name in ("ann", "bo", "cas", "di", "ed"))
CITY = contact("office", name="The office", kind=ActorKind.GOVERNMENT)
TWO_GROUPS = tuple(
    line("-".join(ends), *ends) for ends in [("ann", "bo"), ("bo", "cas"), ("cas", "di"), ("di", "ed"), ("ann", "cas")]
)


def read(content: MapContent) -> Reading:
    return readings(content, ENGLISH)


def told(content: MapContent) -> list[str]:
    return [said.text.replace("\u2068", "").replace("\u2069", "") for said in read(content).sentences]


def question(content: MapContent) -> str:
    return read(content).question.text.replace("\u2068", "").replace("\u2069", "")


def test_an_empty_map_is_a_beginning_too() -> None:
    assert told(content_of()) == ["There is nobody on the map yet. That is how every map begins."]
    assert question(content_of()) == "Whom do you think of first?"
    assert read(content_of()).question.things == {"m"}


@pytest.mark.parametrize(("count", "names"), [(1, "Ann"), (2, "Ann and Bo")])
def test_one_or_two_people_are_named(count: int, names: str) -> None:
    content = content_of(*PEOPLE[:count])
    assert told(content) == [f"The beginning is there: {names}."]
    assert read(content).sentences[0].things == {"ann", "bo"} - ({"bo"} if count == 1 else set())


def test_one_person_between_two_groups_lights_up_with_both() -> None:
    content = content_of(*PEOPLE, CITY, ties=TWO_GROUPS)
    assert told(content)[0] == "Cas stands between two groups: that of Ann and that of Di."
    assert read(content).sentences[0].things == {"ann", "bo", "cas", "di", "ed", *(tie.id for tie in TWO_GROUPS)}
    assert question(content) == "Who else can bring these two groups together?"
    assert read(content).question.things == {"ann", "bo", "di", "ed"}


def test_who_stands_alone_is_named_where_others_have_lines() -> None:
    content = content_of(*PEOPLE, CITY, ties=TWO_GROUPS[:2])
    assert "Di, Ed and The office have no line to anybody else on the map yet." in told(content)
    assert "Di has no line to anybody else on the map yet." in told(content_of(*PEOPLE[:4], ties=TWO_GROUPS[:2]))
    assert not any("no line" in said for said in told(content_of(*PEOPLE)))


def test_many_who_stand_alone_are_counted() -> None:
    more = tuple(contact(f"n{rank}") for rank in range(9))
    said = read(content_of(*PEOPLE[:3], *more, ties=TWO_GROUPS[:2])).sentences[0]
    assert said.text.startswith("9 contact")
    assert said.things == {actor.id for actor in more}


def test_nobody_from_the_city_is_said_once_there_are_some_people() -> None:
    said = "Nobody from the city is on the map yet."
    assert said in told(content_of(*PEOPLE))
    assert said not in told(content_of(*PEOPLE[:4]))
    assert said not in told(content_of(*PEOPLE, CITY))


@pytest.mark.parametrize("word", ["", "organisations"])
def test_where_the_city_is_no_kind_of_contact_nobody_misses_it(word: str) -> None:
    content = content_of(*PEOPLE)
    content = replace(content, map=replace(content.map, kind_names=("people", "clubs", word, "places", "")))
    assert "Nobody from the city is on the map yet." not in told(content)


def goods(cls: type, count: int, actor: str | None = None) -> tuple:
    return tuple(cls(id=f"{cls.__name__}{rank}", map="m", actor=actor, kind=Good.TIME) for rank in range(count))


def test_much_given_and_little_asked_is_said_and_the_other_way_round() -> None:
    gives = content_of(*PEOPLE, offers=goods(Offer, 3), asks=goods(Ask, 1))
    assert told(gives)[0] == "Much is given from the middle, and little is asked."
    assert read(gives).sentences[0].things == {"m"}
    asks = content_of(*PEOPLE, asks=goods(Ask, 3))
    assert told(asks)[0] == "Much is asked from the middle, and little is given."
    assert question(asks) == "What do you have that somebody else is glad of?"


def test_lines_count_as_given_whichever_way_they_are_drawn() -> None:
    ties = (
        line("a", None, "ann", kind=TieKind.HELPS),
        line("b", "bo", None, kind=TieKind.GIVES, direction=Direction.FROM),
        line("c", None, "cas", kind=TieKind.HELPS, direction=Direction.TO),
    )
    content = content_of(*PEOPLE, ties=ties)
    assert told(content)[0] == "Much is given from the middle, and little is asked."
    assert read(content).sentences[0].things == {"m", "a", "b", "c"}


def test_who_has_what_is_sought_is_named_with_it() -> None:
    offer = Offer(id="o", map="m", actor="bo", kind=Good.SPACE, words="her shed.")
    ask = Ask(id="k", map="m", actor=None, kind=Good.SPACE, words="a room")
    content = content_of(*PEOPLE[:3], offers=(offer,), asks=(ask,))
    assert told(content)[0] == "Bo has something you look for: her shed."
    assert question(content) == "When will you ask Bo?"


def test_who_belongs_to_two_circles_is_named_with_them() -> None:
    circles = (
        Circle(id="c1", map="m", name="choir", members=("ann", "bo")),
        Circle(id="c2", map="m", name="garden", members=("ann",)),
    )
    content = content_of(*PEOPLE[:4], circles=circles)
    assert told(content)[0] == "Ann belongs to choir and to garden."
    assert read(content).sentences[0].things == {"ann", "c1", "c2"}


def test_a_plain_map_is_still_read_in_two_sentences() -> None:
    first, second = told(content_of(*PEOPLE[:3]))
    assert first == "Closest to the middle: Ann, Bo and Cas."
    assert second.startswith("There are 3 contact")
    assert question(content_of(*PEOPLE[:3])) == "Who else belongs to it?"


def test_wishes_make_one_ask_who_leads_there() -> None:
    content = content_of(*PEOPLE[:3], contact("x", name="The mayor", wished=True))
    assert "Still wished for: The mayor." in told(content)
    assert question(content) == "Who can bring you to The mayor?"


@given(st.integers(0, 40), st.integers(0, 60), st.integers(1, 9))
def test_any_map_gives_some_sentences_about_what_is_on_it(contacts: int, ties: int, seed: int) -> None:
    content = busy(contacts, ties if contacts > 1 else 0, seed=seed)
    content = replace(content, circles=tuple(each for each in content.circles if contacts > 3))
    reading = read(content)
    there = {"m", *content.by_id, *(tie.id for tie in content.ties), *(circle.id for circle in content.circles)}
    assert 2 - (contacts < 3) <= len(reading.sentences) <= 3
    assert reading.question.text.endswith("?")
    for said in (*reading.sentences, reading.question):
        assert said.text
        assert said.things
        assert said.things <= there
    assert read(content) == reading
