"""Gathers the comparison of budget rounds: each value with its source, how sure it is, and what rests on it."""

from collections.abc import Iterator

from app.handouts.comparison import (
    ComparedCell,
    ComparedRound,
    ComparedRow,
    ComparisonContent,
    comparison_document,
)
from app.handouts.document import Document
from app.models.codes import code, letter
from app.models.comparing import Likeness, cells, likeness
from app.models.programme import BudgetRound, Condition, ConditionValue
from app.tasks.prints.press import Press, Sheet
from app.tasks.prints.trails import Trails

KIND = "comparison"
A3 = "A3-landscape"


def sheets(press: Press) -> Iterator[Sheet]:
    """Give the comparison, where there is a value to compare."""
    trails = Trails(press.printable)

    def made() -> Document:
        content = comparison_content(press, trails, parts=press.parts(KIND), is_a3=press.paper(KIND) == A3)
        return comparison_document(content, press.words)

    if press.file.all(ConditionValue):
        yield Sheet(press.file_name("", KIND), made)


def comparison_content(press: Press, trails: Trails, *, parts: frozenset[str], is_a3: bool = True) -> ComparisonContent:
    """Give all that the comparison says; without the part ``"same"`` only the rows in which the rounds differ."""
    gathering = _Gathering(press, trails)
    numbered = list(enumerate(trails.conditions, start=1))
    shown = [pair for pair in numbered if "same" in parts or gathering.likeness(pair[1]) is not Likeness.SAME]
    rows = tuple(gathering.row(number, condition) for number, condition in shown)
    rounds = tuple(gathering.round(place, each) for place, each in enumerate(trails.rounds))
    return ComparisonContent(
        occasion=press.occasion(None),
        rounds=rounds,
        rows=rows,
        sources=tuple(gathering.sources),
        left_out=len(numbered) - len(shown),
        parts=parts,
        is_a3=is_a3,
        large_print=press.options.large_print,
    )


class _Gathering:
    """Numbers the sources in the order in which they are met, row by row."""

    def __init__(self, press: Press, trails: Trails) -> None:
        self.trails = trails
        self.known = cells(press.file.all(ConditionValue))
        self.sources: list[str] = []
        self._areas = trails.printable.areas
        self._cited = _citing(trails)

    def likeness(self, condition: Condition) -> Likeness:
        """Tell whether the rounds differ in a condition."""
        return likeness(condition.id, [each.id for each in self.trails.rounds], self.known)

    def row(self, number: int, condition: Condition) -> ComparedRow:
        """Give one condition with its values in all rounds."""
        free, rounds = self.trails.printable.free, self.trails.rounds
        return ComparedRow(
            number=number,
            name=free(condition.name),
            question=free(condition.question),
            likeness=self.likeness(condition),
            cells=tuple(self._cell(self.known.get((condition.id, each.id))) for each in rounds),
        )

    def round(self, place: int, budget_round: BudgetRound) -> ComparedRound:
        """Give one round as the head of its column."""
        free = self.trails.printable.free
        about = (self._areas.get(budget_round.area or "", ""), str(budget_round.year or ""))
        return ComparedRound(
            letter=letter(place + 1).lower(),
            name=free(budget_round.name),
            about=" ".join(part for part in about if part),
            source=self._number(budget_round.source),
        )

    def _cell(self, value: ConditionValue | None) -> ComparedCell | None:
        if value is None or not value.value:
            return None
        return ComparedCell(
            value=self.trails.printable.free(value.value),
            certainty=value.certainty,
            source=self._number(value.source),
            insights=tuple(self._cited.get(value.id, ())),
        )

    def _number(self, source: str) -> int:
        """Give the number of a source, 0 for none; the same words are the same source."""
        told = self.trails.printable.free(source.strip())
        if not told:
            return 0
        if told not in self.sources:
            self.sources.append(told)
        return self.sources.index(told) + 1


def _citing(trails: Trails) -> dict[str, list[str]]:
    """Give the codes of the insights that rest on each value, by its id."""
    found: dict[str, list[str]] = {}
    for insight in trails.insights:
        for piece in trails.sources.pieces.get(insight.id, ()):
            if piece.value:
                found.setdefault(piece.value, []).append(code(insight))
    return found
