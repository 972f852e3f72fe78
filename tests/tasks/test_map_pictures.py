"""A map is saved as a picture, in the format of its name, and a mishap leaves what was there."""

from datetime import datetime
from pathlib import Path

import pytest

from app.models.errors import FileProblem
from app.models.language import Words
from app.models.network_map import Actor, MapContent, NetworkMap
from app.tasks.map_pictures import save_map_picture

MAP = NetworkMap(id="m", number=1, ring_names=("a", "b"), made_at=datetime(2026, 3, 12))
CONTENT = MapContent(MAP, "Fatma", (Actor(id="a", map="m", name="Buurthuis", ring=0, x=0.4),))
TRANSLATE = Words("nl").translate


@pytest.mark.parametrize(
    ("name", "made", "begins"),
    [
        ("kaart.png", "kaart.png", b"\x89PNG"),
        ("kaart.SVG", "kaart.SVG", b"<svg"),
        ("kaart.pdf", "kaart.pdf", b"%PDF"),
        ("kaart 3.1", "kaart 3.1.png", b"\x89PNG"),
    ],
)
def test_the_ending_of_the_name_is_the_format(tmp_path: Path, name: str, made: str, begins: bytes) -> None:
    path = save_map_picture(CONTENT, tmp_path / name, translate=TRANSLATE)
    assert path.name == made
    assert path.read_bytes().startswith(begins)
    assert list(tmp_path.iterdir()) == [path]


def test_blurred_names_are_nowhere_in_the_file(tmp_path: Path) -> None:
    clear = save_map_picture(CONTENT, tmp_path / "a.svg", translate=TRANSLATE).read_text()
    blurred = save_map_picture(CONTENT, tmp_path / "b.svg", translate=TRANSLATE, blurred=True).read_text()
    assert ("Buurthuis" in clear, "Buurthuis" in blurred, "Fatma" in blurred) == (True, False, False)


def test_where_nothing_can_be_written_a_sentence_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileProblem):
        save_map_picture(CONTENT, tmp_path / "weg" / "a.png", translate=TRANSLATE)
