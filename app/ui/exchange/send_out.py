"""Writing a programme for other programs: in which form, of which session, with which names, and where to."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QFormLayout, QProgressBar, QVBoxLayout, QWidget

from app.models.errors import Cancelled, HosselError
from app.models.names import NameStyle
from app.models.progress import Progress
from app.models.session import Session
from app.paths import exports_dir
from app.services.jobs import Jobs
from app.services.workspace import Workspace
from app.tasks.formats import CONTEXT, FORMATS, Holds
from app.tasks.outgoing import Request, send_out
from app.tasks.whats_in_it import WhatsInIt
from app.ui.parts.announcing import announce
from app.ui.parts.buttons import push_button
from app.ui.parts.choice import Choice
from app.ui.parts.flow import at_the_end
from app.ui.parts.headings import heading, label, quiet
from app.ui.parts.layouts import column, scrolled
from app.ui.parts.words import said, told, translate


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
        line, room = self.fontMetrics().lineSpacing(), parent.window().size()
        self.resize(min(max(640, 28 * line), room.width() - 32), min(24 * line, max(400, room.height() - 16)))
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
        self._purpose, self._in_it, self._told = quiet(""), label(""), label("")
        self._told.hide()
        self._whats_in_it = WhatsInIt(workspace.file)
        self.go = push_button(self.tr("Choose a folder and write"), "save", primary=True)
        self.open_folder = push_button(self.tr("Open folder"), "open")
        self.open_folder.hide()
        self.close_it = push_button(self.tr("Close"), "close")
        self._is_busy = False
        self._busy = QProgressBar()
        self._busy.setAccessibleName(self.tr("Writing the files"))
        self._busy.hide()
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
        inside = QWidget()
        whole = column(form, self._purpose, heading(self.tr("What is in it?"), 3), self._in_it, None)
        whole.setContentsMargins(0, 0, 8, 0)
        inside.setLayout(whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addWidget(heading(self.tr("Write for other programs"), 2))
        layout.addWidget(scrolled(inside), 1)
        layout.addWidget(self._busy)
        layout.addWidget(self._told)
        layout.addLayout(at_the_end(self.open_folder, self.close_it, self.go))

    def _connect(self) -> None:
        self.form.chosen.connect(lambda _: self._follow())
        self.session.chosen.connect(lambda _: self._follow())
        self.names.chosen.connect(lambda _: self._follow())
        self.go.clicked.connect(self._choose_folder)
        self.open_folder.clicked.connect(self._show_folder)
        self.close_it.clicked.connect(self._leave)
        self._jobs.progressed.connect(self._advance)

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
        self._in_it.setText("\n".join(said(each) for each in self._whats_in_it.told(self._request()).sentences))
        self._told.hide()

    def _request(self) -> Request:
        chosen = FORMATS[self.form.value()]
        session = None if chosen.holds is Holds.PROGRAMME else self.session.value()
        return Request(chosen.key, session=session, names=self.names.value(), lang=self._lang)

    def _choose_folder(self) -> None:
        start = self._folder or exports_dir()
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where should the files go?"), str(start))
        if chosen:
            self.write_in(Path(chosen))

    def write_in(self, folder: Path) -> None:
        """Write what is chosen in a folder, in the background; a mishap is told here."""
        request, file = self._request(), self._workspace.file
        self._set_busy(busy=True)

        def careful(progress: Progress) -> list[Path] | HosselError | None:
            try:
                return send_out(file, folder, request, progress=progress)
            except HosselError as error:
                return error
            except Cancelled:
                return None

        self._jobs.run(self.tr("Writing the files"), careful, lambda made: self._tell(folder, made), asker=self)

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        self._busy.setRange(0, 0)
        self._busy.setVisible(busy)
        self.close_it.setText(self.tr("Stop") if busy else self.tr("Close"))
        self.close_it.setAccessibleName(self.close_it.text())
        for widget in (self.form, self.session, self.names, self.go):
            widget.setEnabled(not busy)

    def _advance(self, done: int, total: int) -> None:
        if self._is_busy and total > 1:
            self._busy.setRange(0, total)
            self._busy.setValue(done)

    def _tell(self, folder: Path, made: list[Path] | HosselError | None) -> None:
        """Tell how it went, where the choice was made."""
        self._set_busy(busy=False)
        if isinstance(made, HosselError):
            self._say(told(made))
        elif made is None:
            self._say(self.tr("Stopped. Nothing was written."))
        else:
            self._folder = folder
            self._say(self.tr("%n file(s) written in {folder}", "", len(made)).format(folder=folder))
            self.open_folder.show()
            self.open_folder.setFocus()

    def _say(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._told.show()
        announce(self, sentence)

    def _leave(self) -> None:
        """Stop what is being written, or close."""
        if self._is_busy:
            self._jobs.cancel()
        else:
            self.accept()

    def _show_folder(self) -> None:
        if self._folder:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def reject(self) -> None:
        """Close, also by Escape; what is being written is stopped first."""
        if self._is_busy:
            self._jobs.cancel()
        super().reject()
