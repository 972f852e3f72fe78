"""The screens of the window, each made when it is first shown."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from app.services.jobs import Jobs
from app.services.preferences import Preferences
from app.services.workspace import Workspace

HOMES = {
    "Person": "people",
    "Session": "session",
    "NetworkMap": "map",
    "LearningQuestion": "insights",
    "Insight": "insights",
    "CourseOfAction": "insights",
    "FollowUp": "insights",
    "Theme": "insights",
    "Cluster": "insights",
    "Memo": "insights",
    "Publication": "insights",
    "Chapter": "insights",
    "Initiative": "places",
    "Area": "places",
    "BudgetRound": "places",
    "Condition": "places",
    "ConditionValue": "places",
    "DecisionDate": "places",
}
"""On which screen a record is seen, by the name of its class."""

THROUGH = {"map": "map", "question": "insights", "insight": "insights", "person": "people", "session": "session"}
"""For all other records: the field that leads to a record with a home of its own, and that record's screen."""


class Screen(Protocol):
    """What the window asks of every screen: what Ctrl+Z is about while it is in front."""

    def undo_scope(self) -> str:
        """Give the scope in which undo works here: the desk, a map's id, or nothing."""
        ...

    def undo_since(self) -> int:
        """Give the entry of the journal at which undo stops."""
        ...


@dataclass(frozen=True, slots=True)
class Open:
    """What is open: the programme and what runs for it."""

    workspace: Workspace
    jobs: Jobs


def make_screen(name: str, opened: Open, preferences: Preferences) -> QWidget:
    """Make the screen called `name` on what is open."""
    workspace, jobs = opened.workspace, opened.jobs
    if name == "programme":
        from app.ui.programme.screen import ProgrammeScreen

        return ProgrammeScreen(workspace)
    if name == "people":
        from app.ui.people.screen import PeopleScreen

        return PeopleScreen(workspace, jobs)
    if name == "session":
        from app.ui.session.screen import SessionScreen

        return SessionScreen(workspace, jobs)
    if name == "map":
        from app.ui.maps.screen import MapScreen

        return MapScreen(workspace, preferences)
    if name == "insights":
        from app.ui.insights.screen import InsightsScreen

        return InsightsScreen(workspace)
    if name == "places":
        from app.ui.places.screen import PlacesScreen

        return PlacesScreen(workspace, jobs)
    from app.ui.print.screen import PrintScreen

    return PrintScreen(workspace, jobs, preferences)


def place_of(workspace: Workspace, cls_name: str, record_id: str) -> tuple[str, str]:
    """Give the screen on which a record is seen, and the id that screen shows; the programme for all else."""
    from app.models import BY_NAME

    record = workspace.find(BY_NAME[cls_name], record_id)
    if record is None:
        return "programme", ""
    if cls_name in HOMES:
        return HOMES[cls_name], record_id
    for field, screen in THROUGH.items():
        if found := getattr(record, field, None):
            return screen, found
    return "programme", ""
