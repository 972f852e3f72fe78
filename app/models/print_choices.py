"""How a kind of print was made the last time, so that it stands ready like that the next: never who is on it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.models.language import LANGUAGES
from app.models.names import NameStyle
from app.models.session import Session


@dataclass(frozen=True, slots=True)
class PrintChoices:
    """What was chosen for one kind of print. Empty `language` and `paper` are the programme's and the usual one."""

    names: NameStyle = NameStyle.FULL
    language: str = ""
    paper: str = ""
    large_print: bool = False
    one_file: bool = False
    left_out: frozenset[str] = frozenset()

    def written(self) -> dict[str, Any]:
        """Give this in plain words; the opposite of `read_choices`."""
        return {
            "names": self.names.value,
            "language": self.language,
            "paper": self.paper,
            "large_print": self.large_print,
            "one_file": self.one_file,
            "left_out": sorted(self.left_out),
        }


def read_choices(found: object) -> PrintChoices:
    """Read what `PrintChoices.written` gave; what is missing or makes no sense is the usual choice."""
    if not isinstance(found, dict):
        return PrintChoices()
    names, language, paper = (_text(found.get(key)) for key in ("names", "language", "paper"))
    left_out = found.get("left_out")
    return PrintChoices(
        names=NameStyle(names) if names in set(NameStyle) else NameStyle.FULL,
        language=language if language in LANGUAGES else "",
        paper=paper,
        large_print=found.get("large_print") is True,
        one_file=found.get("one_file") is True,
        left_out=frozenset(each for each in left_out if isinstance(each, str))
        if isinstance(left_out, list)
        else frozenset(),
    )


def likely_session(sessions: Iterable[Session], now: datetime, *, ahead: bool) -> Session | None:
    """Give the session that a print is probably for: today's, else the next one where one looks ahead, else the last.

    None where there are none.
    """
    known = sorted(sessions, key=lambda each: (each.starts_at, each.number))
    today = [each for each in known if each.starts_at.date() == now.date()]
    coming = [each for each in known if each.starts_at > now]
    gone = [each for each in known if each.starts_at <= now]
    order = (today[:1], coming[:1] if ahead else [], gone[-1:], coming[:1])
    return next((found[0] for found in order if found), None)


def _text(found: object) -> str:
    return found if isinstance(found, str) else ""
