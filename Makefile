# Every command a person needs. `make help` lists them.

QGIS_PYTHON ?= /usr/bin/python3
BUILD := build
STAMPS := $(BUILD)/stamps
ARCHIVE := $(BUILD)/sig2gps_qgis.zip
LINT_VENV := $(BUILD)/venv-lint
DOCS_VENV := $(BUILD)/venv-docs
BENCH_VENV := $(BUILD)/venv-bench
INFERENCE_VENV := $(BUILD)/venv-inference

# The inference environment wants Python 3.11 or later, which need not be QGIS's own.
INFERENCE_PYTHON ?= $(QGIS_PYTHON)
INFERENCE_REQUIREMENTS := $(addprefix requirements/,inference.txt inference-test.txt cluster.txt training.txt)
# Where plugin and tests look for the Python of the inference environment.
SIG2GPS_PYTHON ?= $(abspath $(INFERENCE_VENV))/bin/python

# make serve
HOST ?= 127.0.0.1
PORT ?= 8765
DEVICE ?= cpu
TOKEN_FILE ?=
CHECKPOINTS ?=

# make i18n
LRELEASE ?= lrelease

# make train-embedded
ROADS ?= $(if $(SIG2GPS_DATA),$(SIG2GPS_DATA),../shared/data)/roads
STAYS_SAMPLES ?= 150000
WHOLE_SAMPLES ?= 38400
MINUTES ?= 600
TRAIN_EMBEDDED = $(INFERENCE_VENV)/bin/python -m sig2gps_qgis.models.training.embedded \
	--roads $(ROADS) --folder $(BUILD)/embedded --worlds 90 --minutes $(MINUTES)

# make train-detector
IMAGES ?= images
LABELS ?= labels
START ?= yolo26n.pt
EPOCHS ?= 50

# make dataset
DATASET ?= $(BUILD)/dataset
DATASET_OPTIONS ?= --pixels 256 --frames 21 --shards 100 --windows 256

# make test-qgis
SUITE ?= trixie
TESTS ?=

RUNTIME_MODULES := qgis.core numpy scipy shapely pyproj requests
# PyQt6: the code must be ready for Qt 6, though QGIS may be built on Qt 5.
TEST_MODULES := pytest program:Xvfb PyQt6.QtWidgets PyQt6.QtSvg
INSTALL := QGIS_PYTHON=$(QGIS_PYTHON) scripts/install_system_packages.sh

export QGIS_PYTHON
export SIG2GPS_PYTHON
export QT_QPA_PLATFORM = offscreen
export PYTHONDONTWRITEBYTECODE = 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

.PHONY: help
help: ## List these commands
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "  make %-17s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@echo "QGIS_PYTHON=$(QGIS_PYTHON) is the Python that QGIS uses; override it where that differs."

.PHONY: setup
setup: $(STAMPS)/runtime $(STAMPS)/test $(STAMPS)/lint $(STAMPS)/inference ## Install QGIS (Debian, as root) and the tools
	@echo "Ready: make demo, make test, make lint."

.PHONY: demo
demo: $(STAMPS)/runtime package ## Reconstruct a simulated city's traces: build/demo/demo.png
	rm -rf $(BUILD)/demo
	$(QGIS_PYTHON) -m zipfile -e $(ARCHIVE) $(BUILD)/demo/plugins
	$(QGIS_PYTHON) scripts/demo.py --output $(BUILD)/demo

.PHONY: demo-denoise
demo-denoise: $(STAMPS)/runtime package ## Denoise GPS before a simulated camera: build/demo-denoise/demo.png
	rm -rf $(BUILD)/demo-denoise
	$(QGIS_PYTHON) -m zipfile -e $(ARCHIVE) $(BUILD)/demo-denoise/plugins
	$(QGIS_PYTHON) scripts/demo_denoise.py --output $(BUILD)/demo-denoise

.PHONY: test
test: $(STAMPS)/runtime $(STAMPS)/test $(STAMPS)/lint $(STAMPS)/inference ## Unit, QGIS and end-to-end tests (on the built zip), models
	$(QGIS_PYTHON) -m pytest
	$(INFERENCE_VENV)/bin/python -m pytest tests/models tests/unit/test_inference_protocol.py

.PHONY: test-window
test-window: $(STAMPS)/runtime $(STAMPS)/test ## Use the plugin in a real QGIS window; pictures in build/screenshots
	$(QGIS_PYTHON) -m pytest tests/window

.PHONY: test-qgis
test-qgis: $(STAMPS)/lint $(STAMPS)/inference ## Test on the QGIS of another Debian, as root: SUITE=trixie, forky or sid; TESTS
	MODULES="$(RUNTIME_MODULES) $(TEST_MODULES) ensurepip" TESTS="$(TESTS)" \
		scripts/test_qgis_suite.sh $(SUITE) $(BUILD)/debootstrap/$(SUITE)

.PHONY: test-installation
test-installation: $(STAMPS)/runtime $(STAMPS)/test ## Install the real inference environment by the plugin (gigabytes)
	$(QGIS_PYTHON) -m pytest tests/e2e/test_setup.py -m installation

.PHONY: serve
serve: $(STAMPS)/inference ## Run the inference server: HOST, PORT, DEVICE, TOKEN_FILE, CHECKPOINTS
	$(INFERENCE_VENV)/bin/python -m sig2gps_qgis.models.server --host $(HOST) --port $(PORT) \
		--device $(DEVICE) $(if $(TOKEN_FILE),--token-file $(TOKEN_FILE)) \
		$(if $(CHECKPOINTS),--checkpoints $(CHECKPOINTS))

.PHONY: lint
lint: $(STAMPS)/lint ## Check style (ruff) and types (mypy)
	$(LINT_VENV)/bin/ruff check .
	$(LINT_VENV)/bin/ruff format --check .
	$(LINT_VENV)/bin/mypy

.PHONY: fuzz
fuzz: $(STAMPS)/inference ## Send 10,000 malformed requests to an inference server
	SIG2GPS_MALFORMED_REQUESTS=10000 $(INFERENCE_VENV)/bin/python -m pytest -s tests/models/test_malformed_requests.py

.PHONY: openapi
openapi: $(STAMPS)/inference ## Write docs/openapi.json, the inference server's interface
	$(INFERENCE_VENV)/bin/python -m scripts.describe_api

.PHONY: reference
reference: $(STAMPS)/runtime ## Write docs/reference from the help of the algorithms
	$(QGIS_PYTHON) -m scripts.write_reference --output docs/reference

.PHONY: docs
docs: $(STAMPS)/docs reference ## Build the guide as a site: build/site
	NO_MKDOCS_2_WARNING=1 $(DOCS_VENV)/bin/mkdocs build --strict --clean

.PHONY: screenshots
screenshots: $(STAMPS)/runtime $(STAMPS)/test ## Write the guide's pictures, docs/images, in a real QGIS window
	$(QGIS_PYTHON) -m scripts.window.session --folder $(BUILD)/window --pictures $(BUILD)/screenshots
	$(QGIS_PYTHON) -m scripts.window.guide_pictures --pictures $(BUILD)/screenshots --output docs/images

.PHONY: i18n
i18n: ## Bring the translation sources, i18n/*.ts, up to date and build the .qm files: LRELEASE
	$(INSTALL) program:$(LRELEASE)
	$(QGIS_PYTHON) -m scripts.update_translations --lrelease $(LRELEASE)

.PHONY: sample-data
sample-data: $(STAMPS)/runtime ## Write docs/sample-data.zip, the layers of the tutorials
	$(QGIS_PYTHON) -m scripts.window.sample_data --folder $(BUILD)/sample-data --archive docs/sample-data.zip

.PHONY: package
package: ## Build the zip that QGIS installs: build/sig2gps_qgis.zip
	$(QGIS_PYTHON) scripts/package.py --output $(ARCHIVE)

.PHONY: bench
bench: $(STAMPS)/bench $(STAMPS)/inference ## Measure the engines side by side; prints Markdown tables
	$(BENCH_VENV)/bin/python -m tests.benchmarks

.PHONY: fit
fit: $(STAMPS)/bench ## Show how the engine's parameters were fitted, on simulation alone
	$(BENCH_VENV)/bin/python -m tests.benchmarks.fit

.PHONY: fit-doubt
fit-doubt: $(STAMPS)/bench ## Show when roads that lack streets are doubted, on simulation alone
	$(BENCH_VENV)/bin/python -m tests.benchmarks.fit_doubt

.PHONY: fit-embedded
fit-embedded: $(STAMPS)/bench $(STAMPS)/inference ## Show how the embedded engine's evidence was weighed
	$(BENCH_VENV)/bin/python -m tests.benchmarks.fit_embedded

.PHONY: train-embedded
train-embedded: $(STAMPS)/inference ## Train the embedded model on simulation: ROADS, MINUTES (resumes)
	$(TRAIN_EMBEDDED) --stage stays --samples $(STAYS_SAMPLES)
	$(TRAIN_EMBEDDED) --stage whole --samples $(WHOLE_SAMPLES)
	$(INFERENCE_VENV)/bin/python -m sig2gps_qgis.models.training.export_embedded \
		--checkpoint $(BUILD)/embedded/whole.pt

.PHONY: dataset
dataset: $(STAMPS)/inference ## Make a video training set by simulation: DATASET, ROADS, DATASET_OPTIONS (resumes)
	$(INFERENCE_VENV)/bin/python -m sig2gps_qgis.models.training.dataset --roads $(ROADS) \
		--worlds $(BUILD)/embedded/worlds --folder $(DATASET) $(DATASET_OPTIONS)

.PHONY: train-tiny
train-tiny: $(STAMPS)/inference ## Train a tiny video checkpoint: VAE, SFT, Traj-GDPO with 3 seeds (resumes)
	INFERENCE_PYTHON=$(INFERENCE_VENV)/bin/python scripts/train_tiny.sh $(BUILD)/train-tiny $(ROADS) $(BUILD)/embedded/worlds

.PHONY: evaluate-tiny
evaluate-tiny: train-tiny ## Measure what train-tiny trained: steps, candidates, another city, more frames
	INFERENCE_PYTHON=$(INFERENCE_VENV)/bin/python scripts/evaluate_tiny.sh $(BUILD)/train-tiny $(ROADS) $(BUILD)/embedded/worlds

.PHONY: tiny-wan
tiny-wan: $(STAMPS)/inference ## Build tiny video checkpoints from a seed: build/checkpoints
	$(INFERENCE_VENV)/bin/python -m sig2gps_qgis.models.video.tiny --folder $(BUILD)/checkpoints/tiny-ti2v
	$(INFERENCE_VENV)/bin/python -m sig2gps_qgis.models.video.tiny --folder $(BUILD)/checkpoints/tiny-i2v --family i2v

.PHONY: bench-denoise
bench-denoise: $(STAMPS)/bench $(STAMPS)/inference ## Measure denoising: methods, identification, speed
	OMP_WAIT_POLICY=PASSIVE $(BENCH_VENV)/bin/python -m tests.benchmarks.denoise

.PHONY: bench-next
bench-next: $(STAMPS)/bench ## Measure predicted next positions, 30 to 300 s ahead
	$(BENCH_VENV)/bin/python -m tests.benchmarks.next_positions

.PHONY: bench-video
bench-video: $(STAMPS)/inference ## Measure how fast videos are drawn, on a GPU where there is one
	OMP_WAIT_POLICY=PASSIVE $(INFERENCE_VENV)/bin/python -m sig2gps_qgis.models.video.benchmark

.PHONY: train-detector
train-detector: $(STAMPS)/inference ## Train a detector of Tx and Distractor: IMAGES, LABELS, START, EPOCHS, DEVICE
	$(INFERENCE_VENV)/bin/python -m sig2gps_qgis.models.training.detector --images $(IMAGES) \
		--labels $(LABELS) --start $(START) --epochs $(EPOCHS) --device $(DEVICE) \
		--output $(BUILD)/detector/detector.pt

.PHONY: clean
clean: ## Remove everything that was built
	rm -rf $(BUILD)

$(STAMPS)/runtime: scripts/install_system_packages.sh
	$(INSTALL) $(RUNTIME_MODULES)
	@mkdir -p $(@D) && touch $@

$(STAMPS)/test: scripts/install_system_packages.sh
	$(INSTALL) $(TEST_MODULES)
	@mkdir -p $(@D) && touch $@

$(STAMPS)/venv: scripts/install_system_packages.sh
	$(INSTALL) ensurepip
	@mkdir -p $(@D) && touch $@

$(STAMPS)/lint: requirements/lint.txt | $(STAMPS)/venv
	$(QGIS_PYTHON) -m venv --clear $(LINT_VENV)
	$(LINT_VENV)/bin/pip install --quiet --requirement $<
	@touch $@

$(STAMPS)/docs: requirements/docs.txt | $(STAMPS)/venv
	$(QGIS_PYTHON) -m venv --clear $(DOCS_VENV)
	$(DOCS_VENV)/bin/pip install --quiet --requirement $<
	@touch $@

$(STAMPS)/bench: requirements/bench.txt | $(STAMPS)/venv $(STAMPS)/runtime
	$(QGIS_PYTHON) -m venv --clear --system-site-packages $(BENCH_VENV)
	$(BENCH_VENV)/bin/pip install --quiet --requirement $<
	@touch $@

$(STAMPS)/inference: $(INFERENCE_REQUIREMENTS) requirements/detector.txt | $(STAMPS)/venv
	$(INFERENCE_PYTHON) -m venv --clear $(INFERENCE_VENV)
	$(INFERENCE_VENV)/bin/pip install --quiet $(addprefix --requirement ,$(INFERENCE_REQUIREMENTS))
	$(INFERENCE_VENV)/bin/pip install --quiet --no-deps --requirement requirements/detector.txt
	@touch $@
