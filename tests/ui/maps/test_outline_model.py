"""Whatever a map becomes, its rows become the same, and Qt finds no fault with how they got there."""

from datetime import datetime

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.models.network_map import Actor, Circle, MapContent, NetworkMap, Tie
from app.ui.maps.outline import every, outline
from app.ui.maps.outline_model import OutlineModel

IDS = "abcdefgh"
MAP = NetworkMap(id="k", number=1, ring_names=("dichtbij", "bekend"), made_at=datetime(2026, 1, 1))


@st.composite
def contents(draw: st.DrawFn) -> MapContent:
    """Give a map of the same few people, each there or not, in some ring, under some name."""
    present = draw(st.lists(st.sampled_from(IDS), unique=True))
    actors = [
        Actor(
            id=each,
            map="k",
            name=draw(st.sampled_from(["An", "Bo", "Mo", "Zoë"])),
            ring=draw(st.sampled_from([None, 0, 1])),
            note=draw(st.sampled_from(["", "tante"])),
        )
        for each in present
    ]
    ends = [None, *present]
    pairs = draw(st.lists(st.tuples(st.sampled_from(ends), st.sampled_from(ends)), max_size=6))
    ties = [Tie(id=f"t{at}", map="k", start=a, end=b) for at, (a, b) in enumerate(pairs) if a != b]
    members = draw(st.lists(st.sampled_from(present), unique=True)) if present else []
    circles = [Circle(id="circle", map="k", name="Straat", members=tuple(members))] if members else []
    return MapContent(MAP, "Fatima", tuple(actors), ties=tuple(ties), circles=tuple(circles))


@settings(deadline=None, max_examples=60)
@given(st.lists(contents(), min_size=2, max_size=5))
def test_the_rows_are_those_of_the_map_after_every_change(qapp: QObject, steps: list[MapContent]) -> None:
    model = OutlineModel(qapp, read_only=False)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for content in steps:
        model.show(content)
        assert list(model.entries()) == list(every(outline(content)))
    tester.deleteLater()
    model.deleteLater()


def test_a_row_keeps_its_place_for_the_view_wherever_it_goes(qtbot: QtBot, qapp: QObject) -> None:
    model = OutlineModel(qapp, read_only=False)
    here, there = (Actor(id="a", map="k", name="An", ring=ring) for ring in (0, 1))
    model.show(MapContent(MAP, "Fatima", (here,)))
    kept = QPersistentModelIndex(model.index_of("a"))
    model.show(MapContent(MAP, "Fatima", (there,)))
    assert kept.isValid()
    assert model.entry_at(kept.parent()).key == "ring:1"  # type: ignore[union-attr]
    model.deleteLater()
