"""Gathers the evidence sheets: one for each insight, with all that speaks for and against it."""

from collections.abc import Iterator
from functools import partial

from app.handouts.document import Document
from app.handouts.evidence import EvidenceContent, evidence_document
from app.models.codes import code
from app.models.insights import Insight
from app.tasks.prints.press import Press, Sheet
from app.tasks.prints.trails import Trails, chosen_insights

KIND = "evidence"


def sheets(press: Press) -> Iterator[Sheet]:
    """Give the sheet of each chosen insight."""
    trails = Trails(press.printable)
    parts = press.parts(KIND)

    def made(insight: Insight) -> Document:
        content = EvidenceContent(
            trail=trails.trail(insight),
            occasion=press.occasion(press.all_sessions.get(insight.session or "")),
            parts=parts,
            large_print=press.options.large_print,
        )
        return evidence_document(content, press.words)

    for each in chosen_insights(press, trails):
        yield Sheet(press.file_name(code(each), KIND), partial(made, each))
