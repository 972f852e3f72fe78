"""A learning question through time in words: what each session did with it, for reading, hearing and the keyboard."""

from PySide6.QtCore import QCoreApplication

from app.drawing.agenda_figure import ANSWER, BECAUSE, BEFORE_ANY, BETWEEN, FIRST, REWORDED, SAME_WORDS
from app.models.agenda import AgendaCell, AgendaRow, LearningAgenda
from app.models.codes import code
from app.models.language import QT_TRANSLATE_NOOP
from app.models.questions import LearningQuestion
from app.models.session import Session
from app.ui.parts.record_list import Row
from app.ui.parts.words import term

NOT_TALKED = QT_TRANSLATE_NOOP("agenda", "not talked about")


def story_rows(found: AgendaRow, agenda: LearningAgenda) -> list[Row]:
    """Give a row for each session a question lived through, the newest first."""
    told = [
        Row(
            f"{found.question.id}/{place}",
            *_told(cell, found, session),
            f"status_{cell.status}" if cell.version else "clock",
        )
        for place, (cell, session) in enumerate(zip(found.cells, agenda.columns, strict=True))
        if cell is not None
    ]
    return told[::-1]


def story_words(found: AgendaRow, agenda: LearningAgenda) -> str:
    """Give the whole story of a question as one text, the oldest first."""
    rows = reversed(story_rows(found, agenda))
    return f"{code(found.question)}, {term(found.question.status)}. " + " ".join(f"{r.detail}: {r.text}." for r in rows)


def letter_and_words(question: LearningQuestion, wording: str) -> str:
    """Give a question as it stands in a list."""
    return f"{code(question)}. {wording}"


def _told(cell: AgendaCell, found: AgendaRow, session: Session | None) -> tuple[str, str]:
    """Give the words of one cell, and the facts beneath them."""
    when = f"{code(session)} {session.starts_at:%d-%m-%Y}" if session else _say(BEFORE_ANY)
    version = cell.version
    if version is None:
        return _say(NOT_TALKED), f"{when} · {term(cell.status)}"
    first = next(each for each in found.cells if each and each.version) is cell
    facts = [when, term(cell.status), "" if first else _say(REWORDED if cell.reworded else SAME_WORDS)]
    facts += [_say(FIRST).format(wording=words) for words in cell.earlier]
    facts.append(_say(BECAUSE).format(reason=version.reason) if version.reason else "")
    facts.append(_say(ANSWER).format(answer=version.answer) if version.answer else "")
    facts.append(_say(BETWEEN) if cell.between else "")
    return version.wording, " · ".join(fact for fact in facts if fact)


def _say(text: str) -> str:
    return QCoreApplication.translate("agenda", text)
