"""The action list: who does what by when, with boxes to tick; what is late says so in words and with a sign."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.drawing.figure import Ink, Mark, Outline
from app.drawing.shapes import polyline
from app.handouts.dates import day
from app.handouts.document import LARGE_PRINT, ORGANISERS, Document, Occasion
from app.handouts.setting import Row, Setter, height_of
from app.handouts.tables import Cell, Column, table
from app.handouts.trail_rows import hanging_of
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.text import with_capital

CONTEXT = "action_list"
TITLE = QT_TRANSLATE_NOOP("action_list", "Action list")
OPEN = QT_TRANSLATE_NOOP("action_list", "%n open action(s)", "", 1)
LATE = QT_TRANSLATE_NOOP("action_list", "%n late", "", 1)
DONE = QT_TRANSLATE_NOOP("action_list", "%n done", "", 1)
AS_ON = QT_TRANSLATE_NOOP("action_list", "as on {day}")
NOBODY = QT_TRANSLATE_NOOP("action_list", "Nobody yet. Who does this?")
NOT_NAMED = QT_TRANSLATE_NOOP("action_list", "Somebody who is not named here")
WHAT = QT_TRANSLATE_NOOP("action_list", "What")
BEFORE = QT_TRANSLATE_NOOP("action_list", "Before")
BEFORE_DAY = QT_TRANSLATE_NOOP("report", "before {day}")
NO_DAY = QT_TRANSLATE_NOOP("action_list", "no day yet")
IS_LATE = QT_TRANSLATE_NOOP("action_list", "late")
IS_DONE = QT_TRANSLATE_NOOP("action_list", "Done")
WHO = QT_TRANSLATE_NOOP("action_list", "Who")
DONE_ON = QT_TRANSLATE_NOOP("action_list", "Done on")
NEW = QT_TRANSLATE_NOOP("action_list", "New")
FROM = QT_TRANSLATE_NOOP("action_list", "from {origin}")

_EMPTY_ROWS = 4
"""How many rows there are to write new actions in, on a page on which other things stand."""

_FEWEST = 2
"""Fewer rows than these go on a page of their own, and fill it."""


@dataclass(frozen=True, slots=True)
class ListedAction:
    """One action. `origin` says where it comes from, in codes and words; `owner` may be empty."""

    code: str
    what: str
    owner: str = ""
    due: date | None = None
    done_on: date | None = None
    is_late: bool = False
    origin: str = ""


@dataclass(frozen=True, slots=True)
class ActionGroup:
    """The open actions of one owner; "" is nobody yet, None somebody who may not be named."""

    owner: str | None
    actions: tuple[ListedAction, ...]


@dataclass(frozen=True, slots=True)
class ActionsContent:
    """All that the list says; `code` is that of the session it is of, empty for all."""

    occasion: Occasion
    code: str = ""
    groups: tuple[ActionGroup, ...] = ()
    done: tuple[ListedAction, ...] = ()
    parts: frozenset[str] = frozenset()
    large_print: bool = False


def actions_document(content: ActionsContent, words: Words) -> Document:
    """Give the list."""
    return _List(content, words).made()


class _List:
    """One list being made."""

    def __init__(self, content: ActionsContent, words: Words) -> None:
        self.content = content
        self.words = words
        points = LARGE_PRINT if content.large_print else ORGANISERS
        self.title = " ".join(part for part in (self._say(TITLE), content.code) if part)
        self.document = Document(content.occasion, words=words, points=points, title=self.title)
        self.setter = self.document.setter
        self.flow = self.document.flow

    def made(self) -> Document:
        """Fill the pages and give them."""
        self.flow.put(self.setter.heading(self.title, 1))
        self.flow.put(self.setter.text(self._in_short(), bold=True))
        for group in self.content.groups:
            owner = self.setter.heading(self._owner(group.owner), 2, bookmark=False)
            self.flow.put([*owner, *self._open(group.actions)])
        if "done" in self.content.parts and self.content.done:
            self.flow.put([*self.setter.heading(self._say(IS_DONE), 2), *self._done()])
        if "room" in self.content.parts:
            self.flow.put([*self.setter.heading(self._say(NEW), 2), *self._empty()])
        return self.document

    def _say(self, text: str) -> str:
        return self.words.translate(CONTEXT, text)

    def _in_short(self) -> str:
        found = [each for group in self.content.groups for each in group.actions]
        late = sum(each.is_late for each in found)
        counts = [(OPEN, len(found)), *([(LATE, late)] if late else [])]
        counts += [(DONE, len(self.content.done))] if self.content.done else []
        told = [self.words.translate(CONTEXT, text, count) for text, count in counts]
        on = self._say(AS_ON).format(day=day(self.content.occasion.printed_at, self.words))
        return " · ".join([*told, on])

    def _owner(self, owner: str | None) -> str:
        if owner is None:
            return self._say(NOT_NAMED)
        return with_capital(owner) if owner else self._say(NOBODY)

    # --- tables ---------------------------------------------------------------------------------

    def _columns(self, *titles: str) -> list[Column]:
        body = self.setter.body
        what, *others = (self._say(title) for title in titles)
        share = 1.3 if len(others) > 1 else 1.7
        found = [each for group in self.content.groups for each in group.actions] + list(self.content.done)
        codes = Column(mm=hanging_of(self.setter, [each.code for each in found]) + body * 0.5, heads=True)
        return [Column(mm=body * 2), codes, Column(what, share=3.0), *(Column(title, share=share) for title in others)]

    def _open(self, actions: Sequence[ListedAction]) -> list[Row]:
        rows: list[list[Cell]] = [[_box, each.code, self._what(each), self._when(each)] for each in actions]
        return table(self.setter, self._columns(WHAT, BEFORE), rows, header=False)

    def _done(self) -> list[Row]:
        rows: list[list[Cell]] = [
            [_ticked, each.code, self._what(each), each.owner, day(each.done_on, self.words) if each.done_on else ""]
            for each in self.content.done
        ]
        return table(self.setter, self._columns(WHAT, WHO, DONE_ON), rows)

    def _empty(self) -> list[Row]:
        """Give rows to write in: some where there is room, else a whole page of them."""

        def rows(count: int) -> list[Row]:
            cells: list[list[Cell]] = [[_box, "", "", "", ""]] * count
            return table(self.setter, self._columns(WHAT, WHO, BEFORE), cells, least=height, grid=True)

        height = self.setter.body * 2.4
        above = [*self.setter.heading(self._say(NEW), 2), *rows(0)]
        taken = height_of(above) + 0.1
        fitting = int((self.flow.room - taken) / height)
        if fitting >= _FEWEST:
            return rows(min(fitting, _EMPTY_ROWS))
        self.flow.next_page()
        return rows(int((self.flow.room - taken) / height))

    def _what(self, action: ListedAction) -> Cell:
        """Give what is to be done, and quietly where that comes from."""

        def rows(setter: Setter) -> list[Row]:
            told = setter.text(action.what, spacing=1.35)
            if action.origin and "origin" in self.content.parts:
                told += setter.quiet(self._say(FROM).format(origin=action.origin))
            return told

        return rows

    def _when(self, action: ListedAction) -> Cell:
        """Give the day, and below it that it is past: a sign and a word, no colour."""
        told = self._say(NO_DAY)
        if action.due:
            told = self.words.translate("report", BEFORE_DAY).format(day=day(action.due, self.words))

        def rows(setter: Setter) -> list[Row]:
            found = setter.text(told, spacing=1.35, bold=action.is_late)
            return [*found, *self._late(setter)] if action.is_late else found

        return rows

    def _late(self, setter: Setter) -> list[Row]:
        size = setter.body
        first, *rest = setter.text(self._say(IS_LATE), indent=size * 1.3, bold=True, spacing=1.35)
        return [replace(first, marks=(*_warning(size, first.height / 2), *first.marks)), *rest]


def _box(setter: Setter) -> list[Row]:
    return setter.tick_box("", spacing=1.35)


def _ticked(setter: Setter) -> list[Row]:
    return setter.text("✓", bold=True, spacing=1.35)


def _warning(size: float, middle: float) -> list[Mark]:
    """Give a full triangle with a call sign in it."""
    left, top, bottom = size * 0.1, middle - size * 0.45, middle + size * 0.4
    x = left + size * 0.5
    corners = polyline([(x, top), (left + size, bottom), (left, bottom)], closed=True)
    call = Ink(line="surface", width=size * 0.1)
    strokes = (
        ((x, top + size * 0.32), (x, bottom - size * 0.26)),
        ((x, bottom - size * 0.12), (x, bottom - size * 0.11)),
    )
    return [
        Outline(corners, Ink(fill="text", line="text", width=size * 0.08)),
        *(Outline(polyline(stroke), call) for stroke in strokes),
    ]
