"""A plain QGraphicsView with one item for each person and each line."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsScene, QGraphicsSimpleTextItem, QGraphicsView

from app.models.network_map import MapContent

SCALE, RADIUS = 330, 16


def built(content: MapContent) -> QGraphicsView:
    """Give the view of a map, straight from its records."""
    scene = QGraphicsScene()
    places = {actor.id: QPointF(actor.x * SCALE, actor.y * SCALE) for actor in content.actors}
    for tie in content.ties:
        start, end = places.get(tie.start or "", QPointF()), places.get(tie.end or "", QPointF())
        scene.addLine(start.x(), start.y(), end.x(), end.y(), QPen(QColor("#5e5546"), 2))
    for actor in content.actors:
        place = places[actor.id]
        scene.addEllipse(
            place.x() - RADIUS,
            place.y() - RADIUS,
            2 * RADIUS,
            2 * RADIUS,
            QPen(QColor("#2a251d"), 2),
            QColor("#77aadd"),
        )
        label = QGraphicsSimpleTextItem(actor.name)
        label.setPos(place.x() - RADIUS, place.y() + RADIUS)
        scene.addItem(label)
    scene.setSceneRect(-1200, -900, 2400, 1800)
    view = QGraphicsView(scene)
    view.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
    scene.setParent(view)
    return view


def panned(view: QGraphicsView, dx: int, dy: int) -> None:
    """Push the map and paint one frame."""
    for bar, by in ((view.horizontalScrollBar(), dx), (view.verticalScrollBar(), dy)):
        bar.setValue(bar.value() - by)
    view.viewport().repaint()
