"""What is packed in a ZIP comes out only where it is small, whole and harmless."""

import io
import stat
import struct
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.interchange.archives import packed, unpacked
from app.interchange.table import read_tables
from app.models.errors import ARCHIVE_LOCKED, ARCHIVE_MANY, ARCHIVE_TOO_LARGE, ARCHIVE_UNSAFE, BadInput

FILES = {"a_ego.csv": b"x,y\r\n", "folder/b.csv": b""}


def with_entry(name: str, content: bytes = b"x", *, mode: int = 0o644) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        entry = zipfile.ZipInfo(name)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = mode << 16
        archive.writestr(entry, content)
    return whole.getvalue()


def refusal(data: bytes) -> str:
    with pytest.raises(BadInput, match=r"x\.zip") as caught:
        unpacked(data, "x.zip")
    return caught.value.sentence.text


def test_what_is_packed_comes_out_as_it_was() -> None:
    assert unpacked(packed(FILES), "x.zip") == FILES


def test_two_archives_of_the_same_are_the_same() -> None:
    assert packed(FILES) == packed(FILES)


@pytest.mark.parametrize(
    "name",
    ["../a.csv", "/a.csv", "a/../../b.csv", "C:/a.csv", "..\\a.csv", "inner.zip", "a.tar", "a.gz"],
)
def test_names_that_lead_out_and_archives_in_archives_are_refused(name: str) -> None:
    assert refusal(with_entry(name)) == ARCHIVE_UNSAFE


def test_an_archive_under_another_name_is_refused() -> None:
    assert refusal(with_entry("innocent.csv", packed(FILES))) == ARCHIVE_UNSAFE


def test_a_link_is_refused() -> None:
    assert refusal(with_entry("a.csv", b"/etc/passwd", mode=stat.S_IFLNK | 0o777)) == ARCHIVE_UNSAFE


def test_too_many_files_and_bombs_are_refused() -> None:
    assert refusal(packed({str(each): b"" for each in range(201)})) == ARCHIVE_MANY
    assert refusal(packed({"a.csv": b"0" * 5_000_000})) == ARCHIVE_TOO_LARGE


def test_a_password_is_told() -> None:
    data = bytearray(packed(FILES))
    directory = data.index(b"PK\x01\x02")
    data[directory + 8] |= 1
    assert refusal(bytes(data)) == ARCHIVE_LOCKED


def test_a_list_of_contents_that_lies_does_no_harm() -> None:
    bomb = bytearray(with_entry("a.csv", b"0" * 50_000_000))
    for sign, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = bomb.index(sign) + place
        bomb[at : at + 4] = struct.pack("<I", 100)
    refusal(bytes(bomb))


def test_housekeeping_of_a_computer_is_passed_by() -> None:
    assert unpacked(packed({"__MACOSX/._a.csv": b"", ".DS_Store": b"", "a.csv": b"1"}), "x.zip") == {"a.csv": b"1"}


@given(st.binary(max_size=300))
def test_any_bytes_are_files_or_a_sentence(data: bytes) -> None:
    try:
        unpacked(data, "x.zip")
    except BadInput:
        return


@given(st.data())
def test_a_spoiled_archive_gets_a_sentence_or_the_same_files(data: st.DataObject) -> None:
    whole = bytearray(packed({"a.csv": b"naam;rol\nMo;b\n" * 20}))
    whole[data.draw(st.integers(0, len(whole) - 1))] ^= data.draw(st.integers(1, 255))
    try:
        found = unpacked(bytes(whole), "x.zip")
    except BadInput:
        return
    assert zlib.crc32(b"".join(found.values())) in (zlib.crc32(b"naam;rol\nMo;b\n" * 20), 0)


def test_a_workbook_that_swells_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    path.write_bytes(packed({"xl/workbook.xml": b" " * 50_000_000}))
    with pytest.raises(BadInput, match=r"bomb\.xlsx"):
        read_tables(path)
