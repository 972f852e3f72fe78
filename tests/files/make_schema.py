"""Writes the published schema of a programme in JSON anew: run after the records changed."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from app.interchange.programme_schema import schema_text  # noqa: E402
from app.paths import resource  # noqa: E402

if __name__ == "__main__":
    path = resource("schema", "programme.schema.json")
    path.parent.mkdir(exist_ok=True)
    path.write_text(schema_text(), encoding="utf-8", newline="\n")
