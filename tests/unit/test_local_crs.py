"""The one local metric CRS of a run."""

from __future__ import annotations

import numpy as np
import pytest
from pyproj import CRS, Geod, Transformer

from sig2gps_qgis.local_crs import local_crs_proj


@pytest.mark.parametrize(("longitude", "latitude"), [(-8.47, 51.9), (116.4, 39.9), (179.9, -41.3)])
def test_it_is_metric_and_true_near_its_centre(longitude: float, latitude: float) -> None:
    proj = local_crs_proj(longitude, latitude)
    assert CRS.from_proj4(proj).axis_info[0].unit_name == "metre"
    project = Transformer.from_crs("EPSG:4326", proj, always_xy=True).transform
    np.testing.assert_allclose(project(longitude, latitude), (0, 0), atol=0.1)
    geod = Geod(ellps="WGS84")
    east = geod.fwd(longitude, latitude, 90.0, 300e3)[:2]
    north = geod.fwd(longitude, latitude, 0.0, 300e3)[:2]
    x, y = project(*zip(east, north))
    # x points east and y north; between two places off the centre the promise is 0.1 %
    np.testing.assert_allclose([x[0], y[1]], 300e3, rtol=1e-3)
    assert np.hypot(x[1] - x[0], y[1] - y[0]) == pytest.approx(geod.inv(*east, *north)[2], rel=1e-3)
