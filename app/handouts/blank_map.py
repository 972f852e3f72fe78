"""An empty network map to draw on by hand: rings and sectors large, the questions, the signs, and a code.

What is drawn on it comes onto the screen later by its code, in the same session and, if it was made for somebody, as
that person's map.
"""

from dataclasses import dataclass
from datetime import datetime

from app.drawing.figure import Figure
from app.drawing.legend import legend_figure
from app.drawing.map_figure import MapOptions, map_figure
from app.handouts.abreast import as_one
from app.handouts.document import LARGE_PRINT, PARTICIPANTS, Document, Occasion
from app.handouts.flow import A3_LANDSCAPE, A4_LANDSCAPE, Paper
from app.handouts.map_words import legend_in_words
from app.handouts.setting import LEGEND_SHRINKS, RIGHT, Row, Setter, height_of, kept_together
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.map_setups import Beginning, offered_kinds
from app.models.network_map import CENTRE, Actor, Ask, MapContent, NetworkMap, Offer, Tie, TieKind

TITLE = QT_TRANSLATE_NOOP("blank_map", "My network map")
CALLED = QT_TRANSLATE_NOOP("prints", "Blank network map")
MIDDLE = QT_TRANSLATE_NOOP("blank_map", "Me")
NAME = QT_TRANSLATE_NOOP("blank_map", "Name:")
HAVE = QT_TRANSLATE_NOOP("blank_map", "I have")
SEEK = QT_TRANSLATE_NOOP("blank_map", "I look for")
SIGNS = QT_TRANSLATE_NOOP("blank_map", "How to draw it")
TYPING_IN = QT_TRANSLATE_NOOP("blank_map", "Later on the screen: Ctrl+K, then {code}.")
ALT = QT_TRANSLATE_NOOP("blank_map", "An empty map. In the middle: {middle}. Around it: {around}.")
NO_RINGS = QT_TRANSLATE_NOOP("blank_map", "nothing yet")

PAPERS: dict[str, Paper] = {"A3": A3_LANDSCAPE, "A4": A4_LANDSCAPE}

NAME_WIDE = 0.58
"""Part of that in which the owner's name is written, before the code."""

GUTTER = 8.0
LINE = 10.0
"""From one line to write on to the next; mm."""

FEWEST, MOST_LINES = 2, 4
"""Lines for what the owner has, and as many for what the owner looks for."""

RING_NAMES_SHRINK = 0.82
"""A map sets the names of its rings smaller than it is told; on paper they must not be."""

BESIDE = 0.36
"""Part of the width that the questions have at least, beside the map."""


@dataclass(frozen=True, slots=True)
class BlankMap:
    """One empty map; `whose` is what its owner is called (empty: for anybody)."""

    code: str
    beginning: Beginning
    whose: str = ""


@dataclass(frozen=True, slots=True)
class BlankMapContent:
    """Empty maps, one to a sheet; `paper` is a key of `PAPERS`."""

    code: str
    occasion: Occasion
    maps: tuple[BlankMap, ...]
    parts: frozenset[str]
    paper: str = "A3"
    large_print: bool = False


def blank_map_document(content: BlankMapContent, words: Words) -> Document:
    """Give the sheets, one for each map."""
    return _BlankMaps(content, words).made()


class _BlankMaps:
    """The sheets being made, one map after the other."""

    def __init__(self, content: BlankMapContent, words: Words) -> None:
        self.content = content
        self.words = words
        points = LARGE_PRINT if content.large_print else PARTICIPANTS
        name = words.translate("prints", CALLED)
        title = " ".join(part for part in (name, content.code) if part)
        paper = PAPERS[content.paper]
        self.document = Document(content.occasion, words=words, points=points, title=title, paper=paper)
        self.setter = self.document.setter
        self.flow = self.document.flow

    def made(self) -> Document:
        """Fill the pages and give them."""
        for each in self.content.maps:
            self.flow.next_page()
            self._sheet(each)
        return self.document

    def _sheet(self, each: BlankMap) -> None:
        """Put the map at the left, as large as the page allows, and what belongs to it beside it or overleaf."""
        setter, high = self.setter, self.flow.room
        wide = min(setter.width * (1 - BESIDE), high)
        beside = setter.of_width(setter.width - wide - GUTTER)
        column, overleaf = self._head(each, beside), list[Row]()
        for part in (self._questions, self._typing, self._signs):
            rows = part(each, beside)
            if height_of([*column, *rows]) <= high:
                column += rows
            else:
                overleaf += kept_together(part(each, setter))
        column += self._goods(beside, high - height_of(column))
        drawn = setter.of_width(wide).figure(self._drawn(each, wide, high), alt=self._alt(each))
        self.flow.put(setter.side_by_side([drawn], [as_one(column)], left_width=wide + GUTTER))
        self.flow.put(overleaf)

    # --- beside the map -----------------------------------------------------------------------------

    def _head(self, each: BlankMap, setter: Setter) -> list[Row]:
        """Give what the sheet is, whose map it is, and its code at the right."""
        beside, name = setter.width * NAME_WIDE, self._say(NAME)
        narrow, rest = setter.of_width(beside), setter.of_width(setter.width - beside)
        whose = narrow.label_value(name, each.whose) if each.whose else narrow.asking_line(name)
        code = rest.text(each.code, bold=True, scale=1.5, spacing=1.25, align=RIGHT)
        title = setter.heading(self._say(TITLE), 1)[1:-1]
        return [*title, *setter.side_by_side([as_one(whose)], code, left_width=beside)]

    def _questions(self, each: BlankMap, setter: Setter) -> list[Row]:
        if "questions" not in self.content.parts:
            return []
        rows: list[Row] = [setter.gap(0.5)]
        asked = [question for question in each.beginning.questions if question]
        for number, question in enumerate(asked, start=1):
            rows += setter.hanging(f"{number}.", question, indent=setter.body * 1.6)
        return rows

    def _typing(self, each: BlankMap, setter: Setter) -> list[Row]:
        """Give how the map comes onto the screen."""
        told = self._say(TYPING_IN).format(code=each.code)
        return [setter.gap(0.4), *setter.text(told, colour="text_quiet", spacing=1.3)]

    def _signs(self, each: BlankMap, setter: Setter) -> list[Row]:
        """Give what the signs mean."""
        if "legend" not in self.content.parts:
            return []
        drawn = legend_figure(
            _of_everything(each.beginning, self.content.occasion.printed_at),
            translate=self.words.translate,
            width=setter.width,
            text_size=setter.body / LEGEND_SHRINKS,
        )
        return [
            *setter.heading(self._say(SIGNS), 3, bookmark=False),
            setter.figure(drawn, alt=legend_in_words(drawn, self.words)),
        ]

    def _goods(self, setter: Setter, room: float) -> list[Row]:
        """Give lines for what the owner has and looks for, where there is room below the rest."""
        rows: list[Row] = []
        for words in (HAVE, SEEK):
            rows += setter.heading(self._say(words), 3, bookmark=False)
        lines = min(MOST_LINES, int((room - height_of(rows)) / 2 / LINE))
        if lines < FEWEST:
            return []
        rows = []
        for words in (HAVE, SEEK):
            rows += setter.heading(self._say(words), 3, bookmark=False)
            rows += setter.writing_lines(lines, height=LINE)
        return rows

    # --- the map ------------------------------------------------------------------------------------

    def _drawn(self, each: BlankMap, width: float, height: float) -> Figure:
        blank = _empty(each.beginning, self.content.occasion.printed_at)
        options = MapOptions(
            width,
            height,
            text_size=self.setter.body / RING_NAMES_SHRINK,
            owner_name=each.whose or self._say(MIDDLE),
            over_photo=True,
        )
        return map_figure(blank, translate=self.words.translate, options=options).figure

    def _alt(self, each: BlankMap) -> str:
        names = [name for name in (*each.beginning.ring_names, *each.beginning.sector_names) if name]
        around = ", ".join(names) or self._say(NO_RINGS)
        return self._say(ALT).format(middle=each.whose or self._say(MIDDLE), around=around)

    def _say(self, text: str) -> str:
        return self.words.translate("blank_map", text)


def _empty(beginning: Beginning, printed_at: datetime) -> MapContent:
    drawn = NetworkMap(
        id="blank",
        number=0,
        made_at=printed_at,
        ring_names=beginning.ring_names,
        sector_names=beginning.sector_names,
        kind_names=beginning.kind_names,
        questions=beginning.questions,
    )
    return MapContent(drawn, "")


def _of_everything(beginning: Beginning, printed_at: datetime) -> MapContent:
    """Give a map on which every sign stands once, for the legend to explain."""
    blank = _empty(beginning, printed_at)
    kinds = offered_kinds(blank.map)
    actors = [Actor(id=f"a{place}", map="blank", name="", kind=kind) for place, kind in enumerate(kinds)]
    actors += [Actor(id="wished", map="blank", name="", kind=kind, wished=True) for kind in kinds[:1]]
    ties = tuple(
        Tie(id=f"t{place}", map="blank", start=CENTRE, end=actors[0].id if actors else CENTRE, kind=kind)
        for place, kind in enumerate(TieKind)
    )
    goods = {"id": "g", "map": "blank", "actor": CENTRE}
    return MapContent(blank.map, "", tuple(actors), ties, offers=(Offer(**goods),), asks=(Ask(**goods),))  # type: ignore[arg-type]
