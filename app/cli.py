"""The commands: all that can be done without a screen. Without a command the window opens.

Everyone of them prints what a person can read, takes ``--json`` for machines, and ends with 0 (done),
1 (it failed: one sentence on stderr, nothing half-written) or 2 (wrong use).
"""

import argparse
import gc
import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app import IMPORT_WORKER, NAME, __version__
from app.models.errors import Cancelled, HosselError
from app.models.language import DUTCH, LANGUAGES, QT_TRANSLATE_NOOP, Sentence, Slot, Words

CONTEXT = "cli"
DONE, FAILED, WRONG_USE = 0, 1, 2

STOPPED = QT_TRANSLATE_NOOP("cli", "Stopped. Nothing was changed.")
EXAMPLE_WRITTEN = QT_TRANSLATE_NOOP("cli", "The example programme is in {path}.")
NEW_WRITTEN = QT_TRANSLATE_NOOP("cli", "{path} is ready.")
LAST_CHANGE = QT_TRANSLATE_NOOP("cli", "Last change: {at}")
LANGUAGE_IS = QT_TRANSLATE_NOOP("cli", "Language: {language}")
SESSION_IS = QT_TRANSLATE_NOOP("cli", "Session {number}: {title}, {at}")
BROUGHT_IN = QT_TRANSLATE_NOOP("cli", "Brought in: {counts}.")
WOULD_COME_IN = QT_TRANSLATE_NOOP("cli", "This would come in: {counts}. Nothing was changed.")
TAKEN_AS = QT_TRANSLATE_NOOP("cli", "Columns: {columns}")
LEFT_OUT = QT_TRANSLATE_NOOP("cli", "{table}, line {line}: {why}")
LEFT_OUT_MORE = QT_TRANSLATE_NOOP("cli", "… and %n more line(s) left out.", "", 1)
PRINTED = QT_TRANSLATE_NOOP("cli", "%n print(s) in {folder}", "", 1)
WRITTEN = QT_TRANSLATE_NOOP("cli", "%n file(s) in {folder}", "", 1)
MADE_OF_JSON = QT_TRANSLATE_NOOP("cli", "{path} is made of {name}.")
SOUND = QT_TRANSLATE_NOOP("cli", "{name} is sound.")
BACKED_UP = QT_TRANSLATE_NOOP("cli", "The copy is {path}.")
RESTORED = QT_TRANSLATE_NOOP("cli", "The copy is put back as {path}.")
SET_ASIDE = QT_TRANSLATE_NOOP("cli", "What stood there is kept as {path}.")
GUESSED = QT_TRANSLATE_NOOP("cli", "what stands in it; without it the files themselves tell")
LINES_TOLD = 20

HELP = {
    "example": QT_TRANSLATE_NOOP("cli", "write the example programme"),
    "new": QT_TRANSLATE_NOOP("cli", "make a new programme"),
    "info": QT_TRANSLATE_NOOP("cli", "tell what is in a programme"),
    "import": QT_TRANSLATE_NOOP("cli", "bring in people, maps, initiatives or notes from tables"),
    "handouts": QT_TRANSLATE_NOOP("cli", "make the prints"),
    "export": QT_TRANSLATE_NOOP("cli", "write it for other programs"),
    "check": QT_TRANSLATE_NOOP("cli", "look whether a programme is sound"),
    "backup": QT_TRANSLATE_NOOP("cli", "make a checked copy"),
    "restore": QT_TRANSLATE_NOOP("cli", "put a copy back"),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command has to say: sentences for people, `data` for machines, and how it ended."""

    sentences: tuple[Sentence, ...]
    data: dict[str, Any]
    ended: int = DONE


def main(argv: Sequence[str]) -> int:
    """Run a command, or the window; gives the exit code."""
    if argv and argv[0] == IMPORT_WORKER:
        from app.tasks.apart import work

        return work(argv[1:])
    if not argv or argv[0] not in HELP:
        return _window(argv)
    options = _parser().parse_args(argv)
    words = Words(options.lang)
    try:
        answer = COMMANDS[options.command](options)
    except HosselError as error:
        print(words.say(error.sentence), file=sys.stderr)
        return FAILED
    except (Cancelled, KeyboardInterrupt):
        print(words.translate(CONTEXT, STOPPED), file=sys.stderr)
        return FAILED
    told = [json.dumps(answer.data, ensure_ascii=False, indent=2)] if options.json else map(words.say, answer.sentences)
    try:
        print(*told, sep="\n", flush=True)
    except BrokenPipeError:
        # Whoever read along has seen enough; the work itself is done.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return answer.ended


def _parser() -> argparse.ArgumentParser:
    words = Words(DUTCH)
    parser = argparse.ArgumentParser(prog="main.py", description=NAME)
    commands = parser.add_subparsers(dest="command", required=True)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true")
    common.add_argument("--lang", choices=LANGUAGES, default=DUTCH)

    def command(name: str, *places: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, parents=[common], help=words.translate(CONTEXT, HELP[name]))
        for place in places:
            made.add_argument(place, type=Path)
        return made

    command("example", "file").add_argument("--force", action="store_true")
    command("new", "file").add_argument("--title", required=True)
    command("info", "file")
    _import_options(command("import", "file"))
    _handout_options(command("handouts", "file"))
    _export_options(command("export", "file"))
    command("check", "file")
    command("backup", "file").add_argument("--to", type=Path, metavar="DIR")
    command("restore", "backup").add_argument("--to", type=Path, metavar="FILE", required=True)
    return parser


def _import_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("sources", type=Path, nargs="+", metavar="SOURCE")
    kinds = ("participants", "maps", "networks", "initiatives", "notes")
    parser.add_argument("--as", dest="what", choices=kinds, help=Words(DUTCH).translate(CONTEXT, GUESSED))
    parser.add_argument("--session", type=int, metavar="N")
    parser.add_argument("--columns", type=_columns, default={}, metavar="ours=theirs,…")
    parser.add_argument("--dry-run", action="store_true")


def _handout_options(parser: argparse.ArgumentParser) -> None:
    from app.models.names import NameStyle

    parser.add_argument("--to", type=Path, metavar="DIR", required=True)
    parser.add_argument("--session", type=int, metavar="N")
    parser.add_argument("--kinds", type=_several, metavar="a,b|all|all-before")
    parser.add_argument("--parts", type=_several, metavar="a,b")
    parser.add_argument("--paper", metavar="A4")
    parser.add_argument("--large-print", action="store_true")
    parser.add_argument("--one-file", action="store_true")
    parser.add_argument("--names", type=NameStyle, choices=tuple(NameStyle), default=NameStyle.FULL)


def _several(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(","))


def _export_options(parser: argparse.ArgumentParser) -> None:
    from app.models.names import NameStyle
    from app.tasks.formats import FORMATS

    parser.add_argument("--to", type=Path, metavar="DIR", required=True)
    parser.add_argument("--format", choices=tuple(FORMATS), required=True)
    parser.add_argument("--session", type=int, metavar="N")
    parser.add_argument("--names", type=NameStyle, choices=tuple(NameStyle), default=NameStyle.FULL)


def _columns(text: str) -> dict[str, str]:
    """Read ``ring=alter.clo,name=alter_ID``. A ValueError is argparse's way to say that it is wrong use."""
    pairs = [pair.partition("=") for pair in text.split(",")]
    if not all(ours and equals and theirs for ours, equals, theirs in pairs):
        raise ValueError(text)
    return {ours.strip(): theirs.strip() for ours, _, theirs in pairs}


class Told:
    """Progress on stderr: a number that counts on a terminal, else a line for every tenth part."""

    def __init__(self) -> None:
        self._tenth = -1

    def step(self, done: int, total: int) -> None:
        """Write how far it is."""
        if total < LINES_TOLD or done * 10 // total == self._tenth:
            return
        self._tenth = done * 10 // total
        start, end = ("\r", "") if sys.stderr.isatty() else ("", "\n")
        print(f"{start}{done} / {total}", end=end, file=sys.stderr, flush=True)

    def ended(self) -> None:
        """Leave the line on a terminal."""
        if self._tenth >= 0 and sys.stderr.isatty():
            print(file=sys.stderr)


def _example(options: argparse.Namespace) -> Answer:
    from app.tasks.files import write_example

    write_example(options.file, force=options.force)
    return Answer((Sentence(CONTEXT, EXAMPLE_WRITTEN, {"path": str(options.file)}),), {"file": str(options.file)})


def _new(options: argparse.Namespace) -> Answer:
    from app.tasks.files import new_programme

    path = new_programme(options.file, title=options.title, language=options.lang)
    return Answer((Sentence(CONTEXT, NEW_WRITTEN, {"path": str(path)}),), {"file": str(path)})


def _info(options: argparse.Namespace) -> Answer:
    from app.models.terms import counted
    from app.storage import ProgrammeFile
    from app.tasks.files import info

    with ProgrammeFile.open(options.file, read_only=True) as file:
        found = info(file)
    sentences = [Sentence(CONTEXT, "{title}", {"title": found.title})]
    sentences += [counted(name, count) for name, count in found.records.items() if count]
    for session in found.sessions:
        slots: dict[str, Slot] = {
            "number": session.number,
            "title": session.title,
            "at": f"{session.starts_at:%d-%m-%Y %H:%M}",
        }
        sentences.append(Sentence(CONTEXT, SESSION_IS, slots))
    sentences.append(Sentence(CONTEXT, LANGUAGE_IS, {"language": found.language}))
    changed = f"{found.last_change:%d-%m-%Y %H:%M}" if found.last_change else "-"
    sentences.append(Sentence(CONTEXT, LAST_CHANGE, {"at": changed}))
    data = {
        "title": found.title,
        "format": found.format,
        "language": found.language,
        "is_example": found.is_example,
        "records": found.records,
        "sessions": [
            {"number": session.number, "title": session.title, "starts_at": session.starts_at.isoformat()}
            for session in found.sessions
        ],
        "last_change": found.last_change.isoformat() if found.last_change else None,
    }
    return Answer(tuple(sentences), data)


def _import(options: argparse.Namespace) -> Answer:
    if _is_whole_programme(options.sources):
        return _import_whole(options)
    from app.models.terms import counted
    from app.storage import ProgrammeFile
    from app.tasks.imports import carry_out
    from app.tasks.incoming import As, Incoming, guessed, plan_import

    told, incoming = Told(), Incoming(options.sources)
    with ProgrammeFile.open(options.file, read_only=options.dry_run) as file:
        what = As(options.what) if options.what else guessed(incoming)
        found = plan_import(file, incoming, what=what, columns=options.columns, session=options.session)
        if not options.dry_run:
            carry_out(file, found, progress=told)
    told.ended()
    counts = tuple(counted(name, count) for name, count in found.counts.items())
    happened = WOULD_COME_IN if options.dry_run else BROUGHT_IN
    columns = ", ".join(f"{ours}={theirs}" for ours, theirs in found.columns.items())
    sentences = [
        Sentence(CONTEXT, happened, {"counts": counts}),
        *([Sentence(CONTEXT, TAKEN_AS, {"columns": columns})] if columns else []),
        *found.remarks,
        *(
            Sentence(CONTEXT, LEFT_OUT, {"table": each.table, "line": each.line, "why": each.why})
            for each in found.left_out[:LINES_TOLD]
        ),
    ]
    if len(found.left_out) > LINES_TOLD:
        sentences.append(Sentence(CONTEXT, LEFT_OUT_MORE, {}, len(found.left_out) - LINES_TOLD))
    words = Words(options.lang)
    data = {
        "as": what,
        "counts": found.counts,
        "columns": found.columns,
        "remarks": [words.say(remark) for remark in found.remarks],
        "left_out": [{"table": each.table, "line": each.line, "why": words.say(each.why)} for each in found.left_out],
        "dry_run": options.dry_run,
    }
    return Answer(tuple(sentences), data)


def _is_whole_programme(sources: Sequence[Path]) -> bool:
    """Tell whether what comes in is a whole programme as JSON: that comes into a file of its own."""
    from app.tasks.programme_files import is_programme

    return len(sources) == 1 and is_programme(sources[0])


def _import_whole(options: argparse.Namespace) -> Answer:
    from app.tasks.programme_files import new_from_json

    told = Told()
    made = new_from_json(options.sources[0], options.file, progress=told)
    told.ended()
    sentence = Sentence(CONTEXT, MADE_OF_JSON, {"path": str(made), "name": options.sources[0].name})
    return Answer((sentence,), {"file": str(made)})


def _handouts(options: argparse.Namespace) -> Answer:
    from app.storage import ProgrammeFile
    from app.tasks.handouts import make_handouts
    from app.tasks.prints.kinds import DEFAULT_KINDS, kinds_called

    told = Told()
    with ProgrammeFile.open(options.file, read_only=True) as file:
        made = make_handouts(
            file,
            options.to,
            kinds=tuple(kind for key in options.kinds or DEFAULT_KINDS for kind in kinds_called(key)),
            parts=frozenset(options.parts) if options.parts else None,
            paper=options.paper,
            bound=options.one_file,
            session=options.session,
            lang=options.lang,
            large_print=options.large_print,
            names=options.names,
            progress=told,
        )
    told.ended()
    sentence = Sentence(CONTEXT, PRINTED, {"folder": str(options.to)}, len(made))
    return Answer((sentence,), {"files": [str(path) for path in made]})


def _export(options: argparse.Namespace) -> Answer:
    from app.storage import ProgrammeFile
    from app.tasks.outgoing import Request, send_out
    from app.tasks.whats_in_it import WhatsInIt

    told = Told()
    request = Request(options.format, session=options.session, names=options.names, lang=options.lang)
    with ProgrammeFile.open(options.file, read_only=True) as file:
        made = send_out(file, options.to, request, progress=told)
        found = WhatsInIt(file).told(request)
    told.ended()
    sentence = Sentence(CONTEXT, WRITTEN, {"folder": str(options.to)}, len(made))
    in_it = {
        "records": found.counts,
        "participants_named": found.named,
        "participants_not_named": found.unnamed,
        "contacts_named": found.contacts_named,
    }
    return Answer((sentence, *found.sentences), {"files": [str(path) for path in made], "in_it": in_it})


def _check(options: argparse.Namespace) -> Answer:
    from app.storage import ProgrammeFile
    from app.tasks.files import check

    told = Told()
    with ProgrammeFile.open(options.file, read_only=True) as file:
        findings = check(file, progress=told)
    told.ended()
    words = Words(options.lang)
    data = {"sound": not findings, "findings": [words.say(finding) for finding in findings]}
    if findings:
        return Answer(tuple(findings), data, FAILED)
    return Answer((Sentence(CONTEXT, SOUND, {"name": options.file.name}),), data)


def _backup(options: argparse.Namespace) -> Answer:
    from app.storage import ProgrammeFile
    from app.tasks.files import back_up

    with ProgrammeFile.open(options.file, read_only=True) as file:
        made = back_up(file, options.to)
    return Answer((Sentence(CONTEXT, BACKED_UP, {"path": str(made)}),), {"file": str(made)})


def _restore(options: argparse.Namespace) -> Answer:
    from app.tasks.files import restore_backup

    aside = restore_backup(options.backup, options.to)
    sentences = [Sentence(CONTEXT, RESTORED, {"path": str(options.to)})]
    if aside:
        sentences.append(Sentence(CONTEXT, SET_ASIDE, {"path": str(aside)}))
    return Answer(tuple(sentences), {"file": str(options.to), "set_aside": str(aside) if aside else None})


COMMANDS: dict[str, Callable[[argparse.Namespace], Answer]] = {
    "example": _example,
    "new": _new,
    "info": _info,
    "import": _import,
    "handouts": _handouts,
    "export": _export,
    "check": _check,
    "backup": _backup,
    "restore": _restore,
}


def _window(argv: Sequence[str]) -> int:
    """Open the window: the only thing here that needs a screen."""
    parser = argparse.ArgumentParser(prog="main.py", description=NAME, epilog=", ".join(HELP))
    parser.add_argument("file", type=Path, nargs="?")
    parser.add_argument("--lang", choices=LANGUAGES)
    parser.add_argument("--theme", choices=("system", "light", "dark"))
    parser.add_argument("--read-only", action="store_true")
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--version", action="version", version=f"{NAME} {__version__}")
    options = parser.parse_args(argv)
    if options.data_dir:
        os.environ["HOSSELKAART_DATA_DIR"] = str(options.data_dir)
    gc.disable()  # the start makes much and throws nothing away; the window does, once it is shown: see `Garbage`
    from app.application import run

    return run(options.file, lang=options.lang, theme=options.theme, read_only=options.read_only)
