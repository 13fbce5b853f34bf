"""What a user sees of a layer: its place in the tree, its legend, its times."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer


def layer_facts(layer: QgsMapLayer) -> dict[str, Any]:
    """Of a layer in the project."""
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(layer.id())
    groups = []
    parent = node.parent() if node else None
    while parent is not None and parent is not root:
        groups.append(parent.name())
        parent = parent.parent()
    facts: dict[str, Any] = {
        "groups": groups,
        "crs": layer.crs().authid(),
    }
    if isinstance(layer, QgsVectorLayer):
        renderer = layer.renderer()
        facts |= {
            "features": layer.featureCount(),
            "spatial": layer.isSpatial(),
            "renderer": renderer.type() if renderer else "",
            "legend": [item.label() for item in renderer.legendSymbolItems()] if renderer else [],
            "temporal": layer.temporalProperties().isActive(),
        }
    return facts
