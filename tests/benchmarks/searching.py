"""How long it takes to search twenty thousand notes with each letter that is typed, beside a bare full-text search."""

import random
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from time import perf_counter

from app.models.edit import added
from app.models.note import Note
from app.models.programme import Programme
from app.models.record import new_id
from app.models.session import Session
from app.storage import ProgrammeFile
from tests.benchmarks.yardsticks import bare_search

NOTES = 20_000
WHEN = datetime(2026, 3, 12, 19)
TYPED = ("buurthuis", "gestemd", "vertrouwen in de gemeente", "huizen", "vrijwilligers soep", "niemandsland")
TEXT = (
    "de het een wij zij niet wel maar met voor door bij over naar geen meer buurt buurthuis bewoners gemeente geld plan"
    " plannen soep straat huis huizen stem stemmen gestemd raad vertrouwen vertrouwt luisteren ambtenaar vrijwilligers"
    " vrijwilligersorganisatie jongeren ouderen plein groen afval speeltuin formulier aanvraag subsidie avond samen"
    " praten vergadering vergaderingen idee ideeën kansen drempel taal kiezen gekozen regel regels tijd kosten sleutel"
)


def measured() -> dict[str, float]:
    """Give `search_ratio`: p95 of ours by p95 of the bare search, over every letter typed; and one or two letters."""
    draw, words = random.Random(4), TEXT.split()
    texts = [" ".join(draw.choices(words, k=draw.randint(5, 40))) for _ in range(NOTES)]
    typed = [word[:length] for word in TYPED for length in range(3, len(word) + 1) if word[length - 1] != " "]
    typed = [each for each in typed if all(len(word) > 2 for word in each.split())]
    with tempfile.TemporaryDirectory() as folder:
        bare = bare_search.filled(Path(folder) / "bare.db", ((str(at), text) for at, text in enumerate(texts)))
        with ProgrammeFile.create(Path(folder) / "ours.hossel", Programme(id=new_id(), title="Proef")) as file:
            file.commit(added("add", Session(id="s", number=1, title="Avond", starts_at=WHEN), *_notes(texts)))
            ours = [_timed(lambda each=each: file.search(each)) for each in typed * 3]  # type: ignore[misc]
            other = [_timed(lambda each=each: bare_search.search(bare, each)) for each in typed * 3]  # type: ignore[misc]
            short = [_timed(lambda each=each: file.search(each)) for each in ("a", "en", "z", "bu", "de ge")]  # type: ignore[misc]
        bare.close()
    one, two = _p95(ours), _p95(other)
    return {
        "search_ratio": one / two,
        "search_ms": one * 1000,
        "search_bare_ms": two * 1000,
        "search_short_ms": max(short) * 1000,
    }


def _notes(texts: list[str]) -> list[Note]:
    return [
        Note(id=f"n{at}", number=at, session="s", taken_at=WHEN, text=text) for at, text in enumerate(texts, start=1)
    ]


def _timed(act: Callable[[], object]) -> float:
    start = perf_counter()
    act()
    return perf_counter() - start


def _p95(seconds: list[float]) -> float:
    return sorted(seconds)[int(len(seconds) * 0.95)]
