"""Which files can be lists, and which of them are being dragged in."""

from pathlib import Path

from PySide6.QtGui import QDropEvent

LIST_ENDINGS = (".csv", ".tsv", ".txt", ".xlsx")


def dropped_lists(event: QDropEvent) -> list[Path]:
    """Give the lists among the files that are dragged over something."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in LIST_ENDINGS]
