"""The server's token out of QGIS's authentication configurations."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingFeedback

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.authentication import bearer_token, check_configuration
from tests.qgis.authentication_configurations import configuration, locked


@pytest.mark.parametrize(
    ("method", "values"),
    [
        ("Basic", {"username": "anyone", "password": "secret"}),
        ("EsriToken", {"token": "secret"}),
        ("APIHeader", {"Authorization": "Bearer secret"}),
        ("APIHeader", {"authorization": "secret"}),
    ],
)
def test_where_the_token_is(method: str, values: dict[str, str]) -> None:
    with configuration(method, **values) as identifier:
        check_configuration(identifier, "AUTH")
        assert bearer_token(identifier, "AUTH", QgsProcessingFeedback()) == "secret"


@pytest.mark.parametrize(
    ("method", "values"),
    [
        ("Basic", {"username": "anyone", "password": ""}),
        ("APIHeader", {"X_Other": "secret"}),
        ("PKI-Paths", {"certpath": "/nowhere"}),
    ],
)
def test_what_holds_no_token(method: str, values: dict[str, str]) -> None:
    with configuration(method, **values) as identifier, pytest.raises(InvalidInputError) as error:
        bearer_token(identifier, "AUTH", QgsProcessingFeedback())
    assert f"'test server' (AUTH, method {method}) holds no token" in str(error.value)
    assert "secret" not in str(error.value)


def test_a_configuration_that_is_not_there() -> None:
    with pytest.raises(InvalidInputError, match="AUTH is 'nothere', and this QGIS profile has no"):
        check_configuration("nothere", "AUTH")


def test_a_locked_database_is_unlocked_by_its_user() -> None:
    with configuration("Basic", password="secret") as identifier, locked(knows=True) as user:
        check_configuration(identifier, "AUTH")
        assert not user.asked_in
        assert bearer_token(identifier, "AUTH", QgsProcessingFeedback()) == "secret"
        assert len(user.asked_in) == 1


def test_a_locked_database_is_said_to_be_locked() -> None:
    with (
        configuration("Basic", password="secret") as identifier,
        locked(knows=False),
        pytest.raises(InvalidInputError, match="database is locked"),
    ):
        bearer_token(identifier, "AUTH", QgsProcessingFeedback())
