"""Records what our client and the servers of others say to each other: tests replay it.

    python -m tests.recordings.record_video_api vllm_omni|sglang

run from the repository's root with the Python of a scratch environment. What is recorded is real
but for the engine: the servers' own HTTP layer (vllm_omni_server.py and sglang_server.py say what
it is and what stands in for the engine), asked by this project's VideoClient and, for what that
never does, by plain requests, through a proxy that writes everything down. Written are
``<server>.json`` and its videos. The machine's folder is cut off paths; nothing else is changed.

Recorded with vllm-omni 0.30.0 on vllm 0.30.0, and sglang 0.5.23, installed by ``pip install
--no-deps`` beside requirements/inference.txt, with those of their requirements that are imported,
and torch for the CPU. sglang imports triton, too, which wants no GPU for that.
"""

from __future__ import annotations

import importlib.metadata
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import requests

from sig2gps_qgis.errors import Cancelled
from sig2gps_qgis.inference_client import InferenceClient
from sig2gps_qgis.inference_errors import InferenceError
from sig2gps_qgis.request_failures import Patience
from sig2gps_qgis.video_client import VideoClient
from tests.recordings.drawn_frames import FAILING
from tests.recordings.exchange_recorder import ExchangeRecorder
from tests.recordings.recorded_request import FOLDER, MODEL, REQUEST, TOKEN

PORT = 8391
PACKAGES = {"vllm_omni": ("vllm-omni", "vllm"), "sglang": ("sglang",)}
COMMANDS = {
    "vllm_omni": f"serve {MODEL} --omni --flow-shift 5.0 --api-key {TOKEN}",
    "sglang": f"--model-path {MODEL} --model-id Wan2.2-TI2V-5B-Diffusers --output-path outputs",
}
AT = f" --served-model-name {MODEL} --host 127.0.0.1 --port {PORT}"
INDEX = {"_class_name": "WanPipeline", "_diffusers_version": "0.35.0", "expand_timesteps": True}
STARTING_S = 600.0
PATIENCE = Patience(total_s=60.0, failing_s=3.0, busy_s=3.0, connect_s=5.0, read_s=30.0)


@contextmanager
def running(server: str, folder: Path) -> Iterator[str]:
    """The server, in a process of its own; its address."""
    model = folder / MODEL
    model.mkdir()
    (model / "model_index.json").write_text(json.dumps(INDEX), encoding="utf-8")
    root = FOLDER.parents[1]
    url = f"http://127.0.0.1:{PORT}"
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                f"tests.recordings.{server}_server",
                *(COMMANDS[server] + AT).split(),
            ],
            cwd=folder,
            env={"PYTHONPATH": str(root), "HF_HUB_OFFLINE": "1", "HOME": str(folder)},
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    try:
        end = time.monotonic() + STARTING_S
        while not _answers(url):
            if process.poll() is not None or time.monotonic() > end:
                raise SystemExit((folder / "log").read_text(errors="replace")[-4000:])
            time.sleep(1.0)
        yield url
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()


def _answers(url: str) -> bool:
    session = requests.Session()
    session.trust_env = False
    try:
        return session.get(f"{url}/health", timeout=2).ok
    except requests.RequestException:
        return False


def _client(url: str, token: str = TOKEN) -> VideoClient:
    def decode(content: bytes) -> np.ndarray:  # what it shows is the tests' business
        return np.zeros((REQUEST.frames, REQUEST.pixels, REQUEST.pixels, 3), np.uint8)

    return InferenceClient(url, token, patience=PATIENCE).videos(decode)


def _drawn(url: str) -> None:
    client = _client(url)
    client.checkpoint(MODEL)
    client.generate([REQUEST])
    time.sleep(2.0)  # the client tells in the background that it needs the videos no more


def _failing(url: str) -> None:
    one = replace(REQUEST, prompt=FAILING, candidates=1)
    try:
        _client(url).generate([one])
    except InferenceError as error:
        print("failing:", type(error).__name__, error)
    time.sleep(2.0)


def _cancelled(url: str) -> None:
    begin = time.monotonic()
    one = replace(REQUEST, steps=8, candidates=1)
    with suppress(Cancelled):
        _client(url).generate([one], cancelled=lambda: time.monotonic() > begin + 2.0)
    time.sleep(10.0)


def _stranger(url: str) -> None:
    try:
        _client(url, "another").generate([REQUEST])
    except InferenceError as error:
        print("stranger:", type(error).__name__, error)
    time.sleep(10.0)


def _refused(url: str) -> None:
    """What the client never asks, or not like that."""
    session = requests.Session()
    session.trust_env = False
    session.headers["Authorization"] = f"Bearer {TOKEN}"
    form = {"prompt": "A map", "size": "64x64", "num_frames": "21", "num_inference_steps": "1"}
    tile = {"input_reference": ("tile.png", REQUEST.image, "image/png")}
    broken = {"input_reference": ("tile.png", b"no picture", "image/png")}

    def post(files: Any = tile, **changes: str | None) -> str:
        fields = {name: text for name, text in {**form, **changes}.items() if text is not None}
        told = session.post(f"{url}/v1/videos", data=fields, files=files, timeout=60)
        return str(told.json().get("id", "")) if told.ok else ""

    for method, path in (("GET", ""), ("GET", "/content"), ("DELETE", "")):
        session.request(method, f"{url}/v1/videos/unknown{path}", timeout=60)
    post(size="64")
    post(prompt=None)
    post(num_frames="many")
    post(num_frames="0")
    post(num_inference_steps="1000")
    post(model="another-city")
    post(files=broken)
    jobs = [post(unheard_of="1"), post(files={"nothing": ("", b"")}), post(num_frames="22")]
    session.get(f"{url}/v1/videos/{jobs[0]}/content", timeout=60)  # too early
    time.sleep(4.0)
    for job in jobs:
        if job:
            session.get(f"{url}/v1/videos/{job}", timeout=60)
            session.delete(f"{url}/v1/videos/{job}", timeout=60)


SCENES: dict[str, Callable[[str], None]] = {
    "drawn": _drawn,
    "failing": _failing,
    "cancelled": _cancelled,
    "refused": _refused,
    "stranger": _stranger,
}


def _without_paths(told: Any, folder: str) -> Any:
    if isinstance(told, dict):
        return {name: _without_paths(value, folder) for name, value in told.items()}
    if isinstance(told, list):
        return [_without_paths(value, folder) for value in told]
    return told.replace(f"{folder}/", "") if isinstance(told, str) else told


def record(server: str) -> None:
    """Write the recordings of one server."""
    scenes = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        with running(server, folder) as url, ExchangeRecorder(url, server) as recorder:
            for scene, play in SCENES.items():
                play(recorder.url)
                scenes[scene] = _without_paths(recorder.take(), str(folder))
                print(scene, len(scenes[scene]), "exchanges")
    versions = {package: importlib.metadata.version(package) for package in PACKAGES[server]}
    told = {
        "recorded_by": "tests/recordings/record_video_api.py",
        "versions": versions,
        "engine": "replaced by a stand-in that draws a dot; the HTTP layer is theirs",
        "scenes": scenes,
    }
    text = json.dumps(told, indent=1, ensure_ascii=False)
    (FOLDER / f"{server}.json").write_text(text + "\n", encoding="utf-8")
    for name, content in recorder.files.items():
        (FOLDER / name).write_bytes(content)


if __name__ == "__main__":
    record(sys.argv[1])
