"""Leafing through prints that were made: how large the pages are, what they look like, where words stand on them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from app.handouts.pictures import ONE_AT_A_TIME, PagePicture, picture_of

_INCH = 72.0
_MM = 25.4 / 72

BETWEEN = r"\s+"
LINE_END = "\ufffe"
"""What PDFium reads for a hyphen at the end of a line."""


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a page, in parts of its width and height from the upper left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class PrintPage:
    """One page of one of several PDFs: which PDF it stands in, which page of that it is, and its size in mm."""

    pdf: int
    page: int
    width: float
    height: float


def print_pages(pdfs: Sequence[bytes]) -> list[PrintPage]:
    """Give all pages of some PDFs, one after the other. Raises RuntimeError if one is no PDF."""
    found: list[PrintPage] = []
    for place, pdf in enumerate(pdfs):
        with ONE_AT_A_TIME, _opened(pdf) as document:
            sizes = [document.get_page_size(page) for page in range(len(document))]
        found += [PrintPage(place, page, width * _MM, height * _MM) for page, (width, height) in enumerate(sizes)]
    return found


def page_picture(pdf: bytes, page: int, *, dpi: int) -> PagePicture:
    """Give a picture of one page of a PDF."""
    with ONE_AT_A_TIME, _opened(pdf) as document:
        bitmap = document[page].render(scale=dpi / _INCH, rev_byteorder=True)
        try:
            return picture_of(bitmap)
        finally:
            bitmap.close()


def places_of(pdf: bytes, page: int, texts: Iterable[str]) -> dict[str, tuple[Box, ...]]:
    """Give where texts stand on a page as whole words; a text over two lines has two boxes, an absent one none.

    ``%n`` in a text stands for any number.
    """
    with ONE_AT_A_TIME, _opened(pdf) as document:
        found = document[page]
        words = found.get_textpage()
        size = found.get_size()
        return {text: tuple(_places(words, text, size)) for text in texts if text.strip()}


def _opened(pdf: bytes) -> Any:
    import pypdfium2

    return pypdfium2.PdfDocument(pdf)


def _places(words: Any, text: str, size: tuple[float, float]) -> Iterable[Box]:
    width, height = size
    for hit in _pattern(text).finditer(words.get_text_range()):
        for place in range(words.count_rects(hit.start(), hit.end() - hit.start())):
            left, bottom, right, top = words.get_rect(place)
            yield Box(left / width, 1 - top / height, right / width, 1 - bottom / height)


def _pattern(text: str) -> re.Pattern[str]:
    """Give what finds a text also where it goes on in a next line: at a space, at a hyphen, or within a long word."""
    words = (r"\s*".join(_sign(sign) for sign in re.findall("%n|.", word)) for word in text.split())
    return re.compile(rf"(?<!\w){BETWEEN.join(words)}(?!\w)")


def _sign(sign: str) -> str:
    if sign == "%n":
        return r"\d+"
    return f"(?:-|{LINE_END})" if sign == "-" else re.escape(sign)
