"""Writing text into XML so that every program reads the same: signs escaped, what XML cannot hold left out."""

import re
from xml.sax.saxutils import escape

from app.interchange.graph import Value

_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_IN_TEXT = {"\r": "&#13;"}
_IN_ATTRIBUTE = {"\r": "&#13;", "\n": "&#10;", "\t": "&#9;", '"': "&quot;"}


def text(value: Value) -> str:
    """Give a value as the text of an element; yes and no as XML has them."""
    return escape(_ILLEGAL.sub("", _plain(value)), _IN_TEXT)


def attribute(value: Value) -> str:
    """Give a value as it stands between double quotes."""
    return escape(_ILLEGAL.sub("", _plain(value)), _IN_ATTRIBUTE)


def _plain(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value) if isinstance(value, float) else str(value)


def type_of(values: list[Value]) -> str:
    """Give what GraphML and GEXF call the type of all these values together."""
    kinds = {type(value) for value in values}
    if kinds == {bool}:
        return "boolean"
    if kinds == {int}:
        return "int" if all(abs(int(value)) < 2**31 for value in values) else "long"
    return "double" if kinds and kinds <= {int, float} else "string"
