"""Scenes: noisy GPS before a camera, denoised, and its error along the image."""

from __future__ import annotations

from pathlib import Path

from scripts import demo_styles as styles
from scripts.window.dialogs import run_dialog
from scripts.window.installation import TOOLBOX
from scripts.window.report_page import look_at_report
from scripts.window.stage import Stage

_SAMPLE_MM = 2.0


def street_scenes(stage: Stage, street: Path, beams: int) -> None:
    """Denoise the sample street's positions; its codebook has this many beams."""
    stage.new_project()
    stage.show_docks("Layers", TOOLBOX)
    samples = stage.add_layer(street, "samples", "Samples")
    renderer = styles.records()
    renderer.symbol().setSize(_SAMPLE_MM)
    samples.setRenderer(renderer)
    stage.iface.layerTreeView().refreshLayerSymbology(samples.id())
    stage.zoom_to(samples)
    stage.picture("street-samples")
    fields = {
        "SAMPLES": samples.id(),
        "BEAM": "beam",
        "BEAMS": beams,
        "PASS": "drive",
        "TIME": "time",
        "TRUTH_X": "true_longitude",
        "TRUTH_Y": "true_latitude",
    }
    results = run_dialog(stage, "sig2gps:denoisegps", fields, picture="street-denoise")
    stage.show_docks("Layers")
    stage.zoom_to(samples)
    stage.picture("street-denoised")
    look_at_report(stage, Path(results["REPORT"]), "street-report")
