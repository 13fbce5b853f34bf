"""`sig2gps:detectobjects` by way of a scripted inference server."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsVectorLayer,
)

from sig2gps_qgis import request_failures
from sig2gps_qgis.request_failures import Patience
from tests.qgis.authentication_configurations import configuration
from tests.qgis.background import run_in_background
from tests.qgis.layers import UTM_29N, layer
from tests.qgis.model_destination import only_destination
from tests.qgis.reconstruction_run import Impatient, Log
from tests.qgis.vision.denoise_run import Run, run
from tests.unit.detector_server import REVISION, WEIGHTS, detector_server, picture
from tests.unit.scripted_server import ScriptedServer, status

DETECT = "sig2gps:detectobjects"


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with detector_server() as running:
        yield running


@pytest.fixture(autouse=True)
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Servers are given up after a second."""
    short = partial(Patience, busy_s=1.0, connect_s=1.0)
    monkeypatch.setattr(request_failures, "Patience", lambda **_: short(failing_s=1.0))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of four images: two boxes, one, none, and a broken one."""
    made = tmp_path / "Bilder Größe 1 画像"
    made.mkdir()
    (made / "a.jpg").write_bytes(picture((0.25, 0.5), (0.75, 0.5)))
    (made / "b.JPG").write_bytes(picture((0.5, 0.125), kind=7))
    (made / "c.png").write_bytes(picture())
    (made / "d.jpeg").write_bytes(b"\xff\xd8")
    (made / "notes.txt").write_text("no image")
    return made


def detect(server: ScriptedServer | str, log: Log | None = None, **parameters: object) -> Run:
    address = server if isinstance(server, str) else server.url
    given = {
        "DETECTOR": WEIGHTS,
        "SERVER": address,
        "BOXES": "memory:",
        "REJECTED": "memory:",
        **parameters,
    }
    return run(DETECT, {name: value for name, value in given.items() if value is not None}, log)


def refused(server: ScriptedServer | str, **parameters: object) -> str:
    log = Log()
    with pytest.raises(QgsProcessingException) as error:
        detect(server, log, **parameters)
    told = "\n".join([str(error.value), *log.lines])
    assert "Traceback" not in told
    return told


def frames(*names: str | None, geometry: str = "None") -> QgsVectorLayer:
    """A row for each image; times and beams are there to be kept."""
    return layer(
        geometry,
        "img:string beam:integer box_x:double",
        [
            (
                f"Point ({536000 + number} 5749000)" if geometry == "Point" else None,
                {"img": name, "beam": number, "box_x": -1.0},
            )
            for number, name in enumerate(names)
        ],
        crs=UTM_29N if geometry == "Point" else "",
        name="frames",
    )


def boxes(found: Run) -> list[tuple[object, ...]]:
    """(sample, class name, confidence, x, y), nulls as None."""
    return [
        (
            row["sample"],
            row["class_name"] or None,
            round(row["confidence"], 3) if row["confidence"] else None,
            row["box_x"] if row["class_name"] else None,
            row["box_y"] if row["class_name"] else None,
        )
        for row in found.features("BOXES")
    ]


def test_the_images_of_a_folder(server: ScriptedServer, folder: Path) -> None:
    found = detect(server, FOLDER=str(folder))
    assert boxes(found) == [
        (1, "car", 0.9, 0.25, 0.5),
        (1, "car", 0.8, 0.75, 0.5),
        (2, "truck", 0.9, 0.5, 0.125),
        (3, None, None, None, None),
    ]
    first = found.features("BOXES")[0]
    assert first["image"] == str(folder / "a.jpg")
    assert (first["image_width"], first["image_height"], first["class"]) == (960, 540, 2)
    assert (round(first["box_w"], 5), round(first["box_h"], 5)) == (0.1, 0.2)
    assert first["detector"] == f"{WEIGHTS} (weights {REVISION})"
    ((row, name, reason),) = found.rejected
    assert (row, name) == (4, "d.jpeg")
    assert reason.startswith(f"unusable image: {folder / 'd.jpeg'}: the image cannot be decoded")
    counts = ("IMAGE_COUNT", "BOX_COUNT", "EMPTY_COUNT", "REJECTED_COUNT")
    assert [found.outputs[name] for name in counts] == [3, 3, 1, 1]
    assert (
        f"Detector {WEIGHTS} (weights {REVISION}), on the inference server at {server.url}."
        in found.log.lines
    )
    assert "3 boxes in 3 images; in 1 of them nothing was found." in found.log.lines


def test_a_pattern_chooses_files(server: ScriptedServer, folder: Path) -> None:
    found = detect(server, FOLDER=str(folder), PATTERN="b*;C.*")
    assert [one[0] for one in boxes(found)] == [1, 2]
    message = refused(server, FOLDER=str(folder), PATTERN="*.gif")
    assert f"no images *.gif (PATTERN) in the folder '{folder}' (FOLDER)" in message


def test_rows_of_a_table_keep_their_fields(server: ScriptedServer, folder: Path) -> None:
    table = frames("c.png", "a.jpg", str(folder / "a.jpg"))
    found = detect(server, IMAGES=table, IMAGE="img", IMAGE_FOLDER=str(folder))
    assert [one[0] for one in boxes(found)] == [1, 2, 2, 3, 3]
    features = found.features("BOXES")
    assert [row["beam"] for row in features] == [0, 1, 1, 2, 2]
    assert [row["img"] for row in features][:3] == ["c.png", "a.jpg", "a.jpg"]
    assert {row["box_x_input"] for row in features} == {-1.0}
    assert server.script.computed == 1


def test_points_stay_points(server: ScriptedServer, folder: Path) -> None:
    points = frames("a.jpg", "b.JPG", geometry="Point")
    found = detect(server, IMAGES=points, IMAGE="img", IMAGE_FOLDER=str(folder))
    made = found.outputs["BOXES"]
    assert isinstance(made, QgsVectorLayer)
    assert made.crs().authid() == UTM_29N
    assert [row.geometry().asPoint().x() for row in made.getFeatures()] == [536000] * 2 + [536001]


def test_the_field_image_is_found_and_made_absolute(server: ScriptedServer, folder: Path) -> None:
    table = layer("None", "image:string", [(None, {"image": "a.jpg"})], crs="")
    found = detect(server, IMAGES=table, IMAGE_FOLDER=str(folder))
    assert [row["image"] for row in found.features("BOXES")] == [str(folder / "a.jpg")] * 2
    names = found.features("BOXES")[0].fields().names()
    assert names[:2] == ["image", "sample"]


def test_what_is_wrong_with_rows_is_told(server: ScriptedServer, folder: Path) -> None:
    found = detect(
        server,
        IMAGES=frames("a.jpg", None, "gone.jpg", "d.jpeg"),
        IMAGE="img",
        IMAGE_FOLDER=str(folder),
    )
    rows = [row.id() for row in frames("a.jpg", None, "gone.jpg", "d.jpeg").getFeatures()]
    assert [(row, name) for row, name, _ in found.rejected] == [
        (rows[1], None),
        (rows[2], "gone.jpg"),
        (rows[3], "d.jpeg"),
    ]
    reasons = [reason for _, _, reason in found.rejected]
    assert "the row names no image" in reasons[0]
    assert f"{folder / 'gone.jpg'}: there is no such file" in reasons[1]
    assert "cannot be decoded" in reasons[2]
    (warning,) = found.log.warnings
    assert warning.startswith("3 rows of layer 'frames' (IMAGES) are not used.")


def test_none_of_the_images_can_be_used(server: ScriptedServer, folder: Path) -> None:
    message = refused(server, IMAGES=frames("gone.jpg"), IMAGE="img", IMAGE_FOLDER=str(folder))
    assert "None of the 1 rows of layer 'frames' (IMAGES) can be used." in message
    assert "there is no such file" in message


def test_confidence_and_classes_are_asked_for(server: ScriptedServer, folder: Path) -> None:
    detect(server, FOLDER=str(folder), CONFIDENCE=0.5, CLASSES=" truck, Car,")
    (submitted,) = (one for one in server.script.requests if one.kind == "submit")
    assert submitted.query["confidence"] == "0.5"
    assert submitted.query["classes"] == "2,7"
    message = refused(server, FOLDER=str(folder), CLASSES="car, tram")
    assert "knows no class 'tram' (CLASSES); it knows: person, car, truck" in message


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({}, "Choose either IMAGES, a layer whose rows name images, or FOLDER"),
        ({"FOLDER": "/no/such"}, "There is no folder '/no/such' (FOLDER)"),
        ({"FOLDER": ".", "DETECTOR": ""}, "Choose a DETECTOR"),
        ({"FOLDER": ".", "DETECTOR": "yolo.onnx"}, "its name must end in .pt"),
        ({"FOLDER": ".", "DETECTOR": "/a/b.pt"}, "takes only names of weights in its own folder"),
        ({"FOLDER": ".", "DETECTOR": "other.pt"}, "there are no weights 'other.pt'"),
        ({"FOLDER": ".", "SERVER": "gpu"}, "SERVER: 'gpu' is no address"),
        ({"FOLDER": ".", "SERVER": None}, "Run sig2gps:installinference, or give SERVER"),
        ({"FOLDER": ".", "CONFIDENCE": 2}, "CONFIDENCE is 2; it must be 0.001 to 1"),
    ],
)
def test_parameters_that_cannot_be_used(
    server: ScriptedServer, folder: Path, parameters: dict[str, object], message: str
) -> None:
    if parameters.get("FOLDER") == ".":
        parameters["FOLDER"] = str(folder)
    assert message in refused(server, **parameters)


def test_layers_that_cannot_be_used(server: ScriptedServer, folder: Path) -> None:
    table = frames("a.jpg")
    both = refused(server, IMAGES=table, IMAGE="img", FOLDER=str(folder))
    assert "Choose either IMAGES" in both
    no_field = refused(server, IMAGES=table)
    assert "Choose IMAGE, the field of layer 'frames' (IMAGES)" in no_field
    assert "Its fields: img, beam, box_x" in no_field
    assert "no field 'path' (IMAGE)" in refused(server, IMAGES=table, IMAGE="path")
    relative = refused(server, IMAGES=table, IMAGE="img")
    assert "'a.jpg' is relative to a folder: choose IMAGE_FOLDER" in relative
    absent = refused(server, IMAGES="/no/such.gpkg", IMAGE="img")
    assert "The layer of IMAGES cannot be opened" in absent
    empty = refused(server, IMAGES=frames(), IMAGE="img")
    assert "There are no rows in layer 'frames' (IMAGES)" in empty
    assert server.script.computed == 0


def test_a_path_of_weights_must_be_there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIG2GPS_PYTHON", "/usr/bin/python3")
    message = refused("", FOLDER=str(folder), DETECTOR="/no/such.pt")
    assert "There is no file '/no/such.pt' (DETECTOR)" in message


def test_a_server_that_is_not_there_or_is_lost(server: ScriptedServer, folder: Path) -> None:
    for number in range(100):
        (folder / f"e{number:03}.jpg").write_bytes(picture((0.5, 0.5)))
    with ScriptedServer() as gone:
        address = gone.url
    message = refused(address, FOLDER=str(folder))
    assert f"No connection to the inference server at {address}" in message
    assert "Nothing has been written." in message
    log = Log()
    log.progressChanged.connect(lambda _: server.script.faults.update(submit=[status(503)] * 1000))
    found = detect(server, log, FOLDER=str(folder))
    assert found.outputs["IMAGE_COUNT"] in (31, 63)
    assert found.outputs["IMAGE_COUNT"] + found.outputs["REJECTED_COUNT"] == 104
    assert any("no answer: The inference server" in reason for *_, reason in found.rejected)


def test_the_token_goes_to_the_server(server: ScriptedServer, folder: Path) -> None:
    with configuration("Basic", password="much-secret") as identifier:
        found = detect(server, FOLDER=str(folder), AUTH=identifier)
    sent = {request.headers["Authorization"] for request in server.script.requests}
    assert sent == {"Bearer much-secret"}
    assert "much-secret" not in "\n".join([*found.log.lines, *found.log.warnings])


def test_cancelling_writes_nothing(server: ScriptedServer, folder: Path) -> None:
    for number in range(100):
        (folder / f"e{number:03}.jpg").write_bytes(picture((0.5, 0.5)))
    found = detect(server, Impatient(20.0), FOLDER=str(folder))
    assert "BOXES" not in found.outputs


def test_in_the_background(server: ScriptedServer, folder: Path) -> None:
    algorithm = QgsApplication.processingRegistry().algorithmById(DETECT).create()
    outputs = run_in_background(
        algorithm,
        {
            "FOLDER": str(folder),
            "DETECTOR": WEIGHTS,
            "SERVER": server.url,
            "BOXES": "memory:",
        },
    )
    assert outputs["BOX_COUNT"] == 3


def test_as_a_step_of_a_model(server: ScriptedServer, folder: Path) -> None:
    import processing

    step = QgsProcessingModelChildAlgorithm(DETECT)
    step.setChildId("detection")
    model = QgsProcessingModelAlgorithm("model", "models")
    model.addModelParameter(
        QgsProcessingParameterFeatureSource(
            "samples", "samples", [QgsProcessing.SourceType.TypeVector]
        ),
        QgsProcessingModelParameter("samples"),
    )
    of_model = QgsProcessingModelChildParameterSource.fromModelParameter("samples")
    step.addParameterSources("IMAGES", [of_model])
    for name, value in (
        ("IMAGE", "img"),
        ("IMAGE_FOLDER", str(folder)),
        ("DETECTOR", WEIGHTS),
        ("SERVER", server.url),
    ):
        fixed = QgsProcessingModelChildParameterSource.fromStaticValue(value)
        step.addParameterSources(name, [fixed])
    output = QgsProcessingModelOutput("boxes", "boxes")
    output.setChildId("detection")
    output.setChildOutputName("BOXES")
    step.setModelOutputs({"boxes": output})
    model.addChildAlgorithm(step)
    boxes = only_destination(model)
    outputs = processing.run(
        model,
        {"samples": frames("a.jpg", "b.JPG", geometry="Point"), boxes: "memory:"},
        feedback=Log(),
    )
    features: list[QgsFeature] = list(outputs[boxes].getFeatures())
    assert [row["sample"] for row in features] == [1, 1, 2]
