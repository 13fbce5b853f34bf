"""From a job's arrays to its packed result."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Iterator, Mapping
from concurrent.futures import Executor

import numpy as np

from sig2gps_qgis.engine_options import OptionValue
from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.inference_protocol import pack
from sig2gps_qgis.models.dispatch import Dispatcher, EngineFailed, Piece
from sig2gps_qgis.models.jobs import Job, JobStore

PIECES_PER_BATCH = 4
"""Small enough that the jobs of several clients fill a batch, and progress can be seen."""

log = logging.getLogger("sig2gps.server")


async def run_job(
    job: Job,
    arrays: Mapping[str, np.ndarray],
    options: Mapping[str, OptionValue],
    store: JobStore,
    dispatcher: Dispatcher,
    packing: Executor,
) -> None:
    """Compute a job, and tell the store how it ended; never raises.

    ``arrays`` and ``options`` are checked already. ``packing`` compresses the result.
    """
    try:
        outputs = await _answer(job, arrays, options, store, dispatcher)
        del arrays
        packed = await asyncio.get_running_loop().run_in_executor(packing, pack, outputs)
        store.finish(job, packed)
    except EngineFailed as error:
        store.fail(job, str(error))
    except Cancelled:
        store.fail(job, "the server gave the job up, because it ends")
    except Exception as error:
        # no message, which might hold someone's coordinates
        frames = "".join(traceback.format_tb(error.__traceback__))
        log.error("job=%s: %s\n%s", job.id, type(error).__name__, frames)
        store.fail(job, f"the server failed: {type(error).__name__}")
    finally:
        store.settle_memory(job)


async def _answer(
    job: Job,
    arrays: Mapping[str, np.ndarray],
    options: Mapping[str, OptionValue],
    store: JobStore,
    dispatcher: Dispatcher,
) -> dict[str, np.ndarray]:
    length = max(1, dispatcher.engines[job.engine].batch_size // PIECES_PER_BATCH)
    starts = iter(range(0, job.samples, length))
    outputs: dict[str, np.ndarray] = {}
    abandoned = False

    async def answer_some(starts: Iterator[int]) -> None:
        for start in starts:
            samples = min(length, job.samples - start)

            def report(share: float, start: int = start, samples: int = samples) -> None:
                if start in job.under_way:  # else it comes late
                    done = samples * min(max(share, 0.0), 1.0)
                    job.under_way[start] = max(job.under_way[start], done)

            piece = Piece(
                job=job.id,
                engine=job.engine,
                arrays={name: array[start : start + length] for name, array in arrays.items()},
                options=options,
                cancelled=lambda: abandoned or job.over(),
                started=lambda: store.begin(job),
                progress=report,
            )
            job.under_way[start] = 0.0
            answer = await dispatcher.predict(piece)
            if job.revision not in (None, answer.revision):
                raise EngineFailed("its weights were replaced during the job; ask again")
            job.revision = answer.revision
            for name, array in answer.arrays.items():
                whole = outputs.setdefault(
                    name, np.empty((job.samples, *array.shape[1:]), array.dtype)
                )
                whole[start : start + samples] = array
            del job.under_way[start]
            job.answered += samples

    try:
        await asyncio.gather(*(answer_some(starts) for _ in range(dispatcher.pieces_per_job)))
    finally:
        abandoned = True  # what is still on its way after a failure
    return outputs
