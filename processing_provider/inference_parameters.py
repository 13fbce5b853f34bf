"""The parameters that say which engine computes, and where."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
)

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.engine_choice import (
    AUTO,
    ENGINES,
    HMM,
    WAN,
    WITHOUT_SERVER,
    EngineChoice,
    choose_engine,
)
from sig2gps_qgis.processing_provider.inference_environment import (
    INSTALLER,
    inference_environment,
)
from sig2gps_qgis.processing_provider.package_hints import install_hint
from sig2gps_qgis.processing_provider.server_access import ServerAccess
from sig2gps_qgis.processing_provider.server_parameters import (
    check_server_parameters,
    declare_server_parameters,
    server_access,
    server_address,
)
from sig2gps_qgis.processing_provider.video_parameters import (
    TILES,
    VideoPlan,
    check_video_parameters,
    declare_video_parameters,
    video_plan,
)
from sig2gps_qgis.translation import tr

ENGINE = "ENGINE"
FALLBACK = "FALLBACK"


@dataclass(frozen=True)
class InferencePlan:
    """Which engine computes, and where.

    Attributes:
        choice: the engine, and why.
        fallback: whether `hmm` takes over what an inference server does not answer.
        access: to the server; None where the engine needs none.
        video: what `wan` is asked for; None for the other engines.
    """

    choice: EngineChoice
    fallback: bool
    access: ServerAccess | None
    video: VideoPlan | None = None

    @property
    def kept_tiles(self) -> dict[str, object]:
        """The output TILES, where tiles and videos are kept."""
        return {TILES: str(self.video.tiles)} if self.video is not None and self.video.tiles else {}


def declare_inference_parameters(algorithm: Sig2GpsAlgorithm) -> None:
    """Add the engines of a reconstruction, and what they take, to an algorithm's parameters."""

    algorithm.add_choice(
        ENGINE,
        tr("Engine"),
        ENGINES,
        AUTO,
        tr(
            "hmm: a hidden Markov model of serving cells, needs nothing beyond QGIS. embedded: a "
            "learned model, computed by an inference server. wan: a fine-tuned video model, which "
            "draws the path on a map; its inference server wants a GPU. auto: embedded where a "
            "server is given or this computer has an inference environment ({installer} installs "
            "it), otherwise hmm; the log says which and why.",
            installer=INSTALLER,
        ),
    )
    declare_serving_parameters(algorithm)


def declare_serving_parameters(algorithm: Sig2GpsAlgorithm) -> None:
    """Add server, authentication, fallback and what `wan` is asked for."""

    declare_server_parameters(
        algorithm,
        tr(
            "Otherwise drawings of the serving stations, and of the other stations and the roads "
            "(or map layers) around, go to that server: in pixels, without coordinates, dates and "
            "ids."
        ),
    )
    algorithm.add_parameter(
        QgsProcessingParameterBoolean(
            FALLBACK, tr("Fall back to hmm without the server"), defaultValue=False
        ),
        tr(
            "If the inference server cannot be used, or is lost during the run: whether hmm takes "
            "over the traces that it did not answer, so that the result comes from two engines "
            "(see the field engine). Off: a server that cannot be used stops the run before "
            "anything is written, and if it is lost later, those traces are listed as rejected, "
            "with the reason."
        ),
        advanced=True,
    )
    declare_video_parameters(algorithm)


def check_inference_parameters(
    algorithm: Sig2GpsAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> None:
    """Raises InvalidInputError where engine, server and authentication cannot be used."""
    choice = _choice(algorithm, parameters, context)
    server = server_address(algorithm, parameters, context)
    if (choice.engine not in WITHOUT_SERVER or server) and find_spec("requests") is None:
        raise InvalidInputError(
            tr(
                "The Python of this QGIS lacks requests, with which inference servers are "
                "asked. {hint} Or choose {engine} {hmm}.",
                hint=install_hint(["requests"]),
                engine=ENGINE,
                hmm=HMM,
            )
        )
    check_server_parameters(algorithm, parameters, context)
    check_video_parameters(algorithm, parameters, context, choice.engine)


def inference_plan(
    algorithm: Sig2GpsAlgorithm,
    parameters: dict[str, object],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> InferencePlan:
    """What the parameters, which have been checked, come to; QGIS may ask for its master password.

    Raises:
        InvalidInputError: the token cannot be read.
        Cancelled: the user wished so.
    """
    choice = _choice(algorithm, parameters, context)
    needs_server = choice.engine not in WITHOUT_SERVER
    return InferencePlan(
        choice=choice,
        fallback=algorithm.parameterAsBool(parameters, FALLBACK, context),
        access=server_access(algorithm, parameters, context, feedback) if needs_server else None,
        video=video_plan(algorithm, parameters, context) if choice.engine == WAN else None,
    )


def _choice(
    algorithm: Sig2GpsAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> EngineChoice:
    wished = algorithm.parameterAsEnumString(parameters, ENGINE, context)
    server = server_address(algorithm, parameters, context)
    return choose_engine(wished, server, inference_environment())
