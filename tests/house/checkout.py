"""Where the checkout is, and its own files of Python: what the house checks look at."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
RESOURCES = ROOT / "resources"


def python_files(*folders: str) -> list[Path]:
    """Give every Python file in these folders of the checkout, in order."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def named(path: Path) -> str:
    """Give a path as a person would say it: from the checkout on."""
    return path.relative_to(ROOT).as_posix()


def tool(name: str) -> str:
    """Give the path of a tool that was installed beside this Python."""
    return str(BIN / (f"{name}.exe" if os.name == "nt" else name))
