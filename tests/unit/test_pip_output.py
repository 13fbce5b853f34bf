"""What pip prints, read for progress and for the cause of a failure."""

from __future__ import annotations

from pathlib import Path

import pytest

from sig2gps_qgis.pip_environment import WayOut, pip_variables
from sig2gps_qgis.pip_failures import explain
from sig2gps_qgis.pip_progress import FETCHING, PipProgress


def test_progress(tmp_path: Path) -> None:
    (tmp_path / "pip-23.dist-info").mkdir()
    progress = PipProgress("# two\nBig_one==1\nother>=2  # small\n--pre\n", tmp_path)
    assert progress.share() == 0.0
    assert progress.read("Collecting big-one==1 (from -r list (line 2))")
    assert progress.read("  Downloading big_one-1-py3-none-any.whl (400 MB)")
    assert not progress.read("Progress 200 of 400")
    assert progress.share() == pytest.approx(FETCHING * 0.25)
    progress.read("Collecting what-it-needs")
    assert progress.share() == pytest.approx(FETCHING * 0.25)
    progress.read("Requirement already satisfied: other in …")
    progress.read("Progress 1 of 1")
    assert progress.share() == pytest.approx(FETCHING)
    progress.read("Installing collected packages: what-it-needs, other, big_one, more")
    (tmp_path / "other-2.dist-info").mkdir()
    assert progress.share() == pytest.approx(FETCHING + (1 - FETCHING) / 4)


@pytest.mark.parametrize(
    ("line", "remedy"),
    [
        ("OSError('Tunnel connection failed: 407 Proxy Authentication Required')", "asks for a lo"),
        ("ProxyError('Cannot connect to proxy.', timeout())", "gives no way out"),
        ("Could not fetch URL https://x/: 403 Client Error: Forbidden", "refuses to answer"),
        ("ERROR: Missing dependencies for SOCKS support.", "SOCKS"),
        ("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed certificate", "certificate authority"),
        ("ERROR: [Errno 28] No space left on device", "disk is full"),
        (
            "HINT: … at https://pip.pypa.io/warnings/enable-long-paths enable Long Path",
            "long paths",
        ),
        ("NewConnectionError: [Errno -3] Temporary failure in name resolution", "give WHEELS"),
        ("ReadTimeoutError: Read timed out.", "goes on with what was downloaded"),
        ("ERROR: No matching distribution found for av==1", "has no av==1 for Python 3.15.0"),
        ("ERROR: something new", "It said at the end:\nCollecting av\nERROR: something new"),
    ],
)
def test_cause_and_remedy(line: str, remedy: str) -> None:
    assert remedy in explain(["Collecting av", line], "", "3.15.0")


def test_what_would_lead_pip_astray_is_not_inherited(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("PIP_TARGET", "PIP_USER", "PYTHONHOME", "PYTHONEXECUTABLE"):
        monkeypatch.setenv(name, "1")
    monkeypatch.setenv("PIP_INDEX_URL", "https://company.invalid/simple")
    variables = pip_variables(WayOut({"https": "http://me:x@proxy:1"}), tmp_path, "ca.pem")
    assert not {"PIP_TARGET", "PIP_USER", "PYTHONHOME", "PYTHONEXECUTABLE"} & set(variables)
    assert variables["PIP_INDEX_URL"] == "https://company.invalid/simple"
    assert variables["https_proxy"] == variables["HTTPS_PROXY"] == "http://me:x@proxy:1"
    assert variables["PIP_CACHE_DIR"] == str(tmp_path)


def test_passwords_are_hidden_in_either_form() -> None:
    way_out = WayOut({"https": "http://me:p%40ss@proxy:1"})
    assert way_out.without_secrets("p%40ss and p@ss") == "**** and ****"
    assert "p@ss" not in repr(way_out)
    assert "p%40ss" not in repr(way_out)
