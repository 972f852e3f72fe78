"""The plans that come with the program are sound, honest and there in both languages."""

from datetime import datetime

import pytest

from app.models import AgendaItem, Session
from app.models.plan import add_block, change_block
from app.models.plan_length import plan_length
from app.models.plan_templates import PlanTemplate, apply_template, plan_templates
from app.models.record import check_limits
from app.models.session import BlockCategory, in_order

SESSION = Session(id="s", number=1, title="x", starts_at=datetime(2026, 3, 4, 19))


def applied(template: PlanTemplate, items: list[AgendaItem], language: str = "nl") -> list[AgendaItem]:
    edit = apply_template(SESSION, items, template=template, language=language)
    return items + [change.after for change in edit.changes if isinstance(change.after, AgendaItem)]


def test_the_three_plans_we_work_with_are_there() -> None:
    assert {"Hosselen", "Leerbijeenkomst", "Tijdlijn"} <= {each.named("nl") for each in plan_templates()}


@pytest.mark.parametrize("template", plan_templates(), ids=lambda each: each.key)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_block_can_stand_in_a_plan(template: PlanTemplate, language: str) -> None:
    items = applied(template, [], language)
    for item in items:
        check_limits(item)
        change_block(items, item, title=item.title, minutes=item.minutes, shortest=item.shortest)
    assert not items[0].beside
    assert [each.title for each in in_order(items)] == [each.title for each in items]


@pytest.mark.parametrize("template", plan_templates(), ids=lambda each: each.key)
def test_lengths_are_honest(template: PlanTemplate) -> None:
    items = applied(template, [])
    assert items[0].title == "Inloop"
    assert any(each.category is BlockCategory.BREAK for each in items)
    assert plan_length(SESSION, items).shortest < plan_length(SESSION, items).minutes <= 180
    assert sum(each.may_go for each in items) == 1


@pytest.mark.parametrize("template", plan_templates(), ids=lambda each: each.key)
def test_both_languages_say_everything(template: PlanTemplate) -> None:
    for words in (
        template.title,
        template.about,
        *(v for b in template.blocks for v in b.values() if isinstance(v, dict)),
    ):
        assert set(words) == {"nl", "en"}
        assert all(words.values())


def test_a_template_comes_behind_what_is_there_and_leaves_its_cut() -> None:
    (first,) = (change.after for change in add_block(SESSION, [], title="Eigen", minutes=10).changes)
    assert isinstance(first, AgendaItem)
    (cut,) = (change.after for change in change_block([first], first, may_go=True).changes)
    assert isinstance(cut, AgendaItem)
    items = in_order(applied(plan_templates()[0], [cut]))
    assert items[0] == cut
    assert [each.title for each in items if each.may_go] == ["Eigen"]
