"""Draw docs/images/video-tile.png: a tile of the simulated city, and a frame of its video."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from sig2gps_qgis.png_file import png
from sig2gps_qgis.sample_city import simulate_city
from sig2gps_qgis.scenario import simulate_scenario
from sig2gps_qgis.trace_preparation import prepare
from sig2gps_qgis.video_checkpoint import VideoCheckpoint
from sig2gps_qgis.video_drawing import target_video
from sig2gps_qgis.video_tiles import VideoTiles

CITY, SCENARIO, FRAME = 1, 7, 12
GAP_PX = 12


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=Path("docs/images/video-tile.png"))
    output: Path = parser.parse_args().output
    roads = simulate_city(CITY).network()
    scenario = simulate_scenario(roads, 3, 1500, SCENARIO)
    checkpoint = VideoCheckpoint()
    tiles = VideoTiles(checkpoint, checkpoint.frames, scenario.stations, roads)
    records, truth = scenario.records[2], scenario.truth[2]
    (trace, *_), _ = prepare(records, scenario.stations, 1800.0)
    tile = next(iter(tiles.of(trace)))
    video = target_video(tile.window, checkpoint.style, tile.image, truth.time, truth.xy)
    gap = np.full((checkpoint.pixels, GAP_PX, 3), 255, np.uint8)
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_bytes(png(np.hstack([tile.image, gap, video[FRAME]])))
    print(output)


if __name__ == "__main__":
    main()
