"""What each role can do, the verb first: a booklet to fold, with effort and effect in one picture.

All texts come in as they may be printed: who may be named, and what is left out, was decided before.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.drawing.effort_grid import GridOptions, chip_words, effort_grid
from app.handouts.document import LARGE_PRINT, ORGANISERS, Document, Occasion
from app.handouts.flow import A4, A5
from app.handouts.imposing import booklet
from app.handouts.setting import Row, Setter, height_of, kept_together
from app.handouts.trail_content import Course
from app.handouts.trail_rows import course_rows
from app.models.acting import CourseOfAction
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.person import Role
from app.models.terms import TERMS, label
from app.models.text import with_capital

CONTEXT = "courses"
TITLE = QT_TRANSLATE_NOOP("courses", "Courses of action per role")
INTRODUCTION = QT_TRANSLATE_NOOP(
    "courses",
    "What can you do yourself? Each idea says why it helps, what is needed first, how much effort it takes and how "
    "much effect it has. At the top left of the picture stands what does much for little.",
)
FOR_WHOM = QT_TRANSLATE_NOOP("courses", "For whom?")
OWN_STEP = QT_TRANSLATE_NOOP("courses", "This is what I am going to do:")
IN_ONE_PICTURE = QT_TRANSLATE_NOOP("courses", "Effort and effect")
NO_ROOM = QT_TRANSLATE_NOOP("courses", "For these the picture had no room:")
IN_CELL = QT_TRANSLATE_NOOP("courses", "effort {effort}, effect {effect}: {courses}")
PICTURE = QT_TRANSLATE_NOOP("courses", "A grid of effort and effect, each from 1 to 5. {courses}.")

_LOWEST, _HIGHEST = 19.0, 27.0
"""How low and high the picture may be, in body sizes."""

_LINES = 3
"""How many lines there are to write on."""


@dataclass(frozen=True, slots=True)
class CoursesContent:
    """All that the booklet says: courses by role, and the records that are drawn on the grid."""

    occasion: Occasion
    groups: tuple[tuple[Role, tuple[Course, ...]], ...]
    grid: tuple[CourseOfAction, ...] = ()
    parts: frozenset[str] = frozenset()
    is_booklet: bool = True
    large_print: bool = False


def courses_of_action_document(content: CoursesContent, words: Words) -> Document:
    """Give the booklet, its pages two by two on a sheet; or plain pages, on which all roles follow each other."""
    points = LARGE_PRINT if content.large_print else ORGANISERS
    is_booklet = content.is_booklet and not content.large_print
    title = words.translate(CONTEXT, TITLE)
    document = Document(content.occasion, words=words, points=points, title=title, paper=A5 if is_booklet else A4)
    setter, flow = document.setter, document.flow
    flow.put([*setter.heading(title, 1), *setter.text(words.translate(CONTEXT, INTRODUCTION))])
    if is_booklet:
        flow.put(_who_finds_what(setter, content.groups, words))
        flow.next_page()
    if "grid" in content.parts and content.grid:
        flow.put(grid_rows(setter, content.grid, words, room=flow.room))
    for role, courses in content.groups:
        if is_booklet:
            flow.next_page()
        flow.put(role_rows(setter, role, courses, words=words, why="why" in content.parts))
        if is_booklet and "steps" in content.parts:
            flow.put(_own_steps(setter, flow.room, words))
    return booklet(document) if is_booklet else document


def _who_finds_what(setter: Setter, groups: Sequence[tuple[Role, tuple[Course, ...]]], words: Words) -> list[Row]:
    """Give on the cover which codes are for whom."""
    rows = setter.heading(words.translate(CONTEXT, FOR_WHOM), 2, bookmark=False)
    for role, courses in groups:
        name = words.translate(TERMS, label(role))
        rows += setter.label_value(f"{with_capital(name)}:", ", ".join(each.code for each in courses))
    return rows


def _own_steps(setter: Setter, room: float, words: Words) -> list[Row]:
    """Give lines to write on at the foot of a page, where it has room for them."""
    height = setter.body * 2.4
    rows = setter.heading(words.translate(CONTEXT, OWN_STEP), 3, bookmark=False)
    rows += setter.writing_lines(_LINES, height=height)
    white = room - height_of(rows) - setter.body
    return [Row(white, gap=True, stays=True), *rows] if white > 0 else []


def role_rows(
    setter: Setter, role: Role, courses: Sequence[Course], *, words: Words, why: bool = True, level: int = 2
) -> list[Row]:
    """Give what one role can do, under its name."""
    name = words.translate(TERMS, label(role))
    rows = setter.heading(with_capital(name), level)
    return [*rows, *(row for course in courses for row in course_rows(setter, course, words, why=why))]


def grid_rows(
    setter: Setter, courses: Sequence[CourseOfAction], words: Words, *, room: float, level: int = 2
) -> list[Row]:
    """Give courses on their grid of effort and effect; those a full cell has no room for are named below it.

    It is made to fit in `room` mm where that does not make it too low.
    """
    size = setter.body
    rows = setter.heading(words.translate(CONTEXT, IN_ONE_PICTURE), level)
    fitting = room - height_of(rows) - size * 0.1
    height = size * max(_LOWEST, min(_HIGHEST, fitting / size))
    drawn = effort_grid(courses, translate=words.translate, options=GridOptions(setter.width, height, size, least=size))
    there = {chip.course for chip in drawn.chips}
    alt = words.translate(CONTEXT, PICTURE).format(courses="; ".join(_by_cell(courses, words)))
    rows += kept_together([setter.figure(drawn.figure, alt=alt)])
    left = [each for each in courses if each.id not in there]
    if left:
        rows += [replace(row, stays=True) for row in setter.text(words.translate(CONTEXT, NO_ROOM))]
        rows += [row for told in _by_cell(left, words) for row in setter.bullet(told)]
    return rows


def _by_cell(courses: Iterable[CourseOfAction], words: Words) -> list[str]:
    """Give for each cell of the grid which courses lie in it: what does much for little first."""
    cells: dict[tuple[int, int], list[str]] = {}
    for course in courses:
        cells.setdefault((course.effort, course.effect), []).append(chip_words(course))
    ordered = sorted(cells.items(), key=lambda item: (item[0][0] - item[0][1], item[0]))
    text = words.translate(CONTEXT, IN_CELL)
    return [text.format(effort=cell[0], effect=cell[1], courses=", ".join(chips)) for cell, chips in ordered]
