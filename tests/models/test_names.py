"""Which name may be printed: consent decides, whatever the style."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models import Area, Consent, Person
from app.models.language import Words
from app.models.names import Names, NameStyle, pseudonym
from app.models.person import ConsentAnswer, ConsentUse, Role

PEOPLE = [
    Person(id="fatima", number=1, name="Fatima Amrani", area="noord"),
    Person(id="henk", number=2, name="Henk Visser", area="noord"),
    Person(id="lisa", number=3, name="Lisa Bakker", role=Role.OFFICIAL),
]
NOORD = Area(id="noord", name="Noord")


def consent(person: str, **values: object) -> Consent:
    given = {"use": ConsentUse.QUOTE_NAMED, "answer": ConsentAnswer.YES, "given_on": date(2026, 3, 12), **values}
    return Consent(id=f"consent-{person}", person=person, **given)  # type: ignore[arg-type]


def printed(person: str, *consents: Consent, style: NameStyle = NameStyle.FULL) -> str:
    names = Names(PEOPLE, consents, areas=[NOORD], style=style)
    return Words("en").say(names.printed(person, ConsentUse.QUOTE_NAMED))


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        (NameStyle.FULL, "Fatima Amrani"),
        (NameStyle.FIRST, "Fatima"),
        (NameStyle.ROLE, "resident Noord 1"),
        (NameStyle.PSEUDONYM, f"participant {pseudonym(PEOPLE[0])}"),
    ],
)
def test_who_agreed_is_named_in_the_style(style: NameStyle, expected: str) -> None:
    assert printed("fatima", consent("fatima"), style=style) == expected


@pytest.mark.parametrize(
    "answer",
    [
        {"answer": ConsentAnswer.NO},
        {"answer": ConsentAnswer.NOT_ASKED},
        {"use": ConsentUse.SHOW_MAP},
        {"withdrawn_on": date(2026, 4, 1)},
    ],
)
@pytest.mark.parametrize("style", [NameStyle.FULL, NameStyle.FIRST])
def test_full_names_never_overrule_consent(answer: dict[str, object], style: NameStyle) -> None:
    assert printed("henk", consent("henk", **answer), style=style) == "resident Noord 2"


def names_of(*consents: Consent, style: NameStyle = NameStyle.FULL) -> Names:
    return Names(PEOPLE, consents, areas=[NOORD], style=style)


def test_what_is_not_printed_is_remembered_once_per_person_and_use() -> None:
    names = names_of(consent("fatima"))
    for _ in range(2):
        names.masked("Fatima zag Henk Visser", ConsentUse.QUOTE_NAMED, Words("en").say)
        names.agreed("lisa", ConsentUse.SHOW_MAP)
    told = [(gap.person, gap.use, gap.label and Words("en").say(gap.label)) for gap in names.gaps()]
    assert told == [("henk", ConsentUse.QUOTE_NAMED, "resident Noord 2"), ("lisa", ConsentUse.SHOW_MAP, None)]


@pytest.mark.parametrize(
    ("answer", "may_be_asked", "on"),
    [
        ({"answer": ConsentAnswer.NO}, False, date(2026, 3, 12)),
        ({"withdrawn_on": date(2026, 4, 1)}, False, date(2026, 4, 1)),
        ({"answer": ConsentAnswer.NOT_ASKED}, True, None),
        ({"use": ConsentUse.SHOW_MAP}, True, None),
    ],
)
def test_a_no_is_told_apart_from_never_asked(answer: dict[str, object], may_be_asked: bool, on: date | None) -> None:
    names = names_of(consent("henk", **answer))
    names.printed("henk", ConsentUse.QUOTE_NAMED)
    (gap,) = names.gaps()
    assert (gap.may_be_asked, gap.on) == (may_be_asked, on)


def test_who_may_be_quoted_by_name_is_not_asked_for_less() -> None:
    names = names_of(consent("henk"))
    assert not names.agreed("henk", ConsentUse.QUOTE_UNNAMED)
    assert names.gaps() == []


def test_a_name_that_nobody_asks_for_is_not_missing() -> None:
    names = names_of(style=NameStyle.ROLE)
    names.printed("henk", ConsentUse.QUOTE_NAMED)
    assert names.gaps() == []


def test_never_asked_means_no() -> None:
    assert printed("lisa") == "civil servant 1"


def test_a_person_who_is_gone_is_someone() -> None:
    assert printed("nobody") == "someone"


def test_a_pseudonym_is_stable_and_says_nothing_of_the_name() -> None:
    assert pseudonym(PEOPLE[0]) == pseudonym(Person(id="fatima", number=9, name="Somebody else"))
    assert len({pseudonym(person) for person in PEOPLE}) == 3


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        (NameStyle.FULL, "Fatima belt [resident Noord 2], niet Henkie of [civil servant 1]."),
        (NameStyle.FIRST, "Fatima belt [resident Noord 2], niet Henkie of [civil servant 1]."),
        (NameStyle.ROLE, "[resident Noord 1] belt [resident Noord 2], niet Henkie of [civil servant 1]."),
    ],
)
def test_names_in_what_was_said_read_as_they_may_be_printed(style: NameStyle, expected: str) -> None:
    names = Names(PEOPLE, [consent("fatima")], areas=[NOORD], style=style)
    text = "Fatima belt Henk Visser, niet Henkie of Lisa."
    assert names.masked(text, ConsentUse.QUOTE_NAMED, Words("en").say) == expected


def test_a_name_that_several_people_have_is_someone_unless_all_of_it_is_said() -> None:
    people = [Person(id="1", number=1, name="Jan Bos"), Person(id="2", number=2, name="Jan Dam")]
    names = Names(people, [])
    assert names.masked("Jan zag Jan Dam", ConsentUse.REPORT, Words("en").say) == "[someone] zag [resident 2]"
    assert names.find("jan") is None
    assert names.find("jan dam") == "2"


def test_the_first_word_of_a_numbered_name_is_no_name() -> None:
    names = Names([Person(id="1", number=1, name="Netwerk 28")], [])
    told = names.masked("Netwerk maakt sterk, zei Netwerk 28", ConsentUse.REPORT, Words("en").say)
    assert told == "Netwerk maakt sterk, zei [resident 1]"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("fatima amrani was er", "[resident Noord 1] was er"),
        ("FATIMA was er", "[resident Noord 1] was er"),
        ("Volgens Fatima  \n Amrani klopt het", "Volgens [resident Noord 1] klopt het"),
        ("Mevrouw Amrani belde", "Mevrouw [resident Noord 1] belde"),
        ("Fa\u0301tima\u0301, kom!", "[resident Noord 1], kom!"),
        ("een visser bij de bakker", "een visser bij de bakker"),
        ("Noord is groot", "Noord is groot"),
        ("Fatimas en Amranistraat", "Fatimas en Amranistraat"),
    ],
)
def test_a_name_is_found_however_it_was_written(written: str, expected: str) -> None:
    names = Names([*PEOPLE, Person(id="n", number=4, name="Marit Noord")], [], areas=[NOORD])
    assert names.masked(written, ConsentUse.REPORT, Words("en").say) == expected


@given(st.text(), st.text())
def test_whatever_stands_round_it_a_name_does_not_get_through(before: str, after: str) -> None:
    text = f"{before} Fatima Amrani {after}"
    masked = Names(PEOPLE, []).masked(text, ConsentUse.REPORT, Words("en").say)
    assert "Fatima" not in masked
    assert "Amrani" not in masked
