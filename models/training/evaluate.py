"""Evaluate video checkpoints on a training set's unseen splits: a Markdown table, and JSON.

``python -m sig2gps_qgis.models.training.evaluate --data SET --checkpoint sft=FOLDER …`` draws with
the engine's own pipeline, so the figures are of what users get before the decoder and its roads.
Of a set with frames ahead, those have a column of their own, beside constant velocity.
"""

from __future__ import annotations

import argparse
import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
import torch

from sig2gps_qgis.models.training.video.path_scores import (
    SCALE_M,
    PathScore,
    score_path,
    whole_path,
)
from sig2gps_qgis.models.training.video.rollouts import figures
from sig2gps_qgis.models.video.checkpoint import open_checkpoint
from sig2gps_qgis.models.video.generation import generate
from sig2gps_qgis.models.video.loading import LoadedCheckpoint, load
from sig2gps_qgis.training_pair import TrainingPair
from sig2gps_qgis.training_set import TrainingSet
from sig2gps_qgis.training_split import SPLITS, TEST
from sig2gps_qgis.video import VideoReading, read_video

_LOG = logging.getLogger(__name__)
_COLUMNS = ("error_m", "rmse_m", "within_100_m", "continuity", "direction", "told", "ahead_m")
_HEADER = (
    "| method | frames | split | tile (km) | steps | K | pairs | MAE (m) | RMSE (m) | L100 | C = 1 "
    "| direction | dots told | MAE ahead (m) |"
)
_SEED = 1


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes:
        method: a checkpoint's name, or a baseline.
        frames: of the videos.
        split: see :mod:`sig2gps_qgis.training_split`.
        side_km: of the tile: the scope.
        steps, candidates: that were asked for; 0 for a baseline.
        pairs: how many were drawn.
        figures: means over them; errors up to the last record, and ``ahead_m`` after it.
    """

    method: str
    frames: int
    split: str
    side_km: float
    steps: int
    candidates: int
    pairs: int
    figures: dict[str, float]

    def line(self) -> str:
        """As Markdown."""
        error, rmse, near, continuity, direction, told, ahead = (
            self.figures.get(name, float("nan")) for name in _COLUMNS
        )
        asked = (str(number or "") for number in (self.steps, self.candidates))
        return (
            f"| {self.method} | {self.frames} | {self.split} | {self.side_km:.1f} "
            f"| {' | '.join(asked)} | {self.pairs} | {error:.0f} | {rmse:.0f} | {near:.1%} "
            f"| {continuity:.1%} | {direction:.2f} | {told:.1%} | {ahead:.0f} |"
        )


def draw(loaded: LoadedCheckpoint, pair: TrainingPair, steps: int, candidates: int) -> VideoReading:
    """Draw a pair's condition, and read it; of several candidates the one most like the others.

    No truth is looked at for that: those in one piece come first, and among them the one whose
    path is nearest to all of the paths on average.
    """
    images = np.repeat(pair.image[None], candidates, axis=0)
    seeds = range(_SEED, _SEED + candidates)
    videos = generate(loaded, images, list(seeds), frames=pair.frames, steps=steps)
    style = loaded.opened.facts.style
    readings = [read_video(video, pair.image, style) for video in videos]
    if candidates == 1:
        return readings[0]
    middle = np.full(2, len(pair.image) / 2)
    paths = np.stack([whole_path(reading.heads, middle) for reading in readings])
    apart = np.hypot(*np.moveaxis(paths[:, None] - paths[None], -1, 0)).mean(axis=(1, 2))
    order = sorted(range(candidates), key=lambda k: (not readings[k].is_continuous, apart[k]))
    return readings[order[0]]


def evaluate(
    data: TrainingSet,
    split: str,
    checkpoints: Sequence[tuple[str, LoadedCheckpoint]],
    steps: Sequence[int],
    candidates: Sequence[int],
    most: int,
) -> list[Row]:
    """Rows for each scope and way of asking; the baselines first.

    Args:
        checkpoints: with their names.
        steps, candidates: all combinations are tried.
        most: pairs of the split that are drawn.
    """
    rows, ahead = [], data.checkpoint.ahead_frames
    pairs = list(islice(data.pairs(split), most))
    for scope in sorted({pair.metres_per_pixel for pair in pairs}):
        own = [pair for pair in pairs if pair.metres_per_pixel == scope]
        side_km = scope * data.checkpoint.pixels / 1000

        def row(method: str, asked: tuple[int, int], found: dict[str, float]) -> Row:
            _LOG.info("%s, %s, %s: %s", method, split, asked, found)
            return Row(method, data.frames, split, side_km, *asked, len(own), found)  # noqa: B023

        for name, field in (
            ("signaling, straight lines", "signaling_px"),
            ("signaling, 60 s Gaussian", "smoothed_px"),
        ):
            error = np.stack([_error_m(pair, getattr(pair, field)) for pair in own])
            rows.append(row(name, (0, 0), _of_errors(error, ahead)))
        if ahead:
            straight = [_error_m(pair, pair.straight_px, ahead) for pair in own]
            found = {"ahead_m": float(np.mean(straight))}
            rows.append(row("constant velocity", (0, 0), found))
        for name, loaded in checkpoints:
            for asked in ((step, count) for step in steps for count in candidates):
                scores = [_scored(loaded, pair, *asked) for pair in own]
                rows.append(row(name, asked, _of_scores(scores, ahead)))
    return rows


def _scored(loaded: LoadedCheckpoint, pair: TrainingPair, steps: int, candidates: int) -> PathScore:
    reading = draw(loaded, pair, steps, candidates)
    return score_path(reading, pair.truth_px, len(pair.image), pair.metres_per_pixel, SCALE_M)


def _error_m(pair: TrainingPair, path_px: np.ndarray, last: int = 0) -> np.ndarray:
    """Metres at each frame of a path (F, 2), or of one (last, 2) that is of the last frames."""
    return np.hypot(*(path_px - pair.truth_px[-last:]).T) * pair.metres_per_pixel


def _of_scores(scores: Sequence[PathScore], ahead: int) -> dict[str, float]:
    error = np.stack([score.error_m for score in scores])
    return {**figures(scores), **_of_errors(error, ahead)}


def _of_errors(error: np.ndarray, ahead: int) -> dict[str, float]:
    """Of errors (P, F), the last ``ahead`` frames apart."""
    known = error[:, : error.shape[1] - ahead]
    found = {
        "error_m": float(known.mean()),
        "rmse_m": float(np.sqrt(np.square(known).mean())),
        "within_100_m": float((known <= 100).mean()),
    }
    return {**found, "ahead_m": float(error[:, -ahead:].mean())} if ahead else found


def table(rows: Sequence[Row]) -> str:
    """Markdown."""
    ruler = "|" + "---|" * (_HEADER.count("|") - 1)
    return (
        "\n".join([_HEADER, ruler, *(row.line() for row in rows)])
        .replace("nan%", "")
        .replace("nan", "")
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Evaluate what the command line names; prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, action="append", required=True, help="repeatable")
    parser.add_argument("--checkpoint", action="append", default=[], metavar="NAME=FOLDER")
    parser.add_argument("--split", choices=SPLITS, action="append")
    parser.add_argument("--steps", type=int, nargs="+", default=[1, 4, 20])
    parser.add_argument("--candidates", type=int, nargs="+", default=[1, 4])
    parser.add_argument("--pairs", type=int, default=100, help="at most, of each split")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--json", type=Path, help="figures with all digits")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    if options.threads:
        torch.set_num_threads(options.threads)
    checkpoints = []
    for stated in options.checkpoint:
        name, _, folder = stated.partition("=")
        checkpoints.append((name, load(open_checkpoint(Path(folder).resolve()), options.device)))
    rows: list[Row] = []
    for folder in options.data:
        data = TrainingSet.open(folder)
        for split in options.split or [TEST]:
            asked = (options.steps, options.candidates, options.pairs)
            rows += evaluate(data, split, checkpoints, *asked)
    print(table(rows))  # noqa: T201 - the command's result
    if options.json:
        found = [{**vars(row)} for row in rows]
        options.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
