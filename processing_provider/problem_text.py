"""A problem with a row, in one form for all layers: what, its value, where, and the remedy."""

from __future__ import annotations

from sig2gps_qgis.translation import tr


def problem_text(problem: str, detail: str | None, where: str, remedy: str) -> str:
    """A line for the log, or for a table of what was rejected.

    Args:
        problem: what is wrong, and `remedy` what to do, as `translatable` marked them.
        detail: the value at fault, or what was found; None without one.
        where: the row.
        remedy: empty where the detail has it.
    """
    parts = {"problem": tr(problem), "detail": detail, "where": where}
    if not remedy:
        return tr("{problem}: {detail} ({where}).", **parts)
    parts["remedy"] = tr(remedy)
    if detail is None:
        return tr("{problem} ({where}). {remedy}", **parts)
    return tr("{problem}: {detail} ({where}). {remedy}", **parts)
