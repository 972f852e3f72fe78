"""Undo and redo: the journal walked, one scope at a time.

The journal is never rewritten: taking back is a new entry that names the edit it takes back.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum


class Action(StrEnum):
    """What an entry in the journal did. `GONE` is a do of which everything was erased since."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Entry:
    """The head of one entry in the journal, without its changes.

    `of` is the sequence number of the edit that an undo or redo is about; a do is about itself.
    """

    seq: int
    kind: str
    action: Action
    of: int


@dataclass(slots=True)
class History:
    """What can be undone and redone in one scope: two stacks of entries that were done."""

    undoable: list[Entry] = field(default_factory=list)
    redoable: list[Entry] = field(default_factory=list)

    def follow(self, entry: Entry) -> None:
        """Take in the next entry of the journal: a new do, also one that is gone, drops what could be redone."""
        if entry.action is Action.GONE:
            self.redoable.clear()
        elif entry.action is Action.DO:
            self.undoable.append(entry)
            self.redoable.clear()
        elif entry.action is Action.UNDO:
            self.redoable.append(self.undoable.pop())
        else:
            self.undoable.append(self.redoable.pop())


def walked(entries: Iterable[Entry]) -> History:
    """Give the history that follows from the entries of one scope, oldest first."""
    history = History()
    for entry in entries:
        history.follow(entry)
    return history
