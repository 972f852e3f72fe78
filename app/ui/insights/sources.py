"""What an insight can rest on, as rows and words: notes, network maps, compared values, earlier insights."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from app.models.codes import code
from app.models.insights import Insight, Source
from app.models.language import QT_TRANSLATE_NOOP
from app.models.network_map import NetworkMap
from app.models.note import CheckedBack, Note
from app.models.person import Person
from app.models.programme import BudgetRound, Condition, ConditionValue, Initiative
from app.models.text import fold, one_line
from app.services.workspace import Workspace
from app.ui.parts.record_list import Row
from app.ui.parts.words import term

IN_CONFIDENCE = QT_TRANSLATE_NOOP("sources", "in confidence")
GROUPS_MAP = QT_TRANSLATE_NOOP("sources", "a group's map")

KINDS: tuple[type[Source], ...] = (Note, NetworkMap, ConditionValue, Insight)
ICONS: dict[type, str] = {Note: "note", NetworkMap: "map", ConditionValue: "list", Insight: "insights"}


@lru_cache(maxsize=60_000)
def folded(text: str) -> str:
    """Give a text as `fold` does, kept, because it is searched again at each letter; plain letters need less work."""
    return text.lower() if text.isascii() else fold(text)


def holds(text: str, source: Source, words: Sequence[str]) -> bool:
    """Tell whether the text of a source holds all words that are searched for; a word may also be its code."""
    found = folded(text)
    return all(word in found or word == code_of(source).casefold() for word in words)


def find_source(workspace: Workspace, record_id: str) -> Source | None:
    """Give the note, map, compared value or insight with an id."""
    for kind in KINDS:
        found = workspace.find(kind, record_id)
        if found is not None:
            return found
    return None


def code_of(source: Source) -> str:
    """Give the code of a source; a compared value has none."""
    return "" if isinstance(source, ConditionValue) else code(source)


def words_of(source: Source, workspace: Workspace) -> str:
    """Give what a source says, or is called."""
    if isinstance(source, Note):
        return one_line(source.text)
    if isinstance(source, Insight):
        return source.claim
    if isinstance(source, NetworkMap):
        owner = workspace.find(Person, source.owner) if source.owner else None
        initiative = workspace.find(Initiative, source.initiative) if source.initiative else None
        found = owner or initiative
        return (found.name if found else "") or source.title or _say(GROUPS_MAP)
    condition = workspace.find(Condition, source.condition)
    budget_round = workspace.find(BudgetRound, source.budget_round)
    where = f"{condition.name if condition else ''}, {budget_round.name if budget_round else ''}"
    return f"{where}: {one_line(source.value)}"


def facts_of(source: Source) -> str:
    """Give what else matters about a source: its code, of what kind it is, who said it."""
    facts = [code_of(source)]
    if isinstance(source, Note):
        facts.append(term(source.kind) if source.kind else "")
        facts.append(term(source.speaker_role) if source.speaker_role else "")
        facts.append(_say(IN_CONFIDENCE) if source.confidential else "")
        facts.append(term(source.checked_back) if source.checked_back is not CheckedBack.NOT_ASKED else "")
    elif isinstance(source, Insight):
        facts.append(term(source.status))
    elif isinstance(source, ConditionValue):
        facts += [source.source, term(source.certainty)]
    return " · ".join(fact for fact in facts if fact)


def row_of(source: Source, workspace: Workspace) -> Row:
    """Give the row of a source in a list."""
    starred = isinstance(source, Note) and source.starred
    withdrawn = isinstance(source, Note) and source.checked_back is CheckedBack.WITHDRAWN
    sign = "starred" if starred else ICONS[type(source)]
    return Row(source.id, words_of(source, workspace), facts_of(source), sign, faded=withdrawn)


def _say(text: str) -> str:
    return QCoreApplication.translate("sources", text)
