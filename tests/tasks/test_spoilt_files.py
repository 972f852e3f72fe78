"""Whatever happened to a file on its way, bringing it in ends in a plan or in one sentence, never in anything else."""

import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from app.models import Actor, NetworkMap, Note, Person, Programme, Session, Tie
from app.models.edit import DESK, Change, Edit
from app.models.errors import HosselError
from app.models.record import new_id
from app.storage import ProgrammeFile
from app.tasks import apart, incoming
from app.tasks.incoming import As, Incoming, guessed, plan_import
from app.tasks.outgoing import Request, send_out
from app.tasks.programme_files import new_from_json

ROUNDS = {"others": 30}
"""How often each file is spoilt; 100 times where nothing else is said."""
AT = datetime(2026, 3, 12, 19)
RECORDS = (
    Person(id="p", number=1, name="Zoë"),
    Session(id="s", number=1, title="Avond", starts_at=AT),
    Note(id="n", number=1, session="s", taken_at=AT, text='Het lukt; "bijna"'),
    NetworkMap(id="m", number=1, owner="p", ring_names=("dicht", "ver"), sector_names=("werk",), made_at=AT),
    *(Actor(id=f"a{n}", map="m", name=f"Naam {n}", ring=n % 2, sector=0, x=n / 9, y=0.1) for n in range(5)),
    *(Tie(id=f"t{n}", map="m", start=f"a{n}", end=f"a{n + 1}", strength=1 + n % 3) for n in range(4)),
)
OTHERS = {
    "list.gml": 'graph [ node [ id 1 label "A" ] node [ id 2 ] edge [ source 1 target 2 value 2.5 ] ]',
    "list.net": '*Vertices 3\n1 "A" 0.1 0.2\n2 "B"\n*Arcs\n1 2 3\n*Edges\n2 3\n',
    "list.dl": 'dl n=3 format=fullmatrix\nlabels:\n"A",B,C\ndata:\n0 1 0\n1 0 0\n0 0 0\n',
    "matrix.csv": ";A;B;C\nA;0;1;0\nB;2,5;0;0\nC;0;0;0\n",
    "edges.csv": "source,target,weight\na,b,1\nb,c,2\n",
}
EXPORTS = ("graphml", "gexf", "kumu", "networkcanvas", "networkcanvas-graphml", "xlsx", "lists", "egor")


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sent")
    with ProgrammeFile.create(folder / "p.hossel", Programme(id=new_id(), title="Proef")) as file:
        file.commit(Edit("x", DESK, tuple(Change(None, each) for each in RECORDS)))
        for form in (*EXPORTS, "json"):
            send_out(file, folder / form, Request(form))
    (folder / "others").mkdir()
    for name, text in OTHERS.items():
        (folder / "others" / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with ProgrammeFile.create(tmp_path / "x.hossel", Programme(id=new_id(), title="Proef")) as opened:
        opened.commit(Edit("x", DESK, tuple(Change(None, each) for each in RECORDS[:2])))
        yield opened


@pytest.fixture(autouse=True)
def read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read in this process, so that whatever a reader raises is seen."""

    def read(what: str, *paths: Path, progress: object) -> list[Any]:
        return apart._unpacked(what, apart._codec().encode(apart._reader(what)(*paths)))

    monkeypatch.setattr(incoming, "read_apart", read)


def spoilt(data: bytes, chance: random.Random) -> bytes:
    """Give a file that was cut off, or in which bits fell over."""
    if chance.random() < 0.3:
        return data[: chance.randrange(len(data))]
    found = bytearray(data)
    for _ in range(chance.choice((1, 1, 3, 20))):
        found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
    return bytes(found)


def each_spoilt(path: Path, to: Path) -> Iterator[Path]:
    chance, whole = random.Random(path.name), path.read_bytes()
    for _ in range(ROUNDS.get(path.parent.name, 100)):
        (to / path.name).write_bytes(spoilt(whole, chance))
        yield to / path.name


def tried(file: ProgrammeFile, paths: list[Path], what: As | None, *, also_commits: bool = True) -> None:
    """Plan to bring files in, do it, and undo it again; a mishap has a sentence."""
    with suppress(HosselError):
        found = Incoming(paths)
        plan = plan_import(file, found, what=what or guessed(found), session=1 if what is As.NOTES else None)
        if plan.edit.changes and also_commits:
            file.commit(plan.edit)
            file.undo()


def sources(sent: Path, form: str) -> list[Path]:
    return sorted(each for each in (sent / form).iterdir() if form != "xlsx" or each.suffix == ".xlsx")


@pytest.mark.parametrize("form", [*EXPORTS, "others"])
def test_a_spoilt_file_comes_in_or_gets_a_sentence(sent: Path, tmp_path: Path, file: ProgrammeFile, form: str) -> None:
    as_lists = (As.PARTICIPANTS, As.INITIATIVES, As.NOTES, As.MAPS, As.NETWORKS, None)
    for path in sources(sent, form):
        for place, broken in enumerate(each_spoilt(path, tmp_path)):
            beside = [each for each in sources(sent, form) if each != path] if form == "egor" else []
            what = as_lists[place % 6] if form in ("lists", "xlsx", "egor") else None
            tried(file, [broken, *beside], what, also_commits=place % 10 == 0)
    assert file.check() == []


def test_a_spoilt_programme_becomes_a_programme_or_gets_a_sentence(sent: Path, tmp_path: Path) -> None:
    (path,) = sources(sent, "json")
    for place, broken in enumerate(each_spoilt(path, tmp_path)):
        _try_new(broken, tmp_path / f"{place}.hossel")
    assert not list(tmp_path.glob("*.nieuw.*"))


def _try_new(path: Path, to: Path) -> None:
    try:
        with ProgrammeFile.open(new_from_json(path, to), read_only=True) as made:
            assert made.check() == []
    except HosselError:
        assert not to.exists()


MAKE: dict[str, Callable[[Path], object]] = {
    "nothing": lambda path: path.touch(),
    "a folder": lambda path: path.mkdir(),
    "a folder of nothing": lambda path: (path / "leeg").mkdir(parents=True),
    "missing": lambda _: None,
    "NUL": lambda path: path.write_bytes(bytes(5_000)),
    "a picture": lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9),
    "one long line": lambda path: path.write_bytes(b"a" * 300_000),
    "only delimiters": lambda path: path.write_bytes(b";;;;\n" * 999),
    "quotes that never end": lambda path: path.write_bytes(b'naam;"rol\nMo;bewoner\n' * 99),
    "UTF-16 cut in half": lambda path: path.write_bytes("naam\nMo\n".encode("utf-16")[:-1]),
}


@pytest.mark.parametrize("how", MAKE)
@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".graphml", ".gexf", ".json", ".zip", ".net", ".gml", ".doc", ""])
def test_what_is_no_file_for_us_gets_a_sentence(tmp_path: Path, file: ProgrammeFile, how: str, ending: str) -> None:
    path = tmp_path / f"raar{ending}"
    MAKE[how](path)
    for what in (None, *As):
        tried(file, [path], what)
    assert [each.id for each in file.all(Person)] == ["p"]
