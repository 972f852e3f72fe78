"""The parking lot: what was kept for later, over all sessions, until somebody takes it up."""

from collections.abc import Iterable
from dataclasses import replace

from app.models.edit import DESK, Change, Edit, changed
from app.models.note import Note, NoteKind
from app.models.questions import LearningQuestion
from app.models.session import Session


def parked(notes: Iterable[Note], sessions: Iterable[Session]) -> list[Note]:
    """Give what is parked, the latest session first, and within a session as it was said."""
    order = {each.id: (each.starts_at, each.number) for each in sessions}
    found = sorted((each for each in notes if each.kind is NoteKind.PARKED), key=lambda each: each.number)
    return sorted(found, key=lambda each: order[each.session], reverse=True)


def take_up(note: Note, kind: NoteKind) -> Edit:
    """Give the edit that takes something up again as a note of another kind; its words and its session stay."""
    return changed("change_note", note, kind=kind)


def next_session(session: Session, sessions: Iterable[Session]) -> Session | None:
    """Give the first session after one; None where there is none yet."""
    later = (each for each in sessions if each.starts_at > session.starts_at)
    return min(later, key=lambda each: (each.starts_at, each.number), default=None)


def hand_on(note: Note, question: LearningQuestion, *, following: Session | None) -> Edit:
    """Give the edit that hands something to a learning question, and that question to the session that follows."""
    changes = [Change(note, replace(note, kind=NoteKind.QUESTION, learning_question=question.id))]
    if following and question.id not in following.learning_questions:
        asked = (*following.learning_questions, question.id)
        changes.append(Change(following, replace(following, learning_questions=asked)))
    return Edit("move_parked", DESK, tuple(changes))


def let_go(note: Note) -> Edit:
    """Give the edit that lets something be: it is parked no longer, and stays as something that was noticed."""
    return take_up(note, NoteKind.OBSERVATION)
