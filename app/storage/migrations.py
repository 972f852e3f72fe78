"""What is in a programme file: every table, and how a file of an older version becomes one of today.

A format, once released, is never changed here: a newer format is one more step, with its own function and
its own way to read what the journal kept (`Step.upcast`). The first one is written out as words:

* ``title text``       words, dates and moments (ISO 8601), and choices
* ``minutes whole``    a whole number; ``x number`` a decimal one; ``starred flag`` 0 or 1
* ``ring_names list``  texts, as JSON
* ``session -> session`` the id of a record; ``themes ->> theme`` a list of ids, as JSON
* a ``?`` at the end: may be missing
"""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

Values = dict[str, Any]

FORMAT_1: dict[str, str] = {
    "programme": "title text, edition text, client text, partners text, purpose text, licence text, language text,"
    " is_example flag, retained_until text?",
    "area": "name text, level text, parent -> area?",
    "theme": "name text, rank text, parent -> theme?, meaning text, merged_into -> theme?",
    "initiative": "name text, area -> area?, themes ->> theme, status text, description text,"
    " budget_round -> budget_round?, amount whole?, source text",
    "budget_round": "name text, area -> area?, year whole?, source text",
    "decision_date": "title text, on text, area -> area?, budget_round -> budget_round?, source text",
    "condition": "name text, question text, rank text",
    "condition_value": "condition -> condition, budget_round -> budget_round, value text, source text, certainty text",
    "person": "number whole, name text, role text, area -> area?, initiative -> initiative?, organisation text,"
    " language text, contact text, note text",
    "consent": "person -> person, use text, answer text, text_version text, given_on text, noted_by text,"
    " withdrawn_on text?",
    "session": "number whole, title text, starts_at text, place text, area -> area?, purpose text, ends_at text?,"
    " tables list, learning_questions ->> learning_question, follows -> session?, closed_at text?",
    "learning_question": "number whole, ambition text, obstacle text, owner text, status text, roles list,"
    " areas ->> area, split_from -> learning_question?, merged_into -> learning_question?",
    "question_version": "question -> learning_question, session -> session?, wording text, reason text,"
    " status text, answer text, worded_at text",
    "agenda_item": "session -> session, rank text, title text, minutes whole, shortest whole?, beside flag,"
    " category text?, public_title text, shown flag, aim text, how text, who text, material text,"
    " learning_question -> learning_question?, may_go flag, started_at text?, ended_at text?, extra whole,"
    " skipped flag",
    "invitation": "session -> session, person -> person, table text",
    "attendance": "session -> session, person -> person, since text, table text, walk_in flag",
    "note": "number whole, session -> session, agenda_item -> agenda_item?, table text, taken_at text, text text,"
    " kind text?, layer text?, speaker_role text?, speaker -> person?, area -> area?, verbatim flag, starred flag,"
    " confidential flag, themes ->> theme, learning_question -> learning_question?, checked_back text, source text,"
    " initiative -> initiative?, condition -> condition?, why text, happened text, timeline_rank text?",
    "cluster": "name text, rank text, notes ->> note",
    "memo": "number whole, text text, session -> session?, written_at text",
    "identity": "name text, person -> person?",
    "map_setup": "session -> session, questions list, ring_names list, sector_names list, kind_names list",
    "network_map": "number whole, owner -> person?, initiative -> initiative?, title text, session -> session?,"
    " prompt text, ring_names list, sector_names list, kind_names list, questions list, previous -> network_map?,"
    " made_at text",
    "actor": "map -> network_map, name text, kind text, ring whole?, sector whole?, x number, y number, wished flag,"
    " placed_by_hand flag, note text, pictogram text?, origin text, identity -> identity?",
    "tie": "map -> network_map, start -> actor?, end -> actor?, kind text, direction text, strength whole,"
    " good text?, wished flag, note text",
    "circle": "map -> network_map, name text, members ->> actor, colour whole, note text",
    "offer": "map -> network_map, actor -> actor?, kind text, words text",
    "ask": "map -> network_map, actor -> actor?, kind text, words text",
    "picture": "map -> network_map, jpeg text",
    "underlay": "map -> network_map, picture -> picture, x number, y number, width number",
    "insight": "number whole, claim text, context text, status text, version whole, supersedes -> insight?,"
    " learning_question -> learning_question?, session -> session?, themes ->> theme",
    "insight_version": "insight -> insight, version whole, claim text, context text, reason text, until text",
    "evidence": "insight -> insight, relation text, comment text, note -> note?, source_map -> network_map?,"
    " value -> condition_value?, source_insight -> insight?",
    "course_of_action": "number whole, for_role text, action text, type text, insights ->> insight, conditions text,"
    " effort whole, effect whole, horizon text, status text",
    "follow_up": "number whole, what text, owner text, due text?, session -> session?, note -> note?,"
    " course -> course_of_action?, learning_question -> learning_question?, done_on text?",
    "feedback_line": "session -> session, rank text, note -> note?, said text, understood text, doing text, then text",
    "publication": "title text, subtitle text, introduction text, approach text, colophon text, left_out list",
    "chapter": "publication -> publication, rank text, title text, introduction text, theme -> theme?,"
    " insights ->> insight",
}

_TYPES = {"text": "TEXT", "whole": "INTEGER", "number": "REAL", "flag": "INTEGER", "list": "TEXT"}

KEEPING_1 = """
CREATE TABLE "edit" ("seq" INTEGER PRIMARY KEY AUTOINCREMENT, "kind" TEXT NOT NULL, "scope" TEXT NOT NULL,
    "at" TEXT NOT NULL, "by" TEXT NOT NULL, "format" INTEGER NOT NULL, "action" TEXT NOT NULL,
    "of" INTEGER NOT NULL) STRICT;
CREATE INDEX "edit_scope" ON "edit" ("scope");
CREATE TABLE "change" ("edit" INTEGER NOT NULL REFERENCES "edit" ("seq"), "position" INTEGER NOT NULL,
    "class" TEXT NOT NULL, "record" TEXT NOT NULL, "before" TEXT, "after" TEXT,
    PRIMARY KEY ("edit", "position")) STRICT, WITHOUT ROWID;
CREATE INDEX "change_record" ON "change" ("record");
CREATE TABLE "draft" ("place" TEXT PRIMARY KEY, "text" TEXT NOT NULL, "at" TEXT NOT NULL) STRICT;
CREATE TABLE "counter" ("class" TEXT PRIMARY KEY, "last" INTEGER NOT NULL) STRICT;
CREATE TABLE "meta" ("key" TEXT PRIMARY KEY, "value" TEXT NOT NULL) STRICT;
CREATE TABLE "searchable" ("id" INTEGER PRIMARY KEY, "class" TEXT NOT NULL, "record" TEXT NOT NULL UNIQUE,
    "folded" TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE "search" USING fts5("folded", content="searchable", content_rowid="id", tokenize="trigram");
"""
"""Journal, unfinished text, counters that never go back, facts about the file, and the search index."""


class HasConnection(Protocol):
    """What a migration works on: a sqlite-utils ``Database``, or anything with its connection."""

    @property
    def conn(self) -> sqlite3.Connection:
        """Give the connection."""
        ...


def first_format(db: HasConnection) -> None:
    """Make the tables of format 1. Record tables keep the order in which records were added, in ``added``."""
    for table, words in FORMAT_1.items():
        for statement in _table_statements(table, words):
            db.conn.execute(statement)
    for statement in KEEPING_1.strip().split(";\n"):
        db.conn.execute(statement.rstrip(";"))


def _table_statements(table: str, words: str) -> Iterator[str]:
    """Give the statements that make one record table and an index for each reference."""
    columns = ['"added" INTEGER PRIMARY KEY', '"id" TEXT NOT NULL UNIQUE']
    columns += [_column(each) for each in words.split(", ")]
    yield f'CREATE TABLE "{table}" ({", ".join(columns)}) STRICT'
    for each in words.split(", "):
        name, kind, *_ = each.split()
        if kind == "->":
            yield f'CREATE INDEX "{table}_{name}" ON "{table}" ("{name}")'


def _column(words: str) -> str:
    """Give the SQL of one column of the description."""
    empty = "" if words.endswith("?") else " NOT NULL"
    name, kind, *target = words.rstrip("?").split()
    if kind == "->":
        return f'"{name}" TEXT{empty} REFERENCES "{target[0]}" ("id") DEFERRABLE INITIALLY DEFERRED'
    return f'"{name}" {_TYPES.get(kind, "TEXT")}{empty}'


@dataclass(frozen=True, slots=True)
class Step:
    """From one format to the next: what changes in the file, and in records as the journal kept them.

    `upcast` takes the name of a record class and its plain values, and gives the values of the next format.
    """

    name: str
    migrate: Callable[[HasConnection], None]
    upcast: Callable[[str, Values], Values]


def _as_it_is(_class_name: str, values: Values) -> Values:
    return values


STEPS: list[Step] = [Step("first_format", first_format, _as_it_is)]
"""Every format there was, in order; the number of a format is its place, from 1."""


def current_format() -> int:
    """Give the number of today's format."""
    return len(STEPS)


def migrate(conn: sqlite3.Connection) -> None:
    """Bring a file (or an empty database) to today's format and stamp it so."""
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    migrations = Migrations("hosselkaart")
    for step in STEPS:
        migrations(name=step.name)(step.migrate)
    migrations.apply(Database(conn, execute_plugins=False, recursive_triggers=False))
    conn.execute(f"PRAGMA user_version={current_format()}")


def upcast(class_name: str, values: Values, since: int) -> Values:
    """Give the values of a record that was written in format `since` as today's format has them."""
    for step in STEPS[since:]:
        values = step.upcast(class_name, values)
    return values


Schema = set[tuple[str, str, str]]
_NOT_COMPARED = ("sqlite_", "search_", "_sqlite_migrations", "idx__sqlite_migrations")


def schema_of(conn: sqlite3.Connection) -> Schema:
    """Give what a database consists of: kind, name and SQL text, without what its libraries keep for themselves."""
    found: Schema = set()
    for kind, name, sql in conn.execute("SELECT type, name, sql FROM sqlite_schema"):
        if kind in ("table", "index") and name.startswith(_NOT_COMPARED):
            continue
        found.add((kind, name, sql or ""))
    return found


@dataclass(frozen=True, slots=True)
class _Bare:
    conn: sqlite3.Connection


def expected_schema(format_number: int) -> Schema:
    """Give what a file of a format consists of when nobody tampered with it."""
    conn = sqlite3.connect(":memory:", isolation_level=None)
    try:
        for step in STEPS[:format_number]:
            step.migrate(_Bare(conn))
        return schema_of(conn)
    finally:
        conn.close()
