"""Gathers empty maps to draw by hand: as maps begin in the session, for anybody or for everybody who was chosen."""

from collections.abc import Iterator, Sequence
from functools import partial

from app.handouts.blank_map import BlankMap, BlankMapContent, blank_map_document
from app.handouts.document import Document
from app.models.codes import code
from app.models.map_setups import HOSSELEN, Beginning, beginning_of, in_words
from app.models.network_map import MapSetup
from app.models.paper_codes import map_paper, paper_code
from app.models.person import ConsentUse, Person
from app.models.session import Session
from app.tasks.prints.press import Press, Sheet

KIND = "blank-map"


def sheets(press: Press) -> Iterator[Sheet]:
    """Give an empty map for each chosen session, or one for each chosen person in it; without sessions just one."""
    sessions: Sequence[Session | None] = press.sessions or [None]
    for session in sessions:
        name = press.file_name(code(session) if session else "", KIND)
        yield Sheet(name, partial(_document, press, session))


def _document(press: Press, session: Session | None) -> Document:
    content = BlankMapContent(
        code=code(session) if session else "",
        occasion=press.occasion(session),
        maps=tuple(_map(press, session, person) for person in _owners(press)),
        parts=press.parts(KIND),
        paper=press.paper(KIND),
        large_print=press.options.large_print,
    )
    return blank_map_document(content, press.words)


def _owners(press: Press) -> list[Person | None]:
    """Give for whom there is a sheet; None is for anybody."""
    chosen = press.options.persons
    return [each for each in press.file.all(Person) if chosen and each.id in chosen] or [None]


def _map(press: Press, session: Session | None, person: Person | None) -> BlankMap:
    """Give one empty map; its owner gets it to draw on, and is called as in all prints of the chosen style."""
    whose = press.words.say(press.names.printed(person.id, ConsentUse.SHOW_MAP)) if person else ""
    return BlankMap(paper_code(map_paper(session, person), press.programme), _beginning(press, session), whose)


def _beginning(press: Press, session: Session | None) -> Beginning:
    """Give how maps begin in a session; the usual way where nothing was chosen."""
    setups = press.file.all(MapSetup, session=session.id) if session else []
    usual = in_words(HOSSELEN, press.words.translate)
    if not setups:
        return usual
    chosen = beginning_of(setups[0])
    return Beginning(
        chosen.questions if any(chosen.questions) else usual.questions,
        chosen.ring_names,
        chosen.sector_names,
        chosen.kind_names,
    )
