"""Coding: giving notes their themes, one key at a time, and choosing which notes to look at."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from app.models.edit import DESK, Change, Edit
from app.models.note import Note, NoteKind
from app.models.person import Role
from app.models.themes import Cluster
from app.models.themes_tree import ThemeTree

RESERVED = frozenset("jkucm")
"""Letters that do something else while coding: next, previous, undo, cluster, memo."""

KEYS = "123456789" + "".join(each for each in "abcdefghijklmnopqrstuvwxyz" if each not in RESERVED)
"""The keys that stand for the themes in view, from top to bottom."""


@dataclass(frozen=True, slots=True)
class ToCode:
    """Which notes are wanted; None lets all through. `theme` takes what is under it along."""

    session: str | None = None
    kind: NoteKind | None = None
    role: Role | None = None
    theme: str | None = None
    cluster: Cluster | None = None
    bare: bool = False
    """Only notes without a theme."""

    def fits(self, note: Note, tree: ThemeTree) -> bool:
        """Tell whether a note is wanted."""
        return (
            self.session in (None, note.session)
            and self.kind in (None, note.kind)
            and self.role in (None, note.speaker_role)
            and (self.cluster is None or note.id in self.cluster.notes)
            and (not self.bare or not tree.themes_of(note))
            and (self.theme is None or has_theme(note, self.theme, tree))
        )


def to_code(notes: Iterable[Note], wanted: ToCode, *, tree: ThemeTree) -> list[Note]:
    """Give the notes that are wanted, those without a theme first, and each part in the order of taking."""
    found = [note for note in notes if wanted.fits(note, tree)]
    return sorted(found, key=lambda note: bool(tree.themes_of(note)))


def has_theme(note: Note, theme: str, tree: ThemeTree) -> bool:
    """Tell whether a note has a theme, or one under it."""
    return any(each == theme or theme in tree.above(each) for each in tree.themes_of(note))


def switch_theme(notes: Iterable[Note], theme: str, *, tree: ThemeTree) -> Edit:
    """Give the edit that gives notes a theme, or takes it off where all have it already.

    Taking it off takes off every theme that was merged into it: else it would still be read there.
    """
    chosen = list(notes)
    if all(theme in tree.themes_of(note) for note in chosen):
        return _themed(chosen, lambda note: tuple(each for each in note.themes if tree.meant(each) != theme))
    return _themed(chosen, lambda note: note.themes if theme in tree.themes_of(note) else (*note.themes, theme))


def _themed(notes: Iterable[Note], themes: Callable[[Note], tuple[str, ...]]) -> Edit:
    changes = (Change(note, replace(note, themes=themes(note))) for note in notes)
    return Edit("change_notes", DESK, tuple(changes))
