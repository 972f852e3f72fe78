"""Asking for consent at the desk: what is asked in plain words, and who noted an answer last."""

from collections.abc import Iterable

from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.person import Consent, ConsentUse

CONTEXT = "consent"

ASKED = {
    ConsentUse.REPORT: QT_TRANSLATE_NOOP("consent", "May we write in the report what you told?"),
    ConsentUse.QUOTE_UNNAMED: QT_TRANSLATE_NOOP("consent", "May we print your words without your name?"),
    ConsentUse.QUOTE_NAMED: QT_TRANSLATE_NOOP("consent", "May we print your words with your name?"),
    ConsentUse.PHOTO: QT_TRANSLATE_NOOP("consent", "May we use photos that show you?"),
    ConsentUse.SHOW_MAP: QT_TRANSLATE_NOOP("consent", "May other people see your network map?"),
    ConsentUse.CONTACT: QT_TRANSLATE_NOOP("consent", "May we call or write to you after tonight?"),
    ConsentUse.RESEARCH: QT_TRANSLATE_NOOP("consent", "May researchers use what you told, without your name?"),
}
"""What is asked about each use, as it is said to people."""

WITHDRAWN = QT_TRANSLATE_NOOP(
    "consent",
    "Taken back. New prints leave it out at once."
    " What was printed before stays on paper: take the sheets back, and tell who has a copy.",
)


def asked(use: ConsentUse) -> Sentence:
    """Give what is asked about a use."""
    return Sentence(CONTEXT, ASKED[use])


def last_noted_by(consents: Iterable[Consent]) -> str:
    """Give the name of who wrote an answer down last; empty where nobody said so."""
    noted = [each for each in consents if each.noted_by]
    latest = max(noted, key=lambda each: each.withdrawn_on or each.given_on, default=None)
    return latest.noted_by if latest else ""
