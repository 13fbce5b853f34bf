"""The table of an evaluation: a row per trajectory, and one over all of them."""

from __future__ import annotations

import math

from qgis.core import QgsFeature, QgsFeatureSink, QgsFields

from sig2gps_qgis.evaluation import Accuracy, Summary, TraceErrors, accuracy
from sig2gps_qgis.processing_provider.features import write_feature
from sig2gps_qgis.processing_provider.field_types import DOUBLE, INTEGER, TEXT, fields_of


def evaluation_fields() -> QgsFields:
    return fields_of(
        ("trajectory_id", TEXT),
        ("fixes", INTEGER),
        ("fixes_outside", INTEGER),
        ("mae_m", DOUBLE),
        ("rmse_m", DOUBLE),
        ("median_m", DOUBLE),
        ("l50", DOUBLE),
        ("l100", DOUBLE),
        ("l200", DOUBLE),
        ("length_m", DOUBLE),
        ("truth_length_m", DOUBLE),
        ("length_error_m", DOUBLE),
        ("mean_sigma_m", DOUBLE),
        ("within_1_sigma", DOUBLE),
        ("within_2_sigma", DOUBLE),
        ("note", TEXT),
    )


def number_or_null(value: float) -> float | None:
    """A figure for a layer or an output: null, not NaN, where there is nothing to measure."""
    return None if math.isnan(value) else value


class EvaluationWriter:
    """Writes the rows of one evaluation.

    Raises:
        QgsProcessingException: a row cannot be written.
    """

    def __init__(self, sink: QgsFeatureSink) -> None:
        self._sink = sink

    def write(self, trajectory_id: str, errors: TraceErrors, note: str | None) -> None:
        """The row of one trajectory; its figures are null where nothing was compared."""
        lengths_m = (errors.length_m, errors.truth_length_m, errors.length_error_m)
        self._write(
            trajectory_id,
            accuracy(errors.error_m, errors.sigma_m),
            errors.fixes_outside,
            lengths_m if len(errors.error_m) else (math.nan,) * 3,
            note,
        )

    def write_summary(self, summary: Summary, all_errors: list[TraceErrors], note: str) -> None:
        """The row over all: errors over their fixes, lengths added, length errors averaged."""
        self._write(
            None,
            summary.all_fixes,
            sum(errors.fixes_outside for errors in all_errors),
            (
                sum(errors.length_m for errors in all_errors),
                sum(errors.truth_length_m for errors in all_errors),
                summary.length_error_m,
            ),
            note,
        )

    def _write(
        self,
        trajectory_id: str | None,
        figures: Accuracy,
        fixes_outside: int,
        lengths_m: tuple[float, ...],
        note: str | None,
    ) -> None:
        measures = (
            figures.mae_m,
            figures.rmse_m,
            figures.median_m,
            figures.l50,
            figures.l100,
            figures.l200,
            *lengths_m,
            figures.mean_sigma_m,
            figures.within_1_sigma,
            figures.within_2_sigma,
        )
        feature = QgsFeature(evaluation_fields())
        feature.setAttributes(
            [
                trajectory_id,
                figures.fixes,
                fixes_outside,
                *(number_or_null(measure) for measure in measures),
                note,
            ]
        )
        write_feature(self._sink, feature)
