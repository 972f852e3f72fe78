"""The words people read, in the language they chose, for every room that knows no toolkit.

Words stand in the code in English and are marked with `QT_TRANSLATE_NOOP`, or said at once with
`Words.translate`; both names are known to Qt's lupdate, so that one file per language
(``resources/translations/hosselkaart_nl.ts``) serves the window, the prints and the command line.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from app.paths import resource

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

DUTCH = "nl"
ENGLISH = "en"
LANGUAGES = (DUTCH, ENGLISH)

Translate = Callable[[str, str, int], str]
"""Gives the words for a context, an English text and a number for plurals (-1: none)."""


def QT_TRANSLATE_NOOP(context: str, text: str, comment: str = "", n: int = -1) -> str:  # noqa: N802, ARG001
    """Mark `text` as translatable in `context`, and give it back as it is. lupdate knows this name.

    A text with a number in it (``%n``) is marked with ``"", 1`` behind it, so that it gets a singular and a plural.
    """
    return text


@dataclass(frozen=True, slots=True)
class Sentence:
    """Something to tell a person: English source text, what goes in its slots, and a number for plurals."""

    context: str
    text: str
    slots: Mapping[str, "Slot"] = field(default_factory=dict)
    count: int = -1

    def said(self, translate: Translate) -> str:
        """Give the whole sentence in the language of `translate`, its slots filled; nested sentences too."""
        filled = {name: _filled(value, translate) for name, value in self.slots.items()}
        return translate(self.context, self.text, self.count).format(**filled)


Slot = str | int | float | Sentence | tuple[Sentence, ...]


def _filled(value: Slot, translate: Translate) -> str | int | float:
    if isinstance(value, Sentence):
        return value.said(translate)
    if isinstance(value, tuple):
        return ", ".join(part.said(translate) for part in value)
    return value


class Words:
    """The translations of one language, read once from its ``.ts`` file.

    `language` is ``"nl"`` or ``"en"``; an unknown language reads as English source text.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._messages = _messages(language)

    def translate(self, context: str, text: str, n: int = -1) -> str:
        """Give `text` in this language; `n` chooses the plural form and fills ``%n``."""
        forms = self._messages.get((context, text), (text,))
        chosen = forms[0] if n in (-1, 1) else forms[-1]
        return chosen.replace("%n", str(n)) if n >= 0 else chosen

    def say(self, sentence: Sentence) -> str:
        """Give a whole sentence, its slots filled."""
        return sentence.said(self.translate)


@lru_cache(maxsize=4)
def _messages(language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    path = resource("translations", f"hosselkaart_{language}.ts")
    if not path.is_file():
        return {}
    from xml.etree import ElementTree  # the window speaks through Qt and needs none of it

    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 (our own file)
        name = context.findtext("name", "")
        for message in context.iter("message"):
            forms = _forms(message)
            if forms:
                found[name, message.findtext("source", "")] = forms
    return found


def _forms(message: "Element") -> tuple[str, ...]:
    """Give the translated forms of one message; none where the translation is empty or gone."""
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("vanished", "obsolete"):
        return ()
    plural = [form.text or "" for form in translation.iter("numerusform")]
    forms = tuple(plural) if plural else (translation.text or "",)
    return forms if all(forms) else ()
