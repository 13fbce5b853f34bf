"""Rows of samples that cannot be used: why, and what their user can do about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from qgis.core import QgsProcessingFeedback

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.problem_text import problem_text
from sig2gps_qgis.translation import tr, translatable


class RowProblem(Enum):
    """What is wrong with a row, and the remedy, which may be part of the detail."""

    NO_POSITION = (
        translatable("no position"),
        translatable("Give the row a point, or choose LATITUDE and LONGITUDE."),
    )
    BAD_POSITION = (
        translatable("unusable position"),
        translatable("Check the coordinates and the CRS of the layer."),
    )
    FAR = (
        translatable("it is too far from the other samples"),
        translatable("Check its coordinates; denoise the samples of one base station at a time."),
    )
    BAD_TIME = (
        translatable("unreadable time"),
        translatable("Convert it or choose another TIME field."),
    )
    BAD_BEAM = (
        translatable("unusable beam"),
        translatable("Check BEAM, and BEAMS, the number of beams in the codebook."),
    )
    BAD_POWERS = (
        translatable("unusable powers"),
        translatable("POWERS wants a number for each beam; BEAMS says how many."),
    )
    BAD_BOX = (
        translatable("unusable box"),
        translatable("Check BOX_X and BOX_Y, or leave both empty without a box."),
    )
    DIFFERENT_ROWS = (
        translatable("the rows of its sample differ"),
        translatable("Every sample needs a SAMPLE value of its own, across passes and days, too."),
    )
    BAD_TRUTH = (
        translatable("unusable true position"),
        translatable("Check TRUTH_X and TRUTH_Y, or leave them empty."),
    )
    BAD_IMAGE = (
        translatable("unusable image"),
        translatable("Check the file, IMAGE and IMAGE_FOLDER."),
    )
    OTHER_CAMERA = (
        translatable("its image has another size"),
        translatable("Only whole images of one camera belong together; run the others apart."),
    )
    UNUSABLE = (translatable("it cannot be used"), "")

    def __init__(self, text: str, remedy: str) -> None:
        self.text = text
        self.remedy = remedy


@dataclass(frozen=True)
class RejectedRow:
    """A row of the samples that was not used.

    Attributes:
        row: feature id.
        sample: what its user knows it by, an image or sample id; None without one.
        problem: what is wrong.
        detail: the value at fault, or what was found.
    """

    row: int
    sample: str | None
    problem: RowProblem
    detail: str | None = None

    @property
    def reason(self) -> str:
        where = tr("row {row}", row=self.row)
        return problem_text(self.problem.text, self.detail, where, self.problem.remedy)


def summaries(rejected: Sequence[RejectedRow]) -> list[str]:
    """A line for each problem: how many rows have it, and the first of them."""
    first: dict[RowProblem, RejectedRow] = {}
    count: dict[RowProblem, int] = {}
    for row in rejected:
        first.setdefault(row.problem, row)
        count[row.problem] = count.get(row.problem, 0) + 1
    return [
        tr("{count} of them: {reason}", count=count[problem], reason=row.reason)
        if count[problem] == 1
        else tr("{count} of them, the first: {reason}", count=count[problem], reason=row.reason)
        for problem, row in first.items()
    ]


def warn_of(rejected: Sequence[RejectedRow], layer: str, feedback: QgsProcessingFeedback) -> None:
    """Say in the log what was not used, and why."""
    if rejected:
        lines = "\n".join(summaries(rejected))
        feedback.pushWarning(
            tr(
                "{count} rows of {layer} are not used.\n{lines}",
                count=len(rejected),
                layer=layer,
                lines=lines,
            )
        )


def refuse_if_all(rejected: Sequence[RejectedRow], usable: int, layer: str) -> None:
    """Raises InvalidInputError where nothing is left to work on."""
    if not usable:
        lines = "\n".join(summaries(rejected))
        raise InvalidInputError(
            tr(
                "None of the {count} rows of {layer} can be used.\n{lines}",
                count=len(rejected),
                layer=layer,
                lines=lines,
            )
        )
