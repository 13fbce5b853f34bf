"""An engine of an inference server, checked to be the one that this plugin knows how to ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Callable

import numpy as np

from sig2gps_qgis.errors import never
from sig2gps_qgis.inference_client import InferenceClient
from sig2gps_qgis.inference_errors import JobFailed, WrongVersion
from sig2gps_qgis.inference_protocol import ArraysError, ArraySpec, check
from sig2gps_qgis.request_limits import RequestLimits
from sig2gps_qgis.translation import tr


@dataclass(frozen=True)
class ServedEngine:
    """One engine of one server.

    Attributes:
        client: asks the server.
        name: of the engine, as users choose it.
        version: of the method; revision: hash of the weights.
        outputs: what its answers look like.
        limits: how much the server takes at once.
    """

    client: InferenceClient
    name: str
    version: str
    revision: str
    outputs: Mapping[str, ArraySpec]
    limits: RequestLimits = field(default_factory=RequestLimits)

    @classmethod
    def of(
        cls,
        client: InferenceClient,
        name: str,
        inputs: Mapping[str, ArraySpec],
        outputs: Mapping[str, ArraySpec],
        cancelled: Callable[[], bool] = never,
    ) -> ServedEngine:
        """The engine of that name.

        Raises:
            WrongVersion: the server has no such engine, or one that takes other arrays.
            InferenceError: the server cannot be asked.
            Cancelled: soon after ``cancelled()`` says so.
        """
        limits = RequestLimits.of(client.health(cancelled))
        offered = {str(model.get("engine")): model for model in client.models(cancelled)}
        if name not in offered:
            raise WrongVersion(
                tr(
                    "The inference server at {url} has no engine '{name}'; it has: {offered}. "
                    "Choose another ENGINE or another SERVER.",
                    url=client.url,
                    name=name,
                    offered=", ".join(sorted(offered)) or tr("none"),
                )
            )
        described = offered[name]
        if (_specs(described, "inputs"), _specs(described, "outputs")) != (inputs, outputs):
            raise WrongVersion(
                tr(
                    "The engine '{name}' of the inference server at {url} takes and gives other "
                    "arrays than this plugin's. Install the same version of Sig2GPS on both.",
                    name=name,
                    url=client.url,
                )
            )
        return cls(
            client,
            name,
            str(described.get("version") or ""),
            str(described.get("revision") or ""),
            outputs,
            limits,
        )

    def with_weights(self, revision: str) -> ServedEngine:
        """The same engine with weights that options name; ``revision`` is their hash."""
        return replace(self, revision=revision)

    def answer(
        self,
        arrays: Mapping[str, np.ndarray],
        cancelled: Callable[[], bool],
        *,
        progress: Callable[[float], None] = lambda _: None,
        **asked: Any,
    ) -> dict[str, np.ndarray]:
        """What the engine makes of a batch, in as many requests as the server's limits ask for.

        Args:
            progress: called with the share that is done, 0 to 1.
            asked: more for :meth:`InferenceClient.run`: options, for instance.

        Raises:
            WrongVersion: the server has been given another engine or other weights since.
            InferenceError: there is no answer.
            Cancelled: soon after ``cancelled()`` says so.
        """
        pieces = list(self.limits.pieces(arrays))
        answers: list[dict[str, np.ndarray]] = []

        def report(share: float) -> None:
            progress((len(answers) + share) / len(pieces))

        for piece in pieces:
            part = {name: array[piece] for name, array in arrays.items()}
            answers.append(self._answer(part, cancelled, progress=report, **asked))
        if len(answers) == 1:
            return answers[0]
        return {name: np.concatenate([part[name] for part in answers]) for name in self.outputs}

    def _answer(
        self, arrays: Mapping[str, np.ndarray], cancelled: Callable[[], bool], **asked: Any
    ) -> dict[str, np.ndarray]:
        """Of one request."""
        result = self.client.run(self.name, arrays, cancelled=cancelled, **asked)
        if (result.version, result.revision) != (self.version, self.revision):
            raise WrongVersion(
                tr(
                    "The engine '{name}' of the inference server at {url} was replaced during "
                    "the run: it is version {version} (weights {revision}) now. Run again, so "
                    "that one engine makes all of the result.",
                    name=self.name,
                    url=self.client.url,
                    version=result.version,
                    revision=result.revision,
                )
            )
        try:
            check(result.arrays, self.outputs)
        except ArraysError as error:
            raise JobFailed(
                tr(
                    "The inference server at {url} gave no usable answer: {error}.",
                    url=self.client.url,
                    error=error,
                )
            ) from error
        return result.arrays


def _specs(described: Mapping[str, Any], key: str) -> dict[str, ArraySpec] | None:
    """Arrays as the server describes them; None where it does so in words not known here."""
    try:
        return {
            name: ArraySpec(spec["dtype"], tuple(spec["shape"]))
            for name, spec in described[key].items()
        }
    except (AttributeError, KeyError, TypeError):
        return None
