"""Which prints were made of a session, and when: remembered beside the records, not in the journal."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

_NONE: Mapping[str, datetime] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Printed:
    """When each kind of print, such as ``"report"``, was last made of one session."""

    last: Mapping[str, datetime] = field(default_factory=lambda: _NONE)

    def again(self, kind: str, *, at: datetime) -> "Printed":
        """Give the same with one kind printed now."""
        return Printed(MappingProxyType({**self.last, kind: at.replace(microsecond=0)}))

    def written(self) -> str:
        """Give this as lines of text; the opposite of `read_printed`."""
        return "\n".join(f"{at.isoformat()} {kind}" for kind, at in sorted(self.last.items()))


def printed_place(session_id: str) -> str:
    """Give the name under which the prints of a session are remembered."""
    return f"printed/{session_id}"


def read_printed(text: str) -> Printed:
    """Read what `Printed.written` wrote; a line that says nothing is passed by."""
    found: dict[str, datetime] = {}
    for line in text.splitlines():
        moment, _, kind = line.partition(" ")
        try:
            at = datetime.fromisoformat(moment)
        except ValueError:
            continue
        if kind.strip() and at.tzinfo is None:
            found[kind.strip()] = at
    return Printed(MappingProxyType(found))
