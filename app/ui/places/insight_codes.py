"""What insights are called, where a refusal has to name them."""

from app.models.codes import code
from app.models.insights import Insight
from app.services.workspace import Workspace


def insight_codes(workspace: Workspace) -> dict[str, str]:
    """Give the codes of all insights by id, such as ``"I7"``."""
    return {each.id: code(each) for each in workspace.all(Insight)}
