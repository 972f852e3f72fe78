"""Fields that count up and down, with their words clear of the edge as in any other field."""

from typing import TypeVar

from PySide6.QtWidgets import QAbstractSpinBox

S = TypeVar("S", bound=QAbstractSpinBox)

EDGE = 8
"""Pixels; a style sheet cannot say this, for Qt gives the words the whole width beside the arrows."""


def clear_edge(field: S) -> S:
    """Let the words of a field stand clear of its edge; gives the field."""
    field.lineEdit().setTextMargins(EDGE, 0, 0, 0)
    return field
