"""Where something stands in a list: a short text between the ranks of its neighbours.

Moving one thing changes one record, whatever the length of the list.
"""

from itertools import zip_longest

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)


def rank_between(before: str | None, after: str | None) -> str:
    """Give a rank that sorts strictly after `before` and strictly before `after`; None is the edge of the list.

    Ranks are compared as text. A rank never ends in ``"0"``, so that there is always room before it.
    Raises ValueError if `before` does not sort before `after`.
    """
    if before is not None and after is not None and before >= after:
        raise ValueError(f"{before!r} does not stand before {after!r}")
    found: list[str] = []
    low_digits, high_digits, open_above = before or "", after or "", after is None
    for low, high in zip_longest(low_digits, high_digits):
        low_value = _DIGITS.index(low) if low else 0
        high_value = _BASE if open_above else (_DIGITS.index(high) if high else _BASE)
        if high_value - low_value > 1:
            return "".join(found) + _DIGITS[(low_value + high_value) // 2]
        found.append(_DIGITS[low_value])
        open_above = open_above or low_value < high_value
    return "".join(found) + _DIGITS[_BASE // 2]


def ranks(count: int) -> list[str]:
    """Give `count` ranks in rising order, evenly spread, for a list that is made at once."""
    width = 1
    while _BASE**width <= count + 1:
        width += 1
    step = _BASE**width // (count + 1)
    return [_digits(step * place, width).rstrip("0") for place in range(1, count + 1)]


def _digits(value: int, width: int) -> str:
    """Write `value` in our digits, `width` of them."""
    found = ""
    for _ in range(width):
        value, digit = divmod(value, _BASE)
        found = _DIGITS[digit] + found
    return found
