"""A whole evening of Hosselen, by mouse, by finger and by keys alone: each ends in the same sheet of paper."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from shutil import copy

import numpy as np
import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPointingDevice
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.models.map_edits import add_map
from app.models.network_map import Ask, Direction, Good, NetworkMap, Offer, Pictogram, TieKind
from app.models.participation import check_in
from app.models.person import Consent, ConsentAnswer, Person
from app.models.session import Session
from app.services.preferences import Preferences
from app.services.workspace import Workspace
from app.storage import ProgrammeFile
from app.tasks.handouts import PARTICIPANT, make_handouts, preview_pictures
from app.ui.maps.canvas_keys import STEP
from app.ui.maps.map_sheet import MapSheet
from app.ui.maps.open_map import OpenMap
from app.ui.maps.screen import MapScreen
from tests.ui.maps.hands import Place
from tests.ui.maps.three_hands import ME, FingerHand, KeyHand, MouseHand, ThreeHands

AT = datetime(2026, 3, 12, 20)

STEPS = {"Mo": (38, 17), "Ans": (43, 7), "Elss": (49, 25), "Bo": (18, 4), "De bakker": (21, 9), "shop": (30, 16)}
"""How many steps of an arrow key everybody goes to the right and down, from where who is named comes to stand."""

DPI = 40
"""Of the pictures in which the sheets are compared: a pixel is 0.6 mm of paper."""

APART = 0.25
"""How far sheets may be apart, of 255: hands put somebody on a whole pixel. One arrow key on one contact is 0.4."""


@pytest.fixture
def expected(tmp_path: Path, programme_path: Path) -> bytes:
    """Give the sheet of the map that all hands are to draw, made in a copy of the programme before the evening."""
    rings = ("close", "known", "far")
    with ProgrammeFile.open(Path(copy(programme_path, tmp_path / "copy.hossel"))) as file:
        workspace = Workspace(file)
        workspace.do(add_map(1, owner="fatma", session="avond", ring_names=rings, at=AT))
        draw_without_hands(OpenMap(workspace, workspace.all(NetworkMap)[0].id, workspace))
        return printed(workspace, tmp_path / "expected")


@pytest.fixture
def screen(qtbot: QtBot, workspace: Workspace, expected: bytes) -> MapScreen:
    """Give the screen of the maps on an evening to which one participant has come."""
    workspace.do(check_in(workspace.all(Session)[0], workspace.all(Person)[0], at=AT + timedelta(minutes=1)))
    made = MapScreen(workspace, Preferences())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
    made.chooser.turns.begin_next()
    return made


@pytest.fixture
def sheet(screen: MapScreen) -> MapSheet:
    assert screen.sheet
    return screen.sheet


@pytest.fixture
def soon(qapp: QApplication) -> Iterator[None]:
    """Let two taps be two taps unless they follow at once, or a slow finger would be a slow test."""
    usual = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(40)
    yield
    QApplication.setDoubleClickInterval(usual)


@pytest.fixture
def hand(request: pytest.FixtureRequest, sheet: MapSheet, touch_screen: QPointingDevice, soon: None) -> ThreeHands:
    if request.param == "finger":
        return FingerHand(sheet, touch_screen)
    return MouseHand(sheet) if request.param == "mouse" else KeyHand(sheet)


def goal(open_map: OpenMap, name: str) -> Place:
    """Give where somebody who was just named is to stand."""
    actor = next(actor for actor in open_map.content.actors if actor.name == name)
    right, down = STEPS[name]
    return actor.x + STEP * right, actor.y + STEP * down


def draw(hand: ThreeHands) -> None:
    """Draw a map along the five questions; one of the names is wrong at first, and one contact goes by mistake."""
    guide, open_map = hand.guide, hand.sheet.open_map
    hand.go_to(guide.name)
    hand.write("Mo", "Ans", "Elss")
    hand.paste("Bo\nDe bakker")
    hand.press(guide.pictures)
    hand.press(guide.picture_row.buttons[Pictogram.SHOP])
    hand.press(guide.next)
    for name in STEPS:
        hand.place(name, goal(open_map, name))
    hand.press(guide.next)
    hand.connect(ME, "Mo")
    hand.connect("Mo", "Ans")
    hand.describe(TieKind.HELPS, Direction.TO, strength=3)
    hand.encircle("Bo", "De bakker", name="De straat")
    hand.press(guide.next)
    hand.add_good(ME, Offer, kind=Good.TIME, words="twee ochtenden")
    hand.add_good("Mo", Ask, kind=Good.SPACE, words="een zaal")
    hand.press(guide.next)
    hand.go_to(guide.missing)
    hand.write("Opbouwwerker")
    hand.connect("Opbouwwerker", "Mo")
    hand.rename("Elss", "Els")
    hand.remove("De bakker")
    hand.press(hand.sheet.tools.undo)
    hand.press(guide.next)


def draw_without_hands(open_map: OpenMap) -> None:
    """Make the map that all hands are to draw."""
    for name in ("Mo", "Ans", "Elss"):
        open_map.add(name)
    open_map.add_all(["Bo", "De bakker"])
    open_map.add("shop", pictogram=Pictogram.SHOP)
    ids = {actor.name: actor.id for actor in open_map.content.actors}
    open_map.move({ids[name]: goal(open_map, name) for name in STEPS})
    open_map.connect_ends(open_map.id, ids["Mo"])
    open_map.connect_ends(ids["Mo"], ids["Ans"])
    drawn = open_map.content.ties[-1]
    open_map.change_tie(drawn, kind=TieKind.HELPS, direction=Direction.TO, strength=3)
    open_map.draw_circle([ids["Bo"], ids["De bakker"]])
    open_map.rename_circle(open_map.content.circles[0], "De straat")
    open_map.add_good(Offer, open_map.id, kind=Good.TIME, words="twee ochtenden", draft="")
    open_map.add_good(Ask, ids["Mo"], kind=Good.SPACE, words="een zaal", draft="")
    open_map.add("Opbouwwerker", wished=True)
    open_map.connect_ends(open_map.choice, ids["Mo"], wished=True)
    open_map.rename(open_map.content.by_id[ids["Elss"]], "Els")


def printed(workspace: Workspace, folder: Path) -> bytes:
    (made,) = make_handouts(workspace.file, folder, kinds=(PARTICIPANT,), now=AT, print_code="PROEF2")
    return made.read_bytes()


def words(pdf: bytes) -> list[str]:
    """Give what stands on each page, without white: whether a sign stands close to a word is a matter of a pixel."""
    return ["".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def difference(one: bytes, other: bytes) -> float:
    """Give how far two sheets are apart: 0–255, on average over the pixels of the page that differs most."""
    pages = zip(preview_pictures(one, DPI), preview_pictures(other, DPI), strict=True)
    pixels = [[np.frombuffer(page.rgb, np.uint8).astype(int) for page in pair] for pair in pages]
    return max(float(np.abs(left - right).mean()) for left, right in pixels)


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("hand", ["mouse", "finger", "keys"], indirect=True)
def test_an_evening_ends_in_the_same_sheet_of_paper_by_any_hand(
    screen: MapScreen, hand: ThreeHands, workspace: Workspace, expected: bytes, tmp_path: Path
) -> None:
    hand.press(hand.sheet.full)
    hand.press(hand.sheet.consent.show_all)
    draw(hand)
    hand.press(hand.sheet.full)
    made = printed(workspace, tmp_path)
    assert screen.is_between
    assert [each.answer for each in workspace.all(Consent)] == [ConsentAnswer.YES]
    assert words(made) == words(expected)
    assert difference(made, expected) < APART
