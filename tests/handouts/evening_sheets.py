"""What the tests of the sheets for an evening share: an occasion, and pages read back."""

from datetime import datetime

import pypdfium2

from app.handouts.document import Document, Occasion

AT = datetime(2026, 3, 12, 19)
OCCASION = Occasion(
    programme="Leren van buurtbudgetten",
    session="Session 2",
    on=AT,
    licence="CC BY",
    printed_at=AT,
    code="PROEF1",
    fixed=True,
)


def pages(document: Document) -> list[str]:
    """Give the words of each page, one space between."""
    with pypdfium2.PdfDocument(document.pdf()) as pdf:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in pdf]


def smallest_letter(document: Document) -> float:
    """Give the size of the smallest letter, in points, rounded."""
    with pypdfium2.PdfDocument(document.pdf()) as pdf:
        texts = [page.get_textpage() for page in pdf]
        sizes = {pypdfium2.raw.FPDFText_GetFontSize(text, at) for text in texts for at in range(text.count_chars())}
    return min(round(size) for size in sizes if size > 1)


def solid(pages: list[str]) -> str:
    """Give all words without any space, as a word may be broken over lines."""
    return "".join("".join(page.split()) for page in pages)
