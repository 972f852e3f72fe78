"""Which learning questions to talk about tonight, and which ones several sessions passed by."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.models.agenda import SKIPPED_OFTEN, by_time, skipped
from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.questions import LearningQuestion, QuestionVersion, is_open, latest_wording, own_versions
from app.models.session import Session

PASSED_BY = QT_TRANSLATE_NOOP("plan", "%n session(s) in a row did not talk about it.", "", 1)
CHOSEN_IN_VAIN = QT_TRANSLATE_NOOP("plan", "It was on the list %n time(s) then.", "", 1)


@dataclass(frozen=True, slots=True)
class QuestionTonight:
    """A learning question as it stands before an evening.

    `skipped` counts the sessions in a row, up to the one before this evening, that did not talk about it since it was
    asked; `in_vain` those among them that had it on their list.
    """

    question: LearningQuestion
    wording: str
    chosen: bool
    skipped: int
    in_vain: int

    @property
    def skipped_often(self) -> bool:
        """Tell whether an open question was passed by so often that it is worth a warning."""
        return is_open(self.question) and self.skipped >= SKIPPED_OFTEN

    def warning(self) -> list[Sentence]:
        """Give what to know about a question that was passed by often; else nothing."""
        if not self.skipped_often:
            return []
        said = [Sentence("plan", PASSED_BY, {}, self.skipped)]
        return [*said, Sentence("plan", CHOSEN_IN_VAIN, {}, self.in_vain)] if self.in_vain else said


def questions_for(
    session: Session,
    *,
    questions: Iterable[LearningQuestion],
    versions: Iterable[QuestionVersion],
    sessions: Iterable[Session],
) -> list[QuestionTonight]:
    """Give the questions that are open or chosen for an evening, by letter, as the sessions before it left them."""
    earlier = [each for each in by_time(sessions) if each.starts_at < session.starts_at and each.id != session.id]
    held = {each.id for each in earlier}
    known = list(versions)
    before = [each for each in known if each.session in held or _between(each, session)]
    found = []
    for question in sorted(questions, key=lambda each: (each.number, each.id)):
        chosen = question.id in session.learning_questions
        if chosen or is_open(question):
            count = skipped(question, before, earlier)
            passed = earlier[len(earlier) - count :]
            in_vain = sum(question.id in each.learning_questions for each in passed)
            wording = latest_wording(question, own_versions(question, known))
            found.append(QuestionTonight(question, wording, chosen, count, in_vain))
    return found


def _between(version: QuestionVersion, session: Session) -> bool:
    """Tell whether a wording was written between sessions, before this one."""
    return version.session is None and version.worded_at < session.starts_at
