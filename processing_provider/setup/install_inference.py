"""The algorithm ``sig2gps:installinference``."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsSettings,
)

from sig2gps_qgis.environment_folder import InstalledEnvironment
from sig2gps_qgis.environment_look import look_at
from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.inference_installation import Installation
from sig2gps_qgis.installation_errors import InstallationError
from sig2gps_qgis.package_lists import PackageLists
from sig2gps_qgis.processing_provider.inference_environment import (
    SETTING,
    VARIABLE,
    environment_folder,
)
from sig2gps_qgis.processing_provider.report.report_page import ReportPage
from sig2gps_qgis.processing_provider.report.report_parameter import declare_report
from sig2gps_qgis.processing_provider.setup.network_way_out import network_way_out
from sig2gps_qgis.processing_provider.setup.setup_algorithm import SetupAlgorithm, facts_table
from sig2gps_qgis.python_search import find_python
from sig2gps_qgis.torch_builds import AUTO, DEVICES, choose_build
from sig2gps_qgis.translation import tr


class InstallInference(SetupAlgorithm):
    """Builds the inference environment in the QGIS profile."""

    GUIDE = "install.md#learned-engines-and-detectors"

    DEVICE = "DEVICE"
    WHEELS = "WHEELS"
    PYTHON = "PYTHON"
    REBUILD = "REBUILD"
    INFERENCE_PYTHON = "INFERENCE_PYTHON"
    INFERENCE_DEVICE = "INFERENCE_DEVICE"
    INFERENCE_PACKAGES = "INFERENCE_PACKAGES"

    def name(self) -> str:
        return "installinference"

    def displayName(self) -> str:
        return self.tr("Install the inference environment")

    def tags(self) -> list[str]:
        return self.tr("setup,install,python,venv,pip,torch,cuda,gpu,model,offline,proxy").split(
            ","
        )

    def summary(self) -> str:
        return self.tr(
            "<p>Installs what the learned engines and detectors need: a Python environment of its "
            "own in the QGIS profile, with PyTorch. QGIS's own Python is not touched, and the "
            "engine hmm needs none of this.</p>"
            "<p>It downloads up to a few gigabytes, through QGIS's proxy if there is one, and may "
            "be cancelled at any time: nothing half-installed is left, and the next run goes on "
            "with what was downloaded. An environment that is there already stays as it is until "
            "the new one is complete.</p>"
            "<p>Without a network, give a folder with the wheels of all packages.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        self.add_choice(
            self.DEVICE,
            self.tr("Device"),
            DEVICES,
            AUTO,
            self.tr(
                "What models will run on. auto looks for an NVIDIA GPU, and takes cpu where there "
                "is none. The packages for cuda are several times as large."
            ),
        )
        self.add_parameter(
            QgsProcessingParameterFile(
                self.WHEELS,
                self.tr("Folder of wheels"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            self.tr(
                "Installs from this folder alone, without any network. Collect the wheels with "
                "pip download on a computer with the same system and the same version of Python."
            ),
        )
        self.add_parameter(
            QgsProcessingParameterFile(self.PYTHON, self.tr("Python program"), optional=True),
            self.tr(
                "The Python that makes the environment, 3.11 or later. Empty: QGIS's own, or "
                "another one that is found on this computer."
            ),
            advanced=True,
        )
        self.add_parameter(
            QgsProcessingParameterBoolean(
                self.REBUILD, self.tr("Build it anew in any case"), defaultValue=False
            ),
            self.tr("Off: an environment that is complete and up to date is left as it is."),
            advanced=True,
        )
        declare_report(self, self.tr("What has been installed, as an HTML page."))
        self.add_outputs(
            QgsProcessingOutputString(self.INFERENCE_PYTHON, self.tr("Inference environment")),
            QgsProcessingOutputString(self.INFERENCE_DEVICE, self.tr("Device in use")),
            QgsProcessingOutputString(self.INFERENCE_PACKAGES, self.tr("Installed packages")),
        )

    def check_input(self, parameters: dict[str, object], context: QgsProcessingContext) -> None:
        wheels = self.parameterAsString(parameters, self.WHEELS, context)
        if wheels and not any(Path(wheels).glob("*.whl")):
            raise InvalidInputError(
                tr(
                    "The folder '{wheels}' ({wheels_parameter}) has no wheels (*.whl). Collect "
                    "them with pip download on a computer with a network, or leave it empty.",
                    wheels=wheels,
                    wheels_parameter=self.WHEELS,
                )
            )
        python = self.parameterAsString(parameters, self.PYTHON, context)
        if python and not Path(python).is_file():
            raise InvalidInputError(
                tr(
                    "There is no program '{python}' ({python_parameter}).",
                    python=python,
                    python_parameter=self.PYTHON,
                )
            )

    def prepare(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._way_out = network_way_out()

    def process(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        try:
            environment, report = self._environment(parameters, context, feedback)
        except InstallationError as error:
            raise QgsProcessingException(str(error)) from error
        others = {
            self.tr("variable {name}", name=VARIABLE): os.environ.get(VARIABLE),
            self.tr("setting {name}", name=SETTING): QgsSettings().value(SETTING, ""),
        }
        for by, named in others.items():
            if named and Path(named) != Path(environment.python):
                feedback.pushWarning(
                    tr(
                        "The {by} names another Python, '{named}', which goes before this one. "
                        "Take it away to use what was installed.",
                        by=by,
                        named=named,
                    )
                )
        packages = [f"{name} {version}" for name, version in report["packages"].items()]
        page = ReportPage(self.tr("The inference environment"), environment.python)
        page.add_figures(
            [
                (self.tr("Device"), environment.device),
                ("Python", str(report.get("python", ""))),
                ("torch", str(report["packages"].get("torch", ""))),
            ]
        )
        page.add_section(self.tr("Packages"), "", facts_table(list(report["packages"].items())))
        return {
            self.INFERENCE_PYTHON: environment.python,
            self.INFERENCE_DEVICE: environment.device,
            self.INFERENCE_PACKAGES: ", ".join(packages),
            **self.save_report(page, parameters, context),
        }

    def _environment(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[InstalledEnvironment, dict]:
        """The one that is there and will do, or else a new one, with what it says of itself."""
        folder, lists = environment_folder(), PackageLists()
        device = self.parameterAsEnumString(parameters, self.DEVICE, context)
        build = choose_build(device, feedback.isCanceled)
        feedback.pushInfo(tr("Device {device}: {reason}", device=build.device, reason=build.reason))
        there = folder.installed()
        wanted = (lists.digest, build.device)
        rebuild = self.parameterAsBool(parameters, self.REBUILD, context)
        if there and not rebuild and (there.requirements, there.device) == wanted:
            try:
                report = look_at(there.python, folder.parent, cancelled=feedback.isCanceled)
            except InstallationError as error:
                feedback.pushInfo(
                    tr("The environment is built anew, for it is broken. {error}", error=error)
                )
            else:
                feedback.pushInfo(tr("The environment is complete and up to date."))
                return there, report
        wheels = self.parameterAsString(parameters, self.WHEELS, context)
        python = self.parameterAsString(parameters, self.PYTHON, context)
        installation = Installation(
            folder,
            find_python(python, cancelled=feedback.isCanceled),
            build,
            Path(wheels) if wheels else None,
            self._way_out,
            lists,
        )
        return installation.run(
            feedback.pushConsoleInfo,
            lambda share: feedback.setProgress(100.0 * share),
            feedback.isCanceled,
        )
