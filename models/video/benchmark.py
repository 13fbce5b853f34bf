"""How fast videos are drawn: `make bench-video`.

On a GPU, Wan2.2-TI2V-5B in its true size with random weights, which take as long as trained ones;
without one, the tiny checkpoint on the CPU.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from sig2gps_qgis.models.video.arithmetic import cost_of, matmul_rate, now
from sig2gps_qgis.models.video.generation import generate
from sig2gps_qgis.models.video.loading import LoadedCheckpoint

FRAMES = 21
STEPS = (1, 4, 50)
HEADER = """\
| tile, px | videos at a time | steps | s a video | GPU memory, GiB | TFLOP a video | of matmul |
|---|---|---|---|---|---|---|"""


@dataclass(frozen=True)
class Plan:
    """What is measured on a device.

    Attributes:
        pixels, together: sides of tiles, and how many videos are drawn at a time.
        matmul_side: of the matrices whose product sets the rate.
        dtype: of the weights, and of these matrices.
    """

    pixels: Sequence[int]
    together: Sequence[int]
    matmul_side: int
    dtype: torch.dtype


GPU = Plan((480, 704), (1, 8), 8192, torch.bfloat16)
CPU = Plan((128,), (1, 4), 1024, torch.float32)


@dataclass(frozen=True)
class Row:
    """One line of the table; memory is 0 where it is not known."""

    pixels: int
    together: int
    steps: int
    seconds: float
    memory: int
    operations: int

    def text(self, rate: float) -> str:
        """As Markdown; ``rate`` in operations a second."""
        memory = f"{self.memory / 2**30:.1f}" if self.memory else "–"
        share = self.operations / self.seconds / rate
        return (
            f"| {self.pixels} | {self.together} | {self.steps} | {self.seconds:.3f} | {memory} | "
            f"{self.operations / 1e12:.3f} | {share:.1%} |"
        )


def measure(loaded: LoadedCheckpoint, plan: Plan, steps: Sequence[int] = STEPS) -> Iterator[Row]:
    """The table's rows, each after a first video that is not measured."""
    device = loaded.device
    for pixels in plan.pixels:
        cost = cost_of(loaded, FRAMES, pixels)
        for together in plan.together:
            _draw(loaded, pixels, together, 1)
            for count in steps:
                if device.type == "cuda":
                    torch.cuda.reset_peak_memory_stats(device)
                begin = now(device)
                _draw(loaded, pixels, together, count)
                seconds = (now(device) - begin) / together
                memory = torch.cuda.max_memory_allocated(device) if device.type == "cuda" else 0
                operations = count * cost.step + cost.coding
                yield Row(pixels, together, count, seconds, memory, operations)


def main(
    arguments: Sequence[str] | None = None, write: Callable[[str], object] | None = None
) -> None:
    """Measure, and print Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", help="as torch names it; default: a GPU where there is one")
    parser.add_argument(
        "--compile", action="store_true", help="the transformer, with torch.compile"
    )
    parser.add_argument("--steps", type=int, nargs="+", default=STEPS)
    options = parser.parse_args(arguments)
    say = write or (lambda text: sys.stdout.write(f"{text}\n"))
    has_gpu = torch.cuda.is_available()
    device = torch.device(options.device or ("cuda" if has_gpu else "cpu"))
    plan = GPU if device.type == "cuda" else CPU
    if device.type == "cuda":
        say(f"Wan2.2-TI2V-5B with random weights on {torch.cuda.get_device_name(device)}")
    else:
        say(
            f"{'Not on the GPU' if has_gpu else 'There is no GPU here'}: the tiny checkpoint on "
            f"the CPU, {torch.get_num_threads()} threads. That says nothing of the 5B model."
        )
    rate = matmul_rate(device, plan.dtype, plan.matmul_side)
    say(
        f"torch {torch.__version__}, {FRAMES} frames; products of matrices of {plan.matmul_side} x "
        f"{plan.matmul_side} in {str(plan.dtype).split('.')[1]}: {rate / 1e12:.3f} TFLOP/s\n"
    )
    say(HEADER)
    with tempfile.TemporaryDirectory(prefix="sig2gps-") as folder:
        loaded = _checkpoint(device, Path(folder), compiled=options.compile)
        for row in measure(loaded, plan, options.steps):
            say(row.text(rate))
        if device.type != "cuda":
            say(f"\n{_true_costs()}")


def _true_costs() -> str:
    """What the true model's videos cost: counted, where it cannot be measured."""
    from sig2gps_qgis.models.video.true_size import true_checkpoint

    model = true_checkpoint("meta")
    lines = ["Wan2.2-TI2V-5B, counted and not measured, in TFLOP a video of so many frames:"]
    lines += ["", "| tile, px | a step | encoding and decoding |", "|---|---|---|"]
    for pixels in GPU.pixels:
        cost = cost_of(model, FRAMES, pixels)
        lines.append(f"| {pixels} | {cost.step / 1e12:.1f} | {cost.coding / 1e12:.1f} |")
    return "\n".join(lines)


def _checkpoint(device: torch.device, folder: Path, *, compiled: bool) -> LoadedCheckpoint:
    if device.type == "cuda":
        from sig2gps_qgis.models.video.true_size import true_checkpoint

        return true_checkpoint(str(device), compiled=compiled)
    from sig2gps_qgis.models.video import tiny
    from sig2gps_qgis.models.video.checkpoint import open_checkpoint
    from sig2gps_qgis.models.video.loading import load

    tiny.build(folder / "tiny")
    return load(open_checkpoint(folder / "tiny"), str(device), compiled=compiled)


def _draw(loaded: LoadedCheckpoint, pixels: int, together: int, steps: int) -> None:
    tiles = np.random.default_rng(0).integers(0, 256, (together, pixels, pixels, 3), np.uint8)
    generate(loaded, tiles, range(together), frames=FRAMES, steps=steps)


if __name__ == "__main__":
    main()
