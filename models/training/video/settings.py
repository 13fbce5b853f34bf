"""Settings of a training, from a YAML file, checked before anything runs."""

from __future__ import annotations

import argparse
import dataclasses
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional, TypeVar, get_args, get_type_hints

import yaml

Settings = TypeVar("Settings")


class SettingsError(ValueError):
    """Settings that cannot be used; the message names them and what they may be."""


def settings_of_command(
    about: str | None, kind: type[Settings], arguments: Sequence[str] | None
) -> Settings:
    """Settings as a command line says: a YAML file, and ``name=value`` for what differs from it.

    Exits with a message where they cannot be used.

    Args:
        about: the command.
        arguments: None: those of the process.
    """
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("config", type=Path, help="YAML file, one setting a line")
    parser.add_argument("changes", nargs="*", metavar="NAME=VALUE")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    try:
        return read_settings(options.config, kind, options.changes)
    except SettingsError as error:
        parser.error(str(error))


def read_settings(file: Path, kind: type[Settings], changes: Sequence[str] = ()) -> Settings:
    """Settings as a frozen dataclass; paths are relative to the file's folder.

    Args:
        changes: ``name=value`` each, in the place of what the file says; paths as the process
            takes them.

    Raises:
        SettingsError: the file is not there, or a setting is missing, unknown or unusable.
    """
    try:
        stated = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise SettingsError(f"'{file}' cannot be read: {error}") from error
    if not isinstance(stated, dict):
        raise SettingsError(f"'{file.name}' must hold settings, one a line: name: value")
    for change in changes:
        name, _, value = change.partition("=")
        stated[name] = yaml.safe_load(value)
        if get_type_hints(kind).get(name) in (Path, Optional[Path]):
            stated[name] = str(Path(value).resolve())
    types = get_type_hints(kind)
    fields = {item.name: item for item in dataclasses.fields(kind)}  # type: ignore[arg-type]
    unknown = sorted(set(stated) - set(fields))
    if unknown:
        raise SettingsError(
            f"'{file.name}': unknown {', '.join(unknown)}; there are {', '.join(fields)}"
        )
    missing = [
        name
        for name, item in fields.items()
        if item.default is dataclasses.MISSING and name not in stated
    ]
    if missing:
        raise SettingsError(f"'{file.name}' lacks {', '.join(missing)}")
    try:
        values = {
            name: _value(value, types[name], file.parent, f"{file.name}: {name}")
            for name, value in stated.items()
        }
        return kind(**values)
    except SettingsError:
        raise
    except ValueError as error:
        raise SettingsError(f"'{file.name}': {error}") from error


def _value(value: Any, kind: Any, folder: Path, name: str) -> Any:
    if value is None and type(None) in get_args(kind):
        return None
    if get_args(kind) and type(None) in get_args(kind):
        kind = next(part for part in get_args(kind) if part is not type(None))
    if kind is Path and isinstance(value, str):
        return (folder / value).resolve()
    if kind is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    if kind in (int, bool, str) and type(value) is kind:
        return value
    if get_args(kind) and isinstance(value, list):  # tuple[X, ...]
        return tuple(_value(part, get_args(kind)[0], folder, name) for part in value)
    if kind is float and isinstance(value, str):  # YAML takes 1e-4 for a text
        try:
            return float(value)
        except ValueError:
            pass
    raise SettingsError(f"{name} is {value!r}, which cannot be {getattr(kind, '__name__', kind)}")
