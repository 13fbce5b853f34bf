"""The report of a reconstruction as a page."""

from __future__ import annotations

from sig2gps_qgis.plugin_metadata import plugin_version
from sig2gps_qgis.processing_provider.report.measures import (
    count,
    instant,
    kilometres,
    metres,
    span,
)
from sig2gps_qgis.processing_provider.report.reconstruction_report import (
    ReconstructionReport,
    ReportedTrajectory,
)
from sig2gps_qgis.processing_provider.report.report_page import ReportPage, card, color_key, table
from sig2gps_qgis.processing_provider.sigma_classes import COLORS, sigma_labels
from sig2gps_qgis.translation import tr

_NOTHING = "–"


def reconstruction_page(report: ReconstructionReport, layer: str) -> ReportPage:
    """The page of a run over the signaling records of a layer."""
    page = ReportPage(
        tr("Trajectories from signaling"),
        tr(
            "Layer {layer}; engine {engines}; Sig2GPS {version}",
            layer=layer,
            engines=", ".join(report.engines) or _NOTHING,
            version=plugin_version(),
        ),
    )
    page.add_figures(_totals(report))
    if report.listed:
        _add_maps(page, report)
        _add_list(page, report)
    if len(report.engines) > 1:
        _add_engines(page, report)
    if report.rejected:
        _add_rejected(page, report)
    return page


def _totals(report: ReconstructionReport) -> list[tuple[str, str]]:
    figures = [
        (tr("trajectories"), count(report.count)),
        (tr("length"), kilometres(report.length_m)),
        (tr("duration"), span(report.duration_s)),
    ]
    if report.count:
        figures.append((tr("mean sigma"), metres(report.mean_sigma_m)))
        figures.append((tr("greatest sigma"), metres(report.greatest_sigma_m)))
    figures.append((tr("records used"), count(report.records)))
    figures.append((tr("records rejected"), count(report.rejected_records)))
    return figures


def _add_maps(page: ReportPage, report: ReconstructionReport) -> None:
    text = tr(
        "Each path is coloured by sigma, the standard deviation of its position. Where sigma is "
        "large, several streets explain the records about equally well: read the path as an area "
        "there. Grey lines are roads, triangles are stations, the white ones served. An open "
        "circle is the start, a filled one the end. North is up; every map has a scale of its own."
    )
    drawn = [trajectory for trajectory in report.listed if trajectory.map]
    if report.count > len(drawn):
        text += " " + tr(
            "Only the first {shown} of {count:,} trajectories have a map.",
            shown=len(drawn),
            count=report.count,
        )
    key = color_key(zip(COLORS, sigma_labels()))
    page.add_cards(tr("Maps"), text, key, [_card(one, report) for one in drawn])


def _card(one: ReportedTrajectory, report: ReconstructionReport) -> str:
    title = one.name
    if one.part > 1:
        title = tr("{name}, part {part}", name=one.name, part=one.part)
    rejected = report.rejected_of(one.name)
    records = tr("{records:,} records used", records=one.records)
    if rejected:
        records = tr(
            "{records:,} records used, {rejected:,} rejected",
            records=one.records,
            rejected=rejected,
        )
    lines = [
        tr("{start} UTC, {duration}", start=instant(one.start), duration=span(one.duration_s)),
        tr(
            "{length}, sigma {mean} (at most {greatest})",
            length=kilometres(one.length_m),
            mean=metres(one.mean_sigma_m),
            greatest=metres(one.greatest_sigma_m),
        ),
        f"{records}; {one.engine}",
    ]
    return card(one.map, title, lines)


def _add_list(page: ReportPage, report: ReconstructionReport) -> None:
    text = tr("Times are in UTC. Rejected records are those of all parts of a trajectory.")
    if report.count > len(report.listed):
        text += " " + tr(
            "Only the first {shown:,} of {count:,} are listed; the layer has all of them.",
            shown=len(report.listed),
            count=report.count,
        )
    header = [
        tr("Trajectory"),
        tr("Part"),
        tr("Start"),
        tr("Duration"),
        tr("Length"),
        tr("Mean sigma"),
        tr("Greatest sigma"),
        tr("Records used"),
        tr("Records rejected"),
        tr("Along"),
        tr("Engine and model revision"),
    ]
    rows = [
        [
            one.name,
            count(one.part),
            instant(one.start),
            span(one.duration_s),
            kilometres(one.length_m),
            metres(one.mean_sigma_m),
            metres(one.greatest_sigma_m),
            count(one.records),
            count(report.rejected_of(one.name)),
            tr("roads") if one.on_roads else tr("plane"),
            one.engine,
        ]
        for one in report.listed
    ]
    page.add_section(tr("Trajectories"), text, table(header, rows))


def _add_engines(page: ReportPage, report: ReconstructionReport) -> None:
    rows = [[engine, count(number)] for engine, number in report.engines.most_common()]
    page.add_section(
        tr("Engines"),
        tr("One engine took over for another, whose inference server was lost."),
        table([tr("Engine and model revision"), tr("Trajectories")], rows),
    )


def _add_rejected(page: ReportPage, report: ReconstructionReport) -> None:
    text = tr("Records that could not be used, and why.")
    if report.rejected_count > len(report.rejected):
        text += " " + tr(
            "Only the first {shown} of {count:,} entries are listed; the layer Rejected has all "
            "of them.",
            shown=len(report.rejected),
            count=report.rejected_count,
        )
    rows = [
        [trajectory or _NOTHING, reason, count(records)]
        for trajectory, records, reason in report.rejected
    ]
    header = [tr("Trajectory"), tr("Reason"), tr("Records")]
    page.add_section(tr("Rejected"), text, table(header, rows, sentences=1))
