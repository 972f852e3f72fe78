"""Lists of who is joined with whom: as CSV with or without a header, or bare pairs; and lists of who there are.

A list of contacts beside it gives names and what else is known; which of its columns is meant follows from its values.
"""

from collections.abc import Sequence

from app.interchange.edge_links import contacts, id_column, network
from app.interchange.edge_list_cells import ID_NAMES, LABEL_NAMES, NAME, SAMPLE, cut, is_sound, read_cells, uncommented
from app.interchange.graph import Graph
from app.interchange.plain_text import beginning

ENDINGS = (".csv", ".tsv", ".txt", ".lst", ".edges", ".edgelist", ".ncol")

__all__ = ["ENDINGS", "NAME", "looks_like", "read", "read_together"]


def looks_like(data: bytes) -> bool:
    """Tell, cheaply, whether a file seems to be a list of lines, or of contacts by id."""
    text = beginning(data)
    found = cut("\n".join(uncommented(text)[:SAMPLE]), "")
    if found.header:
        by_id = found.place(ID_NAMES) is not None and found.place(LABEL_NAMES) is not None
        return found.ends is not None or by_id
    return text[:1] not in ("<", "{") and is_sound(found)


def read(data: bytes, name: str) -> list[Graph]:
    """Give the network of one file called `name`. Raises `BadInput` where nobody in it is joined or has an id."""
    return read_together([(data, name)])


def read_together(files: Sequence[tuple[bytes, str]]) -> list[Graph]:
    """Give a network for each list of lines among files, with what the lists of contacts say of those in it.

    A list of contacts that fits no list of lines is a network without lines.
    """
    lists = [read_cells(data, name) for data, name in files]
    edges = [each for each in lists if each.ends]
    nodes = [each for each in lists if not each.ends]
    ends = dict.fromkeys(row[at] for each in edges for row in each.rows for at in each.ends or () if at < len(row))
    alone = [each for each in nodes if id_column(each, ends) is None]
    return [*(network(each, nodes) for each in edges), *(contacts(each) for each in alone)]
