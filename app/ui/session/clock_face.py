"""What runs now, in words: its title, the digits of the time left, and what going on would do."""

from PySide6.QtCore import QCoreApplication

from app.models.clock import NONE, Clock, Phase
from app.models.clock_words import as_digits, said_pace
from app.models.language import QT_TRANSLATE_NOOP
from app.ui.parts.words import said

CONTEXT = "clock_face"

TITLES = {
    Phase.EMPTY: QT_TRANSLATE_NOOP("clock_face", "No plan yet"),
    Phase.BEFORE: QT_TRANSLATE_NOOP("clock_face", "Not begun yet"),
    Phase.BETWEEN: QT_TRANSLATE_NOOP("clock_face", "Between two blocks"),
    Phase.AFTER: QT_TRANSLATE_NOOP("clock_face", "The evening is over"),
}
BEGIN = QT_TRANSLATE_NOOP("clock_face", "Begin: {title}")
NEXT = QT_TRANSLATE_NOOP("clock_face", "Next: {title}")
END = QT_TRANSLATE_NOOP("clock_face", "End the evening")
OVER = QT_TRANSLATE_NOOP("clock_face", "+{digits} over")


def title_words(clock: Clock) -> str:
    """Give what runs now; blocks side by side are all named."""
    if clock.phase is Phase.RUNNING:
        return " | ".join(item.title for item in clock.running)
    return _say(TITLES[clock.phase])


def digits_of(clock: Clock) -> str:
    """Give the time left as digits, or how far it is over; empty where nothing runs."""
    if clock.phase is not Phase.RUNNING:
        return ""
    if clock.over > NONE:
        return _say(OVER).format(digits=as_digits(clock.over))
    return as_digits(clock.left)


def pace_words(clock: Clock) -> str:
    """Give how the evening stands against its plan, and when it ends."""
    return " ".join(said(sentence) for sentence in said_pace(clock))


def go_on_words(clock: Clock) -> str:
    """Give what going on would do; empty where there is nothing to go on to."""
    if clock.following:
        titles = " | ".join(item.title for item in clock.following)
        return _say(BEGIN if clock.phase is Phase.BEFORE else NEXT).format(title=titles)
    return _say(END) if clock.phase is Phase.RUNNING else ""


def _say(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
