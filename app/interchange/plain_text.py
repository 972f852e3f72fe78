"""Files that are plain text: which letters they are in, and the words on a line."""

import re

from app.interchange.graph_builder import check_bytes
from app.interchange.table import CONTEXT, ODD_ENCODING
from app.models.errors import IMPORT_NO_NETWORK, BadInput
from app.models.language import Sentence

_WORD = re.compile(r'"([^"]*)"|\'([^\']*)\'(?=\s|$)|(\S+)')


def decoded(data: bytes, name: str) -> tuple[str, tuple[Sentence, ...]]:
    """Give the text of a file, and a remark if it had to be read as Windows text.

    Raises `BadInput` if it is empty, no text, or larger than a network needs.
    """
    check_bytes(data, name)
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    if encoding != "utf-16" and b"\0" in data[:8_192]:
        raise BadInput(IMPORT_NO_NETWORK, {"name": name})
    try:
        return data.decode(encoding).replace("\0", ""), ()
    except UnicodeDecodeError:
        remark = Sentence(CONTEXT, ODD_ENCODING, {"name": name})
        return data.decode("cp1252", errors="replace").replace("\0", ""), (remark,)


def words_of(line: str) -> list[str]:
    """Give the words of a line; what stands between quotes is one."""
    return [double or single or bare for double, single, bare in _WORD.findall(line)]


def beginning(data: bytes) -> str:
    """Give the first thousands of characters of a file, for a cheap look at what it is."""
    head = data[:8_192]
    return head.decode("utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig", errors="ignore")
