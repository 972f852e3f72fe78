"""How a print was made is read again as it was kept; nonsense is the usual choice; the likely session is near."""

from datetime import datetime

import pytest

from app.models.names import NameStyle
from app.models.print_choices import PrintChoices, likely_session, read_choices
from app.models.session import Session

NOW = datetime(2026, 3, 12, 18)


def test_what_is_kept_is_read_again() -> None:
    choices = PrintChoices(NameStyle.FIRST, "en", "A3", large_print=True, one_file=True, left_out=frozenset({"maps"}))
    assert read_choices(choices.written()) == choices


@pytest.mark.parametrize("found", [None, [], "x", {"names": 3, "left_out": "maps"}, {"language": "xx", "paper": None}])
def test_nonsense_is_the_usual_choice(found: object) -> None:
    assert read_choices(found) == PrintChoices()


@pytest.mark.parametrize(
    ("days", "ahead", "expected"),
    [
        ((1, 12, 20), True, 12),
        ((1, 12, 20), False, 12),
        ((1, 11, 20), True, 20),
        ((1, 11, 20), False, 11),
        ((1, 2), True, 2),
        ((20, 25), False, 20),
        ((), True, None),
    ],
)
def test_the_likely_session_is_today_or_near(days: tuple[int, ...], ahead: bool, expected: int | None) -> None:
    sessions = [
        Session(id=str(day), number=day, title="Avond", starts_at=datetime(2026, 3, day, 19, 30)) for day in days
    ]
    found = likely_session(sessions, NOW, ahead=ahead)
    assert (found.number if found else None) == expected
