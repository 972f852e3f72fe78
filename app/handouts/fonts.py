"""Our own font files inside a PDF: only the glyphs that were used, placed exactly as they were measured, and readable.

A font goes in as PDF's Type 0 with the glyph numbers of its file, so that a page paints the glyph runs of
`app.drawing.lettering` as they are, whatever their script. What was typed goes along, for copying and searching.
"""

from functools import cache
from pathlib import Path
from struct import pack, unpack_from
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import TTFontMaker

from app.paths import resource

_KEPT = ("OS/2", "cvt ", "fpgm", "head", "hhea", "maxp", "post", "prep")
_MORE_COMPONENTS, _WORDS, _SCALE, _TWO_SCALES, _MATRIX = 0x20, 0x1, 0x8, 0x40, 0x80
_SYMBOLIC = 4

_NO_TEXT = frozenset("\x00\ufeff\ufffe")

NO_LETTER = "\u200b"
"""What a glyph reads as that stands for no letter of its own: a space without width."""


class FontFile:
    """One TrueType file: its tables as bytes, and what a PDF must know of it. Lengths are in 1/1000 em."""

    def __init__(self, name: str) -> None:
        from fontTools.ttLib import TTFont

        self.name = name
        with TTFont(resource("fonts", f"{name}.ttf"), lazy=True) as font:
            self._read(font)
        self.steps = [self._step(glyph) * self.scale for glyph in range(self.glyph_count)]

    def _read(self, font: Any) -> None:
        head, hhea = font["head"], font["hhea"]
        self.scale = 1000 / head.unitsPerEm
        self.glyph_count: int = font["maxp"].numGlyphs
        self.box = [round(value * self.scale) for value in (head.xMin, head.yMin, head.xMax, head.yMax)]
        self.ascent, self.descent = round(hhea.ascent * self.scale), round(hhea.descent * self.scale)
        self._tables = {tag: font.reader[tag] for tag in _KEPT if tag in font.reader}
        self._tables["post"] = pack(">LLhhLLLLL", 0x30000, 0, 0, 0, 0, 0, 0, 0, 0)
        self.letter_of = {font.getGlyphID(glyph): chr(point) for point, glyph in font.getBestCmap().items()}
        self.space = next((glyph for glyph, letter in self.letter_of.items() if letter == " "), 0)
        self._glyf: bytes = font.reader["glyf"]
        self._hmtx: bytes = font.reader["hmtx"]
        self._long_metrics: int = hhea.numberOfHMetrics
        self._places = _glyph_places(font.reader["loca"], self.glyph_count, is_long=bool(head.indexToLocFormat))

    def _step(self, glyph: int) -> int:
        (step,) = unpack_from(">H", self._hmtx, 4 * min(glyph, self._long_metrics - 1))
        return int(step)

    def subset(self, glyphs: set[int]) -> bytes:
        """Give the file with only these glyphs in it, under their own numbers."""
        kept = self._with_components(glyphs | {0})
        shapes, places = bytearray(), [0]
        for glyph in range(self.glyph_count):
            if glyph in kept:
                start, end = self._places[glyph : glyph + 2]
                shapes += self._glyf[start:end]
                shapes += b"\0" * (-len(shapes) % 4)
            places.append(len(shapes))
        maker = TTFontMaker()
        for tag, table in self._tables.items():
            maker.add(tag, table)
        maker.add("head", self._tables["head"][:50] + pack(">hh", 1, 0))
        maker.add("hmtx", self._metrics_of(kept))
        maker.add("loca", pack(f">{len(places)}L", *places))
        maker.add("glyf", bytes(shapes))
        return bytes(maker.makeStream())

    def _metrics_of(self, kept: set[int]) -> bytes:
        """Give the table of widths, empty where a glyph was left out, so that it packs small."""
        metrics = bytearray(len(self._hmtx))
        last = self._long_metrics - 1
        places = [(4 * min(glyph, last), 4) for glyph in kept]
        places += [(4 * last + 2 + 2 * (glyph - last), 2) for glyph in kept if glyph > last]
        for place, size in places:
            metrics[place : place + size] = self._hmtx[place : place + size]
        return bytes(metrics)

    def _with_components(self, glyphs: set[int]) -> set[int]:
        """Give the glyphs and all that they are put together from."""
        found: set[int] = set()
        waiting = list(glyphs)
        while waiting:
            glyph = waiting.pop()
            if glyph not in found:
                found.add(glyph)
                waiting.extend(self._components(glyph))
        return found

    def _components(self, glyph: int) -> list[int]:
        start, end = self._places[glyph : glyph + 2]
        if start == end or unpack_from(">h", self._glyf, start)[0] >= 0:
            return []
        components, at, flags = [], start + 10, _MORE_COMPONENTS
        while flags & _MORE_COMPONENTS:
            flags, component = unpack_from(">HH", self._glyf, at)
            components.append(component)
            at += 4 + (4 if flags & _WORDS else 2)
            at += 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _MATRIX else 0
        return components


def _glyph_places(loca: bytes, count: int, *, is_long: bool) -> tuple[int, ...]:
    if is_long:
        return unpack_from(f">{count + 1}L", loca)
    return tuple(2 * place for place in unpack_from(f">{count + 1}H", loca))


@cache
def font_file(name: str) -> FontFile:
    """Give a font file by the stem of its name; each is read once."""
    return FontFile(name)


class EmbeddedFont:
    """One font in one document. It collects the glyphs that are used, and is written when the document is saved."""

    def __init__(self, name: str, document: Any) -> None:
        self.file = font_file(name)
        self.used: dict[int, str] = {0: "\ufffd"}
        self.internal_name = f"F{len(document.fontMapping) + 1}"
        document.fontMapping[f"hosselkaart/{name}"] = "/" + self.internal_name
        document.delayedFonts.append(self)

    def addObjects(self, document: Any) -> None:  # noqa: N802 (ReportLab calls it)
        """Write the font with its descriptor, widths and what its glyphs read as into `document`."""
        name = f"HSKAAA+{Path(self.file.name).name}"
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": "/" + name,
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {"Registry": pdfdoc.PDFString("Adobe"), "Ordering": pdfdoc.PDFString("Identity"), "Supplement": 0}
                ),
                "CIDToGIDMap": "/Identity",
                "DW": 1000,
                "W": self._widths(),
                "FontDescriptor": document.Reference(self._descriptor(document, name), f"descriptor:{name}"),
            }
        )
        font = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": "/" + name,
                "Encoding": "/Identity-H",
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant, f"descendant:{name}")]),
                "ToUnicode": document.Reference(_stream(document, self._readable()), f"readable:{name}"),
            }
        )
        document.idToObject["BasicFonts"].dict[self.internal_name] = document.Reference(font, f"font:{name}")

    def _descriptor(self, document: Any, name: str) -> Any:
        file = self.file
        content = file.subset(set(self.used))
        stream = _stream(document, content)
        stream.dictionary["Length1"] = len(content)
        return pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": "/" + name,
                "Flags": _SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray(file.box),
                "ItalicAngle": 0,
                "Ascent": file.ascent,
                "Descent": file.descent,
                "CapHeight": file.ascent,
                "StemV": 80,
                "FontFile2": document.Reference(stream, f"file:{name}"),
            }
        )

    def _widths(self) -> Any:
        widths: list[Any] = []
        for glyph in sorted(self.used):
            widths += [glyph, pdfdoc.PDFArray([round(self.file.steps[glyph])])]
        return pdfdoc.PDFArray(widths)

    def _readable(self) -> bytes:
        """Give the table that says which text each glyph stands for; one that stands for none alone has no width."""
        pairs = [f"<{glyph:04X}> <{_utf16(text or NO_LETTER)}>" for glyph, text in sorted(self.used.items())]
        blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
        listed = "".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks)
        return (
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
            "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
            "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
            f"{listed}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
        ).encode("ascii")


def readable(letter: str) -> str:
    """Give what a glyph may be said to stand for; some signs are none to a reader of PDF."""
    return "" if letter in _NO_TEXT else letter


def _utf16(text: str) -> str:
    return text.encode("utf-16-be", "replace").hex().upper()


def _stream(document: Any, content: bytes) -> Any:
    filters = [pdfdoc.PDFZCompress] if document.compression else None
    return pdfdoc.PDFStream(content=content, filters=filters)
