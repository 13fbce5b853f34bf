"""The page of a report: what users wrote is text, and a file is whole or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from sig2gps_qgis.errors import InvalidInputError
from sig2gps_qgis.processing_provider.report import report_page
from sig2gps_qgis.processing_provider.report.report_page import (
    ReportPage,
    card,
    check_writable,
    color_key,
    table,
)

EVIL = "<script>alert('x')</script>&\""


def test_user_text_is_escaped(tmp_path: Path) -> None:
    page = ReportPage(EVIL, EVIL)
    page.add_figures([(EVIL, EVIL)])
    page.add_section(EVIL, EVIL, table([EVIL], [[EVIL]]))
    page.add_cards(EVIL, EVIL, color_key([("#000", EVIL)]), [card("<svg></svg>", EVIL, [EVIL])])
    page.save(tmp_path / "report.html")
    assert "<script" not in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_a_failure_leaves_the_earlier_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.html"
    path.write_text("earlier")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(report_page.Path, "write_text", full)
    with pytest.raises(InvalidInputError, match="No space left on device"):
        ReportPage("Report", "").save(path)
    assert path.read_text() == "earlier"
    assert list(tmp_path.iterdir()) == [path]


def test_a_look_whether_it_can_be_written_leaves_nothing(tmp_path: Path) -> None:
    check_writable(tmp_path / "report.html")
    assert not list(tmp_path.iterdir())
    with pytest.raises(InvalidInputError, match=r"\(REPORT\) cannot be written"):
        check_writable(tmp_path / "nowhere" / "report.html")


def test_a_folder_is_no_place_for_a_report(tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match=r"\(REPORT\) cannot be written: Is a directory"):
        check_writable(tmp_path)
