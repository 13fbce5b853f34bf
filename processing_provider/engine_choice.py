"""Which engine a run takes, and why."""

from __future__ import annotations

from dataclasses import dataclass

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.inference_environment import InferenceEnvironment

AUTO = "auto"
HMM = "hmm"
EMBEDDED = "embedded"
WAN = "wan"
ENGINES = (AUTO, HMM, EMBEDDED, WAN)


@dataclass(frozen=True)
class EngineChoice:
    """The engine; ``reason`` is empty where the user chose it."""

    engine: str
    reason: str = ""


def choose_engine(wished: str, server: str, environment: InferenceEnvironment) -> EngineChoice:
    """The engine for a wish, one of :data:`ENGINES`, and the address of a server or "".

    Raises:
        InvalidInputError: the engine needs what is not there.
    """
    if wished == HMM:
        return EngineChoice(HMM)
    if server:
        where = "a SERVER is given"
    elif environment.is_there:
        where = f"there is an inference environment ({environment.origin})"
    elif wished == AUTO:
        return EngineChoice(HMM, f"no SERVER is given and {environment.absence}")
    else:
        raise InvalidInputError(
            f"ENGINE is {wished}, but {environment.absence}, nor is a SERVER given. Set the one or "
            f"give the other, or choose ENGINE {HMM}, which needs neither."
        )
    return EngineChoice(EMBEDDED, where) if wished == AUTO else EngineChoice(wished)
