"""Filling a crowded ring evenly: rows of places, one for each contact, in the order in which they lay round."""

from math import pi, tau

import numpy as np

from app.analysis.board import Board, Indices, Numbers

CLOSER = 0.96
"""How much closer together places come each time there are too few."""


def filled(board: Board, places: Numbers) -> Numbers:
    """Give places with everybody who may move on a place of its own, ring by ring and sector by sector."""
    found = places.copy()
    for cell in range(int(board.cells.max()) + 1):
        ranks = np.flatnonzero((board.cells == cell) & ~board.fixed)
        if len(ranks) > 1:
            found[ranks] = _filled(board, found, ranks)
    return found


def _filled(board: Board, places: Numbers, ranks: Indices) -> Numbers:
    """Give the places of those in one piece of a ring, in the order of their angles."""
    middle = board.middle[ranks[0]]
    slots = _slots(board, ranks)
    chosen = slots[(np.arange(len(ranks)) * len(slots) + len(slots) // 2) // len(ranks)]
    turn = (np.arctan2(places[ranks, 0], -places[ranks, 1]) - middle + pi) % tau
    found = np.empty((len(ranks), 2))
    found[np.lexsort((ranks, turn))] = chosen
    return found


def _slots(board: Board, ranks: Indices) -> Numbers:
    """Give at least as many places as there are contacts, as far apart as that allows, in the order of their angles."""
    apart = float(board.down[ranks[0]])
    others = board.at[board.fixed]
    while True:
        slots = _rows(board, ranks[0], apart)
        if len(others):
            gaps = np.hypot(*(slots[:, None] - others[None]).transpose(2, 0, 1)).min(axis=1)
            slots = slots[gaps >= min(apart, board.touching)]
        if len(slots) >= len(ranks):
            turn = (np.arctan2(slots[:, 0], -slots[:, 1]) - board.middle[ranks[0]] + pi) % tau
            return slots[np.argsort(turn, kind="stable")]
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
