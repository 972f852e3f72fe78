"""Days and times as people write them, in their own language."""

from datetime import date, datetime

from app.models.language import QT_TRANSLATE_NOOP, Words

_MONTHS = (
    QT_TRANSLATE_NOOP("dates", "January"),
    QT_TRANSLATE_NOOP("dates", "February"),
    QT_TRANSLATE_NOOP("dates", "March"),
    QT_TRANSLATE_NOOP("dates", "April"),
    QT_TRANSLATE_NOOP("dates", "May"),
    QT_TRANSLATE_NOOP("dates", "June"),
    QT_TRANSLATE_NOOP("dates", "July"),
    QT_TRANSLATE_NOOP("dates", "August"),
    QT_TRANSLATE_NOOP("dates", "September"),
    QT_TRANSLATE_NOOP("dates", "October"),
    QT_TRANSLATE_NOOP("dates", "November"),
    QT_TRANSLATE_NOOP("dates", "December"),
)


def day(when: date, words: Words) -> str:
    """Give a day such as "12 March 2026"."""
    return f"{when.day} {words.translate('dates', _MONTHS[when.month - 1])} {when.year}"


def day_and_time(when: datetime, words: Words) -> str:
    """Give a moment such as "12 March 2026, 19:30"."""
    return f"{day(when, words)}, {clock(when)}"


def clock(when: datetime) -> str:
    """Give a time such as "19:30"."""
    return f"{when:%H:%M}"
