"""What goes back follows consent at the moment of printing, and names nobody."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.models.edit import Change, Edit, added, changed
from app.models.errors import NOTHING_TO_PRINT, BadInput
from app.models.feedback import FeedbackLine
from app.models.note import CheckedBack, Note, NoteKind
from app.models.person import Consent, ConsentAnswer, ConsentUse, Person, Role
from app.models.programme import Programme
from app.models.record import Record
from app.models.session import Session
from app.storage import ProgrammeFile
from app.tasks.handouts import FEEDBACK, make_handouts, preview
from app.tasks.previews import look
from app.tasks.prints.press import Options

AT = datetime(2026, 3, 12, 19, 30)
FATMA = Person(id="p", number=1, name="Fatma Amrani", role=Role.INITIATOR)
YES = Consent(id="c", person="p", use=ConsentUse.QUOTE_UNNAMED, answer=ConsentAnswer.YES, given_on=AT.date())
NOTE = Note(
    id="n", number=12, session="s", taken_at=AT, text="De brief kwam te laat.", kind=NoteKind.QUOTE, speaker="p"
)
LINE = FeedbackLine(
    id="l", session="s", rank="U", note="n", said="De brief kwam te laat.", doing="Fatma Amrani hangt flyers op."
)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with ProgrammeFile.create(tmp_path / "p.hossel", Programme(id="x", title="Proef")) as made:
        session = Session(id="s", number=2, title="Avond", starts_at=AT)
        made.commit(added("add", FATMA, YES, session, NOTE, LINE))
        yield made


def printed(file: ProgrammeFile) -> str:
    reader = PdfReader(BytesIO(preview(file, kind=FEEDBACK, session=2, lang="en")))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def change(file: ProgrammeFile, before: Record, **values: object) -> None:
    file.commit(changed("change", before, **values))


def test_a_quote_stands_in_quotation_marks_with_role_and_code_and_no_name(file: ProgrammeFile) -> None:
    page = printed(file)
    assert "“De brief kwam te laat.” (initiative-taker · N12)" in page
    assert "[initiative-taker 1] hangt flyers op." in page
    assert "Fatma" not in page


def test_who_agreed_to_be_named_is_not_named_either(file: ProgrammeFile) -> None:
    file.commit(added("answer_consent", replace(YES, id="d", use=ConsentUse.QUOTE_NAMED)))
    assert "Fatma" not in printed(file)


def test_what_was_not_said_word_for_word_is_no_quotation(file: ProgrammeFile) -> None:
    change(file, NOTE, kind=NoteKind.EXPERIENCE)
    assert "You said De brief kwam te laat. (initiative-taker · N12)" in printed(file)


def test_words_that_were_edited_are_no_quotation(file: ProgrammeFile) -> None:
    change(file, LINE, said="Post is te laat.")
    assert "You said Post is te laat. (initiative-taker · N12)" in printed(file)


@pytest.mark.parametrize(
    ("record", "values"),
    [
        (YES, {"answer": ConsentAnswer.NO, "withdrawn_on": AT.date()}),
        (NOTE, {"checked_back": CheckedBack.WITHDRAWN}),
        (NOTE, {"confidential": True}),
    ],
)
def test_what_was_taken_back_after_printing_is_not_printed_again(
    file: ProgrammeFile, record: Record, values: dict[str, object]
) -> None:
    assert "De brief" in printed(file)
    change(file, record, **values)
    page = printed(file)
    assert "De brief" not in page
    assert "flyers" not in page
    assert "1 line" in page


def test_a_line_of_ones_own_is_printed(file: ProgrammeFile) -> None:
    change(file, LINE, note=None, said="Wij hoorden veel.")
    assert "You said Wij hoorden veel. We do this" in printed(file)


def test_where_nothing_is_written_there_is_nothing_to_print(file: ProgrammeFile, tmp_path: Path) -> None:
    empty = replace(LINE, said="", doing="")
    file.commit(Edit("change", "desk", (Change(LINE, empty),)))
    with pytest.raises(BadInput, match=NOTHING_TO_PRINT):
        make_handouts(file, tmp_path / "out", kinds=(FEEDBACK,))


def test_it_is_made_only_when_asked_for(file: ProgrammeFile, tmp_path: Path) -> None:
    assert [path.name for path in make_handouts(file, tmp_path / "out")] == ["S2-sessieverslag.pdf"]
    (made,) = make_handouts(file, tmp_path / "out", kinds=(FEEDBACK,), lang="en")
    assert made.name == "S2-this-is-what-we-heard-from-you.pdf"


def test_a_quote_that_does_not_go_back_has_its_bar_at_the_sentence_that_says_so(file: ProgrammeFile) -> None:
    change(file, YES, answer=ConsentAnswer.NOT_ASKED)
    file.commit(added("add", FeedbackLine(id="m", session="s", rank="V", said="Van onszelf")))
    seen = look(file, [Options(kinds=(FEEDBACK,), session=2, lang="en")])
    (gap,) = seen.gaps
    assert (gap.person, gap.use, gap.may_be_asked) == ("p", ConsentUse.QUOTE_UNNAMED, True)
    assert sum(len(seen.bars(page.page)) for page in seen.pages) == 1
