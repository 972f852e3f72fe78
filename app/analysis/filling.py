"""Filling a crowded map evenly, everybody on a place of their own, in the order in which they lay round.

Rings are filled with rows along them; where too many touch then, the whole map with one honeycomb.
"""

from math import pi, tau

import numpy as np

from app.analysis.board import Board, Flags, Indices, Numbers

CLOSER = 0.96
"""How much closer together places come each time there are too few."""

EDGE = 0.004
"""Map units that a place of the honeycomb stays away from the edge of its ring or sector."""


def filled(board: Board, places: Numbers) -> Numbers:
    """Give places with everybody who may move on a place in a row, ring by ring and sector by sector."""
    found = places.copy()
    for ranks in _pieces(board):
        found[ranks] = _dealt(board, found, ranks, _slots(board, ranks))
    return found


def combed(board: Board, places: Numbers) -> Numbers:
    """Give places on one honeycomb over the whole map; where it has too few for a piece of a ring, that stays."""
    found, slots = places.copy(), _honeycomb(board)
    for ranks in _pieces(board):
        own = slots[_within(board, ranks[0], slots)]
        if len(own) >= len(ranks):
            found[ranks] = _dealt(board, found, ranks, own[np.argsort(_turns(board, ranks[0], own), kind="stable")])
    return found


def _pieces(board: Board) -> list[Indices]:
    """Give who may move, by the piece of a ring they share."""
    cells = range(int(board.cells.max()) + 1)
    pieces = [np.flatnonzero((board.cells == cell) & ~board.fixed) for cell in cells]
    return [ranks for ranks in pieces if len(ranks)]


def _dealt(board: Board, places: Numbers, ranks: Indices, slots: Numbers) -> Numbers:
    """Give each in one piece of a ring a slot, in the order of their angles; left over slots lie spread."""
    chosen = slots[(np.arange(len(ranks)) * len(slots) + len(slots) // 2) // len(ranks)]
    found = np.empty((len(ranks), 2))
    found[np.lexsort((ranks, _turns(board, ranks[0], places[ranks])))] = chosen
    return found


def _turns(board: Board, rank: int, places: Numbers) -> Numbers:
    """Give how far round places lie, from the side opposite the middle of a piece."""
    turns: Numbers = (np.arctan2(places[:, 0], -places[:, 1]) - board.middle[rank] + pi) % tau
    return turns


def _honeycomb(board: Board) -> Numbers:
    """Give places that do not touch all over the map, free of who is fixed."""
    apart, reach = 0.99 * board.touching, float(board.outer.max())
    rows = np.arange(-int(reach / apart / 0.866) - 1, int(reach / apart / 0.866) + 2)
    across = np.arange(-int(reach / apart) - 1, int(reach / apart) + 2)
    x = (across[None, :] + rows[:, None] % 2 / 2) * apart
    y = np.broadcast_to(rows[:, None] * 0.8661 * apart, x.shape)
    return _free(board, np.stack([x.ravel(), y.ravel()], axis=1), apart)


def _within(board: Board, rank: int, slots: Numbers) -> Flags:
    """Tell which places lie in the piece of a ring that a contact belongs to."""
    radius = np.hypot(slots[:, 0], slots[:, 1])
    near: Flags = (radius > board.inner[rank] + EDGE) & (radius < board.outer[rank] - EDGE)
    if board.half[rank] >= pi:
        return near
    turn = np.abs(_turns(board, rank, slots) - pi)
    near &= turn * radius < board.half[rank] * radius - EDGE
    return near


def _free(board: Board, slots: Numbers, apart: float) -> Numbers:
    """Give the places that are not taken by who is fixed."""
    others = board.at[board.fixed]
    if not len(others):
        return slots
    gaps = np.hypot(*(slots[:, None] - others[None]).transpose(2, 0, 1)).min(axis=1)
    free: Numbers = slots[gaps >= apart]
    return free


def _slots(board: Board, ranks: Indices) -> Numbers:
    """Give at least as many places as there are contacts, as far apart as that allows, in the order of their angles."""
    apart = float(board.down[ranks[0]])
    while True:
        slots = _free(board, _rows(board, ranks[0], apart), min(apart, board.touching))
        if len(slots) >= len(ranks):
            return slots[np.argsort(_turns(board, ranks[0], slots), kind="stable")]
        apart *= CLOSER


def _rows(board: Board, rank: int, apart: float) -> Numbers:
    """Give rows of places `apart` from each other that fill a piece of a ring: staggered or straight, if more fit."""
    return max(_staggered(board, rank, apart), _straight(board, rank, apart), key=len)


def _straight(board: Board, rank: int, apart: float) -> Numbers:
    """Give rows as far apart as the places in them, each row with as many places as it holds."""
    radii = _radii(board, rank, apart)
    return np.concatenate([_row(board, rank, radius, _holds(board, rank, radius, apart), 0.0) for radius in radii])


def _staggered(board: Board, rank: int, apart: float) -> Numbers:
    """Give rows closer together, each with as many places as the innermost holds, beside the gaps of the last."""
    radii = _radii(board, rank, 0.87 * apart)
    count = _holds(board, rank, radii[0], apart)
    return np.concatenate([_row(board, rank, radius, count, row % 2 / 2) for row, radius in enumerate(radii)])


def _radii(board: Board, rank: int, apart: float) -> Numbers:
    inner, outer = board.inner[rank] + board.margin[rank], board.outer[rank] - board.margin[rank]
    rows = int((outer - inner) / apart) + 1
    return np.linspace(inner, outer, rows) if rows > 1 else np.array([(inner + outer) / 2])


def _room(board: Board, rank: int, radius: float) -> float:
    """Give how many radians a row is long: all round, or a sector without its margins."""
    half = float(board.half[rank])
    return tau if half >= pi else 2 * max(half - float(board.margin[rank]) / radius, 0.2 * half)


def _holds(board: Board, rank: int, radius: float, apart: float) -> int:
    """Give how many places a row has."""
    room = _room(board, rank, radius)
    return max(int(room * radius / apart) + (room < tau), 1)


def _row(board: Board, rank: int, radius: float, count: int, shift: float) -> Numbers:
    """Give `count` places along a row, moved on by a part `shift` of a step."""
    room, middle = _room(board, rank, radius), float(board.middle[rank])
    steps = count if room == tau else max(count - 1, 1)
    places = np.arange(count - (1 if shift and room < tau else 0)) + shift
    turns = middle - room / 2 + places * room / steps
    return np.stack([np.sin(turns), -np.cos(turns)], axis=1) * radius
