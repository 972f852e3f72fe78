"""The poster with what an evening brought: what was learned, decided and promised, what is open, and room for more."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.drawing.figure import Ink, Outline
from app.drawing.reading_order import in_a_line
from app.drawing.room_figure import room_figure
from app.drawing.shapes import polyline
from app.handouts.abreast import as_one, columns_over_pages
from app.handouts.dates import day
from app.handouts.document import LARGE_PRINT, Document, Occasion
from app.handouts.flow import A3
from app.handouts.report_content import Action, Finding, OpenQuestion, Said
from app.handouts.room_map import NOT_NAMED, RoomLists
from app.handouts.room_map_content import RoomContent
from app.handouts.setting import POINT, Row, Setter, height_of
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

WALL = (28.0, 24.0, 21.0, 18.0, 16.0, 14.0, 12.0)
"""Points of the words, to be read from the wall: as large as goes on one poster."""

LARGER = (28.0, 24.0, 21.0)
"""The same in large print, before the least there is."""

SMALL, ON_MAP = 16.0, 14.0
"""Points of the head and foot at most, and of names and legend of the map."""

QUOTE_SCALES = ((70, 2.4), (150, 1.9), (300, 1.45))
"""How large a quote of at most so many letters is, as a part of the words; longer ones are less."""
QUOTE_LEAST = 1.2

LINE = 13.0
"""From one line to write on to the next; mm."""

GUTTER = 12.0
EMPTY_LINES = 3

LEAST_FOOT, LEAST_WRITING, MOST_MAP = 190.0, 55.0, 170.0
"""Height of the map with room to write under it, of room to write alone, and of the map; mm."""

ROOM_ASPECT = 1.5
"""How much wider than high the map is."""


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
    """Give the poster, with letters as large as go on it; a map that would be small gets a sheet of its own.

    What does not fit in the smallest letters goes on on a next sheet.
    """
    sizes = (*LARGER, LARGE_PRINT) if content.large_print else WALL
    tries = [_Harvest(content, words, points=points) for points in sizes]
    made = [each.made() for each in tries]
    if content.room is None or "room" not in content.parts:
        return min(made, key=lambda each: len(each.flow.pages))
    whole = (each for each, points in zip(made, sizes, strict=True) if points >= SMALL and len(each.flow.pages) == 1)
    return next(whole, None) or min(tries, key=lambda each: (each.told_on, len(each.flow.pages))).document


class _Harvest:
    """The poster being made, part by part."""

    def __init__(self, content: HarvestContent, words: Words, *, points: float) -> None:
        self.content = content
        self.words = words
        self.document = Document(
            content.occasion,
            words=words,
            points=points,
            title=f"{self._say(TITLE)} {content.code}",
            paper=A3,
            smallest=LARGE_PRINT if content.large_print else min(points, SMALL),
        )
        self.setter = self.document.setter
        self.flow = self.document.flow
        self.told_on = 1
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
        self.flow.close()
        self.told_on = len(self.flow.pages)
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
        """Put the map over the whole width with room to write under it, on this poster where there is room."""
        room = self.content.room if "room" in self.content.parts else None
        has_lines = "writing" in self.content.parts
        if room is None and not has_lines:
            return
        if self.flow.room - self.setter.body < (LEAST_FOOT if room else LEAST_WRITING):
            self.flow.next_page()
        if room:
            kept = LEAST_WRITING if has_lines else 0.0
            self.flow.put(self._map(room, self.flow.room - self.setter.body - kept))
        if has_lines:
            self.flow.put(self._writing(self.flow.room - self.setter.body))

    def _map(self, room: RoomContent, height: float) -> list[Row]:
        """Give the map of the group with its legend: only who is on several maps or drew one has a name."""
        points = LARGE_PRINT if self.content.large_print else ON_MAP
        small = Setter(points=points, width=self.setter.width)
        title = self.setter.heading(self._say(ROOM), 2)
        legend = [small.gap(0.3, stays=True), *RoomLists(room, self.words, frozenset()).legend(small)]
        dots = [dot if dot.is_owner or dot.is_shared else replace(dot, name="") for dot in room.dots]
        drawn = room_figure(
            dots,
            room.strokes,
            aspect=room.aspect,
            width=self.setter.width,
            height=min(height - height_of([*title, *legend]), MOST_MAP),
            text_size=points * POINT,
        )
        alt = self._say(ROOM_ALT).format(names=", ".join(name for name, _, _ in room.shared))
        full = " · ".join(in_a_line(room.names[key]) for key in drawn.unnamed)
        cut = small.text(self.words.translate("room_map", NOT_NAMED).format(names=full)) if full else []
        return [*title, replace(self.setter.figure(drawn.figure, alt=alt), stays=True), *legend, *cut]

    def _writing(self, height: float) -> list[Row]:
        title = self.setter.heading(self._say(MORE), 2)
        lines = int((height - height_of(title)) / LINE)
        return [*title, *self.setter.writing_lines(max(lines, 1), height=LINE)]

    def _say(self, text: str) -> str:
        return self.words.translate("harvest", text)


def _with_bar(row: Row) -> Row:
    bar = Outline(polyline([(1.0, 1.5), (1.0, row.height - 1.5)]), Ink(line="accent", width=1.6))
    return replace(row, marks=(bar, *row.marks))
