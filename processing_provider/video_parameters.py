"""The parameters of the engine `wan`: what is asked of the video model, and over which map."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.declaring_algorithm import DeclaringAlgorithm
from sig2gps_qgis.processing_provider.engine_choice import WAN
from sig2gps_qgis.processing_provider.rendering.map_layers import MapLayers, visible_layers
from sig2gps_qgis.processing_provider.rendering.map_parameters import (
    MAP_LAYERS,
    MAP_THEME,
    check_map_parameters,
    chosen_map,
    declare_map_parameters,
)
from sig2gps_qgis.translation import tr

CHECKPOINT = "CHECKPOINT"
FRAMES = "FRAMES"
STEPS = "STEPS"
CANDIDATES = "CANDIDATES"
SEED = "SEED"
DRY_RUN = "DRY_RUN"
TILES = "TILES"

_MOST_FRAMES, _MOST_STEPS, _MOST_CANDIDATES = 241, 1000, 64
_LARGEST_SEED = 2**31 - 1 - _MOST_CANDIDATES


@dataclass(frozen=True)
class VideoPlan:
    """What a run of the engine `wan` asks for.

    Attributes:
        checkpoint: by the name under which the server knows it.
        frames, steps: None: as the checkpoint says.
        candidates: videos of a window, with consecutive seeds from ``seed`` on.
        chosen: the layers that the user chose to lie under the traces, if any.
        visible: the layers that the project shows.
        dry_run: nothing is to be computed.
        tiles: folder for tiles and videos; None: they are not kept.
        horizon_s: how far ahead of its last record each trace is to be continued; None: traces are
            reconstructed.
    """

    checkpoint: str
    frames: int | None
    steps: int | None
    candidates: int
    seed: int
    chosen: MapLayers | None
    visible: MapLayers
    dry_run: bool
    tiles: Path | None
    horizon_s: float | None = None


def declare_video_parameters(algorithm: DeclaringAlgorithm) -> None:
    """Add what `wan` is asked for to an algorithm's parameters."""

    algorithm.add_parameter(
        QgsProcessingParameterString(CHECKPOINT, tr("Video checkpoint (wan)"), optional=True),
        tr(
            "The fine-tuned video model: a name that the inference server knows. This computer's "
            "own server also takes the path of a checkpoint's folder. Empty: the server's only one."
        ),
        advanced=True,
    )
    for name, label, most, text in (
        (
            FRAMES,
            tr("Frames of a video (wan)"),
            _MOST_FRAMES,
            tr(
                "4k + 1: 13, 17, 21 … More take longer and err less. Empty: as the checkpoint says."
            ),
        ),
        (
            STEPS,
            tr("Denoising steps (wan)"),
            _MOST_STEPS,
            tr("1 upwards. Empty: as the checkpoint says."),
        ),
    ):
        kind = QgsProcessingParameterNumber.Type.Integer
        parameter = QgsProcessingParameterNumber(name, label, kind, None, True, 1, most)
        algorithm.add_parameter(parameter, text, advanced=True)
    algorithm.add_number(
        CANDIDATES,
        tr("Videos of each window (wan)"),
        1,
        tr(
            "With consecutive seeds. They are judged by their path (in one piece, on roads, in "
            "agreement with the signaling) and count accordingly; where they differ, sigma_m grows."
        ),
        least=1,
        most=_MOST_CANDIDATES,
        advanced=True,
    )
    algorithm.add_number(
        SEED,
        tr("Seed (wan)"),
        0,
        tr("The same seed on the same device gives the same result."),
        least=0,
        most=_LARGEST_SEED,
        advanced=True,
    )
    declare_map_parameters(
        algorithm,
        tr("Map layers (wan)"),
        tr("Map theme (wan)"),
        tr(
            "The map under the traces, as QGIS draws it. Its blue is toned down, for only the path "
            "is blue. Empty: the map theme; without one, the map that the checkpoint's config "
            "states; if it states none, the layers that the project shows, and without a project "
            "ROADS in the checkpoint's style."
        ),
    )
    algorithm.add_parameter(
        QgsProcessingParameterBoolean(DRY_RUN, tr("Dry run (wan)"), defaultValue=False),
        tr(
            "Draws the tiles and tells how many there are and what they take, without computing "
            "any video. No layer is written."
        ),
        advanced=True,
    )


def declare_tiles(algorithm: DeclaringAlgorithm) -> None:
    """Add the folder for tiles and videos to an algorithm's outputs."""

    algorithm.add_parameter(
        QgsProcessingParameterFolderDestination(
            TILES, tr("Tiles and videos (wan)"), optional=True, createByDefault=False
        ),
        tr(
            "A folder for the pictures that the model is given (PNG with world file and CRS, which "
            "QGIS loads where they belong) and the videos that it makes (MP4)."
        ),
        advanced=True,
    )


def check_video_parameters(
    algorithm: DeclaringAlgorithm,
    parameters: dict[str, object],
    context: QgsProcessingContext,
    engine: str,
) -> None:
    """Raises InvalidInputError where the engine cannot be asked so."""
    from sig2gps_qgis.video_checkpoint import is_frame_count

    given = [
        name
        for name in (CHECKPOINT, FRAMES, STEPS, MAP_LAYERS, MAP_THEME, DRY_RUN, TILES)
        if parameters.get(name)
    ]
    if engine != WAN:
        if given:
            raise InvalidInputError(
                tr(
                    "The engine is {engine}, and only {wan} has a use for {given}: leave that "
                    "empty, or choose ENGINE {wan}.",
                    engine=engine,
                    wan=WAN,
                    given=", ".join(given),
                )
            )
        return
    frames = _number(algorithm, parameters, FRAMES, context)
    if frames is not None and not is_frame_count(frames):
        raise InvalidInputError(
            tr(
                "{frames} is {value}; the model makes videos of 4k + 1 frames: 13, 17, 21, 25 …",
                frames=FRAMES,
                value=frames,
            )
        )
    check_map_parameters(algorithm, parameters, context)


def video_plan(
    algorithm: DeclaringAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> VideoPlan:
    """What the parameters, which have been checked, come to; called in the main thread."""
    tiles = algorithm.parameterAsFileOutput(parameters, TILES, context)
    return VideoPlan(
        checkpoint=algorithm.parameterAsString(parameters, CHECKPOINT, context).strip(),
        frames=_number(algorithm, parameters, FRAMES, context),
        steps=_number(algorithm, parameters, STEPS, context),
        candidates=algorithm.parameterAsInt(parameters, CANDIDATES, context),
        seed=algorithm.parameterAsInt(parameters, SEED, context),
        chosen=chosen_map(algorithm, parameters, context),
        visible=MapLayers.copied(visible_layers(context.project())),
        dry_run=algorithm.parameterAsBool(parameters, DRY_RUN, context),
        tiles=Path(tiles) if tiles else None,
    )


def _number(
    algorithm: DeclaringAlgorithm,
    parameters: dict[str, object],
    name: str,
    context: QgsProcessingContext,
) -> int | None:
    if parameters.get(name) in (None, "") and name in (FRAMES, STEPS):
        return None
    return algorithm.parameterAsInt(parameters, name, context)
