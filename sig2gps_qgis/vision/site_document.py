"""Dataclasses of numbers and arrays as a JSON document and named arrays, and back, strictly."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from typing import Any

import numpy as np

OPTIONAL = " | None"


def to_document(value: Any, name: str, arrays: dict[str, np.ndarray]) -> Any:
    """What JSON can hold of ``value``; its arrays go into ``arrays`` under dotted names."""
    if isinstance(value, np.ndarray):
        arrays[name] = value
        return {"array": name}
    if dataclasses.is_dataclass(value):
        return {
            field.name: to_document(getattr(value, field.name), f"{name}.{field.name}", arrays)
            for field in dataclasses.fields(value)
        }
    if isinstance(value, tuple):
        return [to_document(part, f"{name}.{place}", arrays) for place, part in enumerate(value)]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def from_document(
    kind: str, document: Any, arrays: Mapping[str, np.ndarray], kinds: Mapping[str, type]
) -> Any:
    """Build a value of ``kind``, the text of a type annotation, from a document and its arrays.

    Args:
        kinds: the dataclasses that annotations may name.

    Raises:
        ValueError: the document does not hold such a value, all of it and no more.
    """
    if kind.endswith(OPTIONAL):
        if document is None:
            return None
        kind = kind[: -len(OPTIONAL)]
    if kind == "np.ndarray":
        name = _entry(document, "array")
        if name not in arrays or not np.isfinite(arrays[name]).all():
            raise ValueError(f"the array {name} is missing or not finite")
        return arrays[name]
    if kind.startswith("tuple["):
        inner = kind[len("tuple[") : -len(", ...]")]
        if not isinstance(document, list):
            raise ValueError(f"{inner} needs a list")
        return tuple(from_document(inner, part, arrays, kinds) for part in document)
    if kind in kinds:
        fields = dataclasses.fields(kinds[kind])
        if not isinstance(document, dict) or set(document) != {field.name for field in fields}:
            raise ValueError(f"{kind} has other entries than it should")
        return kinds[kind](
            **{
                field.name: from_document(str(field.type), document[field.name], arrays, kinds)
                for field in fields
            }
        )
    if kind == "float" and document is None:
        return math.nan
    wanted = {"float": (int, float), "int": (int,), "str": (str,)}[kind]
    if not isinstance(document, wanted) or isinstance(document, bool):
        raise ValueError(f"{document!r} is no {kind}")
    return float(document) if kind == "float" else document


def _entry(document: Any, key: str) -> str:
    if not isinstance(document, dict) or not isinstance(document.get(key), str):
        raise ValueError(f"an entry {key!r} is missing")
    return str(document[key])
