"""The way from jobs to the replicas of a Ray cluster, around those that die."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from typing import Any

from ray import serve
from ray.exceptions import RayError, RayTaskError
from ray.serve.exceptions import RayServeException
from ray.serve.handle import DeploymentResponseGenerator

from sig2gps_qgis.engine_options import OptionValue
from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.models.cluster_replica import EngineReplica
from sig2gps_qgis.models.dispatch import Answer, EngineDescription, EngineFailed, Piece
from sig2gps_qgis.models.engine import NoWeights

ATTEMPTS = 5
"""After so many lost replicas, it is the piece that kills them."""
FIRST_PAUSE_SECONDS = 0.1
CANCEL_SECONDS = 0.2
"""How often it is looked whether a piece is still wanted."""

log = logging.getLogger("sig2gps.server")


class ClusterDispatcher:
    """See Dispatcher. A piece is computed at least once, and answered once."""

    def __init__(self, pieces_per_job: int) -> None:
        self.engines: Mapping[str, EngineDescription] = {}
        self.pieces_per_job = pieces_per_job

    async def start(self) -> None:
        application = serve.get_replica_context().app_name
        self._replicas = serve.get_deployment_handle(EngineReplica.name, application)
        described = await self._replicas.describe.remote()
        self.engines = {engine.name: engine for engine in described}

    async def stop(self) -> None:
        """Serve ends the replicas by itself."""

    async def facts(self, engine: str, options: Mapping[str, OptionValue]) -> dict[str, Any]:
        facts = await self._replicas.facts.remote(engine, dict(options))
        if isinstance(facts, NoWeights):
            raise facts
        return facts

    async def predict(self, piece: Piece) -> Answer:
        for attempt in range(ATTEMPTS):
            answer = await self._ask(piece)
            if isinstance(answer, Exception):
                raise answer
            if answer is not None:
                return answer
            await asyncio.sleep(FIRST_PAUSE_SECONDS * 2**attempt)
        raise EngineFailed(f"{ATTEMPTS} replicas were lost over these samples")

    async def _ask(self, piece: Piece) -> Answer | Exception | None:
        """The answer of some replica; None if that was lost meanwhile."""
        response = self._replicas.options(stream=True).predict.remote(
            piece.job, piece.engine, dict(piece.arrays), dict(piece.options)
        )
        piece.started()
        try:
            while isinstance(said := await self._next(response, piece), float):
                piece.progress(said)
            return said
        except RayTaskError as error:  # raised by the replica's own code
            return EngineFailed(f"engine '{piece.engine}' failed: {error.cause}")
        except (RayError, RayServeException) as error:
            log.warning("job=%s lost a replica: %s", piece.job, type(error).__name__)
            return None

    async def _next(
        self, response: DeploymentResponseGenerator, piece: Piece
    ) -> float | Answer | Exception:
        """What the replica says next, unless the piece is not wanted any more."""
        asking = asyncio.ensure_future(response.__anext__())
        while not asking.done():
            await asyncio.wait({asking}, timeout=CANCEL_SECONDS)
            if not asking.done() and piece.cancelled():
                response.cancel()
                asking.cancel()
                raise Cancelled
        return asking.result()
