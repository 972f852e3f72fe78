"""What somebody wants on paper: which print or set, of which session, for whom, and how."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.models.language import LANGUAGES
from app.models.network_map import NetworkMap
from app.models.person import Person
from app.models.print_choices import PrintChoices
from app.models.session import Attendance, Invitation, Session
from app.services.preferences import Preferences
from app.services.workspace import Workspace
from app.tasks.prints.kinds import KINDS, Per, kinds_called
from app.tasks.prints.press import Options

EVERYONE, EXPECTED = "", "expected"
"""For whom, where it is not one person: as usual for this print, or each person who is expected or was there."""

BY_HAND = ("consent", "blank-map")
"""Prints without a name on them, to fill in by hand, unless somebody is chosen."""

FOR_ONE = (*BY_HAND, "name-cards")
"""Prints that can be had for one person, beside those of maps."""

OF_SESSION = (*BY_HAND, "actions", "learning-agenda")
"""Prints of the programme that can be had as one session has them."""

SESSIONLESS = (Per.INSIGHT, Per.PROGRAMME)


@dataclass(frozen=True, slots=True)
class Wanted:
    """`key` is a kind or a set such as ``all-before``; empty `session`, `person` and `insight` are all of them."""

    key: str
    session: str = ""
    person: str = EVERYONE
    insight: str = ""
    choices: PrintChoices = PrintChoices()  # noqa: RUF009 (it is frozen)

    @property
    def kinds(self) -> tuple[str, ...]:
        """Give the kinds that are wanted; of a set those that are not left out."""
        kinds = tuple(kind for kind in kinds_called(self.key) if kind in KINDS)
        return tuple(kind for kind in kinds if kind not in self.choices.left_out) if self.is_set else kinds

    @property
    def is_set(self) -> bool:
        """Tell whether it is more than one kind at once."""
        return self.key not in KINDS


def has_session(key: str) -> bool:
    """Tell whether a session can be chosen for a print or a set."""
    return any(KINDS[kind].per not in SESSIONLESS or kind in OF_SESSION for kind in kinds_called(key) if kind in KINDS)


def has_person(key: str) -> bool:
    """Tell whether it can be for one person."""
    return key in KINDS and (KINDS[key].per is Per.MAP or key in FOR_ONE)


def has_insight(key: str) -> bool:
    """Tell whether it can be of one insight."""
    return key in KINDS and KINDS[key].per is Per.INSIGHT


def people_for(workspace: Workspace, key: str, session: str) -> list[Person]:
    """Give for whom a print can be: who has a map, or who is expected or was there; everybody where that is nobody."""
    if key in KINDS and KINDS[key].per is Per.MAP:
        maps = workspace.all(NetworkMap, session=session) if session else workspace.all(NetworkMap)
        ids = {each.owner for each in maps}
        found = [each for each in workspace.all(Person) if each.id in ids]
    else:
        ids = set(_expected(workspace, session))
        found = [each for each in workspace.all(Person) if each.id in ids or not ids]
    return sorted(found, key=lambda person: (person.name.casefold(), person.number))


def options_of(wanted: Wanted, workspace: Workspace, preferences: Preferences) -> list[Options]:
    """Give what is to be asked of the press: for a set each kind with the parts and paper it had the last time."""
    language = wanted.choices.language or workspace.programme().language
    session = workspace.find(Session, wanted.session) if wanted.session else None
    found = []
    for kind in wanted.kinds:
        own = preferences.print_choices(kind) if wanted.is_set else wanted.choices
        parts, papers = KINDS[kind].parts, KINDS[kind].papers
        found.append(
            Options(
                kinds=(kind,),
                session=session.number if session and has_session(kind) else None,
                persons=_persons(wanted, workspace),
                insights=[wanted.insight] if wanted.insight and has_insight(kind) else None,
                lang=language if language in LANGUAGES else LANGUAGES[0],
                large_print=wanted.choices.large_print,
                names=wanted.choices.names,
                parts=frozenset(parts) - own.left_out,
                paper=own.paper if own.paper in papers else None,
            )
        )
    return found


def _persons(wanted: Wanted, workspace: Workspace) -> list[str] | None:
    if not has_person(wanted.key) or wanted.person == EVERYONE:
        return None
    return list(_expected(workspace, wanted.session)) if wanted.person == EXPECTED else [wanted.person]


def _expected(workspace: Workspace, session: str) -> Iterable[str]:
    """Give who is expected or was there, each once."""
    if not session:
        return [each.id for each in workspace.all(Person)]
    invited = [each.person for each in workspace.all(Invitation, session=session)]
    here = [each.person for each in workspace.all(Attendance, session=session)]
    return dict.fromkeys([*invited, *here])
