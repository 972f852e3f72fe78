"""Writing a programme for other programs: in which form, of which session, with which names, and where to."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QFormLayout, QVBoxLayout, QWidget

from app.models.names import NameStyle
from app.models.session import Session
from app.paths import exports_dir
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.tasks.formats import CONTEXT, FORMATS, Holds
from app.tasks.outgoing import Request, send_out
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import at_the_end
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.words import translate


class SendOut(QDialog):
    """Offers every form in which a programme can go out, and says what goes along."""

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QWidget, *, lang: str) -> None:
        """Offer what is in `workspace`, with words of the program itself in language `lang`."""
        super().__init__(parent)
        self._workspace = workspace
        self._lang = lang
        self._jobs = jobs
        self._folder: Path | None = None
        self.setWindowTitle(self.tr("Write for other programs"))
        self.setMinimumWidth(min(640, parent.window().width() - 32))
        self.form = Choice(self.tr("In which form"))
        self.form.fill([(each.key, translate(CONTEXT, each.title)) for each in FORMATS.values()])
        self.session = Choice(self.tr("Session"))
        sessions = sorted(workspace.all(Session), key=lambda each: each.starts_at, reverse=True)
        self.session.fill([(None, self.tr("all sessions")), *((each.number, each.title) for each in sessions)])
        self.names = Choice(self.tr("Names"))
        self.names.fill(
            [
                (NameStyle.PSEUDONYM, self.tr("made-up names, and no words that people typed")),
                (NameStyle.ROLE, self.tr("what somebody is, and a number")),
                (NameStyle.FIRST, self.tr("first names")),
                (NameStyle.FULL, self.tr("names as they were typed")),
            ]
        )
        self._purpose, self._told = quiet(""), quiet("")
        self.go = push_button(self.tr("Choose a folder and write"), "save", primary=True)
        self.open_folder = push_button(self.tr("Open folder"), "open")
        self.open_folder.hide()
        self.close_it = push_button(self.tr("Close"), "close")
        self._lay_out()
        self._connect()
        self._follow()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._captions: dict[Choice, QWidget] = {}
        for choice in (self.form, self.session, self.names):
            caption = label(choice.accessibleName())
            caption.setBuddy(choice)
            self._captions[choice] = caption
            form.addRow(caption, choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.addWidget(heading(self.tr("Write for other programs"), 2))
        layout.addLayout(form)
        layout.addWidget(self._purpose)
        layout.addWidget(self._told)
        layout.addStretch(1)
        layout.addLayout(at_the_end(self.open_folder, self.close_it, self.go))

    def _connect(self) -> None:
        self.form.chosen.connect(lambda _: self._follow())
        self.names.chosen.connect(lambda _: self._follow())
        self.go.clicked.connect(self._choose_folder)
        self.open_folder.clicked.connect(self._show_folder)
        self.close_it.clicked.connect(self.accept)

    def _follow(self) -> None:
        """Say what the chosen form is for, and whose names go along in it."""
        chosen = FORMATS[self.form.value()]
        for choice, is_asked in ((self.session, chosen.holds is not Holds.PROGRAMME), (self.names, chosen.is_named)):
            choice.setVisible(is_asked)
            self._captions[choice].setVisible(is_asked)
        self._purpose.setText(
            self.tr("{form}: {purpose}.").format(
                form=self.form.currentText(), purpose=translate(CONTEXT, chosen.purpose)
            )
        )
        self._told.setText(self._warning(named=chosen.is_named))

    def _warning(self, *, named: bool) -> str:
        if not named:
            return self.tr("All names and all words go along. Keep the file as safely as the programme itself.")
        if self.names.value() is NameStyle.PSEUDONYM:
            return self.tr("In a small group the shape of a network can still tell who is who.")
        return self.tr(
            "Participants are named only where they said yes to research. "
            "Contacts on maps were never asked: send their names only where that is needed."
        )

    def _choose_folder(self) -> None:
        start = self._folder or exports_dir()
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where should the files go?"), str(start))
        if chosen:
            self.write_in(Path(chosen))

    def write_in(self, folder: Path) -> None:
        """Write what is chosen in a folder, in the background."""
        request = Request(self.form.value(), session=self.session.value(), names=self.names.value(), lang=self._lang)
        file = self._workspace.file
        self._jobs.run(
            self.tr("Writing the files"),
            lambda progress: send_out(file, folder, request, progress=progress),
            lambda made: self._tell(folder, len(made)),
            asker=self,
        )

    def _tell(self, folder: Path, count: int) -> None:
        self._folder = folder
        self._told.setText(self.tr("%n file(s) written", "", count))
        self.open_folder.show()

    def _show_folder(self) -> None:
        if self._folder:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
