"""Plans that come with the program, to begin an evening with; their words are in Dutch and in English."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.models.edit import Edit
from app.models.language import ENGLISH
from app.models.plan import append_blocks
from app.models.record import new_id
from app.models.session import AgendaItem, BlockCategory, Session
from app.paths import resource

_WORDS = ("title", "public_title", "aim", "how", "who", "material")
"""The fields of a block that stand there once in each language."""


@dataclass(frozen=True, slots=True)
class PlanTemplate:
    """A plan to begin with; every word by language (``"nl"``, ``"en"``)."""

    key: str
    title: Mapping[str, str]
    about: Mapping[str, str]
    blocks: tuple[Mapping[str, Any], ...]

    def named(self, language: str) -> str:
        """Give what it is called; in English where there is no such language."""
        return _in(self.title, language)

    def told(self, language: str) -> str:
        """Give what it is for."""
        return _in(self.about, language)

    def items(self, session: str, language: str) -> list[AgendaItem]:
        """Give its blocks for a session, with ranks still to be given by the plan they come into."""
        return [_item(each, session, language, place) for place, each in enumerate(self.blocks)]


@cache
def plan_templates() -> tuple[PlanTemplate, ...]:
    """Read the plans that come with the program from ``resources/templates/plans.toml``."""
    found = tomllib.loads(resource("templates", "plans.toml").read_text(encoding="utf-8"))
    return tuple(
        PlanTemplate(each["key"], each["title"], each["about"], tuple(each["blocks"])) for each in found["plans"]
    )


def apply_template(session: Session, items: Iterable[AgendaItem], *, template: PlanTemplate, language: str) -> Edit:
    """Give the one edit that puts a template behind the blocks that are there; an agreed cut there stays the one."""
    return append_blocks("add_plan", items, template.items(session.id, language))


def _item(block: Mapping[str, Any], session: str, language: str, place: int) -> AgendaItem:
    values: dict[str, Any] = {**block, "category": BlockCategory(block["category"])}
    values |= {name: _in(block[name], language) for name in _WORDS if name in block}
    return AgendaItem(id=new_id(), session=session, rank=f"{place:03}", **values)


def _in(words: Mapping[str, str], language: str) -> str:
    return words.get(language, words[ENGLISH])
