"""One insight in full: its words, how sure people are, how well it is carried, and all that hangs together with it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.models.acting import CourseOfAction, FollowUp
from app.models.codes import code
from app.models.edit import changed
from app.models.evidence import Sources, Strength, doubts, seen_by, strength
from app.models.insights import (
    Evidence,
    Insight,
    InsightStatus,
    InsightVersion,
    Relation,
    earlier_versions,
    give_reason,
    judge_insight,
    newer_than,
)
from app.models.person import Role
from app.models.programme import Area
from app.models.questions import LearningQuestion, QuestionVersion, latest_wording
from app.models.record import Record
from app.models.text import shortened, with_capital
from app.services.workspace import Workspace
from app.ui.insights.evidence_panel import EvidencePanel
from app.ui.insights.narrow import narrow
from app.ui.insights.new_insight import RewordInsight, SupersedeInsight, WordingDialog
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.code_row import CodeRow
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import card, column, row
from app.ui.parts.words import counted, said, term


class InsightSheet(QWidget):
    """Mirrors one insight; `jumped` gives class name and id of a record to go to."""

    jumped = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        """Show nothing yet."""
        super().__init__()
        self._workspace = workspace
        self._insight: Insight | None = None
        self._claim = heading("", 3)
        self._claim.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._context = label("")
        self.status = narrow(Choice(self.tr("How sure are we?")))
        self.question = narrow(Choice(self.tr("Learning question")))
        self.reword = push_button(self.tr("Reword"), "edit")
        self.supersede = push_button(self.tr("Replace"), "new")
        self._counts, self._behind = label(""), quiet("")
        self._seen, self._doubts = label(""), label("", kind="warning")
        self.evidence = EvidencePanel(workspace)
        self.courses = CodeRow(self.tr("Courses of action that rest on it"))
        self.actions_ = CodeRow(self.tr("Actions that follow from those"))
        self.later = CodeRow(self.tr("Insights that rest on it"))
        self.places = CodeRow(self.tr("Newer and older in its place"))
        self._history = quiet("")
        self._why = quiet(self.tr("Why was it worded anew? (may stay empty)"))
        self.reason = DraftLine(workspace, "insights/none/why")
        self.reason.setAccessibleName(self._why.text())
        self._past = card(heading(self.tr("Earlier wordings"), 3), self._history, self._why, self.reason)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        links = (self.courses, self.actions_, self.later, self.places)
        words = card(self._claim, self._context, flow(self.reword, self.supersede))
        carried = card(
            heading(self.tr("How well it is carried"), 3),
            self._counts,
            self._seen,
            self._behind,
            self._doubts,
            row(quiet(self.tr("How sure are we?")), self.status),
        )
        self.setLayout(column(words, carried, self.evidence, *links, self.question, self._past, None, spacing=16))

    def _connect(self) -> None:
        self.status.chosen.connect(self._judge)
        self.question.chosen.connect(self._set_question)
        self.reword.clicked.connect(partial(self._ask, RewordInsight))
        self.supersede.clicked.connect(partial(self._ask, SupersedeInsight))
        self.reason.editingFinished.connect(self._keep_reason)
        for row_ in (self.courses, self.actions_, self.later, self.places, self.evidence):
            row_.jumped.connect(self.jumped)

    # --- mirroring ------------------------------------------------------------------------------

    def show_insight(self, insight: Insight | None, sources: Sources) -> None:
        """Show an insight, or nothing."""
        self._insight = insight
        self.setVisible(insight is not None)
        self.evidence.show_insight(insight, sources)
        if insight is None:
            return
        self._claim.setText(f"{code(insight)}  {insight.claim}")
        self._context.setText(self.tr("Where it holds, and where not: {context}").format(context=insight.context))
        offered = [each for each in InsightStatus if each in (insight.status, *_OFFERED)]
        self.status.fill([(each, term(each)) for each in offered])
        self.status.set_value(insight.status)
        self._show_question(insight)
        may = not self._workspace.read_only
        for widget in (self.status, self.question, self.reword, self.supersede, self.reason):
            widget.setEnabled(may)
        self.supersede.setEnabled(may and newer_than(insight, self._workspace.all(Insight)) is None)
        self._show_strength(insight, sources)
        self._show_links(insight)
        self._show_history(insight)

    def told(self) -> str:
        """Give what makes the insight less sure than it may look; empty where nothing does."""
        return self._doubts.text()

    def _show_question(self, insight: Insight) -> None:
        versions = self._workspace.all(QuestionVersion)
        questions = [
            (each.id, f"{code(each)}. {shortened(latest_wording(each, versions), 80)}")
            for each in self._workspace.all(LearningQuestion)
        ]
        self.question.fill([(None, self.tr("belongs to no learning question")), *questions])
        self.question.set_value(insight.learning_question)
        self.question.setVisible(bool(questions))

    def _show_strength(self, insight: Insight, sources: Sources) -> None:
        found = strength(insight.id, sources)
        self._counts.setText(counts_in_words(found) or self.tr("Nothing speaks for or against it yet."))
        self._seen.setText(_sentence(said(seen_by(found))))
        self._seen.setProperty("kind", "" if found.grounded else "warning")
        self._seen.style().unpolish(self._seen)
        self._seen.style().polish(self._seen)
        codes = {each.id: code(each) for each in sources.insights.values()}
        told = "\n".join(said(each) for each in doubts(insight, found, codes=codes))
        self._doubts.setText(told)
        self._doubts.setVisible(bool(told))
        self._behind.setText(self._who_is_behind(found))

    def _who_is_behind(self, found: Strength) -> str:
        tables = self.tr("%n table(s)", "", len(found.tables)) if found.tables else ""
        meetings = counted("Session", len(found.sessions)) if found.sessions else ""
        roles = ", ".join(term(role) for role in Role if role in found.roles)
        names = {area.id: area.name for area in self._workspace.all(Area)}
        areas = ", ".join(sorted(names[each] for each in found.areas if each in names))
        return " · ".join(part for part in (meetings, tables, roles, areas) if part)

    def _show_links(self, insight: Insight) -> None:
        insights = {each.id: each for each in self._workspace.all(Insight)}
        courses = [each for each in self._workspace.all(CourseOfAction) if insight.id in each.insights]
        actions = [each for each in self._workspace.all(FollowUp) if each.course in {each.id for each in courses}]
        citing = {each.insight for each in self._workspace.all(Evidence) if each.source_insight == insight.id}
        places = (newer_than(insight, insights.values()), insights.get(insight.supersedes or ""))
        self.courses.show_records([(each, each.action) for each in courses])
        self.actions_.show_records([(each, each.what) for each in actions])
        self.later.show_records([(insights[each], insights[each].claim) for each in sorted(citing & set(insights))])
        linked: list[tuple[Record, str]] = [(each, each.claim) for each in places if each]
        self.places.show_records(linked)

    def _show_history(self, insight: Insight) -> None:
        versions = earlier_versions(insight, self._workspace.all(InsightVersion, insight=insight.id))
        self._past.setVisible(bool(versions))
        self._history.setText("\n\n".join(self._told(each) for each in versions))
        if versions:
            newest = versions[0]
            self._why.setVisible(not newest.reason)
            self.reason.setVisible(not newest.reason)
            if self.reason.place != f"insights/{newest.id}/why":
                self.reason.stand_at(f"insights/{newest.id}/why", text=newest.reason)

    def _told(self, version: InsightVersion) -> str:
        until = self.tr("Version {number}, until {day}").format(number=version.version, day=f"{version.until:%d-%m-%Y}")
        why = self.tr("Why: {reason}").format(reason=version.reason) if version.reason else ""
        return "\n".join(part for part in (until, version.claim, version.context, why) if part)

    # --- acting ---------------------------------------------------------------------------------

    def _judge(self, status: InsightStatus) -> None:
        insight, all_ = self._insight, self._workspace.all(Insight)
        if insight and not self._workspace.attempt(lambda: judge_insight(insight, status, insights=all_)):
            self.status.set_value(insight.status)

    def _set_question(self, question: str | None) -> None:
        insight = self._insight
        if insight:
            self._workspace.do(changed("change_insight", insight, learning_question=question))

    def _ask(self, dialog_class: type[RewordInsight] | type[SupersedeInsight], _checked: bool = False) -> None:
        if self._insight is None:
            return
        dialog: WordingDialog = dialog_class(self._workspace, self._insight, self)
        dialog.made.connect(lambda found: self.jumped.emit("Insight", found))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep_reason(self) -> None:
        insight, reason = self._insight, self.reason.text()
        if insight is None or not reason.strip() or self._workspace.read_only:
            return
        versions = earlier_versions(insight, self._workspace.all(InsightVersion, insight=insight.id))
        if versions and self.reason.place == f"insights/{versions[0].id}/why":
            self._workspace.attempt(lambda: give_reason(versions[0], reason), clears_draft=self.reason.place)


_OFFERED = (InsightStatus.SUSPECTED, InsightStatus.CHECKED_BACK, InsightStatus.ESTABLISHED, InsightStatus.DISPUTED)
"""What people can call an insight; it becomes superseded only when another takes its place."""


def counts_in_words(found: Strength) -> str:
    """Give how much speaks for and against an insight, such as "2 supports · 1 contradicts"."""
    counts = (found.supports, found.nuances, found.contradicts)
    return " · ".join(f"{count} × {term(each)}" for each, count in zip(Relation, counts, strict=True) if count)


def _sentence(words: str) -> str:
    return f"{with_capital(words)}."
