"""What sets one engine apart from another: where its evidence comes from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, Protocol

from sig2gps_qgis.evidence import Evidence
from sig2gps_qgis.trace import Trace


class EvidenceSource(Protocol):
    """Turns traces into evidence, for the decoder that all engines share."""

    @property
    def engine(self) -> str:
        """The engine's name, as users choose it."""
        ...

    @property
    def version(self) -> str:
        """The version of the method."""
        ...

    @property
    def revision(self) -> str:
        """A hash of the learned weights; empty where there are none."""
        ...

    def evidence(
        self, traces: Sequence[Trace], cancelled: Callable[[], bool]
    ) -> Sequence[Evidence]:
        """The evidence of each trace, in their order.

        Called from one thread at a time, not always the same.

        Raises:
            Cancelled: soon after ``cancelled()`` says so.
            InferenceError: the evidence was to come from an inference server, and did not.
        """
        ...


def full_version(source: EvidenceSource) -> str:
    """Version and weights of an engine, as outputs say them: ``1 (weights 3f2a9c41)``."""
    return f"{source.version} (weights {source.revision})" if source.revision else source.version
