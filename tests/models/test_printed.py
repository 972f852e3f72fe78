"""What was printed of a session is remembered as lines of text."""

from datetime import datetime

import pytest

from app.models.printed import Printed, read_printed

NOW = datetime(2026, 3, 4, 18, 20)


def test_what_is_written_is_read_again() -> None:
    printed = Printed().again("report", at=NOW).again("run-sheet", at=NOW.replace(hour=17))
    assert read_printed(printed.written()) == printed
    assert set(printed.last) == {"report", "run-sheet"}


def test_only_the_last_time_counts() -> None:
    printed = Printed().again("report", at=NOW).again("report", at=NOW.replace(hour=20))
    assert dict(printed.last) == {"report": NOW.replace(hour=20)}


@pytest.mark.parametrize(
    "text", ["", "onzin", "2026-03-04T18:20:00", "2026-13-04 report", "2026-03-04T18:20:00+01:00 x"]
)
def test_other_text_says_nothing(text: str) -> None:
    assert read_printed(text) == Printed()
