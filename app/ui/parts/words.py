"""The words for terms, counts and sentences, in the language of the window."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.models.errors import HosselError
from app.models.language import Sentence


def translate(context: str, text: str, n: int = -1) -> str:
    """Give `text` in the language of the window; `n` chooses the plural and fills ``%n``."""
    return QCoreApplication.translate(context, text, None, n)


def term(member: StrEnum) -> str:
    """Give the word for something chosen from a list, such as a role or the kind of a note."""
    from app.models import terms  # knows every kind of record; the start page needs none of them

    return translate(terms.TERMS, terms.label(member))


def counted(class_name: str, n: int) -> str:
    """Give "60 notes" for the name of a record class and a number."""
    from app.models import terms

    return said(terms.counted(class_name, n))


def said(sentence: Sentence) -> str:
    """Give a sentence with its slots filled."""
    return sentence.said(translate)


def told(error: HosselError) -> str:
    """Give what a person must know about a mishap."""
    return said(error.sentence)
