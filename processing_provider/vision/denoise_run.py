"""One run of ``sig2gps:denoisegps``, from the layer to its outputs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.field_types import DATE_TIME
from sig2gps_qgis.processing_provider.run_outputs import RunOutputs
from sig2gps_qgis.processing_provider.vision import denoise_parameters as more
from sig2gps_qgis.processing_provider.vision import sample_parameters as names
from sig2gps_qgis.processing_provider.vision.box_checks import check_boxes
from sig2gps_qgis.processing_provider.vision.denoised_outputs import (
    DenoisedSamples,
    numbers_of,
    write_files,
    write_layers,
)
from sig2gps_qgis.processing_provider.vision.detected_samples import detect_boxes
from sig2gps_qgis.processing_provider.vision.gathered_samples import GatheredSamples
from sig2gps_qgis.processing_provider.vision.image_files import (
    Size,
    image_sizes,
    size_difference,
    usual_size,
)
from sig2gps_qgis.processing_provider.vision.object_detection import DetectionPlan
from sig2gps_qgis.processing_provider.vision.rejected_rows import (
    RowProblem,
    refuse_if_all,
    warn_of,
)
from sig2gps_qgis.processing_provider.vision.sample_columns import sample_columns
from sig2gps_qgis.processing_provider.vision.sample_source import crs_of, read_samples, with_row
from sig2gps_qgis.processing_provider.vision.true_positions import (
    check_near,
    truth_of_fields,
    truth_of_layer,
)
from sig2gps_qgis.translation import tr
from sig2gps_qgis.vision.denoise import denoise
from sig2gps_qgis.vision.samples import InvalidSampleError
from sig2gps_qgis.vision.site_model import Camera, SiteModel

# Per cent of the progress bar.
_READ = 20.0
_DETECTED = 60.0
_DENOISED = 90.0


class DenoiseRun:
    """Reads, detects, denoises and writes.

    Args:
        algorithm: that runs; its parameters have been checked.
        plan: how boxes are detected; None where they are known.
        parameters, context, feedback: of the run.
    """

    def __init__(
        self,
        algorithm: Sig2GpsAlgorithm,
        plan: DetectionPlan | None,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._algorithm = algorithm
        self._plan = plan
        self._parameters = parameters
        self._context = context
        self._feedback = feedback
        self._source = algorithm.parameterAsSource(parameters, names.SAMPLES, context)
        self._columns = sample_columns(algorithm, parameters, self._source, context)
        self._layer = tr("layer '{layer}' (SAMPLES)", layer=self._source.sourceName())

    def outputs(self) -> dict[str, object]:
        """Do it all.

        Raises:
            InvalidInputError: the samples cannot be used.
            QgsProcessingException: the detector or an output cannot be used.
            Cancelled: the user wished so.
        """
        path = self._algorithm.parameterAsFile(self._parameters, more.SITE_MODEL, self._context)
        site = SiteModel.load(Path(path)) if path else None
        gathered = read_samples(
            self._source,
            self._columns,
            self._number(names.BEAMS),
            None if site is None else site.camera.first_beam == 0,
            self._context,
            self._feedback,
            _READ,
            without_gps=site is not None,
        )
        gathered, size = self._with_boxes(gathered)
        refuse_if_all(gathered.rejected, len(gathered.rows), self._layer)
        if site is None:
            check_boxes(gathered.samples, self._layer)
        truth = self._truth(gathered)
        width, height = size or (0, 0)
        first_beam = 0 if gathered.zero_based else 1
        try:
            result = denoise(
                gathered.samples,
                camera=Camera(width, height, self._number(names.BEAMS), first_beam),
                method=self._method(),
                grids=self._number(names.GRIDS),
                site=site,
                cancelled=self._feedback.isCanceled,
                progress=self._denoising,
            )
        except InvalidSampleError as error:
            raise with_row(error, gathered, self._layer) from error
        for note in result.notes:
            self._feedback.pushInfo(note)
        unplaced = np.flatnonzero(~result.placed).tolist()
        rejected = [(i, RowProblem.UNUSABLE, str(result.reason[i])) for i in unplaced]
        gathered = gathered.noting(rejected)
        refuse_if_all(gathered.rejected, int(result.placed.sum()), self._layer)
        warn_of(gathered.rejected, self._layer, self._feedback)
        return self._write(DenoisedSamples(gathered, result, truth))

    def _with_boxes(self, gathered: GatheredSamples) -> tuple[GatheredSamples, Size]:
        """The samples with their boxes, and the size of the camera's images where it is known."""
        folder = self._algorithm.parameterAsString(
            self._parameters, names.IMAGE_FOLDER, self._context
        )
        if self._plan is not None:
            return detect_boxes(gathered, folder, self._plan, self._feedback, self._detecting)
        if self._columns.image < 0:
            return gathered, None
        sizes = image_sizes([row.image for row in gathered.rows], folder, self._feedback)
        usual = usual_size(sizes)
        differences = enumerate(size_difference(size, usual) for size in sizes)
        wrong = [(i, RowProblem.OTHER_CAMERA, what) for i, what in differences if what is not None]
        return gathered.without(wrong), usual

    def _truth(self, gathered: GatheredSamples) -> np.ndarray | None:
        """(N, 2) true longitudes and latitudes, NaN where there is none; None without any."""
        context, layer = self._context, None
        if self._columns.truth_x >= 0:
            xy = np.array([row.truth for row in gathered.rows]).reshape(-1, 2)
            crs = crs_of(self._source)
            truth = truth_of_fields(xy, crs, context.transformContext())
        else:
            layer = self._algorithm.parameterAsSource(self._parameters, more.TRUTH, context)
            if layer is None:
                return None
            field = self._algorithm.chosen_field(self._parameters, more.TRUTH_ID, layer, context)
            ids = [row.name for row in gathered.rows]
            truth = truth_of_layer(layer, field, ids, context.transformContext(), self._feedback)
        if not np.isfinite(truth).all(axis=1).any():
            return None
        gps = gathered.samples.has_gps
        if gps.any():
            check_near(truth[gps], gathered.samples.latitude[gps], gathered.samples.longitude[gps])
        return truth

    def _write(self, denoised: DenoisedSamples) -> dict[str, object]:
        columns, source = self._columns, self._source
        fields = source.fields()
        same = [
            fields.at(index).name()
            for index in (columns.direction, columns.box_x, columns.box_y)
            if index >= 0
        ]
        time_field = ""
        if columns.time >= 0 and fields.at(columns.time).type() == DATE_TIME:
            time_field = fields.at(columns.time).name()
        crs = crs_of(source)
        outputs = RunOutputs(self._algorithm, self._parameters, self._context)
        context = self._context.transformContext()
        write_files(outputs, denoised, source.sourceName())
        write_layers(outputs, denoised, fields, same, time_field, crs, context)
        figures = numbers_of(denoised)
        self._tell(figures)
        return {**outputs.results, **figures}

    def _tell(self, figures: dict[str, object]) -> None:
        self._feedback.pushInfo(
            tr(
                "{count} samples denoised, {identified} with their transmitter identified; "
                "mean shift {shift:.2f} m, mean sigma {sigma:.2f} m.",
                count=figures["SAMPLES"],
                identified=figures["IDENTIFIED"],
                shift=figures["MEAN_SHIFT"],
                sigma=figures["MEAN_SIGMA"],
            )
        )
        if figures["MAE_BEFORE"] is not None:
            self._feedback.pushInfo(
                tr(
                    "Mean error {before:.2f} m before, {after:.2f} m after.",
                    before=figures["MAE_BEFORE"],
                    after=figures["MAE_AFTER"],
                )
            )

    def _method(self) -> str:
        return self._algorithm.parameterAsEnumString(self._parameters, more.METHOD, self._context)

    def _number(self, name: str) -> int:
        return self._algorithm.parameterAsInt(self._parameters, name, self._context)

    def _detecting(self, share: float) -> None:
        self._feedback.setProgress(_READ + (_DETECTED - _READ) * share)

    def _denoising(self, share: float) -> None:
        start = _READ if self._plan is None else _DETECTED
        self._feedback.setProgress(start + (_DENOISED - start) * share)
