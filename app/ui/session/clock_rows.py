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

WORDS = {
    BlockState.TO_COME: QT_TRANSLATE_NOOP("clock_rows", "{planned} · probably {real}"),
    BlockState.RUNNING: QT_TRANSLATE_NOOP("clock_rows", "now · {planned} · really {real}"),
    BlockState.DONE: QT_TRANSLATE_NOOP("clock_rows", "{planned} · really {real}"),
    BlockState.SKIPPED: QT_TRANSLATE_NOOP("clock_rows", "left out · {planned}"),
}

AS_PLANNED = {
    BlockState.TO_COME: QT_TRANSLATE_NOOP("clock_rows", "{planned}"),
    BlockState.RUNNING: QT_TRANSLATE_NOOP("clock_rows", "now · {planned}"),
    BlockState.DONE: QT_TRANSLATE_NOOP("clock_rows", "{planned} · as planned"),
    BlockState.SKIPPED: WORDS[BlockState.SKIPPED],
}


def row_of(block: ClockedBlock) -> Row:
    """Give the row of a block."""
    planned = f"{block.planned_start:%H:%M}–{block.planned_end:%H:%M}"
    real = f"{block.start:%H:%M}–{block.end:%H:%M}"
    words = (AS_PLANNED if planned == real else WORDS)[block.state]
    detail = QCoreApplication.translate(CONTEXT, words).format(planned=planned, real=real)
    faded = block.state in (BlockState.DONE, BlockState.SKIPPED)
    return Row(block.item.id, block.item.title, detail, SIGNS[block.state], faded=faded)
