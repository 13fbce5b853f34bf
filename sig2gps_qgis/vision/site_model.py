"""What was learned at a base station, to keep and to apply to new samples of the same camera."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.translation import tr
from sig2gps_qgis.vision.lane_curve import COEFFICIENTS, LaneCurve
from sig2gps_qgis.vision.lane_model import LaneModel
from sig2gps_qgis.vision.local_frame import LocalFrame
from sig2gps_qgis.vision.lut import LookUpTable
from sig2gps_qgis.vision.mlp import PositionNetwork
from sig2gps_qgis.vision.pass_sums import KNOTS
from sig2gps_qgis.vision.safetensors_file import read_safetensors, write_safetensors
from sig2gps_qgis.vision.site_document import from_document, to_document
from sig2gps_qgis.vision.transmitter import TransmitterModel
from sig2gps_qgis.vision.two_layer_network import TwoLayerNetwork

FORMAT = "sig2gps site model"
VERSION = 2
MAX_JSON_BYTES = 10_000_000


@dataclass(frozen=True)
class Camera:
    """What a site model holds for only.

    Attributes:
        image_width, image_height: pixels; 0 where boxes came without images.
        beams: Q, size of the beam codebook.
        first_beam: what the samples' owner calls the first of them, 0 or 1; beams here count
            from 1 in any case.
    """

    image_width: int
    image_height: int
    beams: int
    first_beam: int = 1


@dataclass(frozen=True)
class Lane:
    """All that was learned of one direction of travel.

    Attributes:
        model: curve and spreads, for ``fused``.
        table: for ``lut``.
        network: for ``mlp``, where it was asked for.
    """

    model: LaneModel
    table: LookUpTable
    network: PositionNetwork | None


@dataclass(frozen=True)
class SiteModel:
    """A base station's lanes and transmitter network.

    Attributes:
        camera: that it was learned with.
        grids: Z.
        frame: local metric CRS of everything in it.
        lanes: one or more.
        transmitter: from beams to boxes; None where it was learned without beams.
    """

    camera: Camera
    grids: int
    frame: LocalFrame
    lanes: tuple[Lane, ...]
    transmitter: TransmitterModel | None

    @property
    def directions(self) -> list[str]:
        """Names of the lanes."""
        return [lane.model.direction for lane in self.lanes]

    def check_camera(self, camera: Camera) -> None:
        """Let only samples of the same camera and codebook pass.

        Raises:
            InvalidInputError: they are of another one; the message says what differs.
        """
        own = self.camera
        if camera.beams != own.beams:
            raise InvalidInputError(
                tr(
                    "The site model was learned with {beams} beams, the samples have "
                    "{others}: apply it to samples of its own base station, or learn a new "
                    "one.",
                    beams=own.beams,
                    others=camera.beams,
                )
            )
        sizes = [(c.image_width, c.image_height) for c in (own, camera)]
        if (0, 0) not in sizes and sizes[0] != sizes[1]:
            raise InvalidInputError(
                tr(
                    "The site model was learned with images of {width} x {height} pixels, "
                    "these have {other_width} x {other_height}: apply it to images of its own "
                    "camera, or learn a new one.",
                    width=sizes[0][0],
                    height=sizes[0][1],
                    other_width=sizes[1][0],
                    other_height=sizes[1][1],
                )
            )

    def save(self, path: Path) -> Path:
        """Write ``path`` as JSON, and the arrays beside it; returns the path of the latter."""
        arrays: dict[str, np.ndarray] = {}
        document = to_document(self, "site", arrays)
        beside = path.with_suffix(".safetensors")
        write_safetensors(beside, arrays, {"format": FORMAT, "version": str(VERSION)})
        facts = {
            "format": FORMAT,
            "version": VERSION,
            "arrays": beside.name,
            "sha256": hashlib.sha256(beside.read_bytes()).hexdigest(),
            "site": document,
        }
        path.write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
        return beside

    @classmethod
    def load(cls, path: Path) -> SiteModel:
        """Read what :meth:`save` wrote.

        Raises:
            InvalidInputError: a file is missing, was changed, or is of another version.
        """
        facts = _facts(path)
        beside = path.with_name(Path(str(facts.get("arrays"))).name)
        arrays, _ = read_safetensors(beside)
        if hashlib.sha256(beside.read_bytes()).hexdigest() != facts.get("sha256"):
            raise InvalidInputError(
                tr(
                    "{beside} is not the file that was written with {name}: keep the two files "
                    "of a site model together.",
                    beside=beside,
                    name=path.name,
                )
            )
        try:
            site = from_document("SiteModel", facts.get("site"), arrays, KINDS)
            _check_shapes(site)
        except (KeyError, TypeError, ValueError) as error:
            raise InvalidInputError(
                tr(
                    "{path} is damaged: {error}. Learn the site model again.",
                    path=path,
                    error=error,
                )
            ) from error
        return site


KINDS: dict[str, type] = {
    kind.__name__: kind
    for kind in (
        Camera,
        Lane,
        LaneCurve,
        LaneModel,
        LocalFrame,
        LookUpTable,
        PositionNetwork,
        SiteModel,
        TransmitterModel,
        TwoLayerNetwork,
    )
}


def _facts(path: Path) -> dict[str, object]:
    try:
        if path.stat().st_size > MAX_JSON_BYTES:
            raise InvalidInputError(tr("{path} is too large for a site model.", path=path))
        facts = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InvalidInputError(
            tr("{path} cannot be read: {reason}.", path=path, reason=error.strerror)
        ) from error
    except ValueError as error:
        raise InvalidInputError(
            tr("{path} is not a site model: it is not JSON.", path=path)
        ) from error
    if not isinstance(facts, dict) or facts.get("format") != FORMAT:
        raise InvalidInputError(tr("{path} is not a site model of this plugin.", path=path))
    if facts.get("version") != VERSION:
        raise InvalidInputError(
            tr(
                "{path} is a site model of version {theirs}; this plugin reads version {ours}: "
                "learn it again.",
                path=path,
                theirs=facts.get("version"),
                ours=VERSION,
            )
        )
    return facts


def _check_shapes(site: SiteModel) -> None:
    """Raises ValueError where arrays do not fit together."""
    if not site.lanes or site.grids < 1:
        raise ValueError("it has no lane or no grid")
    for lane in site.lanes:
        model, table = lane.model, lane.table
        shapes = (
            (model.curve.coefficients, (COEFFICIENTS, 2)),
            (model.curve.shape, (COEFFICIENTS, COEFFICIENTS)),
            (model.curve_covariance, (2, KNOTS, KNOTS)),
            (model.deviation_variance, (2, 3)),
            (table.xy, (site.grids, 2)),
            (table.count, (site.grids,)),
        )
        if any(array.shape != shape for array, shape in shapes):
            raise ValueError("an array has another shape than it should")
    networks = [(lane.network.network, 2) for lane in site.lanes if lane.network is not None]
    if site.transmitter is not None:
        networks.append((site.transmitter.network, 1 + len(site.transmitter.directions)))
    for network, inputs in networks:
        hidden = len(network.hidden_bias)
        if (
            network.hidden_weight.shape != (inputs, hidden)
            or network.output_weight.shape != (hidden, 2)
            or network.output_bias.shape != (2,)
        ):
            raise ValueError("a network has another shape than it should")
