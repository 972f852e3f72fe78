"""Beginning with a plan that is there: look at its blocks and lengths first, then take it.

Some come with the program; the plans of other sessions can be used again too.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.edit import Edit
from app.models.plan import copy_plan
from app.models.plan_length import duration, plan_length
from app.models.plan_templates import PlanTemplate, apply_template, plan_templates
from app.models.session import AgendaItem, Session, planned, side_by_side
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import column, scrolled
from app.ui.parts.record_list import fit_rows
from app.ui.parts.words import said, term
from app.ui.session.plan_list import BlockList, BlockRow
from app.ui.session.plan_strip import PlanStrip


class TemplatePanel(QWidget):
    """The plans that come with the program; `taken` when one was put into the session's plan."""

    taken = Signal()
    left = Signal()

    def __init__(self, workspace: Workspace) -> None:
        """Offer the plans, in the language of the programme."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        self.choice = Choice(self.tr("Template"))
        self._about = label("")
        self._length = quiet("")
        self._strip = PlanStrip(self.tr("Template as a strip"))
        self.blocks = BlockList(self.tr("Blocks of the template"), movable=False)
        self.take = push_button(self.tr("Use this plan"), "add", primary=True)
        self.back = push_button(self.tr("Make my own plan"), "back")
        self._where = quiet("")
        sheet = QWidget()
        inside = column(
            heading(self.tr("Begin with a template"), 3),
            self.choice,
            self._about,
            self._strip,
            self._length,
            self._where,
            flow(self.take, self.back),
            self.blocks,
            None,
        )
        inside.setContentsMargins(8, 0, 8, 8)
        sheet.setLayout(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(sheet))
        self.choice.chosen.connect(lambda _: self._preview())
        self.take.clicked.connect(self._take)
        self.back.clicked.connect(self.left)

    def show_session(self, session: Session | None) -> None:
        """Show the plans as they would be in a session."""
        self._session = session
        language = self._workspace.programme().language
        offered: list[tuple[PlanTemplate | Session, str]] = [(each, each.named(language)) for each in plan_templates()]
        self.choice.fill([*offered, *((each, self._plan_of(each)) for each in self._others())])
        self._preview()

    def _others(self) -> list[Session]:
        """Give the other sessions with a plan, the last one first."""
        planned_ones = {each.session for each in self._workspace.all(AgendaItem)}
        mine = self._session.id if self._session else ""
        others = [each for each in self._workspace.all(Session) if each.id in planned_ones and each.id != mine]
        return sorted(others, key=lambda each: each.starts_at, reverse=True)

    def _plan_of(self, session: Session) -> str:
        return self.tr("As in: {title} ({day})").format(title=session.title, day=f"{session.starts_at:%d-%m-%Y}")

    def _edit(self, session: Session) -> Edit:
        """Give the edit that puts the chosen plan into a session."""
        chosen: PlanTemplate | Session = self.choice.value()
        there = self._workspace.all(AgendaItem, session=session.id)
        if isinstance(chosen, Session):
            return copy_plan(session, there, blocks=self._workspace.all(AgendaItem, session=chosen.id))
        return apply_template(session, there, template=chosen, language=self._workspace.programme().language)

    def _told(self) -> str:
        chosen: PlanTemplate | Session = self.choice.value()
        return chosen.purpose if isinstance(chosen, Session) else chosen.told(self._workspace.programme().language)

    def _preview(self) -> None:
        self.take.setEnabled(self._session is not None and not self._workspace.read_only)
        if self._session is None:
            return
        items = [each.after for each in self._edit(self._session).changes if isinstance(each.after, AgendaItem)]
        length = plan_length(self._session, items)
        self._about.setText(self._told())
        self._about.setVisible(bool(self._about.text()))
        self._length.setText(
            self.tr("{length}, at its shortest {shortest}").format(
                length=said(duration(length.minutes)), shortest=said(duration(length.shortest))
            )
        )
        blocks = planned(self._session, items)
        self._strip.show_plan(blocks, self._session.ends_at)
        beside = {item.id for group in side_by_side(items) for item in group[1:]}
        rows = [
            BlockRow(
                f"{place}",
                f"{block.start:%H:%M}  {block.item.title}",
                self._detail(block.item),
                minutes=self.tr("{minutes} min").format(minutes=block.item.minutes),
                category=block.item.category,
                beside=block.item.id in beside,
            )
            for place, block in enumerate(blocks)
        ]
        self.blocks.set_rows(rows)
        fit_rows(self.blocks, len(rows))
        has_plan = bool(self._workspace.all(AgendaItem, session=self._session.id))
        self._where.setText(self.tr("It comes behind the blocks that are there.") if has_plan else "")
        self._where.setVisible(has_plan)

    def _detail(self, item: AgendaItem) -> str:
        shortest = self.tr("at least {minutes} min").format(minutes=item.shortest) if item.shortest else ""
        cut = self.tr("may be left out") if item.may_go else ""
        return " · ".join(part for part in (term(item.category) if item.category else "", shortest, cut) if part)

    def _take(self) -> None:
        session = self._session
        if session and self._workspace.attempt(lambda: self._edit(session)):
            self.taken.emit()
