"""The layers of one run, together in the layer tree, with names that tell them from others'."""

from __future__ import annotations

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

_OF_A_RUN = "sig2gps/run"
"""Property of the groups that are made here."""


_SORT_KEYS = {
    QgsProcessing.SourceType.TypeVectorPoint: 3,
    QgsProcessing.SourceType.TypeVectorLine: 2,
    QgsProcessing.SourceType.TypeVectorPolygon: 1,
}
"""The greater one lies above; tables have none."""


def group_when_loaded(
    layer: str, kind: QgsProcessing.SourceType, group: str, context: QgsProcessingContext
) -> None:
    """Have a layer that is loaded after the run put into a group, made where there is none.

    Args:
        layer: an output that has a post-processor of this plugin.
        kind: of the output.
        group: its name.
        context: that of the run.
    """
    details = context.layerToLoadOnCompletionDetails(layer)
    if hasattr(details, "groupName"):  # QGIS does it, from 3.32 on
        details.groupName = group
        details.layerSortKey = _SORT_KEYS.get(kind, 0)
    else:
        details.postProcessor().group = group


def move_into_group(layer: QgsMapLayer, name: str) -> None:
    """Move a layer into a group beside it; called in the main thread.

    Beside it, not at the top: the user may have told Processing to load layers into a group. QGIS's
    window adds a layer where the last one was added, which may be the group of a run already: this
    one's, or an earlier one's, beside which the new group is made.
    """
    project = layer.project() or QgsProject.instance()
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is None or node.parent() is None:
        return
    parent, place = node.parent(), 0
    beside = _outermost_run(node)
    if beside is not None:
        place = beside.parent().children().index(beside)
    group = _group_of_run(parent if beside is None else beside.parent(), name, place)
    # The copy first: a layer that is nowhere in the tree is removed from the project.
    group.insertChildNode(_place(group, layer), node.clone())
    parent.removeChildNode(node)


def _outermost_run(node: QgsLayerTreeNode) -> QgsLayerTreeGroup | None:
    """The group of a run that a layer lies in."""
    found, parent = None, node.parent()
    while parent is not None:
        if parent.customProperty(_OF_A_RUN):
            found = parent
        parent = parent.parent()
    return found


def _group_of_run(parent: QgsLayerTreeGroup, name: str, place: int) -> QgsLayerTreeGroup:
    """The group of that name in another one, made at that place where there is none."""
    for child in parent.children():
        if isinstance(child, QgsLayerTreeGroup) and child.name() == name:
            return child
    group = parent.insertGroup(place, name)
    group.setCustomProperty(_OF_A_RUN, True)
    return group


def _place(group: QgsLayerTreeGroup, layer: QgsMapLayer) -> int:
    """Behind those that lie above it: points, lines, areas, tables."""
    ranks = [_rank(child) for child in group.children()]
    own = _rank_of(layer)
    return sum(rank <= own for rank in ranks)


def _rank(node: QgsLayerTreeNode) -> int:
    return _rank_of(node.layer()) if isinstance(node, QgsLayerTreeLayer) else 0


def _rank_of(layer: QgsMapLayer) -> int:
    kinds = QgsWkbTypes.GeometryType
    order = (kinds.PointGeometry, kinds.LineGeometry, kinds.PolygonGeometry)
    kind = layer.geometryType() if isinstance(layer, QgsVectorLayer) else None
    return order.index(kind) if kind in order else len(order)
