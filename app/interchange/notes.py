"""A list of notes, typed elsewhere during an evening: when, what, and what sort of thing it was."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache

from app.interchange.columns import cell, check_size, places, read_lines, taken_for, too_long
from app.interchange.initiatives import listed
from app.interchange.table import CONTEXT, LeftOut, Row, Table
from app.models.errors import IMPORT_NO_TEXT, BadInput
from app.models.language import LANGUAGES, QT_TRANSLATE_NOOP, Sentence, Words
from app.models.note import KIND_KEYS, NoteKind
from app.models.person import Role
from app.models.roles import role_from
from app.models.terms import LABELS, TERMS
from app.models.text import NAME_LIMIT, NOTE_LIMIT, fold, one_line, shortened, storable

MOST_NOTES = 50_000
NO_TEXT = QT_TRANSLATE_NOOP("interchange", "There is no text on this line.")
TWICE = QT_TRANSLATE_NOOP("interchange", "This note stands in the list twice.")
KIND_UNKNOWN = QT_TRANSLATE_NOOP("interchange", "Line {line}: the kind {kind} is not known. The note has no kind yet.")
ROLE_UNKNOWN = QT_TRANSLATE_NOOP("interchange", "Line {line}: the role {role} is not known. The note has no role.")
TIME_UNKNOWN = QT_TRANSLATE_NOOP("interchange", "Line {line}: {time} is no time. The time of the line before is used.")
NOT_USED = QT_TRANSLATE_NOOP("interchange", "Not brought in: the columns {columns}.")

FIELDS: dict[str, tuple[str, ...]] = {
    "time": ("tijd", "tijdstip", "time", "moment", "datum", "date", "datetime"),
    "text": ("tekst", "text", "notitie", "note", "inhoud", "content", "uitspraak", "citaat", "quote"),
    "kind": ("soort", "kind", "type", "soortnotitie"),
    "role": ("rol", "role", "spreker", "speaker", "wie"),
    "table": ("tafel", "table", "tafelnummer", "groep"),
    "themes": ("thema", "themas", "theme", "themes", "code", "codes", "tags"),
}
"""The fields a column can be about, and the column names by which each is known."""

_LATE = timedelta(hours=12)
_FORMATS = ("%H:%M", "%H:%M:%S", "%H.%M", "%Hu%M", "%H:%M u", "%H.%M uur", "%H:%M uur")
_DAYS = ("%d-%m-%Y", "%d/%m/%Y", "%Y-%m-%d")


@dataclass(frozen=True, slots=True)
class ListedNote:
    """One note of the list. `at` is when it was taken; `kind` and `role` are None where nothing known was said."""

    line: int
    at: datetime
    text: str
    kind: NoteKind | None
    role: Role | None
    table: str
    themes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoteList:
    """What was read, which column was taken for what (ours to theirs), and what was left out and why."""

    notes: tuple[ListedNote, ...]
    columns: dict[str, str]
    left_out: tuple[LeftOut, ...]
    remarks: tuple[Sentence, ...]


def read_notes(table: Table, *, start: datetime, columns: Mapping[str, str] | None = None) -> NoteList:
    """Read a list of notes of a session that began at `start`; `columns` (ours to theirs) goes before the header.

    A time without a day is that evening's, or after midnight the next morning's; a line without a time has that of
    the line before. Raises `BadInput` if no column holds text, there are no rows, or a column is not there.
    """
    found = places(table, columns or {}, FIELDS)
    if "text" not in found:
        raise BadInput(IMPORT_NO_TEXT, {"name": table.name})
    check_size(table, MOST_NOTES)
    lines = read_lines(
        table,
        _LineReader(found, start),
        key=lambda note: (note.at, note.text),
        object_to=_objection,
        twice=lambda _: Sentence(CONTEXT, TWICE),
        remarks=_not_used(table, found),
    )
    return NoteList(lines.taken, taken_for(table, found), lines.left_out, lines.remarks)


def _not_used(table: Table, places: Mapping[str, int]) -> list[Sentence]:
    """Tell which columns hold something that finds no place in a note."""
    unused = [place for place in range(len(table.header)) if place not in places.values()]
    names = [table.header[place] or str(place + 1) for place in unused if any(table.values(place))]
    return [Sentence(CONTEXT, NOT_USED, {"columns": ", ".join(names)})] if names else []


class _LineReader:
    """Reads one line after the other, for a line without a time has that of the line before."""

    def __init__(self, places: Mapping[str, int], start: datetime) -> None:
        self._places = places
        self._start = self._last = start

    def __call__(self, row: Row) -> tuple[ListedNote, list[Sentence]]:
        """Give what a line says, and what was odd about it."""
        kind, role = kind_from(self._text(row, "kind")), role_from(self._text(row, "role"))
        at = moment_from(self._text(row, "time"), self._start)
        odd: list[Sentence] = []
        for field, value, sentence in (
            ("kind", kind, KIND_UNKNOWN),
            ("role", role, ROLE_UNKNOWN),
            ("time", at, TIME_UNKNOWN),
        ):
            said = self._text(row, field)
            if said and value is None:
                odd.append(Sentence(CONTEXT, sentence, {"line": row.line, field: shortened(said, 40)}))
        self._last = at or self._last
        words = storable(cell(row, self._places, "text")).strip()
        table, themes = self._text(row, "table"), listed(self._text(row, "themes"))
        return ListedNote(row.line, self._last, words, kind, role, table, themes), odd

    def _text(self, row: Row, field: str) -> str:
        return one_line(cell(row, self._places, field))


def kind_from(text: str) -> NoteKind | None:
    """Give the kind of note a word means, in Dutch or English, or by its letter; None if it means none."""
    return _kinds().get(fold(text))


@cache
def _kinds() -> dict[str, NoteKind]:
    words = dict(KIND_KEYS)
    for kind in NoteKind:
        words[kind.value] = kind
        for language in LANGUAGES:
            words[fold(Words(language).translate(TERMS, LABELS[NoteKind][kind]))] = kind
    return words


def moment_from(text: str, start: datetime) -> datetime | None:
    """Give the moment a cell means, in the session that began at `start`; None where it means none."""
    text = fold(text).replace("t", " ", 1) if text[:1].isdigit() else fold(text)
    clock = _clock(text)
    if clock:
        return _that_evening(clock, start)
    day, _, rest = text.partition(" ")
    found, clock = _day(day), _clock(rest) if rest else start.time()
    if found is None or clock is None:
        return None
    return datetime.combine(found, clock)


def _that_evening(clock: time, start: datetime) -> datetime:
    at = datetime.combine(start.date(), clock)
    return at + timedelta(days=1) if start - at > _LATE else at


def _clock(text: str) -> time | None:
    return next((found.time() for each in _FORMATS if (found := _read(text, each))), None)


def _day(text: str) -> date | None:
    return next((found.date() for each in _DAYS if (found := _read(text, each))), None)


def _read(text: str, form: str) -> datetime | None:
    try:
        return datetime.strptime(text, form)
    except ValueError:
        return None


def _objection(note: ListedNote) -> Sentence | None:
    """Give why a line cannot be brought in, if it cannot."""
    if not note.text:
        return Sentence(CONTEXT, NO_TEXT)
    return too_long([(note.text, NOTE_LIMIT), *((name, NAME_LIMIT) for name in (note.table, *note.themes))])
