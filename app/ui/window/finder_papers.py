"""The code of a sheet of paper, typed where everything is searched: what it is, and where it is typed in."""

from app.models.codes import code
from app.models.language import QT_TRANSLATE_NOOP
from app.models.paper_codes import (
    Leads,
    PaperKind,
    leads_to,
    looks_like_paper_code,
    map_paper,
    paper_code,
    read_paper_code,
    table_paper,
)
from app.models.person import Person
from app.models.session import Session
from app.models.tables import called
from app.services.workspace import Workspace
from app.ui.maps.beginnings import map_in_session
from app.ui.parts.words import said, translate
from app.ui.window.finder_rows import CONTEXT, SEPARATOR, FoundRow

PAPER = "Paper"
"""Stands before the code of a sheet in a row, where the name of a class stands before the id of a record."""

SHEET_OF_TABLE = QT_TRANSLATE_NOOP("finder", "Type in the sheet of {table}, session {number}")
SHEET_OF_ALL = QT_TRANSLATE_NOOP("finder", "Type in the sheet of session {number}")
MAP_OF = QT_TRANSLATE_NOOP("finder", "Draw the paper map of {name}, session {number}")
MAP_OF_ANYBODY = QT_TRANSLATE_NOOP("finder", "Draw a paper map, session {number}")
MAP_OUTSIDE_OF = QT_TRANSLATE_NOOP("finder", "Draw the paper map of {name}")
MAP_OUTSIDE = QT_TRANSLATE_NOOP("finder", "Draw a paper map")
_MAPS = {
    (True, True): MAP_OF,
    (True, False): MAP_OF_ANYBODY,
    (False, True): MAP_OUTSIDE_OF,
    (False, False): MAP_OUTSIDE,
}
"""By whether it is of a session, and of somebody."""


def paper_of(text: str, workspace: Workspace) -> Leads | None:
    """Give where the sheet with this code goes; None where the text is no such code.

    Raises `BadInput` for a code with a mistake, of another programme, or of what is gone.
    """
    if not looks_like_paper_code(text):
        return None
    paper = read_paper_code(text, workspace.programme())
    return leads_to(paper, workspace.all(Session), workspace.all(Person))


def paper_row(leads: Leads, workspace: Workspace) -> FoundRow:
    """Give the row that leads to where a sheet is typed in."""
    session, person = leads.session, leads.person
    if leads.kind is PaperKind.TABLE_SHEET:
        text, sign = SHEET_OF_TABLE if leads.table else SHEET_OF_ALL, "note"
    else:
        text, sign = _MAPS[session is not None, person is not None], "map"
    slots = {
        "table": said(called(leads.table)),
        "number": str(session.number) if session else "",
        "name": person.name if person else "",
    }
    found = _code(leads, workspace)
    facts = [session.title if session else "", *_drawn(leads, workspace), found]
    detail = " · ".join(each for each in facts if each)
    return FoundRow(f"{PAPER}{SEPARATOR}{found}", translate(CONTEXT, text).format(**slots), detail, sign)


def place_of_paper(leads: Leads) -> tuple[str, str, str]:
    """Give the screen on which a sheet is typed in, the session's id, and the table's name or the person's id."""
    session = leads.session.id if leads.session else ""
    if leads.kind is PaperKind.TABLE_SHEET:
        return "session", session, leads.table
    return "map", session, leads.person.id if leads.person else ""


def _code(leads: Leads, workspace: Workspace) -> str:
    """Give the code as it stands on the sheet, whatever way it was typed."""
    if leads.session and leads.kind is PaperKind.TABLE_SHEET:
        return paper_code(table_paper(leads.session, leads.table), workspace.programme())
    return paper_code(map_paper(leads.session, leads.person), workspace.programme())


def _drawn(leads: Leads, workspace: Workspace) -> list[str]:
    """Give the code of the map that is there already."""
    if leads.kind is PaperKind.TABLE_SHEET or leads.person is None:
        return []
    drawn = map_in_session(workspace, leads.person.id, leads.session.id if leads.session else None)
    return [code(drawn)] if drawn else []
