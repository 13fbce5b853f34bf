"""The inference server on a Ray cluster: ``serve run sig2gps_qgis.models.cluster:app``."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from fastapi import FastAPI
from pydantic import BaseModel, ConfigDict, Field
from ray import serve

from sig2gps_qgis.inference_protocol import TOKEN_VARIABLE
from sig2gps_qgis.models.app import build_app
from sig2gps_qgis.models.cluster_dispatcher import ClusterDispatcher
from sig2gps_qgis.models.cluster_replica import EngineReplica
from sig2gps_qgis.models.engine import Engine
from sig2gps_qgis.models.engines import load_engines
from sig2gps_qgis.models.job_runner import PIECES_PER_BATCH
from sig2gps_qgis.models.server_settings import MEBIBYTE, Settings
from sig2gps_qgis.models.token_source import token_from
from sig2gps_qgis.models.weight_folders import WeightFolders

PIECES_PER_REPLICA = 2 * PIECES_PER_BATCH
"""A batch that is computed, and one that waits."""
CONNECTIONS = 1_000


class ClusterOptions(BaseModel):
    """What ``serve run`` takes as NAME=VALUE."""

    model_config = ConfigDict(extra="forbid")

    token_file: Path | None = Field(
        None, description=f"Holds the token; without it, ${TOKEN_VARIABLE} does."
    )
    gpus_per_replica: float = Field(
        0.0, ge=0.0, description="A fraction lets replicas share a GPU; 0 computes on CPUs."
    )
    cpus_per_replica: float = Field(1.0, gt=0.0)
    min_replicas: int = Field(1, ge=1)
    max_replicas: int = Field(1, ge=1, description="More of them start while jobs queue up.")
    detectors: Path | None = Field(
        None, description="Folder, the same on each machine, with weights that requests name."
    )
    checkpoints: Path | None = Field(
        None, description="Folder, the same on each machine, with video checkpoints."
    )
    max_jobs: int = Field(256, ge=1)
    max_held_bytes: int = Field(2048 * MEBIBYTE, ge=1)

    @property
    def device(self) -> str:
        """As torch names it."""
        return "cuda" if self.gpus_per_replica else "cpu"


def app(arguments: Mapping[str, str]) -> serve.Application:
    """The application that ``serve run`` deploys; arguments as ClusterOptions says.

    Raises:
        ValueError: an argument is no good, or there is no token that can be used; whoever reaches
            the cluster's proxies could use it.
    """
    # Serve would do this by itself, but for annotations that are not evaluated
    options = ClusterOptions.model_validate(arguments)
    folders = WeightFolders(options.detectors, options.checkpoints)
    return deploy(options, partial(load_engines, folders=folders))


def deploy(options: ClusterOptions, load: Callable[[str], Sequence[Engine]]) -> serve.Application:
    """The same over any engines; ``load`` gives them for a device. Raises as ``app``."""
    settings = Settings(
        device=options.device,
        token=_token(options.token_file),
        max_jobs=options.max_jobs,
        max_held_bytes=options.max_held_bytes,
    )
    pieces_per_job = PIECES_PER_REPLICA * options.max_replicas

    def build() -> FastAPI:
        _log_where_serve_does()
        return build_app(ClusterDispatcher(pieces_per_job), settings)

    replicas = EngineReplica.options(
        ray_actor_options={
            "num_cpus": options.cpus_per_replica,
            "num_gpus": options.gpus_per_replica,
        },
        max_ongoing_requests=PIECES_PER_REPLICA,
        autoscaling_config={
            "min_replicas": options.min_replicas,
            "max_replicas": options.max_replicas,
            "target_ongoing_requests": PIECES_PER_BATCH,
            "upscale_delay_s": 5.0,
        },
        health_check_period_s=5.0,
    )
    # one process knows the jobs; it computes nothing, and takes no CPU away from the replicas
    front = serve.deployment(
        name="Front",
        num_replicas=1,
        max_ongoing_requests=CONNECTIONS,
        ray_actor_options={"num_cpus": 0},
    )(serve.ingress(build)())
    return front.bind(replicas.bind(options.device, load))


def _log_where_serve_does() -> None:
    log = logging.getLogger("sig2gps.server")
    log.setLevel(logging.INFO)
    for handler in logging.getLogger("ray.serve").handlers:
        log.addHandler(handler)


def _token(file: Path | None) -> str:
    token = token_from(file, os.environ.get(TOKEN_VARIABLE))
    if token is None:
        raise ValueError(f"a token is needed: set {TOKEN_VARIABLE}, or give token_file=FILE")
    return token
