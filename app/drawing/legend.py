"""What the signs on a map mean, in words: only those that this map has."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from app.drawing.contact_shapes import contact_marks
from app.drawing.dimming import Lit, dimmed
from app.drawing.figure import Figure, Lettered, Mark, moved
from app.drawing.labels import Block
from app.drawing.lettering import lettering
from app.drawing.signs import ASK, NOTE, OFFER, sign_box, sign_marks
from app.drawing.tie_routes import Route
from app.drawing.tie_strokes import tie_marks
from app.models.language import QT_TRANSLATE_NOOP, Translate
from app.models.map_setups import word_for
from app.models.network_map import Actor, ActorKind, Ask, Circle, Direction, MapContent, Offer, Tie, TieKind
from app.models.record import Record
from app.models.terms import TERMS, label

K = TypeVar("K")

_WISHED = QT_TRANSLATE_NOOP("legend", "wished")
_STRONGER = QT_TRANSLATE_NOOP("legend", "thicker is stronger")
_HAS = QT_TRANSLATE_NOOP("legend", "has")
_SEEKS = QT_TRANSLATE_NOOP("legend", "seeks")
_NOTE = QT_TRANSLATE_NOOP("legend", "note")
_VEILED = QT_TRANSLATE_NOOP("legend", "name left out")

_SAMPLE_NAME = "nnnnn"
_SAMPLE_TIE = Tie(id="", map="", start=None, end=None)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A sample, what it means, and the ids of what on the map looks so."""

    sample: Figure
    words: str
    about: frozenset[str]


def legend_figure(
    content: MapContent,
    *,
    translate: Translate,
    width: float,
    text_size: float,
    lit: Lit = None,
    blurred: bool = False,
) -> Figure:
    """Give the legend of a map, `width` mm wide and as high as it must be; 0 mm where there is nothing.

    What nothing on the map that is `lit` looks like is pale; `blurred` explains the bars that names then are.
    """
    size = text_size * 0.86
    step, gap = 1.75 * size, 1.3 * size
    x, row = gap / 2, 0
    marks: list[Mark] = []
    entries = [*_entries(content, translate, size), *(_veiled(content, translate, size) if blurred else ())]
    for entry in entries:
        sample = entry.sample
        line = lettering().shortened(entry.words, size, max(width - sample.width - 2 * gap, size))
        wide = sample.width + 0.45 * size + line.width
        if x > gap and x + wide + gap / 2 > width:
            x, row = gap / 2, row + 1
        top = row * step + 0.35 * size
        words = Lettered(x + wide - line.width, top + step / 2 + 0.32 * size, line, "text")
        found = (*moved(sample, x, top + (step - sample.height) / 2), words)
        marks += found if lit is None or entry.about & lit else map(dimmed, found)
        x += wide + gap
    height = (row + 1) * step + 0.7 * size if marks else 0.0
    return Figure(width, height, tuple(marks))


def _entries(content: MapContent, translate: Translate, size: float) -> Iterator[_Entry]:
    """Give an entry for everything that occurs on a map."""
    actors, ties = content.actors, content.ties
    for kind in _occurring(ActorKind, (actor.kind for actor in actors)):
        words = word_for(content.map, kind, translate)
        yield _Entry(_contact(kind, size, wished=False), words, _ids(each for each in actors if each.kind is kind))
    for meant in _occurring(TieKind, (tie.kind for tie in ties)):
        found = [tie for tie in ties if tie.kind is meant]
        directed = any(tie.direction is not Direction.NONE for tie in found)
        yield _Entry(_tie(meant, size, directed=directed), translate(TERMS, label(meant), -1), _ids(found))
    strengths = _occurring((1, 2, 3), (tie.strength for tie in ties))
    if len(strengths) > 1:
        yield _Entry(_strengths(strengths, size), translate("legend", _STRONGER, -1), _ids(ties))
    wished = _wished(actors, ties, size)
    if wished is not None:
        wishes: tuple[Actor | Tie, ...] = (*actors, *ties)
        yield _Entry(wished, translate("legend", _WISHED, -1), _ids(each for each in wishes if each.wished))
    yield from _signs(content, translate, size)


def _signs(content: MapContent, translate: Translate, size: float) -> Iterator[_Entry]:
    pinned: tuple[Actor | Tie | Circle, ...] = (*content.actors, *content.ties, *content.circles)
    for sign, words, about in (
        (OFFER, _HAS, _holders(content, content.offers)),
        (ASK, _SEEKS, _holders(content, content.asks)),
        (NOTE, _NOTE, _ids(each for each in pinned if each.note.strip())),
    ):
        if about:
            yield _Entry(_sign(sign, size), translate("legend", words, -1), about)


def _veiled(content: MapContent, translate: Translate, size: float) -> Iterator[_Entry]:
    line = lettering().line(_SAMPLE_NAME, size)
    each = Block((line,), size).veiled()
    marks = tuple(each.marks((0.0, 0.0, each.width, each.height), colour="label", halo=False))
    everybody = _ids((content.map, *content.actors, *content.circles))
    yield _Entry(Figure(each.width, each.height, marks), translate("legend", _VEILED, -1), everybody)


def _ids(things: Iterable[Record]) -> frozenset[str]:
    return frozenset(thing.id for thing in things)


def _holders(content: MapContent, goods: Iterable[Offer | Ask]) -> frozenset[str]:
    return frozenset(good.actor or content.map.id for good in goods)


def _occurring(order: Iterable[K], found: Iterable[K]) -> list[K]:
    """Give the kinds that occur, in their own order."""
    present = set(found)
    return [kind for kind in order if kind in present]


def _wished(actors: Iterable[Actor], ties: Iterable[Tie], size: float) -> Figure | None:
    """Give a sample of what is wished for: a contact if there is one, else a line."""
    kinds = [actor.kind for actor in actors if actor.wished]
    if kinds:
        return _contact(kinds[0], size, wished=True)
    lines = [tie for tie in ties if tie.wished]
    return _tie(lines[0].kind, size, directed=False, wished=True) if lines else None


def _contact(kind: ActorKind, size: float, *, wished: bool) -> Figure:
    radius = 0.68 * size
    marks = contact_marks(kind, radius * 1.1, radius * 1.15, radius=radius, wished=wished, edge=0.08 * size)
    return Figure(2.2 * radius, 2.3 * radius, marks)


def _tie(kind: TieKind, size: float, *, directed: bool, wished: bool = False) -> Figure:
    length, middle = 4.2 * size, 0.5 * size
    route = Route((0.0, middle), (length / 2, middle), (length, middle), straight=True)
    direction = Direction.TO if directed else Direction.NONE
    tie = replace(_SAMPLE_TIE, kind=kind, direction=direction, wished=wished)
    return Figure(length, 2 * middle, tie_marks(tie, route, size=size))


def _strengths(strengths: Sequence[int], size: float) -> Figure:
    """Give a line of each strength that occurs, one under the other."""
    length, step = 2.6 * size, 0.5 * size
    marks: list[Mark] = []
    for row, strength in enumerate(strengths):
        y = (row + 0.5) * step
        route = Route((0.0, y), (length / 2, y), (length, y), straight=True)
        marks += tie_marks(replace(_SAMPLE_TIE, strength=strength), route, size=size)
    return Figure(length, step * len(strengths), tuple(marks))


def _sign(kind: str, size: float) -> Figure:
    x, y, width, height = sign_box(kind, 1, 0.0, 0.0, size=size * 1.1)
    marks = sign_marks(kind, 1, (x, y, width, height), size=size * 1.1)
    return Figure(width, height, moved(Figure(0.0, 0.0, marks), -x, -y))
