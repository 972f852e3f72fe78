"""The session report: first page sums up, then what was said block by block, insights for and against, maps.

All texts come in as they may be printed: who may be named, and what is left out, was decided before.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.drawing.legend import legend_figure
from app.drawing.map_figure import MapOptions, map_figure
from app.handouts.cut_names import cut_names
from app.handouts.dates import clock, day
from app.handouts.document import LARGE_PRINT, ORGANISERS, Document
from app.handouts.map_words import legend_in_words, map_in_words
from app.handouts.report_content import (
    Action,
    Backing,
    Block,
    Finding,
    OpenQuestion,
    ReportContent,
    Said,
    ShownMap,
)
from app.handouts.setting import LEGEND_SHRINKS, Row, Setter, height_of, kept_together
from app.models.insights import InsightStatus, Relation
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.network_map import MapContent
from app.models.note import NoteKind
from app.models.terms import TERMS, label

MORE = QT_TRANSLATE_NOOP("report", "and %n more, further on in this report", "", 1)
PRESENT = QT_TRANSLATE_NOOP("report", "%n person(s): {groups}.", "", 1)
FOR = QT_TRANSLATE_NOOP("report", "%n for", "", 1)
WITH_NUANCE = QT_TRANSLATE_NOOP("report", "%n with a nuance", "", 1)
AGAINST = QT_TRANSLATE_NOOP("report", "%n against", "", 1)
NOTES_IN_CONFIDENCE = QT_TRANSLATE_NOOP("report", "%n note(s) said in confidence are left out.", "", 1)
QUOTES_NOT_AGREED = QT_TRANSLATE_NOOP("report", "%n quote(s) are left out: the speaker did not agree.", "", 1)
MAPS_NOT_SHOWN = QT_TRANSLATE_NOOP("report", "%n map(s) are not shown: the owner did not agree.", "", 1)

TOP_INSIGHTS = 3
TOP_LINES = (4, 3, 2, 1)
"""How many of each the first page sums up, the most first that it has room for."""

STAR = "\u2b50"

SMALL_MAP = 14
"""Contacts on a map that can stand beside another one."""

LARGE_MAP = 100.0
"""Height of a map that stands alone; mm."""

ROOM_FOR_MAPS = 0.6
"""Of a page; where less of it is left, maps begin on a page of their own."""

LEAST_OF_MAP = 0.75
"""Of its usual height; a map is not made lower than that to share the page of the legend."""

MAP_TITLE = 2.6
"""White above a map and the line that says whose it is, in body sizes."""

GUTTER = 6.0
"""Between two maps side by side; mm."""


def report_document(content: ReportContent, words: Words) -> Document:
    """Give the report."""
    return _Report(content, words).made()


class _Report:
    """One report being made, part by part."""

    def __init__(self, content: ReportContent, words: Words) -> None:
        self.content = content
        self.words = words
        points = LARGE_PRINT if content.large_print else ORGANISERS
        self.title = words.translate("report", "Session report")
        self.document = Document(content.occasion, words=words, points=points, title=f"{self.title} {content.code}")
        self.setter = self.document.setter
        self.flow = self.document.flow
        self.page = self.flow.room
        self.hanging = self.setter.body * 3
        self.cut_names: list[str] = []
        self.most = TOP_LINES[0]

    def made(self) -> Document:
        """Fill the pages and give them."""
        parts = {
            "summary": self._summary,
            "notes": self._said,
            "parked": self._parked,
            "insights": self._insights,
            "maps": self._maps,
        }
        self.flow.put(self.setter.heading(self.title, 1))
        self.flow.put(self.setter.text(self._when_and_where(), bold=True))
        for part, put in parts.items():
            if part in self.content.parts:
                put()
            if part == "parked" and "summary" in self.content.parts:
                self._in_full()
        return self.document

    # --- the first page -------------------------------------------------------------------------

    def _when_and_where(self) -> str:
        content = self.content
        parts = (content.title, day(content.starts_at, self.words), content.place)
        return " · ".join(part for part in parts if part)

    def _summary(self) -> None:
        """Put what the evening was for, who was there, and what came of it, on one page where that can be."""
        for most in TOP_LINES:
            self.most, rows = most, self._summed_up(most)
            is_one_page = height_of(rows) <= self.flow.room
            if is_one_page:
                break
        self.flow.put(rows)
        if is_one_page:
            self.flow.next_page()

    def _summed_up(self, most: int) -> list[Row]:
        words, content, setter = self.words, self.content, self.setter
        rows = [setter.gap(0.4), *setter.text(content.purpose)] if content.purpose else []
        if content.present:
            rows += setter.heading(words.translate("report", "Who was there"), 3)
            rows += setter.text(self._who_was_there())
        insights = [self._in_short(each) for each in self._top_findings()]
        rows += self._short_list(words.translate("report", "Main insights"), insights, min(most, TOP_INSIGHTS))
        rows += self._short_list(words.translate("report", "Decisions"), self._noted(NoteKind.DECISION), most)
        rows += self._short_list(words.translate("report", "Commitments"), self._noted(NoteKind.COMMITMENT), most)
        return rows + [row for title, found in self._open_ends() for row in self._short_list(title, found, most)]

    def _open_ends(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Give the open questions and the actions, all of them, under their titles."""
        words, content = self.words, self.content
        return [
            (words.translate("report", "Open questions"), [self._open(each) for each in content.questions]),
            (words.translate("report", "Actions"), [self._action(each) for each in content.actions]),
        ]

    def _in_full(self) -> None:
        """Put the open questions and actions that the first page had no room for, with all beside them."""
        for title, found in self._open_ends():
            if len(found) > self.most:
                self._heading(title, 1)
                for code, text in found:
                    self.flow.put(self.setter.hanging(code, text, indent=self.hanging))

    def _short_list(self, title: str, found: list[tuple[str, str]], most: int) -> list[Row]:
        """Give the first of a list, and how many more there are; nothing where there is none."""
        rows = self.setter.heading(title, 3) if found else []
        for code, text in found[:most]:
            rows += self.setter.hanging(code, text, indent=self.hanging)
        if len(found) > most:
            more = self.words.translate("report", MORE, len(found) - most)
            rows += self.setter.text(more, indent=self.hanging, colour="text_quiet")
        return rows

    def _who_was_there(self) -> str:
        """Give counts per role, and within it per area."""
        groups = []
        for role, areas in self.content.present:
            total = sum(count for _, count in areas)
            places = ", ".join(f"{area} {count}" for area, count in areas if area)
            groups.append(f"{total} × {role} ({places})" if places else f"{total} × {role}")
        total = sum(count for _, areas in self.content.present for _, count in areas)
        return self.words.translate("report", PRESENT, total).format(groups="; ".join(groups))

    def _top_findings(self) -> list[Finding]:
        """Give the insights that still stand, the best carried first."""
        standing = [each for each in self.content.findings if each.status is not InsightStatus.SUPERSEDED]
        return sorted(standing, key=lambda each: (not each.strength.grounded, -each.strength.supports, each.code))

    def _in_short(self, finding: Finding) -> tuple[str, str]:
        return finding.code, f"{finding.claim} ({self._strength(finding)})"

    def _strength(self, finding: Finding) -> str:
        """Give how well an insight is carried, in words; what speaks against it always among them."""
        words, strength = self.words, finding.strength
        parts = [words.translate("report", FOR, strength.supports)]
        if strength.nuances:
            parts.append(words.translate("report", WITH_NUANCE, strength.nuances))
        if strength.contradicts:
            parts.append(words.translate("report", AGAINST, strength.contradicts))
        if not strength.grounded:
            parts.append(words.translate("report", "seen by one side"))
        return ", ".join(parts)

    def _noted(self, kind: NoteKind) -> list[tuple[str, str]]:
        return [(note.code, self._with_speaker(note)) for note in self.content.of_kind(kind)]

    def _with_speaker(self, note: Said) -> str:
        text = f"“{note.text}”" if note.verbatim else note.text
        return f"{text} ({note.who})" if note.who else text

    def _open(self, question: OpenQuestion) -> tuple[str, str]:
        if question.status is None:
            return question.code, question.text
        return question.code, f"{question.text} ({self.words.translate(TERMS, label(question.status))})"

    def _action(self, action: Action) -> tuple[str, str]:
        """Give what is to be done, by whom and before when."""
        words = self.words
        due = words.translate("report", "before {day}").format(day=day(action.due, words)) if action.due else ""
        told = ", ".join(part for part in (action.owner, due) if part)
        return action.code, f"{action.what} ({told})" if told else action.what

    # --- what was said --------------------------------------------------------------------------

    def _said(self) -> None:
        words, content = self.words, self.content
        self._heading(words.translate("report", "What was said, block by block"), 1)
        blocks = [block for block in content.blocks if block.notes]
        for block in blocks:
            self._block(block)
        if not blocks:
            self.flow.put(self.setter.text(words.translate("report", "No notes were made.")))
        self._left_out()

    def _block(self, block: Block) -> None:
        times = f"{clock(block.start)}–{clock(block.end)}  " if block.start and block.end else ""
        title = block.title or self.words.translate("report", "Outside the plan")
        self._heading(f"{times}{title}", 2)
        if block.aim:
            self.flow.put(self._stays(self.setter.text(block.aim, colour="text_quiet")))
        order = list(NoteKind)
        for note in sorted(block.notes, key=lambda note: order.index(note.kind) if note.kind else len(order)):
            self._note(note)

    def _note(self, note: Said) -> None:
        """Put one note with its code, kind, time and speaker; a star before what was starred."""
        kind = self.words.translate(TERMS, label(note.kind)) if note.kind else ""
        told = " · ".join(part for part in (kind, clock(note.at), note.who) if part)
        text = f"“{note.text}”" if note.verbatim else note.text
        star = f"{STAR} " if note.starred else ""
        self.flow.put(self.setter.hanging(note.code, f"{star}{text} ({told})", indent=self.hanging))

    def _left_out(self) -> None:
        """Say how many notes are not here, and why."""
        words, content = self.words, self.content
        told = []
        if content.notes_in_confidence:
            told.append(words.translate("report", NOTES_IN_CONFIDENCE, content.notes_in_confidence))
        if content.notes_not_agreed:
            told.append(words.translate("report", QUOTES_NOT_AGREED, content.notes_not_agreed))
        for sentence in told:
            self.flow.put([self.setter.gap(0.6), *self.setter.text(sentence, colour="text_quiet")])

    # --- insights -------------------------------------------------------------------------------

    def _insights(self) -> None:
        if not self.content.findings:
            return
        self._heading(self.words.translate("report", "Insights, for and against"), 1)
        for finding in self.content.findings:
            self._finding(finding)

    def _finding(self, finding: Finding) -> None:
        words = self.words
        self.flow.put(self.setter.heading(f"{finding.code}  {finding.claim}", 2))
        state = words.translate(TERMS, label(finding.status))
        version = words.translate("report", "version {number}").format(number=finding.version)
        facts = " · ".join((state, version, self._strength(finding)))
        self.flow.put(self._stays(self.setter.text(facts, colour="text_quiet")))
        holds = words.translate("report", "Where it holds: {context}").format(context=finding.context)
        self.flow.put(self.setter.text(holds))
        above = [each for each in finding.evidence if self._is_above(each)]
        if above:
            told = words.translate("report", "{relation}: see {codes} above").format(
                relation=words.translate(TERMS, label(Relation.SUPPORTS)), codes=", ".join(each.code for each in above)
            )
            self.flow.put(self.setter.text(told))
        weighed = sorted(finding.evidence, key=lambda each: list(Relation).index(each.relation))
        for each in weighed:
            if each not in above:
                self.flow.put(self.setter.hanging(each.code, self._backing(each), indent=self.hanging))

    def _is_above(self, each: Backing) -> bool:
        """Tell whether it supports, and stands in this report already; what nuances or contradicts is said again."""
        return each.relation is Relation.SUPPORTS and each.is_above and "notes" in self.content.parts

    def _backing(self, each: Backing) -> str:
        told = ", ".join(part for part in (each.who, each.session) if part)
        text = f"{each.text} ({told})" if told else each.text
        relation = self.words.translate(TERMS, label(each.relation))
        whole = f"{relation}: {text}"
        return f"{whole} – {each.comment}" if each.comment else whole

    # --- maps -----------------------------------------------------------------------------------

    def _maps(self) -> None:
        words, content = self.words, self.content
        if not content.maps and not content.maps_not_shown:
            return
        if content.maps and self.flow.room < self.page * ROOM_FOR_MAPS:
            self.flow.next_page()
        self._heading(words.translate("report", "Network maps of this evening"), 1)
        if content.maps_not_shown:
            sentence = words.translate("report", MAPS_NOT_SHOWN, content.maps_not_shown)
            self.flow.put([*self._quiet(sentence, stays=bool(content.maps)), self.setter.gap(0.4, stays=True)])
        if content.maps:
            self.flow.put([self._legend(), self.setter.gap(0.4, stays=True)])
        small = [] if content.large_print else [shown for shown in content.maps if _is_small(shown.content)]
        small = small[: len(small) // 2 * 2]
        for pair in range(0, len(small), 2):
            self.flow.put(self._side_by_side(small[pair : pair + 2]))
        large = [shown for shown in content.maps if shown not in small]
        for shown, height in zip(large, self._heights(len(large)), strict=True):
            self.flow.put(kept_together([self.setter.gap(0.8), *self._map(shown, self.setter, height)]))
        if self.cut_names:
            full = words.translate("report", "Names in full: {names}").format(names=" · ".join(self.cut_names))
            self.flow.put(self.setter.text(full))

    def _quiet(self, sentence: str, *, stays: bool) -> list[Row]:
        rows = self.setter.text(sentence, colour="text_quiet")
        return self._stays(rows) if stays else rows

    def _heights(self, count: int) -> list[float]:
        """Give how high each of so many maps is: two on a page, and the first alone on its page where one is over."""
        usual = LARGE_MAP * self.setter.points / ORGANISERS
        is_odd = count % 2 == 1
        title = self.setter.body * MAP_TITLE
        first = min(self.flow.room - title, self.setter.width) if is_odd else self.flow.room / 2 - title
        if self.content.large_print or first < usual * LEAST_OF_MAP:
            return [usual] * count
        firsts = [first] if is_odd else [first, first]
        return [*firsts, *[usual] * count][:count]

    def _side_by_side(self, pair: Sequence[ShownMap]) -> list[Row]:
        """Give two maps beside each other, each under its code and whose it is."""
        setter = self.setter
        column = setter.of_width((setter.width - GUTTER) / 2)
        left, right = (self._map(shown, column, column.width * 0.95) for shown in pair)
        rows = setter.side_by_side(*_ending_level(left, right), left_width=column.width + GUTTER)
        return kept_together([setter.gap(0.8), *rows])

    def _map(self, shown: ShownMap, column: Setter, height: float) -> list[Row]:
        translate = self.words.translate
        options = MapOptions(column.width, height, text_size=column.body, owner_name=shown.code, quiet=1.0)
        drawn = map_figure(shown.content, translate=translate, options=options).figure
        self.cut_names += [f"{shown.code}: {name}" for name in cut_names(drawn, shown.content)]
        title = column.hanging(shown.code, shown.content.owner_name, indent=self.hanging, bold=True)
        return [*title, column.figure(drawn, alt=map_in_words(shown.content, self.words))]

    def _legend(self) -> Row:
        """Give one legend for all maps, that stays with the first."""
        contents = [shown.content for shown in self.content.maps]
        together = replace(
            contents[0],
            actors=tuple(actor for each in contents for actor in each.actors),
            ties=tuple(tie for each in contents for tie in each.ties),
            offers=tuple(offer for each in contents for offer in each.offers),
            asks=tuple(ask for each in contents for ask in each.asks),
        )
        legend = legend_figure(
            together,
            translate=self.words.translate,
            width=self.setter.width,
            text_size=self.setter.body / LEGEND_SHRINKS,
        )
        return replace(self.setter.figure(legend, alt=legend_in_words(legend, self.words)), stays=True)

    # --- what is kept for later -----------------------------------------------------------------

    def _parked(self) -> None:
        notes = self.content.of_kind(NoteKind.PARKED)
        if not notes:
            return
        self._heading(self.words.translate("report", "Parking lot"), 1)
        for note in notes:
            self.flow.put(self.setter.hanging(note.code, self._with_speaker(note), indent=self.hanging))

    def _heading(self, text: str, level: int) -> None:
        self.flow.put(self.setter.heading(text, level))

    @staticmethod
    def _stays(rows: list[Row]) -> list[Row]:
        """Keep rows on the page of what follows them."""
        return [replace(row, stays=True) for row in rows]


def _is_small(content: MapContent) -> bool:
    """Tell whether a map can be read at half the width of a page."""
    return len(content.actors) <= SMALL_MAP and not content.map.sector_names


def _ending_level(left: list[Row], right: list[Row]) -> tuple[list[Row], list[Row]]:
    """Give two columns with white before the shorter one, so that their maps stand level."""
    most = max(len(left), len(right))
    padded = [[Row(0.0, stays=True)] * (most - len(column)) + column for column in (left, right)]
    return padded[0], padded[1]
