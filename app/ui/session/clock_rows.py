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

TIMES = QT_TRANSLATE_NOOP("clock_rows", "{real} (plan {planned})")
LEFT_OUT = QT_TRANSLATE_NOOP("clock_rows", "left out (plan {planned})")


def row_of(block: ClockedBlock) -> Row:
    """Give the row of a block: when it ran or probably will, and where that differs when it was to begin."""
    planned, real = f"{block.planned_start:%H:%M}", f"{block.start:%H:%M}–{block.end:%H:%M}"
    held_to_plan = (block.start, block.end) == (block.planned_start, block.planned_end)
    left_out = block.state is BlockState.SKIPPED
    words = QCoreApplication.translate(CONTEXT, LEFT_OUT if left_out else TIMES)
    detail = real if held_to_plan and not left_out else words.format(planned=planned, real=real)
    faded = block.state in (BlockState.DONE, BlockState.SKIPPED)
    return Row(block.item.id, block.item.title, detail, SIGNS[block.state], faded=faded)
