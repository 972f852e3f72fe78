"""One planned evening in a small programme, for the tests of what is printed before it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from app.models.edit import added
from app.models.person import Consent, ConsentAnswer, ConsentUse, Person, Role
from app.models.programme import Area, Programme
from app.models.questions import LearningQuestion, QuestionVersion
from app.models.session import AgendaItem, BlockCategory, Invitation, Session
from app.storage import ProgrammeFile
from app.tasks.handouts import preview
from app.tasks.prints.press import Options, Press

AT = datetime(2026, 3, 12, 19)
FATMA = Person(id="fatma", number=1, name="Fatma Amrani", role=Role.INITIATOR, area="noord")
HENK = Person(id="henk", number=2, name="Henk Visser", role=Role.RESIDENT)
SESSION = Session(
    id="s",
    number=2,
    title="Houden we het vol?",
    starts_at=AT,
    ends_at=datetime(2026, 3, 12, 20, 30),
    place="Zaal",
    purpose="Luisteren naar Fatma Amrani.",
    tables=("1", "Raam"),
    learning_questions=("qb",),
)
WELCOME = AgendaItem(
    id="w", session="s", rank="B", title="Inloop", minutes=17, aim="Iedereen komt binnen", material="12 pennen; soep"
)
WORK = AgendaItem(
    id="t",
    session="s",
    rank="D",
    title="Tafels",
    minutes=30,
    shortest=20,
    category=BlockCategory.WORK,
    how="Lees de vraag; schrijf drie dingen op",
    who="Fatma Amrani",
    material="3 pennen",
    learning_question="qa",
)
BESIDE = AgendaItem(id="m", session="s", rank="F", title="Kaarten", minutes=25, beside=True, public_title="Teken mee")
HIDDEN = AgendaItem(id="h", session="s", rank="H", title="Overleg", minutes=10, shown=False, may_go=True)
BLOCKS = (WELCOME, WORK, BESIDE, HIDDEN)
EXPECTED = (
    Invitation(id="i1", session="s", person="fatma", table="1"),
    Invitation(id="i2", session="s", person="henk", table="Raam"),
)


def question(id_: str, number: int, wording: str) -> tuple[LearningQuestion, QuestionVersion]:
    """Give a learning question with its wording."""
    asked = LearningQuestion(id=id_, number=number)
    return asked, QuestionVersion(id=f"v{id_}", question=id_, session="s", wording=wording, worded_at=AT)


def answered(use: ConsentUse, answer: ConsentAnswer = ConsentAnswer.YES, **values: Any) -> Consent:
    """Give what Fatma answered about a use."""
    return Consent(id=f"c{use}", person="fatma", use=use, answer=answer, given_on=AT.date(), **values)


@contextmanager
def planned_evening(folder: Path) -> Iterator[ProgrammeFile]:
    """Give a programme with one planned evening, open."""
    with ProgrammeFile.create(folder / "p.hossel", Programme(id="x", title="Proef", client="Stadsdeel")) as made:
        made.commit(
            added(
                "add",
                Area(id="noord", name="Noord"),
                FATMA,
                HENK,
                *question("qa", 1, "Wie houdt het vol?"),
                *question("qb", 2, "Wie beslist?"),
                SESSION,
                *BLOCKS,
                *EXPECTED,
            )
        )
        yield made


def press(file: ProgrammeFile, **chosen: Any) -> Press:
    """Give a press that speaks English."""
    return Press(file, Options(lang="en", **chosen))


def page_text(file: ProgrammeFile, kind: str, **chosen: Any) -> str:
    """Give all words of the first print of a kind, in English, one space between."""
    reader = PdfReader(BytesIO(preview(file, kind=kind, **{"lang": "en", **chosen})))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())
