"""Layers of samples read into the domain's arrays."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingUtils, QgsVectorLayer

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.vision.gathered_samples import GatheredSamples
from sig2gps_qgis.processing_provider.vision.sample_columns import SampleColumns
from sig2gps_qgis.processing_provider.vision.sample_source import read_samples
from tests.qgis.reconstruction_run import Log
from tests.qgis.vision.sample_layers import candidate_rows, sample_layer, sample_rows, street


def columns_of(layer: QgsVectorLayer, **more: object) -> SampleColumns:
    field = layer.fields().lookupField
    chosen = {
        "latitude": -1,
        "longitude": -1,
        "box_x": field("box_x"),
        "box_y": field("box_y"),
        "direction": field("lane"),
        "pass_id": field("drive"),
        "time": field("t"),
        "beam": field("beam"),
        "sample": field("sample"),
        "confidence": field("confidence"),
    }
    return SampleColumns(**{**chosen, **more})


def gathered(layer: QgsVectorLayer, log: Log | None = None, **more: object) -> GatheredSamples:
    context = QgsProcessingContext()
    source = QgsProcessingUtils.variantToSource(layer, context)
    return read_samples(source, columns_of(layer, **more), 64, None, context, log or Log(), 20.0)


def test_one_box_a_sample() -> None:
    rows = sample_rows()
    read = gathered(sample_layer(rows))
    samples = read.samples
    assert len(samples) == len(read.rows) == len(rows)
    assert samples.candidates.counts.tolist() == [1] * len(rows)
    assert samples.beam is not None
    assert samples.beam.tolist() == [row["beam"] for row in rows]
    assert samples.latitude == pytest.approx([row["lat"] for row in rows])
    assert samples.direction is not None
    assert samples.direction.tolist() == [row["lane"] for row in rows]
    assert samples.time is not None
    assert samples.time[1] - samples.time[0] == pytest.approx(0.1, abs=1e-3)
    assert (read.rejected, read.told) == ([], ())


def test_rows_of_a_sample_need_not_stand_together() -> None:
    rows = candidate_rows()
    shuffled = [rows[i] for i in np.random.default_rng(2).permutation(len(rows))]
    read = gathered(sample_layer(shuffled))
    of_street = street()
    assert len(read.samples) == len(sample_rows())
    for index, row in enumerate(read.rows):
        boxes = of_street[int(str(row.name)[1:])].boxes
        candidates = read.samples.candidates.take(np.array([index]))
        assert sorted(candidates.x) == pytest.approx(sorted(boxes[:, 0]))
    chosen = read.samples.candidates.offsets[1:] - 1  # the last box of each
    for feature, box in zip(read.source_features(chosen), chosen):
        assert feature["box_x"] == read.samples.candidates.x[box]


def test_chosen_samples_keep_their_boxes_and_rows() -> None:
    read = gathered(sample_layer(candidate_rows()))
    index = np.array([2, 5, 40])
    some = read.take(index)
    offsets = read.samples.candidates.offsets
    expected = [i for sample in index for i in range(offsets[sample], offsets[sample + 1])]
    assert [feature.id() for feature in some.box_feature] == [
        read.box_feature[i].id() for i in expected
    ]
    assert some.samples.candidates.x.tolist() == read.samples.candidates.x[expected].tolist()
    assert [row.name for row in some.rows] == [read.rows[i].name for i in index]


def test_samples_without_a_box_stay() -> None:
    rows = sample_rows()
    rows[4].update(box_x=None, box_y=None)
    log = Log()
    read = gathered(sample_layer(rows), log)
    assert read.samples.candidates.counts[4] == 0
    assert any("1 samples have no box" in line for line in log.lines)


def test_without_beams_and_directions_there_are_none() -> None:
    samples = gathered(sample_layer(sample_rows()), beam=-1, direction=-1, time=-1).samples
    assert (samples.beam, samples.direction, samples.time, samples.powers) == (None,) * 4


def test_a_null_sample_id_is_a_sample_of_its_own() -> None:
    rows = [{**row, "sample": None} for row in sample_rows()[:5]]
    assert len(gathered(sample_layer(rows)).samples) == 5


def test_all_rows_unusable() -> None:
    rows = [{**row, "lon": None} for row in sample_rows()[:5]]
    with pytest.raises(InvalidInputError) as error:
        gathered(sample_layer(rows))
    assert "None of the 5 rows of layer 'samples' (SAMPLES) can be used" in str(error.value)
    assert "5 of them, the first: no position (row 1). Give the row a point" in str(error.value)
