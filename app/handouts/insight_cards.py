"""Insight cards to cut out: on the front the claim and how strong it is, on the back quotes, context and what to do.

All texts come in as they may be printed: who may be named, and what is left out, was decided before.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.handouts.document import LARGE_PRINT, ORGANISERS, Document, Occasion
from app.handouts.imposing import CARD_MARGIN, Card, card_setter, card_size, cards_on_sheet
from app.handouts.setting import Row, Setter, height_of
from app.handouts.trail_content import Cited, Course, Trail
from app.handouts.trail_rows import counts_in_words, quoted, weight_rows
from app.models.insights import Relation
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.terms import TERMS, label
from app.models.text import with_capital

CONTEXT = "insight_cards"
TITLE = QT_TRANSLATE_NOOP("insight_cards", "Insight cards")
GOES_ON = QT_TRANSLATE_NOOP("insight_cards", "{code}, continued")
ROLES = QT_TRANSLATE_NOOP("insight_cards", "Shared by")
AREAS = QT_TRANSLATE_NOOP("insight_cards", "Seen in")
AGAINST = QT_TRANSLATE_NOOP("insight_cards", "Speaks against it")
NOBODY = QT_TRANSLATE_NOOP("insight_cards", "Nobody contradicted it so far.")
HOLDS = QT_TRANSLATE_NOOP("insight_cards", "Where it holds, and where not")
QUESTION = QT_TRANSLATE_NOOP("insight_cards", "Learning question")
TO_DO = QT_TRANSLATE_NOOP("insight_cards", "What can be done")
CONTRADICTS = QT_TRANSLATE_NOOP("insight_cards", "but also")
PRINT = QT_TRANSLATE_NOOP("print", "Print {code}")

_TIGHT = 1.3
"""Line spacing on a card."""

_CLAIMS = (1.8, 1.6, 1.4, 1.2, 1.0)
"""Sizes of a claim, in body sizes: the largest that leaves room for all else on the front."""


@dataclass(frozen=True, slots=True)
class InsightCard:
    """One card. `quotes` are one or two pieces of evidence whose words may be printed."""

    trail: Trail
    quotes: tuple[Cited, ...] = ()


@dataclass(frozen=True, slots=True)
class InsightCardsContent:
    """All cards."""

    occasion: Occasion
    cards: tuple[InsightCard, ...]
    parts: frozenset[str] = frozenset()
    large_print: bool = False


def insight_cards_document(content: InsightCardsContent, words: Words) -> Document:
    """Give the cards on sheets, four on each, or two in large print; their backs on the next page."""
    points = LARGE_PRINT if content.large_print else ORGANISERS
    title = words.translate(CONTEXT, TITLE)
    document = Document(content.occasion, words=words, points=points, title=title, furnished=False)
    columns = 1 if content.large_print else 2
    making = _Cards(
        card_setter(document, columns=columns, rows=2),
        content,
        words,
        room=card_size(document, columns=columns, rows=2)[1] - 2 * CARD_MARGIN,
    )
    cards = [Card(making.front(each.trail), making.back(each), making.again(each.trail)) for each in content.cards]
    return cards_on_sheet(document, cards, columns=columns, rows=2)


class _Cards:
    """Cards being made."""

    def __init__(self, setter: Setter, content: InsightCardsContent, words: Words, *, room: float) -> None:
        self.setter = setter
        self.room = room
        self.content = content
        self.words = words

    def front(self, trail: Trail) -> list[Row]:
        """Give number, claim and theme, how strong it is, who shares it, and what speaks against it."""
        below = self._below(trail)
        facts = [self.words.translate(TERMS, label(trail.status)), ", ".join(trail.themes)]
        fronts = []
        for scale in _CLAIMS:
            claim = self.setter.text(trail.claim, bold=True, scale=scale, spacing=_TIGHT)
            fronts.append(self._headed(trail, facts, [*claim, *below]))
        fitting = (rows for least in (self._foot_height, 0.0) for rows in fronts if self._left(rows) >= least)
        rows = next(fitting, fronts[-1])
        return [*rows, *self._foot(self._left(rows))]

    def _left(self, rows: Sequence[Row]) -> float:
        """Give how many mm of a card rows leave; below 0 where they do not fit."""
        return self.room - height_of(rows)

    def _below(self, trail: Trail) -> list[Row]:
        """Give what stands below the claim."""
        setter = self.setter
        rows = [setter.gap(0.8), *weight_rows(setter, trail.strength, self.words)]
        rows += setter.text(f"{with_capital(trail.seen)}.", spacing=_TIGHT)
        for sign, found in ((ROLES, trail.roles), (AREAS, trail.areas)):
            rows += [setter.gap(0.4), *self._labelled(sign, ", ".join(found))] if found else []
        return [*rows, setter.gap(0.6), *self._against(trail)]

    def again(self, trail: Trail) -> list[Row]:
        """Give the front of a card on which only the back goes on: of which insight it is."""
        rows = self._continued(trail) + self.setter.text(trail.claim, bold=True, spacing=_TIGHT)
        return [*rows, *self._foot(self._left(rows))]

    def _foot(self, left: float) -> list[Row]:
        """Give of which print a card is, at its foot, where that leaves room for it."""
        white = left - self._foot_height
        return [Row(max(0.0, white), stays=True), *self._printed()] if white > -0.01 else []

    @property
    def _foot_height(self) -> float:
        return height_of(self._printed()) + 0.1

    def _printed(self) -> list[Row]:
        occasion = self.content.occasion
        told = (self.words.translate("print", PRINT).format(code=occasion.code), occasion.licence)
        return self.setter.quiet(" · ".join(each for each in told if each))

    def back(self, card: InsightCard) -> list[Row]:
        """Give quotes, where it holds and where not, its learning question, and what can be done."""
        trail, rows = card.trail, []
        if "quotes" in self.content.parts:
            rows += [row for each in card.quotes for row in self._quote(each)]
        rows += self._labelled(HOLDS, trail.context)
        letter, wording = trail.question
        if letter and "question" in self.content.parts:
            sign = f"{self._say(QUESTION)} {letter}:"
            rows += [self.setter.gap(0.4), *self.setter.label_value(sign, wording, spacing=_TIGHT)]
        if trail.courses and "courses" in self.content.parts:
            rows += [self.setter.gap(0.4), *self._courses(trail.courses)]
        return self._headed(trail, [], rows)

    def _say(self, text: str) -> str:
        return self.words.translate(CONTEXT, text)

    def _headed(self, trail: Trail, facts: Sequence[str], rows: Sequence[Row]) -> list[Row]:
        """Give rows under the code of the insight; where they go on on a next card, that says so."""
        setter = self.setter
        head = setter.heading(trail.code, 1, bookmark=bool(facts))[1:]
        told = " · ".join(each for each in facts if each)
        facts_below = setter.quiet(told) if told else []
        again = tuple(self._continued(trail))
        return [*head, *facts_below, setter.gap(0.4), *(replace(row, again=again) for row in rows)]

    def _continued(self, trail: Trail) -> list[Row]:
        return self.setter.text(self._say(GOES_ON).format(code=trail.code), bold=True, colour="accent")

    def _labelled(self, sign: str, text: str) -> list[Row]:
        return self.setter.label_value(f"{self._say(sign)}:", text, spacing=_TIGHT)

    def _against(self, trail: Trail) -> list[Row]:
        """Give the codes of what speaks against it; that there is none is said too."""
        found = [each.code for each in trail.of(Relation.CONTRADICTS) if not each.is_withdrawn]
        if found:
            return self.setter.boxed(self._inside(", ".join(found)), pad=self.setter.body * 0.4, colour="text")
        return (
            self.setter.text(self._say(NOBODY), spacing=_TIGHT) if counts_in_words(trail.strength, self.words) else []
        )

    def _inside(self, codes: str) -> list[Row]:
        inside = self.setter.of_width(self.setter.width - self.setter.body * 0.8)
        return inside.label_value(f"≠ {self._say(AGAINST)}:", codes, spacing=_TIGHT)

    def _quote(self, cited: Cited) -> list[Row]:
        """Give a quote with who said it; one that contradicts says so."""
        but = f"{self._say(CONTRADICTS)}: " if cited.relation is Relation.CONTRADICTS else ""
        who = " · ".join(part for part in (cited.who, cited.code) if part)
        rows = self.setter.text(f"{but}{quoted(cited)}", spacing=_TIGHT)
        rows[-1] = replace(rows[-1], stays=True)
        return [*rows, *self.setter.quiet(who), self.setter.gap(0.4)]

    def _courses(self, courses: Sequence[Course]) -> list[Row]:
        rows = self.setter.text(f"{self._say(TO_DO)}:", bold=True, spacing=_TIGHT)
        rows = [replace(row, stays=True) for row in rows]
        for each in courses:
            role = self.words.translate(TERMS, label(each.role))
            told = self.setter.hanging(each.code, f"{each.action} ({role})", indent=self.setter.body * 2.4)
            rows += told
        return rows
