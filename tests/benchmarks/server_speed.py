"""How many traces a local inference server answers in a second, with nothing decoded.

``python -m tests.benchmarks.server_speed`` prints Markdown. It needs the Cork data, and the
inference environment that SIG2GPS_PYTHON names.
"""

from __future__ import annotations

import time
from itertools import cycle, islice

from sig2gps_qgis.errors import never
from sig2gps_qgis.trace_batches import MOST_TRACES
from sig2gps_qgis.trace_preparation import prepare
from tests.benchmarks.cork import cork_sites
from tests.benchmarks.dataset import DataAbsentError
from tests.benchmarks.engine import embedded_on_server

TRACES = 100
MAX_GAP_S = 1800.0


def server_speed_section() -> str:
    """A section of the report; it says so where nothing could be measured."""
    title = "## The inference server"
    try:
        dataset = cork_sites()
    except DataAbsentError as absent:
        return f"{title}\n\nSkipped: {absent}"
    records = islice(cycle(trace.records for trace in dataset.traces), TRACES)
    traces = [trace for one in records for trace in prepare(one, dataset.stations, MAX_GAP_S)[0]]
    source = embedded_on_server(dataset.stations, dataset.roads).reconstructor.source
    source.evidence(traces[:1], never)  # the first takes longer
    begin = time.perf_counter()
    for first in range(0, len(traces), MOST_TRACES):
        source.evidence(traces[first : first + MOST_TRACES], never)
    rate = len(traces) / (time.perf_counter() - begin)
    return (
        f"{title}\n\n{len(traces)} traces of Cork, in batches of {MOST_TRACES}, drawn, sent and "
        f"answered, nothing decoded: {rate:.1f} traces a second."
    )


if __name__ == "__main__":
    print(server_speed_section())
