"""What somebody said, did or noticed: one line with its kind, and the notes line that is typed in the room."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.models.person import ROLE_KEYS, Role
from app.models.record import OnRemoval, Record, reference, required_text, text_field
from app.models.text import LINE_LIMIT, NOTE_LIMIT


class NoteKind(StrEnum):
    """What sort of thing was said."""

    QUOTE = "quote"
    EXPERIENCE = "experience"
    FACT = "fact"
    OBSTACLE = "obstacle"
    HIGH_POINT = "high_point"
    LOW_POINT = "low_point"
    LEARNING_MOMENT = "learning_moment"
    QUESTION = "question"
    IDEA = "idea"
    DECISION = "decision"
    COMMITMENT = "commitment"
    OBSERVATION = "observation"
    PARKED = "parked"


KIND_KEYS = {
    "c": NoteKind.QUOTE,
    "e": NoteKind.EXPERIENCE,
    "f": NoteKind.FACT,
    "b": NoteKind.OBSTACLE,
    "h": NoteKind.HIGH_POINT,
    "d": NoteKind.LOW_POINT,
    "l": NoteKind.LEARNING_MOMENT,
    "v": NoteKind.QUESTION,
    "i": NoteKind.IDEA,
    "s": NoteKind.DECISION,
    "t": NoteKind.COMMITMENT,
    "o": NoteKind.OBSERVATION,
    "p": NoteKind.PARKED,
}
"""The letter that sets the kind at the start of the notes line. The same in every language."""


class Layer(StrEnum):
    """Whether something is a fact, how it felt, or what somebody thinks of it."""

    FACT = "fact"
    FEELING = "feeling"
    REFLECTION = "reflection"


class CheckedBack(StrEnum):
    """Whether the speaker was asked if this is what was meant."""

    NOT_ASKED = "not_asked"
    AGREED = "agreed"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"


class NoteSource(StrEnum):
    """How a note came in."""

    LIVE = "live"
    TABLE_SHEET = "table_sheet"
    MAP = "map"
    HARVEST = "harvest"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Record):
    """One line somebody said, did or noticed. `number` makes its code (N12); `kind` None means not sorted yet.

    On the timeline it stands where `timeline_rank` says: `happened` is when that was in a person's own words, such as
    ``"spring 2025"``, and `why` is what made it a high point, a low point or a learning moment.
    `initiative` and `condition` are what it is about.
    """

    number: int
    session: str = reference("Session", OnRemoval.REFUSE, required=True)
    agenda_item: str | None = reference("AgendaItem", OnRemoval.EMPTY)
    table: str = text_field()
    taken_at: datetime
    text: str = required_text(NOTE_LIMIT)
    kind: NoteKind | None = None
    layer: Layer | None = None
    speaker_role: Role | None = None
    speaker: str | None = reference("Person", OnRemoval.EMPTY)
    area: str | None = reference("Area", OnRemoval.EMPTY)
    verbatim: bool = False
    starred: bool = False
    confidential: bool = False
    themes: tuple[str, ...] = reference("Theme", OnRemoval.EMPTY, many=True)
    learning_question: str | None = reference("LearningQuestion", OnRemoval.EMPTY)
    checked_back: CheckedBack = CheckedBack.NOT_ASKED
    source: NoteSource = NoteSource.LIVE
    initiative: str | None = reference("Initiative", OnRemoval.EMPTY)
    condition: str | None = reference("Condition", OnRemoval.EMPTY)
    why: str = text_field(LINE_LIMIT)
    happened: str = text_field()
    timeline_rank: str | None = text_field(default=None)


def is_quote(note: Note) -> bool:
    """Tell whether a note is somebody's own words."""
    return note.verbatim or note.kind is NoteKind.QUOTE


@dataclass(frozen=True, slots=True)
class NoteLine:
    """What a typed notes line says: the words, and what its signs mean."""

    text: str
    kind: NoteKind | None = None
    role: Role | None = None
    themes: tuple[str, ...] = field(default=())
    starred: bool = False
    question: str | None = None


_KIND = re.compile(r"^([a-z]) (?=\S|$)")
_ROLE = re.compile(r"(?:^|(?<=\s))@([a-z])(?=\s|$)")
_THEME = re.compile(r"(?:^|(?<=\s))#([^\W_][\w-]*)(?=[\s.,;:!?]|$)")
_STAR = re.compile(r"(?:^|(?<=\s))!(?=\s|$)")
_QUESTION = re.compile(r"(?:^|(?<=\s))\?([A-Z]{1,2})(?=\s|$)")
_SPACED = re.compile(r"^(?:o a|t a v|[a-z] (?![ua]\b)[a-z])\b")
_AFTER = {
    "s": "avonds morgens ochtends middags nachts zomers winters maandags woensdags lands werelds anderendaags",
    "t": "is was waren gaat ging kan kon moet moest zal zou zijn heeft had wordt werd lijkt blijft komt mag zit staat",
    "o": "ja nee jee wee zo",
    "d": "r",
}
_READ_AS_TEXT = {letter: frozenset(words.split()) for letter, words in _AFTER.items()}
"""What people type without its apostrophe or full stops: ``s avonds``, ``t is``, ``o ja``, ``b v``, ``i p v``."""


def kind_at_start(line: str) -> NoteKind | None:
    """Give the kind that the start of a line sets: one lower-case kind letter and a space, nothing else.

    ``"c het lukt"`` is a quote; ``"c'est"``, ``"b. v."`` and ``"C het"`` stay text, and so do the words that begin
    with a letter by themselves: ``"s avonds"``, ``"t is"``, ``"o ja"``, ``"v d Berg"``.
    """
    match = _KIND.match(line)
    return None if match is None or _begins_a_sentence(line) else KIND_KEYS.get(match.group(1))


def _begins_a_sentence(line: str) -> bool:
    """Tell whether the first letter of a line is a word of it; ``"c u"`` and ``"c a lot"`` are still quotes."""
    first, _, rest = line.partition(" ")
    word = re.match(r"\w*", rest)
    return bool(word and word.group() in _READ_AS_TEXT.get(first, ())) or bool(_SPACED.match(line))


def read_note_line(line: str, *, kind: NoteKind | None = None) -> NoteLine:
    """Read a typed line: kind letter, ``@b`` role, ``#theme``, ``!`` star, ``?A`` learning question.

    A `kind` that was chosen already leaves the first letter alone. Signs may stand anywhere as words of
    their own and leave the text; an unknown sign (``@q``) stays text. Of several lines each stays a paragraph.
    """
    words = line.strip()
    found = kind_at_start(words) if kind is None else None
    if found:
        words = words[2:]
    role = next((ROLE_KEYS[m.group(1)] for m in _ROLE.finditer(words) if m.group(1) in ROLE_KEYS), None)
    themes = tuple(dict.fromkeys(match.group(1) for match in _THEME.finditer(words)))
    starred = _STAR.search(words) is not None
    question = _QUESTION.search(words)
    words = _ROLE.sub(lambda m: "" if m.group(1) in ROLE_KEYS else m.group(0), words)
    for sign in (_THEME, _STAR, _QUESTION):
        words = sign.sub("", words)
    letter = question.group(1) if question else None
    return NoteLine(_paragraphs(words), kind or found, role, themes, starred, letter)


def lines_in(text: str) -> list[str]:
    """Give the lines of a pasted text that hold something."""
    return [line for each in text.splitlines() if (line := each.strip())]


def _paragraphs(text: str) -> str:
    return "\n".join(line for each in text.splitlines() if (line := " ".join(each.split())))
