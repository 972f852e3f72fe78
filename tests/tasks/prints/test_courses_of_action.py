"""The booklet gives each role its courses of action, with why, and what is thin about that."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.models import CourseOfAction, Insight
from app.models.acting import CourseStatus
from app.models.codes import code
from app.models.edit import added, changed
from app.models.person import Person, Role
from app.storage import ProgrammeFile
from app.tasks.handouts import preview


@pytest.fixture
def file(example_path: Path, tmp_path: Path) -> Iterator[ProgrammeFile]:
    path = tmp_path / "own.hossel"
    path.write_bytes(example_path.read_bytes())
    with ProgrammeFile.open(path) as opened:
        yield opened


def booklet(file: ProgrammeFile, **options: object) -> PdfReader:
    chosen = {"lang": "en", **options}
    return PdfReader(BytesIO(preview(file, kind="courses-of-action", **chosen)))  # type: ignore[arg-type]


def told(file: ProgrammeFile, **options: object) -> str:
    return " ".join(" ".join(page.extract_text() for page in booklet(file, **options).pages).split())


def test_every_course_stands_under_its_role_with_its_insights(file: ProgrammeFile) -> None:
    text = told(file, paper="A4")
    for course in file.all(CourseOfAction):
        assert f"{code(course)} {course.action}" in text
        for insight in course.insights:
            assert f"({code(file.get(Insight, insight))})" in text
    assert text.index("Civil servant H1") < text.index("H3 Bel met") < text.index("Administrator H5")


def test_what_is_thin_about_its_insights_stands_with_it(file: ProgrammeFile) -> None:
    assert "Contradicted: I2." in told(file)


def test_it_folds_to_a_booklet_two_pages_to_a_sheet(file: ProgrammeFile) -> None:
    pages = booklet(file).pages
    assert len(pages) % 2 == 0
    assert {(round(page.mediabox.width * 25.4 / 72), round(page.mediabox.height * 25.4 / 72)) for page in pages} == {
        (297, 210)
    }


def test_large_print_is_no_booklet(file: ProgrammeFile) -> None:
    assert round(booklet(file, large_print=True).pages[0].mediabox.width * 25.4 / 72) == 210


def test_what_does_much_for_little_comes_first_and_what_was_withdrawn_last(file: ProgrammeFile) -> None:
    one = file.all(CourseOfAction, number=1)[0]
    file.commit(changed("change", one, status=CourseStatus.WITHDRAWN))
    text = told(file, paper="A4")
    assert text.index("H3 Bel met") < text.index("H1 Noem bij")
    assert "H1" not in told(file, paper="A4", parts=frozenset({"why"}))


def test_only_what_rests_on_the_chosen_insights_is_printed(file: ProgrammeFile) -> None:
    chosen = file.all(CourseOfAction, number=1)[0].insights
    text = told(file, insights=chosen, parts=frozenset())
    assert "H1 Noem" in text
    assert "H2" not in text


def test_courses_a_full_cell_has_no_room_for_are_named_below_the_picture(file: ProgrammeFile) -> None:
    one = file.all(CourseOfAction, number=1)[0]
    many = [replace(one, id=f"c{at}", number=100 + at) for at in range(40)]
    file.commit(added("add", *many))
    text = told(file, paper="A4", parts=frozenset({"grid"}))
    assert "For these the picture had no room:" in text
    assert [each.number for each in many if f"H{each.number} a *" not in text] == []


def test_a_participant_named_in_a_course_is_named_only_with_consent(file: ProgrammeFile) -> None:
    person = Person(id="z", number=99, name="Wilhelmina Zonnebloem", role=Role.RESIDENT)
    course = CourseOfAction(id="c", number=90, for_role=Role.OTHER, action="Bel Wilhelmina Zonnebloem")
    file.commit(added("add", person, course))
    text = told(file)
    assert "Wilhelmina" not in text
    assert "Bel [resident" in text


def test_what_the_picture_had_no_room_for_begins_on_the_page_that_says_so(file: ProgrammeFile) -> None:
    course = file.all(CourseOfAction)[0]
    file.commit(added("add", *(replace(course, id=f"x{at}", number=50 + at) for at in range(60))))
    (page,) = [page.extract_text() for page in booklet(file).pages if "had no room" in page.extract_text()]
    assert "effort 2, effect 5" in " ".join(page.split()).split("had no room")[1]
