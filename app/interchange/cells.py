"""Text in the cells of a spreadsheet: written so that no program takes it for a formula, and read back the same."""

import re
from datetime import date, datetime

from app.models.text import storable

MISSING_VALUES = frozenset({"", "NA", "N/A", "NULL", "<NA>"})
"""What stands for "nothing" in a cell."""

GUARD = "'"
_FORMULA_SIGNS = "=+-@\t\r\n\0＝＋－＠"
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_TO_ESCAPE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")


def guarded(text: str) -> str:
    """Give a text as it goes into a CSV: with ``'`` before it where a spreadsheet program would not leave it alone.

    That is where it looks like a formula, begins with ``'`` itself, or would be trimmed or taken for missing.
    """
    return GUARD + text if _needs_guard(text) else text


def unguarded(cell: str) -> str | None:
    """Give the text that was `guarded` in a cell of a CSV, exactly; None for a cell that never was."""
    return cell[1:] if cell.startswith(GUARD) and _needs_guard(cell[1:]) else None


def _needs_guard(text: str) -> bool:
    looks_like_formula = text.lstrip(" ")[:1] in _FORMULA_SIGNS if text.lstrip(" ") else False
    is_missing = bool(text) and text.strip().upper() in MISSING_VALUES
    return looks_like_formula or is_missing or text.startswith(GUARD) or text != text.strip()


def escaped(text: str) -> str:
    """Give a text as it goes into a workbook, where signs that XML cannot hold are written as ``_x000B_``."""
    return _TO_ESCAPE.sub(lambda found: f"_x{ord(found.group()):04X}_", text)


def unescaped(text: str) -> str:
    """Give the text of a cell of a workbook; the opposite of `escaped`."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def csv_text(cell: str) -> str:
    """Give what stands in a cell of a CSV as text."""
    exact = unguarded(cell)
    return cell_text(cell) if exact is None else storable(exact)


def sheet_text(cell: object) -> str:
    """Give what stands in a cell of a workbook as text."""
    return cell_text(unescaped(cell) if isinstance(cell, str) else cell)


def cell_text(cell: object) -> str:
    """Give what stands in a cell as text; a missing value as ``""``, a whole number without ``.0``."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.date().isoformat() if (cell.hour, cell.minute) == (0, 0) else cell.isoformat(" ", "minutes")
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    text = storable(str(cell)).strip()
    return "" if text.upper() in MISSING_VALUES else text
