"""Pictures of the real pages of a print: for the preview, and for looking whether a print is still the same."""

from dataclasses import dataclass
from struct import pack
from threading import Lock
from zlib import compress, crc32

ONE_AT_A_TIME = Lock()
"""PDFium knows no threads."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page as a picture, `width` by `height` pixels, three bytes red, green, blue to a pixel, row by row."""

    width: int
    height: int
    rgb: bytes


def page_pictures(pdf: bytes, *, dpi: int) -> list[PagePicture]:
    """Give a picture of each page of a PDF. Raises RuntimeError if it is none."""
    import pypdfium2

    found = []
    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            for page in document:
                bitmap = page.render(scale=dpi / 72, rev_byteorder=True)
                found.append(picture_of(bitmap))
                bitmap.close()
                page.close()
        finally:
            document.close()
    return found


def png(picture: PagePicture, *, dpi: int) -> bytes:
    """Give a picture as a PNG file that is as large on paper as the page was."""
    row = picture.width * 3
    rows = b"".join(b"\0" + picture.rgb[start : start + row] for start in range(0, len(picture.rgb), row))
    per_metre = round(dpi / 0.0254)
    chunks = (
        (b"IHDR", pack(">IIBBBBB", picture.width, picture.height, 8, 2, 0, 0, 0)),
        (b"pHYs", pack(">IIB", per_metre, per_metre, 1)),
        (b"IDAT", compress(rows, 9)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        pack(">I", len(data)) + name + data + pack(">I", crc32(name + data)) for name, data in chunks
    )


def picture_of(bitmap) -> PagePicture:  # type: ignore[no-untyped-def]
    """Copy the pixels out of a bitmap of PDFium, without the padding of its rows."""
    row, pixels = bitmap.width * bitmap.n_channels, bytes(bitmap.buffer)
    rows = [pixels[start : start + row] for start in range(0, bitmap.height * bitmap.stride, bitmap.stride)]
    whole = b"".join(rows)
    if bitmap.n_channels == 4:
        whole = bytes(value for place, value in enumerate(whole) if place % 4 != 3)
    return PagePicture(bitmap.width, bitmap.height, whole)
