"""How contacts are moved to tidy a map: those that belong together come together, then everybody gets room."""

from math import pi, tau

import numpy as np

from app.analysis.board import Board, Flags, Indices, Numbers, neighbours
from app.analysis.filling import combed, filled

ROUNDS = 8
"""How often a map is gathered anew at most, each time from where the last one ended; a crowded one once."""

WORTH_IT, CROWDED_WORTH_IT = 0.9, 0.8
"""A new arrangement must bring the cost below this part of what it was; otherwise nobody moves for it."""

MORE_ROOM = 0.85
"""Nobody moves for a little more room: what lies too close must come down to this part of what it was."""

STEPS, SEPARATING, SETTLING = 36, 80, 6
CROWDED_STEPS, CROWDED_SEPARATING = 14, 12
"""How many small steps things are done in; fewer where many lie so close that places are dealt out in rows anyway."""

STILL = 0.0003
"""Map units: a smaller push is none."""

GAINING = 0.93
"""Pushing goes on while what is left to push comes down to this part in twelve steps."""

PULL, CROWDED_PULL = 0.3, 0.8
"""Which part of the way to the middle of those it is connected with a contact goes in the first step."""

ROOMIER = 1.45
"""How much more room contacts look for while they come together, so that they spread over the whole ring."""

EACH = 0.03
"""And it must save this for each contact: for a map that lies well already nobody moves."""

LITTLE = 0.06
"""Map units: who would move less than this for others stays."""

BESIDE = 0.05
"""Radians that who is no member lies beside a circle."""

CROSSING = 0.12
"""What two lines that cross cost, in map units of line."""

MOST_TIES = 700
"""With more lines than this crossings are not counted: on such a map nobody can follow them."""


def tidied(board: Board) -> Numbers:
    """Give where each contact comes to lie. A board that is tidy gives its own places."""
    places = board.at.copy()
    strays = board.outside()
    places[strays] = board.kept(places)[strays]
    places = separated(board, places, steps=CROWDED_SEPARATING) if board.crowded else _settled(board, places)
    cost = _cost(board, places)
    rounds, worth = (1, CROWDED_WORTH_IT) if board.crowded else (ROUNDS, WORTH_IT)
    for _ in range(rounds):
        other = _brought_together(board, places)
        if _cost(board, other) > worth * cost - EACH * board.count:
            break
        places = _settled(board, other)
        cost = _cost(board, places)
    return places


def _brought_together(board: Board, places: Numbers) -> Numbers:
    """Give places nearer to whom one belongs with, and room for everybody."""
    gathered = _gathered(board, places)
    if board.crowded:
        return separated(board, gathered, steps=CROWDED_SEPARATING)
    return _with_little_undone(board, places, gathered)


def separated(board: Board, places: Numbers, still: Flags | None = None, *, steps: int = SEPARATING) -> Numbers:
    """Give places at which nobody lies too close to another, moved only as far as that needs.

    A ring too crowded for that, or in which it does not come out, is filled evenly; where nothing helps nobody moves.
    """
    before = _touching(board, places)
    found = places
    if not (board.crowded and before):
        found = _pushed_apart(board, places, board.fixed if still is None else board.fixed | still, steps=steps)
    left = _touching(board, found)
    for fill in (filled, combed) if left else ():
        evenly = fill(board, found)
        if fill is filled:
            evenly = _pushed_apart(board, evenly, board.fixed, steps=steps)
        evenly_left = _touching(board, evenly)
        if evenly_left < left:
            found, left = evenly, evenly_left
        if not left:
            break
    found = np.round(found, 4)
    return found if left < before or _closeness(board, found) < MORE_ROOM * _closeness(board, places) else places


def _settled(board: Board, places: Numbers) -> Numbers:
    """Give places that stay when everybody is given room again."""
    steps = 2 * CROWDED_SEPARATING if board.crowded else SEPARATING
    for _ in range(SETTLING):
        before, places = places, separated(board, places, steps=steps)
        if places is before:
            break
    return places


def _pushed_apart(board: Board, places: Numbers, still: Flags, *, steps: int) -> Numbers:
    """Give places after so many small pushes; fewer where nobody is too close any more, or it does not help."""
    found, moved, last = places.copy(), np.zeros(board.count, dtype=bool), float("inf")
    for step in range(steps):
        if step % 6 == 0:
            pairs = _Pairs(board, found, still)
        push = pairs.push(found)
        size = np.abs(push).max(axis=1)
        pushed = size > STILL
        if step % 12 == 0:
            last, before = float(size.sum()), last
            if last > GAINING * before:
                break
        if not pushed.any():
            break
        moved |= pushed
        found = np.where(moved[:, None], board.kept(found + push), found)
    return found


class _Pairs:
    """Contacts that lie near each other, for some steps in which they are pushed apart; the `still` stay."""

    def __init__(self, board: Board, places: Numbers, still: Flags, *, room: float = 1.0) -> None:
        self.count = board.count
        self.one, self.other = one, other = neighbours(places, 1.2 * room * float(board.across.max()))
        wide, high = _apart(board, one, other)
        self.wide, self.high = room * wide, room * high
        self.share = np.where(still[one], 0.0, np.where(still[other], 1.0, 0.5))
        self.rest = np.where(still[other], 0.0, np.where(still[one], 1.0, 0.5))

    def push(self, places: Numbers) -> Numbers:
        """Give how far each contact is pushed by those that lie too close to it."""
        x, y = places[:, 0].copy(), places[:, 1].copy()
        right, down = x[self.other] - x[self.one], y[self.other] - y[self.one]
        near = (right / self.wide) ** 2 + (down / self.high) ** 2
        close = np.flatnonzero(near < 1.0)
        one, other, near, right, down = self.one[close], self.other[close], near[close], right[close], down[close]
        same = near < 1e-10
        if same.any():  # two on the same spot part in a direction of their own
            angle = 2.4 * (one[same] + 3.0 * other[same])
            right[same], down[same] = 1e-4 * np.cos(angle), 1e-4 * np.sin(angle)
            near[same] = (right[same] / self.wide[close][same]) ** 2 + (down[same] / self.high[close][same]) ** 2
        further = 1.0 / np.sqrt(near) - 1.0
        share, rest = self.share[close] * further, self.rest[close] * further
        ends = np.concatenate([one, other])
        ways = [np.concatenate([-share * way, rest * way]) for way in (right, down)]
        return np.stack([np.bincount(ends, way, self.count) for way in ways], axis=1)


def _apart(board: Board, one: Indices, other: Indices) -> tuple[Numbers, Numbers]:
    """Give how far two contacts are to be from each other, beside and below."""
    return (board.across[one] + board.across[other]) / 2, (board.down[one] + board.down[other]) / 2


def _summed(ranks: Indices, values: Numbers, count: int) -> Numbers:
    """Give per contact the sum of what goes to it."""
    return np.stack([np.bincount(ranks, values[:, axis], count) for axis in (0, 1)], axis=1)


# --- gathering ----------------------------------------------------------------------------------


def _gathered(board: Board, places: Numbers) -> Numbers:
    """Give places nearer to whom one is connected with, the members of circles side by side, others beside them."""
    found = board.kept(_stirred(places))
    ends = np.concatenate([board.ties, board.ties[:, ::-1]])
    degree = np.bincount(ends[:, 0], minlength=board.count)[:, None]
    steps, pull = (CROWDED_STEPS, CROWDED_PULL) if board.crowded else (STEPS, PULL)
    for step in range(steps):
        heat = 1.0 - step / steps
        if len(ends):
            middle = _summed(ends[:, 0], found[ends[:, 1]], board.count) / np.maximum(degree, 1)
            found += np.where(degree > 0, pull * heat * (middle - found), 0.0)
        for members in board.circles:
            found = _round_circle(board, found, members, heat)
        if step % 4 == 0:
            pairs = _Pairs(board, found, board.fixed, room=1.0 if board.crowded else ROOMIER)
        found += (0.4 + 0.6 * (1 - heat)) * pairs.push(found) + 0.02 * (places - found)
        found = board.kept(found)
    return found


def _stirred(places: Numbers) -> Numbers:
    """Give places turned a little, each differently: two on opposite sides are to know which way round is shorter."""
    turn = 0.06 * np.sin(2.4 * np.arange(len(places)))
    x, y = places.T
    return np.stack([x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)], axis=1)


def _round_circle(board: Board, places: Numbers, members: Indices, heat: float) -> Numbers:
    """Give places with the members of a circle turned towards each other, and others turned out from between them."""
    angle, radius = np.arctan2(places[:, 0], -places[:, 1]), np.hypot(places[:, 0], places[:, 1])
    weight = np.where(board.fixed[members], 3.0, 1.0)
    middle = np.arctan2((weight * np.sin(angle[members])).sum(), (weight * np.cos(angle[members])).sum())
    turn = (angle - middle + pi) % tau - pi
    turned = turn.copy()
    turned[members] *= 1.0 - 0.35 * (0.3 + 0.7 * heat)
    low, high = turned[members].min() - BESIDE, turned[members].max() + BESIDE
    if high - low < pi:
        between = (turn > low) & (turn < high) & (radius <= radius[members].max() + board.touching / 2)
        between &= radius >= radius[members].min() - board.touching
        between[members] = False
        turned[between] += np.where(turn[between] > (low + high) / 2, 1.0, -1.0) * 0.15
    angle = np.where(board.fixed, angle, middle + turned)
    return np.stack([np.sin(angle) * radius, -np.cos(angle) * radius], axis=1)


def _with_little_undone(board: Board, before: Numbers, after: Numbers) -> Numbers:
    """Give the new places, with who moved only a little back where it was, if that leaves everybody room."""
    stays = np.hypot(*(after - before).T) < LITTLE
    apart = separated(board, np.round(after, 4))
    if not stays.any():
        return apart
    back = separated(board, np.where(stays[:, None], before, np.round(after, 4)), stays)
    return back if _cost(board, back) < 1.02 * _cost(board, apart) else apart


# --- judging ------------------------------------------------------------------------------------


def _cost(board: Board, places: Numbers) -> float:
    """Give how untidy a map lies: long lines, crossings, circles that are spread or hold others, too little room."""
    start, end = places[board.ties[:, 0]], places[board.ties[:, 1]]
    lines = np.hypot(*(end - start).T).sum()
    crossings = _crossings(board, places) if len(board.ties) <= MOST_TIES else 0
    spread = sum(2.0 * _spread(places[members]) + 0.8 * _held(places, members) for members in board.circles)
    return float(lines + CROSSING * crossings + spread + 4.0 * _closeness(board, places) + 1e-6)


def _spread(places: Numbers) -> float:
    return float(np.hypot(*(places - places.mean(axis=0)).T).sum())


def _held(places: Numbers, members: Indices) -> int:
    """Give how many lie within the loop round the members of a circle without being one."""
    from app.models.map_geometry import hull

    corners = np.array(hull([(float(x), float(y)) for x, y in places[members]]))
    if len(corners) < 3:
        return 0
    sides = np.roll(corners, -1, axis=0) - corners
    gaps = places[None] - corners[:, None]
    within = (sides[:, 0, None] * gaps[:, :, 1] - sides[:, 1, None] * gaps[:, :, 0] > 0).all(axis=0)
    within[members] = False
    return int(within.sum())


def _crossings(board: Board, places: Numbers) -> int:
    """Give how many pairs of lines cross; lines that share an end do not."""
    ties = board.ties
    a, b = places[ties[:, 0]], places[ties[:, 1]]
    way = b - a
    side_a = way[:, None, 0] * (a[None, :, 1] - a[:, None, 1]) - way[:, None, 1] * (a[None, :, 0] - a[:, None, 0])
    side_b = way[:, None, 0] * (b[None, :, 1] - a[:, None, 1]) - way[:, None, 1] * (b[None, :, 0] - a[:, None, 0])
    split = side_a * side_b < -1e-15
    return int((split & split.T).sum()) // 2


def _closeness(board: Board, places: Numbers) -> float:
    """Give by how much contacts lie closer than they should, summed over all pairs."""
    one, other = neighbours(places, float(board.across.max()))
    wide, high = _apart(board, one, other)
    gap = places[other] - places[one]
    short = 1.0 - np.hypot(gap[:, 0] / wide, gap[:, 1] / high)
    return float((short[short > 0.01] * high[short > 0.01]).sum())


def _touching(board: Board, places: Numbers) -> int:
    """Give how many pairs of contacts lie on each other."""
    one, other = neighbours(places, board.touching)
    return int((np.hypot(*(places[other] - places[one]).T) < 0.985 * board.touching).sum())
