"""Makes the sample prints in ``exports/voorbeeld`` of the example programme again, with a page that leads to each.

Run by ``make samples``. Clock and print code are fixed, so that the same code makes the same pages.
"""

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Any

from app.models.language import DUTCH, ENGLISH, Words
from app.models.names import NameStyle
from app.paths import root_dir
from app.storage import ProgrammeFile
from app.tasks.files import write_example
from app.tasks.handouts import make_handouts
from app.tasks.prints.kinds import CONTEXT, KINDS

FOLDER = root_dir() / "exports" / "voorbeeld"
INDEX = "index.html"
PRINTED_AT = datetime(2026, 10, 9, 9, 30)
PRINT_CODE = "VRBLD1"
OF_ALL_SESSIONS = ("timeline", "learning-agenda")
"""What the one session of the samples has little of."""


@dataclass(frozen=True)
class Set:
    """Samples in one folder: the folder, what it is called, which kinds, and with which options."""

    folder: str
    title: str
    kinds: tuple[str, ...]
    options: Mapping[str, Any]


SETS = (
    Set("nl", "Nederlands", tuple(KINDS), {"lang": DUTCH, "session": 2}),
    Set("en", "English", tuple(KINDS), {"lang": ENGLISH, "session": 2}),
    Set(
        "grote-letter",
        "Grote letter",
        ("programme", "consent", "table-sheet", "participant", "feedback"),
        {"lang": DUTCH, "session": 2, "large_print": True},
    ),
    Set(
        "zonder-namen",
        "Zonder namen",
        ("attendance", "report", "harvest", "actions"),
        {"lang": DUTCH, "session": 1, "names": NameStyle.ROLE},
    ),
)

STYLE = """
body { font: 1.1rem/1.6 Andika, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #26231d; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid #b9b2a3; }
small { color: #5c564b; }
a { color: #0f5c66; }
"""


def make_samples(to: Path) -> list[Path]:
    """Make all samples and their index in the folder `to`, and give them."""
    made: dict[tuple[str, str], list[Path]] = {}
    with tempfile.TemporaryDirectory() as folder:
        example = Path(folder) / "voorbeeld.hossel"
        write_example(example)
        with ProgrammeFile.open(example, read_only=True) as file:
            for each in SETS:
                for kind in each.kinds:
                    session = {"session": None} if kind in OF_ALL_SESSIONS else {}
                    options = {**each.options, **session, "now": PRINTED_AT, "print_code": PRINT_CODE}
                    made[kind, each.folder] = make_handouts(file, to / each.folder, kinds=(kind,), **options)
    index = to / INDEX
    index.write_text(_index(made), encoding="utf-8")
    return [index, *(path for paths in made.values() for path in paths)]


def _index(made: Mapping[tuple[str, str], list[Path]]) -> str:
    """Give a page with a row for every kind of print, and a link to each of its samples."""
    dutch, english = Words(DUTCH), Words(ENGLISH)
    heads = "".join(f"<th>{each.title}</th>" for each in SETS)
    rows = [f"<tr><th></th>{heads}</tr>"]
    for kind in KINDS.values():
        names = (
            f"{escape(dutch.translate(CONTEXT, kind.title))} <small>{escape(english.translate(CONTEXT, kind.title))}"
        )
        cells = "".join(f"<td>{_links(made.get((kind.key, each.folder), []), each.folder)}</td>" for each in SETS)
        rows.append(f"<tr><th>{names}</small></th>{cells}</tr>")
    title = "Hosselkaart: alle bladen van het voorbeeldprogramma"
    table = "\n".join(rows)
    return (
        f'<!doctype html>\n<html lang="nl">\n<meta charset="utf-8">\n<title>{title}</title>\n<style>{STYLE}</style>\n'
        f"<h1>{title}</h1>\n<p>Alle mensen erin zijn verzonnen. Everybody in it is made up.</p>\n"
        f"<table>\n{table}\n</table>\n</html>\n"
    )


def _links(paths: list[Path], folder: str) -> str:
    return "<br>".join(f'<a href="{folder}/{path.name}">{escape(path.stem)}</a>' for path in paths)


if __name__ == "__main__":
    for old in FOLDER.rglob("*.pdf"):
        old.unlink()
    for path in make_samples(FOLDER):
        print(path.relative_to(root_dir()))
