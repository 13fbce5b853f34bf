"""Why pip failed, and what to do about it, read off what it printed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sig2gps_qgis.translation import tr, translatable

_LAST_LINES = 12

_OFFLINE = translatable(
    "Without a network, give WHEELS: a folder with the wheels of all packages, collected on "
    "another computer (see the installation guide)."
)
_KNOWN = {
    r"407 Proxy|Proxy Authentication Required": translatable(
        "The proxy asks for a login. Give user and password under Settings > Options > Network, "
        "and run this again."
    ),
    r"Missing dependencies for SOCKS support": translatable(
        "pip cannot use a SOCKS proxy. Choose an HTTP proxy under Settings > Options > Network, "
        "or do without. {offline}"
    ),
    r"Cannot connect to proxy|ProxyError": translatable(
        "The proxy gives no way out. Check Settings > Options > Network, and run this again. "
        "{offline}"
    ),
    r"Could not fetch URL .*: 40[13] Client Error": translatable(
        "The package index refuses to answer. Check the address and login of the index in pip's "
        "own configuration, and run this again."
    ),
    r"CERTIFICATE_VERIFY_FAILED|certificate verify failed": translatable(
        "A certificate on the way is not trusted, as happens behind proxies that look into "
        "secure connections. Import your company's certificate authority under Settings > "
        "Options > Authentication > Manage Certificates, and run this again."
    ),
    r"No space left on device|not enough space on the disk|Errno 28|WinError 112": translatable(
        "The disk is full. Make room on the disk that holds the QGIS profile, and run this again; "
        "what was downloaded is kept."
    ),
    r"Enable-LongPathSupport|enable Long Path|long path support": translatable(
        "A path is longer than this Windows allows. Enable long paths in Windows (setting "
        "LongPathsEnabled), and run this again."
    ),
    (
        r"Temporary failure in name resolution|Name or service not known|getaddrinfo failed|"
        r"nodename nor servname|NewConnectionError|ConnectTimeoutError|Network is unreachable"
    ): translatable(
        "The package index cannot be reached. Check the network, and run this again. {offline}"
    ),
    (
        r"Read timed out|IncompleteRead|Connection broken|ConnectionResetError|ProtocolError"
    ): translatable(
        "The connection broke off. Run this again: it goes on with what was downloaded already."
    ),
}
_MISSING = re.compile(r"No matching distribution found for ([^\s(]+)")


def explain(lines: Sequence[str], wheels: str, python: str) -> str:
    """Cause and remedy, for a user.

    Args:
        lines: what pip printed.
        wheels: the folder that the packages were to come from; empty for the package index.
        python: the version that they are for, such as 3.12.4.
    """
    text = "\n".join(lines)
    for pattern, remedy in _KNOWN.items():
        if re.search(pattern, text):
            return tr(remedy, offline=tr(_OFFLINE))
    if missing := _MISSING.search(text):
        if wheels:
            return tr(
                "The folder {wheels} (WHEELS) has no wheel of {package} for Python {python} on "
                "this system. Collect the wheels with the same Python version on the same system.",
                wheels=wheels,
                package=missing[1],
                python=python,
            )
        return tr(
            "The package index has no {package} for Python {python} on this system. Choose "
            "another version of Python in PYTHON.",
            package=missing[1],
            python=python,
        )
    return last_words(lines)


def last_words(lines: Sequence[str]) -> str:
    """What a program printed at the end, with a heading."""
    end = "\n".join([line for line in lines if line.strip()][-_LAST_LINES:])
    return tr("It said at the end:\n{end}", end=end) if end else tr("It said nothing.")
