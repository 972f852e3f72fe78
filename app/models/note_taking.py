"""Taking notes: from a typed line to a note, with the themes it names. Each act is one edit."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain
from typing import Any

from app.models.codes import letter
from app.models.edit import DESK, Change, Edit, changed
from app.models.errors import EMPTY_TEXT, BadInput
from app.models.note import KIND_KEYS, Layer, Note, NoteKind, NoteLine, NoteSource, read_note_line
from app.models.person import ROLE_KEYS
from app.models.questions import LearningQuestion
from app.models.rank import rank_between
from app.models.record import new_id
from app.models.text import fold, one_line, storable
from app.models.themes import Theme
from app.models.themes_tree import ThemeTree

_KIND_LETTERS = {kind: key for key, kind in KIND_KEYS.items()}
_ROLE_LETTERS = {role: key for key, role in ROLE_KEYS.items()}


@dataclass(frozen=True, slots=True)
class Where:
    """To which moment new notes belong: session, block, table, when, and how they come in."""

    session: str
    at: datetime
    agenda_item: str | None = None
    table: str = ""
    source: NoteSource = NoteSource.LIVE
    layer: Layer | None = None
    learning_question: str | None = None


def take_notes(
    number: int,
    lines: Sequence[NoteLine],
    *,
    where: Where,
    themes: Sequence[Theme],
    questions: Iterable[LearningQuestion],
) -> Edit:
    """Give the edit that keeps each typed line as a note, numbered from `number`; themes that are new are made.

    Raises `BadInput` where a line has no words.
    """
    letters = {letter(each.number): each.id for each in questions}
    known = list(themes)
    changes: list[Change] = []
    for place, line in enumerate(lines):
        text = _needed(line.text)
        chosen, new = themes_named(line.themes, known)
        known += new
        note = Note(
            id=new_id(),
            number=number + place,
            session=where.session,
            agenda_item=where.agenda_item,
            table=where.table,
            taken_at=where.at,
            text=text,
            kind=line.kind,
            layer=where.layer,
            speaker_role=line.role,
            starred=line.starred,
            themes=chosen,
            learning_question=letters.get(line.question or "", where.learning_question),
            source=where.source,
        )
        changes += [*(Change(None, theme) for theme in new), Change(None, note)]
    return Edit("take_note" if len(lines) == 1 else "take_notes", DESK, tuple(changes))


def correct_note(note: Note, line: NoteLine, *, themes: Sequence[Theme], questions: Iterable[LearningQuestion]) -> Edit:
    """Give the edit that lets a note say what its line says now. Raises `BadInput` without words."""
    text = _needed(line.text)
    chosen, new = themes_named(line.themes, themes, had=note.themes)
    question = next((each.id for each in questions if letter(each.number) == line.question), None)
    after = replace(
        note,
        text=text,
        kind=line.kind,
        speaker_role=line.role,
        starred=line.starred,
        themes=chosen,
        learning_question=question,
    )
    return Edit("change_note", DESK, (*(Change(None, theme) for theme in new), Change(note, after)))


def as_line(note: Note, *, themes: Iterable[Theme], questions: Iterable[LearningQuestion]) -> str | None:
    """Give the line that reads as this note; None where the line could not say the same."""
    tree = ThemeTree(themes)
    letters = {each.id: letter(each.number) for each in questions}
    chosen = tree.names_of(note)
    signs = [note.text]
    if note.speaker_role:
        signs.append("@" + _ROLE_LETTERS[note.speaker_role])
    signs += map(as_sign, chosen)
    signs += ["!"] if note.starred else []
    question = letters.get(note.learning_question or "")
    signs += ["?" + question] if question else []
    line = " ".join([_KIND_LETTERS[note.kind], *signs] if note.kind else signs)
    said = NoteLine(
        note.text,
        note.kind,
        note.speaker_role,
        tuple(as_sign(each)[1:] for each in chosen),
        starred=note.starred,
        question=question,
    )
    return line if read_note_line(line) == said and all(map(tree.meant, note.themes)) else None


def change_notes(notes: Iterable[Note], **values: Any) -> Edit:
    """Give the edit that sets the same fields of several notes."""
    return Edit("change_notes", DESK, tuple(Change(note, replace(note, **values)) for note in notes))


def sort_notes(notes: Iterable[Note], kind: NoteKind | None) -> Edit:
    """Give the edit that says what kind several notes are."""
    return change_notes(notes, kind=kind)


def star_notes(notes: Sequence[Note]) -> Edit:
    """Give the edit that stars notes, or takes the stars away where all have one."""
    return change_notes(notes, starred=not all(note.starred for note in notes))


def give_theme(notes: Iterable[Note], name: str, *, themes: Sequence[Theme]) -> Edit:
    """Give the edit that adds a theme to several notes by its name; one that is new is made."""
    (theme,), new = themes_named([_needed(name)], themes)
    tree = ThemeTree((*themes, *new))
    changes = [Change(None, each) for each in new]
    for note in notes:
        after = note if theme in tree.themes_of(note) else replace(note, themes=(*note.themes, theme))
        changes.append(Change(note, after))
    return Edit("change_notes", DESK, tuple(changes))


def set_themes(note: Note, names: Iterable[str], *, themes: Sequence[Theme]) -> Edit:
    """Give the edit that sets the themes of a note by their names; one that is new is made."""
    chosen, new = themes_named(names, themes, had=note.themes)
    return Edit(
        "change_note",
        DESK,
        (*(Change(None, theme) for theme in new), *changed("change_note", note, themes=chosen).changes),
    )


def themes_named(
    names: Iterable[str], themes: Sequence[Theme], *, had: Iterable[str] = ()
) -> tuple[tuple[str, ...], tuple[Theme, ...]]:
    """Give the ids of the themes with these names, and the themes that must be made first, after the last one.

    A name stands for the theme that is spelled so, whatever its capitals and accents; ``_`` and ``-`` may be spaces.
    That of a merged theme stands for what it went into, unless one in the tree is called the same. What a record `had`
    and is read as one of these stays as it is, so that taking a merge apart gives it back.
    """
    tree = ThemeTree(themes)
    known = {_key(theme.name): tree.meant(theme.id) or theme.id for theme in themes}
    known |= {_key(theme.name): theme.id for theme in tree.living.values()}
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
    kept = [[each for each in had if tree.meant(each) == theme] or [theme] for theme in chosen]
    return tuple(chain.from_iterable(kept)), tuple(new)


def as_sign(theme: str) -> str:
    """Give how a theme is written in the notes line: one word after ``#``."""
    return "#" + "-".join(theme.split())


def _needed(words: str) -> str:
    text = storable(words).strip()
    if not text:
        raise BadInput(EMPTY_TEXT)
    return text


def _key(name: str) -> str:
    return fold(name.replace("-", " ").replace("_", " "))
