"""The map of the group: the maps of an evening laid together, and beside it who is shared, bridges or is missing.

On A3 it is one sheet; on A1 it is a sheet that tells, and the map in pieces to glue.
"""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace

from app.drawing.figure import Figure, Lettered, moved
from app.drawing.lettering import lettering
from app.drawing.reading_order import in_a_line
from app.drawing.room_figure import Dot, RoomFigure, dot_figure, room_figure, stroke_figure
from app.handouts.abreast import as_one, decorative
from app.handouts.document import LARGE_PRINT, ORGANISERS, Document, Occasion
from app.handouts.flow import A3_LANDSCAPE, A4, A4_LANDSCAPE
from app.handouts.imposing import tiles
from app.handouts.marks import laid
from app.handouts.room_map_content import Bridging, RoomContent
from app.handouts.setting import POINT, Row, Setter, height_of
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.network_map import ActorKind
from app.models.terms import TERMS, counted, label

TITLE = QT_TRANSLATE_NOOP("room_map", "Map of the group")
LAID = QT_TRANSLATE_NOOP("room_map", "%n map(s) laid together", "", 1)
SHARED = QT_TRANSLATE_NOOP("room_map", "Who is on several maps")
BRIDGES = QT_TRANSLATE_NOOP("room_map", "Who bridges")
BRIDGING = QT_TRANSLATE_NOOP("room_map", "{name}: between {parts}")
AND = QT_TRANSLATE_NOOP("room_map", "{one} and {other}")
AND_MORE = QT_TRANSLATE_NOOP("room_map", "and %n more", "", 1)
MISSING = QT_TRANSLATE_NOOP("room_map", "What is missing")
WISHED_BY = QT_TRANSLATE_NOOP("room_map", "{one} – {other}: wished for by %n", "", 1)
ALONE = QT_TRANSLATE_NOOP("room_map", "Who hangs together with no other map: {names}.")
NAMED_BY = QT_TRANSLATE_NOOP("room_map", "{name}: named by %n", "", 1)
NAMED_WITH_MAP = QT_TRANSLATE_NOOP("room_map", "{name}, with an own map: named by %n", "", 1)
NOBODY_SHARED = QT_TRANSLATE_NOOP(
    "room_map", "Nobody yet. Are there two contacts that are the same? Say so on the laptop."
)
MORE = QT_TRANSLATE_NOOP("room_map", "and %n more, on the next page", "", 1)
NOT_NAMED = QT_TRANSLATE_NOOP("room_map", "Names in full: {names}.")
HONEST = (
    QT_TRANSLATE_NOOP("room_map", "Contacts are drawn as one only where somebody said that they are the same."),
    QT_TRANSLATE_NOOP("room_map", "Only lines mean something here. Near and far do not."),
    QT_TRANSLATE_NOOP("room_map", "People who were not asked have no name."),
)
HIDDEN = QT_TRANSLATE_NOOP("room_map", "%n map(s) are not here: the owner did not agree.", "", 1)
OWNER = QT_TRANSLATE_NOOP("room_map", "drew a map")
SEVERAL = QT_TRANSLATE_NOOP("room_map", "on several maps")
LINE = QT_TRANSLATE_NOOP("room_map", "is connected")
WISHED = QT_TRANSLATE_NOOP("room_map", "wished")
ALT = QT_TRANSLATE_NOOP("room_map", "A drawing of {maps} and {contacts}. The lists say who connects them.")
GLUE = QT_TRANSLATE_NOOP("room_map", "The map is on the next sheets. Cut along the frames, and glue where it says so.")

ASPECTS = {"A3": 1.25, "A1": 1.46}
"""How much wider than high the map is, by paper."""

PIECES = (799.0, 538.0)
"""Width and height of the map on A1, in mm: three by three pieces of A4."""

WALL, WALL_TITLE = 20.0, 60.0
"""Points of the names on A1, to be read from a step away, and of its title."""

TITLE_STRIP = 34.0
"""Height of the title on A1; mm."""

MAP_WIDE, GUTTER = 0.68, 8.0
"""Which part of the width of A3 the map takes, and the white beside it; mm."""

MOST_OF_PART = 4
"""Names of a part that a bridge connects."""

SHORTER = (8, 5, 3, 2, 1)
"""How many of each list stand beside the map where not all fit."""


@dataclass(frozen=True, slots=True)
class RoomMapContent:
    """The map of the group of one session; `paper` is a key of `ASPECTS`."""

    code: str
    occasion: Occasion
    room: RoomContent
    parts: frozenset[str]
    paper: str = "A3"
    large_print: bool = False


def room_map_document(content: RoomMapContent, words: Words) -> Document:
    """Give the map of the group."""
    return _OnPieces(content, words).made() if content.paper == "A1" else _OnOneSheet(content, words).made()


class RoomLists:
    """What the map of a group tells, in lists."""

    def __init__(self, room: RoomContent, words: Words, parts: frozenset[str]) -> None:
        self.room = room
        self.words = words
        self.parts = parts

    def rows(self, setter: Setter, *, most: int | None = None) -> list[Row]:
        """Give the lists, each with at most so many items."""
        rows: list[Row] = []
        if "shared" in self.parts:
            rows += self._list(setter, SHARED, self._shared(), most, empty=NOBODY_SHARED)
        if "bridges" in self.parts and self.room.bridges:
            rows += self._list(setter, BRIDGES, [self._bridging(each) for each in self.room.bridges], most)
        if "missing" in self.parts and self.room.missing:
            rows += self._list(setter, MISSING, self._missing(), most)
        if "bridges" in self.parts and self.room.alone:
            told = self._say(ALONE).format(names=" · ".join(map(in_a_line, self.room.alone[:most])))
            rows += [setter.gap(0.5), *setter.text(told)]
        return rows

    def honest(self, setter: Setter) -> list[Row]:
        """Give what the map does not say."""
        told = [self._say(text) for text in HONEST]
        if self.room.hidden:
            told.append(self.words.translate("room_map", HIDDEN, self.room.hidden))
        return [setter.gap(0.5), *setter.text(" ".join(told), colour="text_quiet", spacing=1.3)]

    def legend(self, setter: Setter) -> list[Row]:
        """Give what the signs mean, beside each other."""
        kinds = {dot.kind for dot in self.room.dots if not dot.is_owner}
        sign = Dot("", ActorKind.PERSON, 0.0, 0.0)
        signs = [(dot_figure(replace(sign, is_owner=True), text_size=setter.body), self._say(OWNER))]
        signs += [
            (dot_figure(replace(sign, kind=kind), text_size=setter.body), self.words.translate(TERMS, label(kind)))
            for kind in ActorKind
            if kind in kinds
        ]
        signs.append((dot_figure(replace(sign, is_shared=True), text_size=setter.body), self._say(SEVERAL)))
        signs.append((stroke_figure(wished=False, text_size=setter.body), self._say(LINE)))
        if any(stroke.wished for stroke in self.room.strokes):
            signs.append((stroke_figure(wished=True, text_size=setter.body), self._say(WISHED)))
        return signs_in_rows(setter, signs)

    def _shared(self) -> list[str]:
        return [
            self.words.translate("room_map", NAMED_WITH_MAP if has_map else NAMED_BY, count).format(
                name=in_a_line(name)
            )
            for name, count, has_map in self.room.shared
        ]

    def _bridging(self, each: Bridging) -> str:
        *first, last = map(self._part, each.parts)
        parts = self._say(AND).format(one=", ".join(first), other=last)
        return self._say(BRIDGING).format(name=in_a_line(each.name), parts=parts)

    def _part(self, names: Sequence[str]) -> str:
        """Give the first names of a part, and how many there are beside those."""
        told = " · ".join(map(in_a_line, names[:MOST_OF_PART]))
        more = len(names) - MOST_OF_PART
        return f"{told} {self.words.translate('room_map', AND_MORE, more)}" if more > 0 else told

    def _missing(self) -> list[str]:
        return [
            self.words.translate("room_map", WISHED_BY, count).format(one=in_a_line(one), other=in_a_line(other))
            for one, other, count in self.room.missing
        ]

    def _list(
        self, setter: Setter, title: str, items: Sequence[str], most: int | None, *, empty: str = ""
    ) -> list[Row]:
        rows = setter.heading(self._say(title), 2)
        for item in items[:most]:
            rows += setter.bullet(item)
        if not items:
            rows += setter.text(self._say(empty))
        if most is not None and len(items) > most:
            more = self.words.translate("room_map", MORE, len(items) - most)
            rows += setter.text(more, indent=setter.body, colour="text_quiet")
        return rows

    def _say(self, text: str) -> str:
        return self.words.translate("room_map", text)


def signs_in_rows(setter: Setter, signs: Sequence[tuple[Figure, str]]) -> list[Row]:
    """Give signs with their words behind them, as many in a row as fit."""
    rows: list[list[Row]] = [[]]
    left, gap = 0.0, setter.body * 1.2
    for figure, word in signs:
        wide = figure.width + setter.body * 0.4 + setter.width_of(word)
        if left and left + wide > setter.width:
            rows.append([])
            left = 0.0
        sign = decorative(figure, indent=left)
        told = setter.text(word, indent=left + figure.width + setter.body * 0.4)[0]
        rows[-1] += [_levelled(sign, told)]
        left += wide + gap
    return [Row(max(each.height for each in row), tuple(mark for each in row for mark in each.marks)) for row in rows]


def _levelled(sign: Row, word: Row) -> Row:
    """Give a sign with its word half-way its height."""
    height = max(sign.height, word.height)
    marks = (*laid(sign.marks, 0.0, (height - sign.height) / 2), *laid(word.marks, 0.0, (height - word.height) / 2))
    return Row(height, marks)


class _RoomMap:
    """What both ways to print the map share."""

    def __init__(self, content: RoomMapContent, words: Words) -> None:
        self.content = content
        self.words = words
        self.points = LARGE_PRINT if content.large_print else ORGANISERS
        self.title = f"{self._say(TITLE)} {content.code}"
        self.lists = RoomLists(content.room, words, content.parts)

    def heading(self, setter: Setter) -> list[Row]:
        """Give what this is, and of how many maps."""
        counted = self.words.translate("room_map", LAID, self.content.room.maps)
        return [*setter.heading(self._say(TITLE), 1), *setter.text(counted, bold=True)]

    def drawn(self, width: float, height: float, *, size: float) -> RoomFigure:
        """Give the map itself."""
        room = self.content.room
        return room_figure(room.dots, room.strokes, aspect=room.aspect, width=width, height=height, text_size=size)

    @property
    def alt(self) -> str:
        """Give in words what the drawing is."""
        room = self.content.room
        maps, contacts = counted("NetworkMap", room.maps), counted("Actor", sum(not dot.is_owner for dot in room.dots))
        return self._say(ALT).format(maps=self.words.say(maps), contacts=self.words.say(contacts))

    def unnamed(self, drawn: RoomFigure, setter: Setter) -> list[Row]:
        """Give the names that found no room on the map."""
        names = " · ".join(in_a_line(self.content.room.names[key]) for key in drawn.unnamed)
        return [setter.gap(0.6), *setter.text(self._say(NOT_NAMED).format(names=names))] if names else []

    def _say(self, text: str) -> str:
        return self.words.translate("room_map", text)


class _OnOneSheet(_RoomMap):
    """The map on A3, with its lists beside it; what does not fit goes on the next page."""

    def made(self) -> Document:
        """Fill the pages and give them."""
        document = Document(
            self.content.occasion, words=self.words, points=self.points, title=self.title, paper=A3_LANDSCAPE
        )
        setter, flow = document.setter, document.flow
        wide = setter.width * MAP_WIDE
        column = setter.of_width(setter.width - wide - GUTTER)
        beneath = [setter.gap(0.3), *self.lists.legend(setter)]
        high = flow.room - height_of(beneath)
        drawn = self.drawn(wide, high, size=setter.body)
        unnamed = self.unnamed(drawn, column)
        beside, is_whole = self._beside(column, high, unnamed)
        figure = setter.of_width(wide).figure(drawn.figure, alt=self.alt)
        flow.put(setter.side_by_side([replace(figure, stays=True)], [beside], left_width=wide + GUTTER))
        flow.put(beneath)
        if not is_whole:
            flow.put([*self.lists.rows(setter), *self.unnamed(drawn, setter)])
        return document

    def _beside(self, setter: Setter, high: float, unnamed: Sequence[Row]) -> tuple[Row, bool]:
        """Give what stands beside the map as one row, and whether it is all there is to say."""
        head, foot = self.heading(setter)[1:], self.lists.honest(setter)
        whole = [*head, *self.lists.rows(setter), *unnamed, *foot]
        if height_of(whole) <= high:
            return replace(as_one(whole), bookmark=(self._say(TITLE), 1)), True
        room = high - height_of([*head, *foot])
        shorter = (self.lists.rows(setter, most=most) for most in SHORTER)
        rows = next((rows for rows in shorter if height_of(rows) <= room), [])
        return replace(as_one([*head, *rows, *foot]), bookmark=(self._say(TITLE), 1)), False


class _OnPieces(_RoomMap):
    """The map on A1: a sheet that tells, then the pieces."""

    def made(self) -> Document:
        """Fill the pages and give them."""
        told = Document(self.content.occasion, words=self.words, points=self.points, title=self.title, paper=A4)
        drawn = self.drawn(PIECES[0], PIECES[1] - TITLE_STRIP, size=WALL * POINT)
        told.flow.put([*self.heading(told.setter), *told.setter.text(self._say(GLUE))])
        told.flow.put(self.lists.rows(told.setter))
        told.flow.put([told.setter.gap(0.6), *self.lists.legend(told.setter)])
        told.flow.put([*self.unnamed(drawn, told.setter), *self.lists.honest(told.setter)])
        pieces = Document(
            self.content.occasion,
            words=self.words,
            points=self.points,
            title=self.title,
            paper=A4_LANDSCAPE,
            furnished=False,
        )
        tiles(pieces, self._titled(drawn), alt=self.alt)
        both = copy(told)
        both.sheets = lambda: [*told.sheets(), *pieces.sheets()]  # type: ignore[method-assign]
        return both

    def _titled(self, drawn: RoomFigure) -> Figure:
        """Give the map below what it is, and of which evening."""
        size, occasion = WALL_TITLE * POINT, self.content.occasion
        title = lettering().shortened(self._say(TITLE), size, PIECES[0], bold=True)
        told = " · ".join(part for part in (occasion.programme, occasion.session) if part)
        below = lettering().shortened(told, WALL * POINT, PIECES[0])
        marks = (
            Lettered(0.0, title.ascent, title, "accent"),
            Lettered(0.0, title.height + below.ascent, below, "text_quiet"),
            *moved(drawn.figure, 0.0, TITLE_STRIP),
        )
        return Figure(*PIECES, marks)
