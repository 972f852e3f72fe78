"""The comparison tells what each round does, from which source, how sure that is, and where rounds differ."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.models.edit import added
from app.models.errors import NOTHING_TO_PRINT, BadInput
from app.models.insights import Evidence, Insight, Relation
from app.models.person import Person
from app.models.programme import BudgetRound, Certainty, Condition, ConditionValue, Programme
from app.models.record import Record
from app.storage import ProgrammeFile
from app.tasks.handouts import preview
from app.tasks.prints.comparison import comparison_content
from app.tasks.prints.press import Options, Press
from app.tasks.prints.trails import Trails

RECORDS: tuple[Record, ...] = (
    BudgetRound(id="b1", name="Noord", year=2025, source="besluit"),
    BudgetRound(id="b2", name="Zuidoost", year=2026),
    Condition(id="k1", name="Wie kiest?", rank="A"),
    Condition(id="k2", name="Hoeveel?", rank="B"),
    Condition(id="k3", name="Wanneer?", rank="C"),
    ConditionValue(id="v1", condition="k1", budget_round="b1", value="bewoners", source="besluit"),
    ConditionValue(id="v2", condition="k1", budget_round="b2", value="een panel", certainty=Certainty.DISPUTED),
    ConditionValue(id="v3", condition="k2", budget_round="b1", value="veel", source="avond 2"),
    ConditionValue(id="v4", condition="k2", budget_round="b2", value="Veel.", source=" avond 2 "),
    Insight(id="i", number=7, claim="Zo is het.", context="Hier."),
    Evidence(id="e", insight="i", relation=Relation.SUPPORTS, value="v2"),
)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with ProgrammeFile.create(tmp_path / "p.hossel", Programme(id="x", title="Proef")) as made:
        made.commit(added("add", *RECORDS))
        yield made


def pages(file: ProgrammeFile, **options: object) -> list[str]:
    pdf = preview(file, kind="comparison", **{"lang": "en", **options})  # type: ignore[arg-type]
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def test_a_value_stands_with_certainty_source_and_the_insights_that_cite_it(file: ProgrammeFile) -> None:
    (page,) = pages(file)
    assert "bewoners published · source 1" in page
    assert "een panel disputed · see I7" in page
    assert "not known" in page


def test_the_same_source_has_one_number_and_stands_once_in_the_list(file: ProgrammeFile) -> None:
    press = Press(file, Options(lang="en"))
    content = comparison_content(press, Trails(press.printable), parts=frozenset({"same"}))
    assert content.sources == ("besluit", "avond 2")
    assert [cell.source for row in content.rows for cell in row.cells if cell] == [1, 0, 2, 2]


def test_where_rounds_do_not_differ_can_be_left_out_and_is_counted(file: ProgrammeFile) -> None:
    (page,) = pages(file, parts=frozenset({"sources"}))
    assert "Hoeveel?" not in page
    assert "2 Hoeveel" not in page
    assert "3 Wanneer?" in page
    assert "1 row" in page


def test_values_that_differ_are_in_heavier_letters(file: ProgrammeFile) -> None:
    found: dict[str, str] = {}

    def see(text: str, _: object, __: object, font: dict[str, str] | None, ___: float) -> None:
        if text.strip() and font:
            found[text.strip()] = font["/BaseFont"]

    reader = PdfReader(BytesIO(preview(file, kind="comparison", lang="en")))
    reader.pages[0].extract_text(visitor_text=see)
    assert "Bold" in next(font for text, font in found.items() if "een panel" in text)
    assert "Bold" not in next(font for text, font in found.items() if text == "Veel.")


def test_many_rounds_go_on_in_a_next_table_with_the_conditions_again(file: ProgrammeFile) -> None:
    more = [BudgetRound(id=f"m{at}", name=f"Ronde{at}", year=2030 + at) for at in range(18)]
    file.commit(added("add", *more))
    told = " ".join(pages(file))
    assert told.count("1 Wie kiest?") == 4
    assert [each.name for each in more if each.name not in told] == []
    assert "Rounds 1 to 5 of 20" in told


def test_a_participant_named_as_a_source_is_named_only_with_consent(file: ProgrammeFile) -> None:
    value = ConditionValue(id="v5", condition="k3", budget_round="b1", value="mei", source="volgens Ria de Wit")
    file.commit(added("add", Person(id="p", number=1, name="Ria de Wit"), value))
    assert "Ria" not in " ".join(pages(file))


@pytest.mark.parametrize("options", [{"paper": "A4-landscape"}, {"large_print": True}])
def test_long_words_come_through_whole(file: ProgrammeFile, options: dict[str, object]) -> None:
    value = ConditionValue(id="v5", condition="k3", budget_round="b1", value="x" * 3000)
    file.commit(added("add", value))
    assert "".join(pages(file, **options)).replace(" ", "").count("x") >= 3000


def test_without_a_value_there_is_nothing_to_compare(tmp_path: Path) -> None:
    programme = Programme(id="p", title="Proef")
    with ProgrammeFile.create(tmp_path / "n.hossel", programme) as empty, pytest.raises(BadInput) as caught:
        preview(empty, kind="comparison")
    assert caught.value.sentence.text == NOTHING_TO_PRINT
