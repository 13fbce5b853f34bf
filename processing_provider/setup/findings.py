"""What a check of the setup has found: for the log, the outputs and the report."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback


class Findings:
    """Grows from one check to the next.

    Attributes:
        outputs: value by name of the algorithm's output.
        sections: heading -> [(what, how it is)], for the report.
        problems: what is wrong, and what to do.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self.outputs: dict[str, object] = {}
        self.sections: dict[str, list[tuple[str, str]]] = {}
        self.problems: list[str] = []
        self._feedback = feedback
        self._heading = ""

    def begin(self, heading: str) -> None:
        """What is added from here on belongs under this heading."""
        self._heading = heading
        self.sections.setdefault(heading, [])

    def add(self, what: str, value: object, output: str = "", unit: str = "") -> None:
        """Something that was found; ``output`` is the name of the output that gets the value."""
        shown = f"{value:,.2f}" if isinstance(value, float) else str(value)
        shown = f"{shown} {unit}".strip()
        self.sections[self._heading].append((what, shown))
        self._feedback.pushInfo(f"{what}: {shown}")
        if output:
            self.outputs[output] = value

    def problem(self, text: str) -> None:
        """Something that is wrong, with the remedy."""
        self.problems.append(text)
        self._feedback.pushWarning(text)
