"""Places in a tree: a city, its districts, their neighbourhoods and quarters. Each act is one edit."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from app.models.edit import DESK, Change, Edit, added, changed
from app.models.errors import AREA_IN_ITSELF, EMPTY_AREA, BadInput, Refused
from app.models.programme import Area, AreaLevel
from app.models.record import new_id
from app.models.removal import Referrers, removed
from app.models.text import fold, one_line

LEVELS = tuple(AreaLevel)
"""From large to small."""


def by_parent(areas: Iterable[Area]) -> dict[str | None, list[Area]]:
    """Give the areas that lie right inside each area, by name; those that lie in nothing known under None."""
    known = {area.id: area for area in areas}
    found: dict[str | None, list[Area]] = {}
    for area in sorted(known.values(), key=lambda each: (fold(each.name), each.id)):
        found.setdefault(area.parent if area.parent in known else None, []).append(area)
    return found


def in_tree_order(areas: Iterable[Area]) -> list[tuple[int, Area]]:
    """Give every area once with how deep it lies, each right after the one it lies in.

    Areas that lie in each other in a ring, as no edit makes them, stand at the end, at no depth.
    """
    known = list(areas)
    inside = by_parent(known)

    def walk(parent: str | None, depth: int) -> Iterator[tuple[int, Area]]:
        for area in inside.get(parent, ()):
            yield depth, area
            yield from walk(area.id, depth + 1)

    found = list(walk(None, 0))
    seen = {area.id for _, area in found}
    return found + [(0, area) for area in known if area.id not in seen]


def within(area: str, areas: Iterable[Area]) -> frozenset[str]:
    """Give the ids of an area and of all that lies in it, however deep."""
    inside: dict[str | None, list[str]] = {}
    for each in areas:
        inside.setdefault(each.parent, []).append(each.id)
    found, waiting = {area}, [area]
    while waiting:
        for inner in inside.get(waiting.pop(), ()):
            if inner not in found:
                found.add(inner)
                waiting.append(inner)
    return frozenset(found)


def area_names(areas: Iterable[Area]) -> dict[str, str]:
    """Give what each area is called, by id; with where it lies behind it if another one has the same name."""
    known = {area.id: area for area in areas}
    often: dict[str, int] = {}
    for area in known.values():
        often[fold(area.name)] = often.get(fold(area.name), 0) + 1
    return {area.id: area.name if often[fold(area.name)] == 1 else _with_parent(area, known) for area in known.values()}


def _with_parent(area: Area, known: Mapping[str, Area]) -> str:
    parent = known.get(area.parent or "")
    return f"{area.name} ({parent.name})" if parent else area.name


def area_called(name: str, areas: Sequence[Area]) -> tuple[str | None, tuple[Area, ...]]:
    """Give the id of the area with a name as `area_names` gives it, and the area to make first where none has it."""
    name = one_line(name)
    if not name:
        return None, ()
    for names in (area_names(areas).items(), ((area.id, area.name) for area in areas)):
        found = next((area for area, own in names if fold(own) == fold(name)), None)
        if found:
            return found, ()
    new = Area(id=new_id(), name=name)
    return new.id, (new,)


def add_area(name: str, *, level: AreaLevel, parent: str | None = None) -> Edit:
    """Give the edit that adds an area. Raises `BadInput` without a name."""
    return added("add_area", Area(id=new_id(), name=_checked(name), level=level, parent=parent))


def level_below(parent: Area | None) -> AreaLevel:
    """Give what an area is that lies in another one, unless somebody says otherwise."""
    if parent is None:
        return AreaLevel.DISTRICT
    return LEVELS[min(LEVELS.index(parent.level) + 1, len(LEVELS) - 1)]


def rename_area(area: Area, name: str) -> Edit:
    """Give the edit that renames an area. Raises `BadInput` without a name."""
    return changed("rename_area", area, name=_checked(name))


def move_area(area: Area, parent: str | None, *, areas: Iterable[Area]) -> Edit:
    """Give the edit that puts an area into another one, or into none. Raises `Refused` if it would lie in itself."""
    if parent is not None and parent in within(area.id, areas):
        raise Refused(AREA_IN_ITSELF)
    return changed("move_area", area, parent=parent)


def remove_area(area: Area, *, referrers: Referrers) -> Edit:
    """Give the edit that removes an area; what lies in it goes to where it lay, all else loses its place."""
    edit = removed("remove_area", area, referrers=referrers)
    return replace(edit, changes=tuple(_moved_up(change, area) for change in edit.changes))


def _moved_up(change: Change, gone: Area) -> Change:
    if isinstance(change.after, Area) and isinstance(change.before, Area) and change.before.parent == gone.id:
        return Change(change.before, replace(change.after, parent=gone.parent))
    return change


def together(kind: str, new: Iterable[Area], edit: Edit) -> Edit:
    """Give an edit with the areas that must be made first."""
    return Edit(kind, DESK, (*(Change(None, area) for area in new), *edit.changes))


def _checked(name: str) -> str:
    name = one_line(name)
    if not name:
        raise BadInput(EMPTY_AREA)
    return name
