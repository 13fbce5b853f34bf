"""The parameters that say which engine computes, and where."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib.util import find_spec

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.authentication import bearer_token, check_configuration
from sig2gps_qgis.processing_provider.base_algorithm import Sig2GpsAlgorithm
from sig2gps_qgis.processing_provider.engine_choice import (
    AUTO,
    ENGINES,
    HMM,
    EngineChoice,
    choose_engine,
)
from sig2gps_qgis.processing_provider.inference_environment import (
    SETTING,
    VARIABLE,
    inference_environment,
)
from sig2gps_qgis.processing_provider.network_settings import proxies_for, trusted_authorities

ENGINE = "ENGINE"
SERVER = "SERVER"
AUTH = "AUTH"
FALLBACK = "FALLBACK"


@dataclass(frozen=True)
class InferencePlan:
    """Which engine computes, where, and what it takes to get there.

    Attributes:
        choice: the engine, and why.
        fallback: whether `hmm` takes over what an inference server does not answer.
        python: of the inference environment, for a server of this computer's own.
        server: address of a server elsewhere; empty for one of this computer's own.
        token: that the server wants; None without one.
        proxies: as requests takes them.
        authorities: certificate authorities as PEM; empty for those that requests knows.
    """

    choice: EngineChoice
    fallback: bool
    python: str
    server: str
    token: str | None = field(repr=False)
    proxies: dict[str, str] = field(repr=False)
    authorities: bytes = field(repr=False)


def declare_inference_parameters(algorithm: Sig2GpsAlgorithm) -> None:
    """Add engine, server, authentication and fallback to an algorithm's parameters."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("InferenceParameters", text)

    algorithm.add_choice(
        ENGINE,
        tr("Engine"),
        ENGINES,
        AUTO,
        tr(
            "hmm: a hidden Markov model of serving cells, needs nothing beyond QGIS. embedded: a "
            "learned model, computed by an inference server. auto: embedded where a server is "
            "given or this computer has an inference environment (a Python named by the setting "
            "{setting} or the environment variable {variable}), otherwise hmm; the log says which "
            "and why."
        ).format(setting=SETTING, variable=VARIABLE),
    )
    algorithm.add_parameter(
        QgsProcessingParameterString(SERVER, tr("Inference server"), optional=True),
        tr(
            "Address of an inference server, for example https://gpu.example.org:8000. Empty: this "
            "computer computes, with the inference environment, and nothing leaves it. Otherwise "
            "drawings of the serving stations, and of the other stations and the roads around, go "
            "to that server: in pixels, without coordinates, dates and ids."
        ),
        advanced=True,
    )
    algorithm.add_parameter(
        QgsProcessingParameterAuthConfig(AUTH, tr("Authentication"), optional=True),
        tr(
            "The authentication configuration that holds the server's token: of the method Basic, "
            "with the token as password, or of API Header or Esri Token. A server that other "
            "computers can reach always wants a token."
        ),
        advanced=True,
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


def check_inference_parameters(
    algorithm: Sig2GpsAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> None:
    """Raises InvalidInputError where engine, server and authentication cannot be used."""
    choice = _choice(algorithm, parameters, context)
    server = _server(algorithm, parameters, context)
    authentication = algorithm.parameterAsString(parameters, AUTH, context)
    if (choice.engine != HMM or server) and find_spec("requests") is None:
        raise InvalidInputError(
            "The Python of this QGIS lacks requests, with which inference servers are asked. "
            f"Install it for that Python and start QGIS again, or choose {ENGINE} {HMM}."
        )
    if server:
        from sig2gps_qgis.inference_client import InferenceClient

        try:
            InferenceClient(server)
        except InvalidInputError as error:
            raise InvalidInputError(f"{SERVER}: {error}") from error
    if authentication:
        check_configuration(authentication, AUTH)


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
    server = "" if choice.engine == HMM else _server(algorithm, parameters, context)
    authentication = algorithm.parameterAsString(parameters, AUTH, context)
    return InferencePlan(
        choice=choice,
        fallback=algorithm.parameterAsBool(parameters, FALLBACK, context),
        python=inference_environment().python,
        server=server,
        token=(bearer_token(authentication, AUTH, feedback) if server and authentication else None),
        proxies=proxies_for(server) if server else {},
        authorities=trusted_authorities() if server.startswith("https:") else b"",
    )


def _choice(
    algorithm: Sig2GpsAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> EngineChoice:
    wished = algorithm.parameterAsEnumString(parameters, ENGINE, context)
    return choose_engine(wished, _server(algorithm, parameters, context), inference_environment())


def _server(
    algorithm: Sig2GpsAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> str:
    return algorithm.parameterAsString(parameters, SERVER, context).strip()
