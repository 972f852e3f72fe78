"""The names that did not fit on a drawn map: a print never leaves out what somebody wrote."""

from app.drawing.figure import Figure, Lettered
from app.drawing.lettering import ELLIPSIS
from app.models.network_map import MapContent


def cut_names(drawn: Figure, content: MapContent) -> list[str]:
    """Give the names of the contacts whose label is not on the map or ends in an ellipsis, in the order of the map.

    A map that was not drawn at all leaves out nobody.
    """
    if not drawn.marks:
        return []
    labels = [mark for mark in drawn.marks if isinstance(mark, Lettered) and mark.colour == "label"]
    cut = {mark.about for mark in labels if mark.line.text.endswith(ELLIPSIS)}
    whole = {mark.about for mark in labels} - cut
    return [
        actor.name
        for actor in content.actors
        if actor.name.strip() and actor.id not in whole and not (actor.id in cut and actor.name.endswith(ELLIPSIS))
    ]
