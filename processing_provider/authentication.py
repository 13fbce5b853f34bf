"""Tokens from QGIS's authentication configurations."""

from __future__ import annotations

from qgis.core import (
    QgsApplication,
    QgsAuthManager,
    QgsAuthMethodConfig,
    QgsProcessingFeedback,
)

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.main_thread import in_main_thread
from sig2gps_qgis.translation import tr

_BEARER = "bearer "


def check_configuration(identifier: str, parameter: str) -> None:
    """Raises InvalidInputError where the user's profile has no such configuration."""
    if identifier not in _manager(parameter).configIds():
        raise InvalidInputError(
            tr(
                "{parameter} is '{identifier}', and this QGIS profile has no such "
                "authentication configuration. Choose one, or make one under Settings > "
                "Options > Authentication.",
                parameter=parameter,
                identifier=identifier,
            )
        )


def bearer_token(identifier: str, parameter: str, feedback: QgsProcessingFeedback) -> str:
    """The token that a configuration holds; QGIS may ask for its master password.

    Raises:
        InvalidInputError: the configuration cannot be read, or holds no token.
        Cancelled: the user wished so before giving the password.
    """
    manager = _manager(parameter)
    if not manager.masterPasswordIsSet():
        # QGIS opens a window for it. The steps of a model may be prepared in another thread.
        in_main_thread(lambda: manager.setMasterPassword(True), feedback)
    readable, configuration = False, QgsAuthMethodConfig()
    if manager.masterPasswordIsSet():
        readable, configuration = manager.loadAuthenticationConfig(identifier, configuration, True)
    if not readable:
        raise InvalidInputError(
            tr(
                "The authentication configuration '{identifier}' ({parameter}) cannot be read, "
                "for QGIS's authentication database is locked. Give the master password when "
                "QGIS asks for it; for qgis_process, name a file that holds it in the variable "
                "QGIS_AUTH_PASSWORD_FILE.",
                identifier=identifier,
                parameter=parameter,
            )
        )
    token = _token(configuration)
    if not token:
        raise InvalidInputError(
            tr(
                "The authentication configuration '{configuration}' ({parameter}, method "
                "{method}) holds no token. Use the method Basic with the token as password, "
                "API Header with the header Authorization, or Esri Token.",
                configuration=configuration.name(),
                parameter=parameter,
                method=configuration.method(),
            )
        )
    return token


def _manager(parameter: str) -> QgsAuthManager:
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        raise InvalidInputError(
            tr(
                "{parameter} cannot be used: {reason}",
                parameter=parameter,
                reason=manager.disabledMessage(),
            )
        )
    return manager


def _token(configuration: QgsAuthMethodConfig) -> str:
    values = configuration.configMap()
    if configuration.method() == "Basic":
        return values.get("password", "")
    if configuration.method() == "EsriToken":
        return values.get("token", "")
    if configuration.method() == "APIHeader":
        headers = {name.lower(): value for name, value in values.items()}
        token = headers.get("authorization", "").strip()
        return token[len(_BEARER) :].strip() if token.lower().startswith(_BEARER) else token
    return ""
