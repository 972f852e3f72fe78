"""All that can be written down about one block of the plan."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.models.codes import code
from app.models.edit import Edit
from app.models.plan import LONGEST_BLOCK, change_block
from app.models.questions import LearningQuestion, QuestionVersion, is_open, latest_wording
from app.models.session import AgendaItem, BlockCategory, Session, in_order
from app.models.text import shortened
from app.services.workspace import Workspace
from app.ui.parts.flow import FlowLayout, flow
from app.ui.parts.headings import empty_note
from app.ui.parts.mirroring import when_seen
from app.ui.parts.record_form import RecordForm
from app.ui.parts.still import keep_still
from app.ui.parts.upright import Upright
from app.ui.parts.words import term

WORDS_OF_QUESTION = 60


class BlockForm(QWidget):
    """Mirrors one block; leaving a field changes it."""

    def __init__(self, workspace: Workspace) -> None:
        """Make an empty form; `show_block` fills it."""
        super().__init__()
        self._workspace = workspace
        self._block_id = ""
        self._forms: list[RecordForm] = []
        self._nothing = empty_note(self.tr("Choose a block to write more about it."))
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(8, 0, 8, 8)
        self._make_fields(column)
        column.addStretch(1)
        self._sheet = Upright(sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._nothing)
        layout.addWidget(self._sheet)
        self._look = when_seen(self, self.mirror)
        workspace.changed.connect(self._follow)
        workspace.reloaded.connect(self._look)

    def _make_fields(self, column: QVBoxLayout) -> None:
        first = self._form(column)
        lengths, ticks = self._beside_each_other(column), self._beside_each_other(column)
        length, least = self._form(lengths), self._form(lengths)
        left, right = self._form(ticks), self._form(ticks)
        rest = self._form(column)
        kinds = [(None, self.tr("no sort")), *((each, term(each)) for each in BlockCategory)]
        self._fields: dict[str, Any] = {
            "title": first.add_line("title", self.tr("Block")),
            "minutes": length.add_number("minutes", self.tr("Minutes"), least=1, most=LONGEST_BLOCK),
            "shortest": least.add_number("shortest", self.tr("Shortest"), least=0, most=LONGEST_BLOCK),
            "beside": left.add_check("beside", self.tr("Beside the block above")),
            "may_go": left.add_check("may_go", self.tr("May be left out")),
            "shown": right.add_check("shown", self.tr("Shown to participants")),
            "category": rest.add_choice("category", self.tr("Sort"), kinds),
            "public_title": rest.add_line("public_title", self.tr("Title for participants")),
            "aim": rest.add_line("aim", self.tr("Aim")),
            "how": rest.add_text("how", self.tr("How")),
            "who": rest.add_line("who", self.tr("Who")),
            "material": rest.add_line("material", self.tr("Material")),
            "learning_question": rest.add_choice("learning_question", self.tr("Learning question"), []),
        }
        self.field("shortest").setSpecialValueText(self.tr("as planned"))
        self.field("material").setPlaceholderText(self.tr("12 pens; 6 sheets A3"))
        self.field("may_go").setToolTip(self.tr("The one block to cut when time runs out"))
        self.field("shown").setToolTip(self.tr("On the programme and on the room screen"))
        keep_still(self.field("minutes"), self.field("shortest"))
        for form in self._forms:
            for name in self._fields:
                form.set_rule(name, partial(self._changed, name))

    def _beside_each_other(self, column: QVBoxLayout) -> FlowLayout:
        made = flow(spacing=16)
        column.addLayout(made)
        return made

    def _form(self, layout: QLayout) -> RecordForm:
        made = RecordForm(self._workspace, "change_block")
        self._forms.append(made)
        layout.addWidget(made)
        return made

    def field(self, name: str) -> Any:
        """Give the widget of a field."""
        return self._fields[name]

    def show_block(self, block_id: str) -> None:
        """Show one block, or nothing."""
        self._block_id = block_id
        self.mirror()

    def mirror(self) -> None:
        """Show what is there now."""
        item = self._workspace.find(AgendaItem, self._block_id) if self._block_id else None
        self._nothing.setVisible(item is None)
        self._sheet.setVisible(item is not None)
        self._offer_questions(item)
        for form in self._forms:
            shown = form.record()
            if shown != item or item is None:
                form.show_record(item)
        if item:
            first = self._items(item)[0].id == item.id
            self.field("beside").setEnabled(not first and not self._workspace.read_only)
            self.field("public_title").setPlaceholderText(item.title)

    def _items(self, item: AgendaItem) -> list[AgendaItem]:
        return in_order(self._workspace.all(AgendaItem, session=item.session))

    def _changed(self, name: str, item: AgendaItem, value: Any) -> Edit:
        if name == "shortest" and (not value or value == item.minutes):
            value = None
        return change_block(self._items(item), item, **{name: value})

    def _offer_questions(self, item: AgendaItem | None) -> None:
        """Offer the open questions, those of tonight first, and the one that is chosen."""
        session = self._workspace.find(Session, item.session) if item else None
        tonight = session.learning_questions if session else ()
        mine = item.learning_question if item else None
        versions = self._workspace.all(QuestionVersion)
        offered = [q for q in self._workspace.all(LearningQuestion) if is_open(q) or q.id in (*tonight, mine)]
        offered.sort(key=lambda question: (question.id not in tonight, question.number))
        words = [
            (q.id, f"{code(q)}. {shortened(latest_wording(q, versions), WORDS_OF_QUESTION)}".rstrip()) for q in offered
        ]
        self.field("learning_question").fill([(None, self.tr("none")), *words])

    def _follow(self, edit: Edit) -> None:
        if edit.concerns(AgendaItem, Session, LearningQuestion, QuestionVersion):
            self._look()
