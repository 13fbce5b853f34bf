"""Fields of an input layer, and those of a result beside them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from qgis.core import QgsField, QgsFields


class JoinedFields:
    """The fields of the input, and after them those of the result.

    An input field that has the name of one of the result is kept as ``<name>_input``, unless the
    result's holds the same.

    Args:
        given: fields of the input.
        results: name and type of each field of the result.
        same: names of given fields that hold what the result's field of that name holds, too.
    """

    def __init__(
        self, given: QgsFields, results: Sequence[tuple[str, int]], same: Collection[str] = ()
    ) -> None:
        own = {name.lower() for name, _ in results}
        dropped = {name.lower() for name in same} & own
        self._kept = [i for i, name in enumerate(given.names()) if name.lower() not in dropped]
        self.fields = QgsFields()
        taken = own | {given.at(i).name().lower() for i in self._kept}
        for i in self._kept:
            field = QgsField(given.at(i))
            if field.name().lower() in own:
                field.setName(_free_name(f"{field.name()}_input", taken))
            self.fields.append(field)
        for name, kind in results:
            self.fields.append(QgsField(name, kind))

    def attributes(self, given: Sequence[object], results: Sequence[object]) -> list[object]:
        """Of one feature: the input's attributes that are kept, and the result's."""
        return [*(given[i] for i in self._kept), *results]


def _free_name(name: str, taken: set[str]) -> str:
    free, number = name, 2
    while free.lower() in taken:
        free, number = f"{name}_{number}", number + 1
    taken.add(free.lower())
    return free
