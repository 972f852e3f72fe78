"""How a map is drawn in these tests."""

from collections.abc import Callable

import pytest

from app.drawing.map_figure import MapFigure, MapOptions, map_figure
from app.models.language import Words
from app.models.network_map import MapContent


@pytest.fixture
def drawn() -> Callable[..., MapFigure]:
    """Give a function that draws a map on a page of 260 by 180 mm, unless told otherwise."""

    def draw(content: MapContent, width: float = 260.0, height: float = 180.0, **options: object) -> MapFigure:
        words = Words("en").translate
        return map_figure(content, translate=words, options=MapOptions(width, height, **options))

    return draw
