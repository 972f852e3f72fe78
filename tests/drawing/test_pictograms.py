"""Every pictogram is its own, fits its contact, and shows alike whichever way a painter fills shapes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from app.drawing.contact_shapes import contact_marks
from app.drawing.figure import Ink, Outline
from app.drawing.pictograms import DRAWINGS, PICTOGRAMS
from app.drawing.shapes import laid
from app.models.network_map import ActorKind, Pictogram
from app.ui.parts.figure_painter import path_of
from tests.drawing.maps import contact, content_of

ALL = {**DRAWINGS, **PICTOGRAMS}


def filled(outline: Outline, rule: Qt.FillRule, pixels: int = 80) -> QImage:
    image = QImage(pixels, pixels, QImage.Format.Format_Grayscale8)
    image.fill(255)
    path = path_of(outline, 1.0)
    path.setFillRule(rule)
    painter = QPainter(image)
    painter.fillPath(path, Qt.GlobalColor.black)
    painter.end()
    return image


def test_there_is_a_drawing_for_every_pictogram_and_no_two_are_alike() -> None:
    assert set(DRAWINGS) == set(Pictogram)
    assert len(set(ALL.values())) == len(Pictogram) + len(ActorKind)


@pytest.mark.parametrize("name", ALL)
def test_both_rules_for_filling_give_the_same_picture(qapp, name: Pictogram | ActorKind) -> None:
    outline = Outline(laid(ALL[name], 40.0, 40.0, 40.0), Ink("label"))
    assert filled(outline, Qt.FillRule.WindingFill) == filled(outline, Qt.FillRule.OddEvenFill)


@pytest.mark.parametrize("pictogram", [None, *Pictogram])
@pytest.mark.parametrize("kind", ActorKind)
def test_a_pictogram_stays_within_its_shape(kind: ActorKind, pictogram: Pictogram | None) -> None:
    marks = contact_marks(kind, 0.0, 0.0, radius=1.0, wished=True, edge=0.07, pictogram=pictogram)
    shape, picture = path_of(marks[0], 100.0), path_of(marks[-1], 100.0)  # type: ignore[arg-type]
    assert shape.contains(picture)


def test_a_contact_without_a_name_shows_its_pictogram(drawn) -> None:
    figures = [
        drawn(content_of(contact("a", pictogram=each)), names={"a": ""}).figure for each in (None, Pictogram.SCHOOL)
    ]
    assert figures[0] != figures[1]
    assert all(any(mark.about == "a" for mark in figure.marks) for figure in figures)
