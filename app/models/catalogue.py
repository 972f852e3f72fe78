"""Every kind of record, each after those it refers to where that can be."""

from app.models.acting import CourseOfAction, FollowUp
from app.models.feedback import FeedbackLine
from app.models.insights import Evidence, Insight, InsightVersion
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
from app.models.note import Note
from app.models.person import Consent, Person
from app.models.programme import Area, BudgetRound, Condition, ConditionValue, DecisionDate, Initiative, Programme
from app.models.publication import Chapter, Publication
from app.models.questions import LearningQuestion, QuestionVersion
from app.models.record import Record
from app.models.session import AgendaItem, Attendance, Invitation, Session
from app.models.themes import Cluster, Memo, Theme

__all__ = [
    "BY_NAME",
    "RECORD_CLASSES",
    "Actor",
    "AgendaItem",
    "Area",
    "Ask",
    "Attendance",
    "BudgetRound",
    "Chapter",
    "Circle",
    "Cluster",
    "Condition",
    "ConditionValue",
    "Consent",
    "CourseOfAction",
    "DecisionDate",
    "Evidence",
    "FeedbackLine",
    "FollowUp",
    "Identity",
    "Initiative",
    "Insight",
    "InsightVersion",
    "Invitation",
    "LearningQuestion",
    "MapSetup",
    "Memo",
    "NetworkMap",
    "Note",
    "Offer",
    "Person",
    "Picture",
    "Programme",
    "Publication",
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
    DecisionDate,
    Condition,
    ConditionValue,
    Person,
    Consent,
    Session,
    LearningQuestion,
    QuestionVersion,
    AgendaItem,
    Invitation,
    Attendance,
    Note,
    Cluster,
    Memo,
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
    InsightVersion,
    Evidence,
    CourseOfAction,
    FollowUp,
    FeedbackLine,
    Publication,
    Chapter,
)

BY_NAME: dict[str, type[Record]] = {cls.__name__: cls for cls in RECORD_CLASSES}
"""Record classes by name, as the journal and the declared references write them."""
