"""What the video routes answer, as OpenAI's Videos API words it."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, Field

from sig2gps_qgis.models.jobs import Job

_STATUS = {
    "queued": "queued",
    "running": "in_progress",
    "done": "completed",
    "failed": "failed",
    "cancelled": "cancelled",
}


class VideoError(BaseModel):
    """Why there is no video."""

    code: str
    message: str


class Video(BaseModel):
    """A job of one or more videos."""

    id: str
    object: Literal["video"] = "video"
    status: Literal["queued", "in_progress", "completed", "failed", "cancelled"]
    progress: int = Field(ge=0, le=100, description="Per cent.")
    created_at: int = Field(description="Seconds since 1970.")
    model: str = Field(description="The checkpoint.")
    revision: str | None = Field(description="Hash of its weights, once it has drawn.")
    size: str
    seconds: str = Field(description="Length of the MP4 file.")
    n: int
    num_frames: int
    num_inference_steps: int
    seed: int
    fps: int
    error: VideoError | None = None


class DeletedVideo(BaseModel):
    """What was deleted."""

    id: str
    object: Literal["video.deleted"] = "video.deleted"
    deleted: bool = True


class Memory(BaseModel):
    """An estimate in bytes, linear in what is asked for."""

    weights: int
    per_frame_pixel: float = Field(
        description="For each pixel of each frame of the videos that are computed together."
    )
    per_pixel: float = Field(description="For each pixel while one video is decoded.")
    together: int = Field(description="Videos of one image that are computed at a time, at most.")


class Checkpoint(BaseModel):
    """What is known of a checkpoint."""

    name: str
    revision: str
    family: str = Field(description="ti2v: Wan2.2-TI2V; i2v: Wan2.1-I2V.")
    side_multiple: int = Field(description="What the sides of tiles must divide by.")
    memory: Memory = Field(description="What its videos need on the device.")
    sig2gps: dict[str, Any] = Field(description="Its sig2gps.json.")


def video(job: Job) -> Video:
    """How far a job is."""
    failed = VideoError(code="failed", message=job.reason or "") if job.reason else None
    return Video(
        id=job.id,
        status=_STATUS[job.state],
        progress=int(100 * min(job.progress, 1.0)),
        revision=job.revision,
        seconds=f"{job.note['num_frames'] / job.note['fps']:g}",
        error=failed,
        **job.note,
    )
