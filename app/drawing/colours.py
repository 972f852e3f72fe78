"""Colours named by what they mean, read from the themes: light, dark, and paper."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from app.paths import resource

Palette = Mapping[str, str]
"""Colours such as ``"#77aadd"`` by name such as ``"actor_person"``."""


@lru_cache(maxsize=8)
def palette(name: str) -> Palette:
    """Give the colours of a theme: ``"light"``, ``"dark"`` or ``"paper"``.

    Raises FileNotFoundError for any other.
    """
    path = resource("themes", f"{name}.toml")
    return MappingProxyType(tomllib.loads(path.read_text(encoding="utf-8"))["colours"])
