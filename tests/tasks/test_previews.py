"""What a print will look like: one sheet at a time, and grey bars where consent lacks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.models import Consent, Person
from app.models.errors import NOTHING_TO_PRINT, BadInput
from app.models.names import Gap, NameStyle
from app.models.participation import answer_consent
from app.models.person import ConsentAnswer, ConsentUse
from app.storage import ProgrammeFile
from app.tasks.previews import Preview, look
from app.tasks.prints.press import Options

REPORT = Options(kinds=("report",), session=2, lang="en")


@pytest.fixture
def own(example_path: Path, tmp_path: Path) -> Iterator[ProgrammeFile]:
    path = tmp_path / "own.hossel"
    path.write_bytes(example_path.read_bytes())
    with ProgrammeFile.open(path) as file:
        yield file


def to_ask(preview: Preview) -> list[Gap]:
    return [gap for gap in preview.gaps if gap.may_be_asked]


def barred(preview: Preview, gap: Gap) -> int:
    place = preview.gaps.index(gap)
    return sum(bar.gap == place for page in preview.pages for bar in preview.bars(page.page))


def answer(file: ProgrammeFile, gap: Gap, said: ConsentAnswer) -> None:
    consents = file.all(Consent, person=gap.person)
    file.commit(answer_consent(file.get(Person, gap.person), gap.use, said, consents=consents, on=date(2026, 6, 1)))


def test_who_was_never_asked_has_grey_bars_until_they_agree(own: ProgrammeFile) -> None:
    before = look(own, [REPORT])
    gap = to_ask(before)[0]
    assert barred(before, gap) > 0
    answer(own, gap, ConsentAnswer.YES)
    assert (gap.person, gap.use) not in [(each.person, each.use) for each in look(own, [REPORT]).gaps]


def test_who_said_no_keeps_the_bar_and_is_not_asked_again(own: ProgrammeFile) -> None:
    gap = to_ask(look(own, [REPORT]))[0]
    answer(own, gap, ConsentAnswer.NO)
    after = look(own, [REPORT])
    (found,) = [each for each in after.gaps if (each.person, each.use) == (gap.person, gap.use)]
    assert (found.may_be_asked, found.on) == (False, date(2026, 6, 1))
    assert barred(after, found) > 0


def test_a_map_that_is_not_shown_has_its_bar_at_the_sentence_that_says_so(own: ProgrammeFile) -> None:
    preview = look(own, [REPORT])
    hidden = [each for each in preview.gaps if each.use is ConsentUse.SHOW_MAP and each.label is None]
    assert sum(barred(preview, gap) for gap in hidden) == 1


def test_where_roles_are_chosen_no_name_is_missing(own: ProgrammeFile) -> None:
    preview = look(own, [replace(REPORT, names=NameStyle.ROLE)])
    assert ConsentUse.QUOTE_NAMED not in {gap.use for gap in preview.gaps}


def test_one_steps_through_all_sheets_of_several_kinds(own: ProgrammeFile) -> None:
    asked = [REPORT, replace(REPORT, kinds=("participant",))]
    first, last = look(own, asked), look(own, asked, place=99)
    assert first.names == last.names
    assert first.kinds[0] == "report"
    assert (first.place, last.place) == (0, len(first.names) - 1)
    assert first.pdf != last.pdf


def test_where_there_is_nothing_to_print_it_says_so(own: ProgrammeFile) -> None:
    with pytest.raises(BadInput) as caught:
        look(own, [replace(REPORT, kinds=("participant",), persons=())])
    assert caught.value.sentence.text == NOTHING_TO_PRINT
