"""Gathers what a session report says, worded as it may be printed: names by consent, confidences left out."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import partial

from app.handouts.document import Document
from app.handouts.report import report_document
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
from app.models.acting import FollowUp
from app.models.codes import code
from app.models.evidence import Sources, strength
from app.models.insights import Evidence, Insight
from app.models.note import CheckedBack, Note, NoteKind
from app.models.person import Role
from app.models.questions import LearningQuestion, QuestionVersion, is_open, latest_wording
from app.models.session import AgendaItem, Attendance, Session, planned
from app.tasks.prints.press import Press, Sheet
from app.tasks.prints.shown_maps import ShownMaps
from app.tasks.prints.trails import Trails

KIND = "report"


def sheets(press: Press) -> Iterator[Sheet]:
    """Give the report of each chosen session."""
    gathering = ReportGathering(press)

    def made(session: Session) -> Document:
        return report_document(gathering.content(session, press.parts(KIND)), press.words)

    for session in press.sessions:
        yield Sheet(press.file_name(code(session), KIND), partial(made, session))


class ReportGathering:
    """Reads one programme once, and gives the content of the report of any of its sessions."""

    def __init__(self, press: Press) -> None:
        self.press = press
        self.file = press.file
        self._printable = press.printable
        self._trails = Trails(self._printable)
        self._shown_maps = ShownMaps(self._printable)

    def content(self, session: Session, parts: frozenset[str]) -> ReportContent:
        """Give all that the report of a session says, as consent is at this moment."""
        notes = self.file.all(Note, session=session.id)
        shown, hidden = self._maps(session)
        return ReportContent(
            code=code(session),
            title=self._free(session.title),
            place=session.place,
            purpose=self._free(session.purpose),
            starts_at=session.starts_at,
            occasion=self.press.occasion(session),
            present=self._present(session),
            blocks=self._blocks(session, [note for note in notes if self._printable.is_printed(note)]),
            findings=self._findings(session),
            questions=self._questions(session, notes),
            actions=self._actions(session),
            maps=shown,
            maps_not_shown=hidden,
            notes_in_confidence=sum(note.confidential for note in notes),
            notes_not_agreed=sum(not note.confidential and self._printable.is_withheld(note) for note in notes),
            parts=parts,
            large_print=self.press.options.large_print,
        )

    # --- words ----------------------------------------------------------------------------------

    def _free(self, text: str) -> str:
        return self._printable.free(text)

    # --- who ------------------------------------------------------------------------------------

    def _present(self, session: Session) -> tuple[tuple[str, tuple[tuple[str, int], ...]], ...]:
        """Give per role how many were there from each area; nobody by name."""
        people = [self._printable.people[each.person] for each in self.file.all(Attendance, session=session.id)]
        found: dict[Role, Counter[str]] = defaultdict(Counter)
        for person in people:
            found[person.role][self._printable.areas.get(person.area or "", "")] += 1
        return tuple((self._printable.role(role), tuple(found[role].items())) for role in Role if role in found)

    # --- notes ----------------------------------------------------------------------------------

    def _said(self, note: Note) -> Said:
        withdrawn = note.checked_back is CheckedBack.WITHDRAWN
        return Said(
            code=code(note),
            at=note.taken_at,
            kind=note.kind,
            who="" if withdrawn else self._printable.speaker(note),
            text=self._printable.text(note),
            starred=note.starred,
            verbatim=note.verbatim and not withdrawn,
        )

    def _blocks(self, session: Session, notes: Iterable[Note]) -> tuple[Block, ...]:
        """Give the plan with what was said in each block, then what was said outside it."""
        by_block: dict[str | None, list[Said]] = defaultdict(list)
        for note in sorted(notes, key=lambda note: (note.taken_at, note.number)):
            by_block[note.agenda_item].append(self._said(note))
        blocks = [
            Block(
                title=self._free(each.item.title),
                start=each.item.started_at or each.start,
                end=each.item.ended_at or each.end,
                aim=self._free(each.item.aim),
                notes=tuple(by_block.pop(each.item.id, ())),
            )
            for each in planned(session, self.file.all(AgendaItem, session=session.id))
        ]
        outside = tuple(note for rest in by_block.values() for note in rest)
        return (*blocks, Block("", None, None, "", outside))

    # --- insights and questions -----------------------------------------------------------------

    @property
    def _sources(self) -> Sources:
        return self._trails.sources

    def _findings(self, session: Session) -> tuple[Finding, ...]:
        """Give the insights that this session has a part in, each with all its evidence, from other sessions too."""
        insights = self.file.all(Insight)
        return tuple(
            self._finding(insight, session) for insight in insights if session.id in self._trails.sessions_of(insight)
        )

    def _finding(self, insight: Insight, reported: Session) -> Finding:
        pieces = self._sources.pieces.get(insight.id, ())
        return Finding(
            code=code(insight),
            claim=self._free(insight.claim),
            context=self._free(insight.context),
            status=insight.status,
            version=insight.version,
            strength=strength(insight.id, self._sources),
            evidence=tuple(self._backing(piece, reported) for piece in pieces),
        )

    def _backing(self, piece: Evidence, reported: Session) -> Backing:
        cited = self._trails.cited(piece)
        note = self._sources.notes.get(piece.note or "")
        is_printed = note is not None and self._printable.is_printed(note)
        return Backing(
            relation=cited.relation,
            code=cited.code,
            text=cited.text,
            who=cited.who,
            session=cited.session,
            comment=cited.comment,
            is_above=is_printed and note is not None and note.session == reported.id and not piece.comment,
        )

    def _questions(self, session: Session, notes: list[Note]) -> tuple[OpenQuestion, ...]:
        """Give the learning questions that are open and were touched on, then what was asked beside them."""
        versions = self.file.all(QuestionVersion)
        touched = {note.learning_question for note in notes}
        touched |= {version.question for version in versions if version.session == session.id}
        learning = [
            OpenQuestion(code(question), self._free(latest_wording(question, versions)), question.status)
            for question in self.file.all(LearningQuestion)
            if question.id in touched and is_open(question)
        ]
        asked = [
            OpenQuestion(code(note), self._printable.text(note))
            for note in notes
            if note.kind is NoteKind.QUESTION and note.learning_question is None and self._printable.is_printed(note)
        ]
        return (*learning, *asked)

    def _actions(self, session: Session) -> tuple[Action, ...]:
        """Give what this session agreed to do and is not done yet, the first due first."""
        found = [
            each
            for each in self.file.all(FollowUp)
            if each.done_on is None and session.id in (each.session, self._session_of_note(each.note))
        ]
        found.sort(key=lambda each: (each.due is None, each.due or session.starts_at.date(), each.number))
        return tuple(
            Action(code(each), self._free(each.what), self._printable.owner(each.owner), each.due) for each in found
        )

    def _session_of_note(self, note: str | None) -> str | None:
        found = self._sources.notes.get(note or "")
        return found.session if found else None

    # --- maps -----------------------------------------------------------------------------------

    def _maps(self, session: Session) -> tuple[tuple[ShownMap, ...], int]:
        """Give the maps whose owners agreed to show them, and how many there are beside those."""
        shown, hidden = self._shown_maps.of(session.id)
        return tuple(ShownMap(code(each), self._shown_maps.content(each)) for each in shown), hidden
