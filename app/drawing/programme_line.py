"""A programme through time: sessions above a line, the days of the city below it, and where today is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.drawing.figure import Disc, Figure, Ink, Lettered, Mark, Outline
from app.drawing.lettering import lettering
from app.drawing.shapes import polyline
from app.models.language import QT_TRANSLATE_NOOP, Translate
from app.models.overview import Moment

TODAY = QT_TRANSLATE_NOOP("overview", "today")
MOST_LINES = 2
MOST_TIERS = 3
"""Words of moments close to each other stand on so many heights, in turn."""
GOOD_ROOM, LEAST_ROOM = 7.0, 3.0
"""Letter heights: so wide a moment's words should be, and narrower than this they are left out."""
TIER = (MOST_LINES + 1) * 1.3 + 0.5
"""Letter heights from one height of words to the next."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where things stand, in mm: the first and last day, the left and right end, the line, and the size of letters."""

    first: date
    last: date
    left: float
    right: float
    y: float
    size: float

    def x(self, on: date) -> float:
        """Give where a day is."""
        part = (on - self.first) / (self.last - self.first)
        return self.left + part * (self.right - self.left)

    def within(self, left: float, width: float) -> float:
        """Give where words of a width begin that would begin at `left`, kept on the paper."""
        return max(0.0, min(left, self.right + self.size - width))


def programme_line(
    moments: Sequence[Moment], *, today: date, translate: Translate, width: float, text_size: float
) -> Figure:
    """Give the line of a programme, `width` mm wide; an empty figure where nothing has a day.

    `moments` are in the order of time. Sessions are discs above the line, full once they are closed; days of the
    city are lozenges below it. Words that would run into their neighbour are cut, or stand higher with a thin line to
    their day; a mark's `about` is the record's id.
    """
    if not moments:
        return Figure(width, 0.0)
    size = text_size
    days = [each.on for each in moments]
    margin = timedelta(days=max(14, (max(days) - min(days)).days // 12))
    frame = _Frame(min(days) - margin, max(days) + margin, size, width - size, 0.0, size)
    rows = [[each for each in moments if each.is_session is above] for above in (True, False)]
    tiers = [_tiers(row, frame) for row in rows]
    half = ((MOST_LINES + 1) * 1.35 + 2.5) * size
    frame = replace(frame, y=half + (tiers[0] - 1) * TIER * size)
    height = frame.y + half + (tiers[1] - 1) * TIER * size
    marks: list[Mark] = [_line(frame), *_year_marks(frame)]
    if frame.first <= today <= frame.last:
        marks += _today(frame, today, translate)
    for row, among in zip(rows, tiers, strict=True):
        for place, each in enumerate(row):
            marks += _moment(each, frame, _room(row, place, frame, among), place % among)
    return Figure(width, height, tuple(marks))


def _line(frame: _Frame) -> Outline:
    path = polyline([(frame.left, frame.y), (frame.right, frame.y)])
    return Outline(path, Ink(line="line", width=0.5))


def _year_marks(frame: _Frame) -> list[Mark]:
    marks: list[Mark] = []
    for year in range(frame.first.year + 1, frame.last.year + 1):
        x = frame.x(date(year, 1, 1))
        path = polyline([(x, frame.y - frame.size), (x, frame.y + frame.size)])
        marks.append(Outline(path, Ink(line="line", width=0.3)))
        words = lettering().line(str(year), frame.size * 0.8)
        left = frame.within(x + 0.3 * frame.size, words.width)
        marks.append(Lettered(left, frame.y - 0.35 * frame.size, words, "text_quiet"))
    return marks


def _today(frame: _Frame, today: date, translate: Translate) -> list[Mark]:
    x, reach = frame.x(today), frame.y - frame.size
    ink = Ink(line="warning", width=0.4, dash=(1.2, 1.2))
    words = lettering().line(translate("overview", TODAY, -1), frame.size * 0.85)
    left = frame.within(x - words.width / 2, words.width)
    return [
        Outline(polyline([(x, frame.y - reach + 0.4 * frame.size), (x, frame.y)]), ink),
        Lettered(left, frame.y - reach, words, "warning"),
    ]


def _tiers(row: Sequence[Moment], frame: _Frame) -> int:
    """Give over how many heights the words of a row must be divided to be wide enough."""
    for among in range(1, MOST_TIERS):
        if all(_room(row, place, frame, among) >= GOOD_ROOM * frame.size for place in range(len(row))):
            return among
    return MOST_TIERS


def _room(row: Sequence[Moment], place: int, frame: _Frame, among: int) -> float:
    """Give how wide the words of a moment may be where they stand on `among` heights in turn.

    Half of the way to the next words on the same height, and all of the way to a line to words that stand higher.
    """
    x, tier = frame.x(row[place].on), place % among
    room = min(14 * frame.size, 2 * (x - frame.left + frame.size), 2 * (frame.right + frame.size - x))
    for at, other in enumerate(row):
        apart = 0.94 * abs(frame.x(other.on) - x)
        if at != place and at % among == tier:
            room = min(room, apart)
        elif at % among > tier:
            room = min(room, 2 * apart)
    return room


def _moment(moment: Moment, frame: _Frame, room: float, tier: int) -> list[Mark]:
    x, size = frame.x(moment.on), frame.size
    up = -1 if moment.is_session else 1
    sign = _disc(moment, x, frame) if moment.is_session else _lozenge(moment, x, frame)
    if room < LEAST_ROOM * size:
        return [sign]
    day = lettering().shortened(f"{moment.on:%d-%m-%Y}", size * 0.85, room)
    lines = [*lettering().wrapped(moment.title, size, room, most_lines=MOST_LINES), day]
    step = 1.3 * size
    away = frame.y + up * tier * TIER * size
    top = away + 2.1 * size if up > 0 else away - 1.3 * size - step * (len(lines) - 1)
    marks: list[Mark] = [sign]
    if tier:
        path = polyline([(x, frame.y + up * 0.8 * size), (x, away + up * 0.9 * size)])
        marks.insert(0, Outline(path, Ink(line="line", width=0.25)))
    for at, line in enumerate(lines):
        left = frame.within(x - line.width / 2, line.width)
        colour = "text_quiet" if at == len(lines) - 1 else "text"
        marks.append(Lettered(left, top + at * step, line, colour, moment.id))
    return marks


def _disc(moment: Moment, x: float, frame: _Frame) -> Mark:
    fill = "accent" if moment.is_closed else "surface"
    return Disc(x, frame.y, 0.62 * frame.size, Ink(fill=fill, line="accent", width=0.6), moment.id)


def _lozenge(moment: Moment, x: float, frame: _Frame) -> Mark:
    reach, y = 0.7 * frame.size, frame.y
    path = polyline([(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)], closed=True)
    return Outline(path, Ink(fill="actor_government", line="actor_outline", width=0.5), moment.id)
