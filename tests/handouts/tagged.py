"""Reads the structure of a PDF as a screen reader does: the tree, and the words that stand in each part of it."""

import re
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ContentStream

PAINTING = {b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"sh", b"Do", b"Tj", b"TJ", b"'", b'"'}


@dataclass
class Node:
    """One element: its role, its entries, and in order what is in it: elements, or the words of a piece of a page."""

    role: str
    entries: dict[str, Any]
    kids: "list[Node | str]" = field(default_factory=list)
    links: list[Any] = field(default_factory=list)

    @property
    def words(self) -> str:
        """Give all words in it, as they are heard."""
        return str(
            self.entries.get("/ActualText", "".join(kid if isinstance(kid, str) else kid.words for kid in self.kids))
        )

    def all(self) -> "list[Node]":
        """Give the element and all in it, in reading order."""
        return [self, *(node for kid in self.kids if isinstance(kid, Node) for node in kid.all())]

    def of(self, role: str) -> "list[Node]":
        """Give what has a role."""
        return [node for node in self.all() if node.role == role]

    def outline(self) -> Any:
        """Give roles within roles, words left out."""
        inside = [kid.outline() for kid in self.kids if isinstance(kid, Node)]
        return (self.role, *inside) if inside else self.role


@dataclass
class Tagged:
    """A PDF read: its tree, the pieces of pages that stand in it, all pieces, and what was painted outside any."""

    tree: Node
    in_tree: list[tuple[int, int]]
    in_pages: list[tuple[int, int]]
    untagged: list[tuple[int, str]]
    decoration: str
    root: Any


def read(pdf: bytes) -> Tagged:
    """Read the structure of a PDF."""
    reader = PdfReader(BytesIO(pdf))
    pages = [_Page(page, reader) for page in reader.pages]
    numbers = {page.indirect_reference.idnum: place for place, page in enumerate(reader.pages)}  # type: ignore[union-attr]
    in_tree: list[tuple[int, int]] = []

    def node(element: Any, page: int) -> Node:
        element = element.get_object()
        page = numbers[element.raw_get("/Pg").idnum] if "/Pg" in element else page
        entries = {key: value for key, value in element.items() if key not in ("/K", "/P", "/Pg")}
        found = Node(element["/S"][1:], entries)
        kids = element.get("/K", [])
        for each in kids if isinstance(kids, list) else [kids]:
            kid = each.get_object()
            if isinstance(kid, int):
                found.kids.append(piece(page, int(kid)))
            elif kid.get("/Type") == "/MCR":
                found.kids.append(piece(numbers[kid.raw_get("/Pg").idnum], kid["/MCID"]))
            elif kid.get("/Type") == "/OBJR":
                found.links.append(kid["/Obj"])
            else:
                found.kids.append(node(kid, page))
        return found

    def piece(page: int, number: int) -> str:
        in_tree.append((page, number))
        return pages[page].words[number]

    root = reader.trailer["/Root"]
    tree = node(root["/StructTreeRoot"]["/K"], 0)
    in_pages = [(place, number) for place, page in enumerate(pages) for number in page.words]
    untagged = [(place, each) for place, page in enumerate(pages) for each in page.untagged]
    return Tagged(tree, in_tree, in_pages, untagged, "".join(page.decoration for page in pages), root)


class _Page:
    """The words of one page, by the numbers of its pieces."""

    def __init__(self, page: Any, reader: PdfReader) -> None:
        self.words: dict[int, str] = {}
        self.untagged: list[str] = []
        self.decoration = ""
        fonts = {name: _letters(font.get_object()) for name, font in page["/Resources"]["/Font"].items()}
        inside: list[tuple[str, Any]] = []
        font: dict[int, str] = {}
        for operands, operator in ContentStream(page.get_contents(), reader).operations:
            if operator in (b"BDC", b"BMC"):
                entries = operands[1] if operator == b"BDC" else {}
                inside.append((operands[0], entries))
                if "/MCID" in entries:
                    assert entries["/MCID"] not in self.words
                    self.words[entries["/MCID"]] = ""
                if "/ActualText" in entries:
                    self._say(str(entries["/ActualText"]), inside)
            elif operator == b"EMC":
                inside.pop()
            elif operator == b"Tf":
                font = fonts[operands[0]]
            elif operator in PAINTING:
                if not any(tag == "/Artifact" or "/MCID" in entries for tag, entries in inside):
                    self.untagged.append(operator.decode())
                if operator in (b"Tj", b"TJ") and not any("/ActualText" in entries for _, entries in inside):
                    said = _said(operands[0], font)
                    is_reversed = any(tag == "/ReversedChars" for tag, _ in inside)
                    self._say(said[::-1] if is_reversed else said, inside)
        assert inside == []

    def _say(self, words: str, inside: list[tuple[str, Any]]) -> None:
        number = next((entries["/MCID"] for _, entries in inside if "/MCID" in entries), None)
        if number is None:
            self.decoration += words
        else:
            self.words[number] += words


def _letters(font: Any) -> dict[int, str]:
    """Give what each glyph of a font stands for."""
    table = font["/ToUnicode"].get_data().decode("ascii")
    pairs = re.findall(r"<([0-9A-F]{4})> <([0-9A-F]+)>", table.split("beginbfchar", 1)[1])
    return {int(glyph, 16): bytes.fromhex(text).decode("utf-16-be") for glyph, text in pairs}


def _said(shown: Any, font: dict[int, str]) -> str:
    parts = shown if isinstance(shown, list) else [shown]
    data = b"".join(part.original_bytes for part in parts if hasattr(part, "original_bytes"))
    return "".join(font[int.from_bytes(data[at : at + 2], "big")] for at in range(0, len(data), 2))
