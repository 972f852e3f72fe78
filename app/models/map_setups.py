"""How maps begin: the questions, rings, sectors and kinds of contacts, from a template or of one's own."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import atan2, hypot, tau

from app.models.edit import Change, Edit, added, changed
from app.models.language import QT_TRANSLATE_NOOP, Translate
from app.models.map_geometry import HEART, NOWHERE, Point, at_angle, free_places, ring_radii, sector_at
from app.models.network_map import Actor, ActorKind, MapContent, MapSetup, NetworkMap
from app.models.record import new_id
from app.models.terms import RING_NAMES, TERMS, label
from app.models.text import one_line

CONTEXT = "map_setups"

MOST_RINGS, MOST_SECTORS = 5, 8
"""More rings or sectors than this cannot be told apart on a screen."""


@dataclass(frozen=True, slots=True)
class Template:
    """A way to draw networks that is used more often. Its words are English; see `in_words`."""

    name: str
    questions: tuple[str, ...]
    rings: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a map begins with, in the words people see; the fields are those of `MapSetup`."""

    questions: tuple[str, ...]
    ring_names: tuple[str, ...]
    sector_names: tuple[str, ...] = ()
    kind_names: tuple[str, ...] = ()


HOSSELEN = Template(
    QT_TRANSLATE_NOOP("map_setups", "Hosselen"),
    (
        QT_TRANSLATE_NOOP("map_setups", "Who do you know?"),
        QT_TRANSLATE_NOOP("map_setups", "How close are they?"),
        QT_TRANSLATE_NOOP("map_setups", "Who belongs with whom?"),
        QT_TRANSLATE_NOOP("map_setups", "What do you have, what do you seek?"),
        QT_TRANSLATE_NOOP("map_setups", "Who is missing?"),
    ),
    RING_NAMES[3],
)
"""What is used where nobody chose anything else."""

TEMPLATES = (
    HOSSELEN,
    Template(
        QT_TRANSLATE_NOOP("map_setups", "Ecomap"),
        (
            QT_TRANSLATE_NOOP("map_setups", "Who and what is in your life?"),
            QT_TRANSLATE_NOOP("map_setups", "In which part of your life are they?"),
            QT_TRANSLATE_NOOP("map_setups", "What gives you strength, what takes it?"),
            QT_TRANSLATE_NOOP("map_setups", "What do you give, what do you get?"),
            QT_TRANSLATE_NOOP("map_setups", "What would you like to be different?"),
        ),
        sectors=(
            QT_TRANSLATE_NOOP("map_setups", "family"),
            QT_TRANSLATE_NOOP("map_setups", "friends"),
            QT_TRANSLATE_NOOP("map_setups", "work and school"),
            QT_TRANSLATE_NOOP("map_setups", "care and help"),
            QT_TRANSLATE_NOOP("map_setups", "neighbourhood"),
            QT_TRANSLATE_NOOP("map_setups", "city and rules"),
        ),
    ),
    Template(
        QT_TRANSLATE_NOOP("map_setups", "Strength in the neighbourhood"),
        (
            QT_TRANSLATE_NOOP("map_setups", "Who and what is strong in your neighbourhood?"),
            QT_TRANSLATE_NOOP("map_setups", "How close are they to you?"),
            QT_TRANSLATE_NOOP("map_setups", "Who works together with whom?"),
            QT_TRANSLATE_NOOP("map_setups", "What is there to share, what is needed?"),
            QT_TRANSLATE_NOOP("map_setups", "Whom could you still ask?"),
        ),
        RING_NAMES[3],
        kinds=(
            QT_TRANSLATE_NOOP("map_setups", "people"),
            QT_TRANSLATE_NOOP("map_setups", "associations"),
            QT_TRANSLATE_NOOP("map_setups", "organisations"),
            QT_TRANSLATE_NOOP("map_setups", "places"),
            QT_TRANSLATE_NOOP("map_setups", "exchange"),
        ),
    ),
    Template(
        QT_TRANSLATE_NOOP("map_setups", "Empty"),
        (QT_TRANSLATE_NOOP("map_setups", "Draw who and what there is."), "", "", "", ""),
    ),
)
"""All that can be chosen from; the assets of the third are those of asset-based community development (ABCD)."""


def in_words(template: Template, translate: Translate) -> Beginning:
    """Give what a template says in a language."""

    def said(texts: tuple[str, ...], context: str = CONTEXT) -> tuple[str, ...]:
        return tuple(translate(context, text, -1) if text else "" for text in texts)

    return Beginning(
        said(template.questions), said(template.rings, "rings"), said(template.sectors), said(template.kinds)
    )


def beginning_of(setup: MapSetup | NetworkMap) -> Beginning:
    """Give what was chosen for a session, or what a map has."""
    return Beginning(setup.questions, setup.ring_names, setup.sector_names, setup.kind_names)


def set_up_session(session: str, beginning: Beginning, *, existing: MapSetup | None) -> Edit:
    """Give the edit that says how maps of a session begin from now on; maps that are there stay as they are."""
    tidy = _tidy(beginning)
    values = {name: getattr(tidy, name) for name in Beginning.__slots__}
    if existing:
        return changed("set_up_session", existing, **values)
    return added("set_up_session", MapSetup(id=new_id(), session=session, **values))


@dataclass(frozen=True, slots=True)
class Kept:
    """A ring or sector of a map as somebody left it: its name now, and its place before (None: it is new)."""

    name: str
    before: int | None


def set_up_map(content: MapContent, beginning: Beginning, *, rings: Sequence[Kept], sectors: Sequence[Kept]) -> Edit:
    """Give the edit that gives a map other questions, rings, sectors and kinds.

    Everybody keeps the ring and sector they were in, wherever those are now. Who stood in one that is gone waits
    beside the circle, and so does everybody within the circle of a map that had no rings: nobody gets a ring that was
    not chosen for them. `rings` and `sectors` overrule `beginning`.
    """
    rings, sectors = rings[:MOST_RINGS], sectors[:MOST_SECTORS]
    names = (tuple(each.name for each in rings), tuple(each.name for each in sectors))
    tidy = _tidy(replace(beginning, ring_names=names[0], sector_names=names[1]))
    values = {name: getattr(tidy, name) for name in Beginning.__slots__}
    after = replace(content.map, **values)
    moving = _Moving(content, after, rings, sectors)
    changes = [Change(content.map, after)]
    for actor in content.actors:
        moved = moving.moved(actor)
        if moved != actor:
            changes.append(Change(actor, moved))
    return Edit("set_up_map", content.map.id, tuple(changes))


def set_aside(edit: Edit) -> int:
    """Give how many contacts lost their place by an edit of rings and sectors, and now wait beside the circle."""
    pairs = ((change.before, change.after) for change in edit.changes)
    return sum(
        isinstance(before, Actor)
        and isinstance(after, Actor)
        and (after.ring, after.sector) == (None, None)
        and (before.x, before.y) != (after.x, after.y)
        for before, after in pairs
    )


def offered_kinds(network_map: NetworkMap) -> list[ActorKind]:
    """Give the kinds of contacts a map offers."""
    names = network_map.kind_names
    return [kind for place, kind in enumerate(ActorKind) if not names or (place < len(names) and names[place])]


def kind_name(network_map: NetworkMap, kind: ActorKind) -> str:
    """Give the map's own word for a kind of contact; "" where it is the usual one."""
    place = list(ActorKind).index(kind)
    return network_map.kind_names[place] if place < len(network_map.kind_names) else ""


def word_for(network_map: NetworkMap, kind: ActorKind, translate: Translate) -> str:
    """Give the map's own word for a kind of contact, or else the usual one."""
    return kind_name(network_map, kind) or translate(TERMS, label(kind), -1)


class _Moving:
    """Where contacts go when rings and sectors change."""

    def __init__(self, content: MapContent, after: NetworkMap, rings: Sequence[Kept], sectors: Sequence[Kept]) -> None:
        self.before, self.after = content.map, after
        self.rings = {each.before: place for place, each in enumerate(rings) if each.before is not None}
        self.sectors = {each.before: place for place, each in enumerate(sectors) if each.before is not None}
        self.places = free_places((actor.x, actor.y) for actor in content.actors)

    def moved(self, actor: Actor) -> Actor:
        """Give a contact in its ring and sector of now, or beside the circle."""
        ring = self.rings.get(actor.ring) if actor.ring is not None else None
        sector = self.sectors.get(actor.sector) if actor.sector is not None else None
        if self._loses_place(actor, ring, sector):
            x, y = next(self.places)
            return replace(actor, ring=None, sector=None, x=x, y=y, placed_by_hand=False)
        if ring is None and self.after.ring_names:
            return replace(actor, ring=None, sector=None)
        x, y = self._turned(actor, sector)
        away, was = self._radius(actor, ring), hypot(actor.x, actor.y)
        if away != was:
            x, y = (x / was * away, y / was * away) if was > NOWHERE else at_angle(0.0, away)
        return replace(actor, ring=ring, sector=self._sector_now(actor, sector), x=x, y=y)

    def _loses_place(self, actor: Actor, ring: int | None, sector: int | None) -> bool:
        lost_ring = actor.ring is not None and ring is None and bool(self.after.ring_names)
        lost_sector = actor.sector is not None and sector is None and bool(self.after.sector_names)
        in_new_rings = bool(self.after.ring_names) and not self.before.ring_names and hypot(actor.x, actor.y) <= 1.0
        return lost_ring or lost_sector or in_new_rings

    def _radius(self, actor: Actor, ring: int | None) -> float:
        away = hypot(actor.x, actor.y)
        stays = (ring, len(self.after.ring_names)) == (actor.ring, len(self.before.ring_names))
        if stays or ring is None or actor.ring is None:
            return away
        inner, outer = _band(actor.ring, len(self.before.ring_names))
        new_inner, new_outer = _band(ring, len(self.after.ring_names))
        part = _within((away - inner) / (outer - inner))
        return new_inner + part * (new_outer - new_inner)

    def _turned(self, actor: Actor, sector: int | None) -> Point:
        """Give where a contact is when its sector turned, at the distance it had."""
        before, after = len(self.before.sector_names), len(self.after.sector_names)
        if sector is None or actor.sector is None or (before, actor.sector) == (after, sector):
            return actor.x, actor.y
        part = _within(_angle(actor) / tau * before - actor.sector)
        return at_angle((sector + part) / after * tau, hypot(actor.x, actor.y))

    def _sector_now(self, actor: Actor, sector: int | None) -> int | None:
        """Give the sector in which a contact stands: its own, or on a map that had none the one it happens to be in."""
        waits = actor.ring is None and bool(self.before.ring_names)
        if sector is not None or waits:
            return sector
        return sector_at(actor.x, actor.y, sectors=len(self.after.sector_names))


def _band(ring: int, rings: int) -> tuple[float, float]:
    radii = [HEART, *ring_radii(rings)]
    return radii[ring], radii[ring + 1]


def _angle(actor: Actor) -> float:
    """Give the angle of a contact, clockwise from the top."""
    return atan2(actor.x, -actor.y) % tau


def _within(part: float) -> float:
    """Give how far something lies through a ring or sector, never right on its edge."""
    return min(max(part, 0.001), 0.999)


def _tidy(beginning: Beginning) -> Beginning:
    """Give the same without stray spaces; names of rings and sectors are limited in number."""

    def lines(texts: Sequence[str]) -> tuple[str, ...]:
        return tuple(map(one_line, texts))

    kinds = lines(beginning.kind_names)
    return Beginning(
        lines(beginning.questions),
        lines(beginning.ring_names)[:MOST_RINGS],
        lines(beginning.sector_names)[:MOST_SECTORS],
        kinds if any(kinds) else (),
    )
