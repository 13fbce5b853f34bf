"""Boxes in images, by a detector on an inference server: for any algorithm that wants them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
)

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.inference_errors import InferenceError
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.inference_environment import (
    INSTALLER,
    inference_environment,
)
from sig2gps_qgis.processing_provider.package_hints import install_hint
from sig2gps_qgis.processing_provider.server_access import SERVER, ServerAccess
from sig2gps_qgis.processing_provider.server_parameters import (
    check_server_parameters,
    declare_server_parameters,
    server_access,
    server_address,
)
from sig2gps_qgis.translation import tr

if TYPE_CHECKING:
    from sig2gps_qgis.detection_run import Found

DETECTOR = "DETECTOR"
USUAL_DETECTOR = "yolo26n.pt"
USUAL_CONFIDENCE = 0.25
VEHICLES = ("car", "motorcycle", "bus", "truck", "Tx", "Distractor")
"""Classes that may be a transmitter: vehicles of COCO, and the two of the paper."""

_SUFFIX = ".pt"


@dataclass(frozen=True)
class DetectionPlan:
    """A detector, and the server that has it.

    Attributes:
        access: to the server.
        weights: a path, or a name that the server knows.
        confidence: of a box, at least.
        classes: names of those to be found; empty: all.
        required: whether the weights must know all of them; if not, and they know none, all
            classes are found.
    """

    access: ServerAccess
    weights: str
    confidence: float = USUAL_CONFIDENCE
    classes: tuple[str, ...] = VEHICLES
    required: bool = False


@dataclass(frozen=True)
class Detection:
    """What was found.

    Attributes:
        found: for each image its boxes, or the reason why there are none.
        names: of the classes, by number.
        weights: what to call the detector.
        revision: hash of its weights.
    """

    found: list[Found]
    names: Mapping[int, str]
    weights: str
    revision: str


def declare_detector(algorithm: Sig2GpsAlgorithm) -> None:
    """Add weights, server and authentication to an algorithm's parameters."""
    algorithm.add_parameter(
        QgsProcessingParameterFile(
            DETECTOR,
            tr("Detector"),
            defaultValue=USUAL_DETECTOR,
            optional=True,
            fileFilter=tr("YOLO weights") + f" (*{_SUFFIX})",
        ),
        tr(
            "Weights of a YOLO detector: a file ({suffix}) as Ultralytics saves it, or the name of "
            "one of Ultralytics' own, such as {usual}, which this computer then downloads once. "
            "A server elsewhere takes only names of files that whoever runs it has put there.",
            suffix=_SUFFIX,
            usual=USUAL_DETECTOR,
        ),
    )
    declare_server_parameters(algorithm, tr("Otherwise the images go to that server, as they are."))


def check_detector(
    algorithm: Sig2GpsAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> None:
    """Raises InvalidInputError where detector, server and authentication cannot be used."""
    if find_spec("requests") is None:
        raise InvalidInputError(
            tr(
                "The Python of this QGIS lacks requests, with which inference servers are "
                "asked. {hint}",
                hint=install_hint(["requests"]),
            )
        )
    check_server_parameters(algorithm, parameters, context)
    server = server_address(algorithm, parameters, context)
    weights = algorithm.parameterAsString(parameters, DETECTOR, context).strip()
    _check_weights(weights, server)
    environment = inference_environment()
    if not server and not environment.is_there:
        raise InvalidInputError(
            tr(
                "Images need a detector, which runs on an inference server: {absence}, nor is "
                "a {server} given. Run {installer}, or give {server}.",
                absence=environment.absence,
                server=SERVER,
                installer=INSTALLER,
            )
        )


def detection_plan(
    algorithm: Sig2GpsAlgorithm,
    parameters: dict[str, object],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> DetectionPlan:
    """What the parameters, which have been checked, come to; QGIS may ask for its master password.

    Raises:
        InvalidInputError: the token cannot be read.
        Cancelled: the user wished so.
    """
    weights = algorithm.parameterAsString(parameters, DETECTOR, context).strip()
    if _is_path(weights):
        weights = str(Path(weights).absolute())
    return DetectionPlan(server_access(algorithm, parameters, context, feedback), weights)


def detect_images(
    plan: DetectionPlan,
    paths: Sequence[Path],
    feedback: QgsProcessingFeedback,
    progress: Callable[[float], None],
) -> Detection:
    """What the detector finds in images, each in its turn; broken ones come with a reason.

    Args:
        progress: called in this thread with the share that is done, 0 to 1.

    Raises:
        InvalidInputError: the detector does not know a class that is required.
        QgsProcessingException: there is no server, no such detector, or no answer at all.
        Cancelled: the user wished so.
    """
    from sig2gps_qgis.detection_run import detect_all
    from sig2gps_qgis.detector_client import ServedDetector, class_numbers

    def choose(names: Mapping[int, str]) -> list[int]:
        wished = plan.classes
        if not plan.required:
            known = {name.casefold() for name in names.values()}
            wished = tuple(name for name in wished if name.casefold() in known)
        return class_numbers(names, wished, plan.weights)

    with ExitStack() as resources:
        try:
            client = plan.access.connect(resources, feedback)
            detector = ServedDetector.of(
                client, plan.weights, plan.confidence, choose, feedback.isCanceled
            )
            feedback.pushInfo(
                tr(
                    "Detector {name} (weights {revision}), on the inference server at {url}.",
                    name=Path(plan.weights).name,
                    revision=detector.served.revision,
                    url=client.url,
                )
            )
            found = detect_all(detector, paths, progress, feedback.isCanceled)
        except InferenceError as error:
            raise QgsProcessingException(
                tr(
                    "{error}\nNothing has been written. Check {detector} and {server}.",
                    error=error,
                    detector=DETECTOR,
                    server=SERVER,
                )
            ) from error
    return Detection(found, detector.names, Path(plan.weights).name, detector.served.revision)


def _is_path(weights: str) -> bool:
    return any(separator in weights for separator in "/\\")


def _check_weights(weights: str, server: str) -> None:
    """Raises InvalidInputError where the server could not load them."""
    if not weights:
        raise InvalidInputError(
            tr(
                "Choose a {detector}: a file of YOLO weights ({suffix}), or {usual_detector}.",
                detector=DETECTOR,
                suffix=_SUFFIX,
                usual_detector=USUAL_DETECTOR,
            )
        )
    if not weights.endswith(_SUFFIX):
        raise InvalidInputError(
            tr(
                "'{weights}' ({detector}) is no file of YOLO weights: its name must end in "
                "{suffix}.",
                weights=weights,
                detector=DETECTOR,
                suffix=_SUFFIX,
            )
        )
    if not _is_path(weights):
        return
    if server:
        raise InvalidInputError(
            tr(
                "A {server} elsewhere takes only names of weights in its own folder, no paths: "
                "give '{name}' as {detector}, and have the file put into that folder (the "
                "server's option --detectors).",
                server=SERVER,
                name=Path(weights).name,
                detector=DETECTOR,
            )
        )
    if not Path(weights).is_file():
        raise InvalidInputError(
            tr("There is no file '{weights}' ({detector}).", weights=weights, detector=DETECTOR)
        )
