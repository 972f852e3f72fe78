"""Taking notes: from a typed line to a note, with the themes it names. Each act is one edit."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from app.models.codes import letter
from app.models.edit import DESK, Change, Edit, changed
from app.models.errors import EMPTY_TEXT, BadInput
from app.models.note import Note, NoteLine
from app.models.questions import LearningQuestion
from app.models.rank import rank_between
from app.models.record import new_id
from app.models.text import fold, one_line, storable
from app.models.themes import Theme


def take_note(
    number: int,
    line: NoteLine,
    *,
    session: str,
    agenda_item: str | None,
    at: datetime,
    themes: Sequence[Theme],
    questions: Iterable[LearningQuestion],
) -> Edit:
    """Give the edit that keeps a typed line as a note; a theme that is new is made. Raises `BadInput` without words."""
    text = storable(line.text).strip()
    if not text:
        raise BadInput(EMPTY_TEXT)
    chosen, new = themes_named(line.themes, themes)
    question = next((each.id for each in questions if letter(each.number) == line.question), None)
    note = Note(
        id=new_id(),
        number=number,
        session=session,
        agenda_item=agenda_item,
        taken_at=at,
        text=text,
        kind=line.kind,
        speaker_role=line.role,
        starred=line.starred,
        themes=chosen,
        learning_question=question,
    )
    return Edit("take_note", DESK, (*(Change(None, theme) for theme in new), Change(None, note)))


def set_themes(note: Note, names: Iterable[str], *, themes: Sequence[Theme]) -> Edit:
    """Give the edit that sets the themes of a note by their names; one that is new is made."""
    chosen, new = themes_named(names, themes)
    return Edit(
        "change_note",
        DESK,
        (*(Change(None, theme) for theme in new), *changed("change_note", note, themes=chosen).changes),
    )


def themes_named(names: Iterable[str], themes: Sequence[Theme]) -> tuple[tuple[str, ...], tuple[Theme, ...]]:
    """Give the ids of the themes with these names, and the themes that must be made first, after the last one.

    A name stands for the theme that is spelled so, whatever its capitals and accents; ``_`` and ``-`` may be spaces.
    """
    known = {_key(theme.name): theme.id for theme in themes}
    last = max((theme.rank for theme in themes), default=None)
    chosen: list[str] = []
    new: list[Theme] = []
    for name in map(one_line, names):
        if name and _key(name) not in known:
            last = rank_between(last, None)
            new.append(Theme(id=new_id(), name=name, rank=last))
            known[_key(name)] = new[-1].id
        if name and known[_key(name)] not in chosen:
            chosen.append(known[_key(name)])
    return tuple(chosen), tuple(new)


def as_sign(theme: str) -> str:
    """Give how a theme is written in the notes line: one word after ``#``."""
    return "#" + "-".join(theme.split())


def _key(name: str) -> str:
    return fold(name.replace("-", " ").replace("_", " "))
