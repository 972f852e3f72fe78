"""Lint and types bite: one offending line each, and they say no."""

import subprocess
from pathlib import Path

import pytest

from tests.house.checkout import ROOT, tool

HEAD = '"""A module."""\n\n'

OFFENCES = [
    ("app/services/x.py", "from PySide6.QtWidgets import QWidget\n\nW = QWidget", "TID251"),
    ("app/services/x.py", "from PySide6.QtGui import QColor\n\nC = QColor", "TID251"),
    ("app/tasks/x.py", "import sqlite3\n\nS = sqlite3", "TID251"),
    ("app/storage/x.py", "def f(x: int) -> int:\n    return x", "D103"),
    ("app/models/x.py", "try:\n    pass\nexcept Exception:\n    pass", "BLE001"),
    ("app/models/x.py", "import os", "F401"),
    ("app/ui/x.py", "X = eval('1')", "S307"),
]


def lint(source: str, name: str) -> str:
    """Give what ruff says of `source` as if it stood in the file `name` of the checkout."""
    command = [tool("ruff"), "check", "--no-cache", "--output-format", "concise", "--stdin-filename", name, "-"]
    found = subprocess.run(command, input=source, cwd=ROOT, capture_output=True, text=True, check=False)
    return found.stdout


@pytest.mark.parametrize(("name", "line", "rule"), OFFENCES)
def test_lint_refuses(name: str, line: str, rule: str) -> None:
    assert rule in lint(f"{HEAD}{line}\n", name)


def test_lint_lets_the_screens_use_widgets() -> None:
    assert "TID251" not in lint(f"{HEAD}from PySide6.QtWidgets import QWidget\n\nW = QWidget\n", "app/ui/x.py")


def test_types_refuse_a_word_for_a_number(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.py"
    wrong.write_text('def f() -> int:\n    return "one"\n', encoding="utf-8")
    command = [tool("mypy"), "--config-file", str(ROOT / "pyproject.toml"), "--cache-dir", str(tmp_path), str(wrong)]
    found = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert found.returncode == 1
    assert "return-value" in found.stdout
