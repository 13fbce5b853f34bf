"""How far the videos of a run are, told from one thread to another."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence

TraceKey = tuple[str, int]


class VideoProgress:
    """What the thread that asks for videos tells the one that shows a progress bar."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._records_per_window: dict[TraceKey, float] = {}
        self._settled = 0.0
        self._under_way = 0.0
        self._windows = 0
        self._share = 0.0

    def expect(self, records: Mapping[TraceKey, int], windows: Mapping[TraceKey, int]) -> None:
        """Traces are about to be asked for: their records, and their windows, at least one each."""
        with self._lock:
            for key, count in windows.items():
                self._records_per_window[key] = records[key] / count

    def asking(self, keys: Sequence[TraceKey], share: float) -> None:
        """Windows of these traces are under way, and done by a share, 0 to 1."""
        with self._lock:
            self._share = share
            self._under_way = share * sum(self._records_per_window[key] for key in keys)

    def answered(self, keys: Sequence[TraceKey]) -> None:
        """Those windows are done."""
        with self._lock:
            self._settled += sum(self._records_per_window[key] for key in keys)
            self._under_way, self._share = 0.0, 0.0
            self._windows += len(keys)

    @property
    def records(self) -> float:
        """Records of the windows that are done, and of those under way by their share."""
        with self._lock:
            return self._settled + self._under_way

    @property
    def state(self) -> tuple[int, int]:
        """Windows that are done, and per cent of those under way."""
        with self._lock:
            return self._windows, round(100 * self._share)
