"""Beginning a map: for somebody or for a group, as the session says maps begin, or from what was drawn last time."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.models.edit import Edit, joined
from app.models.map_copies import copy_map
from app.models.map_edits import add_map, give_map
from app.models.map_setups import HOSSELEN, Beginning, beginning_of, in_words
from app.models.network_map import MapSetup, NetworkMap
from app.models.participation import add_person, read_walk_in
from app.models.person import Person
from app.services.workspace import Workspace
from app.ui.parts.words import translate


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose map it is: somebody who takes part, somebody new by a line such as ``Jan, resident``, or a group."""

    person: Person | None = None
    newcomer: str = ""
    title: str = ""
    is_group: bool = False


def setup_of(workspace: Workspace, session: str | None) -> MapSetup | None:
    """Give what was chosen for a session; None where nothing was."""
    return next(iter(workspace.all(MapSetup, session=session)), None) if session else None


def beginning_in(workspace: Workspace, session: str | None) -> Beginning:
    """Give how maps of a session begin, in the words of the window where nothing was chosen."""
    chosen = setup_of(workspace, session)
    return beginning_of(chosen) if chosen else in_words(HOSSELEN, translate)


def begin_map(workspace: Workspace, owner: Owner, *, session: str | None, clears_draft: str | None = None) -> str:
    """Begin an empty map, and give its id; "" where that was refused. Somebody new is added in the same edit.

    Where nothing was chosen for the session, no questions are kept: the usual ones are asked in any language.
    """
    start, number = beginning_in(workspace, session), workspace.next_number(NetworkMap)
    questions = start.questions if setup_of(workspace, session) else ()

    def rule(person: str | None) -> Edit:
        return add_map(
            number,
            owner=person,
            session=session,
            ring_names=start.ring_names,
            sector_names=start.sector_names,
            kind_names=start.kind_names,
            questions=questions,
            title=owner.title,
            at=datetime.now(),
        )

    return _made(workspace, owner, rule, clears_draft=clears_draft)


def map_in_session(workspace: Workspace, person_id: str, session: str | None) -> NetworkMap | None:
    """Give the map of somebody in a session, of several the one begun last; None where there is none."""
    drawn = workspace.all(NetworkMap, session=session, owner=person_id)
    return max(drawn, key=lambda each: each.number, default=None)


def map_for(workspace: Workspace, person_id: str, session: str | None) -> str:
    """Give the id of the map of somebody in a session, begun where there is none; "" where that was refused."""
    drawn, person = map_in_session(workspace, person_id, session), workspace.find(Person, person_id)
    if drawn:
        return drawn.id
    return begin_map(workspace, Owner(person), session=session) if person else ""


def copied_map(workspace: Workspace, drawn: NetworkMap, *, session: str | None, clears_draft: str | None = None) -> str:
    """Begin a map of the same owner with all that is on `drawn`; give its id, or "" where that was refused."""
    content, number = workspace.map_content(drawn.id), workspace.next_number(NetworkMap)
    edit = copy_map(content, number, owner=drawn.owner, session=session, at=datetime.now())
    return edit.changes[0].record.id if workspace.do(edit, clears_draft=clears_draft) else ""


def handed_over(workspace: Workspace, drawn: NetworkMap, owner: Owner) -> bool:
    """Give a map to another owner; False where that was refused."""

    def rule(person: str | None) -> Edit:
        return give_map(drawn, owner=person, title=owner.title)

    return bool(_made(workspace, owner, rule, clears_draft=None))


def _made(workspace: Workspace, owner: Owner, rule: Callable[[str | None], Edit], *, clears_draft: str | None) -> str:
    """Carry out a rule about a map for an owner, who may have to be added first; give the map's id, or ""."""
    made: list[str] = []
    number = workspace.next_number(Person)

    def whole() -> Edit:
        if owner.is_group or owner.person:
            edit = rule(owner.person.id if owner.person and not owner.is_group else None)
        else:
            told = read_walk_in(owner.newcomer)
            first = add_person(number, told.name, role=told.role)
            then = rule(first.changes[0].record.id)
            edit = joined(then.kind, (first, then))
        made.append(edit.changes[-1].record.id)
        return edit

    return made[0] if workspace.attempt(whole, clears_draft=clears_draft) else ""
