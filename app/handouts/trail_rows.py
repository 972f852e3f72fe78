"""Sets what an insight rests on and what comes of it: evidence for and against, earlier wordings, courses of action."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.drawing.figure import Disc, Figure, Ink, Lettered, Mark, Outline
from app.drawing.lettering import lettering
from app.drawing.shapes import polyline
from app.handouts.dates import day
from app.handouts.marks import laid
from app.handouts.setting import Row, Setter, kept_together
from app.handouts.trail_content import Cited, Course, Trail, Wording
from app.models.acting import MOST
from app.models.evidence import CITYS_SIDE, RESIDENTS_SIDE, Side, Strength
from app.models.insights import Relation
from app.models.language import QT_TRANSLATE_NOOP, Words
from app.models.note import CheckedBack
from app.models.person import Role
from app.models.terms import TERMS, counted, label

CONTEXT = "trail"

FOR = QT_TRANSLATE_NOOP("report", "%n for", "", 1)
WITH_NUANCE = QT_TRANSLATE_NOOP("report", "%n with a nuance", "", 1)
AGAINST = QT_TRANSLATE_NOOP("report", "%n against", "", 1)

HEADINGS = {
    Relation.SUPPORTS: QT_TRANSLATE_NOOP("trail", "What speaks for it"),
    Relation.NUANCES: QT_TRANSLATE_NOOP("trail", "What nuances it"),
    Relation.CONTRADICTS: QT_TRANSLATE_NOOP("trail", "What speaks against it"),
}
NOTHING_FOR = QT_TRANSLATE_NOOP("trail", "Nothing speaks for it yet.")
NOTHING_AGAINST = QT_TRANSLATE_NOOP("trail", "Nobody contradicted it so far. Did anybody ask?")

CHECKED = {
    CheckedBack.NOT_ASKED: QT_TRANSLATE_NOOP("trail", "not checked back yet"),
    CheckedBack.AGREED: QT_TRANSLATE_NOOP("trail", "checked back: agreed"),
    CheckedBack.CHANGED: QT_TRANSLATE_NOOP("trail", "checked back: put in other words"),
    CheckedBack.WITHDRAWN: QT_TRANSLATE_NOOP("trail", "checked back: withdrawn, no longer counted"),
}
SIDES = {
    Side.RESIDENTS: QT_TRANSLATE_NOOP("trail", "Residents and initiative-takers"),
    Side.CITY: QT_TRANSLATE_NOOP("trail", "Civil servants and administrators"),
}
SAW = QT_TRANSLATE_NOOP("trail", "saw it ({roles})")
DID_NOT_SEE = QT_TRANSLATE_NOOP("trail", "did not see it")
UNTIL = QT_TRANSLATE_NOOP("trail", "Version {version}, until {day}")
HELD = QT_TRANSLATE_NOOP("trail", "Where it held: {context}")
REWORDED = QT_TRANSLATE_NOOP("trail", "Reworded because: {reason}")
WHY = QT_TRANSLATE_NOOP("trail", "Why")
NEEDS = QT_TRANSLATE_NOOP("trail", "First needed")
WEIGHS = QT_TRANSLATE_NOOP("trail", "effort {effort} of 5 · effect {effect} of 5")
EFFORT = QT_TRANSLATE_NOOP("trail", "effort")
EFFECT = QT_TRANSLATE_NOOP("trail", "effect")
MIND = QT_TRANSLATE_NOOP("trail", "Mind")


def counts_in_words(strength: Strength, words: Words) -> str:
    """Give how many speak for an insight, nuance it and speak against it; empty where nobody does."""
    counts = ((FOR, strength.supports), (WITH_NUANCE, strength.nuances), (AGAINST, strength.contradicts))
    return ", ".join(words.translate("report", text, count) for text, count in counts if count)


def behind_in_words(trail: Trail, words: Words) -> str:
    """Give of how many sessions and from which areas those are who carry an insight."""
    sessions = len(trail.strength.sessions)
    told = words.say(counted("Session", sessions)) if sessions else ""
    return " · ".join(part for part in (told, ", ".join(trail.areas)) if part)


# --- how strong ---------------------------------------------------------------------------------


def weight_figure(strength: Strength, *, size: float, width: float) -> Figure:
    """Draw how strong an insight is: a full square for each that speaks for it, half ones, and crossed ones against.

    The squares are `size` mm and go on in a next line where they are more than `width` mm.
    """
    kinds = [_full] * strength.supports + [_half] * strength.nuances + [_crossed] * strength.contradicts
    step = size * 1.35
    columns = max(1, int((width + size * 0.35) / step))
    marks: list[Mark] = []
    for place, square in enumerate(kinds):
        row, column = divmod(place, columns)
        marks += square(0.2 + column * step, 0.2 + row * step, size)
    rows = -(-len(kinds) // columns)
    return Figure(width, max(0.0, rows * step - size * 0.35 + 0.4), tuple(marks))


def _square(x: float, y: float, size: float, ink: Ink) -> Outline:
    return Outline(polyline([(x, y), (x + size, y), (x + size, y + size), (x, y + size)], closed=True), ink)


def _full(x: float, y: float, size: float) -> list[Mark]:
    return [_square(x, y, size, Ink(fill="accent", line="accent", width=0.3))]


def _half(x: float, y: float, size: float) -> list[Mark]:
    corner = Outline(polyline([(x, y + size), (x, y), (x + size, y + size)], closed=True), Ink(fill="accent"))
    return [corner, _square(x, y, size, Ink(line="accent", width=0.3))]


def _crossed(x: float, y: float, size: float) -> list[Mark]:
    ink = Ink(line="text", width=size * 0.12)
    near, far = size * 0.25, size * 0.75
    strokes = [((near, near), (far, far)), ((near, far), (far, near))]
    cross: list[Mark] = [Outline(polyline([(x + a, y + b), (x + c, y + d)]), ink) for (a, b), (c, d) in strokes]
    return [_square(x, y, size, Ink(line="text", width=0.4)), *cross]


def weight_rows(setter: Setter, strength: Strength, words: Words) -> list[Row]:
    """Give the squares of `weight_figure` with the counts in words below them."""
    told = counts_in_words(strength, words) or words.translate(CONTEXT, NOTHING_FOR)
    if not counts_in_words(strength, words):
        return setter.text(told)
    drawn = weight_figure(strength, size=setter.body * 0.85, width=setter.width)
    figure = replace(setter.figure(drawn, alt=told), stays=True)
    return kept_together([figure, setter.gap(0.2), *setter.text(told, bold=True, spacing=1.35)])


def side_rows(setter: Setter, trail: Trail, words: Words) -> list[Row]:
    """Give for each of both sides whether it saw an insight, and in which roles."""
    rows: list[Row] = []
    for side, roles in ((Side.RESIDENTS, RESIDENTS_SIDE), (Side.CITY, CITYS_SIDE)):
        saw = [words.translate(TERMS, label(role)) for role in Role if role in roles & trail.strength.roles]
        told = words.translate(CONTEXT, SAW).format(roles=", ".join(saw)) if saw else ""
        sign = words.translate(CONTEXT, SIDES[side])
        rows += setter.label_value(f"{sign}:", told or words.translate(CONTEXT, DID_NOT_SEE), spacing=1.35)
    return rows


# --- evidence -----------------------------------------------------------------------------------


def evidence_rows(setter: Setter, trail: Trail, words: Words, *, level: int = 2) -> list[Row]:
    """Give all evidence of an insight under headings: for, nuancing and against; none of it is ever left out."""
    rows: list[Row] = []
    indent = hanging_of(setter, [each.code for each in trail.evidence])
    for relation, title in HEADINGS.items():
        found = trail.of(relation)
        nothing = {Relation.SUPPORTS: NOTHING_FOR, Relation.CONTRADICTS: NOTHING_AGAINST}.get(relation)
        if found or nothing:
            rows += setter.heading(words.translate(CONTEXT, title), level)
        if not found and nothing:
            rows += setter.text(words.translate(CONTEXT, nothing), colour="text_quiet")
        for each in found:
            rows += cited_rows(setter, each, words, indent=indent)
    return rows


def hanging_of(setter: Setter, codes: Iterable[str]) -> float:
    """Give how far text stands from the left so that all these codes can hang before it; mm."""
    widest = max((setter.width_of(each, bold=True) for each in codes), default=0.0)
    return max(setter.body * 2.6, widest + setter.body * 0.7)


def cited_rows(setter: Setter, cited: Cited, words: Words, *, indent: float) -> list[Row]:
    """Give one piece of evidence: code and words, then who said it, where and when, and what was said back."""
    rows = setter.hanging(cited.code, quoted(cited), indent=indent)
    told = setter.quiet(_about(cited, words), indent=indent) if _about(cited, words) else []
    comment = setter.quiet(f"– {cited.comment}", indent=indent) if cited.comment else []
    return [setter.gap(0.25, stays=True), *_kept_with(rows, [*told, *comment])]


def _kept_with(rows: Sequence[Row], following: Sequence[Row]) -> list[Row]:
    """Give rows of which the last stays with those that follow, which stay together."""
    if not following:
        return list(rows)
    return [*rows[:-1], replace(rows[-1], stays=True), *kept_together(following)]


def quoted(cited: Cited) -> str:
    """Give the words of a piece of evidence, in quotation marks where they are somebody's own."""
    return f"“{cited.text.strip()}”" if cited.is_quote else cited.text


def _about(cited: Cited, words: Words) -> str:
    checked = words.translate(CONTEXT, CHECKED[cited.checked_back]) if cited.checked_back else ""
    on = day(cited.on, words) if cited.on else ""
    return " · ".join(part for part in (cited.who, cited.session, on, checked) if part)


def earlier_rows(setter: Setter, earlier: Iterable[Wording], words: Words) -> list[Row]:
    """Give how an insight was worded before, each with the reason for the change."""
    rows: list[Row] = []
    for each in earlier:
        until = words.translate(CONTEXT, UNTIL).format(version=each.version, day=day(each.until, words))
        told = [*setter.quiet(until), *setter.text(each.claim)]
        told += setter.quiet(words.translate(CONTEXT, HELD).format(context=each.context))
        if each.reason:
            told += setter.quiet(words.translate(CONTEXT, REWORDED).format(reason=each.reason))
        rows += [setter.gap(0.3, stays=True), replace(told[0], stays=True), *told[1:]]
    return rows


# --- courses of action --------------------------------------------------------------------------


def course_rows(setter: Setter, course: Course, words: Words, *, why: bool = True, for_role: bool = False) -> list[Row]:
    """Give one course of action: the verb first, what it weighs, why, what is needed first, and what is thin.

    `for_role` tells whom it is for, where it does not stand under its role.
    """
    indent = hanging_of(setter, [course.code])
    rows = setter.hanging(course.code, course.action, indent=indent, bold=True)
    rows += [_worth_row(setter, course, words, indent=indent)]
    rows += setter.quiet(_kind_of(course, words, for_role=for_role), indent=indent)
    column = setter.of_width(setter.width - indent)
    for sign, text in _reasons(course, words, why=why):
        told = column.label_value(f"{sign}:", text, spacing=1.35)
        rows += [replace(row, marks=laid(row.marks, indent, 0.0)) for row in told]
    return [setter.gap(0.7, stays=True), *kept_together(rows)]


def _reasons(course: Course, words: Words, *, why: bool) -> list[tuple[str, str]]:
    """Give why a course helps, what is thin about that, and what is needed first, each with its label."""
    say = words.translate
    found = [(say(CONTEXT, WHY), f"{claim} ({code})") for code, claim in course.insights] if why else []
    found += [(say(CONTEXT, MIND), doubt) for doubt in course.doubts] if why else []
    return [*found, (say(CONTEXT, NEEDS), course.conditions)] if course.conditions else found


def _kind_of(course: Course, words: Words, *, for_role: bool) -> str:
    terms = (*((course.role,) if for_role else ()), course.type, course.horizon, course.status)
    return " · ".join(words.translate(TERMS, label(term)) for term in terms)


def _worth_row(setter: Setter, course: Course, words: Words, *, indent: float) -> Row:
    """Give effort and effect as five discs each, so many of them full."""
    size, x = setter.body, 0.0
    marks: list[Mark] = []
    for text, value in ((EFFORT, course.effort), (EFFECT, course.effect)):
        word = lettering().line(words.translate(CONTEXT, text), size)
        marks.append(Lettered(x, size * 1.05, word, "text_quiet"))
        x += word.width + size * 0.7
        for place in range(MOST):
            fill = "accent" if place < value else "surface"
            marks.append(Disc(x, size * 0.72, size * 0.3, Ink(fill=fill, line="accent", width=size * 0.09)))
            x += size * 0.85
        x += size * 0.8
    alt = words.translate(CONTEXT, WEIGHS).format(effort=course.effort, effect=course.effect)
    return setter.figure(Figure(x, size * 1.5, tuple(marks)), alt=alt, indent=indent)
