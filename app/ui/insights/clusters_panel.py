"""Clusters: putting the chosen notes together, and moving them from one cluster to another."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.edit import Edit
from app.models.note import Note
from app.models.text import fold
from app.models.themes import Cluster
from app.models.themes_clusters import make_cluster, move_between, put_in, rename_cluster, take_out
from app.services.workspace import Workspace
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.drafts import DraftLine
from app.ui.parts.flow import flow
from app.ui.parts.headings import empty_note
from app.ui.parts.record_list import RecordList, Row
from app.ui.parts.words import counted


class ClustersPanel(QWidget):
    """All clusters, and what becomes of the notes that are chosen beside them; `chosen` gives those."""

    def __init__(self, workspace: Workspace, chosen: Callable[[], Sequence[Note]]) -> None:
        """Show the clusters of `workspace`."""
        super().__init__()
        self._workspace = workspace
        self._chosen = chosen
        self.list = RecordList(self.tr("Clusters"))
        self._nothing = empty_note(self.tr("No clusters yet. Choose notes and type what they have in common."))
        self.put = DraftLine(workspace, "insights/new-cluster")
        self.put.setPlaceholderText(self.tr("Cluster for the chosen notes, then Enter"))
        self.put.setAccessibleName(self.tr("Cluster for the chosen notes"))
        self.name = DraftLine(workspace, "insights/cluster-name")
        self.name.setAccessibleName(self.tr("Name of the chosen cluster"))
        self.add = push_button(self.tr("Put in"), "add")
        self.take = push_button(self.tr("Take out"), "back")
        self.remove = push_button(self.tr("Remove"), "remove")
        self.move_to = Choice(self.tr("Move the chosen notes to"))
        self._one = QWidget()
        self._shown = ""
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 8, 0, 0)
        stack.addWidget(self.put)
        stack.addWidget(self._nothing)
        stack.addWidget(self.list, 1)
        inside = QVBoxLayout(self._one)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.name)
        inside.addLayout(flow(self.add, self.take, self.remove))
        inside.addWidget(self.move_to)
        stack.addWidget(self._one)

    def _connect(self) -> None:
        self.list.selected.connect(lambda _: self._show_one())
        self.list.opened.connect(lambda _: self._with_one(put_in))
        self.list.removal_asked.connect(lambda _: self._remove())
        self.put.returnPressed.connect(self._put)
        self.name.editingFinished.connect(self._rename)
        self.add.clicked.connect(lambda: self._with_one(put_in))
        self.take.clicked.connect(lambda: self._with_one(take_out))
        self.remove.clicked.connect(self._remove)
        self.move_to.chosen.connect(self._move)

    # --- showing --------------------------------------------------------------------------------

    def mirror(self) -> None:
        """Show what is there now."""
        clusters = self._workspace.all(Cluster)
        self.list.set_rows([Row(each.id, each.name, counted("Note", len(each.notes)), "theme") for each in clusters])
        self._nothing.setVisible(not clusters)
        self.list.setVisible(bool(clusters))
        self._show_one()

    def current(self) -> Cluster | None:
        """Give the chosen cluster."""
        return self._workspace.find(Cluster, self.list.current_id())

    def _show_one(self) -> None:
        cluster = self.current()
        self._one.setVisible(cluster is not None)
        for widget in (self.put, self._one):
            widget.setEnabled(not self._workspace.read_only)
        if cluster is None:
            self._shown = ""
            return
        if self._shown != f"{cluster.id} {cluster.name}":
            self._shown = f"{cluster.id} {cluster.name}"
            self.name.stand_at(f"cluster/{cluster.id}/name", text=cluster.name)
        others = [each for each in self._workspace.all(Cluster) if each.id != cluster.id]
        self.move_to.fill([(None, self.tr("Move notes to …")), *((each.id, each.name) for each in others)])
        self.move_to.set_value(None)
        self.move_to.setVisible(bool(others))

    # --- changing -------------------------------------------------------------------------------

    def _put(self) -> None:
        """Put the chosen notes in the cluster with this name; one that is new is made."""
        words, clusters, notes = self.put.text(), self._workspace.all(Cluster), list(self._chosen())
        there = next((each for each in clusters if fold(each.name) == fold(words)), None)

        def rule() -> Edit:
            return put_in(there, notes) if there else make_cluster(words, notes, clusters=clusters)

        if self._workspace.attempt(rule, clears_draft=self.put.place):
            self.put.finished()
            self.list.select(there.id if there else self._workspace.all(Cluster)[-1].id)

    def _with_one(self, rule: Callable[[Cluster, Sequence[Note]], Edit]) -> None:
        cluster, notes = self.current(), list(self._chosen())
        if cluster and notes:
            self._workspace.attempt(lambda: rule(cluster, notes))

    def _move(self, into: str | None) -> None:
        cluster, target = self.current(), self._workspace.find(Cluster, into or "")
        notes = [note for note in self._chosen() if cluster and note.id in cluster.notes]
        if cluster and target and notes:
            self._workspace.attempt(lambda: move_between(notes, cluster, target))
        self.move_to.set_value(None)

    def _rename(self) -> None:
        cluster, words = self.current(), self.name.text()
        if cluster is None or words == cluster.name:
            return
        if not self._workspace.attempt(lambda: rename_cluster(cluster, words), clears_draft=self.name.place):
            self.name.finished(cluster.name)

    def _remove(self) -> None:
        """Remove the cluster; its notes stay as they are."""
        if cluster := self.current():
            self._workspace.remove("remove_cluster", cluster)
