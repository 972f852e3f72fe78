"""Reading XML from elsewhere piece by piece, so that a large file costs little memory and a harmful one does nothing.

Files with a DOCTYPE, with entities of their own, or nested too deep are refused before anything of them is used.
"""

from collections.abc import Callable
from typing import NoReturn
from xml.parsers import expat

from app.interchange.graph_builder import bad_line, check_bytes
from app.models.errors import GRAPH_NOT_XML, GRAPH_OTHER_KIND, GRAPH_UNSAFE, BadInput

DEEPEST = 20
"""How many elements may stand within each other."""

Start = Callable[[str, dict[str, str]], None]
End = Callable[[str, str], None]


class XmlIn:
    """Reads one XML file of a `kind` (its name for people), whose outermost element is `root`.

    `start` is called with each element's name and attributes, `end` with its name and the text directly within it.
    Names come without what stands before their colon, as every program chooses that itself; attributes keep it.
    """

    def __init__(self, name: str, *, kind: str, root: str) -> None:
        self._name, self._kind, self._root = name, kind, root
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._texts: list[list[str]] = []

    def read(self, data: bytes, start: Start, end: End) -> None:
        """Walk through a file. Raises `BadInput` with the line where it went wrong, also from within the calls."""
        check_bytes(data, self._name)
        self._start, self._end = start, end
        parser = self._parser
        parser.StartElementHandler, parser.EndElementHandler = self._on_start, self._on_end
        parser.CharacterDataHandler = self._on_text
        parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = self._refuse
        parser.ExternalEntityRefHandler = parser.UnparsedEntityDeclHandler = self._refuse
        try:
            parser.Parse(data, True)
        except (expat.ExpatError, LookupError, ValueError) as error:
            line = getattr(error, "lineno", self._parser.CurrentLineNumber)
            raise BadInput(GRAPH_NOT_XML, {"name": self._name, "line": max(1, line)}) from error

    @property
    def line(self) -> int:
        """The line that is being read, from 1."""
        return self._parser.CurrentLineNumber

    def bad_line(self) -> BadInput:
        """Give the error that what stands on this line cannot be understood."""
        return bad_line(self._name, self._kind, self._parser.CurrentLineNumber)

    def _on_start(self, tag: str, attributes: dict[str, str]) -> None:
        tag = tag.rpartition(":")[2]
        if not self._texts and tag != self._root:
            raise BadInput(GRAPH_OTHER_KIND, {"name": self._name, "format": self._kind})
        if len(self._texts) >= DEEPEST:
            raise self.bad_line()
        self._texts.append([])
        self._start(tag, attributes)

    def _on_end(self, tag: str) -> None:
        self._end(tag.rpartition(":")[2], "".join(self._texts.pop()))

    def _on_text(self, text: str) -> None:
        if self._texts:
            self._texts[-1].append(text)

    def _refuse(self, *_: object) -> NoReturn:
        raise BadInput(GRAPH_UNSAFE, {"name": self._name})


def begins_with_element(data: bytes, root: str) -> bool:
    """Tell, cheaply, whether a file seems to be XML with this outermost element."""
    head = data[:4_096]
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head.decode("utf-16", errors="ignore").encode()
    head = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return head.startswith(b"<") and any(part in head for part in (b"<" + root.encode(), b":" + root.encode()))
