"""The words on screen and paper for everything that is chosen from a list, and for every kind of record.

English here, Dutch in ``resources/translations``; context ``"terms"``.
"""

from enum import StrEnum

from app.models.acting import ActionType, CourseStatus, Horizon
from app.models.insights import InsightStatus, Relation
from app.models.language import QT_TRANSLATE_NOOP, Sentence
from app.models.network_map import ActorKind, Direction, Good, Pictogram, TieKind
from app.models.note import CheckedBack, Layer, NoteKind, NoteSource
from app.models.note_filter import NoteState
from app.models.person import ConsentAnswer, ConsentUse, Role
from app.models.programme import AreaLevel, Certainty, InitiativeStatus
from app.models.questions import QuestionStatus
from app.models.session import BlockCategory

TERMS = "terms"

LABELS: dict[type[StrEnum], dict[StrEnum, str]] = {
    Role: {
        Role.RESIDENT: QT_TRANSLATE_NOOP("terms", "resident"),
        Role.INITIATOR: QT_TRANSLATE_NOOP("terms", "initiative-taker"),
        Role.OFFICIAL: QT_TRANSLATE_NOOP("terms", "civil servant"),
        Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("terms", "administrator"),
        Role.SOCIAL_PROFESSIONAL: QT_TRANSLATE_NOOP("terms", "social professional"),
        Role.ENTREPRENEUR: QT_TRANSLATE_NOOP("terms", "entrepreneur"),
        Role.RESEARCHER: QT_TRANSLATE_NOOP("terms", "researcher"),
        Role.FACILITATOR: QT_TRANSLATE_NOOP("terms", "facilitator"),
        Role.OTHER: QT_TRANSLATE_NOOP("terms", "other role"),
    },
    ConsentUse: {
        ConsentUse.REPORT: QT_TRANSLATE_NOOP("terms", "report"),
        ConsentUse.QUOTE_UNNAMED: QT_TRANSLATE_NOOP("terms", "quote without name"),
        ConsentUse.QUOTE_NAMED: QT_TRANSLATE_NOOP("terms", "quote with name"),
        ConsentUse.PHOTO: QT_TRANSLATE_NOOP("terms", "photo"),
        ConsentUse.SHOW_MAP: QT_TRANSLATE_NOOP("terms", "show network map"),
        ConsentUse.CONTACT: QT_TRANSLATE_NOOP("terms", "contact"),
        ConsentUse.RESEARCH: QT_TRANSLATE_NOOP("terms", "research"),
    },
    ConsentAnswer: {
        ConsentAnswer.YES: QT_TRANSLATE_NOOP("terms", "yes"),
        ConsentAnswer.NO: QT_TRANSLATE_NOOP("terms", "no"),
        ConsentAnswer.NOT_ASKED: QT_TRANSLATE_NOOP("terms", "not asked"),
    },
    AreaLevel: {
        AreaLevel.CITY: QT_TRANSLATE_NOOP("terms", "city"),
        AreaLevel.DISTRICT: QT_TRANSLATE_NOOP("terms", "district"),
        AreaLevel.NEIGHBOURHOOD: QT_TRANSLATE_NOOP("terms", "neighbourhood"),
        AreaLevel.QUARTER: QT_TRANSLATE_NOOP("terms", "quarter"),
    },
    InitiativeStatus: {
        InitiativeStatus.IDEA: QT_TRANSLATE_NOOP("terms", "idea"),
        InitiativeStatus.SUBMITTED: QT_TRANSLATE_NOOP("terms", "submitted"),
        InitiativeStatus.CHOSEN: QT_TRANSLATE_NOOP("terms", "chosen"),
        InitiativeStatus.RUNNING: QT_TRANSLATE_NOOP("terms", "running"),
        InitiativeStatus.DONE: QT_TRANSLATE_NOOP("terms", "done"),
        InitiativeStatus.STOPPED: QT_TRANSLATE_NOOP("terms", "stopped"),
    },
    Certainty: {
        Certainty.PUBLISHED: QT_TRANSLATE_NOOP("terms", "published"),
        Certainty.SPOKEN: QT_TRANSLATE_NOOP("terms", "spoken"),
        Certainty.ESTIMATE: QT_TRANSLATE_NOOP("terms", "estimate"),
        Certainty.DISPUTED: QT_TRANSLATE_NOOP("terms", "disputed"),
    },
    NoteKind: {
        NoteKind.QUOTE: QT_TRANSLATE_NOOP("terms", "quote"),
        NoteKind.EXPERIENCE: QT_TRANSLATE_NOOP("terms", "experience"),
        NoteKind.FACT: QT_TRANSLATE_NOOP("terms", "fact"),
        NoteKind.OBSTACLE: QT_TRANSLATE_NOOP("terms", "obstacle"),
        NoteKind.HIGH_POINT: QT_TRANSLATE_NOOP("terms", "high point"),
        NoteKind.LOW_POINT: QT_TRANSLATE_NOOP("terms", "low point"),
        NoteKind.LEARNING_MOMENT: QT_TRANSLATE_NOOP("terms", "learning moment"),
        NoteKind.QUESTION: QT_TRANSLATE_NOOP("terms", "question"),
        NoteKind.IDEA: QT_TRANSLATE_NOOP("terms", "idea"),
        NoteKind.DECISION: QT_TRANSLATE_NOOP("terms", "decision"),
        NoteKind.COMMITMENT: QT_TRANSLATE_NOOP("terms", "commitment"),
        NoteKind.OBSERVATION: QT_TRANSLATE_NOOP("terms", "observation"),
        NoteKind.PARKED: QT_TRANSLATE_NOOP("terms", "parked"),
    },
    Layer: {
        Layer.FACT: QT_TRANSLATE_NOOP("terms", "fact"),
        Layer.FEELING: QT_TRANSLATE_NOOP("terms", "feeling"),
        Layer.REFLECTION: QT_TRANSLATE_NOOP("terms", "reflection"),
    },
    CheckedBack: {
        CheckedBack.NOT_ASKED: QT_TRANSLATE_NOOP("terms", "not asked"),
        CheckedBack.AGREED: QT_TRANSLATE_NOOP("terms", "agreed"),
        CheckedBack.CHANGED: QT_TRANSLATE_NOOP("terms", "changed"),
        CheckedBack.WITHDRAWN: QT_TRANSLATE_NOOP("terms", "withdrawn"),
    },
    NoteSource: {
        NoteSource.LIVE: QT_TRANSLATE_NOOP("terms", "live"),
        NoteSource.TABLE_SHEET: QT_TRANSLATE_NOOP("terms", "table sheet"),
        NoteSource.MAP: QT_TRANSLATE_NOOP("terms", "map"),
        NoteSource.HARVEST: QT_TRANSLATE_NOOP("terms", "harvest"),
        NoteSource.LATER: QT_TRANSLATE_NOOP("terms", "later"),
    },
    NoteState: {
        NoteState.UNSORTED: QT_TRANSLATE_NOOP("terms", "not sorted yet"),
        NoteState.STARRED: QT_TRANSLATE_NOOP("terms", "with a star"),
        NoteState.CONFIDENTIAL: QT_TRANSLATE_NOOP("terms", "confidential"),
        NoteState.WITHOUT_THEME: QT_TRANSLATE_NOOP("terms", "without a theme"),
    },
    BlockCategory: {
        BlockCategory.WELCOME: QT_TRANSLATE_NOOP("terms", "welcome"),
        BlockCategory.TALK: QT_TRANSLATE_NOOP("terms", "conversation"),
        BlockCategory.WORK: QT_TRANSLATE_NOOP("terms", "working at tables"),
        BlockCategory.MAPS: QT_TRANSLATE_NOOP("terms", "drawing maps"),
        BlockCategory.HARVEST: QT_TRANSLATE_NOOP("terms", "harvest"),
        BlockCategory.BREAK: QT_TRANSLATE_NOOP("terms", "pause"),
    },
    QuestionStatus: {
        QuestionStatus.OPEN: QT_TRANSLATE_NOOP("terms", "open"),
        QuestionStatus.IN_PROGRESS: QT_TRANSLATE_NOOP("terms", "in progress"),
        QuestionStatus.PROVISIONAL: QT_TRANSLATE_NOOP("terms", "provisional answer"),
        QuestionStatus.ANSWERED: QT_TRANSLATE_NOOP("terms", "answered"),
        QuestionStatus.PERSISTENT: QT_TRANSLATE_NOOP("terms", "persistent"),
        QuestionStatus.PARKED: QT_TRANSLATE_NOOP("terms", "parked"),
        QuestionStatus.DROPPED: QT_TRANSLATE_NOOP("terms", "dropped"),
    },
    InsightStatus: {
        InsightStatus.SUSPECTED: QT_TRANSLATE_NOOP("terms", "suspected"),
        InsightStatus.CHECKED_BACK: QT_TRANSLATE_NOOP("terms", "checked back"),
        InsightStatus.ESTABLISHED: QT_TRANSLATE_NOOP("terms", "established"),
        InsightStatus.DISPUTED: QT_TRANSLATE_NOOP("terms", "disputed"),
        InsightStatus.SUPERSEDED: QT_TRANSLATE_NOOP("terms", "superseded"),
    },
    Relation: {
        Relation.SUPPORTS: QT_TRANSLATE_NOOP("terms", "supports"),
        Relation.NUANCES: QT_TRANSLATE_NOOP("terms", "nuances"),
        Relation.CONTRADICTS: QT_TRANSLATE_NOOP("terms", "contradicts"),
    },
    ActionType: {
        ActionType.STOP: QT_TRANSLATE_NOOP("terms", "stop"),
        ActionType.LESS: QT_TRANSLATE_NOOP("terms", "less"),
        ActionType.MORE: QT_TRANSLATE_NOOP("terms", "more"),
        ActionType.NEW: QT_TRANSLATE_NOOP("terms", "new"),
    },
    Horizon: {
        Horizon.NOW: QT_TRANSLATE_NOOP("terms", "now"),
        Horizon.THIS_YEAR: QT_TRANSLATE_NOOP("terms", "this year"),
        Horizon.LATER: QT_TRANSLATE_NOOP("terms", "later on"),
    },
    CourseStatus: {
        CourseStatus.PROPOSED: QT_TRANSLATE_NOOP("terms", "proposed"),
        CourseStatus.ADOPTED: QT_TRANSLATE_NOOP("terms", "adopted"),
        CourseStatus.TRIED: QT_TRANSLATE_NOOP("terms", "tried"),
        CourseStatus.WITHDRAWN: QT_TRANSLATE_NOOP("terms", "withdrawn"),
    },
    ActorKind: {
        ActorKind.PERSON: QT_TRANSLATE_NOOP("terms", "person"),
        ActorKind.ORGANISATION: QT_TRANSLATE_NOOP("terms", "organisation"),
        ActorKind.GOVERNMENT: QT_TRANSLATE_NOOP("terms", "government"),
        ActorKind.PLACE: QT_TRANSLATE_NOOP("terms", "place"),
        ActorKind.RESOURCE: QT_TRANSLATE_NOOP("terms", "resource"),
    },
    TieKind: {
        TieKind.KNOWS: QT_TRANSLATE_NOOP("terms", "knows"),
        TieKind.HELPS: QT_TRANSLATE_NOOP("terms", "helps"),
        TieKind.GIVES: QT_TRANSLATE_NOOP("terms", "gives"),
        TieKind.DECIDES: QT_TRANSLATE_NOOP("terms", "decides about"),
        TieKind.CLASHES: QT_TRANSLATE_NOOP("terms", "clashes with"),
    },
    Pictogram: {
        Pictogram.WOMAN: QT_TRANSLATE_NOOP("terms", "woman"),
        Pictogram.MAN: QT_TRANSLATE_NOOP("terms", "man"),
        Pictogram.CHILD: QT_TRANSLATE_NOOP("terms", "child"),
        Pictogram.ELDER: QT_TRANSLATE_NOOP("terms", "older person"),
        Pictogram.NEIGHBOUR: QT_TRANSLATE_NOOP("terms", "neighbour"),
        Pictogram.SCHOOL: QT_TRANSLATE_NOOP("terms", "school"),
        Pictogram.SHOP: QT_TRANSLATE_NOOP("terms", "shop"),
        Pictogram.CARE: QT_TRANSLATE_NOOP("terms", "care"),
        Pictogram.FAITH: QT_TRANSLATE_NOOP("terms", "place of worship"),
        Pictogram.SPORT: QT_TRANSLATE_NOOP("terms", "sport"),
        Pictogram.GREEN: QT_TRANSLATE_NOOP("terms", "garden"),
        Pictogram.CITY: QT_TRANSLATE_NOOP("terms", "the city"),
    },
    Direction: {
        Direction.NONE: QT_TRANSLATE_NOOP("terms", "no direction"),
        Direction.TO: QT_TRANSLATE_NOOP("terms", "there"),
        Direction.FROM: QT_TRANSLATE_NOOP("terms", "back"),
        Direction.BOTH: QT_TRANSLATE_NOOP("terms", "both ways"),
    },
    Good: {
        Good.MONEY: QT_TRANSLATE_NOOP("terms", "money"),
        Good.SPACE: QT_TRANSLATE_NOOP("terms", "space"),
        Good.KNOWLEDGE: QT_TRANSLATE_NOOP("terms", "knowledge"),
        Good.TIME: QT_TRANSLATE_NOOP("terms", "time"),
        Good.THINGS: QT_TRANSLATE_NOOP("terms", "things"),
        Good.NETWORK: QT_TRANSLATE_NOOP("terms", "network"),
        Good.PERMISSION: QT_TRANSLATE_NOOP("terms", "permission"),
        Good.OTHER: QT_TRANSLATE_NOOP("terms", "something else"),
    },
}
"""Kept per class: members of two classes with the same value would be one key."""

COUNTS = {
    "Programme": QT_TRANSLATE_NOOP("counts", "%n programme(s)", "", 1),
    "Area": QT_TRANSLATE_NOOP("counts", "%n area(s)", "", 1),
    "Initiative": QT_TRANSLATE_NOOP("counts", "%n initiative(s)", "", 1),
    "BudgetRound": QT_TRANSLATE_NOOP("counts", "%n budget round(s)", "", 1),
    "Condition": QT_TRANSLATE_NOOP("counts", "%n condition(s)", "", 1),
    "ConditionValue": QT_TRANSLATE_NOOP("counts", "%n compared value(s)", "", 1),
    "Person": QT_TRANSLATE_NOOP("counts", "%n person(s)", "", 1),
    "Consent": QT_TRANSLATE_NOOP("counts", "%n consent(s)", "", 1),
    "Session": QT_TRANSLATE_NOOP("counts", "%n session(s)", "", 1),
    "AgendaItem": QT_TRANSLATE_NOOP("counts", "%n block(s)", "", 1),
    "Attendance": QT_TRANSLATE_NOOP("counts", "%n attendance(s)", "", 1),
    "Invitation": QT_TRANSLATE_NOOP("counts", "%n expected", "", 1),
    "Cluster": QT_TRANSLATE_NOOP("counts", "%n cluster(s)", "", 1),
    "Memo": QT_TRANSLATE_NOOP("counts", "%n memo(s)", "", 1),
    "InsightVersion": QT_TRANSLATE_NOOP("counts", "%n earlier wording(s)", "", 1),
    "FeedbackLine": QT_TRANSLATE_NOOP("counts", "%n line(s) to give back", "", 1),
    "Publication": QT_TRANSLATE_NOOP("counts", "%n publication(s)", "", 1),
    "Chapter": QT_TRANSLATE_NOOP("counts", "%n chapter(s)", "", 1),
    "DecisionDate": QT_TRANSLATE_NOOP("counts", "%n day(s) of decision", "", 1),
    "Theme": QT_TRANSLATE_NOOP("counts", "%n theme(s)", "", 1),
    "Note": QT_TRANSLATE_NOOP("counts", "%n note(s)", "", 1),
    "LearningQuestion": QT_TRANSLATE_NOOP("counts", "%n learning question(s)", "", 1),
    "QuestionVersion": QT_TRANSLATE_NOOP("counts", "%n wording(s)", "", 1),
    "Insight": QT_TRANSLATE_NOOP("counts", "%n insight(s)", "", 1),
    "Evidence": QT_TRANSLATE_NOOP("counts", "%n piece(s) of evidence", "", 1),
    "CourseOfAction": QT_TRANSLATE_NOOP("counts", "%n course(s) of action", "", 1),
    "FollowUp": QT_TRANSLATE_NOOP("counts", "%n follow-up(s)", "", 1),
    "NetworkMap": QT_TRANSLATE_NOOP("counts", "%n network map(s)", "", 1),
    "Actor": QT_TRANSLATE_NOOP("counts", "%n contact(s)", "", 1),
    "Tie": QT_TRANSLATE_NOOP("counts", "%n line(s)", "", 1),
    "Circle": QT_TRANSLATE_NOOP("counts", "%n circle(s)", "", 1),
    "Offer": QT_TRANSLATE_NOOP("counts", "%n offer(s)", "", 1),
    "Ask": QT_TRANSLATE_NOOP("counts", "%n ask(s)", "", 1),
    "Identity": QT_TRANSLATE_NOOP("counts", "%n match(es)", "", 1),
    "MapSetup": QT_TRANSLATE_NOOP("counts", "%n way(s) to begin a map", "", 1),
    "Picture": QT_TRANSLATE_NOOP("counts", "%n photo(s)", "", 1),
    "Underlay": QT_TRANSLATE_NOOP("counts", "%n photo(s) under a map", "", 1),
}
"""How many of a kind of record, by class name."""


RING_NAMES = {
    2: (QT_TRANSLATE_NOOP("rings", "close"), QT_TRANSLATE_NOOP("rings", "far")),
    3: (
        QT_TRANSLATE_NOOP("rings", "close"),
        QT_TRANSLATE_NOOP("rings", "known"),
        QT_TRANSLATE_NOOP("rings", "far"),
    ),
    4: (
        QT_TRANSLATE_NOOP("rings", "very close"),
        QT_TRANSLATE_NOOP("rings", "close"),
        QT_TRANSLATE_NOOP("rings", "known"),
        QT_TRANSLATE_NOOP("rings", "far"),
    ),
    5: (
        QT_TRANSLATE_NOOP("rings", "very close"),
        QT_TRANSLATE_NOOP("rings", "close"),
        QT_TRANSLATE_NOOP("rings", "known"),
        QT_TRANSLATE_NOOP("rings", "far"),
        QT_TRANSLATE_NOOP("rings", "very far"),
    ),
}
"""Names for rings, the innermost first, by how many there are; context ``"rings"``."""


def label(member: StrEnum) -> str:
    """Give the English word for something chosen from a list; translate it in context ``"terms"``."""
    return LABELS[type(member)][member]


def named(member: StrEnum) -> Sentence:
    """Give the word for something chosen from a list, ready to be said in any language."""
    return Sentence(TERMS, label(member))


def counted(class_name: str, count: int) -> Sentence:
    """Give "60 notes" for the name of a record class and a number, ready to be said in any language."""
    return Sentence("counts", COUNTS[class_name], {}, count)
