"""Who is here, who is not, and whom tonight's questions miss; consent as it is asked at the desk."""

from datetime import date, datetime, timedelta

from app.models.language import Words
from app.models.person import Consent, ConsentAnswer, ConsentUse, Person, Role
from app.models.presence import by_area, by_role, is_late, missing, not_here
from app.models.presence_consent import ASKED, last_noted_by
from app.models.programme import Area
from app.models.questions import LearningQuestion, QuestionStatus
from app.models.session import Attendance, Invitation, Session

AT = datetime(2026, 3, 12, 19)
AREAS = [Area(id="noord", name="Noord"), Area(id="ndsm", name="NDSM", parent="noord"), Area(id="west", name="West")]
NAMES = {area.id: area.name for area in AREAS}
TONIGHT = Session(id="s", number=1, title="Avond", starts_at=AT, learning_questions=("a", "b"))
A = LearningQuestion(id="a", number=1, roles=("official", "resident"), areas=("noord",))
B = LearningQuestion(id="b", number=2, roles=("official",), areas=("west",))
MO = Person(id="mo", number=1, name="Mo", area="ndsm")
AN = Person(id="an", number=2, name="An", role=Role.OFFICIAL, area="west")


def test_a_role_and_an_area_nobody_is_of_are_missing_with_the_letters_of_the_questions() -> None:
    found = missing(TONIGHT, [B, A], present=[MO], areas=AREAS, expected=[AN])
    assert [(each.role, each.area, each.letters) for each in found] == [
        (Role.OFFICIAL, None, ("A", "B")),
        (None, "west", ("B",)),
    ]
    assert all(each.expected == (AN,) for each in found)


def test_somebody_from_inside_an_area_counts_for_it() -> None:
    assert missing(TONIGHT, [A], present=[MO, AN], areas=AREAS) == []


def test_a_question_that_is_not_for_tonight_or_went_on_elsewhere_misses_nobody() -> None:
    other = LearningQuestion(id="c", number=3, roles=("official",))
    merged = LearningQuestion(id="b", number=2, roles=("official",), merged_into="a")
    parked = LearningQuestion(id="a", number=1, roles=("official",), status=QuestionStatus.PARKED)
    assert missing(TONIGHT, [other, merged, parked], present=[], areas=AREAS) == []


def test_who_is_missing_is_said_in_plain_sentences() -> None:
    found = missing(TONIGHT, [A, B], present=[MO], areas=AREAS, expected=[AN])
    said = [" ".join(map(Words("en").say, each.told(NAMES))) for each in found]
    assert said == [
        "Nobody is here yet as civil servant. Question A, B concerns them. Expected: An.",
        "Nobody from West is here yet. Question B concerns them. Expected: An.",
    ]


def test_people_are_counted_by_role_and_by_area_the_most_first() -> None:
    jan = Person(id="jan", number=3, name="Jan", area="west")
    lost = Person(id="x", number=4, name="X", area="gone")
    say = Words("en").say
    assert [say(each) for each in by_role([AN, MO, jan])] == ["2 resident", "1 civil servant"]
    assert [say(each) for each in by_area([AN, MO, jan, lost], NAMES)] == ["2 from West", "1 from NDSM"]


def test_who_is_expected_and_came_is_not_expected_any_more() -> None:
    invited = [Invitation(id=f"i-{each}", session="s", person=each) for each in ("mo", "an")]
    assert not_here(invited, [Attendance(id="h", session="s", person="mo", since=AT)]) == invited[1:]


def test_who_comes_in_well_after_the_beginning_is_late() -> None:
    came = [Attendance(id="h", session="s", person="mo", since=AT + timedelta(minutes=at)) for at in (-5, 10, 11)]
    assert [is_late(TONIGHT, each) for each in came] == [False, False, True]


def consent(use: ConsentUse, answer: ConsentAnswer, **more: object) -> Consent:
    values = {"given_on": date(2026, 3, 1), **more}
    return Consent(id=f"c-{use}", person="mo", use=use, answer=answer, **values)  # type: ignore[arg-type]


def test_each_use_is_asked_in_plain_words() -> None:
    assert set(ASKED) == set(ConsentUse)


def test_the_one_who_noted_last_is_remembered() -> None:
    first = consent(ConsentUse.REPORT, ConsentAnswer.YES, noted_by="Roos")
    back = consent(ConsentUse.PHOTO, ConsentAnswer.NO, noted_by="Vera", withdrawn_on=date(2026, 4, 1))
    assert last_noted_by([back, first]) == "Vera"
    assert last_noted_by([]) == ""
