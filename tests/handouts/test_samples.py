"""The sample prints in exports/voorbeeld are what the code makes: same files, same words, same look."""

from pathlib import Path

import numpy as np
import pytest
from pypdf import PdfReader

from app.handouts.pictures import page_pictures
from app.tasks.prints.kinds import KINDS
from tests.samples import FOLDER, INDEX, make_samples

REMAKE = "Look at the new pages; if they are right, run: make samples"
UNEQUAL = 24
"""How far a colour may lie off in a picture before it counts: smoothing of edges may differ."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    make_samples(folder)
    return folder


def prints(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.pdf"))


def test_there_are_just_these_samples(made: Path) -> None:
    assert prints(FOLDER) == prints(made), REMAKE


def test_one_page_leads_to_every_sample(made: Path) -> None:
    page = (FOLDER / INDEX).read_text("utf-8")
    assert page == (made / INDEX).read_text("utf-8"), REMAKE
    assert all(f'href="{name}"' in page for name in prints(FOLDER))


def test_there_is_a_sample_of_every_kind_in_both_languages(made: Path) -> None:
    found = [len({name.split("-", 1)[-1] for name in prints(made / language)}) for language in ("nl", "en")]
    assert min(found) >= len(KINDS)


@pytest.mark.parametrize("name", prints(FOLDER))
def test_a_sample_says_and_looks_what_the_code_makes(made: Path, name: str) -> None:
    kept, fresh = FOLDER / name, made / name
    if kept.read_bytes() == fresh.read_bytes():
        return  # the same file; another zlib only packs the same page differently
    assert [page.extract_text() for page in PdfReader(kept).pages] == [
        page.extract_text() for page in PdfReader(fresh).pages
    ], REMAKE
    for one, other in zip(
        page_pictures(kept.read_bytes(), dpi=60), page_pictures(fresh.read_bytes(), dpi=60), strict=True
    ):
        assert (one.width, one.height) == (other.width, other.height)
        a, b = (np.frombuffer(each.rgb, np.uint8).astype(int) for each in (one, other))
        off = int((abs(a - b) > UNEQUAL).sum())
        assert off <= len(one.rgb) // 2000, REMAKE
