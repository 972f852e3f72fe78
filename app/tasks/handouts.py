"""Makes the prints of a programme: the report of a session, what goes back to the people, and everybody's own map."""

import os
import re
import secrets
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.models.codes import code
from app.models.errors import (
    FOLDER_MISSING,
    FOLDER_READ_ONLY,
    IMPORT_NO_SESSION,
    NOTHING_TO_PRINT,
    UNKNOWN_KIND,
    BadInput,
    FileProblem,
)
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.names import Names, NameStyle
from app.models.network_map import NetworkMap
from app.models.person import Consent, Person
from app.models.programme import Area, Programme
from app.models.progress import SILENT, Progress
from app.models.session import Session
from app.models.text import fold
from app.storage import ProgrammeFile
from app.tasks.writing import explaining, write_through

if TYPE_CHECKING:
    from app.handouts.document import Occasion
    from app.handouts.pictures import PagePicture

REPORT, PARTICIPANT, FEEDBACK = "report", "participant", "feedback"
KINDS = (REPORT, PARTICIPANT, FEEDBACK)
DEFAULT_KINDS = (REPORT, PARTICIPANT)
"""What is made where nobody says what."""

TITLES = {
    REPORT: QT_TRANSLATE_NOOP("report", "Session report"),
    PARTICIPANT: QT_TRANSLATE_NOOP("participant", "My network map"),
    FEEDBACK: QT_TRANSLATE_NOOP("feedback", "This is what we heard from you"),
}
SESSION = QT_TRANSLATE_NOOP("print", "Session {number}: {title}")

_CODE_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


@dataclass(frozen=True, slots=True)
class Options:
    """What is printed, for whom, and how; see `make_handouts`."""

    kinds: Sequence[str] = DEFAULT_KINDS
    session: int | None = None
    persons: Sequence[str] | None = None
    lang: str = "nl"
    large_print: bool = False
    names: NameStyle = NameStyle.FULL
    parts: frozenset[str] | None = None
    now: datetime | None = None
    print_code: str | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One print to be made: its file name, and how to make it."""

    name: str
    pdf: Callable[[], bytes]


def make_handouts(
    file: ProgrammeFile,
    to: Path,
    *,
    kinds: Sequence[str] = DEFAULT_KINDS,
    session: int | None = None,
    persons: Sequence[str] | None = None,
    lang: str = "nl",
    large_print: bool = False,
    names: NameStyle = NameStyle.FULL,
    parts: frozenset[str] | None = None,
    progress: Progress = SILENT,
    now: datetime | None = None,
    print_code: str | None = None,
) -> list[Path]:
    """Make the prints as PDF files in the folder `to` and give them; names of people are in no file name.

    `session` is a session's number (None: all), `persons` the ids of owners of maps (None: all), `parts` what goes
    in of `parts_of` each kind (None: everything). With both `now` and `print_code` the files are always the same.
    Raises `BadInput` where there is nothing to print, `FileProblem` for the folder, `Cancelled`; then no file is
    left half-written, and none that stood there is gone.
    """
    options = Options(kinds, session, persons, lang, large_print, names, parts, now, print_code)
    sheets = _sheets(file, options)
    _prepare(to)
    with explaining(to), tempfile.TemporaryDirectory(prefix=".hosselkaart-", dir=to) as waiting:
        for done, sheet in enumerate(sheets):
            progress.step(done, len(sheets))
            write_through(Path(waiting) / sheet.name, sheet.pdf())
        progress.step(len(sheets), len(sheets))
        for sheet in sheets:
            (Path(waiting) / sheet.name).replace(to / sheet.name)
    return [to / sheet.name for sheet in sheets]


def preview(
    file: ProgrammeFile,
    *,
    kind: str,
    session: int | None = None,
    persons: Sequence[str] | None = None,
    lang: str = "nl",
    large_print: bool = False,
    names: NameStyle = NameStyle.FULL,
    parts: frozenset[str] | None = None,
    now: datetime | None = None,
    print_code: str | None = None,
) -> bytes:
    """Give the first print that `make_handouts` would make of this kind, as a PDF. Raises `BadInput`."""
    options = Options((kind,), session, persons, lang, large_print, names, parts, now, print_code)
    return _sheets(file, options)[0].pdf()


def preview_pictures(pdf: bytes, dpi: int) -> "list[PagePicture]":
    """Give the pages of a PDF as pictures."""
    from app.handouts.pictures import page_pictures

    return page_pictures(pdf, dpi=dpi)


def parts_of(kind: str) -> dict[str, str]:
    """Give what a print can be made up of: key and English words, to be translated in context ``"parts"``."""
    from app.handouts import feedback, participant, report_content

    return dict({REPORT: report_content.PARTS, PARTICIPANT: participant.PARTS, FEEDBACK: feedback.PARTS}[kind])


# --- what is printed -------------------------------------------------------------------------------


def _sheets(file: ProgrammeFile, options: Options) -> list[Sheet]:
    """Give all prints that are asked for. Raises `BadInput` where there are none."""
    unknown = [kind for kind in options.kinds if kind not in KINDS]
    if unknown:
        raise BadInput(UNKNOWN_KIND, {"kind": unknown[0], "kinds": ", ".join(KINDS)})
    press = _Press(file, options)
    found = [sheet for kind in KINDS if kind in options.kinds for sheet in press.sheets(kind)]
    if not found:
        raise BadInput(NOTHING_TO_PRINT)
    return found


class _Press:
    """Knows what there is to print in one programme, with which options."""

    def __init__(self, file: ProgrammeFile, options: Options) -> None:
        self.file = file
        self.options = options
        self.words = Words(options.lang)
        self.programme = file.all(Programme)[0]
        self.all_sessions = {session.id: session for session in file.all(Session)}
        self.sessions = self._chosen_sessions()
        self.now = options.now or datetime.now()
        self.code = options.print_code or "".join(secrets.choice(_CODE_SIGNS) for _ in range(6))

    def sheets(self, kind: str) -> list[Sheet]:
        """Give the prints of one kind."""
        made = {REPORT: self._reports, PARTICIPANT: self._participants, FEEDBACK: self._feedback}
        return list(made[kind]())

    def _chosen_sessions(self) -> list[Session]:
        number = self.options.session
        found = [each for each in self.all_sessions.values() if number in (None, each.number)]
        if number is not None and not found:
            numbers = ", ".join(str(each.number) for each in self.all_sessions.values())
            raise BadInput(IMPORT_NO_SESSION, {"number": number, "numbers": numbers or "–"})
        return found

    def _reports(self) -> Iterator[Sheet]:
        from app.handouts import report, report_content
        from app.tasks.report_content import ReportGathering

        options = self.options
        names = Names(self.file.all(Person), self.file.all(Consent), areas=self.file.all(Area), style=options.names)
        gathering = ReportGathering(self.file, self.words, names)
        parts = _parts(options.parts, report_content.PARTS)

        def made(session: Session) -> bytes:
            occasion = self._occasion(session)
            content = gathering.content(session, occasion, parts=parts, large_print=options.large_print)
            return report.report_pdf(content, self.words)

        for session in self.sessions:
            yield Sheet(self._file_name(code(session), REPORT), lambda session=session: made(session))  # type: ignore[misc]

    def _feedback(self) -> Iterator[Sheet]:
        """Give what goes back after each session that has something to give back; nobody is named on it."""
        from app.handouts import feedback
        from app.tasks.feedback_content import FeedbackGathering

        options = self.options
        people, consents, areas = self.file.all(Person), self.file.all(Consent), self.file.all(Area)
        names = Names(people, consents, areas=areas, style=NameStyle.ROLE)
        gathering = FeedbackGathering(self.file, self.words, names)
        parts = _parts(options.parts, feedback.PARTS)

        def made(session: Session) -> bytes:
            occasion = self._occasion(session)
            content = gathering.content(session, occasion, parts=parts, large_print=options.large_print)
            return feedback.feedback_pdf(content, self.words)

        for session in self.sessions:
            if gathering.lines(session):
                yield Sheet(self._file_name(code(session), FEEDBACK), lambda session=session: made(session))  # type: ignore[misc]

    def _participants(self) -> Iterator[Sheet]:
        from app.handouts import participant

        options = self.options
        parts = _parts(options.parts, participant.PARTS)

        def made(network_map: NetworkMap) -> bytes:
            sheet = participant.ParticipantSheet(
                content=self.file.map_content(network_map.id),
                code=code(network_map),
                occasion=self._occasion(self.all_sessions.get(network_map.session or "")),
                parts=parts,
                large_print=options.large_print,
            )
            return participant.participant_pdf(sheet, self.words)

        for each in self._chosen_maps():
            yield Sheet(self._file_name(code(each), PARTICIPANT), lambda each=each: made(each))  # type: ignore[misc]

    def _chosen_maps(self) -> list[NetworkMap]:
        sessions = {session.id for session in self.sessions}
        persons = self.options.persons
        return [
            each
            for each in self.file.all(NetworkMap)
            if (self.options.session is None or each.session in sessions) and (persons is None or each.owner in persons)
        ]

    def _occasion(self, session: Session | None) -> "Occasion":
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

    def _file_name(self, number: str, kind: str) -> str:
        """Give a name such as ``K5-mijn-netwerkkaart.pdf``: a code, and what it is."""
        title = self.words.translate(kind, TITLES[kind])
        return f"{number}-{re.sub('[^a-z0-9]+', '-', fold(title)).strip('-')[:50]}.pdf"


def _parts(chosen: frozenset[str] | None, known: dict[str, str]) -> frozenset[str]:
    return frozenset(known) if chosen is None else chosen & frozenset(known)


# --- files -----------------------------------------------------------------------------------------


def _prepare(to: Path) -> None:
    """Make the folder where it is not there. Raises `FileProblem` if it cannot be written to."""
    try:
        to.mkdir(exist_ok=True, parents=True)
    except PermissionError as error:
        raise FileProblem(FOLDER_READ_ONLY, {"name": str(to)}) from error
    except OSError as error:
        raise FileProblem(FOLDER_MISSING, {"name": str(to)}) from error
    if not os.access(to, os.W_OK):
        raise FileProblem(FOLDER_READ_ONLY, {"name": str(to)})
