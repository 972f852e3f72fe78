"""The tree of themes: what is under what, what was merged into what, and how to change that.

Merging rewrites nothing: notes and themes keep what they said, and reading follows `merged_into`. What was under a
merged theme is read as under the theme it went into, so that taking the merge apart gives all of it back.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from app.models.edit import DESK, Change, Edit, added, changed
from app.models.errors import EMPTY_THEME, THEME_THERE, THEME_TOO_DEEP, THEME_UNDER_ITSELF, BadInput, Refused
from app.models.note import Note
from app.models.programme import Initiative
from app.models.rank import rank_between, ranks
from app.models.record import new_id
from app.models.text import fold, one_line
from app.models.themes import Theme

DEEPEST = 4
"""Levels a tree may have; a deeper one is not read at a glance."""


@dataclass(frozen=True, slots=True)
class Branch:
    """One theme where it stands: how far from the left, from 0."""

    theme: Theme
    depth: int


class ThemeTree:
    """All themes as they are read now; whatever stands in the file, reading it comes to an end."""

    def __init__(self, themes: Iterable[Theme]) -> None:
        """Take all themes, merged ones too."""
        self._by_id = {theme.id: theme for theme in themes}
        self._meant: dict[str, str | None] = {}
        self._reach: dict[str, frozenset[str]] = {}

    def get(self, theme_id: str) -> Theme | None:
        """Give a theme by its id, also one that was merged."""
        return self._by_id.get(theme_id)

    def meant(self, theme_id: str) -> str | None:
        """Give the theme an id stands for now, through all merges; None where there is no such theme.

        Themes that were merged round in a circle stand for the one of them with the lowest id.
        """
        if theme_id not in self._meant:
            self._meant[theme_id] = self._followed(theme_id)
        return self._meant[theme_id]

    def _followed(self, theme_id: str) -> str | None:
        walked: list[str] = []
        while theme_id in self._by_id and theme_id not in walked:
            walked.append(theme_id)
            into = self._by_id[theme_id].merged_into
            if into is None or into not in self._by_id:
                return theme_id
            theme_id = into
        return min(walked[walked.index(theme_id) :]) if theme_id in walked else None

    def themes_of(self, record: Note | Initiative) -> tuple[str, ...]:
        """Give the themes of a note or initiative as they are read now, each once."""
        return tuple(dict.fromkeys(found for each in record.themes if (found := self.meant(each))))

    def names_of(self, record: Note | Initiative) -> list[str]:
        """Give what the themes of a note or initiative are called now."""
        return [self._by_id[each].name for each in self.themes_of(record)]

    def covered(self, theme_id: str) -> frozenset[str]:
        """Give the ids of all themes that are read as one or as something under it, merged ones too."""
        whole = {theme_id} | self.below(theme_id)
        return frozenset(each for each in self._by_id if self.meant(each) in whole)

    @cached_property
    def living(self) -> dict[str, Theme]:
        """The themes that stand in the tree, by id."""
        return {key: theme for key, theme in self._by_id.items() if self.meant(key) == key}

    def with_one(self, theme: Theme) -> "ThemeTree":
        """Give the tree as it would be with one theme changed."""
        return ThemeTree((self._by_id | {theme.id: theme}).values())

    def is_round(self, theme_id: str) -> bool:
        """Tell whether the file says that a theme stands under itself, which is read as the top."""
        return theme_id in _chain({key: self._parent_of(key) for key in self.living}, theme_id)

    @cached_property
    def parents(self) -> dict[str, str | None]:
        """What each theme in the tree stands under; None for those at the top."""
        found = {key: self._parent_of(key) for key in self.living}
        for key in sorted(found):
            if key in _chain(found, key):
                found[key] = None
        return found

    def _parent_of(self, theme_id: str) -> str | None:
        """Give what a theme stands under; what was merged into itself is passed over."""
        walked, at = {theme_id}, self._by_id[theme_id].parent
        while at is not None and at in self._by_id and at not in walked:
            if (meant := self.meant(at)) != theme_id:
                return meant
            walked.add(at)
            at = self._by_id[at].parent
        return None

    def under(self, theme_id: str | None) -> list[Theme]:
        """Give the themes that stand directly under one, in their order; None gives those at the top."""
        return self._children.get(theme_id, [])

    @cached_property
    def _children(self) -> dict[str | None, list[Theme]]:
        found: dict[str | None, list[Theme]] = {}
        for key, parent in self.parents.items():
            found.setdefault(parent, []).append(self.living[key])
        for themes in found.values():
            themes.sort(key=lambda theme: (theme.rank, theme.id))
        return found

    def branches(self, under: str | None = None, depth: int = 0) -> Iterator[Branch]:
        """Give the whole tree from top to bottom, or what is under one theme."""
        for theme in self.under(under):
            yield Branch(theme, depth)
            yield from self.branches(theme.id, depth + 1)

    def above(self, theme_id: str) -> list[str]:
        """Give what a theme stands under, the nearest first."""
        return _chain(self.parents, theme_id)

    def below(self, theme_id: str) -> set[str]:
        """Give all that stands under a theme, at any depth."""
        return {branch.theme.id for branch in self.branches(theme_id)}

    def height(self, theme_id: str) -> int:
        """Give how many levels a theme and what is under it take."""
        return 1 + max((branch.depth + 1 for branch in self.branches(theme_id)), default=0)

    def merged(self, theme_id: str) -> list[Theme]:
        """Give the themes that were merged into one, also by way of another."""
        return [theme for key, theme in self._by_id.items() if key != theme_id and self.meant(key) == theme_id]

    def named(self, name: str) -> Theme | None:
        """Give the theme in the tree with this name, whatever its capitals and accents."""
        return next((theme for theme in self.living.values() if fold(theme.name) == fold(name)), None)

    def reach(self, theme_id: str) -> frozenset[str]:
        """Give a theme and all above it."""
        if theme_id not in self._reach:
            self._reach[theme_id] = frozenset((theme_id, *self.above(theme_id)))
        return self._reach[theme_id]


class ThemeCounts:
    """How many notes have each theme (`own`), and how many have it or one under it (`whole`); each note counts once."""

    def __init__(self, tree: ThemeTree, notes: Iterable[Note]) -> None:
        """Count all notes once; after that `follow` each change."""
        self._tree = tree
        self.own: Counter[str] = Counter()
        self.whole: Counter[str] = Counter()
        for themes, many in Counter(note.themes for note in notes if note.themes).items():
            self._count(themes, many)

    def follow(self, before: Note | None, after: Note | None) -> None:
        """Count one note as it is now instead of as it was."""
        self._count(before.themes if before else (), -1)
        self._count(after.themes if after else (), 1)

    def _count(self, themes: Iterable[str], many: int) -> None:
        found = {meant for each in themes if (meant := self._tree.meant(each))}
        for each in found:
            self.own[each] += many
        for each in frozenset[str]().union(*map(self._tree.reach, found)):
            self.whole[each] += many


def _chain(parents: dict[str, str | None], theme_id: str) -> list[str]:
    """Give what is above a theme, the nearest first; a circle is walked once."""
    found: list[str] = []
    at = parents.get(theme_id)
    while at is not None and at not in found:
        found.append(at)
        at = parents.get(at)
    return found


def add_theme(name: str, tree: ThemeTree, *, under: str | None = None) -> Edit:
    """Give the edit that makes a theme, last under another. Raises `BadInput` or `Refused`."""
    words = _free_name(name, tree)
    _check_depth(tree, under, 1)
    return added("add_theme", Theme(id=new_id(), name=words, rank=_last_rank(tree, under), parent=under))


def rename_theme(theme: Theme, name: str, *, tree: ThemeTree) -> Edit:
    """Give the edit that gives a theme another name. Raises `BadInput` without one, or where another has it."""
    return changed("rename_theme", theme, name=_free_name(name, tree, but=theme.id))


def explain_theme(theme: Theme, meaning: str) -> Edit:
    """Give the edit that says what belongs to a theme and what does not."""
    return changed("change_theme", theme, meaning=one_line(meaning))


def move_theme(theme: Theme, under: str | None, *, tree: ThemeTree, before: str | None = None) -> Edit:
    """Give the edit that puts a theme under another (None: at the top), `before` one of those there, or last.

    Raises `Refused` where it would stand under itself, or too deep.
    """
    if under == theme.id or (under is not None and theme.id in tree.above(under)):
        raise Refused(THEME_UNDER_ITSELF)
    _check_depth(tree, under, tree.height(theme.id))
    there = [each for each in tree.under(under) if each.id != theme.id]
    place = next((at for at, each in enumerate(there) if each.id == before), len(there))
    lower = there[place - 1].rank if place else None
    upper = there[place].rank if place < len(there) else None
    if lower is None or upper is None or lower < upper:
        return changed("move_theme", theme, parent=under, rank=rank_between(lower, upper))
    return _ranked_anew([*there[:place], replace(theme, parent=under), *there[place:]], was=theme)


def _ranked_anew(themes: list[Theme], *, was: Theme) -> Edit:
    """Give new ranks to all under one theme: what came together by merging may have the same."""
    pairs = zip(themes, ranks(len(themes)), strict=True)
    changes = (Change(was if each.id == was.id else each, replace(each, rank=rank)) for each, rank in pairs)
    return Edit("move_theme", DESK, tuple(changes))


def merge_theme(theme: Theme, into: str, *, tree: ThemeTree) -> Edit:
    """Give the edit that lets a theme be read as another from now on. Raises `Refused` for a theme and itself.

    A theme that stood deep under the merged one takes its place, or it would stand under itself.
    """
    target = tree.meant(into)
    if target is None or target == theme.id:
        raise Refused(THEME_UNDER_ITSELF)
    merged = replace(theme, merged_into=target)
    changes = [Change(theme, merged)]
    if tree.with_one(merged).is_round(target):
        heir = tree.living[target]
        changes.append(Change(heir, replace(heir, parent=tree.parents[theme.id], rank=theme.rank)))
    return Edit("merge_theme", DESK, tuple(changes))


def unmerge_theme(theme: Theme, *, tree: ThemeTree) -> Edit:
    """Give the edit that lets a merged theme stand by itself again, at the top where its old place is under it now."""
    round_again = tree.with_one(replace(theme, merged_into=None)).is_round(theme.id)
    return changed("unmerge_theme", theme, merged_into=None, parent=None if round_again else theme.parent)


def _check_depth(tree: ThemeTree, under: str | None, levels: int) -> None:
    deep = 0 if under is None else len(tree.above(under)) + 1
    if deep + levels > DEEPEST:
        raise Refused(THEME_TOO_DEEP, {"levels": DEEPEST})


def _free_name(name: str, tree: ThemeTree, *, but: str = "") -> str:
    words = one_line(name)
    if not words:
        raise BadInput(EMPTY_THEME)
    found = tree.named(words)
    if found and found.id != but:
        raise BadInput(THEME_THERE, {"name": found.name})
    return words


def _last_rank(tree: ThemeTree, under: str | None) -> str:
    return rank_between(max((theme.rank for theme in tree.under(under)), default=None), None)
