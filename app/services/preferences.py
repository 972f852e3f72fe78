"""What somebody likes: language, look, size, motion, and the programmes opened last."""

import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.models.language import DUTCH, LANGUAGES
from app.paths import data_dir

if TYPE_CHECKING:
    from app.models.print_choices import PrintChoices

THEMES = ("system", "light", "dark")
SIZES = (1.0, 1.25, 1.5, 2.0)
MOTIONS = ("system", "on", "off")
MOST_RECENT = 12

_CHOICES: dict[str, tuple[Any, ...]] = {
    "language": LANGUAGES,
    "theme": THEMES,
    "size": SIZES,
    "motion": MOTIONS,
}
_DEFAULTS: dict[str, Any] = {"language": DUTCH, "theme": "system", "size": 1.0, "motion": "system"}


class Preferences(QObject):
    """What somebody chose, kept at once in ``preferences.json``. `changed` says which one changed."""

    changed = Signal(str)

    def __init__(self, folder: Path | None = None, *, parent: QObject | None = None) -> None:
        """Read the preferences of `folder`; what is missing or makes no sense is the default."""
        super().__init__(parent)
        self._path = (folder or data_dir()) / "preferences.json"
        self._kept = _read(self._path)
        self._for_now: dict[str, Any] = {}

    def for_now(self, **values: Any) -> None:
        """Overrule choices until they are chosen anew, without keeping them; None overrules nothing."""
        self._for_now |= {key: value for key, value in values.items() if value in _CHOICES[key]}

    @property
    def language(self) -> str:
        """``"nl"`` or ``"en"``."""
        return str(self._value("language"))

    @language.setter
    def language(self, value: str) -> None:
        self._choose("language", value)

    @property
    def theme(self) -> str:
        """``"system"``, ``"light"`` or ``"dark"``."""
        return str(self._value("theme"))

    @theme.setter
    def theme(self, value: str) -> None:
        self._choose("theme", value)

    @property
    def size(self) -> float:
        """How much larger text and buttons are: one of `SIZES`."""
        return float(self._value("size"))

    @size.setter
    def size(self, value: float) -> None:
        self._choose("size", value)

    @property
    def motion(self) -> str:
        """``"system"``, ``"on"`` or ``"off"``."""
        return str(self._value("motion"))

    @motion.setter
    def motion(self, value: str) -> None:
        self._choose("motion", value)

    def recent(self) -> list[Path]:
        """Give the programmes opened last, the newest first; also those that are gone."""
        return [Path(each) for each in self._kept.get("recent", []) if isinstance(each, str)]

    def add_recent(self, path: Path) -> None:
        """Put a programme at the top of the list."""
        self._set_recent([path, *self.recent()])

    def forget_recent(self, path: Path) -> None:
        """Take a programme off the list; the file stays."""
        self._set_recent([each for each in self.recent() if each != path])

    @property
    def geometry(self) -> str:
        """Where the window stood, in the toolkit's own words."""
        found = self._kept.get("geometry", "")
        return found if isinstance(found, str) else ""

    @geometry.setter
    def geometry(self, value: str) -> None:
        self._kept["geometry"] = value
        self._write()

    @property
    def last_print(self) -> str:
        """Which kind of print was looked at last."""
        found = self._kept.get("last_print", "")
        return found if isinstance(found, str) else ""

    def print_choices(self, kind: str) -> "PrintChoices":
        """Give how a kind of print was made the last time."""
        from app.models.print_choices import read_choices

        return read_choices(self._kept_prints().get(kind))

    def keep_print(self, kind: str, choices: "PrintChoices") -> None:
        """Keep which kind of print was looked at, and how it is made: no names of people, nor of sessions."""
        prints = {**self._kept_prints(), kind: choices.written()}
        if (self.last_print, self._kept.get("prints")) != (kind, prints):
            self._kept |= {"last_print": kind, "prints": prints}
            self._write()

    def _kept_prints(self) -> dict[str, Any]:
        found = self._kept.get("prints")
        return found if isinstance(found, dict) else {}

    def _value(self, key: str) -> Any:
        found = self._for_now.get(key, self._kept.get(key))
        return found if found in _CHOICES[key] else _DEFAULTS[key]

    def _choose(self, key: str, value: Any) -> None:
        if value not in _CHOICES[key]:
            raise ValueError(f"{key} cannot be {value!r}")
        before = self._value(key)
        self._for_now.pop(key, None)
        self._kept[key] = value
        self._write()
        if value != before:
            self.changed.emit(key)

    def _set_recent(self, paths: list[Path]) -> None:
        self._kept["recent"] = [str(path) for path in dict.fromkeys(paths)][:MOST_RECENT]
        self._write()
        self.changed.emit("recent")

    def _write(self) -> None:
        """Keep all of it; a disk that is full or read-only must not stop the evening."""
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=self._path.name)
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    json.dump(self._kept, file, ensure_ascii=False, indent=1)
                Path(name).replace(self._path)
            except OSError:
                Path(name).unlink(missing_ok=True)


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    if not isinstance(found.get("recent", []), list):
        del found["recent"]
    return found
