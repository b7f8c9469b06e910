"""Base of all generated models, and the words their fields are declared with.

To a type checker each of `element`, `attribute`, ... returns the value that the field will hold, so that annotation
and reader must agree; in fact it returns the `FieldSpec` from which `Model` reads documents and headers.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from types import MemberDescriptorType
from typing import Any, ClassVar, Literal, Self, TypeVar, cast, dataclass_transform, overload
from uuid import UUID

from .errors import MissingField
from .fields import ABSENT, FieldSpec
from .http import Headers
from .plain_rows import Run, columns
from .reply import HttpReply
from .xml import Element, children_by_tag, read_document

T = TypeVar("T")
K = TypeVar("K")
M = TypeVar("M", bound="Model")
_PLAIN = (str, int, float, bool, type(None))
"""What is written to JSON as it is."""


@overload
def element(tag: str, read: Callable[[str], T], *, optional: Literal[True], secret: bool = False) -> T | None: ...
@overload
def element(tag: str, read: Callable[[str], T], *, secret: bool = False) -> T: ...
def element(tag: str, read: Callable[[str], T], *, optional: bool = False, secret: bool = False) -> T | None:
    """Declare a value that stands in a child element."""
    return cast("T", FieldSpec(tag, read, optional=optional, secret=secret))


@overload
def attribute(tag: str, read: Callable[[str], T], *, optional: Literal[True], secret: bool = False) -> T | None: ...
@overload
def attribute(tag: str, read: Callable[[str], T], *, secret: bool = False) -> T: ...
def attribute(tag: str, read: Callable[[str], T], *, optional: bool = False, secret: bool = False) -> T | None:
    """Declare a value that stands in an attribute."""
    return cast("T", FieldSpec(tag, read, "attribute", optional=optional, secret=secret))


@overload
def child(tag: str, model: type[M], *, optional: Literal[True]) -> M | None: ...
@overload
def child(tag: str, model: type[M]) -> M: ...
def child(tag: str, model: type[M], *, optional: bool = False) -> M | None:
    """Declare a structure that stands in a child element."""
    return cast("M", FieldSpec(tag, model=model, optional=optional))


def children(tag: str, model: type[M], *, wrapper: str | None = None, each: bool = False) -> Sequence[M]:
    """Declare a list of structures; its elements stand in one `wrapper`, one each, or directly in their parent."""
    return cast("Sequence[M]", FieldSpec(tag, model=model, many=True, wrapper=wrapper, each=each))


def values(tag: str, read: Callable[[str], T], *, wrapper: str | None = None, each: bool = False) -> list[T]:
    """Declare a list of values; its elements stand in one `wrapper`, one each, or directly in their parent."""
    return cast("list[T]", FieldSpec(tag, read, many=True, wrapper=wrapper, each=each))


@overload
def header(tag: str, read: Callable[[str], T], *, optional: Literal[True]) -> T | None: ...
@overload
def header(tag: str, read: Callable[[str], T]) -> T: ...
def header(tag: str, read: Callable[[str], T], *, optional: bool = False) -> T | None:
    """Declare a value that stands in a header."""
    return cast("T", FieldSpec(tag, read, "header", optional=optional))


def headers(prefix: str, key: Callable[[str], K], read: Callable[[str], T]) -> dict[K, T]:
    """Declare the values of all headers whose name starts with `prefix`, by the rest of the name."""
    return cast("dict[K, T]", FieldSpec(prefix, read, "headers", key=key))


def outcome(read: Callable[[str], T]) -> T:
    """Declare the meaning of the status line, which the operation knows."""
    return cast("T", FieldSpec("", read, "outcome"))


class _ModelType(type):
    """Turns field declarations into slots."""

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> _ModelType:
        specs = tuple(_named(key, value) for key, value in namespace.items() if isinstance(value, FieldSpec))
        for spec in specs:
            del namespace[spec.name]
        namespace["__slots__"] = (*namespace.get("__slots__", ()), *(spec.name for spec in specs))
        namespace["__fields__"] = specs
        namespace["__named__"] = {spec.name: spec for spec in specs}
        return super().__new__(cls, name, bases, namespace)


def _named(name: str, spec: FieldSpec) -> FieldSpec:
    spec.name = name
    return spec


@dataclass_transform(
    kw_only_default=True,
    eq_default=True,
    field_specifiers=(element, attribute, child, children, values, header, headers, outcome),
)
class Model(metaclass=_ModelType):
    """A structure of the API, with a typed attribute for each of its fields.

    Optional fields are None when the server left them out or empty. A field that the contract promises but the
    server did not send raises `MissingField` when it is read, so that an older or newer server does no harm
    to those who do not need it.
    """

    __slots__ = ("_row",)
    __fields__: ClassVar[tuple[FieldSpec, ...]]
    __named__: ClassVar[dict[str, FieldSpec]]

    def __init__(self, **values: Any) -> None:
        for name, value in values.items():
            if name not in self.__named__:
                raise TypeError(f"{type(self).__name__} has no field {name}")
            setattr(self, name, value)

    @classmethod
    def read(cls, node: Element, runs: Sequence[Run] = ()) -> Self:
        """Return the structure that an XML element holds; unknown children and attributes are ignored.

        `runs` are the long lists that were cut out of the document; see `read_document`.
        """
        model = cls.__new__(cls)
        groups = children_by_tag(node)
        for spec in cls.__fields__:
            value = spec.from_element(node, groups, runs)
            if value is not ABSENT:
                setattr(model, spec.name, value)
        return model

    @classmethod
    def from_row(cls, row: bytes) -> Self:
        """Return the structure that a plain row holds (see `Run`); each value is converted when it is read."""
        model = cls.__new__(cls)
        _ROW.__set__(model, row)
        return model

    @classmethod
    def from_rows(cls, rows: Sequence[bytes]) -> list[Self]:
        """Return the structures that plain rows hold; where all have the same attributes, loops in C convert them."""
        models = [cls.__new__(cls) for _ in rows]
        _fill(_ROW, models, rows)
        texts = columns(rows)
        for spec in cls.__fields__:
            column = spec.from_column(texts[spec.tag]) if spec.origin == "attribute" and spec.tag in texts else None
            if column is not None:
                _fill(vars(cls)[spec.name], models, column)
        return models

    @classmethod
    def parse(cls, reply: HttpReply) -> Self:
        """Return the structure that a reply's document holds; `BadAnswer` when it holds none."""
        return cls.from_xml(reply.content)

    @classmethod
    def from_xml(cls, content: bytes) -> Self:
        """Return the structure that a document holds, such as a notification; `BadAnswer` when it holds none."""
        root, runs = read_document(content)
        return cls.read(root, runs)

    @classmethod
    def from_headers(cls, reply: HttpReply, outcome: object = None) -> Self:
        """Return the structure that a reply's headers hold; those of a refusal speak of no object."""
        reply_headers = reply.headers if reply.status < 300 else Headers()
        model = cls.__new__(cls)
        for spec in cls.__fields__:
            value = outcome if spec.origin == "outcome" else spec.from_headers(reply_headers)
            if value is not ABSENT:
                setattr(model, spec.name, value)
        return model

    def __getattr__(self, name: str) -> Any:
        """Return a value that was not converted yet; else say whether the name is unknown or was not sent."""
        spec = type(self).__named__.get(name)
        if spec is None:
            raise AttributeError(f"{type(self).__name__} has no attribute {name}")
        value = _unread(self, spec)
        if value is ABSENT:
            raise MissingField(f"{type(self).__name__}.{name}: the server sent no {spec.tag}")
        setattr(self, name, value)
        return value

    def text_of(self, name: str) -> str | None:
        """Return a value as text, without making anything of it first; None if there is none, or no such field."""
        spec = type(self).__named__.get(name)
        if spec is None:
            return None
        try:
            value = object.__getattribute__(self, name)
        except AttributeError:  # it was not sent, or was not read yet
            return spec.text_in_row(_ROW.__get__(self)) or None if hasattr(self, "_row") else None
        return None if value is None else str(value)

    def _present(self) -> dict[str, Any]:
        found = ((spec.name, _slot(self, spec)) for spec in type(self).__fields__)
        return {name: value for name, value in found if value is not ABSENT}

    def to_dict(self, *, secrets: bool = False) -> dict[str, Any]:
        """Return all that was sent as plain values by field name, ready for JSON.

        Structures become dictionaries, ids and dates text (ISO 8601), constants their names. Secrets are masked
        unless `secrets` asks for them.
        """
        return {
            name: "***" if type(self).__named__[name].secret and value and not secrets else _plain(value, secrets)
            for name, value in self._present().items()
        }

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self)) and self._present() == other._present()

    __hash__ = None  # type: ignore[assignment]  # models can be changed

    def __repr__(self) -> str:
        secrets = {spec.name for spec in type(self).__fields__ if spec.secret}
        shown = (
            f"{name}={'***' if name in secrets and value else repr(value)}" for name, value in self._present().items()
        )
        return f"{type(self).__name__}({', '.join(shown)})"

    def __getstate__(self) -> dict[str, Any]:
        return self._present()

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)


_ROW: MemberDescriptorType = vars(Model)["_row"]


def _fill(slot: MemberDescriptorType, models: Sequence[Model], values: Iterable[object]) -> None:
    deque(map(slot.__set__, models, values), maxlen=0)


def _unread(model: Model, spec: FieldSpec) -> Any:
    """Return a value that was not converted yet; ABSENT when the model does not come from a row."""
    try:
        row = _ROW.__get__(model)
    except AttributeError:
        return ABSENT
    return spec.from_row(row)


def _slot(model: Model, spec: FieldSpec) -> Any:
    try:
        return object.__getattribute__(model, spec.name)
    except AttributeError:
        return _unread(model, spec)


def _plain(value: Any, secrets: bool) -> Any:
    if type(value) in _PLAIN:
        return value
    if isinstance(value, Model):
        return value.to_dict(secrets=secrets)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, UUID | str):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): _plain(item, secrets) for key, item in value.items()}
    return [_plain(item, secrets) for item in value]
