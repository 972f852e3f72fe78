"""The map that is open: what is on it, what is chosen, and everything that can be done to it."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from app.models import circle_edits, many_edits, map_edits
from app.models.edit import Edit
from app.models.map_geometry import Point
from app.models.network_map import (
    CENTRE,
    Actor,
    ActorKind,
    Ask,
    Circle,
    Direction,
    Good,
    MapContent,
    NetworkMap,
    Offer,
    Pictogram,
    Tie,
    TieKind,
)
from app.models.record import Record
from app.services.workspace import Workspace


class OpenMap(QObject):
    """One map of the workspace, and which of its things are chosen; canvas, list and panel all speak with this.

    A thing is named by its id; the person in the middle by the id of the map; "" is nothing. Of several that are
    chosen, `choice` is the last: the one that the panel shows and that a screen reader hears.
    """

    changed = Signal()
    chosen = Signal(str)
    connecting = Signal(str)
    joined_again = Signal(str)
    gone = Signal()

    def __init__(self, workspace: Workspace, map_id: str, parent: QObject | None = None) -> None:
        """Open the map `map_id`. Raises KeyError where there is none."""
        super().__init__(parent)
        self._workspace = workspace
        self._id = map_id
        self._content = workspace.map_content(map_id)
        self._choices: tuple[str, ...] = ()
        self._line_from = ""
        self.line_wished = False
        self.since = 0
        workspace.changed.connect(self._follow)
        workspace.reloaded.connect(self._read_again)

    # --- reading --------------------------------------------------------------------------------

    @property
    def id(self) -> str:
        """The id of the map, which also names the person in the middle."""
        return self._id

    @property
    def content(self) -> MapContent:
        """The map with everything on it."""
        return self._content

    @property
    def workspace(self) -> Workspace:
        """The programme the map is in."""
        return self._workspace

    @property
    def read_only(self) -> bool:
        """Whether this map can only be looked at."""
        return self._workspace.read_only

    @property
    def choice(self) -> str:
        """The id of what is chosen, of several the last; "" for nothing."""
        return self._choices[-1] if self._choices else ""

    @property
    def choices(self) -> tuple[str, ...]:
        """The ids of all that is chosen, in the order of choosing."""
        return self._choices

    def chosen_actors(self) -> list[Actor]:
        """Give the contacts among what is chosen."""
        return [actor for each in self._choices if (actor := self.actor(each))]

    @property
    def line_from(self) -> str:
        """The id of the end a new line starts from while its other end is awaited; else ""."""
        return self._line_from

    def actor(self, thing: str) -> Actor | None:
        """Give the contact with this id; None for the centre, a line, or nothing."""
        return self._content.by_id.get(thing)

    def tie(self, thing: str) -> Tie | None:
        """Give the line with this id, or None."""
        return next((tie for tie in self._content.ties if tie.id == thing), None)

    def circle(self, thing: str) -> Circle | None:
        """Give the circle with this id, or None."""
        return next((circle for circle in self._content.circles if circle.id == thing), None)

    def holds(self, thing: str) -> bool:
        """Tell whether this is the centre, a contact, a line or a circle of the map."""
        found = self.actor(thing) or self.tie(thing) or self.circle(thing)
        return thing == self._id or found is not None

    def is_end(self, thing: str) -> bool:
        """Tell whether a line can begin or end here: at the centre or a contact."""
        return thing == self._id or thing in self._content.by_id

    def end(self, thing: str) -> str | None:
        """Give how a tie, offer or ask names this thing: the centre is None."""
        return CENTRE if thing == self._id else thing

    def name(self, thing: str) -> str:
        """Give the name of the centre or a contact."""
        return self._content.name_of(self.end(thing))

    # --- choosing -------------------------------------------------------------------------------

    def choose(self, thing: str) -> None:
        """Choose one thing alone; "" chooses nothing."""
        self.choose_all((thing,))

    def choose_also(self, thing: str) -> None:
        """Choose one thing more, or no longer if it was."""
        others = tuple(each for each in self._choices if each != thing)
        self.choose_all(others if thing in self._choices else (*others, thing))

    def choose_all(self, things: Iterable[str]) -> None:
        """Choose these things and no others."""
        found = tuple(dict.fromkeys(thing for thing in things if self.holds(thing)))
        if found != self._choices:
            self._choices = found
            self.chosen.emit(self.choice)

    def begin_line(self, thing: str = "") -> None:
        """Await the ends of a new line: the first is `thing`, or whichever is tapped next."""
        self._line_from = thing if self.is_end(thing) else "?"
        self.connecting.emit(self._line_from)

    def stop_line(self) -> None:
        """Await no line any more."""
        if self._line_from:
            self._line_from = ""
            self.connecting.emit("")

    def tap(self, thing: str) -> None:
        """Choose what somebody pointed at, or make it an end of the line that is awaited."""
        if not self._line_from or not self.is_end(thing):
            self.choose(thing)
        elif self._line_from == "?":
            self.begin_line(thing)
        elif thing != self._line_from:
            start = self._line_from
            self.stop_line()
            self.join(start, thing)

    # --- changing -------------------------------------------------------------------------------

    def add(
        self,
        name: str,
        *,
        at: Point | None = None,
        wished: bool = False,
        pictogram: Pictogram | None = None,
        clears_draft: str | None = None,
    ) -> bool:
        """Put a contact on the map and choose it."""
        rule = map_edits.add_actor
        return self._making(lambda: rule(self._content, name, at=at, wished=wished, pictogram=pictogram), clears_draft)

    def add_tied(self, name: str, *, at: Point, tied_to: str, clears_draft: str | None = None) -> bool:
        """Put a contact on the map at the end of a new line from `tied_to`, and choose it."""
        rule, end = map_edits.add_tied_actor, self.end(tied_to)
        wished = self.line_wished
        return self._making(lambda: rule(self._content, name, at=at, tied_to=end, wished=wished), clears_draft)

    def add_all(self, names: Sequence[str], *, wished: bool = False, clears_draft: str | None = None) -> bool:
        """Put contacts with all these names on the map, as one edit."""
        return self._do(lambda: many_edits.add_actors(self._content, names, wished=wished), clears_draft)

    def move(self, moved: Mapping[str, Point]) -> bool:
        """Put contacts somewhere else; rings, sectors and circles follow."""
        return self._do(lambda: many_edits.move_actors(self._content, moved))

    def put_in_ring(self, actors: Sequence[Actor], ring: int | None) -> bool:
        """Put contacts in another ring, each along its own angle."""
        return self._do(lambda: many_edits.put_in_ring(self._content, actors, ring))

    def shift(self, thing: str, step: int) -> bool:
        """Bring a contact, and all chosen along with it, a ring closer, or make a line stronger; −1 the other way."""
        if tie := self.tie(thing):
            strength = min(max(tie.strength + step, 1), 3)
            return self._do(lambda: map_edits.change_tie(tie, strength=strength))
        actor = self.actor(thing)
        if actor is None:
            return False
        actors = self.chosen_actors() if thing in self._choices else [actor]
        return self._do(lambda: many_edits.bring_closer(self._content, actors, step))

    def set_all(self, actors: Sequence[Actor], *, kind: ActorKind | None = None, wished: bool | None = None) -> bool:
        """Say of contacts of what kind they are, or whether they are missing and wanted; what is None stays."""
        return self._do(lambda: many_edits.set_all(self._content, actors, kind=kind, wished=wished))

    def align(self, how: many_edits.Alignment) -> bool:
        """Put the chosen contacts in line."""
        return self._do(lambda: many_edits.align(self._content, self.chosen_actors(), how))

    def arrange(self, *, also_by_hand: bool = False) -> bool:
        """Tidy up; what a hand has placed stays, unless it is to move too."""
        from app.analysis.arrangement import arrange

        return self._do(lambda: arrange(self._content, also_by_hand=also_by_hand))

    def draw_circle(self, members: Iterable[str]) -> bool:
        """Draw a circle round contacts and choose it."""
        return self._making(lambda: circle_edits.add_circle(self._content, members), None)

    def rename_circle(self, circle: Circle, name: str, *, clears_draft: str | None = None) -> bool:
        """Give a circle another name, or none."""
        return self._do(lambda: circle_edits.rename_circle(circle, name), clears_draft)

    def set_circle_colour(self, circle: Circle, colour: int) -> bool:
        """Give a circle another colour."""
        return self._do(lambda: circle_edits.set_circle_colour(circle, colour))

    def set_in_circle(self, circle: Circle, *actors: Actor, member: bool) -> bool:
        """Take contacts into a circle, or out of it."""
        return self._do(lambda: circle_edits.set_in_circle(circle, *actors, member=member))

    def put_in_sector(self, actor: Actor, sector: int) -> bool:
        """Turn a contact to another sector."""
        return self._do(lambda: map_edits.set_sector(self._content, actor, sector=sector))

    def rename(self, actor: Actor, name: str, *, clears_draft: str | None = None) -> bool:
        """Give a contact another name."""
        return self._do(lambda: map_edits.rename_actor(actor, name), clears_draft)

    def set_pictogram(self, actor: Actor, pictogram: Pictogram | None) -> bool:
        """Give a contact a small picture, or none."""
        return self._do(lambda: map_edits.set_pictogram(actor, pictogram))

    def set_note(self, thing: Actor | Tie | Circle, note: str, *, clears_draft: str | None = None) -> bool:
        """Set what is written about a contact, a line or a circle."""
        return self._do(lambda: _note_edit(thing, note), clears_draft)

    def join(self, start: str, end: str) -> bool:
        """Draw a line between two things; where there is one already choose that, to say more about it."""
        ends = {self.end(start), self.end(end)}
        there = next((tie.id for tie in self._content.ties if {tie.start, tie.end} == ends), "")
        if not there:
            return self.connect_ends(start, end, wished=self.line_wished)
        self.choose(there)
        self.joined_again.emit(there)
        return True

    def connect_ends(self, start: str, end: str, *, wished: bool = False) -> bool:
        """Draw a line between two things and choose it."""
        rule = map_edits.add_tie
        return self._making(lambda: rule(self._content, self.end(start), self.end(end), wished=wished), None)

    def change_tie(
        self,
        tie: Tie,
        *,
        kind: TieKind | None = None,
        direction: Direction | None = None,
        strength: int | None = None,
        wished: bool | None = None,
        good: Good | map_edits.AsItIs | None = map_edits.AS_IT_IS,
    ) -> bool:
        """Change what a line says; what is None stays, but as `good` it is nothing in particular."""
        values = {"kind": kind, "direction": direction, "strength": strength, "wished": wished, "good": good}
        return self._do(lambda: map_edits.change_tie(tie, **values))  # type: ignore[arg-type]

    def add_good(self, cls: type[Offer | Ask], thing: str, *, kind: Good, words: str, draft: str) -> bool:
        """Say what the centre or a contact has (`Offer`) or seeks (`Ask`)."""
        rule = map_edits.add_offer if cls is Offer else map_edits.add_ask
        return self._do(lambda: rule(self._content, self.end(thing), kind=kind, words=words), draft)

    def change_good(self, good: Offer | Ask, *, cls: type[Offer | Ask], kind: Good, words: str, draft: str) -> bool:
        """Change what is offered or asked, and which of the two it is."""
        return self._do(lambda: map_edits.change_good(good, cls=cls, kind=kind, words=words), draft)

    def remove(self, *things: str) -> bool:
        """Take contacts with their lines, lines, circles, or one offer or ask off the map; the centre stays."""
        if len(things) > 1:
            return self._do(lambda: many_edits.remove_many(self._content, things))
        rule = self._removal(things[0]) if things else None
        return rule is not None and self._do(rule)

    def undo(self) -> bool:
        """Take back the last change of this map (since it was handed over)."""
        return self._workspace.undo(self._id, self.since)

    def redo(self) -> bool:
        """Do again what was taken back last."""
        return self._workspace.redo(self._id, self.since)

    def can_undo(self) -> bool:
        """Tell whether there is something to take back."""
        return self._workspace.can_undo(self._id, self.since)

    def can_redo(self) -> bool:
        """Tell whether there is something to do again."""
        return self._workspace.can_redo(self._id, self.since)

    def _removal(self, thing: str) -> Callable[[], Edit] | None:
        if actor := self.actor(thing):
            return lambda: map_edits.remove_actor(self._content, actor)
        if tie := self.tie(thing):
            return lambda: map_edits.remove_tie(tie)
        if circle := self.circle(thing):
            return lambda: circle_edits.remove_circle(circle)
        goods: list[Offer | Ask] = [*self._content.offers, *self._content.asks]
        good = next((each for each in goods if each.id == thing), None)
        return (lambda: map_edits.remove_good(good)) if good else None

    def _do(self, rule: Callable[[], Edit], clears_draft: str | None = None) -> bool:
        return self._workspace.attempt(rule, clears_draft=clears_draft)

    def _making(self, rule: Callable[[], Edit], clears_draft: str | None) -> bool:
        """Carry out a rule that makes one thing, and choose that."""
        made: list[Record] = []

        def remembered() -> Edit:
            edit = rule()
            made.append(edit.changes[0].record)
            return edit

        done = self._do(remembered, clears_draft)
        if done:
            self.choose(made[0].id)
        return done

    # --- following ------------------------------------------------------------------------------

    def _follow(self, _edit: Edit) -> None:
        """Read again; the workspace gives the very same content where the edit was about something else."""
        self._read_again()

    def _read_again(self) -> None:
        if self._workspace.find(NetworkMap, self._id) is None:
            self.gone.emit()
            return
        before, self._content = self._content, self._workspace.map_content(self._id)
        if self._content is before:
            return
        if self._line_from not in ("", "?") and not self.is_end(self._line_from):
            self.stop_line()
        self.choose_all(self._choices)
        self.changed.emit()


def _note_edit(thing: Actor | Tie | Circle, note: str) -> Edit:
    if isinstance(thing, Actor):
        return map_edits.set_actor_note(thing, note)
    if isinstance(thing, Tie):
        return map_edits.set_tie_note(thing, note)
    return circle_edits.set_circle_note(thing, note)
