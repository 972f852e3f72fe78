"""No function over 40 lines, no file over 400: what does not fit is two things."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.checkout import named, python_files

MOST_LINES_OF_FUNCTION = 40
MOST_LINES_OF_FILE = 400
FILES = python_files("app", "tests")


def long_functions(source: str) -> Iterator[str]:
    """Give ``name: lines`` of every function in `source` that is too long."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or 0) - node.lineno + 1
            if lines > MOST_LINES_OF_FUNCTION:
                yield f"{node.name}: {lines}"


@pytest.mark.parametrize("path", FILES, ids=named)
def test_no_function_and_no_file_is_too_long(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert list(long_functions(source)) == []
    assert len(source.splitlines()) <= MOST_LINES_OF_FILE


def test_a_long_function_is_noticed() -> None:
    body = "    pass\n" * MOST_LINES_OF_FUNCTION
    assert list(long_functions(f"def too_much():\n{body}")) == ["too_much: 41"]
    assert list(long_functions("def enough():\n    pass\n")) == []


@pytest.mark.parametrize("path", python_files("app"), ids=named)
def test_every_module_says_in_a_sentence_what_it_is(path: Path) -> None:
    said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    first = " ".join(said.split("\n\n")[0].split())
    assert first.endswith((".", "?")), first
