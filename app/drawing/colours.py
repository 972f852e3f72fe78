"""Colours named by what they mean, read from the themes: light, dark, and paper."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from app.paths import resource

Palette = Mapping[str, str]
"""Colours such as ``"#77aadd"`` by name such as ``"actor_person"``, and each of them paled by its `pale` name."""

PAPER = "surface"
"""The colour that drawings lie on."""

_PALED = 0.74
"""How far a pale colour lies on the way to that of the paper."""


def pale(name: str) -> str:
    """Give the name of a colour paled towards the paper, as things are painted that attention is not on."""
    return f"pale_{name}"


@lru_cache(maxsize=8)
def palette(name: str) -> Palette:
    """Give the colours of a theme: ``"light"``, ``"dark"`` or ``"paper"``.

    Raises FileNotFoundError for any other.
    """
    path = resource("themes", f"{name}.toml")
    colours: dict[str, str] = tomllib.loads(path.read_text(encoding="utf-8"))["colours"]
    paled = {pale(each): _mixed(colour, colours[PAPER]) for each, colour in colours.items()}
    return MappingProxyType(colours | paled)


def _mixed(colour: str, paper: str) -> str:
    """Give a colour mixed with that of the paper: plain, not see-through, so that every painter paints it alike."""
    pairs = ((int(colour[at : at + 2], 16), int(paper[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(own + (other - own) * _PALED):02x}" for own, other in pairs)
