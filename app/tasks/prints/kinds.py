"""Every kind of print there is: what it is called, what it is for, and what can be chosen about it.

What a print says is gathered by the module of the same name in this package; it is loaded when it is asked for.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from app.models.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.tasks.prints.press import Press, Sheet

CONTEXT = "prints"


class When(StrEnum):
    """At which moment of an evening a print is needed."""

    BEFORE = "before"
    TONIGHT = "tonight"
    AFTER = "after"
    PROGRAMME = "programme"


class Per(StrEnum):
    """Of what there is one print each."""

    SESSION = "session"
    MAP = "map"
    INSIGHT = "insight"
    PROGRAMME = "programme"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of print. `key` is what ``--kinds`` takes; texts are English, to be translated in `CONTEXT`.

    `parts` can be left out each (translated in context ``"parts"``); `papers` are the sizes it can have, the usual
    one first; `is_named` tells that names can stand on it; `in_large` that it can be had in large print.
    """

    key: str
    title: str
    purpose: str
    when: When
    per: Per
    parts: Mapping[str, str] = field(default_factory=dict)
    papers: tuple[str, ...] = ("A4",)
    is_named: bool = True
    in_large: bool = True
    by_default: bool = False

    @property
    def module(self) -> str:
        """Give the name of the module that gathers it."""
        return self.key.replace("-", "_")


class Gatherer(Protocol):
    """What each module of this package offers."""

    def sheets(self, press: "Press") -> "Iterator[Sheet]":
        """Give the prints of this kind that the press is asked for."""


def gatherer(key: str) -> Gatherer:
    """Give the module that gathers a kind of print."""
    return cast("Gatherer", import_module(f"app.tasks.prints.{KINDS[key].module}"))


_ALL = (
    Kind(
        "run-sheet",
        QT_TRANSLATE_NOOP("prints", "Run sheet"),
        QT_TRANSLATE_NOOP("prints", "for facilitators: what happens when, how, and what to bring"),
        When.BEFORE,
        Per.SESSION,
        parts={
            "summary": QT_TRANSLATE_NOOP("parts", "purpose, place and people"),
            "questions": QT_TRANSLATE_NOOP("parts", "tonight's learning questions"),
            "plan": QT_TRANSLATE_NOOP("parts", "the blocks"),
            "materials": QT_TRANSLATE_NOOP("parts", "what to bring"),
        },
    ),
    Kind(
        "programme",
        QT_TRANSLATE_NOOP("prints", "Programme"),
        QT_TRANSLATE_NOOP("prints", "for everyone who comes: one sheet to fold, with rough times and questions"),
        When.BEFORE,
        Per.SESSION,
        parts={
            "questions": QT_TRANSLATE_NOOP("parts", "tonight's learning questions"),
            "times": QT_TRANSLATE_NOOP("parts", "times"),
        },
    ),
    Kind(
        "attendance",
        QT_TRANSLATE_NOOP("prints", "Attendance list"),
        QT_TRANSLATE_NOOP("prints", "for the desk: who is expected, to sign, and what is still to be asked"),
        When.BEFORE,
        Per.SESSION,
        parts={
            "consent": QT_TRANSLATE_NOOP("parts", "boxes for consent"),
            "answers": QT_TRANSLATE_NOOP("parts", "answers given before"),
        },
    ),
    Kind(
        "consent",
        QT_TRANSLATE_NOOP("prints", "Information and consent"),
        QT_TRANSLATE_NOOP("prints", "for each participant: what is kept and why, and what they say yes to"),
        When.BEFORE,
        Per.PROGRAMME,
        parts={
            "information": QT_TRANSLATE_NOOP("parts", "information"),
            "answers": QT_TRANSLATE_NOOP("parts", "questions and signatures"),
        },
    ),
    Kind(
        "name-cards",
        QT_TRANSLATE_NOOP("prints", "Name and table cards"),
        QT_TRANSLATE_NOOP("prints", "to cut and wear, and to fold and put on the tables"),
        When.BEFORE,
        Per.SESSION,
        parts={
            "names": QT_TRANSLATE_NOOP("parts", "name cards"),
            "tables": QT_TRANSLATE_NOOP("parts", "table cards"),
        },
    ),
    Kind(
        "table-sheet",
        QT_TRANSLATE_NOOP("prints", "Table sheet"),
        QT_TRANSLATE_NOOP("prints", "for each table: the question, room to write, and a code to type it in"),
        When.BEFORE,
        Per.SESSION,
        parts={
            "people": QT_TRANSLATE_NOOP("parts", "who sits at the table"),
            "top": QT_TRANSLATE_NOOP("parts", "the top 3"),
            "kinds": QT_TRANSLATE_NOOP("parts", "kinds of notes with their letters"),
        },
        papers=("A3", "A4"),
    ),
    Kind(
        "blank-map",
        QT_TRANSLATE_NOOP("prints", "Blank network map"),
        QT_TRANSLATE_NOOP("prints", "to draw by hand, with a code to bring it onto the screen later"),
        When.BEFORE,
        Per.SESSION,
        parts={
            "questions": QT_TRANSLATE_NOOP("parts", "the five questions"),
            "legend": QT_TRANSLATE_NOOP("parts", "what the signs mean"),
        },
        papers=("A3", "A4"),
    ),
    Kind(
        "report",
        QT_TRANSLATE_NOOP("prints", "Session report"),
        QT_TRANSLATE_NOOP("prints", "what was said, found and agreed, for everyone who was there"),
        When.AFTER,
        Per.SESSION,
        parts={
            "summary": QT_TRANSLATE_NOOP("parts", "the summary"),
            "notes": QT_TRANSLATE_NOOP("parts", "what was said"),
            "insights": QT_TRANSLATE_NOOP("parts", "insights"),
            "maps": QT_TRANSLATE_NOOP("parts", "maps"),
            "parked": QT_TRANSLATE_NOOP("parts", "parking lot"),
        },
        by_default=True,
    ),
    Kind(
        "participant",
        QT_TRANSLATE_NOOP("prints", "My network map"),
        QT_TRANSLATE_NOOP("prints", "for the owner of a map, to take home"),
        When.TONIGHT,
        Per.MAP,
        parts={
            "map": QT_TRANSLATE_NOOP("parts", "the map"),
            "goods": QT_TRANSLATE_NOOP("parts", "what I have and look for"),
            "helpers": QT_TRANSLATE_NOOP("parts", "who might help"),
            "reading": QT_TRANSLATE_NOOP("parts", "what the map shows"),
            "steps": QT_TRANSLATE_NOOP("parts", "my next step"),
        },
        is_named=False,
        by_default=True,
    ),
    Kind(
        "feedback",
        QT_TRANSLATE_NOOP("prints", "This is what we heard from you"),
        QT_TRANSLATE_NOOP("prints", "goes back to the people: what they said, and what becomes of it"),
        When.AFTER,
        Per.SESSION,
        parts={"strip": QT_TRANSLATE_NOOP("parts", "strip to send back")},
        is_named=False,
    ),
    Kind(
        "timeline",
        QT_TRANSLATE_NOOP("prints", "Timeline"),
        QT_TRANSLATE_NOOP("prints", "a strip for the wall: what went well, what went badly, and what was learned"),
        When.AFTER,
        Per.SESSION,
        parts={
            "why": QT_TRANSLATE_NOOP("parts", "why it was so"),
            "who": QT_TRANSLATE_NOOP("parts", "who said so"),
        },
        papers=("A3",),
        is_named=False,
    ),
    Kind(
        "harvest",
        QT_TRANSLATE_NOOP("prints", "Harvest poster"),
        QT_TRANSLATE_NOOP("prints", "for the wall: what was learned, decided and promised, and what stays open"),
        When.AFTER,
        Per.SESSION,
        parts={
            "quote": QT_TRANSLATE_NOOP("parts", "a large quote"),
            "insights": QT_TRANSLATE_NOOP("parts", "insights"),
            "decisions": QT_TRANSLATE_NOOP("parts", "decisions"),
            "commitments": QT_TRANSLATE_NOOP("parts", "commitments"),
            "questions": QT_TRANSLATE_NOOP("parts", "open questions"),
            "room": QT_TRANSLATE_NOOP("parts", "the map of the group"),
            "writing": QT_TRANSLATE_NOOP("parts", "room to write"),
        },
        papers=("A3",),
    ),
    Kind(
        "room-map",
        QT_TRANSLATE_NOOP("prints", "Map of the group"),
        QT_TRANSLATE_NOOP("prints", "the maps laid together: who is on several, who bridges, what is missing"),
        When.AFTER,
        Per.SESSION,
        parts={
            "shared": QT_TRANSLATE_NOOP("parts", "who is on several maps"),
            "bridges": QT_TRANSLATE_NOOP("parts", "who bridges"),
            "missing": QT_TRANSLATE_NOOP("parts", "what is missing"),
        },
        papers=("A3", "A1"),
    ),
    Kind(
        "actions",
        QT_TRANSLATE_NOOP("prints", "Action list"),
        QT_TRANSLATE_NOOP("prints", "who does what by when, to tick off"),
        When.AFTER,
        Per.PROGRAMME,
        parts={
            "origin": QT_TRANSLATE_NOOP("parts", "where it comes from"),
            "done": QT_TRANSLATE_NOOP("parts", "what is done"),
            "room": QT_TRANSLATE_NOOP("parts", "room to write"),
        },
    ),
    Kind(
        "insight-cards",
        QT_TRANSLATE_NOOP("prints", "Insight cards"),
        QT_TRANSLATE_NOOP("prints", "one card for each insight, to cut out, pass round and lay side by side"),
        When.PROGRAMME,
        Per.PROGRAMME,
        parts={
            "quotes": QT_TRANSLATE_NOOP("parts", "quotes"),
            "question": QT_TRANSLATE_NOOP("parts", "the learning question"),
            "courses": QT_TRANSLATE_NOOP("parts", "what can be done"),
        },
    ),
    Kind(
        "courses-of-action",
        QT_TRANSLATE_NOOP("prints", "Courses of action per role"),
        QT_TRANSLATE_NOOP("prints", "what each role can do, and why: a booklet to fold"),
        When.PROGRAMME,
        Per.PROGRAMME,
        parts={
            "why": QT_TRANSLATE_NOOP("parts", "why: the insights"),
            "grid": QT_TRANSLATE_NOOP("parts", "effort and effect in one picture"),
            "withdrawn": QT_TRANSLATE_NOOP("parts", "what was withdrawn"),
            "steps": QT_TRANSLATE_NOOP("parts", "room to write"),
        },
        papers=("A5", "A4"),
        is_named=False,
    ),
    Kind(
        "learning-agenda",
        QT_TRANSLATE_NOOP("prints", "Learning agenda"),
        QT_TRANSLATE_NOOP("prints", "all learning questions beside all sessions, for on the wall"),
        When.PROGRAMME,
        Per.PROGRAMME,
        parts={
            "actions": QT_TRANSLATE_NOOP("parts", "actions with the questions"),
            "legend": QT_TRANSLATE_NOOP("parts", "what the signs mean"),
        },
        papers=("A3-landscape", "A4-landscape"),
    ),
    Kind(
        "comparison",
        QT_TRANSLATE_NOOP("prints", "Comparison of neighbourhood budgets"),
        QT_TRANSLATE_NOOP("prints", "the rules of all rounds side by side, each with its source"),
        When.PROGRAMME,
        Per.PROGRAMME,
        parts={
            "same": QT_TRANSLATE_NOOP("parts", "what is the same everywhere"),
            "insights": QT_TRANSLATE_NOOP("parts", "which insights rest on it"),
            "sources": QT_TRANSLATE_NOOP("parts", "sources"),
        },
        papers=("A3-landscape", "A4-landscape"),
        is_named=False,
    ),
    Kind(
        "evidence",
        QT_TRANSLATE_NOOP("prints", "Evidence sheet"),
        QT_TRANSLATE_NOOP("prints", "one insight with all that speaks for and against it"),
        When.PROGRAMME,
        Per.INSIGHT,
        parts={
            "earlier": QT_TRANSLATE_NOOP("parts", "how it was worded before"),
            "courses": QT_TRANSLATE_NOOP("parts", "what can be done"),
            "explained": QT_TRANSLATE_NOOP("parts", "when an insight is grounded"),
        },
    ),
    Kind(
        "publication",
        QT_TRANSLATE_NOOP("prints", "Publication"),
        QT_TRANSLATE_NOOP("prints", "what the whole programme learned, for everyone who was not there"),
        When.PROGRAMME,
        Per.PROGRAMME,
        parts={
            "aim": QT_TRANSLATE_NOOP("parts", "what it is for"),
            "approach": QT_TRANSLATE_NOOP("parts", "how people worked, with counts"),
            "comparison": QT_TRANSLATE_NOOP("parts", "comparison"),
            "courses": QT_TRANSLATE_NOOP("parts", "courses of action per role"),
            "agenda": QT_TRANSLATE_NOOP("parts", "learning agenda"),
            "making": QT_TRANSLATE_NOOP("parts", "how the insights were made, and who was not there"),
            "index": QT_TRANSLATE_NOOP("parts", "index"),
        },
        papers=("A4", "A5"),
        is_named=False,
    ),
)

KINDS: dict[str, Kind] = {kind.key: kind for kind in _ALL}
"""All kinds by key, in the order of an evening."""

DEFAULT_KINDS = tuple(kind.key for kind in _ALL if kind.by_default)
"""What is made where nobody says what."""

ALL = "all"
"""What stands for every kind; ``all-before`` stands for those of one moment."""


def set_key(when: When) -> str:
    """Give the key of all kinds of a moment."""
    return f"{ALL}-{when.value}"


def kinds_at(when: When) -> tuple[str, ...]:
    """Give the kinds that are needed at a moment."""
    return tuple(kind.key for kind in _ALL if kind.when is when)


def kinds_called(key: str) -> tuple[str, ...]:
    """Give which kinds are meant by a key: one, all of a moment, or all; a key that is not known stands for itself."""
    sets = {ALL: tuple(KINDS), **{set_key(when): kinds_at(when) for when in When}}
    return sets.get(key, (key,))


class Sides(StrEnum):
    """On which sides of the paper a print goes, and over which edge the paper is turned."""

    ONE = "one"
    LONG = "long"
    SHORT = "short"


_SIDES = {
    "programme": Sides.SHORT,
    "consent": Sides.LONG,
    "participant": Sides.LONG,
    "insight-cards": Sides.LONG,
    "courses-of-action": Sides.SHORT,
}


def sides_of(key: str, paper: str = "") -> Sides:
    """Give on which sides a kind is printed, on its usual paper or another; several kinds at once go on one."""
    is_usual = key in KINDS and paper in ("", KINDS[key].papers[0])
    return _SIDES.get(key, Sides.ONE) if is_usual else Sides.ONE
