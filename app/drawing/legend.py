"""What the signs on a map mean, in words: only those that this map has."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from app.drawing.contact_shapes import contact_marks
from app.drawing.figure import Figure, Lettered, Mark, moved
from app.drawing.lettering import lettering
from app.drawing.signs import ASK, OFFER, sign_box, sign_marks
from app.drawing.tie_routes import Route
from app.drawing.tie_strokes import tie_marks
from app.models.language import QT_TRANSLATE_NOOP, Translate
from app.models.network_map import Actor, ActorKind, Direction, MapContent, Tie, TieKind
from app.models.terms import TERMS, label

K = TypeVar("K")

_WISHED = QT_TRANSLATE_NOOP("legend", "wished")
_HAS = QT_TRANSLATE_NOOP("legend", "has")
_SEEKS = QT_TRANSLATE_NOOP("legend", "seeks")

_SAMPLE_TIE = Tie(id="", map="", start=None, end=None)


def legend_figure(content: MapContent, *, translate: Translate, width: float, text_size: float) -> Figure:
    """Give the legend of a map, `width` mm wide and as high as it must be; 0 mm where there is nothing."""
    size = text_size * 0.86
    step, gap = 1.75 * size, 1.3 * size
    x, row = gap / 2, 0
    marks: list[Mark] = []
    for sample, words in _entries(content, translate, size):
        line = lettering().shortened(words, size, max(width - sample.width - 2 * gap, size))
        wide = sample.width + 0.45 * size + line.width
        if x > gap and x + wide + gap / 2 > width:
            x, row = gap / 2, row + 1
        top = row * step + 0.35 * size
        marks += moved(sample, x, top + (step - sample.height) / 2)
        marks.append(Lettered(x + wide - line.width, top + step / 2 + 0.32 * size, line, "text"))
        x += wide + gap
    height = (row + 1) * step + 0.7 * size if marks else 0.0
    return Figure(width, height, tuple(marks))


def _entries(content: MapContent, translate: Translate, size: float) -> Iterator[tuple[Figure, str]]:
    """Give a sample and its words for everything that occurs on a map."""
    for kind in _occurring(ActorKind, (actor.kind for actor in content.actors)):
        yield _contact(kind, size, wished=False), translate(TERMS, label(kind), -1)
    for meant in _occurring(TieKind, (tie.kind for tie in content.ties)):
        directed = any(tie.direction is not Direction.NONE for tie in content.ties if tie.kind is meant)
        yield _tie(meant, size, directed=directed), translate(TERMS, label(meant), -1)
    wished = _wished(content.actors, content.ties, size)
    if wished is not None:
        yield wished, translate("legend", _WISHED, -1)
    if content.offers:
        yield _sign(OFFER, size), translate("legend", _HAS, -1)
    if content.asks:
        yield _sign(ASK, size), translate("legend", _SEEKS, -1)


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


def _sign(kind: str, size: float) -> Figure:
    x, y, width, height = sign_box(kind, 1, 0.0, 0.0, size=size * 1.1)
    marks = sign_marks(kind, 1, (x, y, width, height), size=size * 1.1)
    return Figure(width, height, moved(Figure(0.0, 0.0, marks), -x, -y))
