"""The session report: first page sums up, then what was said block by block, insights for and against, maps.

All texts come in as they may be printed: who may be named, and what is left out, was decided before.
"""

from dataclasses import dataclass
from datetime import date, datetime

from app.drawing.legend import legend_figure
from app.drawing.map_figure import MapOptions, map_figure
from app.handouts.dates import clock, day
from app.handouts.document import LARGE_PRINT, ORGANISERS, Document, Occasion
from app.handouts.setting import Row, kept_together
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.learning import InsightStatus, QuestionStatus, Relation, Strength
from app.models.network_map import MapContent
from app.models.note import NoteKind
from app.models.terms import TERMS, label

PARTS = {
    "summary": QT_TRANSLATE_NOOP("parts", "the summary"),
    "notes": QT_TRANSLATE_NOOP("parts", "what was said"),
    "insights": QT_TRANSLATE_NOOP("parts", "insights"),
    "maps": QT_TRANSLATE_NOOP("parts", "maps"),
    "parked": QT_TRANSLATE_NOOP("parts", "parking lot"),
}
"""What can be left out, each with its words."""

TOP_INSIGHTS, TOP_LINES = 3, 4
"""How many of each the first page sums up."""

MAP_HEIGHT = 92.0
"""Two maps go on a page; mm."""


@dataclass(frozen=True, slots=True)
class Said:
    """One note as it may be printed; `who` and `text` may be empty where they may not."""

    code: str
    at: datetime
    kind: NoteKind | None
    who: str
    text: str
    starred: bool = False
    verbatim: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the evening with what was said in it; without a title: outside the plan."""

    title: str
    start: datetime | None
    end: datetime | None
    aim: str
    notes: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Backing:
    """One piece of evidence: its code, what it does to the insight, its words, who said it, and in which session."""

    relation: Relation
    code: str
    text: str
    who: str
    session: str
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """An insight with everything for and against it."""

    code: str
    claim: str
    context: str
    status: InsightStatus
    version: int
    strength: Strength
    evidence: tuple[Backing, ...]


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question that is still open: a learning question by its letter, or a note by its code."""

    code: str
    text: str
    status: QuestionStatus | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """Who does what by when."""

    code: str
    what: str
    owner: str
    due: date | None


@dataclass(frozen=True, slots=True)
class ShownMap:
    """A map that may be shown, its contacts already named as they may be."""

    code: str
    content: MapContent


@dataclass(frozen=True, slots=True)
class ReportContent:
    """All that a report says of one session."""

    code: str
    title: str
    place: str
    purpose: str
    starts_at: datetime
    occasion: Occasion
    present: tuple[tuple[str, tuple[tuple[str, int], ...]], ...] = ()
    blocks: tuple[Block, ...] = ()
    findings: tuple[Finding, ...] = ()
    questions: tuple[OpenQuestion, ...] = ()
    actions: tuple[Action, ...] = ()
    maps: tuple[ShownMap, ...] = ()
    maps_not_shown: int = 0
    notes_in_confidence: int = 0
    notes_not_agreed: int = 0
    parts: frozenset[str] = frozenset(PARTS)
    large_print: bool = False

    def of_kind(self, kind: NoteKind) -> list[Said]:
        """Give the notes of a kind, starred ones first."""
        found = [note for block in self.blocks for note in block.notes if note.kind is kind]
        return sorted(found, key=lambda note: not note.starred)


def report_pdf(content: ReportContent, words: Words) -> bytes:
    """Give the report as a PDF."""
    return _Report(content, words).pdf()


class _Report:
    """One report being made, part by part."""

    def __init__(self, content: ReportContent, words: Words) -> None:
        self.content = content
        self.words = words
        points = LARGE_PRINT if content.large_print else ORGANISERS
        self.document = Document(content.occasion, words=words, points=points)
        self.setter = self.document.setter
        self.flow = self.document.flow
        self.hanging = self.setter.body * 3.4

    def pdf(self) -> bytes:
        """Fill the pages and give them."""
        parts = {
            "summary": self._summary,
            "notes": self._said,
            "insights": self._insights,
            "maps": self._maps,
            "parked": self._parked,
        }
        title = self.words.translate("report", "Session report")
        self.flow.put(self.setter.heading(title, 1))
        self.flow.put(self.setter.text(self._when_and_where(), bold=True))
        for part, put in parts.items():
            if part in self.content.parts:
                put()
        return self.document.pdf(f"{title} {self.content.code}")

    # --- the first page -------------------------------------------------------------------------

    def _when_and_where(self) -> str:
        content = self.content
        parts = (content.title, day(content.starts_at, self.words), content.place)
        return " · ".join(part for part in parts if part)

    def _summary(self) -> None:
        """Put what the evening was for, who was there, and what came of it."""
        words, content = self.words, self.content
        if content.purpose:
            self.flow.put([self.setter.gap(0.4), *self.setter.text(content.purpose)])
        if content.present:
            self._heading(words.translate("report", "Who was there"), 3)
            self.flow.put(self.setter.text(self._who_was_there()))
        lists = (
            (words.translate("report", "Main insights"), [self._in_short(each) for each in self._top_findings()]),
            (words.translate("report", "Decisions"), self._noted(NoteKind.DECISION)),
            (words.translate("report", "Commitments"), self._noted(NoteKind.COMMITMENT)),
            (words.translate("report", "Open questions"), [self._open(each) for each in content.questions]),
            (words.translate("report", "Actions"), [self._action(each) for each in content.actions]),
        )
        for title, found in lists:
            self._short_list(title, found, TOP_INSIGHTS if found and found[0][0].startswith("I") else TOP_LINES)
        self.flow.next_page()

    def _short_list(self, title: str, found: list[tuple[str, str]], most: int) -> None:
        """Put the first of a list, and how many more there are; nothing where there is none."""
        if not found:
            return
        self._heading(title, 3)
        for code, text in found[:most]:
            self.flow.put(self.setter.hanging(code, text, indent=self.hanging))
        if len(found) > most:
            more = self.words.translate("report", "and %n more, further on in this report", len(found) - most)
            self.flow.put(self.setter.text(more, indent=self.hanging, colour="text_quiet"))

    def _who_was_there(self) -> str:
        """Give counts per role, and within it per area."""
        groups = []
        for role, areas in self.content.present:
            total = sum(count for _, count in areas)
            places = ", ".join(f"{area} {count}" for area, count in areas if area)
            groups.append(f"{total} × {role} ({places})" if places else f"{total} × {role}")
        total = sum(count for _, areas in self.content.present for _, count in areas)
        return self.words.translate("report", "%n person(s): {groups}.", total).format(groups="; ".join(groups))

    def _top_findings(self) -> list[Finding]:
        """Give the insights that still stand, the best carried first."""
        standing = [each for each in self.content.findings if each.status is not InsightStatus.SUPERSEDED]
        return sorted(standing, key=lambda each: (not each.strength.grounded, -each.strength.supports, each.code))

    def _in_short(self, finding: Finding) -> tuple[str, str]:
        return finding.code, f"{finding.claim} ({self._strength(finding)})"

    def _strength(self, finding: Finding) -> str:
        """Give how well an insight is carried, in words; what speaks against it always among them."""
        words, strength = self.words, finding.strength
        parts = [words.translate("report", "%n for", strength.supports)]
        if strength.nuances:
            parts.append(words.translate("report", "%n with a nuance", strength.nuances))
        if strength.contradicts:
            parts.append(words.translate("report", "%n against", strength.contradicts))
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
        self.flow.next_page()

    def _block(self, block: Block) -> None:
        times = f"{clock(block.start)}–{clock(block.end)}  " if block.start and block.end else ""
        title = block.title or self.words.translate("report", "Outside the plan")
        self._heading(f"{times}{title}", 2)
        if block.aim:
            self.flow.put(self._stays(self.setter.text(block.aim, colour="text_quiet")))
        for kind in (*NoteKind, None):
            notes = [note for note in block.notes if note.kind is kind]
            if notes:
                self._kind(kind, notes)

    def _kind(self, kind: NoteKind | None, notes: list[Said]) -> None:
        """Put the notes of one kind, each with its code, time and speaker."""
        if kind is None:
            title = self.words.translate("report", "not sorted yet")
        else:
            title = self.words.translate(TERMS, label(kind))
        self.flow.put(self.setter.heading(title[:1].upper() + title[1:], 3, bookmark=False))
        for note in notes:
            said_by = ", ".join(part for part in (clock(note.at), note.who) if part)
            star = "★ " if note.starred else ""
            text = f"“{note.text}”" if note.verbatim else note.text
            self.flow.put(self.setter.hanging(note.code, f"{star}{text} ({said_by})", indent=self.hanging))

    def _left_out(self) -> None:
        """Say how many notes are not here, and why."""
        words, content = self.words, self.content
        told = []
        if content.notes_in_confidence:
            told.append(
                words.translate("report", "%n note(s) said in confidence are left out.", content.notes_in_confidence)
            )
        if content.notes_not_agreed:
            told.append(
                words.translate(
                    "report", "%n quote(s) are left out: the speaker did not agree.", content.notes_not_agreed
                )
            )
        for sentence in told:
            self.flow.put([self.setter.gap(0.6), *self.setter.text(sentence, colour="text_quiet")])

    # --- insights -------------------------------------------------------------------------------

    def _insights(self) -> None:
        if not self.content.findings:
            return
        self._heading(self.words.translate("report", "Insights, for and against"), 1)
        for finding in self.content.findings:
            self._finding(finding)
        self.flow.next_page()

    def _finding(self, finding: Finding) -> None:
        words = self.words
        self.flow.put(self.setter.heading(f"{finding.code}  {finding.claim}", 2))
        state = words.translate(TERMS, label(finding.status))
        version = words.translate("report", "version {number}").format(number=finding.version)
        facts = " · ".join((state, version, self._strength(finding)))
        self.flow.put(self._stays(self.setter.text(facts, colour="text_quiet")))
        holds = words.translate("report", "Where it holds: {context}").format(context=finding.context)
        self.flow.put(self.setter.text(holds))
        for relation in Relation:
            backing = [each for each in finding.evidence if each.relation is relation]
            if backing:
                title = words.translate(TERMS, label(relation))
                self.flow.put(self.setter.heading(title[:1].upper() + title[1:], 3, bookmark=False))
                for each in backing:
                    self.flow.put(self.setter.hanging(each.code, self._backing(each), indent=self.hanging))

    def _backing(self, each: Backing) -> str:
        told = ", ".join(part for part in (each.who, each.session) if part)
        text = f"{each.text} ({told})" if told else each.text
        return f"{text} – {each.comment}" if each.comment else text

    # --- maps -----------------------------------------------------------------------------------

    def _maps(self) -> None:
        words, content = self.words, self.content
        if not content.maps and not content.maps_not_shown:
            return
        self._heading(words.translate("report", "Network maps of this evening"), 1)
        for shown in content.maps:
            self.flow.put(self._map(shown))
        if content.maps_not_shown:
            sentence = words.translate(
                "report", "%n map(s) are not shown: the owner did not agree.", content.maps_not_shown
            )
            self.flow.put([self.setter.gap(0.6), *self.setter.text(sentence, colour="text_quiet")])
        self.flow.next_page()

    def _map(self, shown: ShownMap) -> list[Row]:
        setter = self.setter
        translate = self.words.translate
        options = MapOptions(setter.width, MAP_HEIGHT * setter.points / ORGANISERS, text_size=setter.body)
        drawn = map_figure(shown.content, translate=translate, options=options).figure
        legend = legend_figure(shown.content, translate=translate, width=setter.width, text_size=setter.body / 0.86)
        title = setter.hanging(shown.code, shown.content.owner_name, indent=self.hanging, bold=True)
        return kept_together([setter.gap(0.8), *title, setter.figure(drawn), setter.figure(legend)])

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
        return [*kept_together(rows)[:-1], *(Row(row.height, row.marks, stays=True) for row in rows[-1:])]
