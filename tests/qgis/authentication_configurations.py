"""Authentication configurations in the test profile, and a user who may know the password."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsCredentials
from qgis.PyQt.QtCore import QThread

MASTER_PASSWORD = "for tests"


class User(QgsCredentials):
    """Whom QGIS asks for its master password.

    Attributes:
        knows: whether the user gives it.
        asked_in: the threads in which they were asked.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setInstance(self)
        self.knows = True
        self.asked_in: list[QThread] = []

    def request(
        self, realm: str, username: str, password: str, message: str = ""
    ) -> tuple[bool, str, str]:
        return False, username, password

    def requestMasterPassword(self, password: str, stored: bool) -> tuple[bool, str]:
        self.asked_in.append(QThread.currentThread())
        return self.knows, MASTER_PASSWORD


@lru_cache(maxsize=1)
def _the_user() -> User:
    return User()


@contextmanager
def locked(knows: bool) -> Iterator[User]:
    """The database is locked, and the user does or does not know the password."""
    user = _the_user()
    user.knows = knows
    user.asked_in.clear()
    QgsApplication.authManager().clearMasterPassword()
    try:
        yield user
    finally:
        _unlock()


@contextmanager
def configuration(method: str, **values: str) -> Iterator[str]:
    """The id of a configuration that is there for as long as the block runs; _ stands for -."""
    _unlock()
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
        manager.removeAuthenticationConfig(made.id())


def _unlock() -> None:
    manager = QgsApplication.authManager()
    assert manager.masterPasswordIsSet() or manager.setMasterPassword(MASTER_PASSWORD, False)
