"""Makes ``format_1.hossel``: a programme with every kind of record, changed, removed and undone.

Run once, when format 1 was new. The file stays as it is for ever; this script tells what is in it.

    python tests/files/make_format_1.py
"""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from app.models import (
    Actor,
    AgendaItem,
    Area,
    Ask,
    Attendance,
    BudgetRound,
    Chapter,
    Circle,
    Cluster,
    Condition,
    ConditionValue,
    Consent,
    CourseOfAction,
    DecisionDate,
    Evidence,
    FeedbackLine,
    FollowUp,
    Identity,
    Initiative,
    Insight,
    InsightVersion,
    Invitation,
    LearningQuestion,
    MapSetup,
    Memo,
    NetworkMap,
    Note,
    Offer,
    Person,
    Picture,
    Programme,
    Publication,
    QuestionVersion,
    Session,
    Theme,
    Tie,
    Underlay,
)
from app.models.edit import DESK, Change, Edit, added, changed
from app.models.insights import Relation
from app.models.network_map import Good, Pictogram, TieKind
from app.models.note import NoteKind
from app.models.person import ConsentAnswer, ConsentUse, Role
from app.storage import ProgrammeFile

EVENING = datetime(2026, 3, 4, 19, 30)
TARGET = Path(__file__).with_name("format_1.hossel")


def desk_records() -> Edit:
    """Give everything that lies on the desk, in one edit."""
    return added(
        "begin",
        Area(id="zuid", name="Zuid"),
        Area(id="pijp", name="De Pijp", parent="zuid"),
        Theme(id="geld", name="geld", rank="V"),
        Initiative(id="moestuin", name="Moestuin", area="pijp", themes=("geld",)),
        BudgetRound(id="ronde", name="Zuid 2026", area="zuid", year=2026),
        Condition(id="leeftijd", name="Leeftijd", rank="V"),
        ConditionValue(id="vanaf-16", condition="leeftijd", budget_round="ronde", value="vanaf 16 jaar"),
        Person(id="fatma", number=1, name="Fatma", area="pijp", initiative="moestuin", note="R&D <b>"),
        Person(id="lukasz", number=2, name="Łukasz Şule", role=Role.OFFICIAL),
        Consent(
            id="foto", person="fatma", use=ConsentUse.PHOTO, answer=ConsentAnswer.YES, given_on=date(2026, 3, 4)
        ),
        Session(id="eerste", number=1, title="Eerste avond", starts_at=EVENING, area="zuid"),
        LearningQuestion(id="vraag", number=1, ambition="Meer buren"),
        QuestionVersion(id="v1", question="vraag", session="eerste", wording="Wie doet mee?", worded_at=EVENING),
        AgendaItem(id="start", session="eerste", rank="V", title="Start", minutes=15, learning_question="vraag"),
        Attendance(id="er-was", session="eerste", person="fatma", since=EVENING, walk_in=True),
        Note(
            id="n1", number=1, session="eerste", agenda_item="start", taken_at=EVENING, text="Het lukt 👩‍👧",
            kind=NoteKind.QUOTE, speaker="fatma", speaker_role=Role.RESIDENT, themes=("geld",), starred=True,
        ),
        Identity(id="mo-overal", name="Mo", person="lukasz"),
        MapSetup(id="begin", session="eerste", questions=("Wie ken je?", "", "", "", ""), sector_names=("werk",)),
        NetworkMap(
            id="kaart", number=1, owner="fatma", session="eerste", ring_names=("dichtbij", "ver weg"), made_at=EVENING
        ),
        Insight(id="i1", number=1, claim="Buren helpen.", context="In De Pijp.", themes=("geld",)),
        Evidence(id="b1", insight="i1", relation=Relation.SUPPORTS, note="n1"),
        CourseOfAction(id="h1", number=1, for_role=Role.OFFICIAL, action="Bel terug", insights=("i1",)),
        FollowUp(id="a1", number=1, what="Sleutel regelen", due=date(2026, 4, 1), session="eerste", note="n1"),
    )  # fmt: skip


def later_desk_records() -> Edit:
    """Give what else lies on the desk: who is expected, what was put together and what goes back."""
    return added(
        "go_on",
        Invitation(id="komt", session="eerste", person="lukasz", table="1"),
        Cluster(id="samen", name="Samen doen", rank="V", notes=("n1",)),
        Memo(id="m1", number=1, text="Zie N1.", session="eerste", written_at=EVENING),
        FeedbackLine(id="terug", session="eerste", rank="V", note="n1", said="Het lukt", doing="Wij bellen"),
        DecisionDate(id="raad", title="Raad beslist", on=date(2026, 5, 20), area="zuid", budget_round="ronde"),
        Publication(id="bundel", title="Wat wij leerden", colophon="Gemaakt door de buurt", left_out=("index",)),
        Chapter(id="hfd1", publication="bundel", rank="V", title="Geld", theme="geld", insights=("i1",)),
        InsightVersion(id="i1v1", insight="i1", version=1, claim="Buren doen iets.", context="Hier.", until=EVENING),
    )


def map_records() -> Edit:
    """Give everything on the map, in one edit."""
    return added(
        "draw",
        Actor(id="mo", map="kaart", name="Mo", ring=0, x=0.3, y=-0.25, pictogram=Pictogram.MAN, identity="mo-overal"),
        Actor(id="buurthuis", map="kaart", name="Buurthuis", wished=True, x=-1.3, y=0.0),
        Tie(id="l1", map="kaart", start=None, end="mo", kind=TieKind.HELPS),
        Tie(id="l2", map="kaart", start="mo", end="buurthuis", kind=TieKind.GIVES, good=Good.SPACE),
        Circle(id="kring", map="kaart", name="straat", members=("mo", "buurthuis")),
        Offer(id="o1", map="kaart", actor="mo", kind=Good.TIME, words="dinsdag"),
        Ask(id="z1", map="kaart", kind=Good.MONEY, words="zaden"),
        Picture(id="foto-kaart", map="kaart", jpeg="/9j/"),
        Underlay(id="onder", map="kaart", picture="foto-kaart", width=2.0),
    )


def main() -> None:
    """Write the file, with changes, a removal, an undo and a redo in its journal."""
    TARGET.unlink(missing_ok=True)
    with ProgrammeFile.create(TARGET, Programme(id="p", title="Proef"), clock=lambda: EVENING) as file:
        file.commit(desk_records())
        file.commit(later_desk_records())
        file.commit(map_records())
        file.commit(changed("rename", file.get(Person, "fatma"), name="Fatma Yılmaz"))
        file.commit(changed("move_actor", file.get(Actor, "mo"), ring=1, x=0.6))
        circle, contact = file.get(Circle, "kring"), file.get(Actor, "buurthuis")
        gone = (Change(circle, replace(circle, members=("mo",))), Change(file.get(Tie, "l2"), None))
        file.commit(Edit("remove_actor", "kaart", (*gone, Change(contact, None))))
        file.commit(changed("reword", file.get(Insight, "i1"), claim="Buren helpen elkaar.", version=2))
        file.undo(DESK)
        file.undo("kaart")
        file.redo("kaart")
        file.save_draft("note", "half een zi")


if __name__ == "__main__":
    main()
