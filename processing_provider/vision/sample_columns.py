"""The fields of a layer of samples that an algorithm's parameters name."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource, QgsWkbTypes

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.layer_checks import check_crs, check_kind, is_table
from sig2gps_qgis.processing_provider.vision import sample_parameters as names
from sig2gps_qgis.processing_provider.vision.power_columns import PowerColumns, find_powers
from sig2gps_qgis.translation import tr


@dataclass(frozen=True)
class SampleColumns:
    """Indices of fields, -1 for one that the layer does not have or nobody chose."""

    latitude: int
    longitude: int
    box_x: int
    box_y: int
    direction: int
    pass_id: int
    time: int
    image: int = -1
    beam: int = -1
    sample: int = -1
    confidence: int = -1
    truth_x: int = -1
    truth_y: int = -1
    powers: PowerColumns | None = None

    @property
    def has_coordinates(self) -> bool:
        """Whether fields, not points, give the positions."""
        return self.latitude >= 0


def sample_columns(
    algorithm: Sig2GpsAlgorithm,
    parameters: dict[str, object],
    source: QgsProcessingFeatureSource,
    context: QgsProcessingContext,
) -> SampleColumns:
    """The fields that the algorithm's parameters name.

    Raises:
        InvalidInputError: a field is missing, or one of a pair is.
    """

    def field(name: str) -> int:
        if algorithm.parameterDefinition(name) is None:
            return -1
        return algorithm.chosen_field(parameters, name, source, context)

    powers = None
    prefix = algorithm.parameterAsString(parameters, names.POWERS, context).strip()
    if prefix:
        beams = algorithm.parameterAsInt(parameters, names.BEAMS, context)
        powers = find_powers(source.fields(), prefix, beams, source.sourceName())
    columns = SampleColumns(
        latitude=field(names.LATITUDE),
        longitude=field(names.LONGITUDE),
        box_x=field(names.BOX_X),
        box_y=field(names.BOX_Y),
        direction=field(names.DIRECTION),
        pass_id=field(names.PASS),
        time=field(names.TIME),
        image=field(names.IMAGE),
        beam=field(names.BEAM),
        sample=field(names.SAMPLE),
        confidence=field(names.CONFIDENCE),
        truth_x=field(names.TRUTH_X),
        truth_y=field(names.TRUTH_Y),
        powers=powers,
    )
    layer = source.sourceName()
    for chosen, other, pair in (
        (columns.latitude, columns.longitude, (names.LATITUDE, names.LONGITUDE)),
        (columns.box_x, columns.box_y, (names.BOX_X, names.BOX_Y)),
        (columns.truth_x, columns.truth_y, (names.TRUTH_X, names.TRUTH_Y)),
    ):
        if (chosen < 0) != (other < 0):
            missing = pair[0] if chosen < 0 else pair[1]
            raise InvalidInputError(
                tr(
                    "{first} and {second} belong together: choose {missing}, too, or none of "
                    "them (layer '{layer}', {samples}).",
                    first=pair[0],
                    second=pair[1],
                    missing=missing,
                    layer=layer,
                    samples=names.SAMPLES,
                )
            )
    return columns


def check_sample_layer(source: QgsProcessingFeatureSource, columns: SampleColumns) -> None:
    """Raises InvalidInputError where the layer cannot hold samples."""
    layer = source.sourceName()
    if source.featureCount() == 0:
        raise InvalidInputError(
            tr(
                "There are no samples in layer '{layer}' ({samples}). Check its filter and, "
                "with 'selected features only', its selection.",
                layer=layer,
                samples=names.SAMPLES,
            )
        )
    if columns.has_coordinates:
        return
    if is_table(source):
        raise InvalidInputError(
            tr(
                "Layer '{layer}' ({samples}) has no geometry: choose {latitude} and "
                "{longitude}, its fields with the GPS position in degrees.",
                layer=layer,
                samples=names.SAMPLES,
                latitude=names.LATITUDE,
                longitude=names.LONGITUDE,
            )
        )
    check_kind(source, names.SAMPLES, QgsWkbTypes.GeometryType.PointGeometry)
    check_crs(source, names.SAMPLES)
