"""Courses of action on a grid of effort and effect: what does much for little stands at the top left."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.drawing.figure import Figure, Ink, Lettered, Mark, Outline
from app.drawing.lettering import lettering
from app.drawing.shapes import Box, polyline, rounded_box
from app.models.acting import LEAST, MOST, ActionType, CourseOfAction, CourseStatus
from app.models.codes import code
from app.models.language import QT_TRANSLATE_NOOP, Translate
from app.models.person import ROLE_KEYS, Role
from app.models.terms import TERMS, label

EFFORT = QT_TRANSLATE_NOOP("effort_grid", "effort: from little to much")
EFFECT = QT_TRANSLATE_NOOP("effort_grid", "effect: from little to much")
FRAMES = QT_TRANSLATE_NOOP("effort_grid", "thick edge: adopted or tried · dashed edge: withdrawn")

SIGNS = {ActionType.STOP: "×", ActionType.LESS: "−", ActionType.MORE: "+", ActionType.NEW: "*"}
COLOURS = {
    ActionType.STOP: "course_stop",
    ActionType.LESS: "course_less",
    ActionType.MORE: "course_more",
    ActionType.NEW: "course_new",
}
ROLE_LETTERS = {role: letter for letter, role in ROLE_KEYS.items()}

_SHRINK = (1.0, 0.86, 0.74, 0.64)
"""How small the chips of a full cell may become, before some are only counted."""


_ABOVE_LEGEND = 2.4
"""Room below the grid for its numbers and what they stand for, in lines."""


@dataclass(frozen=True, slots=True)
class GridOptions:
    """How large it is drawn, in mm; `first` is the course that is always drawn, also where a cell is full.

    Letters in full cells become smaller, but not smaller than `least`.
    """

    width: float
    height: float
    text_size: float
    first: str = ""
    least: float = 0.0


@dataclass(frozen=True, slots=True)
class Chip:
    """Where one course is drawn, in mm."""

    course: str
    box: Box


@dataclass(frozen=True, slots=True)
class GridDrawing:
    """The picture, where each course stands on it, and the box of the five by five cells."""

    figure: Figure
    chips: tuple[Chip, ...]
    field: Box

    def course_at(self, x: float, y: float) -> str:
        """Give the id of the course drawn at a point; empty where there is none."""
        for chip in reversed(self.chips):
            left, top, width, height = chip.box
            if left <= x <= left + width and top <= y <= top + height:
                return chip.course
        return ""

    def cell_at(self, x: float, y: float) -> tuple[int, int]:
        """Give effort and effect at a point; beside the grid those of the nearest cell."""
        left, top, width, height = self.field
        column = int((x - left) / width * MOST) if x > left else 0
        row = int((y - top) / height * MOST) if y > top else 0
        return LEAST + min(column, MOST - 1), MOST - min(row, MOST - 1)

    def cell_box(self, effort: int, effect: int) -> Box:
        """Give the box of a cell."""
        left, top, width, height = self.field
        w, h = width / MOST, height / MOST
        return left + (effort - LEAST) * w, top + (MOST - effect) * h, w, h


def effort_grid(courses: Iterable[CourseOfAction], *, translate: Translate, options: GridOptions) -> GridDrawing:
    """Draw courses on their grid, each with its code, the letter of its role and the sign of its sort.

    Colour never stands alone: the signs and letters read in grey, and stand in words below.
    """
    return _Drawing(sorted(courses, key=lambda each: each.number), translate, options).drawn()


def chip_words(course: CourseOfAction) -> str:
    """Give what stands on the chip of a course, such as ``"H2 a +"``."""
    return f"{code(course)} {ROLE_LETTERS[course.for_role]} {SIGNS[course.type]}"


class _Drawing:
    """One grid being drawn."""

    def __init__(self, courses: Sequence[CourseOfAction], translate: Translate, options: GridOptions) -> None:
        self.courses = courses
        self.translate = translate
        self.options = options
        self.size = options.text_size
        self.marks: list[Mark] = []
        self.chips: list[Chip] = []

    def drawn(self) -> GridDrawing:
        """Give the whole picture."""
        legend = self._legend()
        line = self.size * 1.35
        left, top = self.size * 1.8, line * 1.2
        bottom = line * (_ABOVE_LEGEND + len(legend))
        width, height = self.options.width - left - self.size * 0.3, self.options.height - top - bottom
        field = (left, top, max(width, 10.0), max(height, 10.0))
        self._axes(field)
        frame = GridDrawing(Figure(0.0, 0.0), (), field)
        by_cell: dict[tuple[int, int], list[CourseOfAction]] = defaultdict(list)
        for course in self.courses:
            by_cell[course.effort, course.effect].append(course)
        for cell, inside in by_cell.items():
            self._cell(inside, frame.cell_box(*cell))
        y = top + field[3] + line * (_ABOVE_LEGEND + 0.6)
        for place, words in enumerate(legend):
            self._write(words, left, y + place * line, colour="text_quiet")
        return GridDrawing(Figure(self.options.width, self.options.height, tuple(self.marks)), tuple(self.chips), field)

    def _axes(self, field: Box) -> None:
        left, top, width, height = field
        w, h, size = width / MOST, height / MOST, self.size
        for effort in range(LEAST, MOST + 1):
            for effect in range(LEAST, MOST + 1):
                tint = "ring_1" if effect - effort >= 2 else "surface"
                x, y = left + (effort - LEAST) * w, top + (MOST - effect) * h
                box = polyline([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], closed=True)
                self.marks.append(Outline(box, Ink(fill=tint, line="line", width=0.2)))
        self._write(self.translate("effort_grid", EFFECT, -1), left, top - size * 0.45, bold=True)
        for number in range(LEAST, MOST + 1):
            self._write(str(number), size * 0.5, top + (MOST - number + 0.5) * h + size * 0.35)
            middle = left + (number - LEAST + 0.5) * w
            self._write(str(number), middle - size * 0.3, top + height + size * 1.15)
        words = lettering().line(self.translate("effort_grid", EFFORT, -1), size, bold=True)
        self.marks.append(Lettered(left + width - words.width, top + height + size * 2.5, words, "text"))

    def _legend(self) -> list[str]:
        """Give in words what signs, letters and edges mean, as many lines as that takes."""
        say = self.translate
        signs = [f"{sign} {say(TERMS, label(sort), -1)}" for sort, sign in SIGNS.items()]
        there = {course.for_role for course in self.courses}
        roles = [f"{ROLE_LETTERS[role]} {say(TERMS, label(role), -1)}" for role in Role if role in there]
        odd = any(course.status is not CourseStatus.PROPOSED for course in self.courses)
        edges = [part.strip() for part in say("effort_grid", FRAMES, -1).split("·")] if odd else []
        return [line for parts in (signs, roles, edges) for line in self._packed(parts)]

    def _packed(self, parts: Sequence[str]) -> list[str]:
        """Set parts behind each other in lines, none of them broken."""
        lines: list[str] = []
        for part in parts:
            longer = f"{lines[-1]}   {part}" if lines else part
            if lines and lettering().line(longer, self.size).width <= self.options.width - self.size * 2.1:
                lines[-1] = longer
            else:
                lines.append(part)
        return lines

    def _cell(self, courses: Sequence[CourseOfAction], box: Box) -> None:
        """Draw the chips of one cell, smaller where there are many; what does not fit is counted."""
        first = [each for each in courses if each.id == self.options.first]
        ordered = [*first, *(each for each in courses if each not in first)]
        for size in self._sizes():
            places = self._places([self._width(chip_words(each), size) for each in ordered], box, size)
            if len(places) == len(ordered):
                break
        if len(places) < len(ordered):
            more = self._width(f"+{len(ordered)}", size)
            widths = [self._width(chip_words(each), size) for each in ordered]
            fitting = len(places)
            while fitting and len(self._places([*widths[:fitting], more], box, size)) <= fitting:
                fitting -= 1
            places = self._places([*widths[:fitting], more], box, size)
            if len(places) > fitting:
                x, y = places[fitting]
                self._write(f"+{len(ordered) - fitting}", x + size * 0.4, y + size * 1.2, size=size)
            ordered, places = ordered[:fitting], places[:fitting]
        for course, (x, y) in zip(ordered, places, strict=True):
            self._chip(course, x, y, size=size)

    def _sizes(self) -> list[float]:
        """Give how large letters in a cell may be, the largest first."""
        smaller = [self.size * shrink for shrink in _SHRINK[1:]]
        return [self.size, *(size for size in smaller if size >= self.options.least)]

    def _width(self, words: str, size: float) -> float:
        return lettering().line(words, size, bold=True).width + size * 0.8

    def _places(self, widths: Sequence[float], box: Box, size: float) -> list[tuple[float, float]]:
        """Give where chips of these widths stand, line after line, as many as fit in the box."""
        left, top, width, height = box
        gap, step = size * 0.3, size * 1.9
        x, y = left + gap, top + gap
        found: list[tuple[float, float]] = []
        for each in widths:
            if x + each > left + width - gap and x > left + gap:
                x, y = left + gap, y + step
            if y + size * 1.6 > top + height:
                break
            found.append((x, y))
            x += each + gap
        return found

    def _chip(self, course: CourseOfAction, x: float, y: float, *, size: float) -> None:
        words = lettering().line(chip_words(course), size, bold=True)
        box = (x, y, words.width + size * 0.8, size * 1.6)
        gone = course.status is CourseStatus.WITHDRAWN
        thick = course.status in (CourseStatus.ADOPTED, CourseStatus.TRIED)
        ink = Ink(
            fill="surface" if gone else COLOURS[course.type],
            line="text_quiet" if gone else "course_outline",
            width=size * (0.2 if thick else 0.07),
            dash=(size * 0.35, size * 0.3) if gone else (),
        )
        self.marks.append(Outline(rounded_box(box, size * 0.4), ink, course.id))
        colour = "text_quiet" if gone else "course_text"
        self.marks.append(Lettered(x + size * 0.4, y + size * 1.15, words, colour, course.id))
        self.chips.append(Chip(course.id, box))

    def _write(
        self, words: str, x: float, y: float, *, size: float = 0.0, bold: bool = False, colour: str = "text"
    ) -> None:
        line = lettering().line(words, size or self.size, bold=bold)
        self.marks.append(Lettered(x, y, line, colour))
