"""The programme that everyone reads: one sheet, folded, with rough times and tonight's questions in large letters."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from math import cos, pi, sin

from app.drawing.figure import Disc, Figure, Ink, Mark, Outline
from app.drawing.shapes import polyline
from app.handouts.dates import clock, day, day_and_time
from app.handouts.document import LARGE_PRINT, PARTICIPANTS, Document, Occasion
from app.handouts.flow import A5
from app.handouts.imposing import booklet
from app.handouts.marks import Placed
from app.handouts.setting import Row, height_of, kept_together
from app.handouts.tables import Column, table
from app.models.language import Words

SIZES = (19.0, 17.0, 15.5, PARTICIPANTS)
SIZES_IN_LARGE = (22.0, 20.0, LARGE_PRINT)
"""Letters, in points: the largest with which all stands on one folded sheet."""

WRITING_LINE = 11.0
"""From one line to write on to the next, in mm."""

LEAVES = 4
"""Pages on one folded sheet."""

SMALLEST_PICTURE, LARGEST_PICTURE = 30.0, 90.0
"""How high the drawing on the cover is; mm."""


@dataclass(frozen=True, slots=True)
class PublicSlot:
    """About when something begins, and what: several titles are at the same time."""

    start: datetime
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProgrammeContent:
    """All that the programme says, in the words that participants read."""

    code: str
    occasion: Occasion
    programme: str
    title: str
    starts_at: datetime
    ends_at: datetime | None = None
    place: str = ""
    purpose: str = ""
    slots: tuple[PublicSlot, ...] = ()
    questions: tuple[str, ...] = ()
    parts: frozenset[str] = frozenset()
    large_print: bool = False


def programme_document(content: ProgrammeContent, words: Words) -> Document:
    """Give the programme as a booklet: print it on both sides, and fold it in the middle."""
    sizes = SIZES_IN_LARGE if content.large_print else SIZES
    made = _Programme(content, words, sizes[-1]).made()
    for points in sizes[:-1]:
        larger = _Programme(content, words, points).made()
        if len(larger.flow.pages) <= LEAVES:
            made = larger
            break
    return booklet(made)


class _Programme:
    """One programme being made: cover, questions, times, and a last page to write on."""

    def __init__(self, content: ProgrammeContent, words: Words, points: float) -> None:
        self.content = content
        self.words = words
        title = " ".join((words.translate("programme_sheet", "Programme"), content.code))
        smallest = LARGE_PRINT if content.large_print else PARTICIPANTS
        self.document = Document(
            content.occasion, words=words, points=points, title=title, paper=A5, smallest=smallest, furnished=False
        )
        self.setter = self.document.setter
        self.flow = self.document.flow

    def made(self) -> Document:
        """Fill the pages, so many that the last one is the back of a folded sheet."""
        parts = self.content.parts
        self._cover()
        if "questions" in parts and self.content.questions:
            self.flow.next_page()
            self._questions()
        if "times" in parts and self.content.slots:
            self.flow.next_page()
            self._times()
        self.flow.close()
        is_last = False
        while not is_last:
            self.flow.next_page()
            is_last = len(self.flow.pages) % LEAVES == 0
            self._to_write_on(is_last=is_last)
        return self.document

    # --- the cover ------------------------------------------------------------------------------

    def _cover(self) -> None:
        """Put what it is, when and where; what is left of the page is for a drawing."""
        content, setter = self.content, self.setter
        self.flow.put(setter.text(content.programme, bold=True, colour="text_quiet", spacing=1.3))
        if content.occasion.is_example:
            self.flow.put(setter.quiet(self.words.translate("programme_sheet", "Example")))
        self.flow.put([setter.gap(1.5)])
        self.flow.put(setter.text(self.words.translate("programme_sheet", "Programme"), bold=True, colour="accent"))
        self.flow.put([*setter.heading(content.title, 1)[1:], _bar(setter.width / 4, setter.body)])
        self.flow.put(self._when_and_where())
        if content.purpose:
            self.flow.put([setter.gap(0.6), *setter.text(content.purpose)])
        height = min(self.flow.room - setter.body, LARGEST_PICTURE)
        if len(self.flow.pages) == 1 and height >= SMALLEST_PICTURE:
            white = self.flow.room - height - 0.1
            drawn = Placed(setter.width - height, white, neighbours(height))
            self.flow.put([Row(white + height, (drawn,))])

    def _when_and_where(self) -> list[Row]:
        content = self.content
        hours = self.words.translate("programme_sheet", "From {start}").format(start=clock(content.starts_at))
        if content.ends_at:
            until = self.words.translate("programme_sheet", "until {end}").format(end=clock(content.ends_at))
            hours = f"{hours} {until}"
        lines = (day(content.starts_at, self.words), hours, content.place)
        return [row for line in lines if line for row in self.setter.text(line, bold=True)]

    # --- inside ---------------------------------------------------------------------------------

    def _questions(self) -> None:
        """Put tonight's questions, each by itself."""
        setter = self.setter
        self.flow.put(setter.heading(self.words.translate("programme_sheet", "Our questions tonight"), 2))
        for question in self.content.questions:
            self.flow.put(kept_together([*setter.bullet(question), setter.gap(0.5)]))

    def _times(self) -> None:
        """Put about when what begins, and when people can go home."""
        setter, content = self.setter, self.content
        self.flow.put(setter.heading(self.words.translate("programme_sheet", "What do we do?"), 2))
        columns = [Column(mm=setter.width_of("00:00", bold=True) + setter.body * 1.2, heads=True), Column()]
        rows: list[Sequence[str]] = [[clock(slot.start), self._told(slot.titles)] for slot in content.slots]
        if content.ends_at and content.ends_at > content.slots[-1].start:
            rows.append([clock(content.ends_at), self.words.translate("programme_sheet", "The end. Get home safely!")])
        about = setter.quiet(self.words.translate("programme_sheet", "The times are about right."))
        self.flow.put([*(replace(row, stays=True) for row in about), setter.gap(0.4, stays=True)])
        self.flow.put(table(setter, columns, rows, header=False, least=setter.body * 2))

    def _told(self, titles: Sequence[str]) -> str:
        """Give what begins at one time; where there is something to choose, an "or" between."""
        between = self.words.translate("programme_sheet", "or:")
        return f"\n{between} ".join(titles)

    # --- the back -------------------------------------------------------------------------------

    def _to_write_on(self, *, is_last: bool) -> None:
        """Put lines to write on down to the foot of the page; on the last page the small print below them."""
        setter = self.setter
        self.flow.put(setter.heading(self.words.translate("programme_sheet", "What I want to remember"), 2))
        foot = self._foot() if is_last else []
        room = self.flow.room - height_of(foot)
        count = max(1, int(room / WRITING_LINE))
        self.flow.put(setter.writing_lines(count, height=WRITING_LINE))
        if foot:
            self.flow.put([Row(max(0.0, room - count * WRITING_LINE - 0.1), stays=True), *foot])

    def _foot(self) -> list[Row]:
        """Give what happens with what people say, and which print this is."""
        occasion, words, setter = self.content.occasion, self.words, self.setter
        told = words.translate(
            "programme_sheet", "We write down what you say. Your name is only in the report if you say yes to that."
        )
        moment = day_and_time(occasion.printed_at, words)
        printed = (
            words.translate("print", "Print {code}").format(code=occasion.code),
            words.translate("print", "Printed on {moment}").format(moment=moment),
            occasion.licence,
        )
        small = setter.quiet(" · ".join(part for part in printed if part))
        return [setter.gap(0.5), *setter.text(told, spacing=1.3), setter.rule(), *small]


def _bar(width: float, height: float) -> Row:
    """Give a short heavy line under the title."""
    line = Outline(polyline([(0.0, height / 2), (width, height / 2)]), Ink(line="accent", width=0.9))
    return Row(height, (line,), stays=True)


_NEIGHBOURS = (
    (0.36, 25, "actor_person"),
    (0.33, 140, "actor_place"),
    (0.62, 80, "actor_person"),
    (0.66, 190, "actor_organisation"),
    (0.64, 310, "actor_resource"),
    (0.93, 350, "actor_government"),
    (0.9, 120, "actor_person"),
    (0.92, 230, "actor_place"),
)
"""Contacts of the drawing on the cover: how far from the middle, at which angle in degrees, and in which colour."""

_KNOWN = ((0, 2), (1, 3), (2, 6), (3, 7), (4, 5), (0, 4))
"""Which of them know each other."""


def neighbours(size: float) -> Figure:
    """Give a small network map of nobody in particular, to look at."""
    middle = size / 2
    places = [
        (middle + middle * 0.92 * far * cos(angle * pi / 180), middle + middle * 0.92 * far * sin(angle * pi / 180))
        for far, angle, _ in _NEIGHBOURS
    ]
    marks: list[Mark] = [
        Disc(middle, middle, middle * part, Ink(fill=f"ring_{2 - ring}", line="ring_line", width=0.2))
        for ring, part in enumerate((0.98, 0.72, 0.44))
    ]
    lines = [[(middle, middle), place] for place in places[:5]] + [[places[a], places[b]] for a, b in _KNOWN]
    marks += [Outline(polyline(line), Ink(line="tie_knows", width=size / 180)) for line in lines]
    for (x, y), (_, _, colour) in zip(places, _NEIGHBOURS, strict=True):
        marks.append(Disc(x, y, size / 22, Ink(fill=colour, line="actor_outline", width=size / 250)))
    marks.append(Disc(middle, middle, size / 14, Ink(fill="centre")))
    return Figure(size, size, tuple(marks))
