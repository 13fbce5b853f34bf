"""Scenes: the plugin comes from its zip, and is found in the toolbox and in the options."""

from __future__ import annotations

from pathlib import Path

import pyplugin_installer
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtWidgets import QLineEdit, QTreeView, QWidget
from qgis.utils import active_plugins, pluginMetadata

from scripts.window.stage import Stage

PLUGIN = "sig2gps_qgis"
TOOLBOX = "ProcessingToolbox"
_TOOLBOX_WIDTH = 420


def install_plugin(stage: Stage, archive: Path) -> None:
    """As *Plugins > Manage and Install Plugins > Install from ZIP* does."""
    pyplugin_installer.instance().installFromZipFile(str(archive))
    stage.settle()
    import sig2gps_qgis

    stage.facts["plugin"] = {
        "active": PLUGIN in active_plugins,
        "version": pluginMetadata(PLUGIN, "version"),
        "file": sig2gps_qgis.__file__,
    }
    stage.iface.messageBar().clearWidgets()


def look_at_toolbox(stage: Stage) -> None:
    """Which groups and algorithms the toolbox shows."""
    stage.show_docks(TOOLBOX)
    dock = stage.dock(TOOLBOX)
    stage.window.resizeDocks([dock], [_TOOLBOX_WIDTH], Qt.Orientation.Horizontal)
    dock.findChild(QLineEdit).setText("sig2gps")
    stage.settle()
    stage.facts["toolbox_search"] = _branches(dock.findChild(QTreeView))
    dock.findChild(QLineEdit).setText("")
    stage.settle()
    tree = dock.findChild(QTreeView)
    tree.collapseAll()
    groups = _branches(tree)
    model = tree.model()
    for row in range(model.rowCount()):
        provider = model.index(row, 0)
        if provider.data() == "Sig2GPS":
            tree.expandRecursively(provider)
            tree.scrollTo(provider, QTreeView.ScrollHint.PositionAtTop)
    stage.settle()
    stage.facts["toolbox"] = groups.get("Sig2GPS", {})
    stage.picture("toolbox", dock)


def look_at_options(stage: Stage) -> None:
    """The page of the options that the plugin adds."""

    def look(dialog: QWidget) -> None:
        pages = dialog.findChild(QTreeView, "mOptionsTreeView")
        found = _find(pages.model(), QModelIndex(), "Sig2GPS")
        stage.facts["options"] = found is not None
        if found is not None:
            pages.setCurrentIndex(found)
            stage.settle()
        stage.picture("options", dialog)

    with stage.sentinel.modal_dialog(look):
        stage.iface.showOptionsDialog(stage.window)
    stage.settle()


def _branches(tree: QTreeView) -> dict[str, dict[str, list[str]]]:
    """Providers, their groups, and their algorithms' names."""
    model = tree.model()

    def texts(parent: QModelIndex) -> list[tuple[str, QModelIndex]]:
        rows = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
        return [(str(index.data()), index) for index in rows]

    return {
        provider: {
            group: [name for name, _ in texts(group_index)]
            for group, group_index in texts(provider_index)
        }
        for provider, provider_index in texts(QModelIndex())
    }


def _find(model: object, parent: QModelIndex, text: str) -> QModelIndex | None:
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        if index.data() == text:
            return index
        below = _find(model, index, text)
        if below is not None:
            return below
    return None
