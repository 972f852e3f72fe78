"""Everything that can be done, in the menus: each with a letter to reach it and a key of its own."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.services.preferences import Preferences
from app.ui.parts.icons import icon

WITHOUT_MENUS = ("undo", "redo", "full_screen")
"""What its key does also while a participant has the whole screen, without menus."""

SCREENS = ("programme", "people", "session", "map", "insights", "places", "print", "settings")


class Commands(QObject):
    """The actions by name, in menus on the window; the window connects them."""

    def __init__(self, window: QMainWindow, preferences: Preferences) -> None:
        """Put the menus on `window`."""
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._actions: dict[str, QAction] = {}
        self.open_recent: Callable[[Path], None] = lambda _path: None
        window.menuBar().clear()
        for action in window.actions():
            window.removeAction(action)
        self._file_menu()
        self._edit_menu()
        self._view_menu()
        window.addActions([self._actions[name] for name in WITHOUT_MENUS])

    def __getitem__(self, name: str) -> QAction:
        """Give an action by its name."""
        return self._actions[name]

    def all(self) -> list[QAction]:
        """Give all actions, in the order of the menus."""
        return list(self._actions.values())

    def words(self) -> dict[str, str]:
        """Give the word of each screen."""
        return {
            "start": self.tr("Start"),
            "programme": self.tr("Programme"),
            "people": self.tr("People"),
            "session": self.tr("Session"),
            "map": self.tr("Map"),
            "insights": self.tr("Insights"),
            "places": self.tr("Places"),
            "print": self.tr("Print"),
            "settings": self.tr("Settings"),
        }

    def enable(self, names: Iterable[str], *, on: bool) -> None:
        """Offer some actions, or make them grey."""
        for name in names:
            self._actions[name].setEnabled(on)

    def show_undo(self, kind: str) -> None:
        """Offer to undo an edit of this kind and say what that is, such as "moving"; empty where there is none."""
        self._actions["undo"].setEnabled(bool(kind))
        what = ""
        if kind:
            from app.ui.window.telling import verb_of

            what = verb_of(kind)
        self._actions["undo"].setText(self.tr("&Undo: {what}").format(what=what) if what else self.tr("&Undo"))

    def _file_menu(self) -> None:
        menu = self._menu(self.tr("&File"))
        self._add(menu, "new", self.tr("&New programme …"), "Ctrl+N", icon_name="new")
        self._add(menu, "open", self.tr("&Open …"), "Ctrl+O", icon_name="open")
        recent = menu.addMenu(self.tr("Open &recent"))
        recent.aboutToShow.connect(lambda: self._fill_recent(recent))
        self._add(menu, "example", self.tr("&Example programme"), "Ctrl+E", icon_name="example")
        menu.addSeparator()
        self._add(menu, "bring_in", self.tr("Br&ing in files …"), "Ctrl+I", icon_name="bring_in")
        self._add(menu, "send_out", self.tr("&Write for other programs …"), "Ctrl+Shift+S", icon_name="save")
        menu.addSeparator()
        self._add(menu, "backup", self.tr("Make a &backup"), "Ctrl+B", icon_name="backup")
        self._add(menu, "restore", self.tr("&Put back a backup …"), "Ctrl+Shift+B")
        menu.addSeparator()
        self._add(menu, "close", self.tr("&Close programme"), "Ctrl+W")
        self._add(menu, "quit", self.tr("&Quit"), "Ctrl+Q")

    def _edit_menu(self) -> None:
        menu = self._menu(self.tr("&Edit"))
        self._add(menu, "undo", self.tr("&Undo"), "Ctrl+Z", icon_name="undo")
        self._add(menu, "redo", self.tr("&Redo"), "Ctrl+Shift+Z", icon_name="redo")
        menu.addSeparator()
        self._add(menu, "search", self.tr("&Search …"), "Ctrl+K", icon_name="search")

    def _view_menu(self) -> None:
        menu = self._menu(self.tr("&View"))
        words = (
            self.tr("&Programme"),
            self.tr("P&eople"),
            self.tr("&Session"),
            self.tr("&Map"),
            self.tr("&Insights"),
            self.tr("Pl&aces"),
            self.tr("P&rint"),
            self.tr("Se&ttings"),
        )
        for number, (name, word) in enumerate(zip(SCREENS, words, strict=True), 1):
            self._add(menu, name, word, f"Ctrl+{number}", icon_name=name)
        menu.addSeparator()
        self._add(menu, "full_screen", self.tr("&Full screen"), "F11", icon_name="full_screen")
        self._theme_menu(menu.addMenu(self.tr("&Light or dark")))

    def _theme_menu(self, menu: QMenu) -> None:
        group = QActionGroup(self)
        themes = (
            ("system", self.tr("As on this &computer"), "Ctrl+Shift+Y"),
            ("light", self.tr("&Light"), "Ctrl+Shift+L"),
            ("dark", self.tr("&Dark"), "Ctrl+Shift+D"),
        )
        for theme, word, keys in themes:
            action = self._add(menu, f"theme_{theme}", word, keys)
            action.setCheckable(True)
            action.setChecked(self._preferences.theme == theme)
            action.triggered.connect(lambda _on, theme=theme: setattr(self._preferences, "theme", theme))
            group.addAction(action)

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _add(self, menu: QMenu, name: str, text: str, keys: str, *, icon_name: str = "") -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        if icon_name:
            action.setIcon(icon(icon_name))
        menu.addAction(action)
        self._actions[name] = action
        return action

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        paths: Sequence[Path] = self._preferences.recent()
        for number, path in enumerate(paths, 1):
            name = path.stem.replace("&", "&&")
            mark = f"&{number} " if number <= 9 else ""
            action = menu.addAction(f"{mark}{name}")
            action.setEnabled(path.is_file())
            action.triggered.connect(lambda _on=False, path=path: self.open_recent(path))
        if not paths:
            menu.addAction(self.tr("Nothing was opened before")).setEnabled(False)
