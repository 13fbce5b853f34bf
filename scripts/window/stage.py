"""What the scenes of the story share: the window, its pictures, and the facts that are kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QDockWidget, QWidget
from qgis.utils import iface

from scripts.window.waiting import Sentinel, settle

WINDOW = QSize(1200, 800)
_TABLE = QSize(1150, 330)
_LAYERS_WIDTH = 290
_AIR = 1.1
"""How much more than the layer is shown."""


class Stage:
    """The open QGIS window.

    Args:
        folder: of the session.
        pictures: a folder that gets pictures.

    Attributes:
        facts: what was seen, for the tests; plain lists, dictionaries, texts and numbers.
        sentinel: closes dialogs that nobody asked for.
    """

    def __init__(self, folder: Path, pictures: Path) -> None:
        self.folder = folder
        self.facts: dict[str, Any] = {}
        self.sentinel = Sentinel(self.picture)
        self.iface: QgisInterface = iface
        self.window = iface.mainWindow()
        self._pictures = pictures

    def picture(self, name: str, widget: QWidget | None = None) -> None:
        """Keep a picture of a widget, or of the whole window, as it is now."""
        self.iface.messageBar().clearWidgets()
        (widget or self.window).grab().save(str(self._pictures / f"{name}.png"))

    def settle(self) -> None:
        """Let the window lay itself out and draw its map."""
        settle(self.sentinel)

    def show_docks(self, *wanted: str) -> None:
        """Show these panels, by their object names, and hide all others."""
        for dock in self.window.findChildren(QDockWidget):
            dock.setVisible(dock.objectName() in wanted)
        left = self.dock("Layers")
        self.window.resizeDocks([left], [_LAYERS_WIDTH], Qt.Orientation.Horizontal)
        self.settle()

    def dock(self, name: str) -> QDockWidget:
        """A panel by its object name."""
        return self.window.findChild(QDockWidget, name)

    def new_project(self) -> None:
        """An empty project, whatever was open before."""
        QgsProject.instance().setDirty(False)
        self.iface.newProject(False)
        self.settle()

    def add_layer(self, path: Path, table: str, title: str) -> QgsVectorLayer:
        """A layer of a GeoPackage, added on top."""
        layer: QgsVectorLayer = self.iface.addVectorLayer(f"{path}|layername={table}", title, "ogr")
        layer.setName(title)
        return layer

    def look_at_table(self, layer_id: str, picture: str) -> None:
        """Open the attribute table of a layer in the project, and keep a picture of it."""
        dialog = self.iface.showAttributeTable(QgsProject.instance().mapLayer(layer_id))
        dialog.resize(_TABLE)
        self.settle()
        self.picture(picture, dialog)
        dialog.close()
        self.settle()

    def zoom_to(self, layer: QgsMapLayer) -> None:
        """Show all of a layer, and draw it."""
        canvas = self.iface.mapCanvas()
        extent = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
        extent.scale(_AIR)
        canvas.setExtent(extent)
        canvas.refresh()
        self.settle()
