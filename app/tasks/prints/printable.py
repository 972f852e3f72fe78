"""How notes and people may be printed: names by consent, confidences and what was not agreed left out with a reason."""

from functools import cached_property

from app.handouts.watching import go_on
from app.models.feedback import QUOTING
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.names import Names, NameStyle
from app.models.note import CheckedBack, Note, is_quote
from app.models.person import ConsentUse, Person, Role
from app.models.programme import Area
from app.models.terms import named
from app.storage import ProgrammeFile

IN_CONFIDENCE = QT_TRANSLATE_NOOP("report", "said in confidence")
NOT_AGREED = QT_TRANSLATE_NOOP("report", "not printed: the speaker did not agree")
WITHDRAWN = QT_TRANSLATE_NOOP("report", "withdrawn by the speaker")

NAMELESS = frozenset({NameStyle.ROLE, NameStyle.PSEUDONYM})


class Printable:
    """Words notes and people of one programme as they may be printed now, in one language and one style of names."""

    def __init__(self, file: ProgrammeFile, words: Words, names: Names) -> None:
        self.file = file
        self.words = words
        self.names = names

    # --- words ----------------------------------------------------------------------------------

    def free(self, text: str) -> str:
        """Give what somebody wrote, with the names in it as they may be printed."""
        go_on()
        return self.names.masked(text, ConsentUse.REPORT, self.words.say)

    def role(self, role: Role | None) -> str:
        """Give the word for a role; empty for none."""
        return self.words.say(named(role)) if role else ""

    # --- who ------------------------------------------------------------------------------------

    @cached_property
    def people(self) -> dict[str, Person]:
        """Give all people by id."""
        return {person.id: person for person in self.file.all(Person)}

    @cached_property
    def areas(self) -> dict[str, str]:
        """Give the names of all areas by id."""
        return {area.id: area.name for area in self.file.all(Area)}

    def role_of(self, note: Note) -> Role | None:
        """Give the role in which something was said: the one noted with it, else that of who said it."""
        speaker = self.people.get(note.speaker or "")
        return note.speaker_role or (speaker.role if speaker else None)

    def speaker(self, note: Note) -> str:
        """Give who said something: by name for who agreed to that, else by role and number, else by role."""
        if note.speaker is None or note.speaker not in self.people:
            return self.role(note.speaker_role)
        if not self.names.agreed(note.speaker, ConsentUse.REPORT):
            return self.role(self.role_of(note))
        return self.words.say(self.names.printed(note.speaker, ConsentUse.QUOTE_NAMED))

    def owner(self, owner: str) -> str:
        """Give who does something; somebody who is no participant only where full or first names are printed."""
        person = self.names.find(owner)
        if person:
            return self.words.say(self.names.printed(person, ConsentUse.REPORT))
        return "" if self.names.style in NAMELESS else self.free(owner)

    # --- notes ----------------------------------------------------------------------------------

    def is_withheld(self, note: Note) -> bool:
        """Tell whether it is a quote of somebody who did not agree to be quoted, not even without a name."""
        return is_quote(note) and note.speaker is not None and not self.may_quote(note.speaker)

    def may_quote(self, person: str) -> bool:
        """Tell whether somebody agreed to be quoted, by name or without."""
        return any(self.names.agreed(person, use) for use in QUOTING)

    def is_printed(self, note: Note) -> bool:
        """Tell whether a note may be printed."""
        return not note.confidential and not self.is_withheld(note)

    def is_told(self, note: Note) -> bool:
        """Tell whether the words of a note may be printed: nobody took them back either."""
        return self.is_printed(note) and note.checked_back is not CheckedBack.WITHDRAWN

    def text(self, note: Note) -> str:
        """Give what may be printed of a note: its words, or why they are not there."""
        if note.confidential:
            return self.words.translate("report", IN_CONFIDENCE)
        if self.is_withheld(note):
            return self.words.translate("report", NOT_AGREED)
        if note.checked_back is CheckedBack.WITHDRAWN:
            return self.words.translate("report", WITHDRAWN)
        return self.free(note.text)
