"""Files packed into one ZIP: looked at before and while they are unpacked, and never put on the disk."""

import io
import lzma
import stat
import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from app.models.errors import (
    ARCHIVE_BROKEN,
    ARCHIVE_LOCKED,
    ARCHIVE_MANY,
    ARCHIVE_TOO_LARGE,
    ARCHIVE_UNSAFE,
    BadInput,
)
from app.models.text import shortened

MOST_ENTRIES = 200
MOST_UNPACKED = 100_000_000
MOST_RATIO = 100
SMALL = 1_000_000
"""What unpacks to no more than so many bytes may have been packed as tightly as it likes."""

ZIP_SIGNS = (b"PK\x03\x04", b"PK\x05\x06")
PACKED_ENDINGS = frozenset({".zip", ".gz", ".bz2", ".xz", ".7z", ".rar", ".tar", ".tgz"})
LOCKED = 0x1
CHUNK = 1 << 16
MISHAPS = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    KeyError,
    IndexError,
)
"""What the unpacking of a broken file can raise."""


def looks_packed(data: bytes) -> bool:
    """Tell whether this seems to be a ZIP file."""
    return data.startswith(ZIP_SIGNS)


def unpacked(data: bytes, name: str) -> dict[str, bytes]:
    """Give the files in a ZIP by their names, without those that only a computer's own housekeeping put there.

    Raises `BadInput` for what is broken, has a password, is too large, holds another archive, or has names that lead
    out of its folder.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            check_entries(archive.infolist(), packed=len(data), name=name)
            for entry in entries:
                _check_name(entry, name)
            wanted = [entry for entry in entries if not _is_housekeeping(entry.filename)]
            return _read(archive, wanted, name)
    except MISHAPS as error:
        raise BadInput(ARCHIVE_BROKEN, {"name": name}) from error


def packed(files: Mapping[str, bytes]) -> bytes:
    """Give files as one ZIP, with nothing in it of when and where it was made."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    return whole.getvalue()


def check_entries(entries: Sequence[zipfile.ZipInfo], *, packed: int, name: str) -> None:
    """Raise `BadInput` where a list of contents tells of too much, or of a password."""
    if any(entry.flag_bits & LOCKED for entry in entries):
        raise BadInput(ARCHIVE_LOCKED, {"name": name})
    size = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_ENTRIES:
        raise BadInput(ARCHIVE_MANY, {"name": name, "limit": MOST_ENTRIES})
    if size > MOST_UNPACKED or size > max(SMALL, packed * MOST_RATIO):
        raise BadInput(ARCHIVE_TOO_LARGE, {"name": name, "limit": f"{MOST_UNPACKED // 1_000_000} MB"})


def _check_name(entry: zipfile.ZipInfo, name: str) -> None:
    """Raise `BadInput` for a name that leads elsewhere, a link, or an archive in the archive."""
    told = entry.orig_filename
    path = PurePosixPath(told)
    is_link = stat.S_ISLNK(entry.external_attr >> 16)
    leads_out = path.is_absolute() or ".." in path.parts or "\\" in told or ":" in told or "\0" in told
    if is_link or leads_out or path.suffix.lower() in PACKED_ENDINGS:
        raise BadInput(ARCHIVE_UNSAFE, {"name": name, "entry": shortened(told, 60)})


def _is_housekeeping(told: str) -> bool:
    path = PurePosixPath(told)
    return path.parts[0] == "__MACOSX" or path.name in (".DS_Store", "Thumbs.db", "desktop.ini")


def _read(archive: zipfile.ZipFile, entries: Sequence[zipfile.ZipInfo], name: str) -> dict[str, bytes]:
    """Read the entries, counting what really comes: the list of contents may lie."""
    found: dict[str, bytes] = {}
    left = MOST_UNPACKED
    for entry in entries:
        content = bytearray()
        with archive.open(entry) as stream:
            while chunk := stream.read(CHUNK):
                content += chunk
                left -= len(chunk)
                if left < 0:
                    raise BadInput(ARCHIVE_TOO_LARGE, {"name": name, "limit": f"{MOST_UNPACKED // 1_000_000} MB"})
        if content.startswith(ZIP_SIGNS) or entry.filename in found:
            raise BadInput(ARCHIVE_UNSAFE, {"name": name, "entry": shortened(entry.filename, 60)})
        found[entry.filename] = bytes(content)
    return found
