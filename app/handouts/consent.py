"""The information sheet with its questions: what is kept and why, then a yes or a no to each use, and signatures."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.handouts.dates import day
from app.handouts.document import LARGE_PRINT, PARTICIPANTS, Document, Occasion
from app.handouts.marks import Tag
from app.handouts.setting import Row, Setter, kept_together
from app.handouts.tables import Cell, Column, table
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.person import ConsentAnswer
from app.models.terms import TERMS, label

CONTEXT = "consent_sheet"

TITLE = QT_TRANSLATE_NOOP("consent_sheet", "Information and consent")
FOR = QT_TRANSLATE_NOOP("consent_sheet", "For {name}")
TAKES_PART = QT_TRANSLATE_NOOP("consent_sheet", "You take part in “{programme}”.")
READ_FIRST = QT_TRANSLATE_NOOP("consent_sheet", "Read this sheet first. Ask us when something is not clear.")
WHY = QT_TRANSLATE_NOOP("consent_sheet", "Why do we do this?")
TO_LEARN = QT_TRANSLATE_NOOP("consent_sheet", "We want to learn from what people live through.")
BY, WITH = QT_TRANSLATE_NOOP("consent_sheet", "By"), QT_TRANSLATE_NOOP("consent_sheet", "With")
WHAT_IS_KEPT = QT_TRANSLATE_NOOP("consent_sheet", "What do we keep?")
KEPT = (
    QT_TRANSLATE_NOOP("consent_sheet", "Your name, your role, your area and your answers on this sheet."),
    QT_TRANSLATE_NOOP("consent_sheet", "What you tell, and what you draw on your network map."),
    QT_TRANSLATE_NOOP(
        "consent_sheet", "It is all in one file, on the organisers' laptop. That works without internet."
    ),
)
HOW_LONG = QT_TRANSLATE_NOOP("consent_sheet", "For how long?")
UNTIL = QT_TRANSLATE_NOOP("consent_sheet", "Until {day}. Then we erase it.")
ERASED_ON = QT_TRANSLATE_NOOP("consent_sheet", "We erase it on:")
WHO_SEES = QT_TRANSLATE_NOOP("consent_sheet", "Who sees it?")
SEEN = (
    QT_TRANSLATE_NOOP("consent_sheet", "The organisers see what you tell."),
    QT_TRANSLATE_NOOP("consent_sheet", "Others only see what you say yes to overleaf."),
)
CHANGE_OF_MIND = QT_TRANSLATE_NOOP("consent_sheet", "Do you change your mind?")
CHANGED = (
    QT_TRANSLATE_NOOP("consent_sheet", "You may stop at any time. You do not have to say why."),
    QT_TRANSLATE_NOOP("consent_sheet", "You may see what we keep of you, and have it changed or erased."),
    QT_TRANSLATE_NOOP("consent_sheet", "A yes can become a no. From then on we print it no more."),
)
TELL = QT_TRANSLATE_NOOP("consent_sheet", "Tell one of us, or call or write to:")
COMPLAIN = QT_TRANSLATE_NOOP("consent_sheet", "Not satisfied? You can complain to the Dutch Data Protection Authority.")
WHAT_YES = QT_TRANSLATE_NOOP("consent_sheet", "What do you say yes to?")
PUT_CROSSES = QT_TRANSLATE_NOOP(
    "consent_sheet", "Put a cross at each question. No is always fine: you can take part just as well."
)
NO_CROSS = QT_TRANSLATE_NOOP("consent_sheet", "No cross counts as no.")
NAME = QT_TRANSLATE_NOOP("consent_sheet", "Name:")
SIGNED = (
    QT_TRANSLATE_NOOP("consent_sheet", "Date:"),
    QT_TRANSLATE_NOOP("consent_sheet", "Signature:"),
    QT_TRANSLATE_NOOP("consent_sheet", "Under 16? Then a parent signs too:"),
    QT_TRANSLATE_NOOP("consent_sheet", "Noted by (organiser):"),
)
VERSION = QT_TRANSLATE_NOOP("consent_sheet", "This is version {version} of the text.")

FITS = (1.5, 1.4, 1.3)
"""Line spacings, the roomiest first that brings the information on one page."""


@dataclass(frozen=True, slots=True)
class ConsentContent:
    """All that the sheet says. `name` and `code` are empty where it is for nobody in particular."""

    occasion: Occasion
    programme: str
    questions: tuple[str, ...]
    text_version: str
    purpose: str = ""
    client: str = ""
    partners: str = ""
    kept_until: date | None = None
    code: str = ""
    name: str = ""
    parts: frozenset[str] = frozenset()
    large_print: bool = False


def consent_document(content: ConsentContent, words: Words) -> Document:
    """Give the sheet: two pages, or four in large print, unless there is more to tell."""
    sheet = _Sheet(content, words, FITS[0])
    for spacing in FITS:
        sheet = _Sheet(content, words, spacing)
        if sheet.is_short:
            break
    return sheet.document


class _Sheet:
    """One sheet being made, at one line spacing."""

    def __init__(self, content: ConsentContent, words: Words, spacing: float) -> None:
        self.content = content
        self.words = words
        self.spacing = spacing
        self.title = self._say(TITLE)
        points = LARGE_PRINT if content.large_print else PARTICIPANTS
        title = " ".join(part for part in (self.title, content.code) if part)
        self.document = Document(content.occasion, words=words, points=points, title=title)
        self.setter = self.document.setter
        self.flow = self.document.flow
        self._fill()

    def _fill(self) -> None:
        most = 2 if self.content.large_print else 1
        if "information" in self.content.parts:
            self._inform()
            self.flow.close()
        self.is_short = len(self.flow.pages) <= most
        if "answers" in self.content.parts:
            self.flow.next_page()
            self._ask()

    def _say(self, text: str) -> str:
        return self.words.translate(CONTEXT, text)

    def _text(self, text: str, *, bold: bool = False) -> list[Row]:
        return self.setter.text(text, bold=bold, spacing=self.spacing)

    # --- what people should know ----------------------------------------------------------------

    def _inform(self) -> None:
        """Put what the programme is for, what is kept, for how long, who sees it, and how to change one's mind."""
        say, content = self._say, self.content
        self.flow.put(self.setter.heading(self.title, 1))
        if content.name:
            self.flow.put(self._text(say(FOR).format(name=self._called()), bold=True))
        self.flow.put(self._text(say(TAKES_PART).format(programme=content.programme)))
        self.flow.put(self._text(say(READ_FIRST)))
        self._part(WHY, self._why())
        self._part(WHAT_IS_KEPT, self._bullets(KEPT))
        self._part(HOW_LONG, self._how_long())
        self._part(WHO_SEES, self._bullets(SEEN))
        self._part(CHANGE_OF_MIND, [*self._bullets(CHANGED), *self._whom_to_tell()])

    def _called(self) -> str:
        content = self.content
        return f"{content.name} ({content.code})" if content.code else content.name

    def _part(self, title: str, rows: Sequence[Row]) -> None:
        """Put rows under a heading that takes little room."""
        setter, told = self.setter, self._say(title)
        head = setter.text(told, bold=True, spacing=1.25, path=(Tag("H2"),))
        head[0] = replace(head[0], bookmark=(told, 2))
        self.flow.put([setter.gap(0.7, stays=True), *(replace(row, stays=True) for row in head), *rows])

    def _bullets(self, texts: Sequence[str]) -> list[Row]:
        """Give texts as a list, at the line spacing of this sheet."""
        return [row for text in texts for row in _bullet(self.setter, self._say(text), self.spacing)]

    def _why(self) -> list[Row]:
        content, say = self.content, self._say
        rows = self._text(content.purpose or say(TO_LEARN))
        for name, told in ((say(BY), content.client), (say(WITH), content.partners)):
            if told:
                rows += self.setter.label_value(name, told, spacing=self.spacing)
        return rows

    def _how_long(self) -> list[Row]:
        """Give the day on which all is erased, or a line to write it on where nobody agreed on one yet."""
        kept_until = self.content.kept_until
        if kept_until:
            return self._text(self._say(UNTIL).format(day=day(kept_until, self.words)))
        return self.setter.asking_line(self._say(ERASED_ON))

    def _whom_to_tell(self) -> list[Row]:
        """Give whom to tell it, with a line for a name and a number, and who hears complaints."""
        rows = self.setter.asking_line(self._say(TELL))
        return [*rows, self.setter.gap(0.2), *self._text(self._say(COMPLAIN))]

    # --- what people answer ---------------------------------------------------------------------

    def _ask(self) -> None:
        """Put a yes and a no to each question, and who signs."""
        say, setter = self._say, self.setter
        self.flow.put(setter.heading(say(WHAT_YES), 1))
        self.flow.put(self._text(say(PUT_CROSSES)))
        columns = [Column(), Column(mm=setter.body * 4.2), Column(mm=setter.body * 4.8)]
        rows = [self._question(each) for each in self.content.questions]
        self.flow.put([setter.gap(0.4), *table(setter, columns, rows, header=False, least=setter.body * 2.5)])
        self.flow.put([setter.gap(0.4), *self._text(say(NO_CROSS))])
        self._signed()

    def _question(self, question: str) -> list[Cell]:
        yes, no = (self.words.translate(TERMS, label(answer)) for answer in (ConsentAnswer.YES, ConsentAnswer.NO))
        return [question, lambda cell: cell.tick_box(yes, spacing=1.3), lambda cell: cell.tick_box(no, spacing=1.3)]

    def _signed(self) -> None:
        """Put the lines to sign on, and which text it is that people answered to."""
        say, setter, content = self._say, self.setter, self.content
        rows: list[Row] = [setter.gap(0.6, stays=True)]
        rows += setter.label_value(say(NAME), self._called()) if content.name else setter.asking_line(say(NAME))
        for question in SIGNED:
            rows += [setter.gap(0.4, stays=True), *setter.asking_line(say(question))]
        version = say(VERSION).format(version=content.text_version)
        self.flow.put(kept_together([*rows, setter.gap(0.5), *setter.quiet(version)]))


def _bullet(setter: Setter, text: str, spacing: float) -> list[Row]:
    """Give an item of a list with a dot before it."""
    item = Tag("LI")
    first, *rest = setter.text(text, indent=setter.body, spacing=spacing, path=(item, Tag("LBody")))
    sign = setter.text("•", indent=setter.body * 0.2, spacing=spacing, path=(item, Tag("Lbl")))[0]
    return [replace(first, marks=(*sign.marks, *first.marks)), *rest]
