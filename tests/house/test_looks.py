"""Colours can be told apart and read, and our fonts hold the names of the city."""

import pytest

from app.drawing.colours import palette
from app.drawing.lettering import lettering

THEMES = ("light", "dark", "paper")
ON_GROUND = ("text", "text_quiet", "accent", "warning", "good", "label")
SHAPES = ("actor_outline", "line", "tie_knows", "tie_helps", "tie_gives", "tie_decides", "tie_clashes", "offer", "ask")
FILLS = ("actor_person", "actor_organisation", "actor_government", "actor_place", "actor_resource")
PAIRS = (("accent_text", "accent"), ("selection_text", "selection"), ("centre_text", "centre"), ("sign_text", "offer"))


def lightness(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours as WCAG 2.2 defines it."""
    light, dark = sorted((lightness(one), lightness(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES)
def test_text_stands_out_from_every_ground(theme: str) -> None:
    colours = palette(theme)
    for name in ON_GROUND:
        for ground in ("background", "surface"):
            assert contrast(colours[name], colours[ground]) >= 4.5, (name, ground)
    for text, ground in PAIRS:
        assert contrast(colours[text], colours[ground]) >= 4.5, (text, ground)
    for fill in FILLS:
        assert contrast(colours["actor_text"], colours[fill]) >= 4.5, fill


@pytest.mark.parametrize("theme", THEMES)
def test_shapes_stand_out_from_the_rings(theme: str) -> None:
    colours = palette(theme)
    for name in SHAPES:
        for ring in ("ring_0", "ring_1", "ring_2", "surface"):
            assert contrast(colours[name], colours[ring]) >= 3, (name, ring)


@pytest.mark.parametrize(
    "name", ["Łukasz Şule", "Ayşe Yıldız", "Zoë Đặng", "Čapek", "Ɣanim", "مريم", "Мария", "👨‍👩‍👧"]
)
def test_our_fonts_hold_the_names_of_the_city(name: str) -> None:
    glyphs = [number for run in lettering().line(name, 4.0).runs for number, _, _ in run.glyphs]
    assert glyphs
    assert 0 not in glyphs
