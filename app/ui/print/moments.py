"""The moments of an evening, in words."""

from PySide6.QtCore import QCoreApplication

from app.models.language import QT_TRANSLATE_NOOP
from app.tasks.prints.kinds import CONTEXT, KINDS, When, set_key
from app.ui.parts.words import translate

WORDS = {
    When.BEFORE: QT_TRANSLATE_NOOP("print_screen", "Before the evening"),
    When.TONIGHT: QT_TRANSLATE_NOOP("print_screen", "During the evening"),
    When.AFTER: QT_TRANSLATE_NOOP("print_screen", "After the evening"),
    When.PROGRAMME: QT_TRANSLATE_NOOP("print_screen", "Of the whole programme"),
}


def moment(when: When) -> str:
    """Give the words for a moment."""
    return QCoreApplication.translate("print_screen", WORDS[when])


def title_of(key: str) -> str:
    """Give what a kind or a set of kinds is called; a key that is not known stands for itself."""
    if key in KINDS:
        return translate(CONTEXT, KINDS[key].title)
    return next((moment(when) for when in When if set_key(when) == key), key)
