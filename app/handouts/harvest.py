"""The poster with what an evening brought: what was learned, decided and promised, what is open, and room for more."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.drawing.figure import Ink, Outline
from app.drawing.room_figure import room_figure
from app.drawing.shapes import polyline
from app.handouts.abreast import as_one, columns_over_pages, height_of
from app.handouts.dates import day
from app.handouts.document import LARGE_PRINT, Document, Occasion
from app.handouts.flow import A3
from app.handouts.report_content import Action, Finding, OpenQuestion, Said
from app.handouts.room_map_content import RoomContent
from app.handouts.setting import POINT, Row, Setter
from app.handouts.trail_rows import counts_in_words, hanging_of
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.terms import TERMS, label

TITLE = QT_TRANSLATE_NOOP("harvest", "Our harvest")
INSIGHTS = QT_TRANSLATE_NOOP("harvest", "What we learned")
DECISIONS = QT_TRANSLATE_NOOP("harvest", "What we decided")
COMMITMENTS = QT_TRANSLATE_NOOP("harvest", "What we promised")
QUESTIONS = QT_TRANSLATE_NOOP("harvest", "What is still open")
MORE = QT_TRANSLATE_NOOP("harvest", "What we add")
ROOM = QT_TRANSLATE_NOOP("harvest", "Who knows whom")
ROOM_ALT = QT_TRANSLATE_NOOP("harvest", "The maps of this evening laid together, small. Connected by: {names}.")
ONE_SIDE = QT_TRANSLATE_NOOP("report", "seen by one side")
BEFORE = QT_TRANSLATE_NOOP("report", "before {day}")

WALL = (16.0, 14.0, 12.0)
"""Points of the words, to be read from the wall: as large as goes on one poster."""

QUOTE_SCALES = ((70, 2.4), (150, 1.9), (300, 1.45))
"""How large a quote of at most so many letters is, as a part of the words; longer ones are less."""
QUOTE_LEAST = 1.2

LINE = 13.0
"""From one line to write on to the next; mm."""

GUTTER = 12.0
EMPTY_LINES = 3

LEAST_FOOT, MOST_FOOT = 90.0, 150.0
"""Height of the map and the room to write, at the foot of the poster; mm."""

MAP_WIDE, ROOM_ASPECT = 0.6, 1.5
"""Which part of the width the map takes beside room to write; how much wider than high it is."""


@dataclass(frozen=True, slots=True)
class Quote:
    """One thing somebody said, word for word, who agreed to that; `who` as they may be called."""

    code: str
    text: str
    who: str


@dataclass(frozen=True, slots=True)
class HarvestContent:
    """What an evening brought, worded as it may be printed; what was promised is both notes and actions."""

    code: str
    title: str
    place: str
    occasion: Occasion
    findings: tuple[Finding, ...] = ()
    decisions: tuple[Said, ...] = ()
    commitments: tuple[Said, ...] = ()
    actions: tuple[Action, ...] = ()
    questions: tuple[OpenQuestion, ...] = ()
    quote: Quote | None = None
    room: RoomContent | None = None
    parts: frozenset[str] = frozenset()
    large_print: bool = False


def harvest_document(content: HarvestContent, words: Words) -> Document:
    """Give the poster; what does not fit on it in the smallest letters goes on on a second one."""
    sizes = (LARGE_PRINT,) if content.large_print else WALL
    tries = [_Harvest(content, words, points=points).made() for points in sizes]
    return min(tries, key=lambda each: len(each.flow.pages))


class _Harvest:
    """The poster being made, part by part."""

    def __init__(self, content: HarvestContent, words: Words, *, points: float) -> None:
        self.content = content
        self.words = words
        self.document = Document(
            content.occasion, words=words, points=points, title=f"{self._say(TITLE)} {content.code}", paper=A3
        )
        self.setter = self.document.setter
        self.flow = self.document.flow
        self.left = self.setter.of_width((self.setter.width - GUTTER) / 2)

    def made(self) -> Document:
        """Fill the poster and give it."""
        content, setter = self.content, self.setter
        title = setter.heading(self._say(TITLE), 1)
        when = day(content.occasion.on, self.words) if content.occasion.on else ""
        told = " · ".join(part for part in (content.title, when, content.place) if part)
        self.flow.put([*title, *setter.text(told, bold=True)])
        if content.quote and "quote" in content.parts:
            self.flow.put(self._quote(content.quote))
        columns_over_pages(self.flow, setter, *self._columns(), left_width=self.left.width + GUTTER)
        self._foot()
        self.flow.close()
        return self.document

    def _quote(self, quote: Quote) -> list[Row]:
        """Give the quote large, with a bar at its left."""
        scale = next((scale for most, scale in QUOTE_SCALES if len(quote.text) <= most), QUOTE_LEAST)
        indent = self.setter.body * 1.4
        words = self.setter.text(f"“{quote.text}”", indent=indent, scale=scale, spacing=1.3, bold=True, colour="accent")
        who = " · ".join(part for part in (quote.who, quote.code) if part)
        whole = as_one([*words, *self.setter.text(who, indent=indent, colour="text_quiet")])
        return [self.setter.gap(1.0, stays=True), _with_bar(whole), self.setter.gap(0.6)]

    # --- the lists ----------------------------------------------------------------------------------

    def _columns(self) -> tuple[list[Row], list[Row]]:
        """Give what stands in the left and in the right column; the questions go where there is most room."""
        content = self.content
        left = self._list("insights", INSIGHTS, [(each.code, self._finding(each)) for each in content.findings])
        promised = [(each.code, self._said(each)) for each in content.commitments]
        promised += [(each.code, self._action(each)) for each in content.actions]
        right = self._list("decisions", DECISIONS, [(each.code, self._said(each)) for each in content.decisions])
        right += self._list("commitments", COMMITMENTS, promised)
        shorter = right if height_of(right) < height_of(left) else left
        shorter += self._list("questions", QUESTIONS, [(each.code, self._question(each)) for each in content.questions])
        return left, right

    def _list(self, part: str, title: str, items: Sequence[tuple[str, str]]) -> list[Row]:
        """Give a list of codes with words under a title; where there is none, lines to write on."""
        if part not in self.content.parts:
            return []
        setter = self.left
        rows = setter.heading(self._say(title), 2)
        indent = hanging_of(setter, [code for code, _ in items])
        for code, text in items:
            rows += [*setter.hanging(code, text, indent=indent), setter.gap(0.35)]
        if not items and "writing" in self.content.parts:
            rows += setter.writing_lines(EMPTY_LINES, height=LINE)
        return rows

    def _finding(self, finding: Finding) -> str:
        """Give an insight with how well it is carried; what speaks against it always among that."""
        told = [counts_in_words(finding.strength, self.words)]
        if not finding.strength.grounded:
            told.append(self.words.translate("report", ONE_SIDE))
        return f"{finding.claim} ({', '.join(part for part in told if part)})"

    def _said(self, said: Said) -> str:
        return f"{said.text} ({said.who})" if said.who else said.text

    def _action(self, action: Action) -> str:
        due = self.words.translate("report", BEFORE).format(day=day(action.due, self.words)) if action.due else ""
        told = ", ".join(part for part in (action.owner, due) if part)
        return f"{action.what} ({told})" if told else action.what

    def _question(self, question: OpenQuestion) -> str:
        if question.status is None:
            return question.text
        return f"{question.text} ({self.words.translate(TERMS, label(question.status))})"

    # --- at the foot --------------------------------------------------------------------------------

    def _foot(self) -> None:
        """Put the small map and the room to write beside each other, on this poster where there is room."""
        has_map = self.content.room is not None and "room" in self.content.parts
        has_lines = "writing" in self.content.parts
        if not has_map and not has_lines:
            return
        if self.flow.room - self.setter.body < LEAST_FOOT:
            self.flow.next_page()
        room = self.flow.room - self.setter.body
        whole = self.setter.width
        wide = whole * MAP_WIDE if has_map and has_lines else whole if has_map else 0.0
        drawn = self._map(self.setter.of_width(wide), min(room, MOST_FOOT)) if has_map else []
        left = wide + GUTTER if has_map else 0.0
        lines = self._writing(self.setter.of_width(whole - left), room) if has_lines else []
        self.flow.put(self.setter.side_by_side([as_one(drawn)], [as_one(lines)], left_width=left))

    def _map(self, setter: Setter, height: float) -> list[Row]:
        """Give the map of the group, small: only who is on several maps or drew one has a name."""
        room = self.content.room
        assert room is not None, "only where there is one"
        title = setter.heading(self._say(ROOM), 2)
        dots = [dot if dot.is_owner or dot.is_shared else replace(dot, name="") for dot in room.dots]
        drawn = room_figure(
            dots,
            room.strokes,
            aspect=room.aspect,
            width=setter.width,
            height=height - height_of(title),
            text_size=(LARGE_PRINT if self.content.large_print else WALL[-1]) * POINT,
        )
        alt = self._say(ROOM_ALT).format(names=", ".join(name for name, _, _ in room.shared))
        return [*title, setter.figure(drawn.figure, alt=alt)]

    def _writing(self, setter: Setter, height: float) -> list[Row]:
        title = setter.heading(self._say(MORE), 2)
        lines = int((height - height_of(title)) / LINE)
        return [*title, *setter.writing_lines(max(lines, 1), height=LINE)]

    def _say(self, text: str) -> str:
        return self.words.translate("harvest", text)


def _with_bar(row: Row) -> Row:
    bar = Outline(polyline([(1.0, 1.5), (1.0, row.height - 1.5)]), Ink(line="accent", width=1.6))
    return replace(row, marks=(bar, *row.marks))
