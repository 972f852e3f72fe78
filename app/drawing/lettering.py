"""Text measured and set from our own font files, so that screen and paper place every letter alike.

Any script and any mixture of scripts comes through: what Andika lacks is taken from Noto Sans Arabic, then from the
font of its script, then from Noto Emoji; only what none of them has is a question mark in a black field. Shaping is
HarfBuzz's.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any
from unicodedata import category

from app.drawing.figure import Command, Commands, Line, Run
from app.drawing.reading_order import begins_right, stretches
from app.paths import resource

REGULAR = ("Andika-Regular", "NotoSansArabic-Regular", "NotoEmoji-Regular")
BOLD = ("Andika-Bold", "NotoSansArabic-Bold", "NotoEmoji-Regular")

_LATIN_AND_GREEK = "NotoSans"
_IDEOGRAPHS = "scripts/DroidSansFallback"
_SCRIPTS = (
    (0x0000, 0x0530, _LATIN_AND_GREEK),
    (0x0530, 0x0590, "scripts/NotoSansArmenian-Regular"),
    (0x0590, 0x0600, "scripts/NotoSansHebrew-Regular"),
    (0x0900, 0x0980, "scripts/NotoSansDevanagari-Regular"),
    (0x0980, 0x0A00, "scripts/NotoSansBengali-Regular"),
    (0x0A00, 0x0A80, "scripts/NotoSansGurmukhi-Regular"),
    (0x0B80, 0x0C00, "scripts/NotoSansTamil-Regular"),
    (0x0E00, 0x0E80, "scripts/NotoSansThai-Regular"),
    (0x10A0, 0x1100, "scripts/NotoSansGeorgian-Regular"),
    (0x1100, 0x1200, _IDEOGRAPHS),
    (0x1200, 0x13A0, "scripts/NotoSansEthiopic-Regular"),
    (0x1C80, 0x1C90, _LATIN_AND_GREEK),
    (0x1C90, 0x1CC0, "scripts/NotoSansGeorgian-Regular"),
    (0x1CD0, 0x1D00, "scripts/NotoSansDevanagari-Regular"),
    (0x1D00, 0x2190, _LATIN_AND_GREEK),
    (0x2C60, 0x2C80, _LATIN_AND_GREEK),
    (0x2D00, 0x2D30, "scripts/NotoSansGeorgian-Regular"),
    (0x2D30, 0x2D80, "scripts/NotoSansTifinagh-Regular"),
    (0x2D80, 0x2DE0, "scripts/NotoSansEthiopic-Regular"),
    (0x2DE0, 0x2E00, _LATIN_AND_GREEK),
    (0x2E80, 0xA000, _IDEOGRAPHS),
    (0xA640, 0xA6A0, _LATIN_AND_GREEK),
    (0xA700, 0xA800, _LATIN_AND_GREEK),
    (0xA8E0, 0xA900, "scripts/NotoSansDevanagari-Regular"),
    (0xAB00, 0xAB30, "scripts/NotoSansEthiopic-Regular"),
    (0xAB30, 0xAB70, _LATIN_AND_GREEK),
    (0xAC00, 0xD7B0, _IDEOGRAPHS),
    (0xF900, 0xFB00, _IDEOGRAPHS),
    (0xFB00, 0xFB10, _LATIN_AND_GREEK),
    (0xFB10, 0xFB18, "scripts/NotoSansArmenian-Regular"),
    (0xFB18, 0xFB50, "scripts/NotoSansHebrew-Regular"),
    (0xFF00, 0xFFF0, _IDEOGRAPHS),
)
"""By the first letter of a script and the one after its last: the font that has it."""

UNKNOWN = 0xFFFD
"""The sign for what no font has."""

_INSTEAD = (0x25CC, 0x25A1, 0x3F, 0x20)
"""The same in a font that has no such sign, for a mark that it lacks: a dotted circle, a box, a question mark."""

ASCENT, DESCENT = 0.96, 0.30
"""How far ordinary letters reach above and below the baseline, in ems; higher ones make a line higher."""

ELLIPSIS = "\u2026"

_JOINER = "\u200d"
_MARKS = frozenset({"Mn", "Me", "Mc"})
_INVISIBLE = frozenset({"Cc", "Cf"})
_ODD_SPACE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u00a0]")
_BREAK_AFTER = re.compile(r"(?<=[-/\u2010\u2013])(?=\w)|(?<=\s)(?=\S)(?!\u00b7\s)")
_TURNING = re.compile("[\u202a-\u202e\u2066\u2067]")


def seen(text: str) -> str:
    """Give `text` with a sign for what would turn the order of its letters round unseen: it stands as it was typed.

    Isolates that begin with their own first letter stay, as names in a sentence need them.
    """
    return _TURNING.sub(chr(UNKNOWN), text)


class FontFile:
    """One of our font files, opened when first used. All lengths are in ems."""

    def __init__(self, name: str) -> None:
        import uharfbuzz

        self.name = name
        self._harfbuzz = uharfbuzz
        face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(resource("fonts", f"{name}.ttf"))))
        self._font = uharfbuzz.Font(face)
        self._em = float(face.upem)
        self.letters = frozenset(face.unicodes)
        self._unknown: int = next(filter(None, map(self._font.get_nominal_glyph, (UNKNOWN, *_INSTEAD))), 0)
        self._reach: dict[int, tuple[float, float]] = {}

    def shaped(self, text: str, *, rtl: bool) -> list[tuple[int, float, float, float]]:
        """Give the glyphs of a text from left to right: number, step to the next, shift right and up."""
        buffer, em = self._shape(text, rtl=rtl), self._em
        found = [
            (info.codepoint, step.x_advance / em, step.x_offset / em, step.y_offset / em)
            for info, step in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ]
        return found if all(glyph for glyph, *_ in found) else [self._known(*each) for each in found]

    def parts(self, text: str, *, rtl: bool) -> list[str]:
        """Give the part of a text that each of its glyphs stands for, from left to right.

        Where several glyphs share a part, the first that is read has all of it and the others are empty.
        """
        begins = [info.cluster for info in self._shape(text, rtl=rtl).glyph_infos]
        if rtl:
            begins.reverse()
        found: list[str] = []
        for begin, end in pairwise([*sorted(set(begins)), len(text)]):
            part, glyphs = text[begin:end], begins.count(begin)
            found += part if len(part) == glyphs else [part, *[""] * (glyphs - 1)]
        return found[::-1] if rtl else found

    def _shape(self, text: str, *, rtl: bool) -> Any:
        buffer: Any = self._harfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        self._harfbuzz.shape(self._font, buffer)
        return buffer

    def _known(self, glyph: int, step: float, right: float, up: float) -> tuple[int, float, float, float]:
        """Give a glyph, or the sign for what no font has."""
        if glyph:
            return glyph, step, right, up
        return self._unknown, self._font.get_glyph_h_advance(self._unknown) / self._em, 0.0, 0.0

    def reach(self, glyph: int) -> tuple[float, float]:
        """Give how far a glyph reaches above and below the baseline."""
        found = self._reach.get(glyph)
        if found is None:
            box = self._font.get_glyph_extents(glyph)
            top, bottom = (box.y_bearing, box.y_bearing + box.height) if box else (0, 0)
            found = self._reach[glyph] = (top / self._em, -bottom / self._em)
        return found

    def outline(self, glyph: int) -> Commands:
        """Give the shape of a glyph, in ems, y down."""
        pen = _OutlinePen(1 / self._em)
        self._font.draw_glyph_with_pen(glyph, pen)
        return tuple(pen.commands)


class _OutlinePen:
    """Collects the outline that HarfBuzz draws, its names are given; quadratic curves become cubic ones."""

    def __init__(self, scale: float) -> None:
        self.commands: list[Command] = []
        self._scale = scale
        self._at = (0.0, 0.0)

    def _point(self, point: tuple[float, float]) -> tuple[float, float]:
        return (point[0] * self._scale, -point[1] * self._scale)

    def moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self._at = self._point(point)
        self.commands.append(("M", *self._at))

    def lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self._at = self._point(point)
        self.commands.append(("L", *self._at))

    def qCurveTo(self, handle: tuple[float, float], point: tuple[float, float]) -> None:  # noqa: N802
        (x, y), (hx, hy), end = self._at, self._point(handle), self._point(point)
        first = (x + (hx - x) * 2 / 3, y + (hy - y) * 2 / 3)
        second = (end[0] + (hx - end[0]) * 2 / 3, end[1] + (hy - end[1]) * 2 / 3)
        self.commands.append(("C", *first, *second, *end))
        self._at = end

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        first, second, self._at = map(self._point, points)
        self.commands.append(("C", *first, *second, *self._at))

    def closePath(self) -> None:  # noqa: N802
        self.commands.append(("Z",))


class Lettering:
    """Sets lines of text, and keeps those it set lately."""

    def __init__(self) -> None:
        self._font = cache(FontFile)
        self._set: Callable[[str, float, bool, bool], Line] = lru_cache(maxsize=8192)(self._set_line)
        self._broken = lru_cache(maxsize=4096)(self._break)
        self.outline: Callable[[str, int], Commands] = lru_cache(maxsize=2048)(self._outline)
        self.parts: Callable[[str, str, bool], list[str]] = lru_cache(maxsize=2048)(self._parts_of)

    def line(self, text: str, size_mm: float, *, bold: bool = False) -> Line:
        """Give a text on one line, `size_mm` the em; what is no letter but a control becomes a space."""
        clean = seen(_ODD_SPACE.sub(" ", text))
        return self._set(clean, size_mm, bold, begins_right(clean))

    def wrapped(
        self, text: str, size_mm: float, width_mm: float, *, most_lines: int | None = None, bold: bool = False
    ) -> list[Line]:
        """Give a text in lines of at most `width_mm`, cut with an ellipsis after `most_lines`.

        Breaks at spaces, after hyphens and at line ends; a word that is too long is broken where it must.
        """
        return list(self._broken(text, size_mm, width_mm, most_lines, bold))

    def shortened(self, text: str, size_mm: float, width_mm: float, *, bold: bool = False) -> Line:
        """Give a text on one line of at most `width_mm`, with an ellipsis where it was cut."""
        return self.wrapped(text, size_mm, width_mm, most_lines=1, bold=bold)[0]

    def _break(self, text: str, size: float, width: float, most_lines: int | None, bold: bool) -> tuple[Line, ...]:
        text = seen(text)
        rtl = begins_right(text)
        rows = [row for part in text.splitlines() or [""] for row in self._rows(part, size, width, bold, rtl)]
        if most_lines is not None and len(rows) > most_lines:
            rest = " ".join(" ".join(rows[most_lines - 1 :]).split())
            rows[most_lines - 1 :] = [self._cut(rest, size, width, bold, rtl, ending=ELLIPSIS)]
        return tuple(self._set(row, size, bold, rtl) for row in rows)

    def _rows(self, text: str, size: float, width: float, bold: bool, rtl: bool) -> Iterator[str]:
        """Give the text of each line, as many words on each as fit."""
        row = ""
        for word in _BREAK_AFTER.split(_ODD_SPACE.sub(" ", text).strip()):
            while word:
                together = row + word
                if self._set(together.rstrip(), size, bold, rtl).width <= width:
                    row, word = together, ""
                elif row:
                    yield row.rstrip()
                    row = ""
                else:
                    head = self._cut(word, size, width, bold, rtl)
                    yield head
                    word = word[len(head) :]
        yield row.rstrip()

    def _cut(self, text: str, size: float, width: float, bold: bool, rtl: bool, *, ending: str = "") -> str:
        """Give as much of the start of a text as fits, `ending` put after it; at least one cluster."""
        ends = [end for _, end in _clusters(text[:400])]
        fitting = bisect_right(
            ends, width, lo=1, key=lambda end: self._set(text[:end].rstrip() + ending, size, bold, rtl).width
        )
        return text[: ends[fitting - 1]].rstrip() + ending

    def _set_line(self, text: str, size: float, bold: bool, rtl: bool) -> Line:
        runs: list[Run] = []
        x, above, below = 0.0, ASCENT, DESCENT
        for font, part, backwards in self._parts(text, BOLD if bold else REGULAR, rtl):
            glyphs, start = [], x
            for glyph, step, right, up in font.shaped(part, rtl=backwards):
                glyphs.append((glyph, x + right * size, -up * size))
                top, bottom = font.reach(glyph)
                above, below = max(above, top + up), max(below, bottom - up)
                x += step * size
            runs.append(Run(font.name, size, tuple(glyphs), part, start, x - start, backwards))
        return Line(x, above * size, below * size, tuple(runs), text, rtl)

    def _parts(self, text: str, chain: tuple[str, ...], rtl: bool) -> Iterator[tuple[FontFile, str, bool]]:
        """Cut a line into parts of one font and one direction, as they stand on the page."""
        first = self._font(chain[0])
        if not rtl and text.isascii():
            yield from [(first, text, False)] if text else []
            return
        for stretch in stretches(text, rtl=rtl):
            parts = list(self._by_font(text[stretch.start : stretch.end], chain))
            if stretch.rtl:
                parts.reverse()
            yield from ((font, part, stretch.rtl) for font, part in parts)

    def _by_font(self, text: str, chain: tuple[str, ...]) -> Iterator[tuple[FontFile, str]]:
        """Cut a text into parts that one font has all of."""
        font: FontFile | None = None
        start = 0
        for begin, end in _clusters(text):
            chosen = self._font_for(text[begin:end], chain, font)
            if font is not None and chosen is not font:
                yield font, text[start:begin]
                start = begin
            font = chosen
        if font is not None:
            yield font, text[start:]

    def _font_for(self, cluster: str, chain: tuple[str, ...], before: FontFile | None) -> FontFile:
        """Choose the first font that has a cluster; spaces and signs of direction follow the one before."""
        needed = {ord(letter) for letter in cluster if not _is_hidden(letter)}
        if not needed or cluster == " ":
            return before if before is not None and before.name != chain[-1] else self._font(chain[0])
        pictured = "\ufe0f" in cluster or (_JOINER in cluster and ord(cluster[0]) > 0x2000)
        fonts = [self._font(name) for name in (reversed(chain) if pictured else chain)]
        fonts[-1:-1] = self._fonts_of_scripts(needed - fonts[0].letters, chain)
        whole = (font for font in fonts if needed <= font.letters)
        partly = (font for font in fonts if ord(cluster[0]) in font.letters)
        return next(whole, None) or next(partly, self._font(chain[0]))

    def _fonts_of_scripts(self, missing: set[int], chain: tuple[str, ...]) -> list[FontFile]:
        """Give the fonts of the scripts of some letters."""
        names = {_font_of_script(point) for point in missing} - {""}
        weight = "Bold" if chain is BOLD else "Regular"
        return [self._font(f"scripts/{name}-{weight}" if name == _LATIN_AND_GREEK else name) for name in sorted(names)]

    def _parts_of(self, font: str, text: str, rtl: bool) -> list[str]:
        return self._font(font).parts(text, rtl=rtl)

    def _outline(self, font: str, glyph: int) -> Commands:
        return self._font(font).outline(glyph)


@cache
def lettering() -> Lettering:
    """Give the one `Lettering` that all drawings share."""
    return Lettering()


def _is_hidden(letter: str) -> bool:
    """Tell whether a character only says how others look: joiners, directions, variants."""
    variant = "\ufe00" <= letter <= "\ufe0f" or "\U000e0100" <= letter <= "\U000e01ef"
    return variant or category(letter) in _INVISIBLE


@cache
def _font_of_script(point: int) -> str:
    """Give the font that has the script of a letter, "" where there is none."""
    place = bisect_right(_SCRIPTS, point, key=lambda script: script[0]) - 1
    _, end, name = _SCRIPTS[place]
    return name if point < end else ""


def _follows(letter: str) -> bool:
    """Tell whether a character belongs to the one before it: marks, joiners, skin tones, tags."""
    point = ord(letter)
    if point < 0x300:
        return False
    return (
        letter in (_JOINER, "\u200c")
        or 0x1F3FB <= point <= 0x1F3FF
        or 0xE0020 <= point <= 0xE007F
        or category(letter) in _MARKS
    )


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Give where each letter a person would point at begins and ends."""
    begins = [0] if text else []
    flag = False
    for place, (before, letter) in enumerate(pairwise(text), start=1):
        flag = _is_flag_part(before) and not flag
        if not (_follows(letter) or before == _JOINER or (flag and _is_flag_part(letter))):
            begins.append(place)
    yield from pairwise([*begins, len(text)])


def _is_flag_part(letter: str) -> bool:
    return 0x1F1E6 <= ord(letter) <= 0x1F1FF
