"""A font in a PDF holds only what was used, and that whole: shapes, their parts, and where they stand."""

from io import BytesIO

import pytest
from fontTools.ttLib import TTFont

from app.drawing.lettering import lettering
from app.handouts.fonts import font_file
from app.paths import resource


@pytest.mark.parametrize("text", ["Ämne ffi", "太郎", "Ἀχιλλεύς", "مريم", "👨‍👩‍👧"])
def test_a_subset_has_the_same_shapes_and_measures(text: str) -> None:
    for run in lettering().line(text, 4.0).runs:
        used = {glyph for glyph, _, _ in run.glyphs}
        whole = TTFont(resource("fonts", f"{run.font}.ttf"))
        part = TTFont(BytesIO(font_file(run.font).subset(used)))
        names = {whole.getGlyphName(glyph) for glyph in used}
        for name in list(names):
            names |= set(whole["glyf"][name].getComponentNames(whole["glyf"]))
        for name in names:
            place = whole.getGlyphID(name)
            assert part["hmtx"][part.getGlyphName(place)] == whole["hmtx"][name]
            shapes = [
                list(each["glyf"][each.getGlyphName(place)].getCoordinates(each["glyf"])[0]) for each in (whole, part)
            ]
            assert shapes[0] == shapes[1]


def test_a_subset_is_small() -> None:
    run = lettering().line("太郎", 4.0).runs[0]
    assert len(font_file(run.font).subset({glyph for glyph, _, _ in run.glyphs})) < 400_000
