"""The names that did not fit on a drawn map: a print never leaves out what somebody wrote."""

from app.drawing.figure import Figure, Lettered
from app.drawing.lettering import ELLIPSIS
from app.models.network_map import MapContent


def cut_names(drawn: Figure, content: MapContent) -> list[str]:
    """Give the names of the contacts whose label on the map ends in an ellipsis, in the order of the map."""
    lettered = (mark for mark in drawn.marks if isinstance(mark, Lettered))
    cut = {mark.about for mark in lettered if mark.line.text.endswith(ELLIPSIS)}
    return [actor.name for actor in content.actors if actor.id in cut and not actor.name.endswith(ELLIPSIS)]
