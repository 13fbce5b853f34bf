"""Vehicle trips on a road network: where a car is, second by second."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage
from scipy.sparse import csgraph, csr_matrix

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.road_network import RoadNetwork
from sig2gps_qgis.translation import tr


@dataclass(frozen=True)
class TripParameters:
    """How people drive.

    Attributes:
        driver_speed: share of the road's speed that the slowest and the fastest driver keep to.
        congestion: standard deviation of the logarithm of the slowdown from street to street.
        congestion_speed: median share of the free speed that traffic allows.
        route_noise: standard deviation of the logarithm of what drivers believe a street takes:
            with 0 all take the fastest route.
        traffic_light_share: share of the junctions where cars may have to stop.
        stop_probability: how often they must, at such a junction.
        mean_stop_s: mean of the exponential waiting time there, seconds.
        errand_share: share of the trips that lead by way of some errands.
        errand_dwell_s: shortest and longest time parked at each, seconds.
        regular_places: number of places that people mostly start from and go to.
        regular_share: share of the destinations that are one of these.
        acceleration_s: seconds over which changes of speed are spread.
    """

    driver_speed: tuple[float, float] = (0.8, 1.0)
    congestion: float = 0.35
    congestion_speed: float = 0.54
    route_noise: float = 0.25
    traffic_light_share: float = 0.4
    stop_probability: float = 0.5
    mean_stop_s: float = 22.0
    errand_share: float = 0.35
    errand_dwell_s: tuple[float, float] = (30.0, 240.0)
    regular_places: int = 12
    regular_share: float = 0.7
    acceleration_s: int = 5


@dataclass(frozen=True)
class Trip:
    """Where a car truly was.

    Attributes:
        time: (N,) float64, one a second, epoch seconds or seconds since the trip's start.
        xy: (N, 2) float64 metres, on the roads.
    """

    time: np.ndarray
    xy: np.ndarray


class TripSimulator:
    """Draws trips on one road network.

    Its traffic lights and slow streets, and the places that people go to, are drawn once.

    Args:
        network: the roads.
        rng: source of randomness for what is fixed.
        parameters: how people drive.
        within: (x minimum, y minimum, x maximum, y maximum) where trips start and end, metres;
            the whole network by default.

    Raises:
        InvalidInputError: there are not two junctions within that can reach each other.
    """

    def __init__(
        self,
        network: RoadNetwork,
        rng: np.random.Generator,
        parameters: TripParameters | None = None,
        within: tuple[float, float, float, float] | None = None,
    ) -> None:
        self._network = network
        self._parameters = parameters or TripParameters()
        self._graph = network.travel_time_graph()
        rows = np.repeat(np.arange(self._graph.shape[0]), np.diff(self._graph.indptr))
        self._entry_edge = network.fastest_edge(rows, self._graph.indices)
        slowdown = rng.lognormal(
            np.log(self._parameters.congestion_speed), self._parameters.congestion, len(network)
        )
        self._edge_speed_mps = network.edge_speed_mps * np.minimum(slowdown, 1.0)
        junction = np.diff(self._graph.indptr) >= 3
        lights = rng.uniform(size=len(junction)) < self._parameters.traffic_light_share
        self._stops = junction & lights
        self._places = self._places_within(within)
        self._regular_places = rng.choice(self._places, self._parameters.regular_places)

    def trip(self, duration_s: int, rng: np.random.Generator, start_s: float = 0.0) -> Trip:
        """A trip of exactly ``duration_s`` seconds, in whole or in its first part."""
        parameters = self._parameters
        errands = rng.uniform() < parameters.errand_share
        driver = rng.uniform(*parameters.driver_speed)
        regular = rng.uniform() < parameters.regular_share
        place = int(rng.choice(self._regular_places if regular else self._places))
        pieces: list[np.ndarray] = []
        seconds = 0
        while seconds <= duration_s:
            share = rng.uniform(0.2, 0.5) if errands else rng.uniform(0.7, 1.2)
            route = self._route(place, share * duration_s, rng)
            piece = self._drive(route, driver, rng)
            parked = np.repeat(piece[-1:], int(rng.uniform(*parameters.errand_dwell_s)), axis=0)
            pieces += [piece, parked]
            seconds += len(piece) + len(parked)
            place = int(self._network.edge_end[route[-1]])
        xy = np.concatenate(pieces)[: duration_s + 1]
        return Trip(start_s + np.arange(len(xy), dtype=np.float64), xy)

    def _places_within(self, within: tuple[float, float, float, float] | None) -> np.ndarray:
        _, component = csgraph.connected_components(self._graph, connection="strong")
        inside = np.ones(len(component), dtype=bool)
        if within is not None:
            xy = self._network.node_xy
            inside = np.all((xy >= within[:2]) & (xy <= within[2:]), axis=1)
        sizes = np.bincount(component[inside], minlength=1)
        if sizes.max() < 2:
            raise InvalidInputError(
                tr(
                    "no two junctions of the roads can reach each other there: check the "
                    "roads' directions, or choose a wider area"
                )
            )
        return np.flatnonzero(inside & (component == sizes.argmax()))

    def _route(self, origin: int, seconds: float, rng: np.random.Generator) -> np.ndarray:
        """Edges of what one driver takes for the fastest way to a place about so far away."""
        belief = rng.lognormal(0, self._parameters.route_noise, len(self._entry_edge))
        edge = self._entry_edge
        drive_s = self._network.edge_length_m[edge] / self._edge_speed_mps[edge]
        graph = csr_matrix(
            (drive_s * belief, self._graph.indices, self._graph.indptr), shape=self._graph.shape
        )
        time, before = csgraph.dijkstra(graph, indices=origin, return_predecessors=True)
        # Stops and the driver's own pace make the real trip longer than this.
        regular = rng.uniform() < self._parameters.regular_share
        places = self._regular_places if regular else self._places
        if np.all(places == origin):
            places = self._places
        places = places[places != origin]
        farness = np.abs(time[places] - 0.7 * seconds)
        # Any of the few per cent of the places that come nearest to the wished-for time.
        choice = np.argsort(farness)[: max(1, len(places) // 30)]
        node = int(places[rng.choice(choice)])
        nodes = [node]
        while node != origin:
            node = int(before[node])
            nodes.append(node)
        return self._network.fastest_edge(np.array(nodes[:0:-1]), np.array(nodes[-2::-1]))

    def _drive(self, route: np.ndarray, driver: float, rng: np.random.Generator) -> np.ndarray:
        """Positions (N, 2), one a second, of a car along a route of edges."""
        network, parameters = self._network, self._parameters
        drive_s = network.edge_length_m[route] / (driver * self._edge_speed_mps[route])
        must_stop = self._stops[network.edge_end[route]] & (
            rng.uniform(size=len(route)) < parameters.stop_probability
        )
        wait_s = np.where(must_stop, rng.exponential(parameters.mean_stop_s, len(route)), 0.0)
        # Two marks an edge: the car arrives at its end, and it leaves.
        arrival = np.cumsum(drive_s + wait_s) - wait_s
        marks_s = np.insert(np.stack([arrival, arrival + wait_s], axis=1).ravel(), 0, 0.0)
        marks_m = np.insert(np.repeat(np.cumsum(network.edge_length_m[route]), 2), 0, 0.0)
        clock = np.arange(0, np.ceil(marks_s[-1]) + 1)
        along_m = ndimage.uniform_filter1d(
            np.interp(clock, marks_s, marks_m), parameters.acceleration_s, mode="nearest"
        )
        vertices = np.concatenate(
            [network.edge_vertices(int(route[0]))[:1]]
            + [network.edge_vertices(int(edge))[1:] for edge in route]
        )
        vertex_m = np.insert(np.cumsum(np.hypot(*np.diff(vertices, axis=0).T)), 0, 0.0)
        return np.stack(
            [np.interp(along_m, vertex_m, vertices[:, axis]) for axis in (0, 1)], axis=1
        )
