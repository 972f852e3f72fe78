"""The plan as one sheet: how long it is, its blocks on the left, and more about one of them on the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.models.edit import Edit
from app.models.plan_length import length_sentences, plan_length
from app.models.session import AgendaItem, Session
from app.services.workspace import Workspace
from app.ui.parts.buttons import ICON, push_button
from app.ui.parts.headings import label
from app.ui.parts.icons import icon
from app.ui.parts.mirroring import when_seen
from app.ui.parts.words import said
from app.ui.session.plan import PlanPanel
from app.ui.session.plan_block import BlockForm
from app.ui.session.plan_strip import PlanStrip
from app.ui.session.plan_templates import TemplatePanel


class PlanSheet(QWidget):
    """Mirrors the plan of one session, with everything that can be written about it."""

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty sheet; `show_session` fills it."""
        super().__init__()
        self._workspace = workspace
        self._session: Session | None = None
        self.plan = PlanPanel(workspace)
        self.block = BlockForm(workspace)
        self.templates = TemplatePanel(workspace)
        self.strip = PlanStrip(self.tr("Plan as a strip"))
        self.told = label("")
        self._sign = QLabel()
        self.use_template = push_button(self.tr("Template"), "list")
        self.use_template.setCheckable(True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._right = QStackedWidget()
        self._right.addWidget(self.block)
        self._right.addWidget(self.templates)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.plan)
        splitter.addWidget(self._right)
        splitter.setSizes([560, 560])
        splitter.setChildrenCollapsible(False)
        head = QHBoxLayout()
        head.addWidget(self._sign)
        head.addWidget(self.told, 1)
        head.addWidget(self.use_template)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.strip)
        layout.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.plan.chosen.connect(self._choose)
        self.strip.picked.connect(self.plan.list.select)
        self.plan.change_asked.connect(self._open_form)
        self.plan.begun.connect(lambda: self.use_template.setChecked(False))
        self.use_template.toggled.connect(lambda _: self._show_side())
        self.templates.taken.connect(self._leave_templates)
        self.templates.left.connect(self._leave_templates)
        self._look = when_seen(self, self.mirror)
        self._workspace.changed.connect(self._follow)
        self._workspace.reloaded.connect(self._look)

    def show_session(self, session: Session | None) -> None:
        """Show the plan of one session; an empty one offers the templates at once."""
        is_other = session is None or self._session is None or session.id != self._session.id
        self._session = session
        self.plan.show_session(session)
        if is_other:
            self.use_template.setChecked(session is not None and not self.plan.blocks())
        self.mirror()

    def mirror(self) -> None:
        """Show what is there now."""
        session = self._session = self._workspace.find(Session, self._session.id) if self._session else None
        items = self._workspace.all(AgendaItem, session=session.id) if session else []
        sentences = length_sentences(session, items) if session else []
        too_long = bool(session and plan_length(session, items).too_long > 0)
        self.told.setText(" ".join(said(each) for each in sentences) or self.tr("This plan has no blocks yet."))
        self._sign.setVisible(bool(sentences))
        sign, tint = ("warning", "warning") if too_long else ("clock", "text")
        self._sign.setPixmap(icon(sign, colour_name=tint).pixmap(ICON))
        self.strip.show_plan(self.plan.blocks(), session.ends_at if session else None)
        self.strip.setAccessibleDescription(self.told.text())
        self._show_side()

    def _show_side(self) -> None:
        offered = self.use_template.isChecked()
        if offered:
            self.templates.show_session(self._session)
        self._right.setCurrentIndex(1 if offered else 0)

    def _choose(self, block_id: str) -> None:
        self.strip.choose(block_id)
        self.block.show_block(block_id)

    def _open_form(self, _block_id: str) -> None:
        self.use_template.setChecked(False)
        self.block.field("title").setFocus()

    def _leave_templates(self) -> None:
        self.use_template.setChecked(False)
        (self.plan.list if self.plan.blocks() else self.plan.title).setFocus()

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(AgendaItem, Session):
            self._look()
