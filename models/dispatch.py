"""How jobs get computed: in pieces, which a dispatcher brings to a device and back."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np

from sig2gps_qgis.engine_options import OptionSpec, OptionValue, axis_lengths
from sig2gps_qgis.errors import Cancelled, never
from sig2gps_qgis.inference_protocol import ArraysError, ArraySpec, check
from sig2gps_qgis.models.engine import Call, Describing, Engine, NoWeights

log = logging.getLogger("sig2gps.server")


class EngineFailed(RuntimeError):  # noqa: N818 - said of the engine, as in EngineFailed.reason
    """An engine gave no answer, or none that can be used; the message says why."""


@dataclass(frozen=True)
class EngineDescription:
    """What a server must know of an engine that may run in another process; see Engine.

    Attributes:
        revision: of the weights that it takes if nothing is chosen; None where one must choose.
    """

    name: str
    version: str
    revision: str | None
    inputs: Mapping[str, ArraySpec]
    outputs: Mapping[str, ArraySpec]
    options: Mapping[str, OptionSpec]
    batch_size: int


def describe(engine: Engine) -> EngineDescription:
    """The description of an engine.

    Raises:
        ValueError: its outputs name an axis that neither its inputs nor its options do, so that
            nobody could know beforehand how much memory an answer takes.
    """
    known = {axis for spec in engine.inputs.values() for axis in spec.shape}
    known |= {name for name, spec in engine.options.items() if spec.kind is int}
    for name, spec in engine.outputs.items():
        unknown = [axis for axis in spec.shape if isinstance(axis, str) and axis not in known]
        if unknown:
            raise ValueError(f"engine '{engine.name}': output '{name}' has unknown axes {unknown}")
    defaults = {name: spec.default for name, spec in engine.options.items()}
    usual = {name: value for name, value in defaults.items() if value is not None}
    return EngineDescription(
        engine.name,
        engine.version,
        engine.revision_of(usual) if usual == defaults else None,
        dict(engine.inputs),
        dict(engine.outputs),
        dict(engine.options),
        engine.batch_size,
    )


@dataclass(frozen=True)
class Piece:
    """Some samples of a job.

    Attributes:
        job: which job; pieces of different jobs take turns.
        engine: its name.
        arrays: of the samples, checked.
        options: of the engine, checked, each with a value.
        cancelled: whether nobody wants the answer any more; may be asked in any thread.
        started: to be called in the event loop when computing begins.
        progress: to be called in the event loop with the share that is done, 0 to 1.
    """

    job: str
    engine: str
    arrays: Mapping[str, np.ndarray]
    options: Mapping[str, OptionValue] = field(default_factory=dict)
    cancelled: Callable[[], bool] = never
    started: Callable[[], None] = lambda: None
    progress: Callable[[float], None] = lambda _: None

    @property
    def samples(self) -> int:
        return len(next(iter(self.arrays.values())))

    @property
    def kind(self) -> tuple[object, ...]:
        """The same for pieces that one call of an engine can answer together."""
        shapes = sorted((name, array.shape[1:]) for name, array in self.arrays.items())
        return (self.engine, *sorted(self.options.items()), *shapes)


@dataclass(frozen=True)
class Answer:
    """What an engine makes of a piece.

    Attributes:
        arrays: as its outputs say.
        revision: of the weights that made them.
    """

    arrays: dict[str, np.ndarray]
    revision: str


class Dispatcher(Protocol):
    """Brings pieces to where the engines are.

    Attributes:
        engines: name -> description.
        pieces_per_job: how many pieces of one job may be on their way at a time.
    """

    engines: Mapping[str, EngineDescription]
    pieces_per_job: int

    async def predict(self, piece: Piece) -> Answer:
        """Answer a piece of at most the engine's ``batch_size`` samples.

        Raises:
            EngineFailed: the engine gave no usable answer.
            Cancelled: ``piece.cancelled()`` said so.
        """
        ...

    async def facts(self, engine: str, options: Mapping[str, OptionValue]) -> dict[str, Any]:
        """What an engine says of the weights that options name; see ``weight_facts``.

        Raises:
            NoWeights: there are none.
        """
        ...

    async def start(self) -> None:
        """Begin, in the event loop that will call ``predict``."""
        ...

    async def stop(self) -> None:
        """Give up what is under way, within a few seconds."""
        ...


def weight_facts(engine: Engine, options: Mapping[str, OptionValue]) -> dict[str, Any]:
    """The revision of the weights that options name, and what else an engine tells of them.

    Raises:
        NoWeights: there are none.
    """
    told = engine.facts_of(options) if isinstance(engine, Describing) else {}
    return {"revision": engine.revision_of(options), **told}


def answer_together(engine: Engine, pieces: Sequence[Piece]) -> list[Answer | Exception]:
    """One answer for each piece, from one call of the engine if that goes well.

    All pieces must be of one kind. Where the engine fails on several, each is tried alone, so that
    nobody's bad sample spoils another's job. An answer is a Cancelled or EngineFailed where
    there is none.
    """
    try:
        return list(_predict(engine, pieces))
    except Cancelled as error:
        return [error for _ in pieces]
    except Exception as error:
        if len(pieces) == 1:
            return [_failure(engine, error)]
        return [answer for piece in pieces for answer in answer_together(engine, [piece])]


def _predict(engine: Engine, pieces: Sequence[Piece]) -> Sequence[Answer]:
    # of a single piece, too: arrays that came over Ray cannot be written to, which torch minds
    joined = {
        name: np.concatenate([piece.arrays[name] for piece in pieces]) for name in pieces[0].arrays
    }
    samples = sum(piece.samples for piece in pieces)
    options = pieces[0].options

    def report(share: float) -> None:
        for piece in pieces:
            piece.progress(share)

    revision = engine.revision_of(options)
    outputs = engine.predict(
        joined, options, Call(lambda: all(piece.cancelled() for piece in pieces), report)
    )
    try:
        answered = check(outputs, engine.outputs, axis_lengths(engine.options, options))
    except ArraysError as error:
        raise EngineFailed(f"unusable answer: {error}") from error
    if answered != samples:
        raise EngineFailed(f"{answered} answers to {samples} samples")
    ends = np.cumsum([piece.samples for piece in pieces])
    return [
        Answer(
            {name: array[end - piece.samples : end] for name, array in outputs.items()}, revision
        )
        for piece, end in zip(pieces, ends)
    ]


def _failure(engine: Engine, error: Exception) -> EngineFailed:
    """What to tell the client; the log gets no message, which might hold someone's coordinates."""
    if isinstance(error, NoWeights):
        return EngineFailed(str(error))
    frames = "".join(traceback.format_tb(error.__traceback__))
    log.error("engine '%s' failed: %s\n%s", engine.name, type(error).__name__, frames)
    if isinstance(error, EngineFailed):
        return error
    return EngineFailed(f"engine '{engine.name}' failed: {type(error).__name__}: {error}")
