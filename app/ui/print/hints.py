"""What to do first where a print would be empty."""

from PySide6.QtCore import QCoreApplication

from app.models.language import QT_TRANSLATE_NOOP

CONTEXT = "print_screen"
USUAL = QT_TRANSLATE_NOOP(
    "print_screen", "There is nothing for this print yet. Choose another session, or all of them."
)
HINTS = {
    "run-sheet": QT_TRANSLATE_NOOP("print_screen", "There is no plan yet. Make it first, in the session under Before."),
    "programme": QT_TRANSLATE_NOOP("print_screen", "There is no plan yet. Make it first, in the session under Before."),
    "participant": QT_TRANSLATE_NOOP("print_screen", "There is no map yet. Draw one first."),
    "feedback": QT_TRANSLATE_NOOP(
        "print_screen", "Nothing goes back yet. Write it first, where you close the session."
    ),
    "actions": QT_TRANSLATE_NOOP("print_screen", "There are no actions yet. Write down first who does what."),
    "insight-cards": QT_TRANSLATE_NOOP(
        "print_screen", "There are no insights yet. Write one first, on the page Insights."
    ),
    "evidence": QT_TRANSLATE_NOOP("print_screen", "There are no insights yet. Write one first, on the page Insights."),
    "courses-of-action": QT_TRANSLATE_NOOP(
        "print_screen", "There are no courses of action yet. Write one first, on the page Insights."
    ),
    "learning-agenda": QT_TRANSLATE_NOOP("print_screen", "There are no learning questions yet. Write one first."),
    "comparison": QT_TRANSLATE_NOOP(
        "print_screen", "There is nothing to compare yet. Fill in the budget rounds first."
    ),
    "timeline": QT_TRANSLATE_NOOP(
        "print_screen", "Nothing stands on the timeline yet. Write high and low points first."
    ),
    "room-map": QT_TRANSLATE_NOOP("print_screen", "There is no map yet that others may see. Ask the owners first."),
    "publication": QT_TRANSLATE_NOOP(
        "print_screen", "The publication has no chapters yet. Make them first, on the page Insights."
    ),
}


def hint(key: str) -> str:
    """Give what to do first for a print; for a set that another session may have more."""
    return QCoreApplication.translate(CONTEXT, HINTS.get(key, USUAL))
