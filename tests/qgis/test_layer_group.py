"""Layers of one run lie in one group, wherever QGIS's window put them first."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsLayerTreeGroup, QgsProject, QgsVectorLayer

from sig2gps_qgis.processing_provider.styling.layer_group import move_into_group


@pytest.fixture
def project() -> Iterator[QgsProject]:
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def add(kind: str, name: str, parent: QgsLayerTreeGroup) -> QgsVectorLayer:
    """A layer, added to the top of a group, as the window does after the last one."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326" if kind != "None" else "None", name, "memory")
    QgsProject.instance().addMapLayer(layer, False)
    parent.insertLayer(0, layer)
    return layer


def tree(group: QgsLayerTreeGroup) -> list[object]:
    """Names of layers, and (name, what is in it) of groups."""
    return [
        (child.name(), tree(child)) if isinstance(child, QgsLayerTreeGroup) else child.name()
        for child in group.children()
    ]


def test_layers_of_a_run_lie_in_one_group_points_above_lines(project: QgsProject) -> None:
    root = project.layerTreeRoot()
    add("Point", "stations", root)
    for kind, name in (("Point", "points"), ("None", "rejected"), ("LineString", "paths")):
        inner = root.findGroup("run")
        move_into_group(add(kind, name, inner or root), "run")
    assert tree(root) == [("run", ["points", "paths", "rejected"]), "stations"]


def test_another_run_gets_a_group_beside_that_of_the_one_before(project: QgsProject) -> None:
    root = project.layerTreeRoot()
    move_into_group(add("Point", "first", root), "one")
    for name in ("second", "third"):
        move_into_group(add("Point", name, root.findGroup("one")), "two")
    assert tree(root) == [("two", ["second", "third"]), ("one", ["first"])]


def test_a_group_of_the_users_own_is_kept(project: QgsProject) -> None:
    own = project.layerTreeRoot().addGroup("mine")
    for name in ("first", "second"):
        move_into_group(add("Point", name, own), "run")
    assert tree(project.layerTreeRoot()) == [("mine", [("run", ["first", "second"])])]
