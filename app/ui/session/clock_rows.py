"""How the blocks of a running evening stand in a list: planned times, real ones, and what became of each."""

from PySide6.QtCore import QCoreApplication

from app.models.clock import BlockState, ClockedBlock
from app.models.language import QT_TRANSLATE_NOOP
from app.ui.parts.record_list import Row

CONTEXT = "clock_rows"

SIGNS = {
    BlockState.TO_COME: "clock",
    BlockState.RUNNING: "play",
    BlockState.DONE: "check",
    BlockState.SKIPPED: "close",
}

ABOUT = QT_TRANSLATE_NOOP("clock_rows", "about {times}")
LEFT_OUT = QT_TRANSLATE_NOOP("clock_rows", "left out")


def row_of(block: ClockedBlock) -> Row:
    """Give the row of a block: when it was to begin, and beneath it when it ran or probably will."""
    words = f"{block.planned_start:%H:%M}  {block.item.title}"
    faded = block.state in (BlockState.DONE, BlockState.SKIPPED)
    return Row(block.item.id, words, _times(block), SIGNS[block.state], faded=faded)


def _times(block: ClockedBlock) -> str:
    times = f"{block.start:%H:%M}–{block.end:%H:%M}"
    if block.state is BlockState.SKIPPED:
        return QCoreApplication.translate(CONTEXT, LEFT_OUT)
    if block.state is BlockState.TO_COME and block.start != block.planned_start:
        return QCoreApplication.translate(CONTEXT, ABOUT).format(times=times)
    return times
