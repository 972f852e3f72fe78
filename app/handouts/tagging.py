"""The structure of a print inside its PDF, so that a screen reader reads headings, lists and tables in order.

Every piece of a page belongs to one element of the tree or only decorates. The tree is built in the order in which
pages are read, which is not always the order in which they lie on sheets.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from reportlab.pdfbase import pdfdoc

from app.drawing.figure import Lettered
from app.handouts.marks import PaperMark, Path, Placed, Tag, Told
from app.handouts.watching import go_on

Box = tuple[float, float, float, float]
"""Left, bottom, right, top on a page, in points."""


@dataclass(slots=True, eq=False)
class Element:
    """One thing in the tree, and in order what is in it: other things, or numbered pieces of pages.

    `place` tells which comes first: the numbers of the things it is in, and its own.
    """

    role: str
    tag: Tag | None = None
    kids: "list[Element | tuple[int, int]]" = field(default_factory=list)
    place: tuple[int, ...] = ()
    box: Box | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Link:
    """What leads elsewhere on a page: the element that says so, and the annotation of ReportLab's that is clicked."""

    element: Element
    page: int
    annotation: Any


class Structure:
    """The tree of one PDF being built."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self._part = self.root
        self._known: dict[Tag, Element] = {}
        self._pieces: dict[int, list[Element]] = defaultdict(list)
        self._links: list[Link] = []

    def begin_part(self, title: str) -> None:
        """Go on with another print in the same PDF."""
        self._part = Element("Part", Tag("Part", title=title))
        self.root.kids.append(self._part)

    def place(self, element: Element, page: int, *, box: Box | None = None) -> int:
        """Note that the next piece of a page belongs to an element; give the number of that piece."""
        element.box = box
        number = len(self._pieces[page])
        self._pieces[page].append(element)
        element.kids.append((page, number))
        return number

    def link(self, element: Element, page: int, annotation: Any) -> None:
        """Note that an element is heard as a link that was laid on a page."""
        self._links.append(Link(element, page, annotation))

    def element(self, path: Path) -> Element:
        """Give the element of a path, made where it is not there yet."""
        inside = self._part
        for tag in path:
            element = self._known.get(tag)
            if element is None:
                element = self._known[tag] = Element(tag.role, tag, place=(*inside.place, len(inside.kids)))
                inside.kids.append(element)
            inside = element
        return inside

    def shared_out(self, marks: Sequence[PaperMark]) -> tuple[list[PaperMark], list[tuple[Element, list[PaperMark]]]]:
        """Give the marks of a page that only decorate, and those of each element, in the order in which it is read."""
        decoration: list[PaperMark] = []
        found: dict[Element, list[PaperMark]] = {}
        for mark in marks:
            path = mark.path if isinstance(mark, Told | Placed) else ()
            if path:
                found.setdefault(self.element(path), []).append(mark)
            else:
                decoration.append(mark)
        return decoration, sorted(found.items(), key=lambda item: item[0].place)

    def write(self, document: Any) -> None:
        """Write the tree into a PDF of ReportLab, whose pages are all there."""
        _gather_items(self.root)
        _mend_headings(self.root)
        _TreeWriter(document, self.root, self._pieces, self._links).write()


class Depths:
    """How deep headings lie that follow each other, where their levels skip some."""

    def __init__(self) -> None:
        self._above: list[int] = []

    def of(self, level: int) -> int:
        """Give how many headings the next one, of a level from 1, lies under."""
        while self._above and self._above[-1] >= level:
            self._above.pop()
        self._above.append(level)
        return len(self._above) - 1


def shows(marks: Sequence[PaperMark]) -> bool:
    """Tell whether there is anything to see of marks."""
    return any(bool(mark.line.runs) if isinstance(mark, Lettered) else True for mark in marks)


def _gather_items(element: Element) -> None:
    """Put items that follow each other in a list together."""
    gathered: list[Element | tuple[int, int]] = []
    for is_item, group in groupby(element.kids, key=lambda kid: isinstance(kid, Element) and kid.role == "LI"):
        kids = list(group)
        gathered += [Element("L", kids=kids)] if is_item and element.role != "L" else kids
    element.kids = gathered
    for kid in gathered:
        if isinstance(kid, Element):
            _gather_items(kid)


def _mend_headings(root: Element) -> None:
    """Let no level of headings be skipped, from the first one on; those of one level stay so."""
    depths = Depths()
    for element in _walked(root):
        if element.role[0] == "H" and element.role[1:].isdigit():
            element.role = f"H{depths.of(int(element.role[1:])) + 1}"


def _walked(element: Element) -> Iterator[Element]:
    yield element
    for kid in element.kids:
        if isinstance(kid, Element):
            yield from _walked(kid)


class _Written(pdfdoc.PDFObject):
    """An object of a PDF that was written out already: there are hundreds in a report."""

    __RefOnly__ = 1
    content = b""

    def format(self, document: Any) -> bytes:  # noqa: ARG002 (ReportLab calls it)
        """Give the object as it stands in the file."""
        return self.content


class _TreeWriter:
    """Writes a tree as objects of a PDF."""

    def __init__(self, document: Any, root: Element, pieces: dict[int, list[Element]], links: Sequence[Link]) -> None:
        self.document = document
        self.pieces = pieces
        self.links = links
        self.linked: dict[Element, list[str]] = defaultdict(list)
        for link in links:
            object_ = f"<</Type /OBJR /Pg {self._page(link.page)} /Obj {self._reference(link.annotation)}>>"
            self.linked[link.element].append(object_)
        self.top = _Written()
        self.written = {element: _Written() for element in _walked(root)}
        self.root = root
        self.references = {element: self._reference(written) for element, written in self.written.items()}

    def write(self) -> None:
        """Write the tree, and for every page which element each of its pieces belongs to."""
        top = self._reference(self.top)
        self._fill(self.root, top)
        parents = _Written()
        known = [f"{page} [{self._listed(elements)}]" for page, elements in sorted(self.pieces.items())]
        known += [f"{link.annotation.dict['StructParent']} {self.references[link.element]}" for link in self.links]
        parents.content = f"<</Nums [{' '.join(known)}]>>".encode("ascii")
        last = max([*self.pieces, *(link.annotation.dict["StructParent"] for link in self.links)], default=-1)
        self.top.content = (
            f"<</Type /StructTreeRoot /K {self.references[self.root]} /ParentTree {self._reference(parents)} "
            f"/ParentTreeNextKey {last + 1}>>"
        ).encode("ascii")
        self.document.Catalog.StructTreeRoot = self.top
        self.document.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})

    def _reference(self, written: Any) -> str:
        """Give how other objects refer to one, which gets its number with that."""
        name = self.document.Reference(written).name
        return f"{self.document.idToObjectNumberAndVersion[name][0]} 0 R"

    def _page(self, page: int) -> str:
        return f"{self.document.idToObjectNumberAndVersion[f'Page{page + 1}'][0]} 0 R"

    def _listed(self, elements: Sequence[Element]) -> str:
        return " ".join([self.references[element] for element in elements])

    def _fill(self, element: Element, parent: str) -> None:
        """Write an element and all in it."""
        go_on()
        first = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
        kids = []
        for kid in element.kids:
            if isinstance(kid, Element):
                self._fill(kid, self.references[element])
                kids.append(self.references[kid])
            elif kid[0] == first:
                kids.append(str(kid[1]))
            else:
                kids.append(f"<</Type /MCR /Pg {self._page(kid[0])} /MCID {kid[1]}>>")
        kids += self.linked.get(element, [])
        page = "" if first is None else f" /Pg {self._page(first)}"
        inside = f" /K [{' '.join(kids)}]" if len(kids) > 1 else f" /K {kids[0]}" if kids else ""
        start = f"<</S /{element.role} /P {parent}{page}{inside}".encode("ascii")
        self.written[element].content = start + self._described(element) + b">>"

    def _described(self, element: Element) -> bytes:
        """Give what an element says beside its content."""
        tag, found = element.tag, b""
        if tag is None:
            return found
        for key, text in (("Alt", tag.alt), ("ActualText", tag.actual), ("T", tag.title)):
            if text:
                found += f" /{key} ".encode("ascii") + pdfdoc.PDFString(text).format(self.document)
        if tag.scope:
            found += f" /A <</O /Table /Scope /{tag.scope}>>".encode("ascii")
        if element.role == "Figure" and element.box:
            box = " ".join([f"{value:.2f}" for value in element.box])
            found += f" /A <</O /Layout /Placement /Block /BBox [{box}]>>".encode("ascii")
        return found
