"""Authentication configurations in the test profile, whose master password is set."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsApplication, QgsAuthMethodConfig

MASTER_PASSWORD = "for tests"


def unlock() -> None:
    manager = QgsApplication.authManager()
    assert manager.masterPasswordIsSet() or manager.setMasterPassword(MASTER_PASSWORD, False)


@contextmanager
def configuration(method: str, **values: str) -> Iterator[str]:
    """The id of a configuration that is there for as long as the block runs; _ stands for -."""
    unlock()
    manager = QgsApplication.authManager()
    made = QgsAuthMethodConfig()
    made.setName("test server")
    made.setMethod(method)
    for name, value in values.items():
        made.setConfig(name.replace("_", "-"), value)
    assert manager.storeAuthenticationConfig(made)[0]
    try:
        yield made.id()
    finally:
        unlock()
        manager.removeAuthenticationConfig(made.id())
