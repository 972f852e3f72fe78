"""A question before something goes that cannot simply be taken back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.ui.parts.buttons import push_button


def sure(parent: QWidget, question: str, *, act: str, keep: str) -> bool:
    """Ask `question` with two buttons that say what they do; Escape and Enter keep things as they are."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setWindowTitle(parent.window().windowTitle())
    go = push_button(act)
    stay = push_button(keep, primary=True)
    box.addButton(go, QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(stay, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    answer = box.clickedButton() is go
    box.deleteLater()
    return answer
