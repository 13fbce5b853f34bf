"""The inference server of one machine: ``python -m sig2gps_qgis.models.server --help``."""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import faulthandler
import ipaddress
import json
import logging
import os
import socket
import ssl
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

import uvicorn
from fastapi import FastAPI

from sig2gps_qgis.inference_protocol import TOKEN_VARIABLE
from sig2gps_qgis.models.app import build_app
from sig2gps_qgis.models.batching import BatchWorkers
from sig2gps_qgis.models.engine import Engine
from sig2gps_qgis.models.engines import load_engines
from sig2gps_qgis.models.server_settings import Settings
from sig2gps_qgis.models.token_source import token_from
from sig2gps_qgis.models.weight_folders import WeightFolders
from sig2gps_qgis.private_file import write_private

STOP_SECONDS = 2
"""How long answers that are on their way are waited for at the end."""

Load = Callable[[str, WeightFolders], Sequence[Engine]]

log = logging.getLogger("sig2gps.server")


class CannotStart(RuntimeError):  # noqa: N818 - what is told to whoever started it
    """The server cannot start as it was asked to; the message says why."""


def create_app(engines: Sequence[Engine], settings: Settings) -> FastAPI:
    """The application over engines on one device, for any ASGI server."""
    return build_app(BatchWorkers([engines]), settings)


def main(
    arguments: Sequence[str] | None = None,
    load: Load = load_engines,
) -> int:
    """Run the server until it is told to end; returns the process's exit code.

    Args:
        arguments: of the command line; None takes the process's own.
        load: gives the engines for a device, and for folders of weights.
    """
    faulthandler.enable()
    # Read when torch is loaded. Threads that spin while they wait take the processor from QGIS,
    # or from whatever else computes on this machine, and then from each other.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    logging.basicConfig(
        stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s"
    )
    logging.getLogger("uvicorn").setLevel(logging.WARNING)
    options = _parser().parse_args(arguments)
    try:
        token = _token(options.token_file)
        if token is None and not _is_loopback(options.host):
            raise CannotStart(
                f"{options.host} can be reached from other machines, so a token is needed: give "
                f"--token-file or set {TOKEN_VARIABLE}"
            )
        if options.tls_key is not None and options.tls_cert is None:
            raise CannotStart("--tls-key needs --tls-cert")
        if options.any_weights and (token is None or not _is_loopback(options.host)):
            raise CannotStart(
                "--any-weights lets requests load any file of this machine, so it needs a token "
                "and a loopback address"
            )
        for folder in (options.detectors, options.checkpoints):
            # of any weights, it is made for what is downloaded
            if folder is not None and not options.any_weights and not folder.is_dir():
                raise CannotStart(f"there is no folder {folder}")
        folders = WeightFolders(options.detectors, options.checkpoints, options.any_weights)
        options.device = _found(options.device)
        settings = _settings(options, token)
        listener = _listen(options.host, options.port)
        with listener:
            devices = [_load(load, device, folders) for device in options.device.split(",")]
            _serve(build_app(BatchWorkers(devices), settings), listener, options)
    except CannotStart as error:
        print(f"cannot start: {error}", file=sys.stderr)  # noqa: T201 - the command's own words
        return 1
    return 0


class _Server(uvicorn.Server):
    """uvicorn's server, which says where it listens and lets leases go before it ends."""

    def __init__(self, config: uvicorn.Config, app: FastAPI, on_ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._lifetime = app.state.service.lifetime
        self._lifetime.on_end = self._leave
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._on_ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._lifetime.end("stopped")
        await super().shutdown(sockets)

    def _leave(self) -> None:
        self.should_exit = True


def _serve(app: FastAPI, listener: socket.socket, options: argparse.Namespace) -> None:
    secure = options.tls_cert is not None
    if not secure and not _is_loopback(options.host):
        log.warning("without --tls-cert, token and positions travel readable by others")
    address = {"pid": os.getpid(), "port": listener.getsockname()[1]}

    def announce() -> None:
        if options.ready_file is not None:
            write_private(options.ready_file, json.dumps(address))
        host = f"[{options.host}]" if ":" in options.host else options.host
        url = f"{'https' if secure else 'http'}://{host}:{address['port']}"
        print(json.dumps({"url": url, **address}), flush=True)  # noqa: T201 - for whoever started it
        log.info("listening at %s", url)

    try:
        config = uvicorn.Config(
            app,
            loop="asyncio",
            http="h11",
            ws="none",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=STOP_SECONDS,
            ssl_certfile=options.tls_cert,
            ssl_keyfile=options.tls_key,
        )
        config.load()
    except (OSError, ssl.SSLError) as error:
        raise CannotStart(f"certificate or key cannot be used: {error}") from error
    with contextlib.suppress(KeyboardInterrupt):  # which uvicorn raises again after an orderly end
        _Server(config, app, announce).run(sockets=[listener])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m sig2gps_qgis.models.server", description=__doc__
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen at")
    parser.add_argument("--port", type=int, default=8765, help="0 takes any free one")
    parser.add_argument(
        "--device",
        default="cpu",
        help="cpu, cuda, cuda:0,cuda:1, …: one worker for each; auto: cuda if there is one",
    )
    parser.add_argument(
        "--token-file", type=Path, help=f"holds the token; without it, ${TOKEN_VARIABLE} does"
    )
    parser.add_argument("--tls-cert", type=Path, help="certificate chain (PEM): serve HTTPS")
    parser.add_argument("--tls-key", type=Path, help="its key (PEM), if not in the same file")
    parser.add_argument(
        "--ready-file", type=Path, help="gets process id and port, as JSON, once all is ready"
    )
    parser.add_argument(
        "--detectors", type=Path, help="folder with weights of detectors, which requests name"
    )
    parser.add_argument(
        "--checkpoints", type=Path, help="folder with video checkpoints, which requests name"
    )
    parser.add_argument(
        "--any-weights",
        action="store_true",
        help="requests may also give paths of weights, and names that are downloaded into the "
        "folder; only with a token, and at a loopback address",
    )
    for field in dataclasses.fields(Settings):
        if field.name not in ("device", "token"):
            parser.add_argument(
                f"--{field.name.replace('_', '-')}",
                type=float if "float" in str(field.type) else int,
                default=field.default,
                help=f"default {field.default}",
            )
    return parser


def _settings(options: argparse.Namespace, token: str | None) -> Settings:
    given = {
        field.name: getattr(options, field.name)
        for field in dataclasses.fields(Settings)
        if field.name != "token"
    }
    for name, value in given.items():
        if not isinstance(value, str) and value is not None and not value > 0:
            raise CannotStart(f"--{name.replace('_', '-')} must be more than 0")
    return Settings(**given, token=token)


def _token(file: Path | None) -> str | None:
    """The token; taken out of the environment, where child processes would see it."""
    try:
        return token_from(file, os.environ.pop(TOKEN_VARIABLE, None))
    except ValueError as error:
        raise CannotStart(str(error)) from error


def _is_loopback(host: str) -> bool:
    try:
        found = socket.getaddrinfo(host or "0.0.0.0", None)  # nosec B104 - looked up, not bound
    except OSError:
        return False
    return all(ipaddress.ip_address(str(entry[4][0])).is_loopback for entry in found)


def _listen(host: str, port: int) -> socket.socket:
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        listener = socket.create_server((host, port), family=family)
        # asyncio sets it only on sockets that name their protocol; without it each answer
        # waits 40 ms for the client to acknowledge its headers
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return listener
    except (OSError, OverflowError) as error:
        raise CannotStart(f"cannot listen at {host}, port {port}: {error}") from error


def _found(device: str) -> str:
    """The device itself, where `auto` leaves the choice to this machine."""
    if device != "auto":
        return device
    try:
        from torch import cuda
    except ImportError as error:
        raise CannotStart(f"torch cannot be imported: {error}") from error
    return "cuda" if cuda.is_available() else "cpu"


def _load(load: Load, device: str, folders: WeightFolders) -> Sequence[Engine]:
    try:
        return load(device, folders)
    except Exception as error:  # whatever torch, safetensors or the driver raise
        traceback.print_exc()
        raise CannotStart(
            f"the engines cannot be loaded on '{device}': {type(error).__name__}: {error}"
        ) from error


if __name__ == "__main__":
    sys.exit(main())
