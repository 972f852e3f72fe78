"""What all prints of one programme share: what was asked for, the sessions it is about, head and foot, file names."""

import re
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from app.models.errors import IMPORT_NO_SESSION, BadInput
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.names import Gap, Names, NameStyle
from app.models.person import Consent, Person
from app.models.plan_questions import QuestionTonight, questions_for
from app.models.programme import Area, Programme
from app.models.questions import LearningQuestion, QuestionVersion
from app.models.session import Session
from app.models.text import CLEAR_SIGNS, fold
from app.storage import ProgrammeFile
from app.tasks.prints.kinds import CONTEXT, DEFAULT_KINDS, KINDS
from app.tasks.prints.printable import Printable

if TYPE_CHECKING:
    from app.handouts.document import Document, Occasion

SESSION = QT_TRANSLATE_NOOP("print", "Session {number}: {title}")


@dataclass(frozen=True, slots=True)
class Options:
    """What is printed, for whom, and how.

    `session` is a session's number (None: all), `persons` the ids of those for whom it is (None: all), `insights` the
    ids of insights (None: all), `parts` what goes in of `Kind.parts` (None: everything), `paper` one of `Kind.papers`
    (None: the usual one). With both `now` and `print_code` the files are always the same.
    """

    kinds: Sequence[str] = DEFAULT_KINDS
    session: int | None = None
    persons: Sequence[str] | None = None
    insights: Sequence[str] | None = None
    lang: str = "nl"
    large_print: bool = False
    names: NameStyle = NameStyle.FULL
    parts: frozenset[str] | None = None
    paper: str | None = None
    now: datetime | None = None
    print_code: str | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One print to be made: its file name, and how to make it."""

    name: str
    document: "Callable[[], Document]"


class Press:
    """Knows what there is to print in one programme, with which options."""

    def __init__(self, file: ProgrammeFile, options: Options) -> None:
        """Read what every print needs. Raises `BadInput` for a session that is not there."""
        self.file = file
        self.options = options
        self.words = Words(options.lang)
        self.programme = file.all(Programme)[0]
        self.all_sessions = {session.id: session for session in file.all(Session)}
        self.sessions = self._chosen_sessions()
        self.now = options.now or datetime.now()
        self._named: list[Names] = []
        self.code = options.print_code or "".join(secrets.choice(CLEAR_SIGNS) for _ in range(6))

    @cached_property
    def names(self) -> Names:
        """How people are called in these prints."""
        return self.named(self.options.names)

    @cached_property
    def printable(self) -> Printable:
        """How notes and people may be printed in these prints."""
        return Printable(self.file, self.words, self.names)

    def named(self, style: NameStyle) -> Names:
        """Give how people are called in one style."""
        file = self.file
        self._named.append(Names(file.all(Person), file.all(Consent), areas=file.all(Area), style=style))
        return self._named[-1]

    def gaps(self) -> list[Gap]:
        """Give what was not printed until now for want of consent."""
        found = {(gap.person, gap.use): gap for names in self._named for gap in names.gaps()}
        return list(found.values())

    def parts(self, kind: str) -> frozenset[str]:
        """Give what goes in of the parts of a kind; all of it where only parts of other kinds were chosen."""
        chosen, known = self.options.parts, frozenset(KINDS[kind].parts)
        is_for_others = chosen is not None and chosen and not chosen & known
        return known if chosen is None or is_for_others else chosen & known

    def paper(self, kind: str) -> str:
        """Give the size of paper: the chosen one where this kind can have it, else its usual one."""
        papers = KINDS[kind].papers
        return self.options.paper if self.options.paper in papers else papers[0]

    def title(self, kind: str) -> str:
        """Give what a kind of print is called."""
        return self.words.translate(CONTEXT, KINDS[kind].title)

    def occasion(self, session: Session | None) -> "Occasion":
        """Give what head and foot say."""
        from app.handouts.document import Occasion

        programme, told = self.programme, ""
        if session:
            told = self.words.translate("print", SESSION).format(number=session.number, title=session.title)
        return Occasion(
            programme=" · ".join(part for part in (programme.title, programme.edition) if part),
            session=told,
            on=session.starts_at if session else None,
            licence=programme.licence,
            printed_at=self.now,
            code=self.code,
            is_example=programme.is_example,
            fixed=self.options.now is not None and self.options.print_code is not None,
        )

    def questions(self, session: Session) -> list[QuestionTonight]:
        """Give the learning questions there are for a session, by letter, with what was said of them."""
        return questions_for(
            session,
            questions=self.file.all(LearningQuestion),
            versions=self.file.all(QuestionVersion),
            sessions=self.all_sessions.values(),
        )

    def file_name(self, number: str, kind: str) -> str:
        """Give a name such as ``K5-mijn-netwerkkaart.pdf``: a code (may be empty), and what it is."""
        return file_name(number, self.title(kind))

    def _chosen_sessions(self) -> list[Session]:
        number = self.options.session
        found = [each for each in self.all_sessions.values() if number in (None, each.number)]
        if number is not None and not found:
            numbers = ", ".join(str(each.number) for each in self.all_sessions.values())
            raise BadInput(IMPORT_NO_SESSION, {"number": number, "numbers": numbers or "–"})
        return found


def file_name(number: str, title: str) -> str:
    """Give the name of a file with a print: a code such as K5 (may be empty), and what it is."""
    plain = re.sub("[^a-z0-9]+", "-", fold(title)).strip("-")[:50]
    return "-".join(part for part in (number, plain) if part) + ".pdf"
