"""All images of a run, by way of a detector on an inference server."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Callable, Union

from sig2gps_qgis.detector_client import FoundBoxes, ServedDetector, UnreadableImageError
from sig2gps_qgis.errors import never
from sig2gps_qgis.image_batches import ImageBatch, image_batches
from sig2gps_qgis.inference_errors import InferenceError, JobFailed
from sig2gps_qgis.translation import tr
from sig2gps_qgis.work_ahead import work_ahead

Found = Union[FoundBoxes, str]
"""Boxes, or why there are none."""


def detect_all(
    detector: ServedDetector,
    paths: Sequence[Path],
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = never,
) -> list[Found]:
    """What is in each image; an image that several places name is looked at once.

    Args:
        progress: called in this thread with the share that is done, 0 to 1, never less than
            before.

    Raises:
        InferenceError: the server gave no answer at all.
        Cancelled: soon after ``cancelled()`` says so.
    """
    distinct = list(dict.fromkeys(paths))
    found: dict[Path, Found] = {}
    asking = _Asking(detector)
    told = 0.0

    def look() -> bool:
        nonlocal told
        done = min(max(len(found), asking.done) / len(distinct), 1.0)
        if done > told:
            told = done
            progress(done)
        return cancelled()

    batches = image_batches(distinct, detector.most_bytes, detector.most_files)
    for _, answers in work_ahead(asking.answers, batches, look):
        found.update(answers)
        look()
    return [found[path] for path in paths]


class _Asking:
    """Asks the detector, as long as that makes sense.

    Attributes:
        done: how many images are, with a part of those under way.
    """

    def __init__(self, detector: ServedDetector) -> None:
        self.done = 0.0
        self._detector = detector
        self._answered = False
        self._lost: InferenceError | None = None

    def answers(self, batch: ImageBatch, cancelled: Callable[[], bool]) -> dict[Path, Found]:
        """Of each file of a batch; once the server is lost, that at once."""
        found: dict[Path, Found] = dict(batch.problems)
        self.done += len(found)
        if batch.contents:
            results = self._of_contents(batch.contents, cancelled)
            found.update(zip(batch.paths, map(_told, results)))
        return found

    def _of_contents(
        self, contents: Sequence[bytes], cancelled: Callable[[], bool]
    ) -> list[FoundBoxes | Exception]:
        before = self.done

        def report(share: float) -> None:
            self.done = before + share * len(contents)

        if self._lost is not None:
            return [self._lost] * len(contents)
        try:
            results = self._detector.detect(contents, report, cancelled)
        except JobFailed as error:
            if len(contents) > 1:  # one image may have spoiled it for the others
                return [one for each in contents for one in self._of_contents([each], cancelled)]
            return [error]
        except InferenceError as error:
            if not self._answered:
                raise
            self._lost = error
            return [error] * len(contents)
        self._answered = True
        return list(results)


def _told(result: FoundBoxes | Exception) -> Found:
    if isinstance(result, FoundBoxes):
        return result
    if isinstance(result, UnreadableImageError):
        return tr("the image cannot be decoded: {result}", result=result)
    return tr("no answer: {result}", result=result)
