"""What is told of an answer to a question for consent: when it was given, about which text, and who noted it."""

from PySide6.QtCore import QCoreApplication

from app.models.language import QT_TRANSLATE_NOOP
from app.models.person import Consent
from app.models.presence_consent import CONTEXT

DAY = "%d-%m-%Y"
GIVEN = QT_TRANSLATE_NOOP("consent", "On {day}, about text {version}")
NOTED = QT_TRANSLATE_NOOP("consent", ", noted by {name}")
TAKEN_BACK = QT_TRANSLATE_NOOP("consent", ", taken back on {day}")


def consent_told(consent: Consent) -> str:
    """Give one sentence about an answer."""
    words = _say(GIVEN).format(day=consent.given_on.strftime(DAY), version=consent.text_version)
    if consent.noted_by:
        words += _say(NOTED).format(name=consent.noted_by)
    if consent.withdrawn_on:
        words += _say(TAKEN_BACK).format(day=consent.withdrawn_on.strftime(DAY))
    return words


def _say(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
