"""What files can be brought in as: the words for it, what it makes, and what the columns of a table can be about."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.models.language import QT_TRANSLATE_NOOP
from app.tasks.incoming import As

CONTEXT = "lists"


@dataclass(frozen=True, slots=True)
class IncomingKind:
    """How one kind of content is told about: its word, the record that counts, and the columns that can be chosen.

    `look` offers to see what came in; `rest` tells where the columns go that nobody chose.
    """

    word: str
    makes: str
    look: str
    captions: Mapping[str, str] = field(default_factory=dict)
    rest: str = ""
    can_be_of_session: bool = False


IN_NOTES = QT_TRANSLATE_NOOP("lists", "All other columns go along in the note of each.")
IN_DESCRIPTION = QT_TRANSLATE_NOOP("lists", "All other columns go along in the description of each.")

KINDS: dict[As, IncomingKind] = {
    As.PARTICIPANTS: IncomingKind(
        QT_TRANSLATE_NOOP("lists", "people"),
        "Person",
        QT_TRANSLATE_NOOP("lists", "See the people"),
        {
            "name": QT_TRANSLATE_NOOP("lists", "Name"),
            "role": QT_TRANSLATE_NOOP("lists", "Role"),
            "area": QT_TRANSLATE_NOOP("lists", "Area"),
            "initiative": QT_TRANSLATE_NOOP("lists", "Initiative"),
            "organisation": QT_TRANSLATE_NOOP("lists", "Organisation"),
            "language": QT_TRANSLATE_NOOP("lists", "Language"),
            "contact": QT_TRANSLATE_NOOP("lists", "Phone or e-mail"),
            "table": QT_TRANSLATE_NOOP("lists", "Table"),
            "note": QT_TRANSLATE_NOOP("lists", "Remark"),
            "first_name": QT_TRANSLATE_NOOP("lists", "First name"),
            "infix": QT_TRANSLATE_NOOP("lists", "Between first and last name"),
            "last_name": QT_TRANSLATE_NOOP("lists", "Last name"),
        },
        IN_NOTES,
        can_be_of_session=True,
    ),
    As.INITIATIVES: IncomingKind(
        QT_TRANSLATE_NOOP("lists", "initiatives"),
        "Initiative",
        QT_TRANSLATE_NOOP("lists", "See the initiatives"),
        {
            "name": QT_TRANSLATE_NOOP("lists", "Name"),
            "area": QT_TRANSLATE_NOOP("lists", "Area"),
            "status": QT_TRANSLATE_NOOP("lists", "How far it is"),
            "themes": QT_TRANSLATE_NOOP("lists", "Themes"),
            "amount": QT_TRANSLATE_NOOP("lists", "Amount in euros"),
            "round": QT_TRANSLATE_NOOP("lists", "Budget round"),
            "description": QT_TRANSLATE_NOOP("lists", "Description"),
            "source": QT_TRANSLATE_NOOP("lists", "Source"),
        },
        IN_DESCRIPTION,
    ),
    As.NOTES: IncomingKind(
        QT_TRANSLATE_NOOP("lists", "notes"),
        "Note",
        QT_TRANSLATE_NOOP("lists", "See the notes"),
        {
            "time": QT_TRANSLATE_NOOP("lists", "Time"),
            "text": QT_TRANSLATE_NOOP("lists", "Text"),
            "kind": QT_TRANSLATE_NOOP("lists", "Kind"),
            "role": QT_TRANSLATE_NOOP("lists", "Role"),
            "table": QT_TRANSLATE_NOOP("lists", "Table"),
            "themes": QT_TRANSLATE_NOOP("lists", "Themes"),
        },
        can_be_of_session=True,
    ),
    As.MAPS: IncomingKind(
        QT_TRANSLATE_NOOP("lists", "maps, in tables of contacts"),
        "NetworkMap",
        QT_TRANSLATE_NOOP("lists", "See the map"),
        {
            "ego": QT_TRANSLATE_NOOP("lists", "Whose map it is"),
            "owner": QT_TRANSLATE_NOOP("lists", "Name of the owner"),
            "alter": QT_TRANSLATE_NOOP("lists", "Contact"),
            "name": QT_TRANSLATE_NOOP("lists", "Name of the contact"),
            "kind": QT_TRANSLATE_NOOP("lists", "Kind"),
            "ring": QT_TRANSLATE_NOOP("lists", "Ring"),
            "sector": QT_TRANSLATE_NOOP("lists", "Sector"),
            "from": QT_TRANSLATE_NOOP("lists", "A line from"),
            "to": QT_TRANSLATE_NOOP("lists", "A line to"),
            "strength": QT_TRANSLATE_NOOP("lists", "How strong the line is"),
        },
        IN_NOTES,
        can_be_of_session=True,
    ),
    As.NETWORKS: IncomingKind(
        QT_TRANSLATE_NOOP("lists", "networks"),
        "NetworkMap",
        QT_TRANSLATE_NOOP("lists", "See the map"),
        can_be_of_session=True,
    ),
}
