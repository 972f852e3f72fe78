"""What files are is guessed from their headers, and lists of lines and of who stand in them are read together."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.models import Programme
from app.models.errors import FOLDER_EMPTY, WHOLE_PROGRAMME, BadInput
from app.models.record import new_id
from app.storage import ProgrammeFile
from app.tasks.incoming import As, Incoming, guessed, plan_import, whole_programme
from app.tasks.programme_files import programme_as_json


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProgrammeFile]:
    with ProgrammeFile.create(tmp_path / "x.hossel", Programme(id=new_id(), title="Proef")) as opened:
        yield opened


def written(folder: Path, *files: tuple[str, str]) -> Incoming:
    for name, text in files:
        (folder / name).write_text(text, encoding="utf-8")
    return Incoming([folder / name for name, _ in files])


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("naam;rol\nMo;bewoner\n", As.PARTICIPANTS),
        ("voornaam;achternaam\nMo;B\n", As.PARTICIPANTS),
        ("case;leeftijd\nMo;40\n", As.PARTICIPANTS),
        ("naam;gebied;status;bedrag\nTuin;Noord;idee;500\n", As.INITIATIVES),
        ("initiatief;omschrijving\nTuin;groen\n", As.INITIATIVES),
        ("tijd;tekst;soort;rol\n20:00;Het lukt;e;bewoner\n", As.NOTES),
        ("egoID;alterID\n1;1\n", As.MAPS),
        ("case;alterID\n1;1\n", As.MAPS),
        ("source,target\na,b\nb,c\n", As.NETWORKS),
    ],
)
def test_a_header_tells_what_stands_in_a_file(tmp_path: Path, text: str, what: As) -> None:
    assert guessed(written(tmp_path, ("lijst.csv", text))) is what


def test_a_list_beside_a_list_of_lines_tells_who_stand_in_it(tmp_path: Path, file: ProgrammeFile) -> None:
    found = written(tmp_path, ("lines.csv", "node_1,node_2\n1,2\n2,3\n"), ("who.csv", "id,target\n1,7\n2,7\n3,8\n"))
    plan = plan_import(file, found, what=guessed(found))
    assert (plan.counts["NetworkMap"], plan.counts["Actor"], plan.counts["Tie"]) == (1, 3, 2)


def test_a_whole_programme_goes_into_a_file_of_its_own(tmp_path: Path, file: ProgrammeFile) -> None:
    (tmp_path / "p.json").write_bytes(programme_as_json(file))
    assert whole_programme([tmp_path / "x.csv", tmp_path / "p.json"]) == tmp_path / "p.json"
    with pytest.raises(BadInput) as told:
        plan_import(file, Incoming([tmp_path / "p.json"]), what=As.NETWORKS)
    assert told.value.sentence.text == WHOLE_PROGRAMME


def test_a_folder_without_tables_is_told(tmp_path: Path, file: ProgrammeFile) -> None:
    (tmp_path / "leeg").mkdir()
    with pytest.raises(BadInput) as told:
        plan_import(file, Incoming([tmp_path / "leeg"]), what=As.NETWORKS)
    assert told.value.sentence.text == FOLDER_EMPTY
