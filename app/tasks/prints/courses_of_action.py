"""Gathers what each role can do: courses of action that stand, those with most effect for least effort first."""

from collections.abc import Iterable, Iterator

from app.handouts.courses_of_action import CoursesContent, courses_of_action_document
from app.handouts.document import Document
from app.handouts.trail_content import Course
from app.models.acting import CourseOfAction, CourseStatus
from app.models.person import Role
from app.tasks.prints.press import Press, Sheet
from app.tasks.prints.trails import Trails

KIND = "courses-of-action"


def sheets(press: Press) -> Iterator[Sheet]:
    """Give the booklet, where there is a course of action; of chosen insights those that rest on one of them."""
    trails = Trails(press.printable)
    parts = press.parts(KIND)
    courses = _chosen(press, trails, with_withdrawn="withdrawn" in parts)

    def made() -> Document:
        content = CoursesContent(
            occasion=press.occasion(None),
            groups=courses_by_role(trails, courses),
            grid=tuple(courses),
            parts=parts,
            is_booklet=press.paper(KIND) == "A5",
            large_print=press.options.large_print,
        )
        return courses_of_action_document(content, press.words)

    if courses:
        yield Sheet(press.file_name("", KIND), made)


def courses_by_role(trails: Trails, courses: Iterable[CourseOfAction]) -> tuple[tuple[Role, tuple[Course, ...]], ...]:
    """Give courses as they may be printed, by role: most effect for least effort first, what was withdrawn last."""
    ordered = sorted(courses, key=_by_worth)
    groups = ((role, tuple(trails.course(each) for each in ordered if each.for_role is role)) for role in Role)
    return tuple((role, found) for role, found in groups if found)


def _by_worth(course: CourseOfAction) -> tuple[bool, int, int, int]:
    gone = course.status is CourseStatus.WITHDRAWN
    return gone, course.effort - course.effect, course.effort, course.number


def _chosen(press: Press, trails: Trails, *, with_withdrawn: bool) -> list[CourseOfAction]:
    wanted = press.options.insights
    return [
        each
        for each in trails.courses
        if (with_withdrawn or each.status is not CourseStatus.WITHDRAWN)
        and (wanted is None or set(wanted) & set(each.insights))
    ]
