"""What the programme knows, and the rules that hold for it. Plain Python: no toolkit, no file, no page.

`RECORD_CLASSES` lists every kind of record; `catalogue` says in which order. They are loaded when one is first
asked for: the start page of the window needs none.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.models.catalogue import (
        BY_NAME,
        RECORD_CLASSES,
        Actor,
        AgendaItem,
        Area,
        Ask,
        Attendance,
        BudgetRound,
        Chapter,
        Circle,
        Cluster,
        Condition,
        ConditionValue,
        Consent,
        CourseOfAction,
        DecisionDate,
        Evidence,
        FeedbackLine,
        FollowUp,
        Identity,
        Initiative,
        Insight,
        InsightVersion,
        Invitation,
        LearningQuestion,
        MapSetup,
        Memo,
        NetworkMap,
        Note,
        Offer,
        Person,
        Picture,
        Programme,
        Publication,
        QuestionVersion,
        Record,
        Session,
        Theme,
        Tie,
        Underlay,
    )

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


def __getattr__(name: str) -> object:
    """Give a record class, and load them all the first time."""
    if name in __all__:
        return getattr(import_module("app.models.catalogue"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
