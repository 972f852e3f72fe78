"""The commands do what they say, print what a person can read, and end with the right number."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli import DONE, FAILED, main

ROOT = Path(__file__).parent.parent


@pytest.fixture
def example(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    path = str(tmp_path / "e.hossel")
    assert main(["example", path]) == DONE
    capsys.readouterr()
    return path


def told(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    return found


def test_info_counts_in_words_and_for_machines(example: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", example]) == DONE
    assert "78 notities" in capsys.readouterr().out
    assert main(["info", example, "--json"]) == DONE
    found = told(capsys)
    assert found["records"]["NetworkMap"] == 9  # type: ignore[index]
    assert found["title"] == "Voorbeeld: leren van buurtbudgetten"


def test_english_on_request(example: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["info", example, "--lang", "en"])
    assert "78 notes" in capsys.readouterr().out


def test_the_example_does_not_overwrite(example: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["example", example]) == FAILED
    assert "e.hossel" in capsys.readouterr().err
    assert main(["example", example, "--force"]) == DONE


def test_a_dry_run_tells_and_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, people = str(tmp_path / "n.hossel"), tmp_path / "lijst.csv"
    people.write_text("naam;rol\nMo;bewoner\n;bewoner\n", encoding="utf-8")
    main(["new", path, "--title", "Proef"])
    capsys.readouterr()
    assert main(["import", path, str(people), "--dry-run", "--json"]) == DONE
    found = told(capsys)
    assert found["counts"] == {"Person": 1}
    assert [each["line"] for each in found["left_out"]] == [3]  # type: ignore[attr-defined]
    main(["info", path, "--json"])
    assert told(capsys)["records"]["Person"] == 0  # type: ignore[index]


def test_handouts_are_made_for_everyone_with_a_map(example: str, tmp_path: Path) -> None:
    assert main(["handouts", example, "--to", str(tmp_path / "out"), "--kinds", "participant"]) == DONE
    assert len(list((tmp_path / "out").glob("*.pdf"))) == 9


@pytest.mark.parametrize(
    ("options", "files"),
    [
        (["--kinds", "participant", "--one-file"], ["mijn-netwerkkaart.pdf"]),
        (["--kinds", "report,feedback", "--parts", "summary", "--one-file", "--session", "2"], ["S2-prints.pdf"]),
        (["--kinds", "blank-map", "--paper", "A4", "--session", "1"], ["S1-lege-netwerkkaart.pdf"]),
    ],
)
def test_prints_are_made_as_they_are_asked_for(
    example: str, tmp_path: Path, options: list[str], files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["handouts", example, "--to", str(tmp_path / "out"), "--json", *options]) == DONE
    assert [Path(str(path)).name for path in told(capsys)["files"]] == files  # type: ignore[attr-defined]


def test_a_whole_moment_is_printed_at_once(example: str, tmp_path: Path) -> None:
    asked = ["--kinds", "all-before", "--session", "3", "--lang", "en"]
    assert main(["handouts", example, "--to", str(tmp_path), *asked]) == DONE
    made = {path.name for path in tmp_path.glob("*.pdf")}
    assert {"S3-run-sheet.pdf", "S3-attendance-list.pdf"} <= made


@pytest.mark.parametrize("options", [["--parts", "poem"], ["--paper", "A9"], ["--kinds", "poster"]])
def test_what_prints_do_not_have_gets_a_sentence(
    example: str, tmp_path: Path, options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["handouts", example, "--to", str(tmp_path / "out"), *options]) == FAILED
    assert capsys.readouterr().err.count("\n") == 1


def test_check_backup_and_restore(example: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", example]) == DONE
    capsys.readouterr()
    assert main(["backup", example, "--to", str(tmp_path), "--json"]) == DONE
    copy = str(told(capsys)["file"])
    assert main(["restore", copy, "--to", str(tmp_path / "terug.hossel")]) == DONE
    assert main(["check", str(tmp_path / "terug.hossel")]) == DONE


@pytest.mark.parametrize("content", [b"", b"Lieve oma", b"SQLite format 3\0" + b"x" * 5_000])
def test_a_file_that_is_no_programme_gets_one_sentence(
    tmp_path: Path, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "raar.hossel"
    path.write_bytes(content)
    assert main(["info", str(path)]) == FAILED
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "raar.hossel" in said
    assert path.read_bytes() == content


@pytest.mark.parametrize("argv", [["new", "x.hossel"], ["import", "x", "y", "--columns", "ring"], ["handouts", "x"]])
def test_wrong_use_ends_with_two(argv: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(argv)
    assert ended.value.code == 2


def test_no_command_loads_the_window_toolkit(example: str, tmp_path: Path) -> None:
    lines = (
        "import sys; from app.cli import main",
        f"main(['info', {example!r}]); main(['handouts', {example!r}, '--to', {str(tmp_path / 'out')!r}])",
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))",
    )
    ended = subprocess.run([sys.executable, "-c", "\n".join(lines)], cwd=ROOT, capture_output=True, check=False)
    assert ended.returncode == 0, ended.stderr


def test_initiatives_come_in_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, plans = str(tmp_path / "n.hossel"), tmp_path / "plannen.csv"
    plans.write_bytes("naam\tgebied\tstatus\nCafé Élan\tNoord\tloopt\n\tOost\tidee\n".encode("cp1252"))
    main(["new", path, "--title", "Proef"])
    capsys.readouterr()
    assert main(["import", path, str(plans), "--as", "initiatives"]) == DONE
    assert "3" in capsys.readouterr().out
    main(["info", path, "--json"])
    assert told(capsys)["records"]["Initiative"] == 1  # type: ignore[index]


def test_notes_go_into_the_session_with_a_number(
    example: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notes = tmp_path / "notities.csv"
    notes.write_text("moment,opmerking\n20:00,Het lukt\n", encoding="utf-8")
    command = ["import", example, str(notes), "--as", "notes", "--columns", "text=opmerking", "--json"]
    assert main(command) == FAILED
    capsys.readouterr()
    assert main([*command, "--session", "2", "--dry-run"]) == DONE
    assert told(capsys)["counts"] == {"Note": 1}
    assert main([*command, "--session", "2"]) == DONE
