"""How far a learning question is, as a sign: each status has its own shape, colour, and line through time."""

from app.drawing.figure import Commands, Disc, Ink, Mark, Outline
from app.drawing.shapes import laid, polyline
from app.models.questions import QuestionStatus

_EDGE = 0.24
"""Width of a sign's own lines, as a part of its radius."""

_TICK = polyline([(-0.5, 0.02), (-0.12, 0.42), (0.52, -0.4)])
_CROSS: tuple[Commands, ...] = (polyline([(-0.8, -0.8), (0.8, 0.8)]), polyline([(-0.8, 0.8), (0.8, -0.8)]))
_PAUSE: tuple[Commands, ...] = (polyline([(-0.28, -0.38), (-0.28, 0.38)]), polyline([(0.28, -0.38), (0.28, 0.38)]))
_CALL: tuple[Commands, ...] = (polyline([(0.0, -0.5), (0.0, 0.12)]), polyline([(0.0, 0.5), (0.0, 0.52)]))
_SQUARE = polyline([(-0.86, -0.86), (0.86, -0.86), (0.86, 0.86), (-0.86, 0.86)], closed=True)
_LOZENGE = polyline([(0.0, -1.22), (1.22, 0.0), (0.0, 1.22), (-1.22, 0.0)], closed=True)
_HALF: Commands = (
    ("M", 0.0, -1.0),
    ("C", -0.5523, -1.0, -1.0, -0.5523, -1.0, 0.0),
    ("C", -1.0, 0.5523, -0.5523, 1.0, 0.0, 1.0),
    ("Z",),
)


def colour_of(status: QuestionStatus) -> str:
    """Give the name of the colour of a status."""
    return f"status_{status.value}"


def sign_marks(status: QuestionStatus, x: float, y: float, *, radius: float, about: str = "") -> tuple[Mark, ...]:
    """Give the sign of a status, its middle at x, y.

    Open is an empty ring, in progress a half-filled one, a provisional answer a ring with a kernel, answered a full
    disc with a tick, persistent a full lozenge with a call sign, parked a square with two bars, dropped a cross.
    """
    return tuple(_Sign(colour_of(status), x, y, radius, about).marks(status))


class _Sign:
    """One sign being drawn."""

    def __init__(self, colour: str, x: float, y: float, radius: float, about: str) -> None:
        self.x, self.y, self.radius, self.about = x, y, radius, about
        self.edge = Ink(fill="surface", line=colour, width=radius * _EDGE)
        self.full = Ink(fill=colour, line=colour, width=radius * _EDGE)
        self.stroke = Ink(line=colour, width=radius * _EDGE * 1.5)
        self.inner = Ink(line="surface", width=radius * _EDGE * 1.3)

    def marks(self, status: QuestionStatus) -> list[Mark]:
        """Give the marks of a status."""
        if status is QuestionStatus.IN_PROGRESS:
            return [self._disc(self.edge), self._outline(_HALF, self.full)]
        if status is QuestionStatus.PROVISIONAL:
            return [self._disc(self.edge), self._disc(self.full, 0.42)]
        if status is QuestionStatus.ANSWERED:
            return [self._disc(self.full), self._outline(_TICK, self.inner)]
        if status is QuestionStatus.PERSISTENT:
            return [self._outline(_LOZENGE, self.full), *(self._outline(each, self.inner) for each in _CALL)]
        if status is QuestionStatus.PARKED:
            return [self._outline(_SQUARE, self.edge), *(self._outline(each, self.stroke) for each in _PAUSE)]
        if status is QuestionStatus.DROPPED:
            return [self._outline(each, self.stroke) for each in _CROSS]
        return [self._disc(self.edge)]

    def _disc(self, ink: Ink, part: float = 1.0) -> Disc:
        return Disc(self.x, self.y, self.radius * part, ink, self.about)

    def _outline(self, commands: Commands, ink: Ink) -> Outline:
        return Outline(laid(commands, self.x, self.y, self.radius), ink, self.about)


def lifeline_ink(status: QuestionStatus, size: float) -> Ink:
    """Give the line of a question that lives on in a status; `size` is that of the letters beside it, in mm.

    The more is going on the heavier it is; what waits is dotted, a provisional answer dashed, what persists heaviest.
    """
    width, dash = {
        QuestionStatus.OPEN: (0.09, ()),
        QuestionStatus.IN_PROGRESS: (0.18, ()),
        QuestionStatus.PROVISIONAL: (0.13, (0.8, 0.45)),
        QuestionStatus.PERSISTENT: (0.32, ()),
        QuestionStatus.PARKED: (0.13, (0.02, 0.4)),
    }.get(status, (0.09, (0.3, 0.6)))
    return Ink(line=colour_of(status), width=width * size, dash=tuple(part * size for part in dash))
