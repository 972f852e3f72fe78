"""The ways between the screens: which signal of a screen leads where."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def connect_screen(window: "MainWindow", name: str, screen: QWidget) -> None:
    """Connect one screen to the others, when it is first made."""
    # The screens are made lazily and share no base class; their signals are those of their own modules.
    from_screen: dict[str, dict[str, Callable[..., object]]] = {
        "start": {
            "new_requested": window.files.make_new,
            "open_requested": window.open_file,
            "example_requested": window.files.open_example,
            "look_requested": lambda path: window.files.open(path, read_only=True),
            "restore_requested": window.files.restore_as_new,
        },
        "programme": {
            "session_opened": lambda found: window.go("session", found),
            "map_opened": lambda found: window.go("map", found),
            "person_opened": lambda found: window.go("people", found),
            "question_opened": lambda found: window.go("insights", found),
            "found_opened": window.go_to,
        },
        "people": {"map_opened": lambda found: window.go("map", found), "found_opened": window.go_to},
        "session": {
            "map_opened": lambda found: window.go("map", found),
            "session_opened": lambda found: window.go("session", found),
            "found_opened": window.go_to,
            "print_asked": window.show_print,
        },
        "insights": {"found_opened": window.go_to, "print_asked": window.show_print},
        "places": {"found_opened": window.go_to},
        "map": {
            "map_opened": lambda found: window.go("map", found),
            "full_screen_asked": lambda on: window.set_full_screen(on=on),
            "handed": window.toast.hide,
        },
        "settings": {"backup_requested": window.back_up},
    }
    for signal, slot in from_screen.get(name, {}).items():
        getattr(screen, signal).connect(slot)
