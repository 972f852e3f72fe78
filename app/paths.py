"""Where things lie on this computer: what comes with the program, and what belongs to the person.

The program runs from a checkout, installed as a package, or bundled; the folders follow from that.
"""

import os
import sys
from pathlib import Path

APP_FOLDER = "hosselkaart"


def root_dir() -> Path:
    """Give the folder in which ``resources`` lies."""
    bundled = getattr(sys, "_MEIPASS", None)
    return Path(bundled) if bundled else Path(__file__).resolve().parent.parent


def resources_dir() -> Path:
    """Give the folder with fonts, icons, themes, translations and the example."""
    return root_dir() / "resources"


def resource(*parts: str) -> Path:
    """Give the path of one thing that comes with the program, such as ``resource("icons", "add.svg")``."""
    return resources_dir().joinpath(*parts)


def data_dir() -> Path:
    """Give the person's own folder: preferences, backups, log. The variable HOSSELKAART_DATA_DIR overrules it."""
    chosen = os.environ.get("HOSSELKAART_DATA_DIR")
    if chosen:
        return Path(chosen)
    from platformdirs import user_data_dir

    return Path(user_data_dir(APP_FOLDER, appauthor=False))


def exports_dir() -> Path:
    """Give where prints land when nothing else is chosen: ``exports`` of a checkout, else the documents folder."""
    checkout = root_dir()
    if (checkout / "pyproject.toml").is_file():
        return checkout / "exports"
    from platformdirs import user_documents_dir

    return Path(user_documents_dir()) / "Hosselkaart"
