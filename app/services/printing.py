"""Remembers which prints were made of a session, so that one can see before leaving what is still to be printed."""

from collections.abc import Iterable
from datetime import datetime

from app.models.printed import Printed, printed_place, read_printed
from app.services.workspace import Workspace


def remember_printed(
    workspace: Workspace, kinds: Iterable[str], session_id: str | None, *, at: datetime | None = None
) -> None:
    """Keep that kinds of print were saved or printed for a session; those of all sessions (None) are not kept."""
    if session_id and not workspace.read_only:
        printed = printed_for(workspace, session_id)
        for kind in kinds:
            printed = printed.again(kind, at=at or datetime.now())
        workspace.keep_draft(printed_place(session_id), printed.written())


def printed_for(workspace: Workspace, session_id: str) -> Printed:
    """Give what is remembered of the prints of a session."""
    return read_printed(workspace.draft(printed_place(session_id)))
