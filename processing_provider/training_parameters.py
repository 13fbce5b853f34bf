"""The parameters that say what training pairs are made of layers, and how they look."""

from __future__ import annotations

from qgis.core import QgsProcessingContext

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.declaring_algorithm import DeclaringAlgorithm
from sig2gps_qgis.processing_provider.signaling_parameters import STATIONS
from sig2gps_qgis.processing_provider.trace_parameters import MAX_GAP, declare_longest_gap
from sig2gps_qgis.processing_provider.training_run import TrainingPlan
from sig2gps_qgis.translation import tr

FRAMES = "FRAMES"
AHEAD_FRAMES = "AHEAD_FRAMES"
PIXELS = "PIXELS"
CLOSE_SIDE = "CLOSE_SIDE"
WIDE_SIDE = "WIDE_SIDE"
STRETCHES = "STRETCHES"
TEST_SHARE = "TEST_SHARE"
SEED = "SEED"


def declare_training_parameters(algorithm: DeclaringAlgorithm) -> None:
    """Add frames, tiles, stretches and splits to an algorithm's parameters."""

    algorithm.add_number(
        FRAMES,
        tr("Frames of a video"),
        21,
        tr("4k + 1: 13, 17, 21 … More err less, and take longer."),
        least=5,
        most=241,
    )
    algorithm.add_number(
        PIXELS,
        tr("Side of a tile (pixels)"),
        480,
        tr("A multiple of 32."),
        least=32,
        most=2048,
    )
    for name, label, side_m, text in (
        (
            CLOSE_SIDE,
            tr("Side of a close tile (metres)"),
            5000.0,
            tr("For traces that stay within it for five minutes."),
        ),
        (
            WIDE_SIDE,
            tr("Side of a wide tile (metres)"),
            20_000.0,
            tr("For faster ones."),
        ),
    ):
        algorithm.add_number(name, label, side_m, text, least=100.0, most=200_000.0, advanced=True)
    algorithm.add_number(
        AHEAD_FRAMES,
        tr("Frames ahead"),
        0,
        tr(
            "0: for reconstructions. Above: the picture shows the trace only up to so many frames "
            "before the end of the video, for a model that predicts next positions."
        ),
        least=0,
        most=200,
        advanced=True,
    )
    algorithm.add_number(
        STRETCHES,
        tr("Random stretches an hour"),
        12.0,
        tr(
            "How many stretches of 5 to 25 minutes are cut at random from each hour of a "
            "trace, turned and mirrored at random, besides those of a reconstruction."
        ),
        least=0.0,
        most=1000.0,
        advanced=True,
    )
    algorithm.add_number(
        TEST_SHARE,
        tr("Area for tests (percent)"),
        30.0,
        tr(
            "Share of the longer side of the area that is kept for tests. 100: all of it, to "
            "test a model that was trained on another city."
        ),
        least=1.0,
        most=100.0,
        advanced=True,
    )
    algorithm.add_number(
        SEED,
        tr("Seed"),
        1,
        tr("The same seed gives the same training set."),
        least=0,
        advanced=True,
    )
    declare_longest_gap(
        algorithm,
        tr("After this time without a record a trace is split into two parts."),
        advanced=True,
    )


def check_training_parameters(
    algorithm: DeclaringAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> None:
    """Raises InvalidInputError where no training set can be made so."""
    from sig2gps_qgis.video_checkpoint import SIDE_MULTIPLE, is_frame_count

    frames = algorithm.parameterAsInt(parameters, FRAMES, context)
    if not is_frame_count(frames):
        raise InvalidInputError(
            tr(
                "FRAMES is {frames}; video models make 4k + 1 frames: 13, 17, 21, 25 …",
                frames=frames,
            )
        )
    ahead = algorithm.parameterAsInt(parameters, AHEAD_FRAMES, context)
    if not 0 <= ahead <= frames - 2:
        raise InvalidInputError(
            tr(
                "AHEAD_FRAMES is {ahead}; it must be 0, or leave at least 2 of the {frames} "
                "frames to what is known.",
                ahead=ahead,
                frames=frames,
            )
        )
    if ahead and not parameters.get(STATIONS):
        raise InvalidInputError(
            tr(
                "With AHEAD_FRAMES, give the base stations as a layer of their own (STATIONS): "
                "made of the records, they would show where each phone went after its last one."
            )
        )
    pixels = algorithm.parameterAsInt(parameters, PIXELS, context)
    if pixels < SIDE_MULTIPLE or pixels % SIDE_MULTIPLE:
        raise InvalidInputError(
            tr(
                "PIXELS is {pixels}; it must be a multiple of {side_multiple}.",
                pixels=pixels,
                side_multiple=SIDE_MULTIPLE,
            )
        )
    close, wide = (
        algorithm.parameterAsDouble(parameters, name, context) for name in (CLOSE_SIDE, WIDE_SIDE)
    )
    if close > wide:
        raise InvalidInputError(
            tr(
                "CLOSE_SIDE is {close:g} and WIDE_SIDE {wide:g}: give lengths in metres, 100 "
                "or more, the close one not above the wide one.",
                close=close,
                wide=wide,
            )
        )


def training_plan(
    algorithm: DeclaringAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> TrainingPlan:
    """What the parameters, which have been checked, come to."""

    def number(name: str) -> float:
        return algorithm.parameterAsDouble(parameters, name, context)

    return TrainingPlan(
        frames=algorithm.parameterAsInt(parameters, FRAMES, context),
        ahead_frames=algorithm.parameterAsInt(parameters, AHEAD_FRAMES, context),
        pixels=algorithm.parameterAsInt(parameters, PIXELS, context),
        sides_m=(number(CLOSE_SIDE), number(WIDE_SIDE)),
        stretches_per_hour=number(STRETCHES),
        test_share=number(TEST_SHARE) / 100.0,
        seed=algorithm.parameterAsInt(parameters, SEED, context),
        max_gap_s=number(MAX_GAP),
    )
