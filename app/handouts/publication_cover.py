"""The first pages of a publication: the cover, and who made it under which licence."""

from collections.abc import Sequence
from math import cos, pi, sin

from app.drawing.figure import Disc, Figure, Ink, Mark, Outline
from app.drawing.shapes import polyline
from app.handouts.dates import day, day_and_time
from app.handouts.publication_content import BoundChapter, PublicationContent
from app.handouts.publication_parts import paragraphs
from app.handouts.setting import Row, Setter, height_of
from app.models.insights import InsightStatus
from app.models.language import QT_TRANSLATE_NOOP, Words

CONTEXT = "bundle"

EXAMPLE = QT_TRANSLATE_NOOP("bundle", "Example")
COLOPHON = QT_TRANSLATE_NOOP("bundle", "Colophon")
PROGRAMME = QT_TRANSLATE_NOOP("bundle", "Programme")
CLIENT = QT_TRANSLATE_NOOP("bundle", "Client")
PARTNERS = QT_TRANSLATE_NOOP("bundle", "Partners")
LICENCE = QT_TRANSLATE_NOOP("bundle", "Licence")
NO_LICENCE = QT_TRANSLATE_NOOP("bundle", "none given: ask before you copy it")
PRINTED = QT_TRANSLATE_NOOP("bundle", "Printed on")
PRINT_CODE = QT_TRANSLATE_NOOP("bundle", "Print code")
QUOTE_SO = QT_TRANSLATE_NOOP("bundle", "How to cite it")
CITED = QT_TRANSLATE_NOOP("bundle", "{title}. {programme}, {year}. Print {code}.")
COVER_SAYS = QT_TRANSLATE_NOOP(
    "bundle",
    "On the cover each dot is an insight, and each piece of the round is a chapter. The nearer to the middle, the "
    "surer people are. A full dot was seen by both sides, an open one by one side.",
)

RADII = {
    InsightStatus.ESTABLISHED: 0.34,
    InsightStatus.CHECKED_BACK: 0.5,
    InsightStatus.SUSPECTED: 0.68,
    InsightStatus.DISPUTED: 0.84,
    InsightStatus.SUPERSEDED: 0.96,
}
"""How far from the middle an insight stands, as a part of the radius."""

TITLE_GROWS = 1.3
"""How much larger the title is than other headings."""

SMALLEST, LARGEST = 45.0, 130.0
"""How high the drawing on the cover is; mm."""


def cover_rows(setter: Setter, content: PublicationContent, words: Words, *, room: float) -> list[Row]:
    """Give the cover: what it is called, a drawing of what is in it, and who it is from; `room` is its height in mm."""
    say, occasion = words.translate, content.occasion
    top: list[Row] = []
    if occasion.is_example:
        top += setter.text(say(CONTEXT, EXAMPLE), colour="text_quiet", bold=True)
    top += _title(setter, content.title)
    if content.subtitle:
        top += setter.text(content.subtitle, scale=1.25, spacing=1.35)
    foot = setter.text(occasion.programme, bold=True, spacing=1.35)
    foot += setter.text(content.client, colour="text_quiet", spacing=1.35) if content.client else []
    foot += setter.text(day(occasion.printed_at, words), colour="text_quiet", spacing=1.35)
    left = room - height_of((*top, *foot)) - 3 * setter.body
    height = min(left, LARGEST, setter.width)
    if height < SMALLEST:
        return [*top, Row(setter.body), *foot] if left >= 0 else top
    drawn = cover_figure(content.chapters, height)
    figure = setter.figure(drawn, alt=say(CONTEXT, COVER_SAYS), indent=(setter.width - height) / 2)
    white = max(0.0, left - height) / 2
    return [*top, Row(white + setter.body), figure, Row(white + setter.body), *foot]


def _title(setter: Setter, title: str) -> list[Row]:
    """Give the title large, with a bar beneath it."""
    large = Setter(points=setter.points * TITLE_GROWS, width=setter.width)
    words = [row for row in large.heading(title, 1, bookmark=False) if not row.gap]
    bar = Outline(
        polyline([(0.0, setter.body * 0.6), (setter.width / 4, setter.body * 0.6)]), Ink(line="accent", width=1.2)
    )
    return [*words, Row(setter.body * 1.6, (bar,))]


def cover_figure(chapters: Sequence[BoundChapter], size: float) -> Figure:
    """Draw every insight as a dot in the piece of its chapter: the surer people are, the nearer to the middle."""
    middle = size / 2
    reach = middle - 0.5
    marks: list[Mark] = [
        Disc(middle, middle, reach * part, Ink(fill=f"ring_{place}", line="line", width=0.25))
        for place, part in ((2, 1.0), (1, 0.76), (0, 0.42))
    ]
    filled = [chapter for chapter in chapters if chapter.trails]
    for place, chapter in enumerate(filled):
        start, wide = place / len(filled), 1 / len(filled)
        if len(filled) > 1:
            marks.append(Outline(polyline([(middle, middle), _at(middle, reach, start)]), Ink(line="line", width=0.25)))
        many = len(chapter.trails)
        radius = min(reach * 0.055, reach * 2.2 * wide / many)
        for number, trail in enumerate(chapter.trails):
            x, y = _at(middle, reach * RADII[trail.status], start + wide * (number + 0.5) / many)
            ink = Ink(fill="accent" if trail.strength.grounded else "surface", line="accent", width=radius * 0.35)
            marks.append(Disc(x, y, radius, ink))
    return Figure(size, size, tuple(marks))


def _at(middle: float, radius: float, turn: float) -> tuple[float, float]:
    """Give the point at a part of a turn, from the top clockwise."""
    return middle + radius * sin(2 * pi * turn), middle - radius * cos(2 * pi * turn)


def colophon_rows(setter: Setter, content: PublicationContent, words: Words, *, is_drawn: bool) -> list[Row]:
    """Give who made it, under which licence, how to cite it, and what is drawn on the cover where something is."""
    occasion = content.occasion

    def say(text: str) -> str:
        return words.translate(CONTEXT, text)

    facts = (
        (PROGRAMME, occasion.programme),
        (CLIENT, content.client),
        (PARTNERS, content.partners),
        (LICENCE, occasion.licence or say(NO_LICENCE)),
        (PRINTED, day_and_time(occasion.printed_at, words)),
        (PRINT_CODE, occasion.code),
    )
    rows = [*setter.heading(say(COLOPHON), 2), *paragraphs(setter, content.colophon)]
    for text, told in facts:
        rows += setter.label_value(f"{say(text)}:", told) if told else []
    cited = say(CITED).format(
        title=content.title, programme=occasion.programme, year=occasion.printed_at.year, code=occasion.code
    )
    rows += [setter.gap(0.6), *setter.label_value(f"{say(QUOTE_SO)}:", cited)]
    return [*rows, setter.gap(1.0), *setter.quiet(say(COVER_SAYS))] if is_drawn else rows
