"""Who may use the inference server: the bearer token, and clients of the right version."""

from __future__ import annotations

import hmac
from typing import Annotated

from fastapi import Depends, Header, HTTPException, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from sig2gps_qgis.inference_protocol import API_VERSION, VERSION_HEADER

_bearer = HTTPBearer(auto_error=False, description="The server's token, if it has one.")


def require_token(
    request: Request,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> None:
    """Refuse clients without the server's token, before their body is read.

    Raises:
        HTTPException: 401.
    """
    token = request.app.state.service.settings.token
    if token is None:
        return
    given = "" if credentials is None else credentials.credentials
    # as bytes: compare_digest takes no other text than ASCII
    if not hmac.compare_digest(given.encode(), token.encode()):
        raise HTTPException(
            401,
            "the token is missing or wrong; it goes into the header 'Authorization: Bearer …'",
            {"WWW-Authenticate": "Bearer"},
        )


def require_version(
    version: Annotated[
        str,
        Header(
            alias=VERSION_HEADER,
            description="The version of this interface that the client speaks.",
            json_schema_extra={"enum": [API_VERSION]},
        ),
    ] = API_VERSION,
) -> None:
    """Refuse clients that speak another version of this interface.

    Raises:
        HTTPException: 426.
    """
    if version != API_VERSION:
        raise HTTPException(
            426,
            f"the server speaks version {API_VERSION} of this interface, the client asked for "
            "another; install the same version of the plugin on both sides",
        )
