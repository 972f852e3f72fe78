"""What has to be brought along adds up over all blocks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models import AgendaItem
from app.models.plan_materials import materials, read_material
from app.models.rank import ranks


def added_up(*texts: str) -> list[str]:
    blocks = [
        AgendaItem(id=f"b{at}", session="s", rank=rank, title=f"t{at}", minutes=5, material=text)
        for at, (rank, text) in enumerate(zip(ranks(len(texts)), texts, strict=True))
    ]
    return [each.words for each in materials(blocks)]


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (("12 stiften; 6 vellen A3", "4 stiften"), ["16 stiften", "6 vellen A3"]),
        (("12 Stiften", "3  stiften."), ["15 Stiften"]),
        (("koffie", "2 thermoskannen; Koffie"), ["koffie", "2 thermoskannen"]),
        (("stiften", "12 stiften"), ["12 stiften"]),
        (("12 stiften, 6 vellen, plakband",), ["12 stiften", "6 vellen, plakband"]),
        (("3x schaar; 2 x lijm; 4 × tang",), ["3 schaar", "2 lijm", "4 tang"]),
        (("1,5 liter water",), ["1,5 liter water"]),
        (("2e kleur; A3",), ["2e kleur", "A3"]),
        (("; ;\n",), []),
    ],
)
def test_the_same_thing_adds_up_however_it_was_written(texts: tuple[str, ...], words: list[str]) -> None:
    assert added_up(*texts) == words


def test_it_is_told_for_which_blocks() -> None:
    blocks = [
        AgendaItem(id="a", session="s", rank="1", title="Kaart", minutes=5, material="pen"),
        AgendaItem(id="b", session="s", rank="2", title="Oogst", minutes=5, material="2 pen; pen"),
    ]
    assert [each.blocks for each in materials(blocks)] == [("Kaart", "Oogst")]


@given(st.text(max_size=500))
def test_any_text_can_be_read(text: str) -> None:
    assert all(name for name, _ in read_material(text))
