"""Every word a person reads can be translated, and is; in both languages every screen opens."""

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
SOURCES = sorted((ROOT / "app").rglob("*.py"))
TELLING = ("tr", "translate", "QT_TRANSLATE_NOOP")
SLOT = re.compile(r"\{\w+\}")

Message = tuple[str, str]


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> set[Message]:
    """Give all texts of the code as lupdate finds them now."""
    fresh = tmp_path_factory.mktemp("words") / "fresh.ts"
    lupdate = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    assert lupdate, "lupdate comes with PySide6"
    subprocess.run([lupdate, "-silent", *map(str, SOURCES), "-ts", str(fresh)], check=True, capture_output=True)
    return {key for key, _ in messages(fresh)}


def messages(path: Path) -> list[tuple[Message, ElementTree.Element]]:
    return [
        ((context.findtext("name", ""), message.findtext("source", "")), message)
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
    ]


def forms(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    if translation.get("type"):
        return []
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


def test_every_text_of_the_code_is_in_dutch(extracted: set[Message]) -> None:
    dutch = {key for key, message in messages(TRANSLATIONS / "hosselkaart_nl.ts") if all(forms(message) or [""])}
    assert extracted - dutch == set()


def test_nothing_is_translated_that_is_no_longer_said(extracted: set[Message]) -> None:
    assert {key for key, _ in messages(TRANSLATIONS / "hosselkaart_nl.ts")} - extracted == set()


def test_every_plural_has_two_forms_in_both_languages() -> None:
    for language in ("nl", "en"):
        for key, message in messages(TRANSLATIONS / f"hosselkaart_{language}.ts"):
            if "%n" in key[1]:
                assert len(forms(message)) == 2, key


def test_english_has_every_plural(extracted: set[Message]) -> None:
    english = {key for key, _ in messages(TRANSLATIONS / "hosselkaart_en.ts")}
    assert {key for key in extracted if "%n" in key[1]} == english


def test_a_translation_fills_the_same_slots() -> None:
    for key, message in messages(TRANSLATIONS / "hosselkaart_nl.ts"):
        for form in forms(message):
            assert set(SLOT.findall(form)) == set(SLOT.findall(key[1])), key


def not_literal(source: str) -> list[int]:
    """Give the lines at which an f-string or a sum is handed to a translation, where lupdate cannot read it."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    named = [call for call in calls if getattr(call.func, "attr", getattr(call.func, "id", "")) in TELLING]
    return [call.lineno for call in named for each in call.args[:2] if isinstance(each, ast.JoinedStr | ast.BinOp)]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_f_string_is_handed_to_a_translation(path: Path) -> None:
    assert not_literal(path.read_text(encoding="utf-8")) == []


def test_an_f_string_in_tr_would_be_found() -> None:
    assert not_literal('self.tr(f"{name} is gone")') == [1]
