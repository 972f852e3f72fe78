"""Gathers what the whole programme bundles: chapters of chosen insights, and all that goes round them.

Nobody is named in it, whatever was agreed: it goes to people who were not there.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from app.handouts.comparison import ComparisonContent
from app.handouts.document import Document
from app.handouts.publication import publication_document
from app.handouts.publication_content import (
    BoundChapter,
    Counts,
    Indexed,
    Meeting,
    Present,
    PublicationContent,
)
from app.handouts.trail_content import Cited, Trail
from app.models.acting import CourseOfAction, CourseStatus
from app.models.agenda import by_time
from app.models.codes import code
from app.models.evidence import RESTS_ON_DISPUTED, RESTS_ON_OLD, WITHDRAWN_TOLD, doubts, strength
from app.models.feedback import may_go_back
from app.models.insights import Evidence, Insight
from app.models.names import NameStyle
from app.models.network_map import NetworkMap
from app.models.note import CheckedBack, Note, is_quote
from app.models.person import Consent, Person, Role
from app.models.programme import ConditionValue, Initiative
from app.models.publication import Chapter, Publication, in_order
from app.models.session import Attendance, Session
from app.models.text import fold
from app.models.themes import Theme
from app.models.themes_tree import ThemeTree
from app.tasks.prints.comparison import comparison_content
from app.tasks.prints.courses_of_action import courses_by_role
from app.tasks.prints.press import Press, Sheet
from app.tasks.prints.printable import NOT_AGREED, Printable
from app.tasks.prints.publication_people import absent, stories
from app.tasks.prints.trails import Trails

KIND = "publication"

FOR_READERS = frozenset({RESTS_ON_DISPUTED, RESTS_ON_OLD, WITHDRAWN_TOLD})
"""The doubts that matter to whoever reads an insight."""


def sheets(press: Press) -> Iterator[Sheet]:
    """Give the publication, where the programme has one with a chapter in it."""
    publication = next(iter(press.file.all(Publication)), None)
    if publication and press.file.all(Chapter, publication=publication.id):
        gathering = PublicationGathering(press, publication)
        yield Sheet(press.file_name("", KIND), lambda: _made(gathering, press))


def _made(gathering: "PublicationGathering", press: Press) -> Document:
    return publication_document(gathering.content(), press.words)


class PublicationGathering:
    """Reads one programme once, and gives what its publication says, as consent is at this moment."""

    def __init__(self, press: Press, publication: Publication) -> None:
        self.press = press
        self.file = press.file
        self.publication = publication
        self.printable = Printable(press.file, press.words, press.named(NameStyle.ROLE))
        self.trails = Trails(self.printable)
        self.consents = press.file.all(Consent)

    def content(self) -> PublicationContent:
        """Give all that the publication says."""
        free, own, programme = self.printable.free, self.publication, self.press.programme
        return PublicationContent(
            occasion=self.press.occasion(None),
            title=free(own.title),
            subtitle=free(own.subtitle),
            client=free(programme.client),
            partners=free(programme.partners),
            introduction=free(own.introduction or programme.purpose),
            approach=free(own.approach),
            colophon=free(own.colophon),
            counts=self._counts(),
            meetings=tuple(self._meetings()),
            present=tuple(self._present()),
            absent=tuple(absent(self.printable, self._people)),
            chapters=self.chapters,
            comparison=self._comparison(),
            courses=courses_by_role(self.trails, self._courses),
            grid=tuple(self._courses),
            questions=tuple(stories(self.printable)),
            themes=self._indexed(self._themes_of),
            areas=self._indexed(self._areas_of),
            initiatives=self._indexed(self._initiatives_of),
            parts=self.press.parts(KIND) - frozenset(own.left_out),
            paper=self.press.paper(KIND),
            large_print=self.press.options.large_print,
        )

    # --- chapters -------------------------------------------------------------------------------

    @cached_property
    def _bound(self) -> list[Chapter]:
        return in_order(self.file.all(Chapter, publication=self.publication.id))

    @cached_property
    def _insights(self) -> list[Insight]:
        """Give the chosen insights in the order in which they are read."""
        known = self.trails.sources.insights
        return [known[each] for chapter in self._bound for each in chapter.insights if each in known]

    @cached_property
    def chapters(self) -> tuple[BoundChapter, ...]:
        """Give the chapters with their insights."""
        free, known = self.printable.free, self.trails.sources.insights
        return tuple(
            BoundChapter(
                title=free(chapter.title),
                introduction=free(chapter.introduction),
                trails=tuple(self._trail(known[each]) for each in chapter.insights if each in known),
            )
            for chapter in self._bound
        )

    def _trail(self, insight: Insight) -> Trail:
        trail = self.trails.trail(insight)
        pieces = self.trails.sources.pieces.get(insight.id, ())
        evidence = tuple(self._for_all(piece, cited) for piece, cited in zip(pieces, trail.evidence, strict=True))
        shown = {each.id for each in self._courses}
        courses = tuple(each for each in trail.courses if each.id in shown)
        return replace(trail, evidence=evidence, courses=courses, doubts=self._doubts(insight))

    def _doubts(self, insight: Insight) -> tuple[str, ...]:
        """Give what makes an insight less sure for a reader; not what is said to those who judge it."""
        sources = self.trails.sources
        codes = {each.id: code(each) for each in sources.insights.values()}
        found = doubts(insight, strength(insight.id, sources), codes=codes)
        return tuple(self.press.words.say(each) for each in found if each.text in FOR_READERS)

    def _for_all(self, piece: Evidence, cited: Cited) -> Cited:
        """Give a piece of evidence as it may go out: not the words of somebody who said no to the report either."""
        note = self.trails.sources.notes.get(piece.note or "")
        if note is None or not cited.is_told or may_go_back(note, self.consents):
            return cited
        told = self.press.words.translate("report", NOT_AGREED)
        who = self.printable.role(note.speaker_role)
        return replace(cited, text=told, who=who, is_told=False, is_quote=False)

    # --- parts ----------------------------------------------------------------------------------

    @cached_property
    def _courses(self) -> list[CourseOfAction]:
        """Give the courses of action that rest on a chosen insight and still stand."""
        chosen = {each.id for each in self._insights}
        standing = (each for each in self.trails.courses if each.status is not CourseStatus.WITHDRAWN)
        return [each for each in standing if chosen & set(each.insights)]

    def _comparison(self) -> ComparisonContent | None:
        if not any(each.value for each in self.file.all(ConditionValue)):
            return None
        return comparison_content(self.press, self.trails, parts=frozenset({"same", "insights"}))

    @cached_property
    def _people(self) -> list[Person]:
        """Give everybody who was at a session, once."""
        there = {each.person for each in self.file.all(Attendance)}
        return [each for each in self.file.all(Person) if each.id in there]

    def _meetings(self) -> Iterable[Meeting]:
        there = Counter(each.session for each in self.file.all(Attendance))
        for session in by_time(self.file.all(Session)):
            if there[session.id] or session.closed_at:
                yield Meeting(
                    code=code(session),
                    title=self.printable.free(session.title),
                    place=self.printable.free(session.place),
                    starts_at=session.starts_at,
                    people=there[session.id],
                )

    def _present(self) -> Iterable[Present]:
        found: dict[Role, Counter[str]] = defaultdict(Counter)
        for person in self._people:
            found[person.role][self.printable.areas.get(person.area or "", "")] += 1
        for role in Role:
            if role in found:
                areas = tuple((area, many) for area, many in found[role].most_common() if area)
                yield Present(role=self.printable.role(role), people=found[role].total(), areas=areas)

    def _counts(self) -> Counts:
        """Count what there was, and what became of the lines that are cited."""
        sources = self.trails.sources
        pieces = [piece for insight in self._insights for piece in sources.pieces.get(insight.id, ())]
        cited = {
            piece.note: sources.notes[piece.note] for piece in pieces if piece.note and piece.note in sources.notes
        }
        quotes = [note for note in cited.values() if is_quote(note)]
        checked = Counter(note.checked_back for note in quotes)
        taken_back = sum(
            each.checked_back is CheckedBack.WITHDRAWN and not each.confidential for each in cited.values()
        )
        in_confidence = sum(each.confidential for each in cited.values())
        withheld = sum(not may_go_back(each, self.consents) for each in cited.values())
        return Counts(
            sessions=sum(1 for _ in self._meetings()),
            people=len(self._people),
            notes=len(self.file.all(Note)),
            maps=len(self.file.all(NetworkMap)),
            insights=len(self._insights),
            sources=len(pieces),
            quotes=len(quotes),
            asked_back=len(quotes) - checked[CheckedBack.NOT_ASKED],
            changed=checked[CheckedBack.CHANGED],
            withdrawn=checked[CheckedBack.WITHDRAWN],
            in_confidence=in_confidence,
            not_agreed=withheld - in_confidence - taken_back,
        )

    # --- the index ------------------------------------------------------------------------------

    def _indexed(self, of: Callable[[Insight], Iterable[str]]) -> tuple[Indexed, ...]:
        """Give words in the order of the alphabet, each with the insights it is about."""
        found: dict[str, list[str]] = defaultdict(list)
        for insight in self._insights:
            for word in dict.fromkeys(of(insight)):
                found[word].append(code(insight))
        return tuple(Indexed(word=word, insights=tuple(found[word])) for word in sorted(found, key=fold))

    @cached_property
    def _tree(self) -> ThemeTree:
        return ThemeTree(self.file.all(Theme))

    def _sources_of(self, insight: Insight) -> list[Note | NetworkMap]:
        """Give the notes and maps an insight rests on, without what was said in confidence."""
        sources = self.trails.sources
        found = (sources.of(piece) for piece in sources.pieces.get(insight.id, ()))
        told = [each for each in found if isinstance(each, Note | NetworkMap)]
        return [each for each in told if not (isinstance(each, Note) and each.confidential)]

    def _themes_of(self, insight: Insight) -> Iterable[str]:
        notes = (each for each in self._sources_of(insight) if isinstance(each, Note))
        ids = [*insight.themes, *(theme for note in notes for theme in note.themes)]
        known = (self._tree.get(self._tree.meant(each) or "") for each in ids)
        return (self.printable.free(theme.name) for theme in known if theme)

    def _areas_of(self, insight: Insight) -> Iterable[str]:
        areas = strength(insight.id, self.trails.sources).areas
        return sorted(self.printable.areas[each] for each in areas if each in self.printable.areas)

    def _initiatives_of(self, insight: Insight) -> Iterable[str]:
        known = {each.id: each.name for each in self.file.all(Initiative)}
        found = (each.initiative for each in self._sources_of(insight))
        return (self.printable.free(known[each]) for each in found if each in known)
