"""Every kind of record, each after those it refers to where that can be."""

from app.models.learning import (
    CourseOfAction,
    Evidence,
    FollowUp,
    Insight,
    LearningQuestion,
    QuestionVersion,
)
from app.models.network_map import (
    Actor,
    Ask,
    Circle,
    Identity,
    MapSetup,
    NetworkMap,
    Offer,
    Picture,
    Tie,
    Underlay,
)
from app.models.note import Note, Theme
from app.models.person import Consent, Person
from app.models.programme import Area, BudgetRound, Condition, ConditionValue, Initiative, Programme
from app.models.record import Record
from app.models.session import AgendaItem, Attendance, Session

__all__ = [
    "BY_NAME",
    "RECORD_CLASSES",
    "Actor",
    "AgendaItem",
    "Area",
    "Ask",
    "Attendance",
    "BudgetRound",
    "Circle",
    "Condition",
    "ConditionValue",
    "Consent",
    "CourseOfAction",
    "Evidence",
    "FollowUp",
    "Identity",
    "Initiative",
    "Insight",
    "LearningQuestion",
    "MapSetup",
    "NetworkMap",
    "Note",
    "Offer",
    "Person",
    "Picture",
    "Programme",
    "QuestionVersion",
    "Record",
    "Session",
    "Theme",
    "Tie",
    "Underlay",
]

RECORD_CLASSES: tuple[type[Record], ...] = (
    Programme,
    Area,
    Theme,
    Initiative,
    BudgetRound,
    Condition,
    ConditionValue,
    Person,
    Consent,
    Session,
    LearningQuestion,
    QuestionVersion,
    AgendaItem,
    Attendance,
    Note,
    Identity,
    MapSetup,
    NetworkMap,
    Actor,
    Tie,
    Circle,
    Offer,
    Ask,
    Picture,
    Underlay,
    Insight,
    Evidence,
    CourseOfAction,
    FollowUp,
)

BY_NAME: dict[str, type[Record]] = {cls.__name__: cls for cls in RECORD_CLASSES}
"""Record classes by name, as the journal and the declared references write them."""
