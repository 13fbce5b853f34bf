"""The report of ``sig2gps:reconstructtrajectory``."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from sig2gps_qgis.processing_provider.report import reconstruction_report
from sig2gps_qgis.processing_provider.report.measures import instant, kilometres, metres, span
from sig2gps_qgis.processing_provider.report.reconstruction_page import reconstruction_page
from sig2gps_qgis.processing_provider.report.reconstruction_report import ReconstructionReport
from sig2gps_qgis.processing_provider.report.svg_map import SvgMap
from sig2gps_qgis.processing_provider.report.trace_map import TraceMaps
from sig2gps_qgis.reconstruction import ReconstructedTrajectory
from sig2gps_qgis.stations import Stations
from tests.qgis.layers import START, drive, roads, signaling, stations
from tests.qgis.reconstruction_run import Impatient, reconstruct

STATIONS = {"STATION_CELL": "site"}


def maps(page: str) -> list[ET.Element]:
    """The drawings of a page, each of them well formed."""
    return [ET.fromstring(svg) for svg in re.findall(r"<svg.*?</svg>", page, flags=re.DOTALL)]


def trajectory(name: str = "a", part: int = 1) -> ReconstructedTrajectory:
    """A kilometre to the east in two minutes."""
    time = START + np.arange(0.0, 121.0, 10.0)
    xy = np.column_stack((np.linspace(0.0, 1000.0, len(time)), np.zeros(len(time))))
    return ReconstructedTrajectory(
        trajectory_id=name,
        part=part,
        time=time,
        xy=xy,
        sigma_m=np.linspace(20.0, 500.0, len(time)),
        speed_kmh=np.full(len(time), 30.0),
        cell=np.array(["S"] * len(time), dtype=object),
        line_xy=xy,
        line_time=time,
        records=3,
        on_roads=True,
        engine="hmm",
        engine_version="1",
    )


def empty_report(names: list[str]) -> ReconstructionReport:
    return ReconstructionReport(names, TraceMaps(Stations(("S",), np.array([[500.0, 50.0]])), None))


def page_of(report: ReconstructionReport, folder: Path) -> str:
    reconstruction_page(report, "layer").save(folder / "report.html")
    return (folder / "report.html").read_text(encoding="utf-8")


def test_a_run(tmp_path: Path) -> None:
    name = "<b>Tom & Jerry</b>"
    records = [{**record, "id": name} for record in drive()]
    records.append({**records[-1], "t": "yesterday"})
    run = reconstruct(
        signaling(records + drive("b")),
        STATIONS=stations(),
        ROADS=roads(),
        REPORT=str(tmp_path / "report.html"),
        **STATIONS,
    )
    assert run.outputs["REPORT"] == str(tmp_path / "report.html")
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "<b>Tom" not in page
    assert page.count("&lt;b&gt;Tom &amp; Jerry&lt;/b&gt;") >= 3
    assert len(maps(page)) == 2
    assert "6 records used, 1 rejected; hmm 1" in page
    assert "yesterday" in page
    line = next(f for f in run.trajectories if f["trajectory_id"] == "b")
    assert metres(line["mean_sigma_m"]) in page
    assert kilometres(line["length_m"]) in page
    assert list(tmp_path.iterdir()) == [tmp_path / "report.html"]


def test_none_is_made_where_none_is_wished() -> None:
    assert "REPORT" not in reconstruct(signaling(drive())).outputs


def test_a_place_where_none_can_be_written_stops_the_run_before_it_begins(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    layer = str(tmp_path / "trajectories.gpkg")
    with pytest.raises(QgsProcessingException, match=r"\(REPORT\) cannot be written"):
        reconstruct(
            signaling(drive()), TRAJECTORIES=layer, REPORT=str(tmp_path / "file" / "report.html")
        )
    assert not Path(layer).exists()


def test_a_cancelled_run_leaves_the_earlier_report(tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    report.write_text("earlier")
    many = [record for i in range(30) for record in drive(f"t{i}")]
    user = Impatient(at_percent=40.0)
    reconstruct(signaling(many), user, REPORT=str(report))
    assert user.isCanceled()
    assert report.read_text() == "earlier"
    assert list(tmp_path.iterdir()) == [report]


def test_a_large_run_stays_bounded_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reconstruction_report, "MOST_MAPS", 3)
    monkeypatch.setattr(reconstruction_report, "MOST_LISTED", 5)
    monkeypatch.setattr(reconstruction_report, "MOST_REJECTED", 2)
    report = empty_report([f"t{i}" for i in range(20)])
    for i in range(20):
        report.reject(f"t{i}", 2, "unreadable time")
        report.add(trajectory(f"t{i}"))
    page = page_of(report, tmp_path)
    assert len(maps(page)) == 3
    assert "Only the first 3 of 20 trajectories have a map." in page
    assert "Only the first 5 of 20 are listed" in page
    assert "Only the first 2 of 20 entries are listed" in page
    assert "t4" in page
    assert "t5" not in page
    assert (report.count, report.records, report.rejected_records) == (20, 60, 40)
    assert "20.0 km" in page
    assert "500 m" in page


def test_parts_and_several_engines_are_told(tmp_path: Path) -> None:
    report = empty_report(["a"])
    report.add(trajectory())
    report.add(trajectory(part=2))
    report.engines["embedded 1 (weights 0123)"] += 1
    page = page_of(report, tmp_path)
    assert "a, part 2" in page
    assert "<h2>Engines</h2>" in page


def test_a_run_without_trajectories(tmp_path: Path) -> None:
    page = page_of(empty_report([]), tmp_path)
    assert "<h2>Maps</h2>" not in page
    assert "mean sigma" not in page


def test_the_path_is_coloured_by_sigma() -> None:
    drawn = TraceMaps(Stations((), np.empty((0, 2))), None).drawn(trajectory())
    svg = ET.fromstring(drawn)
    colors = [group.get("style", "") for group in svg.iter("g")]
    for color in ("#2c1e5c", "#355f8d", "#22a884", "#8fd744", "#fde725"):
        assert any(color in style for style in colors)


def test_a_standing_phone_has_a_map() -> None:
    here = np.zeros((2, 2))
    drawing = SvgMap(300.0, 220.0, here, 400.0, "here")
    west, south, east, north = drawing.bounds
    assert north - south == pytest.approx(400.0)
    assert (east - west) / (north - south) == pytest.approx(300.0 / 220.0)
    drawing.colored_line(here, np.array([0]), ["stroke:red"])
    assert "100 m" in drawing.svg()


def test_roads_of_a_large_city_are_thinned() -> None:
    drawing = SvgMap(300.0, 220.0, np.array([[0.0, 0.0], [5000.0, 5000.0]]), 400.0, "city")
    lines = [np.array([[0.0, y], [2500.0, y + 40.0], [5000.0, y]]) for y in range(0, 50_000, 5)]
    drawing.faint_lines([*lines, np.array([[0.0, 0.0], [1.0, 1.0]])], "stroke:grey")
    assert len(drawing.svg()) < 40_000


def test_measures() -> None:
    assert (metres(1234.4), kilometres(1234.4)) == ("1,234 m", "1.2 km")
    assert [span(s) for s in (59.6, 3540.0, 3660.0)] == ["60 s", "59 min", "1 h 01 min"]
    assert instant(START) == "2019-11-20 17:04"
