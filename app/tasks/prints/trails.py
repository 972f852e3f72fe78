"""Gathers the trails of insights and the courses of action that rest on them, worded as they may be printed."""

from datetime import date
from functools import cached_property

from app.handouts.trail_content import Cited, Course, Trail, Wording
from app.models.acting import CourseOfAction
from app.models.codes import code, letter
from app.models.comparing import conditions_in_order
from app.models.evidence import Sources, Strength, course_doubts, doubts, is_withdrawn, seen_by, strength
from app.models.insights import Evidence, Insight, InsightVersion, earlier_versions, newer_than
from app.models.language import QT_TRANSLATE_NOOP
from app.models.network_map import NetworkMap
from app.models.note import Note, is_quote
from app.models.person import Role
from app.models.places_initiatives import rounds_in_order
from app.models.programme import BudgetRound, Condition, ConditionValue
from app.models.questions import LearningQuestion, QuestionVersion, latest_wording
from app.models.record import Record
from app.models.terms import named
from app.models.themes import Theme
from app.models.themes_tree import ThemeTree
from app.tasks.prints.press import Press
from app.tasks.prints.printable import Printable

WHOLE_MAP = QT_TRANSLATE_NOOP("report", "a network map")


def cell_code(row: int, column: int) -> str:
    """Give the code of a cell of the comparison, rows and columns counted from 0.

    >>> cell_code(2, 1)
    '3b'
    """
    return f"{row + 1}{letter(column + 1).lower()}"


class Trails:
    """Reads one programme once, and gives the trail of any of its insights."""

    def __init__(self, printable: Printable) -> None:
        self.printable = printable
        self.file = printable.file

    @cached_property
    def sources(self) -> Sources:
        """Give all that evidence can point at."""
        return Sources.read(self.file)

    @cached_property
    def insights(self) -> list[Insight]:
        """Give all insights by number."""
        return sorted(self.sources.insights.values(), key=lambda each: each.number)

    @cached_property
    def courses(self) -> list[CourseOfAction]:
        """Give all courses of action by number."""
        return sorted(self.file.all(CourseOfAction), key=lambda each: each.number)

    def sessions_of(self, insight: Insight) -> set[str]:
        """Give the ids of the sessions that have a part in what an insight rests on."""
        found = (self.sources.of(piece) for piece in self.sources.pieces.get(insight.id, ()))
        return {each.session for each in found if isinstance(each, Note | NetworkMap) and each.session}

    def trail(self, insight: Insight) -> Trail:
        """Give all that may be printed of an insight."""
        found = strength(insight.id, self.sources)
        free, say = self.printable.free, self.printable.words.say
        newer, older = newer_than(insight, self.insights), self.sources.insights.get(insight.supersedes or "")
        return Trail(
            code=code(insight),
            claim=free(insight.claim),
            context=free(insight.context),
            status=insight.status,
            version=insight.version,
            strength=found,
            seen=say(seen_by(found)),
            doubts=tuple(say(each) for each in doubts(insight, found, codes=self._codes)),
            themes=self._themes_of(insight),
            roles=tuple(say(named(role)) for role in Role if role in found.roles),
            areas=self._areas_of(found),
            question=self._question_of(insight),
            evidence=tuple(self.cited(piece) for piece in self.sources.pieces.get(insight.id, ())),
            earlier=tuple(self._wording(each) for each in earlier_versions(insight, self._versions)),
            courses=tuple(self.course(each) for each in self.courses if insight.id in each.insights),
            older=code(older) if older else "",
            newer=code(newer) if newer else "",
        )

    def course(self, course: CourseOfAction) -> Course:
        """Give all that may be printed of a course of action."""
        resting = [self.sources.insights[each] for each in course.insights if each in self.sources.insights]
        free, say = self.printable.free, self.printable.words.say
        return Course(
            id=course.id,
            code=code(course),
            role=course.for_role,
            action=free(course.action),
            type=course.type,
            effort=course.effort,
            effect=course.effect,
            horizon=course.horizon,
            status=course.status,
            conditions=free(course.conditions),
            insights=tuple((code(each), free(each.claim)) for each in resting),
            doubts=tuple(say(each) for each in course_doubts(course, self.sources)),
        )

    def cited(self, piece: Evidence) -> Cited:
        """Give what may be printed of a piece of evidence."""
        source = self.sources.of(piece)
        session = self.sources.sessions.get(getattr(source, "session", None) or "")
        text, who = self._told(source)
        note = source if isinstance(source, Note) else None
        return Cited(
            relation=piece.relation,
            code=self._code_of(source),
            text=text,
            who=who,
            session=code(session) if session and not isinstance(source, Insight) else "",
            on=self._day_of(source),
            comment=self.printable.free(piece.comment),
            is_quote=note is not None and is_quote(note) and self.printable.is_told(note),
            is_told=note is None or self.printable.is_told(note),
            is_withdrawn=is_withdrawn(piece, self.sources),
            checked_back=note.checked_back if note else None,
        )

    def cell_of(self, value: ConditionValue) -> str:
        """Give the code of a cell, as the print of the comparison numbers its rows and letters its columns."""
        row = next((at for at, each in enumerate(self.conditions) if each.id == value.condition), 0)
        column = next((at for at, each in enumerate(self.rounds) if each.id == value.budget_round), 0)
        return cell_code(row, column)

    @cached_property
    def conditions(self) -> list[Condition]:
        """Give the rows of the comparison."""
        return conditions_in_order(self.file.all(Condition))

    @cached_property
    def rounds(self) -> list[BudgetRound]:
        """Give the columns of the comparison."""
        return rounds_in_order(self.file.all(BudgetRound))

    # --- parts of a trail -----------------------------------------------------------------------

    @cached_property
    def _codes(self) -> dict[str, str]:
        return {each.id: code(each) for each in self.insights}

    @cached_property
    def _versions(self) -> list[InsightVersion]:
        return self.file.all(InsightVersion)

    @cached_property
    def _questions(self) -> dict[str, LearningQuestion]:
        return {each.id: each for each in self.file.all(LearningQuestion)}

    @cached_property
    def _question_versions(self) -> list[QuestionVersion]:
        return self.file.all(QuestionVersion)

    @cached_property
    def _themes(self) -> ThemeTree:
        return ThemeTree(self.file.all(Theme))

    def _themes_of(self, insight: Insight) -> tuple[str, ...]:
        """Give the themes of an insight as they are called now."""
        found = (self._themes.get(self._themes.meant(each) or "") for each in insight.themes)
        return tuple(dict.fromkeys(self.printable.free(theme.name) for theme in found if theme))

    def _areas_of(self, found: Strength) -> tuple[str, ...]:
        return tuple(sorted(self.printable.areas[each] for each in found.areas if each in self.printable.areas))

    def _question_of(self, insight: Insight) -> tuple[str, str]:
        question = self._questions.get(insight.learning_question or "")
        if question is None:
            return "", ""
        return code(question), self.printable.free(latest_wording(question, self._question_versions))

    def _wording(self, version: InsightVersion) -> Wording:
        free = self.printable.free
        return Wording(
            version=version.version,
            claim=free(version.claim),
            context=free(version.context),
            reason=free(version.reason),
            until=version.until,
        )

    # --- sources --------------------------------------------------------------------------------

    def _code_of(self, source: Record | None) -> str:
        if source is None:
            return ""
        return self.cell_of(source) if isinstance(source, ConditionValue) else code(source)

    @staticmethod
    def _day_of(source: Record | None) -> date | None:
        if isinstance(source, Note):
            return source.taken_at.date()
        if isinstance(source, NetworkMap):
            return source.made_at.date()
        return None

    def _told(self, source: Record | None) -> tuple[str, str]:
        """Give the words of a source and who said them."""
        free = self.printable.free
        if isinstance(source, Note):
            told = self.printable.is_told(source)
            who = self.printable.speaker(source) if told else self.printable.role(source.speaker_role)
            return self.printable.text(source), who
        if isinstance(source, NetworkMap):
            return self.printable.words.translate("report", WHOLE_MAP), ""
        if isinstance(source, ConditionValue):
            return self._cell_told(source)
        return (free(source.claim), "") if isinstance(source, Insight) else ("", "")

    def _cell_told(self, value: ConditionValue) -> tuple[str, str]:
        """Give condition, round and value of a cell, and where that comes from and how sure it is."""
        free, names = self.printable.free, {each.id: each.name for each in self.rounds}
        condition = self.file.get(Condition, value.condition)
        where = " · ".join(free(each) for each in (condition.name, names.get(value.budget_round, "")) if each)
        certainty = self.printable.words.say(named(value.certainty))
        return f"{where}: {free(value.value)}", ", ".join(each for each in (free(value.source), certainty) if each)


def chosen_insights(press: Press, trails: Trails) -> list[Insight]:
    """Give the chosen insights; of one session those that it has a part in."""
    wanted = press.options.insights
    sessions = None if press.options.session is None else {session.id for session in press.sessions}
    return [
        each
        for each in trails.insights
        if (wanted is None or each.id in wanted) and (sessions is None or sessions & _sessions_of(each, trails))
    ]


def _sessions_of(insight: Insight, trails: Trails) -> set[str]:
    found = {insight.session} if insight.session else set()
    return found | trails.sessions_of(insight)
