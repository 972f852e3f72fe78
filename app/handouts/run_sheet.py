"""The run sheet: what an evening is for, then block by block what facilitators do, with room for the real times.

It must not be mistaken for the programme that everyone reads: a dark band at the top says for whom it is.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.drawing.figure import Commands, Ink, Mark, Outline
from app.drawing.shapes import polyline
from app.handouts.dates import clock, day
from app.handouts.document import LARGE_PRINT, ORGANISERS, Document, Occasion
from app.handouts.setting import Row, Setter, height_of
from app.handouts.tables import Cell, Column, table
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.session import BlockCategory
from app.models.terms import TERMS, label

EXPECTED = QT_TRANSLATE_NOOP("run_sheet", "%n expected: {roles}.", "", 1)
FOR_WHOM = QT_TRANSLATE_NOOP("run_sheet", "For facilitators only. Participants get the programme.")
NOBODY = QT_TRANSLATE_NOOP("run_sheet", "Nobody is on the list yet.")
MAY_GO = QT_TRANSLATE_NOOP("run_sheet", "May go when time runs out.")
IN_THE_PROGRAMME = QT_TRANSLATE_NOOP("run_sheet", "in the programme: “{title}”")
CAN_BE = QT_TRANSLATE_NOOP("run_sheet", "%n if need be", "", 1)
TOGETHER = QT_TRANSLATE_NOOP("run_sheet", "%n blocks at the same time, at different tables", "", 1)
TIGHT = 1.3

PATTERNS = {
    BlockCategory.WELCOME: (),
    BlockCategory.TALK: ("across",),
    BlockCategory.WORK: ("across", "down"),
    BlockCategory.MAPS: ("rising",),
    BlockCategory.HARVEST: ("rising", "falling"),
    BlockCategory.BREAK: ("down",),
}
"""The lines over the colour of a sort of block, as on screen, so that sorts can be told apart in grey."""


@dataclass(frozen=True, slots=True)
class RunBlock:
    """One block. `shortest` is how short it may become; `question` is letter and wording; times are real ones."""

    start: datetime
    end: datetime
    minutes: int
    title: str
    shortest: int | None = None
    public_title: str = ""
    shown: bool = True
    category: BlockCategory | None = None
    aim: str = ""
    how: str = ""
    who: str = ""
    material: str = ""
    question: tuple[str, str] | None = None
    may_go: bool = False
    began: datetime | None = None
    ended: datetime | None = None


@dataclass(frozen=True, slots=True)
class RunQuestion:
    """A learning question of tonight, the blocks that are about it, and what to know about it."""

    code: str
    wording: str
    blocks: str = ""
    warning: str = ""


@dataclass(frozen=True, slots=True)
class RunSheetContent:
    """All that the sheet says. Blocks of one group run beside each other; materials come with their blocks."""

    code: str
    occasion: Occasion
    title: str
    starts_at: datetime
    groups: tuple[tuple[RunBlock, ...], ...]
    ends_at: datetime | None = None
    place: str = ""
    purpose: str = ""
    length: tuple[str, ...] = ()
    expected: int = 0
    roles: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    materials: tuple[tuple[str, str], ...] = ()
    questions: tuple[RunQuestion, ...] = ()
    parts: frozenset[str] = frozenset()
    large_print: bool = False


def run_sheet_document(content: RunSheetContent, words: Words) -> Document:
    """Give the run sheet."""
    return _RunSheet(content, words).made()


class _RunSheet:
    """One run sheet being made, part by part."""

    def __init__(self, content: RunSheetContent, words: Words) -> None:
        self.content = content
        self.words = words
        self.title = self.words.translate("run_sheet", "Run sheet")
        points = LARGE_PRINT if content.large_print else ORGANISERS
        self.document = Document(content.occasion, words=words, points=points, title=f"{self.title} {content.code}")
        self.setter = self.document.setter
        self.flow = self.document.flow

    def made(self) -> Document:
        """Fill the pages and give them."""
        parts: dict[str, Callable[[], None]] = {
            "summary": self._summary,
            "questions": self._questions,
            "plan": self._plan,
            "materials": self._materials,
        }
        self.flow.put(self.setter.heading(self.title, 1))
        self.flow.put(self._band(self.words.translate("run_sheet", FOR_WHOM)))
        for part, put in parts.items():
            if part in self.content.parts:
                put()
        return self.document

    def _band(self, text: str) -> list[Row]:
        """Give words in light letters on a dark band."""
        setter, body = self.setter, self.setter.body
        rows = setter.text(text, indent=body * 0.6, right=body * 0.6, bold=True, colour="accent_text", spacing=TIGHT)
        height = height_of(rows) + body * 0.6
        ground = Outline(_corners(setter.width, height), Ink(fill="accent"))
        return [
            Row(body * 0.3, (ground,), stays=True),
            *(Row(row.height, row.marks, stays=True) for row in rows),
            Row(body * 0.3, stays=True),
            setter.gap(0.5),
        ]

    # --- what it is about -----------------------------------------------------------------------

    def _summary(self) -> None:
        """Put the name of the evening, when and where, what it is for, and who is expected."""
        content, setter = self.content, self.setter
        self.flow.put(setter.heading(content.title, 2))
        when = f"{day(content.starts_at, self.words)}, {clock(content.starts_at)}"
        if content.ends_at:
            when += f"–{clock(content.ends_at)}"
        self.flow.put(setter.text(" · ".join(part for part in (when, content.place) if part), bold=True))
        for name, told in self._facts():
            if told:
                self.flow.put(setter.label_value(name, told))

    def _facts(self) -> list[tuple[str, str]]:
        """Give what there is to know beforehand, each with its label."""
        words, content = self.words, self.content
        people = words.translate("run_sheet", NOBODY)
        if content.expected:
            people = words.translate("run_sheet", EXPECTED, content.expected).format(roles=", ".join(content.roles))
        return [
            (words.translate("run_sheet", "Purpose"), content.purpose),
            (words.translate("run_sheet", "Length"), " ".join(content.length)),
            (words.translate("run_sheet", "People"), people),
            (words.translate("run_sheet", "Areas"), ", ".join(content.areas)),
            (words.translate("run_sheet", "Tables"), ", ".join(content.tables)),
        ]

    def _questions(self) -> None:
        """Put tonight's learning questions, each with the blocks that are about it."""
        if not self.content.questions:
            return
        setter = self.setter
        self.flow.put(setter.heading(self.words.translate("run_sheet", "Tonight's learning questions"), 2))
        for each in self.content.questions:
            self.flow.put(setter.hanging(each.code, each.wording, indent=setter.body * 2))
            told = [self.words.translate("run_sheet", "In: {blocks}").format(blocks=each.blocks)] if each.blocks else []
            for line in (*told, each.warning):
                if line:
                    self.flow.put(setter.quiet(line, indent=setter.body * 2))

    # --- the plan -------------------------------------------------------------------------------

    def _plan(self) -> None:
        """Put a table of all blocks; in large print the room for real times stands in the block."""
        words, setter = self.words, self.setter
        self.flow.put(setter.heading(words.translate("run_sheet", "Block by block"), 2))
        hours = setter.width_of("00:00–00:00", bold=True) + setter.body
        columns = [
            Column(words.translate("run_sheet", "Time"), mm=hours),
            Column(words.translate("run_sheet", "What we do")),
        ]
        if not self.content.large_print:
            columns.append(Column(words.translate("run_sheet", "Real times"), mm=setter.body * 8.5))
        self.flow.put(table(setter, columns, [self._group(group) for group in self.content.groups]))
        end = max(block.end for group in self.content.groups for block in group)
        self.flow.put(
            [setter.gap(0.3), *setter.label_value(clock(end), words.translate("run_sheet", "End of the plan"))]
        )

    def _group(self, group: Sequence[RunBlock]) -> list[Cell]:
        """Give the cells of blocks that run at the same time, which is mostly one block."""
        cells: list[Cell] = [lambda setter: self._times(setter, group), lambda setter: self._blocks(setter, group)]
        if not self.content.large_print:
            cells.append(lambda setter: self._real(setter, group))
        return cells

    def _times(self, setter: Setter, group: Sequence[RunBlock]) -> list[Row]:
        """Give from when to when, how long, and a strip of the sort of each block."""
        end = max(block.end for block in group)
        rows = setter.text(f"{clock(group[0].start)}–{clock(end)}", bold=True, spacing=TIGHT)
        for block in group:
            minutes = self.words.translate("run_sheet", "{minutes} min").format(minutes=block.minutes)
            rows += setter.text(minutes, spacing=TIGHT)
            if block.shortest:
                rows += setter.quiet(self.words.translate("run_sheet", CAN_BE, block.shortest))
            rows.append(_strip(setter, block.category))
        return rows

    def _blocks(self, setter: Setter, group: Sequence[RunBlock]) -> list[Row]:
        """Give the blocks of a group: two beside each other where the letters leave room, else under each other."""
        if len(group) == 1:
            return self._block(setter, group[0])
        rows = setter.quiet(self.words.translate("run_sheet", TOGETHER, len(group)))
        if self.content.large_print:
            for block in group:
                rows += [setter.gap(0.4), *self._block(setter, block)]
            return rows
        half = setter.of_width((setter.width - setter.body) / 2)
        for place in range(0, len(group), 2):
            left, *right = (self._block(half, block) for block in group[place : place + 2])
            rows.append(setter.gap(0.4))
            rows += setter.side_by_side(left, right[0] if right else [], left_width=half.width + setter.body)
        return rows

    def _block(self, setter: Setter, block: RunBlock) -> list[Row]:
        """Give one block: its title, then what is known of it, each behind its label."""
        rows = setter.text(block.title, bold=True, spacing=TIGHT)
        rows += setter.quiet(self._marked(block)) if self._marked(block) else []
        if block.may_go:
            go = self.words.translate("run_sheet", MAY_GO)
            rows += setter.text(go, bold=True, colour="warning", spacing=TIGHT)
        for name, told in self._facts_of(block):
            if told:
                rows += setter.label_value(name, told, spacing=TIGHT)
        if self.content.large_print:
            rows += self._clocked(setter, block)
        return rows

    def _facts_of(self, block: RunBlock) -> list[tuple[str, str]]:
        """Give what is known of a block, each with its label."""
        words = self.words
        return [
            (words.translate("run_sheet", "Aim"), block.aim),
            (words.translate("run_sheet", "How"), block.how),
            (words.translate("run_sheet", "Who"), block.who),
            (words.translate("run_sheet", "Material"), block.material),
            (words.translate("run_sheet", "Question"), " ".join(block.question or ())),
        ]

    def _marked(self, block: RunBlock) -> str:
        """Give the sort of a block, and how it stands in the programme that participants read."""
        found = [self.words.translate(TERMS, label(block.category))] if block.category else []
        if not block.shown:
            found.append(self.words.translate("run_sheet", "not in the programme"))
        elif block.public_title:
            found.append(self.words.translate("run_sheet", IN_THE_PROGRAMME).format(title=block.public_title))
        return " · ".join(found)

    # --- real times -----------------------------------------------------------------------------

    def _real(self, setter: Setter, group: Sequence[RunBlock]) -> list[Row]:
        """Give lines to write real times on, once for all blocks of a group."""
        return self._clocked(setter, group[0])

    def _clocked(self, setter: Setter, block: RunBlock) -> list[Row]:
        times = (
            (self.words.translate("run_sheet", "began"), block.began),
            (self.words.translate("run_sheet", "ended"), block.ended),
        )
        return [row for name, at in times for row in _time_line(setter, name, clock(at) if at else "")]

    # --- what to bring --------------------------------------------------------------------------

    def _materials(self) -> None:
        """Put what to bring, added up, with boxes to tick."""
        if not self.content.materials:
            return
        setter = self.setter
        self.flow.put(setter.heading(self.words.translate("run_sheet", "Bring along"), 2))
        columns = [Column(share=2), Column(share=3)]
        rows: list[list[Cell]] = [
            [lambda cell, what=what: cell.tick_box(what, spacing=TIGHT), lambda cell, where=where: cell.quiet(where)]  # type: ignore[misc]
            for what, where in self.content.materials
        ]
        self.flow.put(table(setter, columns, rows, header=False))


def _time_line(setter: Setter, name: str, known: str) -> list[Row]:
    """Give a label with the time behind it, or a line to write it on."""
    if known:
        return setter.label_value(name, known, spacing=TIGHT)
    first, *rest = setter.text(name, spacing=1.7)
    start = setter.width_of(name) + setter.body * 0.4
    base = first.height - setter.body * 0.35
    rule = Outline(polyline([(start, base), (setter.width, base)]), Ink(line="line", width=0.25))
    return [Row(first.height, (*first.marks, rule), stays=True), *rest]


def _strip(setter: Setter, category: BlockCategory | None) -> Row:
    """Give a strip in the colour and pattern of a sort of block; it only decorates, the word stands beside it."""
    height, width = setter.body * 0.6, setter.width - setter.body * 0.4
    if category is None:
        return Row(height, stays=True)
    ground = Outline(_corners(width, height), Ink(fill=f"block_{category.value}", line="block_outline", width=0.2))
    lines = _pattern(PATTERNS[category], width, height)
    return Row(height + setter.body * 0.3, (ground, *lines))


def _pattern(kinds: Sequence[str], width: float, height: float) -> list[Mark]:
    """Give the lines of a pattern inside a strip."""
    ink, found = Ink(line="block_outline", width=0.15), list[Mark]()
    for kind in kinds:
        if kind == "across":
            found += [Outline(polyline([(0.0, y), (width, y)]), ink) for y in (height / 3, height * 2 / 3)]
            continue
        lean = {"down": 0.0, "rising": height, "falling": -height}[kind]
        x = abs(lean)
        while x + abs(lean) < width:
            found.append(Outline(polyline([(x - lean / 2, height), (x + lean / 2, 0.0)]), ink))
            x += height * 0.8
    return found


def _corners(width: float, height: float) -> Commands:
    return polyline([(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)], closed=True)
