"""Puts a server's token into the authentication database of a QGIS profile, as a user does.

Run as a program in the profile; prints the configuration's id.
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsAuthMethodConfig


def main(token: str, password_file: str) -> None:
    application = QgsApplication([], False)
    application.initQgis()
    configuration = QgsAuthMethodConfig()
    configuration.setName("inference server")
    configuration.setMethod("Basic")
    configuration.setConfig("password", token)
    manager = QgsApplication.authManager()
    manager.setMasterPassword(Path(password_file).read_text(), False)
    if not manager.storeAuthenticationConfig(configuration)[0]:
        sys.exit("the configuration could not be stored")
    sys.stdout.write(f"id={configuration.id()}\n")
    application.exitQgis()


if __name__ == "__main__":
    main(*sys.argv[1:])
