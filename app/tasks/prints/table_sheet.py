"""Gathers the sheets of the tables: the questions of tonight, who sits where, and the code of each table."""

from collections.abc import Iterator
from functools import partial

from app.handouts.document import Document
from app.handouts.table_sheet import TableSheet, TableSheetContent, table_sheet_document
from app.models.codes import code
from app.models.paper_codes import paper_code, table_paper
from app.models.person import ConsentUse, Person
from app.models.questions import LearningQuestion, QuestionVersion, latest_wording
from app.models.session import Session
from app.models.tables import called
from app.tasks.prints.desk import tables_of
from app.tasks.prints.press import Press, Sheet

KIND = "table-sheet"


def sheets(press: Press) -> Iterator[Sheet]:
    """Give the sheets of all tables of each chosen session; one for all where it has no tables."""
    gathering = TableGathering(press)
    for session in press.sessions:
        yield Sheet(press.file_name(code(session), KIND), partial(gathering.document, session))


class TableGathering:
    """Reads one programme once, and gives the sheets of the tables of any of its sessions."""

    def __init__(self, press: Press) -> None:
        self.press = press
        self.printable = press.printable

    def document(self, session: Session) -> Document:
        """Give the print of a session."""
        press = self.press
        content = TableSheetContent(
            code=code(session),
            occasion=press.occasion(session),
            sheets=tuple(self._sheet(session, table) for table in session.tables or ("",)),
            parts=press.parts(KIND),
            paper=press.paper(KIND),
            large_print=press.options.large_print,
        )
        return table_sheet_document(content, press.words)

    def _sheet(self, session: Session, table: str) -> TableSheet:
        return TableSheet(
            code=paper_code(table_paper(session, table), self.press.programme),
            table=self.press.words.say(called(table)) if table else "",
            questions=self._questions(session),
            people=tuple(self._people(session, table)),
        )

    def _questions(self, session: Session) -> tuple[tuple[str, str], ...]:
        """Give the learning questions of tonight, as they are worded now."""
        versions = self.press.file.all(QuestionVersion)
        asked = [self.press.file.get(LearningQuestion, each) for each in session.learning_questions]
        return tuple((code(each), self.printable.free(latest_wording(each, versions))) for each in asked)

    def _people(self, session: Session, table: str) -> Iterator[str]:
        """Give who sits at a table, in the order in which people are listed, as they may be called."""
        seats = tables_of(self.press, session)
        for person in sorted(self.press.file.all(Person), key=lambda each: each.number):
            if seats.get(person.id) == table:
                yield self.press.words.say(self.press.names.printed(person.id, ConsentUse.REPORT))
