"""The one local metric CRS of a run, in which all distances are measured."""

from __future__ import annotations


def local_crs_proj(longitude: float, latitude: float) -> str:
    """PROJ string of an azimuthal equidistant CRS (metres) centred on a WGS84 position.

    Distances between points within 500 km of the centre are true to 0.1 %, in any country and
    across UTM zones, so that one CRS serves a whole layer.
    """
    return (
        f"+proj=aeqd +lat_0={latitude:.6f} +lon_0={longitude:.6f} "
        "+x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs"
    )
