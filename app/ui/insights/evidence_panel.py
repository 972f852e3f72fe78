"""What carries one insight and what speaks against it, piece by piece; what speaks against it stands on top."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.models.edit import changed
from app.models.evidence import Sources, is_withdrawn
from app.models.evidence_links import change_relation
from app.models.insights import Evidence, Insight, Relation
from app.models.note import Note, is_quote
from app.models.text import one_line, shortened
from app.services.workspace import Workspace
from app.ui.insights.back_check import BackCheck
from app.ui.insights.sources import code_of, facts_of, words_of
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.code_row import CodeRow
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import card
from app.ui.parts.record_list import RecordList, Row, fit_rows
from app.ui.parts.words import term

SIGNS = {Relation.SUPPORTS: "check", Relation.NUANCES: "more", Relation.CONTRADICTS: "warning"}
ORDER = (Relation.CONTRADICTS, Relation.NUANCES, Relation.SUPPORTS)
"""What speaks against an insight is never below what scrolls away."""

MOST_ROWS = 6
"""Rows in sight at once; what speaks against it is read in full above them, however much it is."""

MOST_LETTERS = 240
"""As many letters of one source are read there; choosing its row shows all of them."""


class EvidencePanel(QFrame):
    """Mirrors the evidence of one insight; `jumped` gives class name and id of a record to go to."""

    jumped = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show nothing yet."""
        super().__init__()
        self._workspace = workspace
        self._sources: Sources | None = None
        self.list = RecordList(self.tr("Evidence"))
        self._none = quiet(self.tr("Nothing yet. Choose sources on the left, then what they do to this insight."))
        self._against = label("", kind="warning")
        self.relation = Choice(self.tr("What this evidence does"))
        self.relation.fill([(each, term(each)) for each in Relation])
        self.take_off = push_button(self.tr("Take off"), "remove")
        self.comment = DraftLine(workspace, "evidence/none/comment")
        self.comment.setPlaceholderText(self.tr("How does it support, nuance or contradict?"))
        self.comment.setAccessibleName(self.tr("Comment on this evidence"))
        self._whole = quiet("")
        self.source = CodeRow(self.tr("Go to"))
        self.back_check = BackCheck(workspace)
        self._detail = card(
            self._whole, flow(self.relation, self.take_off), self.comment, self.back_check, self.source, kind="plain"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card(heading(self.tr("Evidence"), 3), self._none, self._against, self.list, self._detail))
        self._connect()

    def _connect(self) -> None:
        self.list.selected.connect(lambda _: self._show_piece())
        self.list.opened.connect(lambda _: self.comment.setFocus())
        self.list.removal_asked.connect(lambda _: self._take_off())
        self.relation.chosen.connect(self._change_relation)
        self.take_off.clicked.connect(self._take_off)
        self.comment.editingFinished.connect(self._keep_comment)
        self.source.jumped.connect(self.jumped)

    # --- mirroring ------------------------------------------------------------------------------

    def show_insight(self, insight: Insight | None, sources: Sources) -> None:
        """Show the evidence of an insight."""
        self._sources = sources
        pieces = list(sources.pieces.get(insight.id, ())) if insight else []
        pieces.sort(key=lambda piece: ORDER.index(piece.relation))
        self.list.set_rows([self._row(piece, sources) for piece in pieces])
        fit_rows(self.list, MOST_ROWS)
        self._show_against(pieces, sources)
        self.list.setVisible(bool(pieces))
        self._none.setVisible(not pieces)
        self._show_piece()

    def against(self) -> str:
        """Give what speaks against the insight, in full; empty where nothing does."""
        return self._against.text()

    def _show_against(self, pieces: list[Evidence], sources: Sources) -> None:
        told = [self.tr("This speaks against it:")]
        for piece in pieces:
            source = sources.of(piece)
            if source and piece.relation is Relation.CONTRADICTS and not is_withdrawn(piece, sources):
                told.append(f"{code_of(source)}  {shortened(words_of(source, self._workspace), MOST_LETTERS)}".strip())
        self._against.setText("\n".join(told) if len(told) > 1 else "")
        self._against.setVisible(len(told) > 1)

    def _row(self, piece: Evidence, sources: Sources) -> Row:
        source = sources.of(piece)
        withdrawn = is_withdrawn(piece, sources)
        words = words_of(source, self._workspace) if source else ""
        does = self.tr("withdrawn, does not count") if withdrawn else term(piece.relation)
        facts = [does, facts_of(source) if source else "", piece.comment]
        told = " · ".join(fact for fact in facts if fact)
        return Row(piece.id, words, told, "close" if withdrawn else SIGNS[piece.relation], faded=withdrawn)

    def _piece(self) -> Evidence | None:
        chosen = self.list.current_id()
        return self._workspace.find(Evidence, chosen) if chosen else None

    def _show_piece(self) -> None:
        piece, may = self._piece(), not self._workspace.read_only
        self._detail.setVisible(piece is not None)
        for widget in (self.relation, self.take_off, self.comment):
            widget.setEnabled(piece is not None and may)
        if piece is None:
            self.back_check.show_note(None)
            return
        self.relation.set_value(piece.relation)
        place = f"evidence/{piece.id}/comment"
        if self.comment.place != place or not self.comment.hasFocus():
            self.comment.stand_at(place, text=piece.comment)
        source = self._sources.of(piece) if self._sources else None
        words = words_of(source, self._workspace) if source else ""
        self._whole.setText(f"{code_of(source)}  {words}".strip() if source else "")
        self.source.show_records([(source, words)] if source else [])
        self.back_check.show_note(source if isinstance(source, Note) and is_quote(source) else None)

    # --- acting ---------------------------------------------------------------------------------

    def _change_relation(self, relation: Relation) -> None:
        piece = self._piece()
        if piece:
            self._workspace.do(change_relation(piece, relation))

    def _keep_comment(self) -> None:
        piece = self._piece()
        if piece and self.comment.place == f"evidence/{piece.id}/comment" and not self._workspace.read_only:
            comment = one_line(self.comment.text())
            self._workspace.attempt(
                lambda: changed("change_evidence", piece, comment=comment), clears_draft=self.comment.place
            )

    def _take_off(self) -> None:
        piece = self._piece()
        if piece:
            self._workspace.remove("remove_evidence", piece)
