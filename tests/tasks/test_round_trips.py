"""What goes out comes in again the same, for all that a form can hold; whatever people are called and have said."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from app.cli import DONE, main
from app.models import Actor, Ask, Circle, NetworkMap, Offer, Person, Programme, Record, Tie
from app.models.edit import DESK, Change, Edit
from app.models.names import NameStyle
from app.models.network_map import ActorKind, Direction, Good, MapContent, TieKind
from app.models.person import Consent, ConsentAnswer, ConsentUse
from app.models.record import new_id
from app.models.text import NAME_LIMIT, one_line, storable
from app.storage import ProgrammeFile
from app.tasks.imports import carry_out
from app.tasks.incoming import Incoming, guessed, plan_import
from app.tasks.outgoing import Request, send_out

NASTY = Path(__file__).parents[3] / "shared" / "data" / "nasty_blns" / "blns.json"
IN_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
WHOLE = ("graphml", "gexf", "kumu", "networkcanvas-graphml", "networkcanvas")
"""The forms that hold a map with all that stands on it."""


def texts() -> list[str]:
    """Give hostile texts, without the signs that no XML can hold."""
    found = json.loads(NASTY.read_text(encoding="utf-8")) if NASTY.is_file() else []
    found += [
        "=1+1",
        "@SUM(A1)",
        "-5",
        "+31 6",
        "'t Hart",
        "NULL",
        "true",
        '{"a": [1]}',
        "مريم",
        "Ɣanim 👩‍👩‍👧",
        "a;b,c\td",
    ]
    return [IN_NO_XML.sub("", each) for each in found]


def names() -> list[str]:
    return [name for each in texts() if (name := one_line(each)) and len(name) <= NAME_LIMIT]


def notes() -> list[str]:
    return [note for each in texts() if (note := storable(each).strip())]


def known(content: MapContent) -> dict[str, object]:
    """Give what is on a map without ids and numbers of our own."""
    called: dict[str | None, str] = {each.id: f"{place} {each.name}" for place, each in enumerate(content.actors)}
    called[None] = "centre"

    def ends(tie: Tie) -> tuple[str, str, Direction]:
        found = (called[tie.start], called[tie.end], tie.direction)
        return (found[1], found[0], Direction.TO) if tie.direction is Direction.FROM else found

    drawn = content.map
    return {
        "owner": content.owner_name,
        "map": (drawn.prompt, drawn.ring_names, drawn.sector_names, drawn.kind_names, drawn.questions),
        "actors": [
            (each.name, each.kind, each.ring, each.sector, round(each.x, 9), round(each.y, 9), each.wished, each.note)
            for each in content.actors
        ],
        "ties": Counter(
            (*ends(each), each.kind, each.strength, each.good, each.wished, each.note) for each in content.ties
        ),
        "circles": Counter(
            (each.name, each.colour, each.note, tuple(sorted(called[member] for member in each.members)))
            for each in content.circles
        ),
        "goods": Counter(
            (type(each).__name__, called[each.actor], each.kind, each.words)
            for each in (*content.offers, *content.asks)
        ),
    }


def maps_of(file: ProgrammeFile) -> list[dict[str, object]]:
    drawn = sorted(file.all(NetworkMap), key=lambda each: each.number)
    return [known(file.map_content(each.id)) for each in drawn]


DRAWN = NetworkMap(
    id="m",
    number=1,
    owner="p",
    prompt='Wie "ken" <je>?',
    ring_names=("dicht, bij", "=ver"),
    sector_names=("a;b", "[c]"),
    made_at=datetime(2026, 3, 12),
)


def hostile_records() -> Iterator[Record]:
    said = notes()
    yield Person(id="p", number=1, name="Jan <jan@x.nl> & de Boer")
    yield Consent(id="c", person="p", use=ConsentUse.RESEARCH, answer=ConsentAnswer.YES, given_on=date(2026, 3, 1))
    yield DRAWN
    for n, name in enumerate(names()):
        yield _actor(n, name, said[n % len(said)])
        yield _tie(n, said[-1 - n % len(said)])
        yield Offer(id=f"o{n}", map="m", actor=f"a{n}", kind=list(Good)[n % 8], words=name)
        if n % 9 == 0:
            yield Ask(id=f"v{n}", map="m", actor=None, kind=list(Good)[n % 8], words=name)
            yield Circle(id=f"k{n}", map="m", name=name, members=(f"a{n}",), colour=n % 5, note=name)


def _actor(n: int, name: str, note: str) -> Actor:
    ring, sector = (None, 0, 1)[n % 3], (None, 1, 0)[n % 3]
    kind, x, y = list(ActorKind)[n % 5], (n % 90) / 100, -(n % 70) / 100
    return Actor(id=f"a{n}", map="m", name=name, kind=kind, ring=ring, sector=sector, x=x, y=y, note=note)


def _tie(n: int, note: str) -> Tie:
    kind = list(TieKind)[n % 5]
    good = list(Good)[n % 8] if kind is TieKind.GIVES else None
    return Tie(
        id=f"t{n}",
        map="m",
        start=f"a{n - 1}" if n else None,
        end=f"a{n}",
        kind=kind,
        direction=list(Direction)[n % 4],
        strength=1 + n % 3,
        good=good,
        note=note,
    )


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hostile") / "h.hossel"
    with ProgrammeFile.create(path, Programme(id=new_id(), title="Proef")) as file:
        file.commit(Edit("x", DESK, tuple(Change(None, each) for each in hostile_records())))
    return path


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with ProgrammeFile.create(tmp_path / "leeg.hossel", Programme(id=new_id(), title="Proef")) as file:
        yield file


@pytest.mark.parametrize("form", WHOLE)
def test_hostile_names_and_notes_come_back_equal(
    hostile: Path, empty: ProgrammeFile, tmp_path: Path, form: str
) -> None:
    with ProgrammeFile.open(hostile, read_only=True) as file:
        made = send_out(file, tmp_path / "uit", Request(form, names=NameStyle.FULL))
        expected = maps_of(file)
    incoming = Incoming(made)
    plan = plan_import(empty, incoming, what=guessed(incoming))
    assert plan.left_out == ()
    carry_out(empty, plan)
    assert maps_of(empty) == expected


def told(path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, int]:
    capsys.readouterr()
    assert main(["info", str(path), "--json"]) == DONE
    found: dict[str, int] = json.loads(capsys.readouterr().out)["records"]
    return {name: found[name] for name in ("NetworkMap", "Actor", "Tie", "Circle", "Offer", "Ask")}


@pytest.mark.parametrize("form", WHOLE)
def test_export_then_import_then_info_are_equal(
    example_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    assert main(["export", str(example_path), "--to", str(tmp_path / "uit"), "--format", form]) == DONE
    made = sorted(map(str, (tmp_path / "uit").iterdir()))
    back = tmp_path / "terug.hossel"
    assert main(["new", str(back), "--title", "Terug"]) == DONE
    assert main(["import", str(back), *made]) == DONE
    assert told(back, capsys) == told(example_path, capsys)


def test_a_whole_programme_comes_back_through_the_commands(
    example_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["export", str(example_path), "--to", str(tmp_path), "--format", "json"])
    assert main(["import", str(tmp_path / "terug.hossel"), str(tmp_path / "hosselkaart.json")]) == DONE
    capsys.readouterr()
    answers = []
    for path in (example_path, tmp_path / "terug.hossel"):
        assert main(["info", str(path), "--json"]) == DONE
        answers.append(capsys.readouterr().out)
    assert answers[0] == answers[1]


def test_lists_come_back_through_the_commands(
    example_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["export", str(example_path), "--to", str(tmp_path), "--format", "lists"])
    back = str(tmp_path / "terug.hossel")
    main(["new", back, "--title", "Terug"])
    for name in ("initiatives.csv", "people.csv"):
        assert main(["import", back, str(tmp_path / name)]) == DONE
    found = []
    for path in (str(example_path), back):
        capsys.readouterr()
        main(["info", path, "--json"])
        found.append(json.loads(capsys.readouterr().out)["records"])
    assert [(each["Person"], each["Initiative"]) for each in found[1:]] == [
        (found[0]["Person"], found[0]["Initiative"])
    ]


def test_tables_for_r_come_in_again_as_the_same_people_and_lines(
    example_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["export", str(example_path), "--to", str(tmp_path), "--format", "egor"])
    back = tmp_path / "terug.hossel"
    main(["new", str(back), "--title", "Terug"])
    assert (
        main(["import", str(back), *(str(tmp_path / f"{name}.csv") for name in ("egos", "alters", "aaties"))]) == DONE
    )
    with ProgrammeFile.open(example_path, read_only=True) as one, ProgrammeFile.open(back, read_only=True) as other:
        between = sum(tie.start is not None and tie.end is not None for tie in one.all(Tie))
        assert len(other.all(Tie)) == between
        assert len(other.all(Actor)) == len(one.all(Actor))
        assert len(other.all(NetworkMap)) == len(one.all(NetworkMap))
