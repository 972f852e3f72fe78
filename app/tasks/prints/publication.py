"""What the whole programme bundles, out of the insights that were chosen for it."""

from collections.abc import Iterator

from app.tasks.prints.press import Press, Sheet

KIND = "publication"


def sheets(press: Press) -> Iterator[Sheet]:
    """Give the publication, where the programme has one with a chapter in it."""
    yield from ()
