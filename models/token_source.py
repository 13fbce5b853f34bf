"""The token that clients must show: from a file, or from an environment variable."""

from __future__ import annotations

from pathlib import Path


def token_from(file: Path | None, variable: str | None) -> str | None:
    """The token; None where neither file nor variable gives one.

    Args:
        file: holds it; goes before the variable.
        variable: the variable's value.

    Raises:
        ValueError: the file cannot be read or is empty, or no header could carry the token.
    """
    token = variable
    if file is not None:
        try:
            token = file.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise ValueError(f"the token file cannot be read: {error}") from error
        if not token:
            raise ValueError(f"the token file {file} is empty")
    if token is not None and not (token.isascii() and token.isprintable() and " " not in token):
        raise ValueError("the token must be of printable ASCII characters without spaces")
    return token or None
