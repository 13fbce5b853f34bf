"""Which engine a run takes, and why."""

from __future__ import annotations

from dataclasses import dataclass

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.inference_environment import InferenceEnvironment
from sig2gps_qgis.translation import tr

AUTO = "auto"
HMM = "hmm"
EMBEDDED = "embedded"
WAN = "wan"
CONSTANT_VELOCITY = "constant_velocity"
ENGINES = (AUTO, HMM, EMBEDDED, WAN)
PREDICTING = (HMM, CONSTANT_VELOCITY, WAN)
"""Those of reconstructions, and of predictions."""

WITHOUT_SERVER = (HMM, CONSTANT_VELOCITY)


@dataclass(frozen=True)
class EngineChoice:
    """The engine; ``reason`` is empty where the user chose it."""

    engine: str
    reason: str = ""


def choose_engine(wished: str, server: str, environment: InferenceEnvironment) -> EngineChoice:
    """The engine for a wish, one of those above, and the address of a server or "".

    Raises:
        InvalidInputError: the engine needs what is not there.
    """
    if wished in WITHOUT_SERVER:
        return EngineChoice(wished)
    if server:
        where = tr("a SERVER is given")
    elif environment.is_there:
        where = tr("there is an inference environment ({origin})", origin=environment.origin)
    elif wished == AUTO:
        return EngineChoice(
            HMM, tr("no SERVER is given and {absence}", absence=environment.absence)
        )
    else:
        raise InvalidInputError(
            tr(
                "ENGINE is {wished}, but {absence}, nor is a SERVER given. Set the one or give "
                "the other, or choose ENGINE {hmm}, which needs neither.",
                wished=wished,
                absence=environment.absence,
                hmm=HMM,
            )
        )
    return EngineChoice(EMBEDDED, where) if wished == AUTO else EngineChoice(wished)
