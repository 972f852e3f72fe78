"""A photograph of a paper map under a map, to trace: laid there, moved, made larger, taken away."""

from collections.abc import Iterable

from app.models.edit import Change, Edit, changed
from app.models.map_geometry import Point, kept_near
from app.models.network_map import MapContent, Picture, Underlay
from app.models.record import new_id

SMALLEST, LARGEST = 0.2, 8.0
"""How wide a photograph can be, in map units."""

AT_FIRST = 2.4
"""The longer side of a photograph that was just laid down: the whole circle, and a little more."""


def add_underlay(content: MapContent, jpeg: str, *, aspect: float, replaced: Iterable[Picture] = ()) -> Edit:
    """Give the edit that lays a photograph under a map, in the place of what lay there.

    `jpeg` is base64 text, `aspect` its width divided by its height; `replaced` are the photographs of the map until
    now, which go. One photograph is enough to trace.
    """
    picture = Picture(id=new_id(), map=content.map.id, jpeg=jpeg)
    width = min(max(AT_FIRST * min(1.0, aspect), SMALLEST), LARGEST)
    laid = Underlay(id=new_id(), map=content.map.id, picture=picture.id, width=width)
    goes = [Change(each, None) for each in (*content.underlays, *replaced)]
    return Edit("add_underlay", content.map.id, (*goes, Change(None, picture), Change(None, laid)))


def move_underlay(underlay: Underlay, to: Point) -> Edit:
    """Give the edit that puts the middle of a photograph at a point, or as near to it as it can be found again."""
    x, y = kept_near(*to)
    return changed("move_underlay", underlay, x=x, y=y)


def resize_underlay(underlay: Underlay, width: float) -> Edit:
    """Give the edit that makes a photograph so many map units wide, within what can be seen; its middle stays."""
    return changed("resize_underlay", underlay, width=min(max(width, SMALLEST), LARGEST))


def remove_underlay(content: MapContent, underlay: Underlay, *, picture: Picture) -> Edit:
    """Give the edit that takes a photograph from under a map; the `picture` itself goes where nothing else shows it."""
    changes = [Change(underlay, None)]
    if all(each.picture != picture.id for each in content.underlays if each.id != underlay.id):
        changes.append(Change(picture, None))
    return Edit("remove_underlay", content.map.id, tuple(changes))
