"""The arrows between the rooms bite: a house with one wrong import in it is refused."""

import subprocess
from pathlib import Path

import pytest

from tests.house.checkout import ROOT, tool

ROOMS = (
    "application", "ui", "services", "tasks", "storage", "analysis", "handouts", "interchange", "drawing", "models",
    "cli", "paths",
)  # fmt: skip

OFFENCES = [
    ("models", "import app.storage", "Arrows point down"),
    ("drawing", "import app.handouts", "Arrows point down"),
    ("storage", "import app.handouts", "Arrows point down"),
    ("interchange", "import app.storage", "Arrows point down"),
    ("tasks", "import app.services", "Arrows point down"),
    ("services", "import app.ui", "Arrows point down"),
    ("cli", "import app.ui", "The command line knows the tasks, and the window only by its door"),
    ("cli", "import app.handouts", "The command line knows the tasks, and the window only by its door"),
    ("models", "import PySide6.QtCore", "Only the window knows PySide6"),
    ("tasks", "from PySide6 import QtCore", "Only the window knows PySide6"),
    ("tasks", "import sqlite3", "Only storage knows the database"),
    ("ui", "import sqlite_utils", "Only storage knows the database"),
    ("drawing", "import reportlab.pdfgen", "Only handouts knows the PDF libraries"),
    ("ui", "import pypdfium2", "Only handouts knows the PDF libraries"),
    ("tasks", "import csv", "Only interchange reads spreadsheets"),
    ("storage", "import openpyxl", "Only interchange reads spreadsheets"),
    ("handouts", "import networkx", "Only analysis reckons with graphs and many numbers"),
    ("drawing", "import numpy", "Only analysis reckons with graphs and many numbers"),
    ("analysis", "import app.storage", "Arrows point down"),
    ("analysis", "from PySide6 import QtCore", "Only the window knows PySide6"),
]


def arrows_of(house: Path) -> subprocess.CompletedProcess[str]:
    """Let import-linter look at a house by the contracts of this one."""
    command = [tool("lint-imports"), "--no-cache", "--config", str(ROOT / "pyproject.toml")]
    return subprocess.run(command, cwd=house, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Build the rooms of the house, all empty."""
    for room in ROOMS:
        folder = tmp_path / "app" / room
        folder.mkdir(parents=True)
        (folder / "__init__.py").touch()
    (tmp_path / "app" / "__init__.py").touch()
    return tmp_path


def test_an_empty_house_keeps_every_arrow(house: Path) -> None:
    assert "0 broken" in arrows_of(house).stdout


@pytest.mark.parametrize(("room", "line", "contract"), OFFENCES)
def test_a_wrong_import_is_refused(house: Path, room: str, line: str, contract: str) -> None:
    (house / "app" / room / "__init__.py").write_text(f"{line}\n", encoding="utf-8")
    found = arrows_of(house)
    assert found.returncode != 0
    assert f"{contract} BROKEN" in found.stdout


def test_a_room_that_nobody_drew_is_refused(house: Path) -> None:
    (house / "app" / "attic").mkdir()
    (house / "app" / "attic" / "__init__.py").touch()
    found = arrows_of(house)
    assert found.returncode != 0
    assert "attic" in found.stdout
