"""Photographs that people bring in: made small, without what a telephone writes into them, or refused in one sentence.

A photograph of a phone tells where and when it was taken, and with what. Of what comes in only the pixels are kept.
"""

from base64 import b64decode, b64encode
from binascii import Error as BadBase64
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QPainter, QPixmap

from app.models.errors import (
    FILE_MISSING,
    FILE_UNREADABLE,
    PHOTO_DAMAGED,
    PHOTO_EMPTY,
    PHOTO_TOO_LARGE,
    PHOTO_UNKNOWN,
    BadInput,
)
from app.models.network_map import PICTURE_LIMIT, Picture

FORMATS = frozenset({"jpeg", "png", "webp"})
"""What is read, by what is in a file and not by its name. No drawings with instructions in them, such as SVG."""

LONGEST_SIDE = 2000
"""Pixels of a photograph that is kept: enough to read handwriting on an A3."""

LARGEST_FILE = 40_000_000
"""Bytes; a photograph of the best telephones has some 25 MB."""

MOST_PIXELS = 120_000_000
"""Pixels a file may claim to have; a telephone gives at most 108 million."""

MEMORY = 64
"""Megabytes one picture may take while it is read; a JPEG is made smaller while reading."""

SMALLER = ((LONGEST_SIDE, 85), (LONGEST_SIDE, 70), (LONGEST_SIDE, 50), (1400, 50), (1000, 40), (600, 30))
"""Longest side and quality that are tried in turn until a photograph fits."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A photograph as it is kept: a JPEG as base64 text, and its width divided by its height."""

    jpeg: str
    aspect: float


def read_photo(path: Path) -> Photo:
    """Read a photograph from a file that was chosen or dropped, upright, small, and without anything but its pixels.

    Raises `BadInput` with what is the matter: missing, empty, no photograph, too large or damaged.
    """
    return kept_photo(_image_in(_bytes_of(path), path.name), path.name)


def kept_photo(image: QImage, name: str = "") -> Photo:
    """Make an image ready to be kept. Raises `BadInput` where there is nothing in it."""
    if image.isNull():
        raise BadInput(PHOTO_DAMAGED, {"name": name})
    for side, quality in SMALLER:
        bare = _bare(image, side)
        jpeg = b64encode(_as_jpeg(bare, quality)).decode("ascii")
        if len(jpeg) <= PICTURE_LIMIT:
            return Photo(jpeg, bare.width() / bare.height())
    raise BadInput(PHOTO_TOO_LARGE, {"name": name})


def pixmap_of(picture: Picture) -> QPixmap:
    """Give a kept photograph to paint; a null one where the file holds anything but a JPEG of a usual size."""
    try:
        data = b64decode(picture.jpeg, validate=True)
    except (BadBase64, ValueError):
        return QPixmap()
    with _Reading(data) as reader:
        size = reader.size()
        if _format_of(reader) != "jpeg" or max(size.width(), size.height()) > LONGEST_SIDE:
            return QPixmap()
        return QPixmap.fromImage(reader.read())


class _Reading:
    """Reads an image out of memory, by what is in it, within what it may cost."""

    def __init__(self, data: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(data))

    def __enter__(self) -> QImageReader:
        QImageReader.setAllocationLimit(MEMORY)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(self._buffer)
        reader.setDecideFormatFromContent(True)
        reader.setAutoTransform(True)
        return reader

    def __exit__(self, *_: object) -> None:
        self._buffer.close()


def _bytes_of(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise BadInput(PHOTO_UNKNOWN, {"name": path.name})
        if size > LARGEST_FILE:
            raise BadInput(PHOTO_TOO_LARGE, {"name": path.name})
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise BadInput(FILE_MISSING, {"name": path.name}) from error
    except OSError as error:
        raise BadInput(FILE_UNREADABLE, {"name": path.name}) from error
    if not data:
        raise BadInput(PHOTO_EMPTY, {"name": path.name})
    return data


def _image_in(data: bytes, name: str) -> QImage:
    """Read an image upright and not larger than needed."""
    with _Reading(data) as reader:
        kind, size = _format_of(reader), reader.size()
        if kind not in FORMATS:
            raise BadInput(PHOTO_UNKNOWN, {"name": name})
        if not size.isValid() or (kind == "jpeg" and not _ends(data)):
            raise BadInput(PHOTO_DAMAGED, {"name": name})
        if size.width() * size.height() > MOST_PIXELS or (kind != "jpeg" and _memory(size) > MEMORY):
            raise BadInput(PHOTO_TOO_LARGE, {"name": name})
        if kind == "jpeg":
            reader.setScaledSize(_within(size, LONGEST_SIDE))
        image = reader.read()
    if image.isNull():
        raise BadInput(PHOTO_DAMAGED, {"name": name})
    return image


def _format_of(reader: QImageReader) -> str:
    return bytes(reader.format().data()).decode("ascii", "replace") if reader.canRead() else ""


def _memory(size: QSize) -> float:
    """Give how many megabytes an image takes, at four bytes a pixel."""
    return size.width() * size.height() * 4 / 1024 / 1024


def _ends(data: bytes) -> bool:
    """Tell whether a JPEG goes on to its end: a cut one would be read with a grey rest.

    Its head may hold a small picture with an end of its own, and is passed over.
    """
    at = 2
    while data[at : at + 1] == b"\xff" and data[at + 1 : at + 2] != b"\xda":
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return b"\xff\xd9" in data[at:]


def _within(size: QSize, side: int) -> QSize:
    """Give a size of the same shape with no side longer than `side`; one that fits stays."""
    if max(size.width(), size.height()) <= side:
        return size
    return size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _bare(image: QImage, side: int) -> QImage:
    """Give the pixels alone, on white and in the usual colours: a fresh image has no texts and no profile."""
    usual = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if image.colorSpace().isValid() and image.colorSpace() != usual:
        image = image.convertedToColorSpace(usual)
    size = _within(image.size(), side)
    small = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    bare = QImage(size, QImage.Format.Format_RGB32)
    bare.fill(Qt.GlobalColor.white)
    painter = QPainter(bare)
    painter.drawImage(bare.rect(), small)
    painter.end()
    return bare


def _as_jpeg(image: QImage, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
