"""One PDF of one or more prints: painted sheet by sheet, with title, language, bookmarks and structure."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc

from app import NAME
from app.drawing.colours import palette
from app.drawing.figure import Lettered
from app.drawing.lettering import seen
from app.handouts.figure_file import BareCanvas
from app.handouts.marks import PaperMark, Placed
from app.handouts.pdf_figure import POINTS, Painter
from app.handouts.sheets import Leaf, Sheet
from app.handouts.tagging import Box, Depths, Element, Structure, shows
from app.handouts.watching import go_on

rl_config.trustedHosts = None
rl_config.trustedSchemes = []
rl_config.useA85 = 0
rl_config.toColorCanUse = None  # type: ignore[assignment]

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_DECORATION = "/Artifact BMC"
_FURNITURE = "/Artifact <</Type /Pagination>> BDC"


@dataclass(frozen=True, slots=True)
class Part:
    """One print in a PDF: its title and its sheets."""

    title: str
    sheets: Sequence[Sheet]


@dataclass(frozen=True, slots=True)
class _Piece:
    """Marks that are painted together, and the operator that says what they belong to."""

    opening: str
    marks: Sequence[PaperMark]


def pdf_of(parts: Sequence[Part], *, title: str, language: str, fixed: bool) -> bytes:
    """Give prints as one PDF; with `fixed` it is the same every time. Of several, each is a chapter by its title."""
    return _Writer(parts, title=title, language=language, fixed=fixed).written()


class _Writer:
    """One PDF being written."""

    def __init__(self, parts: Sequence[Part], *, title: str, language: str, fixed: bool) -> None:
        self.parts = parts
        self.title, self.language = _NOT_XML.sub(" ", seen(title)), language
        self.into = BytesIO()
        self.canvas = BareCanvas(self.into, pageCompression=1, invariant=int(fixed), lang=language, pdfVersion=(1, 7))
        self.document: Any = self.canvas._doc  # type: ignore[attr-defined]
        self.painter = Painter(self.canvas, palette("paper"))
        self.structure = Structure()
        self.planned: dict[tuple[int, int], list[_Piece]] = {}
        self.links: dict[int, list[tuple[Element, Box]]] = defaultdict(list)
        self.targets: dict[str, str] = {}
        self.bound: set[str] = set()
        self.linked = 0
        self.depths = Depths()
        self.pages = sum(len(part.sheets) for part in parts)

    def written(self) -> bytes:
        """Write everything and give the file."""
        self._describe()
        self._plan()
        page = 0
        for part in self.parts:
            leaves = [leaf for sheet in part.sheets for leaf in sheet.leaves]
            titles = dict.fromkeys(title for leaf in leaves for title, _, _ in leaf.bookmarks)
            self.targets = {title: f"target{page}-{place}" for place, title in enumerate(titles)}
            for place, sheet in enumerate(part.sheets):
                self._sheet(sheet, page, chapter=part.title if place == 0 and len(self.parts) > 1 else "")
                page += 1
        self.structure.write(self.document)
        self.canvas.save()
        return self.into.getvalue()

    def _describe(self) -> None:
        """Say what the file is; nobody is its author."""
        canvas = self.canvas
        canvas.setTitle(self.title)
        canvas.setAuthor("")
        canvas.setSubject("")
        canvas.setCreator(NAME)
        canvas.setProducer(NAME)
        canvas.setViewerPreference("DisplayDocTitle", "true")
        self.document.Catalog.Metadata = _metadata(self.title, self.language)

    # --- which piece belongs to what --------------------------------------------------------------

    def _plan(self) -> None:
        """Number the pieces of all pages, in the order in which they are read."""
        first = 0
        for part in self.parts:
            if len(self.parts) > 1:
                self.structure.begin_part(part.title)
            found = [(leaf, first + place, sheet) for place, sheet in enumerate(part.sheets) for leaf in sheet.leaves]
            for leaf, page, sheet in sorted(found, key=lambda each: each[0].number):
                self.planned[page, leaf.number] = list(self._planned(leaf, page, sheet))
            first += len(part.sheets)

    def _planned(self, leaf: Leaf, page: int, sheet: Sheet) -> Iterator[_Piece]:
        """Give the pieces of a page: what decorates first, then what is read, each thing after the other."""
        go_on()
        decoration, told = self.structure.shared_out(leaf.marks)
        if decoration:
            yield _Piece(_DECORATION, decoration)
        for element, marks in told:
            if shows(marks):
                number = self.structure.place(element, page, box=_box(marks, sheet))
                if element.tag and element.tag.to:
                    self.links[page].append((element, _line_box(marks, sheet)))
                yield _Piece(f"/{element.role} <</MCID {number}>> BDC", marks)
        if leaf.furniture:
            yield _Piece(_FURNITURE, leaf.furniture)

    # --- painting -------------------------------------------------------------------------------

    def _sheet(self, sheet: Sheet, page: int, *, chapter: str) -> None:
        canvas = self.canvas
        canvas.setPageSize((sheet.width * POINTS, sheet.height * POINTS))
        self.painter.begin_page(sheet.height)
        if chapter:
            self._bookmark(chapter, 1, sheet.height * POINTS)
        for leaf in sheet.leaves:
            for piece in self.planned[page, leaf.number]:
                go_on()
                canvas.addLiteral(piece.opening)
                self.painter.paint(piece.marks)
                canvas.addLiteral("EMC")
            for title, level, down in leaf.bookmarks:
                self._bookmark(title, level + (len(self.parts) > 1), (sheet.height - down) * POINTS)
        for element, box in self.links[page]:
            self._link(element, page, box)
        canvas.showPage()
        self._in_order(page)

    def _in_order(self, page: int) -> None:
        """Say of a page where its pieces are listed, and that a reader steps through it by the structure."""
        written = self.document.idToObject[f"Page{page + 1}"]
        written.__NoDefault__ = [*written.__NoDefault__, "StructParents", "Tabs"]
        written.StructParents, written.Tabs = page, "/S"

    def _link(self, element: Element, page: int, box: Box) -> None:
        """Lay a link over its words, to the bookmark of its title; where there is none, words are just words."""
        title = element.tag.to if element.tag else ""
        if title not in self.targets:
            return
        entries = {
            "Type": "/Annot",
            "Subtype": "/Link",
            "Rect": pdfdoc.PDFArray([round(value, 2) for value in box]),
            "Border": pdfdoc.PDFArray([0, 0, 0]),
            "F": 4,
            "Contents": pdfdoc.PDFString(seen(title)),
            "Dest": self.canvas._bookmarkReference(self.targets[title]),  # type: ignore[attr-defined]
            "StructParent": self.pages + self.linked,
        }
        annotation = pdfdoc.PDFDictionary(entries)
        self.canvas._addAnnotation(annotation)  # type: ignore[attr-defined]
        self.structure.link(element, page, annotation)
        self.linked += 1

    def _bookmark(self, title: str, level: int, top: float) -> None:
        """Put a title in the outline, leading to its height on this page; no level is skipped."""
        outline = self.document.outline
        key = f"place{len(outline.destinationnamestotitles)}"
        self.canvas.bookmarkPage(key, fit="XYZ", left=0, top=round(top, 1), zoom=0)
        target = self.targets.get(title)
        if target and target not in self.bound:
            self.canvas.bookmarkPage(target, fit="XYZ", left=0, top=round(top, 1), zoom=0)
            self.bound.add(target)
        self.canvas.addOutlineEntry(seen(title), key, level=self.depths.of(level))


def _line_box(marks: Sequence[PaperMark], sheet: Sheet) -> Box:
    """Give where the lettering among marks stands."""
    lines = [mark for mark in marks if isinstance(mark, Lettered)]
    return (
        min(mark.x for mark in lines) * POINTS,
        (sheet.height - max(mark.y - mark.line.ascent + mark.line.height for mark in lines)) * POINTS,
        max(mark.x + mark.line.width for mark in lines) * POINTS,
        (sheet.height - min(mark.y - mark.line.ascent for mark in lines)) * POINTS,
    )


def _box(marks: Sequence[PaperMark], sheet: Sheet) -> Box | None:
    """Give where the drawings among marks stand."""
    found = [mark for mark in marks if isinstance(mark, Placed)]
    if not found:
        return None
    windows = [mark.window or (0.0, 0.0, mark.figure.width, mark.figure.height) for mark in found]
    pairs = list(zip(found, windows, strict=True))
    return (
        min(mark.x + window[0] for mark, window in pairs) * POINTS,
        (sheet.height - max(mark.y + window[3] for mark, window in pairs)) * POINTS,
        max(mark.x + window[2] for mark, window in pairs) * POINTS,
        (sheet.height - min(mark.y + window[1] for mark, window in pairs)) * POINTS,
    )


def _metadata(title: str, language: str) -> Any:
    """Give what the file says of itself to programs: its title and language, and that it is made to be read aloud."""
    content = f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{escape(language)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{escape(NAME)}</pdf:Producer>
<xmp:CreatorTool>{escape(NAME)}</xmp:CreatorTool>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
    stream = pdfdoc.PDFStream(content=content.encode("utf-8"), filters=None)
    stream.dictionary["Type"], stream.dictionary["Subtype"] = "/Metadata", "/XML"
    return stream
