"""Preferences are kept at once, and nothing in their file can stop the start."""

from pathlib import Path

import pytest

from app.models.names import NameStyle
from app.models.print_choices import PrintChoices
from app.services.preferences import MOST_RECENT, Preferences


def test_what_was_chosen_is_there_the_next_time(qtbot, tmp_path: Path) -> None:
    first = Preferences(tmp_path)
    first.language, first.theme, first.size, first.motion = "en", "dark", 1.5, "off"
    second = Preferences(tmp_path)
    assert (second.language, second.theme, second.size, second.motion) == ("en", "dark", 1.5, "off")


def test_the_defaults_are_dutch_and_as_the_computer(qtbot, tmp_path: Path) -> None:
    fresh = Preferences(tmp_path)
    assert (fresh.language, fresh.theme, fresh.size, fresh.motion) == ("nl", "system", 1.0, "system")


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"language": "xx", "size": 9, "recent": 3, "prints": [], "last_print": 1}', "\x00", "null"]
)
def test_a_file_that_makes_no_sense_gives_the_defaults(qtbot, tmp_path: Path, text: str) -> None:
    (tmp_path / "preferences.json").write_text(text)
    fresh = Preferences(tmp_path)
    assert (fresh.language, fresh.size, fresh.recent()) == ("nl", 1.0, [])


def test_a_change_is_told_once_and_the_same_choice_again_not(qtbot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path)
    heard: list[str] = []
    preferences.changed.connect(heard.append)
    preferences.theme = "dark"
    preferences.theme = "dark"
    assert heard == ["theme"]


def test_a_choice_that_does_not_exist_is_refused(qtbot, tmp_path: Path) -> None:
    with pytest.raises(ValueError):
        Preferences(tmp_path).size = 3.0


def test_recent_programmes_stand_newest_first_and_once(qtbot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path)
    for name in ("a", "b", "a"):
        preferences.add_recent(Path(name))
    assert preferences.recent() == [Path("a"), Path("b")]
    preferences.forget_recent(Path("a"))
    assert Preferences(tmp_path).recent() == [Path("b")]


def test_the_list_of_recent_programmes_does_not_grow_without_end(qtbot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path)
    for number in range(MOST_RECENT + 5):
        preferences.add_recent(Path(str(number)))
    assert len(preferences.recent()) == MOST_RECENT


def test_a_choice_for_now_is_not_kept(qtbot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path)
    preferences.for_now(language="en", theme=None)
    preferences.size = 2.0
    assert preferences.language == "en"
    assert Preferences(tmp_path).language == "nl"


def test_a_folder_that_cannot_be_written_to_stops_nothing(qtbot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    preferences = Preferences(tmp_path / "file" / "folder")
    preferences.theme = "dark"
    assert preferences.theme == "dark"


def test_how_a_print_was_made_is_there_the_next_time(qtbot, tmp_path: Path) -> None:
    first, choices = Preferences(tmp_path), PrintChoices(NameStyle.FIRST, large_print=True)
    assert first.print_choices("report") == PrintChoices()
    first.keep_print("report", choices)
    first.keep_print("actions", PrintChoices())
    second = Preferences(tmp_path)
    assert (second.last_print, second.print_choices("report")) == ("actions", choices)
