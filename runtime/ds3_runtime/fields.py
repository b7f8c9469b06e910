"""How the fields of a model stand on the wire."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, cast
from urllib.parse import unquote

from .errors import BadAnswer
from .http import Headers
from .plain_rows import Run, row_mark, row_value
from .rows import Rows
from .values import as_boolean, as_double, as_integer, as_string
from .xml import Element, children_by_tag, element_text, run_elements, run_number

if TYPE_CHECKING:
    from .models import Model

Origin = Literal["element", "attribute", "header", "headers", "outcome"]
ABSENT: Any = object()
_QUICK: dict[Callable[[str], Any], Callable[[str], Any]] = {
    as_integer: int,
    as_double: float,
    as_boolean: {"true": True, "false": False}.__getitem__,
}
"""What reads most texts as these readers do, but in C; they differ in what stands in ``1_000``."""


@dataclass(slots=True)
class FieldSpec:
    """How one value stands on the wire; `name` is set by the model that owns it."""

    tag: str
    read: Callable[[str], Any] = as_string
    origin: Origin = "element"
    model: type[Model] | None = None
    many: bool = False
    wrapper: str | None = None
    each: bool = False
    """Every item of the list has a wrapper of its own."""
    key: Callable[[str], Any] = as_string
    optional: bool = False
    secret: bool = False
    name: str = ""
    mark: bytes = b""
    """What stands before its value in a plain row."""
    is_leaf: bool = False
    """Whether it is a single value in an element of its own."""

    def __post_init__(self) -> None:
        self.mark = row_mark(self.tag)
        self.is_leaf = self.origin == "element" and not self.many and self.model is None

    def from_element(self, node: Element, children: dict[str, list[Element]], runs: Sequence[Run] = ()) -> Any:
        """Return the value in an element whose children are grouped by tag; ABSENT when it is not there."""
        if self.is_leaf and not runs:
            return self._leaf(children.get(self.tag))
        if self.origin == "attribute":
            return self._scalar(node.get(self.tag))
        if self.many:
            return self._list(self.items(children), runs)
        named = children.get(self.tag)
        if named is None:
            return self._missing()
        found = next(_elements(named, runs)) if runs else named[0]
        return self.model.read(found, runs) if self.model else self._scalar(element_text(found))

    def _leaf(self, named: list[Element] | None) -> Any:
        if named is None:
            return None if self.optional else ABSENT
        found = named[0]
        text = element_text(found) if len(found) else found.text or ""
        if self.read is as_string:
            return text if text or not self.optional else None
        return self._scalar(text)

    def from_row(self, row: bytes) -> Any:
        """Return the value in a row that holds only attributes; ABSENT when it is not there."""
        if self.origin == "attribute":
            return self._scalar(row_value(row, self.mark))
        return [] if self.many else self._missing()

    def text_in_row(self, row: bytes) -> str | None:
        """Return the text in a row that holds only attributes; None when it is not there."""
        return row_value(row, self.mark) if self.origin == "attribute" else None

    def from_column(self, texts: list[str]) -> list[Any] | None:
        """Return the values of many rows if all make sense and are quickly made; None if each is to be read alone."""
        if self.read is as_string:
            return None if self.optional and "" in texts else texts
        quick = _QUICK.get(self.read)
        if quick is None or "_" in "".join(texts):
            return None
        try:
            return list(map(quick, texts))
        except (KeyError, ValueError):
            return None

    def _list(self, items: Iterator[Element], runs: Sequence[Run]) -> Any:
        if self.model is None:
            return [self._convert(element_text(item)) for item in _elements(items, runs)]
        parts: list[list[Model] | Run] = [[]]
        for item in items:
            number = run_number(item) if runs else None
            if number is not None:
                parts += [runs[number], []]
            else:
                cast("list[Model]", parts[-1]).append(self.model.read(item, runs))
        return parts[0] if len(parts) == 1 else Rows(self.model, [part for part in parts if part])

    def items(self, children: dict[str, list[Element]]) -> Iterator[Element]:
        """Yield the elements of a list; none when its wrapper is missing."""
        if self.wrapper is None:
            yield from children.get(self.tag, ())
            return
        for wrapper in children.get(self.wrapper, ()):
            yield from children_by_tag(wrapper).get(self.tag, ())

    def from_headers(self, headers: Headers) -> Any:
        """Return the value in a reply's headers; ABSENT when it is not there."""
        if self.origin == "header":
            return self._scalar(headers.get(self.tag))
        return dict(self._header_entry(rest, value) for rest, value in headers.with_prefix(self.tag))

    def _header_entry(self, rest: str, value: str) -> tuple[Any, Any]:
        try:
            return self.key(unquote(rest)), self._convert(unquote(value))
        except ValueError as error:
            raise BadAnswer(f"the header {self.tag}{rest} makes no sense: {error}") from error

    def _scalar(self, text: str | None) -> Any:
        """Empty text is a value only where text must stand; everywhere else the server means null."""
        if text is None:
            return self._missing()
        if self.read is as_string:
            return text if text or not self.optional else None
        return self._convert(text) if text and not text.isspace() else self._missing()

    def _missing(self) -> Any:
        return None if self.optional else ABSENT

    def _convert(self, text: str) -> Any:
        """Only in plain text do spaces around it mean anything."""
        read = self.read
        try:
            return text if read is as_string else read(text.strip())
        except ValueError as error:
            raise BadAnswer(f"{self.tag} holds {text!r}: {error}") from error


def _elements(found: Iterable[Element], runs: Sequence[Run]) -> Iterator[Element]:
    """Yield elements, with those that were cut out as a run of rows back in their place."""
    for element in found:
        number = run_number(element) if runs else None
        if number is None:
            yield element
        else:
            yield from run_elements(runs[number])
