"""The three sheets of a session, before, tonight and afterwards: which one is in front, and what they are called."""

from datetime import datetime, timedelta
from enum import StrEnum

from app.models.session import Session

SOON = timedelta(hours=2)
LONG_AGO = timedelta(hours=12)


class Sheet(StrEnum):
    """One sheet of a session, in the order of the evening."""

    BEFORE = "before"
    TONIGHT = "tonight"
    AFTERWARDS = "afterwards"


def sheet_at(session: Session, end: datetime, now: datetime) -> Sheet:
    """Give the sheet somebody most likely needs at a moment; `end` is when the plan is over."""
    if now < session.starts_at - SOON:
        return Sheet.BEFORE
    if session.closed_at is not None or now > end + LONG_AGO:
        return Sheet.AFTERWARDS
    return Sheet.TONIGHT
