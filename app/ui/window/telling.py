"""What the bar at the foot says after something went or came in, and what undo is about."""

from collections import Counter

from PySide6.QtCore import QCoreApplication

from app.models.edit import Edit
from app.models.language import QT_TRANSLATE_NOOP
from app.models.record import Record
from app.models.text import one_line, shortened
from app.ui.parts.words import counted

REMOVED = QT_TRANSLATE_NOOP("telling", "{name} is removed.")
BROUGHT_IN = QT_TRANSLATE_NOOP("telling", "Brought in: {counts}.")

_NAMING = ("name", "title", "claim", "action", "wording", "text", "words", "what")

VERBS = {
    "add": QT_TRANSLATE_NOOP("telling", "adding"),
    "make": QT_TRANSLATE_NOOP("telling", "adding"),
    "ask": QT_TRANSLATE_NOOP("telling", "adding"),
    "take": QT_TRANSLATE_NOOP("telling", "adding"),
    "remove": QT_TRANSLATE_NOOP("telling", "removing"),
    "move": QT_TRANSLATE_NOOP("telling", "moving"),
    "rename": QT_TRANSLATE_NOOP("telling", "renaming"),
    "reword": QT_TRANSLATE_NOOP("telling", "rewording"),
    "change": QT_TRANSLATE_NOOP("telling", "changing"),
    "set": QT_TRANSLATE_NOOP("telling", "changing"),
    "import": QT_TRANSLATE_NOOP("telling", "bringing in"),
    "copy": QT_TRANSLATE_NOOP("telling", "copying"),
    "give": QT_TRANSLATE_NOOP("telling", "giving"),
    "arrange": QT_TRANSLATE_NOOP("telling", "tidying up"),
    "resize": QT_TRANSLATE_NOOP("telling", "changing"),
    "check": QT_TRANSLATE_NOOP("telling", "checking in"),
    "discuss": QT_TRANSLATE_NOOP("telling", "changing"),
    "split": QT_TRANSLATE_NOOP("telling", "splitting"),
    "merge": QT_TRANSLATE_NOOP("telling", "merging"),
    "unmerge": QT_TRANSLATE_NOOP("telling", "taking apart"),
    "close": QT_TRANSLATE_NOOP("telling", "closing"),
    "reopen": QT_TRANSLATE_NOOP("telling", "opening again"),
    "mix": QT_TRANSLATE_NOOP("telling", "mixing"),
    "invite": QT_TRANSLATE_NOOP("telling", "inviting"),
    "answer": QT_TRANSLATE_NOOP("telling", "changing"),
    "draft": QT_TRANSLATE_NOOP("telling", "adding"),
    "start": QT_TRANSLATE_NOOP("telling", "going on"),
    "end": QT_TRANSLATE_NOOP("telling", "ending"),
    "skip": QT_TRANSLATE_NOOP("telling", "leaving out"),
    "bring": QT_TRANSLATE_NOOP("telling", "bringing back"),
    "supersede": QT_TRANSLATE_NOOP("telling", "replacing"),
    "finish": QT_TRANSLATE_NOOP("telling", "finishing"),
}
"""What an edit did, by the first word of its kind."""


def told_edit(edit: Edit) -> str:
    """Give the sentence for an edit that took something away or brought a list in; empty for all others."""
    if edit.kind.startswith("remove") and edit.changes[-1].after is None:
        return _say(REMOVED).format(name=_named(edit.changes[-1].record))
    if edit.kind.startswith("import") and edit.changes[-1].before is None:
        counts = Counter(type(change.record).__name__ for change in edit.changes if change.before is None)
        return _say(BROUGHT_IN).format(counts=", ".join(counted(*each) for each in counts.items()))
    return ""


def verb_of(kind: str) -> str:
    """Give what an edit of this kind does, such as "moving"; empty where there is no word for it."""
    word = VERBS.get(kind.partition("_")[0])
    return _say(word) if word else ""


def _named(record: Record) -> str:
    found = next((text for name in _NAMING if (text := getattr(record, name, ""))), "")
    return shortened(one_line(found), 60) or counted(type(record).__name__, 1)


def _say(text: str) -> str:
    return QCoreApplication.translate("telling", text)
