"""What goes back to the people: you said, we understood, this is what we do, and then you hear from us."""

from dataclasses import dataclass

from app.models.record import OnRemoval, Record, reference, required_text, text_field
from app.models.text import LINE_LIMIT


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackLine(Record):
    """One line of the page that goes back after a session.

    `note` is what it answers; `then` is when people hear more.
    """

    session: str = reference("Session", OnRemoval.TAKE_ALONG, required=True)
    rank: str = required_text()
    note: str | None = reference("Note", OnRemoval.EMPTY)
    said: str = text_field(LINE_LIMIT)
    understood: str = text_field(LINE_LIMIT)
    doing: str = text_field(LINE_LIMIT)
    then: str = text_field(LINE_LIMIT)
