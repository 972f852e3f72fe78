"""Photographs come in upright, small and bare, or are refused in one sentence."""

import struct
import zlib
from base64 import b64decode, b64encode
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin
from PySide6.QtGui import QColor, QImage

from app.models import Picture
from app.models.errors import (
    FILE_MISSING,
    PHOTO_DAMAGED,
    PHOTO_EMPTY,
    PHOTO_TOO_LARGE,
    PHOTO_UNKNOWN,
    BadInput,
)
from app.models.network_map import PICTURE_LIMIT
from app.ui.parts import photos
from app.ui.parts.photos import LONGEST_SIDE, kept_photo, pixmap_of, read_photo

SECRET = b"Amsterdam 52.37N 4.89E"
READING = ("imageio", "JPEG", "Huffman", "ICC signature")
"""Qt says on its own what is wrong with an image; that is no mistake of ours."""


def saved(path: Path, *, size: tuple[int, int] = (300, 200), **options: object) -> Path:
    """Save a photograph that is red on its left half and blue on its right."""
    image = Image.new("RGB", size, "red")
    image.paste("blue", (size[0] // 2, 0, *size))
    image.save(path, **options)
    return path


def exif(*, orientation: int) -> Image.Exif:
    found = Image.Exif()
    found[0x0112] = orientation
    found[0x010E] = SECRET.decode()
    return found


def seen(jpeg: str) -> QImage:
    return pixmap_of(Picture(id="p", map="m", jpeg=jpeg)).toImage()


def is_red(image: QImage, x: int, y: int) -> bool:
    found = QColor(image.pixel(x, y))
    return found.red() > 200 and found.blue() < 60


@pytest.mark.parametrize("ending", ["jpg", "png", "webp"])
def test_a_photograph_of_a_usual_kind_comes_in(tmp_path: Path, ending: str) -> None:
    photo = read_photo(saved(tmp_path / f"kaart.{ending}"))
    image = seen(photo.jpeg)
    assert (image.width(), image.height(), photo.aspect) == (300, 200, 1.5)
    assert is_red(image, 50, 100)
    assert not is_red(image, 250, 100)


def test_the_kind_follows_from_what_is_in_it_not_from_its_name(tmp_path: Path) -> None:
    path = saved(tmp_path / "kaart.png")
    assert read_photo(path.rename(tmp_path / "kaart.txt")).aspect == 1.5


@pytest.mark.qt_log_ignore(*READING)
def test_nothing_that_a_telephone_wrote_is_kept(tmp_path: Path) -> None:
    path = saved(tmp_path / "kaart.jpg", exif=exif(orientation=1), comment=SECRET, icc_profile=b"x" * 200 + SECRET)
    assert path.read_bytes().count(SECRET) == 3
    data = b64decode(read_photo(path).jpeg)
    assert SECRET not in data
    assert not any(mark in data for mark in (b"Exif", b"ICC_PROFILE", b"\xff\xfe"))


def test_words_in_a_png_are_not_kept(tmp_path: Path) -> None:
    words = PngImagePlugin.PngInfo()
    words.add_text("Comment", SECRET.decode())
    path = saved(tmp_path / "kaart.png", pnginfo=words)
    assert SECRET in path.read_bytes()
    assert SECRET not in b64decode(read_photo(path).jpeg)


def test_a_photograph_taken_on_its_side_comes_in_upright(tmp_path: Path) -> None:
    photo = read_photo(saved(tmp_path / "kaart.jpg", size=(3000, 1500), exif=exif(orientation=6)))
    image = seen(photo.jpeg)
    assert (image.width(), image.height(), photo.aspect) == (1000, 2000, 0.5)
    assert is_red(image, 500, 100)
    assert not is_red(image, 500, 1900)


def test_what_can_be_seen_through_is_white(tmp_path: Path) -> None:
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(tmp_path / "leeg.png")
    assert QColor(seen(read_photo(tmp_path / "leeg.png").jpeg).pixel(10, 10)).lightness() > 250


def test_a_long_photograph_keeps_its_shape(tmp_path: Path) -> None:
    photo = read_photo(saved(tmp_path / "strook.png", size=(5000, 2)))
    image = seen(photo.jpeg)
    assert (image.width(), image.height()) == (LONGEST_SIDE, 1)


def test_the_photograph_of_a_good_telephone_comes_in(tmp_path: Path) -> None:
    image = seen(read_photo(saved(tmp_path / "groot.jpg", size=(8000, 6000))).jpeg)
    assert (image.width(), image.height()) == (2000, 1500)


def test_a_busy_photograph_is_made_smaller_until_it_fits(tmp_path: Path) -> None:
    noise = Image.effect_noise((2600, 2600), 120)
    noise.save(tmp_path / "ruis.png", compress_level=1)
    photo = read_photo(tmp_path / "ruis.png")
    assert len(photo.jpeg) <= PICTURE_LIMIT
    assert seen(photo.jpeg).width() > 900


def claimed_png(width: int, height: int) -> bytes:
    """Give a PNG that says it is very large."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")
    )


def claimed_jpeg(tmp_path: Path, width: int, height: int) -> bytes:
    """Give a JPEG whose frame says it is very large."""
    data = saved(tmp_path / "klein.jpg").read_bytes()
    at = data.index(b"\xff\xc0") + 5
    return data[:at] + struct.pack(">HH", height, width) + data[at + 4 :]


def jpeg_of(tmp_path: Path) -> bytes:
    return saved(tmp_path / "heel.jpg", size=(800, 600), exif=exif(orientation=1)).read_bytes()


@pytest.mark.qt_log_ignore(*READING)
@pytest.mark.parametrize(
    ("name", "content", "text"),
    [
        ("leeg.jpg", lambda _: b"", PHOTO_EMPTY),
        ("brief.jpg", lambda _: b"Beste mensen", PHOTO_UNKNOWN),
        ("tekening.svg", lambda _: b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", PHOTO_UNKNOWN),
        ("plaatje.gif", lambda _: b"GIF89a\x01\0\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;", PHOTO_UNKNOWN),
        ("half.jpg", lambda folder: jpeg_of(folder)[:-300], PHOTO_DAMAGED),
        ("kop.jpg", lambda folder: jpeg_of(folder)[:300], PHOTO_DAMAGED),
        ("kop.png", lambda _: claimed_png(300, 200)[:40], PHOTO_DAMAGED),
        ("leugen.png", lambda _: claimed_png(30_000, 30_000), PHOTO_TOO_LARGE),
        ("leugen.jpg", lambda folder: claimed_jpeg(folder, 30_000, 30_000), PHOTO_TOO_LARGE),
        ("gat.png", lambda _: claimed_png(300, 200), PHOTO_DAMAGED),
    ],
)
def test_what_is_no_photograph_is_refused_in_one_sentence(tmp_path: Path, name: str, content, text: str) -> None:
    path = tmp_path / name
    path.write_bytes(content(tmp_path))
    with pytest.raises(BadInput) as caught:
        read_photo(path)
    assert caught.value.sentence.text == text
    assert caught.value.sentence.slots == {"name": name}


def test_a_file_that_is_too_large_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "groot.jpg"
    with path.open("wb") as file:
        file.truncate(photos.LARGEST_FILE + 1)
    with pytest.raises(BadInput) as caught:
        read_photo(path)
    assert caught.value.sentence.text == PHOTO_TOO_LARGE


def test_a_folder_or_nothing_is_refused(tmp_path: Path) -> None:
    for path, text in ((tmp_path, PHOTO_UNKNOWN), (tmp_path / "weg.jpg", FILE_MISSING)):
        with pytest.raises(BadInput) as caught:
            read_photo(path)
        assert caught.value.sentence.text == text
    with pytest.raises(BadInput):
        kept_photo(QImage())


@pytest.mark.qt_log_ignore(*READING)
@pytest.mark.parametrize(
    "data",
    [b"", b"no picture", claimed_png(30, 30), claimed_png(30_000, 30_000), b"\xff\xd8\xff\xe0", b"<svg/>"],
)
def test_a_strange_picture_in_a_file_is_not_painted(qapp, data: bytes) -> None:
    assert seen(b64encode(data).decode()).isNull()


@pytest.mark.qt_log_ignore(*READING)
def test_a_picture_that_claims_to_be_huge_is_not_painted(qapp, tmp_path: Path) -> None:
    assert seen(b64encode(claimed_jpeg(tmp_path, 30_000, 30_000)).decode()).isNull()


@pytest.mark.parametrize("text", ["", "é", "abc", "@@@@", "\0", "file:///etc/passwd"])
def test_what_is_no_base64_is_not_painted(qapp, text: str) -> None:
    assert pixmap_of(Picture(id="p", map="m", jpeg=text)).isNull()
