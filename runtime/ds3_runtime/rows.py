"""Lists of models that are read when they are asked for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain, islice
from typing import TYPE_CHECKING, Any, TypeVar, overload

from .plain_rows import Run

if TYPE_CHECKING:
    from .models import Model

M = TypeVar("M", bound="Model")
_SHOWN = 3


class Rows(Sequence[M]):
    """The rows of a long list, read from the document that they stand in whenever they are asked for.

    Holding half a million of them takes no memory beyond the document's. Each access gives a new, equal model: keep
    the row, not its number, to change one. ``list(rows)`` gives a list that can be changed.
    """

    __slots__ = ("_ends", "_model", "_parts")

    def __init__(self, model: type[M], parts: Sequence[list[M] | Run]) -> None:
        self._model = model
        self._parts = tuple(parts)
        self._ends = list(accumulate(map(len, self._parts)))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, index: int) -> M: ...
    @overload
    def __getitem__(self, index: slice) -> list[M]: ...
    def __getitem__(self, index: int | slice) -> M | list[M]:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        number = range(len(self))[index]
        place = bisect_right(self._ends, number)
        part = self._parts[place]
        offset = number - self._ends[place] + len(part)
        return self._model.from_row(part[offset]) if isinstance(part, Run) else part[offset]

    def __iter__(self) -> Iterator[M]:
        return chain.from_iterable(chain.from_iterable(self._blocks(part) for part in self._parts))

    def _blocks(self, part: list[M] | Run) -> Iterable[list[M]]:
        return map(self._model.from_rows, part.blocks()) if isinstance(part, Run) else [part]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, list | Rows):
            return NotImplemented
        return len(self) == len(other) and all(mine == its for mine, its in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]  # equal to lists, which have none

    def __repr__(self) -> str:
        more = len(self) - _SHOWN
        shown: list[Any] = [*map(repr, islice(self, _SHOWN)), *([f"... {more} more"] if more > 0 else [])]
        return f"[{', '.join(shown)}]"
