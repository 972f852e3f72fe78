"""In which forms a programme can go out: what each is for, and what it holds."""

from dataclasses import dataclass
from enum import StrEnum

from app.models.language import QT_TRANSLATE_NOOP

CONTEXT = "formats"


class Holds(StrEnum):
    """What a format can hold."""

    MAPS = "maps"
    """The chosen maps, a file each."""

    ALL_MAPS = "all_maps"
    """The chosen maps, together."""

    PROGRAMME = "programme"
    """Everything that is in the programme."""


@dataclass(frozen=True, slots=True)
class Format:
    """One form in which a programme can go out. Texts are English, to be translated in `CONTEXT`.

    `is_named` tells that names can be left out of it; what cannot is the programme itself, for safe keeping.
    """

    key: str
    title: str
    purpose: str
    holds: Holds
    is_named: bool = True


_ALL = (
    Format(
        "xlsx",
        QT_TRANSLATE_NOOP("formats", "Excel workbook"),
        QT_TRANSLATE_NOOP("formats", "all tables, with a sheet that explains each column"),
        Holds.PROGRAMME,
    ),
    Format(
        "csv",
        QT_TRANSLATE_NOOP("formats", "CSV tables"),
        QT_TRANSLATE_NOOP("formats", "all tables, a file each, with one that explains each column"),
        Holds.PROGRAMME,
    ),
    Format(
        "lists",
        QT_TRANSLATE_NOOP("formats", "Lists to change"),
        QT_TRANSLATE_NOOP("formats", "people, initiatives and notes as lists that can be brought in again"),
        Holds.PROGRAMME,
        is_named=False,
    ),
    Format(
        "json",
        QT_TRANSLATE_NOOP("formats", "JSON"),
        QT_TRANSLATE_NOOP("formats", "the whole programme, to keep; it can be opened again as a new programme"),
        Holds.PROGRAMME,
        is_named=False,
    ),
    Format(
        "png",
        QT_TRANSLATE_NOOP("formats", "PNG"),
        QT_TRANSLATE_NOOP("formats", "each map as a picture"),
        Holds.MAPS,
    ),
    Format(
        "svg",
        QT_TRANSLATE_NOOP("formats", "SVG"),
        QT_TRANSLATE_NOOP("formats", "each map as a drawing that stays sharp at every size"),
        Holds.MAPS,
    ),
    Format(
        "graphml",
        QT_TRANSLATE_NOOP("formats", "GraphML"),
        QT_TRANSLATE_NOOP("formats", "networks, for Gephi, yEd, igraph and most programs"),
        Holds.MAPS,
    ),
    Format(
        "gexf",
        QT_TRANSLATE_NOOP("formats", "GEXF"),
        QT_TRANSLATE_NOOP("formats", "networks with places and colours, for Gephi"),
        Holds.MAPS,
    ),
    Format(
        "kumu",
        QT_TRANSLATE_NOOP("formats", "Kumu"),
        QT_TRANSLATE_NOOP("formats", "networks, for Kumu on the web"),
        Holds.MAPS,
    ),
    Format(
        "networkcanvas",
        QT_TRANSLATE_NOOP("formats", "Network Canvas, tables"),
        QT_TRANSLATE_NOOP("formats", "personal networks as researchers keep them, in one zip with CSV"),
        Holds.ALL_MAPS,
    ),
    Format(
        "networkcanvas-graphml",
        QT_TRANSLATE_NOOP("formats", "Network Canvas, GraphML"),
        QT_TRANSLATE_NOOP("formats", "personal networks as researchers keep them, a file each"),
        Holds.MAPS,
    ),
    Format(
        "egor",
        QT_TRANSLATE_NOOP("formats", "Tables for R"),
        QT_TRANSLATE_NOOP("formats", "three tables of personal networks, as egor reads them"),
        Holds.ALL_MAPS,
    ),
)

FORMATS: dict[str, Format] = {each.key: each for each in _ALL}
"""All formats by key."""
