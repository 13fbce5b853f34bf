"""What the inference environment of this computer has."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from sig2gps_qgis.environment_look import look_at
from sig2gps_qgis.installation_errors import InstallationError
from sig2gps_qgis.package_lists import PackageLists
from sig2gps_qgis.processing_provider.inference_environment import (
    INSTALLER,
    environment_folder,
    inference_environment,
    server_device,
)
from sig2gps_qgis.processing_provider.setup.findings import Findings
from sig2gps_qgis.translation import tr

_MEGABYTE = 1_000_000


def check_environment(findings: Findings, feedback: QgsProcessingFeedback) -> bool:
    """Whether the environment works.

    Raises:
        Cancelled: the user wished so.
    """
    findings.begin(tr("Inference environment"))
    environment = inference_environment()
    if not environment.is_there:
        findings.add(tr("Python"), tr("none"))
        findings.outputs["INFERENCE_PYTHON"] = ""
        findings.problem(
            tr(
                "Learned engines cannot run on this computer, for {absence}. Run {installer}, or "
                "give SERVER. The engine hmm needs neither.",
                absence=environment.absence,
                installer=INSTALLER,
            )
        )
        return False
    findings.add(tr("Python"), environment.python, "INFERENCE_PYTHON")
    findings.add(tr("Named by"), environment.origin)
    folder = environment_folder()
    installed = folder.installed()
    if installed and installed.python == environment.python:
        findings.add(tr("Installed by Sig2GPS"), installed.plugin_version)
        if installed.requirements != PackageLists().digest:
            findings.problem(
                tr(
                    "This version of Sig2GPS needs other packages than the inference environment "
                    "has: run {installer} again.",
                    installer=INSTALLER,
                )
            )
    folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        report = look_at(environment.python, folder.parent, cancelled=feedback.isCanceled)
    except InstallationError as error:
        findings.problem(f"{error}\n{_mend()}")
        return False
    packages = report["packages"]
    missing = [name for name, version in packages.items() if version is None]
    listed = [f"{name} {version}" for name, version in packages.items() if version is not None]
    findings.add(
        tr("Packages"), ", ".join([f"Python {report['python']}", *listed]), "INFERENCE_PACKAGES"
    )
    if missing:
        findings.problem(
            tr(
                "The inference environment lacks {packages}. {mend}",
                packages=", ".join(missing),
                mend=_mend(),
            )
        )
    findings.add(tr("Device"), report["device"], "DEVICE")
    if report["device_memory"]:
        findings.add(
            tr("Memory of the GPU"), report["device_memory"] // _MEGABYTE, "DEVICE_MEMORY_MB", "MB"
        )
    elif server_device() == "cuda":
        findings.problem(
            tr("The options ask for cuda, but torch sees no GPU. Choose auto or cpu there.")
        )
    findings.add(tr("Threads"), report["threads"])
    findings.add(tr("Memory"), report["memory"] // _MEGABYTE, "MEMORY_MB", "MB")
    findings.add(tr("Free memory"), report["memory_available"] // _MEGABYTE, "FREE_MEMORY_MB", "MB")
    return True


def _mend() -> str:
    return tr(
        "{installer} with REBUILD mends an environment that it has installed.", installer=INSTALLER
    )
