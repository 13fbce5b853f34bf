"""What a data base knows of the stations' positions."""

from __future__ import annotations

import numpy as np
import pytest

from sig2gps_qgis.known_positions import CellDatabase, Drive, survey_positions
from sig2gps_qgis.station_layout import StationLayout

LAYOUT = StationLayout.from_cells(
    ["east", "west", "far"],
    np.array([[0.0, 0.0], [0.0, 0.0], [1000.0, 0.0]]),
    np.array([90.0, 270.0, np.nan]),
)


def test_a_survey_errs_by_its_error_and_lists_sectors_along_their_azimuth() -> None:
    known = survey_positions(LAYOUT, 0.0, np.random.default_rng(1))
    np.testing.assert_allclose(known.site_xy, LAYOUT.site_xy)
    np.testing.assert_allclose(known.cell_xy[:, 1], 0, atol=1e-9)
    assert known.cell_xy[0, 0] > 100
    assert known.cell_xy[1, 0] < -100
    errors = [
        survey_positions(LAYOUT, 50.0, np.random.default_rng(seed)).site_xy - LAYOUT.site_xy
        for seed in range(300)
    ]
    assert np.std(errors) == pytest.approx(50.0, rel=0.1)


def test_crowd_sourced_positions_are_where_phones_were_served() -> None:
    near = Drive(np.array([[100.0, 20.0], [300.0, 20.0]]), np.array([0, 0]), np.array([-80.0, -80]))
    loud = Drive(np.array([[-200.0, 20.0]]), np.array([1]), np.array([-60.0]))
    known = CellDatabase(LAYOUT, [near, loud]).positions()
    np.testing.assert_allclose(known.cell_xy[:2], [[200.0, 20.0], [-200.0, 20.0]])
    # 20 dB more: ten times the amplitude, ten times the weight.
    shared = LAYOUT.cell_site[0]
    np.testing.assert_allclose(known.site_xy[shared], [(400 - 200 * 10) / 12, 20.0])
    assert np.isnan(known.cell_xy[2]).all()


def test_a_cell_never_met_takes_the_position_of_its_site() -> None:
    drive = Drive(np.array([[100.0, 20.0]]), np.array([0]), np.array([-80.0]))
    known = CellDatabase(LAYOUT, [drive]).positions()
    np.testing.assert_allclose(known.cell_xy[1], [100.0, 20.0])


def test_leaving_a_drive_out_leaves_no_trace_of_it() -> None:
    east = Drive(np.array([[100.0, 20.0]]), np.array([0]), np.array([-71.3]))
    far = Drive(np.array([[900.0, 5.0]]), np.array([2]), np.array([-64.7]))
    data_base = CellDatabase(LAYOUT, [east, far])
    alone = CellDatabase(LAYOUT, [far]).positions()
    without = data_base.positions_without([east])
    np.testing.assert_allclose(without.cell_xy, alone.cell_xy)
    np.testing.assert_allclose(data_base.positions().cell_xy[0], [100.0, 20.0])


def test_missing_sites_are_missing_with_all_their_cells() -> None:
    known = survey_positions(LAYOUT, 0.0, np.random.default_rng(1))
    shared = LAYOUT.cell_site[0]
    fewer = known.without(np.array([shared]), LAYOUT)
    np.testing.assert_array_equal(np.isnan(fewer.cell_xy[:, 0]), [True, True, False])
    assert np.isnan(fewer.site_xy[shared]).all()
    assert np.isfinite(known.cell_xy).all()
