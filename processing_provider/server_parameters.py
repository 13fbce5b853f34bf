"""The parameters that say which inference server is asked, and what it takes to get there."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterString,
)

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.authentication import bearer_token, check_configuration
from sig2gps_qgis.processing_provider.declaring_algorithm import DeclaringAlgorithm
from sig2gps_qgis.processing_provider.inference_environment import (
    inference_environment,
    server_device,
)
from sig2gps_qgis.processing_provider.network_settings import proxies_for, trusted_authorities
from sig2gps_qgis.processing_provider.server_access import AUTH, SERVER, ServerAccess
from sig2gps_qgis.translation import tr


def declare_server_parameters(algorithm: DeclaringAlgorithm, sent: str) -> None:
    """Add server and authentication to an algorithm's parameters.

    Args:
        sent: what goes to a server elsewhere, a sentence or two.
    """

    algorithm.add_parameter(
        QgsProcessingParameterString(SERVER, tr("Inference server"), optional=True),
        tr(
            "Address of an inference server, for example https://gpu.example.org:8000. Empty: this "
            "computer computes, with the inference environment, and nothing leaves it. {sent}",
            sent=sent,
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


def check_server_parameters(
    algorithm: DeclaringAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> None:
    """Raises InvalidInputError where server and authentication cannot be used."""
    server = server_address(algorithm, parameters, context)
    authentication = algorithm.parameterAsString(parameters, AUTH, context)
    if server:
        from sig2gps_qgis.inference_client import InferenceClient

        try:
            InferenceClient(server)
        except InvalidInputError as error:
            raise InvalidInputError(f"{SERVER}: {error}") from error
    if authentication:
        check_configuration(authentication, AUTH)


def server_access(
    algorithm: DeclaringAlgorithm,
    parameters: dict[str, object],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> ServerAccess:
    """What the parameters, which have been checked, come to; QGIS may ask for its master password.

    Raises:
        InvalidInputError: the token cannot be read.
        Cancelled: the user wished so.
    """
    server = server_address(algorithm, parameters, context)
    authentication = algorithm.parameterAsString(parameters, AUTH, context)
    return ServerAccess(
        python=inference_environment().python,
        device=server_device(),
        server=server,
        token=(bearer_token(authentication, AUTH, feedback) if server and authentication else None),
        proxies=proxies_for(server) if server else {},
        authorities=trusted_authorities() if server.startswith("https:") else b"",
    )


def server_address(
    algorithm: DeclaringAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> str:
    """Address of the server that is given; empty where none is."""
    return algorithm.parameterAsString(parameters, SERVER, context).strip()
