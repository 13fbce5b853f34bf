"""The algorithm ``sig2gps:checksetup``."""

from __future__ import annotations

from importlib.util import find_spec

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from sig2gps_qgis.processing_provider.base_algorithm import REQUIRED_PACKAGES
from sig2gps_qgis.processing_provider.report.report_page import ReportPage
from sig2gps_qgis.processing_provider.report.report_parameter import declare_report
from sig2gps_qgis.processing_provider.server_parameters import (
    check_server_parameters,
    declare_server_parameters,
    server_access,
)
from sig2gps_qgis.processing_provider.setup.environment_check import check_environment
from sig2gps_qgis.processing_provider.setup.findings import Findings
from sig2gps_qgis.processing_provider.setup.qgis_check import check_qgis
from sig2gps_qgis.processing_provider.setup.server_check import check_server, try_hmm
from sig2gps_qgis.processing_provider.setup.setup_algorithm import SetupAlgorithm, facts_table


class CheckSetup(SetupAlgorithm):
    """Looks at all that the plugin needs, and tries it."""

    GUIDE = "install.md#check-the-setup"

    READY = "READY"
    PROBLEMS = "PROBLEMS"

    def name(self) -> str:
        return "checksetup"

    def displayName(self) -> str:
        return self.tr("Check the setup")

    def tags(self) -> list[str]:
        return self.tr("setup,check,diagnose,version,device,gpu,memory,server,test").split(",")

    def summary(self) -> str:
        return self.tr(
            "<p>Says what this computer has of what Sig2GPS needs: versions, device and memory, "
            "the models with the hashes of their weights, whether the inference server can be "
            "reached or why not, and how long a small trial takes each engine.</p>"
            "<p>The report may be attached to a question: it has no token, no password and no "
            "data of yours, but paths of this computer.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        declare_server_parameters(
            self, self.tr("Otherwise that server is checked; only a made-up sample goes there.")
        )
        declare_report(self, self.tr("All that was found, as an HTML page."))
        self.addOutput(QgsProcessingOutputBoolean(self.READY, self.tr("Learned engines can run")))
        texts = {
            self.PROBLEMS: self.tr("Problems, and what to do"),
            "PLUGIN_VERSION": self.tr("Version of Sig2GPS"),
            "QGIS_VERSION": self.tr("Version of QGIS"),
            "PYTHON_VERSION": self.tr("QGIS's Python"),
            "PACKAGES": self.tr("Packages of QGIS's Python"),
            "WEIGHTS": self.tr("Hashes of the shipped weights"),
            "INFERENCE_PYTHON": self.tr("Inference environment"),
            "INFERENCE_PACKAGES": self.tr("Packages for inference"),
            "DEVICE": self.tr("Device"),
            "SERVER_STATE": self.tr("Inference server"),
            "SERVER_DEVICE": self.tr("Device of the server"),
            "MODELS": self.tr("Models and their revisions"),
        }
        numbers = {
            "DEVICE_MEMORY_MB": self.tr("Memory of the GPU (MB)"),
            "MEMORY_MB": self.tr("Memory (MB)"),
            "FREE_MEMORY_MB": self.tr("Free memory (MB)"),
            "HMM_SECONDS": self.tr("Trial of hmm (s)"),
            "EMBEDDED_SECONDS": self.tr("Trial of embedded (s)"),
        }
        for name, label in texts.items():
            self.addOutput(QgsProcessingOutputString(name, label))
        for name, label in numbers.items():
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def check_input(self, parameters: dict[str, object], context: QgsProcessingContext) -> None:
        if find_spec("requests") is not None:
            check_server_parameters(self, parameters, context)

    def prepare(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._access = server_access(self, parameters, context, feedback)

    def process(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        findings = Findings(feedback)
        check_qgis(findings)
        feedback.setProgress(5)
        complete = all(find_spec(name) for name in (*REQUIRED_PACKAGES, "requests"))
        works_here = check_environment(findings, feedback)
        feedback.setProgress(40)
        ready = complete and (works_here or bool(self._access.server))
        if ready:
            ready = check_server(self._access, findings, feedback)
        feedback.setProgress(90)
        if complete:
            try_hmm(findings, feedback)
        feedback.setProgress(100)
        return {
            **findings.outputs,
            self.READY: ready,
            self.PROBLEMS: "\n".join(findings.problems),
            **self.save_report(self._page(findings, ready), parameters, context),
        }

    def _page(self, findings: Findings, ready: bool) -> ReportPage:
        page = ReportPage(
            self.tr("The setup of Sig2GPS"),
            self.tr("What was found on this computer, and tried."),
        )
        works, works_not = self.tr("ready"), self.tr("not ready")
        figures = [("hmm", works if "HMM_SECONDS" in findings.outputs else works_not)]
        figures.append(("embedded", works if ready else works_not))
        page.add_figures(figures)
        if findings.problems:
            numbered = [(f"{i}.", text) for i, text in enumerate(findings.problems, 1)]
            page.add_section(self.tr("Problems, and what to do"), "", facts_table(numbered))
        for heading, facts in findings.sections.items():
            page.add_section(heading, "", facts_table(facts))
        return page
