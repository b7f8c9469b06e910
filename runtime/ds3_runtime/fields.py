"""How the fields of a model stand on the wire."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import unquote

from .errors import BadAnswer
from .http import Headers
from .values import as_string
from .xml import Element, children_by_tag, element_text

if TYPE_CHECKING:
    from .models import Model

Origin = Literal["element", "attribute", "header", "headers", "outcome"]
ABSENT: Any = object()


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

    def from_element(self, node: Element, children: dict[str, list[Element]]) -> Any:
        """Return the value in an element whose children are grouped by tag; ABSENT when it is not there."""
        if self.origin == "attribute":
            return self._scalar(node.get(self.tag))
        if self.many:
            return [self._item(item) for item in self.items(children)]
        found = children.get(self.tag)
        if not found:
            return self._missing()
        return self._item(found[0]) if self.model else self._scalar(element_text(found[0]))

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

    def _item(self, item: Element) -> Any:
        return self.model.read(item) if self.model else self._convert(element_text(item))

    def _scalar(self, text: str | None) -> Any:
        """Empty text is a value only where text must stand; everywhere else the server means null."""
        if text is None or (not self._trimmed(text) and (self.optional or self.read is not as_string)):
            return self._missing()
        return self._convert(text)

    def _trimmed(self, text: str) -> str:
        """Only in plain text do spaces around it mean anything."""
        return text if self.read is as_string else text.strip()

    def _missing(self) -> Any:
        return None if self.optional else ABSENT

    def _convert(self, text: str) -> Any:
        try:
            return self.read(self._trimmed(text))
        except ValueError as error:
            raise BadAnswer(f"{self.tag} holds {text!r}: {error}") from error
