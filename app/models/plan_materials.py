"""What has to be brought along: the material of all blocks added up."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.models.session import AgendaItem, in_order
from app.models.text import fold, one_line

_BETWEEN = re.compile(r"[;\n]|,\s*(?=[0-9])(?<![0-9],)")
"""Things stand apart by a semicolon or a new line; a comma does it too where a number follows."""

_COUNTED = re.compile(r"^([0-9]{1,6})\s*(?:[x×]\s+|\s)\s*(\S.*)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Material:
    """One sort of thing: how many are needed (None: nobody said), and for which blocks, in the order of the plan."""

    name: str
    amount: int | None
    blocks: tuple[str, ...]

    @property
    def words(self) -> str:
        """Give ``"12 pens"``, or the name alone."""
        return self.name if self.amount is None else f"{self.amount} {self.name}"


def materials(items: Iterable[AgendaItem]) -> list[Material]:
    """Add up the material of blocks: the same name, however it was written, is one thing; first needed first.

    What stands there with a number somewhere and without one elsewhere counts with its numbers.
    """
    found: dict[str, Material] = {}
    for item in in_order(items):
        for name, amount in read_material(item.material):
            known = found.get(fold(name), Material(name, None, ()))
            total = known.amount if amount is None else (known.amount or 0) + amount
            blocks = known.blocks if item.title in known.blocks else (*known.blocks, item.title)
            found[fold(name)] = Material(known.name, total, blocks)
    return list(found.values())


def read_material(text: str) -> list[tuple[str, int | None]]:
    """Read ``"12 pens; 6 sheets A3; tape"`` as names with how many; None where no number stands before the name."""
    things = (one_line(each).rstrip(" .,") for each in _BETWEEN.split(text))
    return [_read_thing(each) for each in things if each]


def _read_thing(text: str) -> tuple[str, int | None]:
    counted = _COUNTED.match(text)
    return (counted[2], int(counted[1])) if counted else (text, None)
