"""Gathers the map of the group of each session: only maps whose owners agreed to show them."""

from collections.abc import Iterator
from functools import partial

from app.handouts.document import Document
from app.handouts.room_map import ASPECTS, RoomMapContent, room_map_document
from app.models.codes import code
from app.models.session import Session
from app.tasks.prints.press import Press, Sheet
from app.tasks.prints.room_content import RoomGathering
from app.tasks.prints.shown_maps import ShownMaps

KIND = "room-map"


def sheets(press: Press) -> Iterator[Sheet]:
    """Give the map of the group of each chosen session in which a map may be shown."""
    shown = ShownMaps(press.printable)
    gathering = RoomGathering(shown)
    paper = press.paper(KIND)

    def made(session: Session) -> Document:
        room = gathering.content(session, aspect=ASPECTS[paper])
        assert room is not None, "only sessions with a map are made"
        content = RoomMapContent(
            code=code(session),
            occasion=press.occasion(session),
            room=room,
            parts=press.parts(KIND),
            paper=paper,
            large_print=press.options.large_print,
        )
        return room_map_document(content, press.words)

    for session in press.sessions:
        if shown.of(session.id)[0]:
            yield Sheet(press.file_name(code(session), KIND), partial(made, session))
