"""What goes back to the people: you said, we understood, this is what we do, and then you hear from us."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from app.models.acting import FollowUp
from app.models.edit import DESK, Change, Edit, added
from app.models.errors import NOTHING_TO_GIVE_BACK, BadInput
from app.models.insights import Evidence, Insight, InsightStatus, Relation
from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.note import CheckedBack, Note, NoteKind, is_quote
from app.models.person import Consent, ConsentAnswer, ConsentUse, consented
from app.models.rank import rank_between
from app.models.record import OnRemoval, Record, new_id, reference, required_text, text_field
from app.models.text import LINE_LIMIT, one_line, shortened

MOST_LINES = 7
"""More than fits one page in large letters."""

SAID_LIMIT = 140
"""How many characters of a note a first draft takes over."""

BEFORE = QT_TRANSLATE_NOOP("feedback", "before {day}")
QUOTING = (ConsentUse.QUOTE_UNNAMED, ConsentUse.QUOTE_NAMED)
ACTED = (NoteKind.COMMITMENT, NoteKind.DECISION)
"""What these say is what we do; the others are what was said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackLine(Record):
    """One line of the page that goes back after a session.

    `note` is what it answers; `then` is when people hear more. A line goes with the note that it answers: without it
    nobody could tell any more that the words may not be printed.
    """

    session: str = reference("Session", OnRemoval.TAKE_ALONG, required=True)
    rank: str = required_text()
    note: str | None = reference("Note", OnRemoval.TAKE_ALONG)
    said: str = text_field(LINE_LIMIT)
    understood: str = text_field(LINE_LIMIT)
    doing: str = text_field(LINE_LIMIT)
    then: str = text_field(LINE_LIMIT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """What a first draft is made of: this session's notes, and what came of them."""

    notes: tuple[Note, ...] = ()
    insights: tuple[Insight, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    actions: tuple[FollowUp, ...] = ()
    consents: tuple[Consent, ...] = ()


def may_go_back(note: Note, consents: Sequence[Consent]) -> bool:
    """Tell whether the words of a note may stand on paper, without a name.

    Not what was said in confidence, not what the speaker withdrew; a quote only of somebody who agreed to be quoted,
    all else unless the speaker said no.
    """
    if note.confidential or note.checked_back is CheckedBack.WITHDRAWN:
        return False
    if note.speaker is None:
        return True
    if is_quote(note):
        return any(consented(consents, note.speaker, use) for use in QUOTING)
    told = (each for each in consents if each.person == note.speaker and each.use in (ConsentUse.REPORT, *QUOTING))
    return not any(each.answer is ConsentAnswer.NO for each in told)


def in_line(lines: Iterable[FeedbackLine]) -> list[FeedbackLine]:
    """Give the lines in the order in which they stand on the page."""
    return sorted(lines, key=lambda line: (line.rank, line.id))


def draft_feedback(
    session: str, lines: Iterable[FeedbackLine], learned: Learned, *, say: Callable[[Sentence], str]
) -> Edit:
    """Give the edit that drafts lines from what was starred, promised and decided, after those that are there.

    At most `MOST_LINES` in all, starred notes first; what has a line already gets no second one.
    Raises `BadInput` where there is nothing new to give back.
    """
    made = in_line(lines)
    known = len(made)
    for note in _worth_telling(learned):
        if len(made) < MOST_LINES and not _is_told(note, made, learned):
            made.append(_drafted(session, note, learned, say, after=made[-1].rank if made else None))
    if len(made) == known:
        raise BadInput(NOTHING_TO_GIVE_BACK)
    return added("draft_feedback", *made[known:])


def add_feedback(session: str, lines: Iterable[FeedbackLine]) -> Edit:
    """Give the edit that adds an empty line at the end."""
    known = in_line(lines)
    rank = rank_between(known[-1].rank if known else None, None)
    return added("add_feedback", FeedbackLine(id=new_id(), session=session, rank=rank))


def move_feedback(lines: Iterable[FeedbackLine], line: FeedbackLine, *, to: int) -> Edit:
    """Give the edit that puts a line at place `to` (0 is first): one record changes."""
    others = [each for each in in_line(lines) if each.id != line.id]
    to = max(0, min(to, len(others)))
    before = others[to - 1].rank if to else None
    after = others[to].rank if to < len(others) else None
    return Edit("move_feedback", DESK, (Change(line, replace(line, rank=rank_between(before, after))),))


def _worth_telling(learned: Learned) -> list[Note]:
    """Give the notes that people should hear back: starred ones, then what was promised, then what was decided."""
    notes = sorted(learned.notes, key=lambda note: (note.taken_at, note.number))
    picked = [note for note in notes if note.starred]
    picked += [note for kind in ACTED for note in notes if note.kind is kind and not note.starred]
    return [note for note in picked if may_go_back(note, learned.consents)]


def _is_told(note: Note, lines: Iterable[FeedbackLine], learned: Learned) -> bool:
    """Tell whether a note has a line, or is what another line says that we do."""
    does = _does(note, learned) if note.kind in ACTED else []
    return any(line.note == note.id or any(each in line.doing for each in does) for line in lines)


def _drafted(
    session: str, note: Note, learned: Learned, say: Callable[[Sentence], str], *, after: str | None
) -> FeedbackLine:
    """Give a line; what was promised or decided is what we do, all else is what was said."""
    insight = _insight_of(note, learned)
    sources = [note] if note.kind in ACTED else [note, *_acted_on(insight, learned)]
    doing = [each for source in sources for each in _does(source, learned)]
    days = [each.due for each in learned.actions if each.due and each.note in {source.id for source in sources}]
    return FeedbackLine(
        id=new_id(),
        session=session,
        rank=rank_between(after, None),
        note=note.id,
        said="" if note.kind in ACTED else _words(note),
        understood=insight.claim if insight else "",
        doing=shortened("; ".join(dict.fromkeys(doing)), LINE_LIMIT),
        then=say(Sentence("feedback", BEFORE, {"day": f"{min(days):%d-%m-%Y}"})) if days else "",
    )


def _does(note: Note, learned: Learned) -> list[str]:
    """Give what we do about a note: its actions, else the words of what was promised or decided."""
    actions = [each.what for each in learned.actions if each.note == note.id]
    return actions or ([_words(note)] if note.kind in ACTED else [])


def _words(note: Note) -> str:
    return shortened(one_line(note.text), SAID_LIMIT)


def _insight_of(note: Note, learned: Learned) -> Insight | None:
    """Give the newest insight that a note speaks for."""
    spoken_for = {each.insight for each in learned.evidence if each.note == note.id and _speaks_for(each)}
    found = [each for each in learned.insights if each.id in spoken_for]
    standing = [each for each in found if each.status is not InsightStatus.SUPERSEDED]
    return max(standing, key=lambda each: each.number, default=None)


def _acted_on(insight: Insight | None, learned: Learned) -> list[Note]:
    """Give what was promised or decided this evening for the same reason, and may go back."""
    if insight is None:
        return []
    near = {each.note for each in learned.evidence if each.insight == insight.id and _speaks_for(each)}
    acted = (note for note in learned.notes if note.id in near and note.kind in ACTED)
    return [note for note in acted if may_go_back(note, learned.consents)]


def _speaks_for(evidence: Evidence) -> bool:
    return evidence.relation is not Relation.CONTRADICTS
