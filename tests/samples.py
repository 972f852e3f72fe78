"""Makes the sample prints in ``exports/voorbeeld`` of the example programme again: ``make samples``.

Clock and print code are fixed, so that the same code makes the same pages.
"""

import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any

from app.models.names import NameStyle
from app.paths import root_dir
from app.storage import ProgrammeFile
from app.tasks.files import write_example
from app.tasks.handouts import make_handouts

FOLDER = root_dir() / "exports" / "voorbeeld"
PRINTED_AT = datetime(2026, 10, 9, 9, 30)
PRINT_CODE = "VRBLD1"

SETS: dict[str, dict[str, Any]] = {
    "": {"lang": "nl"},
    "engels": {"lang": "en", "session": 2, "kinds": ("report", "feedback")},
    "grote-letter": {"lang": "nl", "session": 2, "kinds": ("participant", "feedback"), "large_print": True},
    "terug": {"lang": "nl", "session": 2, "kinds": ("feedback",)},
    "zonder-namen": {"lang": "nl", "session": 1, "kinds": ("report",), "names": NameStyle.ROLE},
}
"""Which samples there are, by folder."""


def make_samples(to: Path) -> list[Path]:
    """Make all samples in the folder `to` and give them."""
    made = []
    with tempfile.TemporaryDirectory() as folder:
        example = Path(folder) / "voorbeeld.hossel"
        write_example(example)
        with ProgrammeFile.open(example, read_only=True) as file:
            for name, options in SETS.items():
                made += make_handouts(file, to / name, now=PRINTED_AT, print_code=PRINT_CODE, **options)
    return made


if __name__ == "__main__":
    for old in FOLDER.rglob("*.pdf"):
        old.unlink()
    for path in make_samples(FOLDER):
        print(path.relative_to(root_dir()))
