"""The sheet "My network map": the own map large, what I have and look for, who might help, my next step.

It goes to the owner of the map, so names stand on it as they were typed, and nobody else's data.
"""

from dataclasses import dataclass

from app.drawing.figure import Figure
from app.drawing.legend import legend_figure
from app.drawing.map_figure import MapOptions, map_figure
from app.drawing.reading_order import in_a_line
from app.handouts.cut_names import cut_names
from app.handouts.document import LARGE_PRINT, PARTICIPANTS, Document, Occasion
from app.handouts.map_words import legend_in_words, map_in_words
from app.handouts.setting import LEGEND_SHRINKS, Row, Setter, height_of, kept_together
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.map_reading import (
    Match,
    connector,
    could_be_helped,
    groups,
    known,
    might_help,
    per_ring,
    wished,
)
from app.models.network_map import CENTRE, Ask, MapContent, Offer
from app.models.terms import TERMS, label

CONTACTS = QT_TRANSLATE_NOOP("participant", "You have %n contact(s) on your map.", "", 1)
CONTACTS_BY_RING = QT_TRANSLATE_NOOP("participant", "You have %n contact(s) on your map: {rings}.", "", 1)
GROUPS = QT_TRANSLATE_NOOP("participant", "They form %n group(s) of people who know each other.", "", 1)
GROUPS_CONNECTED = QT_TRANSLATE_NOOP("participant", "They form %n group(s); {name} connects most of them.", "", 1)

MOST_HELPERS = 4
MOST_LINES = 8
WRITING_LINE = 11.0
"""From one line to write on to the next, in mm."""


@dataclass(frozen=True, slots=True)
class ParticipantSheet:
    """What goes on one participant's sheet; `closest` contacts are asked where nobody has what is sought."""

    content: MapContent
    code: str
    occasion: Occasion
    parts: frozenset[str]
    large_print: bool = False
    closest: int = 3


def participant_document(sheet: ParticipantSheet, words: Words) -> Document:
    """Give the sheet."""
    return _Participant(sheet, words).made()


class _Participant:
    """One sheet being made, part by part."""

    def __init__(self, sheet: ParticipantSheet, words: Words) -> None:
        self.sheet = sheet
        self.content = sheet.content
        self.words = words
        points = LARGE_PRINT if sheet.large_print else PARTICIPANTS
        self.title = words.translate("participant", "My network map")
        self.document = Document(sheet.occasion, words=words, points=points, title=f"{self.title} {sheet.code}")
        self.setter = self.document.setter
        self.flow = self.document.flow
        self.drawn = Figure(0.0, 0.0)

    def made(self) -> Document:
        """Fill the pages and give them."""
        parts = self.sheet.parts
        self.flow.put(self.setter.heading(self.title, 1))
        if "map" in parts:
            self._map()
            if not self.sheet.large_print:
                self.flow.next_page()
        if "goods" in parts:
            self._goods()
        if "helpers" in parts:
            self._helpers()
        if "reading" in parts:
            self._reading()
        self._full_names()
        if "steps" in parts:
            self._steps()
        return self.document

    # --- the map --------------------------------------------------------------------------------

    def _map(self) -> None:
        """Put the map as large as the page allows, with its legend; in large print that goes overleaf."""
        setter, content = self.setter, self.content
        code = self.words.translate("participant", "Map {code}").format(code=self.sheet.code)
        whose = [part for part in (in_a_line(content.owner_name), code) if part]
        self.flow.put(setter.text(" · ".join(whose), bold=True))
        if content.map.prompt:
            self.flow.put(setter.text(content.map.prompt))
        legend = legend_figure(
            content,
            translate=self.words.translate,
            width=setter.width,
            text_size=setter.body / LEGEND_SHRINKS,
        )
        beside = 0.0 if self.sheet.large_print else legend.height
        me = self.words.translate("participant", "Me")
        height = self.flow.room - beside - setter.body
        options = MapOptions(setter.width, height, text_size=setter.body, owner_name=me, quiet=1.0)
        self.drawn = map_figure(content, translate=self.words.translate, options=options).figure
        self.flow.put([setter.gap(0.3, stays=True), setter.figure(self.drawn, alt=map_in_words(content, self.words))])
        if legend.marks:
            self.flow.put([setter.figure(legend, alt=legend_in_words(legend, self.words))])

    def _full_names(self) -> None:
        """List the names that did not fit on the map: a print never leaves out what somebody wrote."""
        full = cut_names(self.drawn, self.content)
        if not full:
            return
        title = self.words.translate("participant", "Names in full")
        self.flow.put([self.setter.gap(0.4), *self.setter.text(f"{title}: {' · '.join(map(in_a_line, full))}")])

    # --- what there is and what is sought -------------------------------------------------------

    def _goods(self) -> None:
        """Put what the owner has beside what the owner looks for."""
        words, gutter = self.words, self.setter.body * 1.6
        column = self.setter.of_width((self.setter.width - gutter) / 2)
        have = self._good_rows(column, words.translate("participant", "What I have"), self.content.offers_of(CENTRE))
        seek = self._good_rows(column, words.translate("participant", "What I look for"), self.content.asks_of(CENTRE))
        self.flow.put(self.setter.side_by_side(have, seek, left_width=column.width + gutter))
        missing = [actor.name for actor in wished(self.content)]
        if missing:
            self._heading(words.translate("participant", "Who I would like to add"))
            self.flow.put(self.setter.text(self._list(missing)))

    def _good_rows(self, column: Setter, title: str, goods: list[Offer] | list[Ask]) -> list[Row]:
        rows = column.heading(title, 2)
        for good in goods:
            rows += column.bullet(self._good(good))
        if not goods:
            rows += column.writing_lines(2, height=WRITING_LINE)
        return rows

    def _good(self, good: Offer | Ask) -> str:
        """Give what is offered or sought, with its kind where the words do not tell."""
        kind = self.words.translate(TERMS, label(good.kind))
        return f"{kind}: {good.words}" if good.words else kind

    # --- who might help -------------------------------------------------------------------------

    def _helpers(self) -> None:
        words = self.words
        helping = might_help(self.content)
        self._heading(words.translate("participant", "Who might help me?"))
        self._bullets([self._helps(match) for match in helping[:MOST_HELPERS]])
        if not helping:
            self.flow.put(self.setter.text(self._nobody_yet()))
        helped = could_be_helped(self.content)
        if helped:
            self._heading(words.translate("participant", "Whom could I help?"))
            self._bullets([self._is_helped(match) for match in helped[:MOST_HELPERS]])

    def _helps(self, match: Match) -> str:
        """Give a sentence about one contact that has what is sought."""
        words, slots = self.words, self._slots(match)
        if match.actor.wished:
            return words.translate("participant", "{name} has {kind}: {offer}. You do not know {name} yet.").format(
                **slots
            )
        if match.offer.words:
            return words.translate("participant", "{name} has {kind}: {offer}.").format(**slots)
        return words.translate("participant", "{name} has {kind}.").format(**slots)

    def _is_helped(self, match: Match) -> str:
        words, slots = self.words, self._slots(match)
        if match.ask.words:
            return words.translate("participant", "{name} looks for {kind}: {ask}.").format(**slots)
        return words.translate("participant", "{name} looks for {kind}.").format(**slots)

    def _slots(self, match: Match) -> dict[str, str]:
        kind = self.words.translate(TERMS, label(match.offer.kind))
        offer, ask = (each.words.rstrip(".") or kind for each in (match.offer, match.ask))
        return {"name": in_a_line(match.actor.name), "kind": kind, "offer": offer, "ask": ask.rstrip("?")}

    def _nobody_yet(self) -> str:
        """Give what to do where nobody on the map has what is sought: ask the closest."""
        words = self.words
        closest = [actor.name for actor in known(self.content)[: self.sheet.closest]]
        if not closest:
            return words.translate("participant", "Your map is still empty. Whom do you know? Draw them on page 1.")
        names = self._list(closest)
        if not self.content.asks_of(CENTRE):
            return words.translate("participant", "Tell {names} what you look for. They stand close to you.").format(
                names=names
            )
        return words.translate(
            "participant", "Nobody on your map has this yet. Ask {names}: whom do they know?"
        ).format(names=names)

    # --- what the map shows ---------------------------------------------------------------------

    def _reading(self) -> None:
        self._heading(self.words.translate("participant", "What your map shows"))
        sentences = [self._how_close()]
        if len(known(self.content)) > 1:
            sentences.append(self._who_connects())
        for sentence in sentences:
            self.flow.put(self.setter.text(sentence))
            self.flow.put([self.setter.gap(0.2)])

    def _how_close(self) -> str:
        """Give one sentence about how many contacts there are, and in which ring."""
        words, count = self.words, len(known(self.content))
        if not count:
            return words.translate("participant", "There is nobody on your map yet.")
        rings = [f"{len(actors)} {name}" for name, actors in per_ring(self.content) if name and actors]
        if not rings:
            return words.translate("participant", CONTACTS, count)
        return words.translate("participant", CONTACTS_BY_RING, count).format(rings=self._list(rings))

    def _who_connects(self) -> str:
        """Give one sentence about the groups, and who has most lines."""
        words, found, most = self.words, groups(self.content), connector(self.content)
        if not found:
            return words.translate("participant", "Nobody on your map is connected yet. Who would get on well?")
        if most is None:
            return words.translate("participant", GROUPS, len(found))
        return words.translate("participant", GROUPS_CONNECTED, len(found)).format(name=in_a_line(most.name))

    # --- my next step ---------------------------------------------------------------------------

    def _steps(self) -> None:
        words = self.words
        rows = self.setter.heading(words.translate("participant", "My next step"), 2)
        for question in (
            words.translate("participant", "Whom will I call or visit?"),
            words.translate("participant", "What will I ask or offer?"),
            words.translate("participant", "Before which day?"),
        ):
            rows += self.setter.asking_line(question)
        self.flow.put(kept_together(rows))
        self.flow.close()
        heading = self.setter.heading(words.translate("participant", "What I want to remember"), 2)
        lines = int((self.flow.room - height_of(heading)) / WRITING_LINE)
        if lines >= 2:
            self.flow.put([*heading, *self.setter.writing_lines(min(lines, MOST_LINES), height=WRITING_LINE)])

    def _heading(self, text: str) -> None:
        self.flow.put(self.setter.heading(text, 2))

    def _bullets(self, texts: list[str]) -> None:
        for text in texts:
            self.flow.put(self.setter.bullet(text))

    def _list(self, names: list[str]) -> str:
        """Give names one after the other, "and" before the last."""
        names = [in_a_line(name) for name in names]
        if len(names) < 2:
            return "".join(names)
        return self.words.translate("participant", "{names} and {last}").format(
            names=", ".join(names[:-1]), last=names[-1]
        )
