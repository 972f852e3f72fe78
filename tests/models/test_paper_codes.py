"""The code on a sheet leads back to its table or map; mistakes, other programmes and what is gone get a sentence."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.errors import (
    PAPER_MISTYPED,
    PAPER_NO_PERSON,
    PAPER_NO_SESSION,
    PAPER_NO_TABLE,
    PAPER_OTHER_PROGRAMME,
    BadInput,
)
from app.models.paper_codes import (
    LETTERS,
    Leads,
    Paper,
    PaperKind,
    leads_to,
    looks_like_paper_code,
    map_paper,
    paper_code,
    read_paper_code,
    table_paper,
)
from app.models.person import Person
from app.models.programme import Programme
from app.models.session import Session

PROGRAMME = Programme(id="p1", title="Proef")
SESSION = Session(id="s", number=2, title="Avond", starts_at=datetime(2026, 3, 12, 19), tables=("1", "de keuken", "3"))
FATMA = Person(id="f", number=14, name="Fatma")

papers = st.builds(Paper, st.sampled_from(PaperKind), session=st.integers(0, 999), about=st.integers(0, 9999))
programmes = st.builds(Programme, id=st.uuids().map(str), title=st.just("Proef"))


@given(papers, programmes)
def test_a_code_says_what_was_put_in_it(paper: Paper, programme: Programme) -> None:
    assert read_paper_code(paper_code(paper, programme), programme) == paper


@given(papers, programmes, st.data())
def test_one_wrong_sign_never_leads_anywhere(paper: Paper, programme: Programme, data: st.DataObject) -> None:
    code = paper_code(paper, programme).replace("-", "")
    place = data.draw(st.integers(0, len(code) - 1))
    in_front = place < len(code) - 3
    alike = next(signs for signs in ("0123456789", "TK") if code[place] in signs) if in_front else LETTERS
    other = data.draw(st.sampled_from(alike).filter(lambda sign: sign != code[place]))
    with pytest.raises(BadInput):
        read_paper_code(code[:place] + other + code[place + 1 :], programme)


@given(papers, programmes, st.data())
def test_two_swapped_neighbours_never_lead_to_another_sheet(
    paper: Paper, programme: Programme, data: st.DataObject
) -> None:
    code = paper_code(paper, programme).replace("-", "")
    place = data.draw(st.integers(0, len(code) - 2))
    one, other = code[place : place + 2]
    try:
        found = read_paper_code(code[:place] + other + one + code[place + 2 :], programme)
    except BadInput:
        return
    assert found == paper  # a 1 and an L change places without anybody seeing it


@given(papers, programmes)
def test_it_is_short_and_has_no_doubled_letters_of_a_programme(paper: Paper, programme: Programme) -> None:
    front, letters = paper_code(paper, programme).split("-")
    assert len(letters) == 3
    assert letters[0] != letters[1]
    assert set(letters) <= set(LETTERS)
    assert front == f"{paper.session}{paper.kind}{paper.about}"


@pytest.mark.parametrize("change", [str.lower, lambda code: f"  {code[:1]} {code[1:]} ", lambda c: c.replace("-", "–")])
def test_case_spaces_and_dashes_do_not_matter(change) -> None:
    code = paper_code(Paper(PaperKind.TABLE_SHEET, 10, 1), PROGRAMME)
    assert read_paper_code(change(code), PROGRAMME) == Paper(PaperKind.TABLE_SHEET, 10, 1)


def test_signs_that_look_alike_are_read_as_what_they_must_be() -> None:
    code = paper_code(Paper(PaperKind.TABLE_SHEET, 10, 1), PROGRAMME)
    misread = code.replace("1", "l").replace("0", "O")
    assert read_paper_code(misread, PROGRAMME) == Paper(PaperKind.TABLE_SHEET, 10, 1)


@pytest.mark.parametrize(
    "words", ["", "K14", "N12", "tafel 3", "3 tassen", "2 keer", "twintig", "A", "10 knuffels", "T3"]
)
def test_words_and_other_codes_are_no_codes_of_sheets(words: str) -> None:
    assert not looks_like_paper_code(words)


def test_a_mistake_and_another_programme_are_told_apart() -> None:
    code = paper_code(table_paper(SESSION, "3"), PROGRAMME)
    wrong = code[:-1] + next(letter for letter in LETTERS if letter != code[-1])
    for text, programme, sentence in (
        (wrong, PROGRAMME, PAPER_MISTYPED),
        (code, replace(PROGRAMME, id="p2"), PAPER_OTHER_PROGRAMME),
    ):
        with pytest.raises(BadInput) as caught:
            read_paper_code(text, programme)
        assert caught.value.sentence.text == sentence


def test_a_sheet_leads_to_its_table_also_when_that_got_another_name() -> None:
    paper = table_paper(SESSION, "de keuken")
    renamed = replace(SESSION, tables=("1", "de tuin", "3"))
    assert leads_to(paper, [renamed], []) == Leads(PaperKind.TABLE_SHEET, renamed, table="de tuin")
    assert leads_to(table_paper(SESSION, ""), [SESSION], []).table == ""


def test_a_map_leads_to_its_session_and_person_or_to_neither() -> None:
    assert leads_to(map_paper(SESSION, FATMA), [SESSION], [FATMA]) == Leads(PaperKind.BLANK_MAP, SESSION, person=FATMA)
    assert leads_to(map_paper(None), [SESSION], [FATMA]) == Leads(PaperKind.BLANK_MAP, None)


@pytest.mark.parametrize(
    ("paper", "sentence"),
    [
        (Paper(PaperKind.TABLE_SHEET, 7, 1), PAPER_NO_SESSION),
        (Paper(PaperKind.TABLE_SHEET, 0, 1), PAPER_NO_SESSION),
        (Paper(PaperKind.TABLE_SHEET, 2, 9), PAPER_NO_TABLE),
        (Paper(PaperKind.BLANK_MAP, 2, 99), PAPER_NO_PERSON),
    ],
)
def test_what_is_gone_gets_a_sentence(paper: Paper, sentence: str) -> None:
    with pytest.raises(BadInput) as caught:
        leads_to(paper, [SESSION], [FATMA])
    assert caught.value.sentence.text == sentence
