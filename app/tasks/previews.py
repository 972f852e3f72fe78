"""What a print will look like before it is made: its pages, and the places where consent lacks for more."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.handouts.watching import watched
from app.models.language import Words
from app.models.names import Gap
from app.models.person import ConsentUse
from app.models.progress import SILENT, Progress
from app.storage import ProgrammeFile
from app.tasks.handouts import Order
from app.tasks.prints.press import Options

if TYPE_CHECKING:
    from app.handouts.leafing import Box, PrintPage
    from app.handouts.pictures import PagePicture


@dataclass(frozen=True, slots=True)
class Bar:
    """A place on a page where something is not printed, and which gap (its place in `Preview.gaps`) is the reason."""

    box: "Box"
    gap: int


@dataclass(frozen=True, slots=True)
class Preview:
    """One sheet of all that is asked for (`names` are the files it would become), as PDF and page by page.

    `texts` are the words by which each gap is found on a page.
    """

    names: tuple[str, ...]
    kinds: tuple[str, ...]
    place: int
    pdf: bytes
    pages: "tuple[PrintPage, ...]"
    gaps: tuple[Gap, ...]
    texts: tuple[tuple[str, ...], ...]

    def picture(self, page: int, *, dpi: int) -> "PagePicture":
        """Give a picture of a page."""
        from app.handouts.leafing import page_picture

        return page_picture(self.pdf, page, dpi=dpi)

    def bars(self, page: int) -> list[Bar]:
        """Give where on a page something is left out for want of consent; one place is told once."""
        from app.handouts.leafing import places_of

        wanted = {text for texts in self.texts for text in texts}
        if not wanted:
            return []
        found, taken = places_of(self.pdf, page, sorted(wanted)), set()
        bars = []
        for gap, texts in enumerate(self.texts):
            for box in (box for text in texts for box in found.get(text, ())):
                if box not in taken:
                    taken.add(box)
                    bars.append(Bar(box, gap))
        return bars


def look(file: ProgrammeFile, options: Sequence[Options], *, place: int = 0, progress: Progress = SILENT) -> Preview:
    """Make the sheet at `place` of all that are asked for, or the last one.

    Raises `BadInput` where there is none, `Cancelled` by `progress`.
    """
    from app.handouts.leafing import print_pages

    order = Order(file, *options, progress=progress)
    place = max(0, min(place, len(order.sheets) - 1))
    ordered = order.sheets[place]
    with watched(lambda: progress.step(0, 1)):
        pdf = ordered.sheet.document().pdf()
    gaps, words = ordered.press.gaps(), ordered.press.words
    return Preview(
        names=tuple(order.names),
        kinds=tuple(each.kind for each in order.sheets),
        place=place,
        pdf=pdf,
        pages=tuple(print_pages([pdf])),
        gaps=tuple(gaps),
        texts=tuple(tuple(_texts(gap, words)) for gap in gaps),
    )


def _texts(gap: Gap, words: Words) -> list[str]:
    """Give the words that stand where something is left out: who somebody is without a name, or that it is gone."""
    if gap.label is not None:
        return [words.say(gap.label)]
    from app.handouts import feedback, publication_parts, report, room_map
    from app.tasks.prints.printable import NOT_AGREED

    if gap.use is ConsentUse.SHOW_MAP:
        told: tuple[tuple[str, str], ...] = (("report", report.MAPS_NOT_SHOWN), ("room_map", room_map.HIDDEN))
    elif gap.use in (ConsentUse.QUOTE_UNNAMED, ConsentUse.QUOTE_NAMED):
        told = (
            ("report", NOT_AGREED),
            ("report", report.QUOTES_NOT_AGREED),
            ("feedback", feedback.LEFT_OUT),
            ("bundle", publication_parts.NOT_AGREED),
        )
    else:
        told = ()
    return [sentence for context, text in told for sentence in _any_number(words, context, text)]


def _any_number(words: Words, context: str, text: str) -> list[str]:
    """Give singular and plural of a sentence with ``%n`` where the number stands."""
    return [re.sub(r"\d+", "%n", words.translate(context, text, n), count=1) for n in (1, 2)]
