"""A drawn map after a small change: only what changed is drawn anew, all else stays lying where it is."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from app.drawing.backdrop import loop_radii
from app.drawing.map_figure import MapFigure, MapOptions, map_figure
from app.drawing.map_layout import contact_radius
from app.models.language import Translate
from app.models.network_map import CENTRE, Ask, MapContent, Offer, Tie
from app.models.record import Record

MOST = 40
"""With more things changed than this the whole map is as soon drawn anew."""

R = TypeVar("R", bound=Record)
V = TypeVar("V")


def mended(
    drawn: MapFigure, before: MapContent, after: MapContent, *, translate: Translate, options: MapOptions
) -> MapFigure | None:
    """Give the figure of `before` with what is different in `after` drawn anew, over all else.

    It shows what is there, though names may lie on each other and lines may not run round who came in between:
    `map_figure` puts that right. `options` are those `drawn` was drawn with, of a screen: with a scale and all names.
    None where too much changed, or everything looks different.
    """
    if not _same_ground(before, after, options):
        return None
    things = changed_things(before, after)
    if len(things) > MOST:
        return None
    others = dict.fromkeys((actor for actor in after.by_id if actor not in things), "")
    over = map_figure(_part(after, things), translate=translate, options=replace(options, names=others))
    still = (mark for mark in drawn.figure.marks if mark.about not in things)
    marks = (*still, *(mark for mark in over.figure.marks if mark.about in things))

    def merged(old: dict[str, V], new: dict[str, V]) -> dict[str, V]:
        kept = {thing: value for thing, value in old.items() if thing not in things}
        return kept | {thing: value for thing, value in new.items() if thing in things}

    return replace(
        drawn,
        figure=replace(drawn.figure, marks=marks),
        boxes=merged(drawn.boxes, over.boxes),
        label_boxes=merged(drawn.label_boxes, over.label_boxes),
        tie_paths=merged(drawn.tie_paths, over.tie_paths),
        circle_paths=merged(drawn.circle_paths, over.circle_paths),
        signs=(
            *(sign for sign in drawn.signs if sign.about not in things),
            *(sign for sign in over.signs if sign.about in things),
        ),
    )


def changed_things(before: MapContent, after: MapContent) -> frozenset[str]:
    """Give the ids of all that looks different: what came, went or changed, and the lines and circles of that."""
    actors = {actor.id for actor in _differing(before.actors, after.actors)}
    goods: tuple[Offer | Ask, ...] = (*_differing(before.offers, after.offers), *_differing(before.asks, after.asks))
    things = actors | {before.map.id if good.actor is CENTRE else good.actor for good in goods}
    if before.owner_name != after.owner_name:
        things.add(before.map.id)
    pairs = {_pair(tie) for tie in _differing(before.ties, after.ties)}
    circles = {circle.id for circle in _differing(before.circles, after.circles)} | _loops_apart(before, after)
    for content in (before, after):
        pairs |= {_pair(tie) for tie in content.ties if tie.start in actors or tie.end in actors}
        circles |= {circle.id for circle in content.circles if actors.intersection(circle.members)}
    ties = {tie.id for content in (before, after) for tie in content.ties if _pair(tie) in pairs}
    return frozenset(things | ties | circles)


def _loops_apart(before: MapContent, after: MapContent) -> set[str]:
    """Give the circles that keep another distance from their contacts: another circle came, went or grew."""
    old, new = (loop_radii(each.circles, 0.0, size=1.0) for each in (before, after))
    return {circle for circle, radius in new.items() if old.get(circle, radius) != radius}


def _part(content: MapContent, things: frozenset[str]) -> MapContent:
    """Give the content with all contacts and circles (loops make way for each other), but only these other things."""

    def holds(end: str | None) -> bool:
        return (content.map.id if end is CENTRE else end) in things

    return replace(
        content,
        ties=tuple(tie for tie in content.ties if tie.id in things),
        offers=tuple(offer for offer in content.offers if holds(offer.actor)),
        asks=tuple(ask for ask in content.asks if holds(ask.actor)),
    )


def _same_ground(before: MapContent, after: MapContent, options: MapOptions) -> bool:
    """Tell whether rings and sectors are the same, and contacts as large."""
    size, scale = options.text_size, options.scale or 0.0
    one, other = (contact_radius(len(each.actors), size=size, scale=scale) for each in (before, after))
    return before.map == after.map and one == other


def _differing(before: Iterable[R], after: Iterable[R]) -> Iterator[R]:
    """Give what is in one of two but not in the other."""
    old, new = ({record.id: record for record in each} for each in (before, after))
    yield from (record for id_, record in old.items() if new.get(id_) != record)
    yield from (record for id_, record in new.items() if old.get(id_) != record)


def _pair(tie: Tie) -> tuple[str, str]:
    a, b = sorted((tie.start or "", tie.end or ""))
    return (a, b)
