"""Everybody's own map, to take home: names as the owner typed them, and nobody else's data."""

from collections.abc import Iterator
from functools import partial

from app.handouts.document import Document
from app.handouts.participant import ParticipantSheet, participant_document
from app.models.codes import code
from app.models.network_map import NetworkMap
from app.tasks.prints.press import Press, Sheet

KIND = "participant"


def sheets(press: Press) -> Iterator[Sheet]:
    """Give the sheet of each chosen map."""
    parts = press.parts(KIND)

    def made(network_map: NetworkMap) -> Document:
        sheet = ParticipantSheet(
            content=press.file.map_content(network_map.id),
            code=code(network_map),
            occasion=press.occasion(press.all_sessions.get(network_map.session or "")),
            parts=parts,
            large_print=press.options.large_print,
        )
        return participant_document(sheet, press.words)

    for each in chosen_maps(press):
        yield Sheet(press.file_name(code(each), KIND), partial(made, each))


def chosen_maps(press: Press) -> list[NetworkMap]:
    """Give the maps of the chosen session and people."""
    sessions = {session.id for session in press.sessions}
    persons = press.options.persons
    return [
        each
        for each in press.file.all(NetworkMap)
        if (press.options.session is None or each.session in sessions) and (persons is None or each.owner in persons)
    ]
