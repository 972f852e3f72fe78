"""Gathers the run sheet of an evening: what facilitators need to know of each block, added up where it helps."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

from app.handouts.document import Document
from app.handouts.run_sheet import RunBlock, RunQuestion, RunSheetContent, run_sheet_document
from app.models.codes import code
from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.person import Person, Role
from app.models.places import area_names
from app.models.plan_length import length_sentences, shortest_of
from app.models.plan_materials import materials
from app.models.plan_questions import QuestionTonight
from app.models.presence import by_area
from app.models.programme import Area
from app.models.questions import LearningQuestion, QuestionVersion, latest_wording
from app.models.session import AgendaItem, Invitation, PlannedBlock, Session, planned, side_by_side
from app.models.tables import called
from app.models.terms import named
from app.models.text import one_line
from app.tasks.prints.press import Press, Sheet

KIND = "run-sheet"
COUNTED = QT_TRANSLATE_NOOP("run_sheet", "{count} × {role}")


def sheets(press: Press) -> Iterator[Sheet]:
    """Give the run sheet of each session that has a plan."""

    def made(session: Session) -> Document:
        return run_sheet_document(RunSheetGathering(press, session).content(), press.words)

    for each in press.sessions:
        if press.file.all(AgendaItem, session=each.id):
            yield Sheet(press.file_name(code(each), KIND), partial(made, each))


class RunSheetGathering:
    """Reads what one session plans."""

    def __init__(self, press: Press, session: Session) -> None:
        self.press = press
        self.words = press.words
        self._free = press.printable.free
        self.session = session
        self.items = press.file.all(AgendaItem, session=session.id)
        self.versions = press.file.all(QuestionVersion)
        self.questions = {each.id: each for each in press.file.all(LearningQuestion)}

    def content(self) -> RunSheetContent:
        """Give all that the sheet says, with names as consent is at this moment."""
        session = self.session
        people = self._expected()
        return RunSheetContent(
            code=code(session),
            occasion=self.press.occasion(session),
            title=self._free(session.title),
            place=self._free(session.place),
            purpose=self._free(session.purpose),
            starts_at=session.starts_at,
            ends_at=session.ends_at,
            length=tuple(self.words.say(self._sentence(each)) for each in length_sentences(session, self.items)),
            expected=len(people),
            roles=tuple(self._by_role(people)),
            areas=tuple(map(self.words.say, by_area(people, area_names(self.press.file.all(Area))))),
            tables=tuple(self._free(self.words.say(called(each))) for each in session.tables),
            groups=tuple(self._groups()),
            materials=tuple(
                (self._free(each.words), self._free(", ".join(each.blocks))) for each in materials(self.items)
            ),
            questions=tuple(self._tonight()),
            parts=self.press.parts(KIND),
            large_print=self.press.options.large_print,
        )

    def _sentence(self, sentence: Sentence) -> Sentence:
        """Give a sentence about the plan with the names in the title of a block as they may be printed."""
        slots = {name: self._free(slot) if isinstance(slot, str) else slot for name, slot in sentence.slots.items()}
        return Sentence(sentence.context, sentence.text, slots, sentence.count)

    # --- who ------------------------------------------------------------------------------------

    def _expected(self) -> list[Person]:
        invited = {each.person for each in self.press.file.all(Invitation, session=self.session.id)}
        return [each for each in self.press.file.all(Person) if each.id in invited]

    def _by_role(self, people: Sequence[Person]) -> Iterator[str]:
        counts = Counter(each.role for each in people)
        for role in Role:
            if counts[role]:
                yield self.words.say(Sentence("run_sheet", COUNTED, {"count": counts[role], "role": named(role)}))

    # --- blocks ---------------------------------------------------------------------------------

    def _groups(self) -> Iterator[tuple[RunBlock, ...]]:
        times = {each.item.id: each for each in planned(self.session, self.items)}
        for group in side_by_side(self.items):
            yield tuple(self._block(times[item.id]) for item in group)

    def _block(self, block: PlannedBlock) -> RunBlock:
        item = block.item
        public = self._free(one_line(item.public_title))
        return RunBlock(
            start=block.start,
            end=block.end,
            minutes=item.minutes,
            shortest=shortest_of(item) if shortest_of(item) < item.minutes else None,
            title=self._free(item.title),
            public_title=public if public != self._free(item.title) else "",
            shown=item.shown,
            category=item.category,
            aim=self._free(item.aim),
            how=self._free(item.how),
            who=self._free(item.who),
            material=self._free(item.material),
            question=self._worded(item.learning_question),
            may_go=item.may_go,
            began=item.started_at,
            ended=item.ended_at,
        )

    # --- questions ------------------------------------------------------------------------------

    def _worded(self, question: str | None) -> tuple[str, str] | None:
        """Give letter and wording of a learning question."""
        found = self.questions.get(question or "")
        return (code(found), self._free(latest_wording(found, self.versions))) if found else None

    def _tonight(self) -> Iterator[RunQuestion]:
        """Give the questions chosen for tonight and those of the blocks, by letter."""
        for each in self.press.questions(self.session):
            blocks = [item.title for item in self.items if item.learning_question == each.question.id]
            if each.chosen or blocks:
                yield self._question(each, blocks)

    def _question(self, tonight: QuestionTonight, blocks: Sequence[str]) -> RunQuestion:
        return RunQuestion(
            code=code(tonight.question),
            wording=self._free(tonight.wording),
            blocks=self._free(", ".join(blocks)),
            warning=" ".join(map(self.words.say, tonight.warning())),
        )
