"""Requests as older scripts make them: what goes over the wire stands in attributes that can be changed."""

from __future__ import annotations

from abc import ABCMeta
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from inspect import Parameter, Signature
from typing import Any, ClassVar, cast
from urllib.parse import unquote

from .. import payloads
from ..body import Body
from ..errors import InvalidRequest
from ..http import PRESENT, HttpRequest, encoded
from ..request import Request
from .bodies import LISTS
from .operation import Operation
from .streams import StreamWithLength

_META = "x-amz-meta-"
_LENGTH = "content-length"
_TYPE = "content-type"


class AbstractRequest(metaclass=ABCMeta):  # noqa: B024  # scripts derive from it, and ask what it is made with
    """What goes over the wire: `http_verb`, `path`, `query_params`, `headers` and `body`; all can be changed.

    Path and query values are encoded when they are sent. A query value of None is a bare key. Headers that are neither
    a checksum nor ``Range`` go out as metadata. Arguments are attributes too.
    """

    facts: ClassVar[Operation | None] = None
    typed: Request[Any] | None = None
    """The typed request that this one was made from."""

    def __init__(self) -> None:
        self.path = "/"
        self.http_verb = "GET"
        self.query_params: dict[str, Any] = {}
        self.headers: dict[str, Any] = {}
        self.body: Any = None
        self._prepared = HttpRequest("GET", "/")

    def prepare(self) -> HttpRequest:
        """Return what goes over the wire, as the attributes are now."""
        return replace(
            self._prepared,
            method=str(self.http_verb),
            path=self._wire_path(),
            query={encoded(str(key), "a query key"): _wire_value(value) for key, value in self.query_params.items()},
            headers=wire_headers(self.headers),
            body=wire_body(self.body, self.headers),
            sink=self._sink(),
        )

    @property
    def method_is_kept(self) -> bool:
        """Whether the method is still that of the operation."""
        return self._prepared.method == self.http_verb

    def _sink(self) -> Any:
        facts = type(self).facts
        return getattr(self, facts.sink) if facts and facts.sink else None

    def _wire_path(self) -> str:
        if self.path == unquote(self._prepared.path):
            return self._prepared.path
        return encoded("/" + self.path.removeprefix("/"), "the path")

    def _begin(self, facts: Operation, typed: Any) -> None:
        """Take over what a typed request sends."""
        body = _body(facts, typed)
        prepared: HttpRequest = typed.prepare()
        given = {name: getattr(typed, name) for name in facts.arguments}
        vars(self).update(given)
        self.typed, self._prepared = typed, replace(prepared, body=None)
        self.path, self.http_verb = unquote(prepared.path), prepared.method
        self.query_params = dict(_query(prepared, given))
        self.headers = dict(given.get("headers") or {})
        self.body = body or (b"".join(prepared.body.pieces()) if prepared.body else None)
        if isinstance(body, StreamWithLength) and facts.body:
            self.headers["Content-Length"] = given[facts.body.length]


def _query(prepared: HttpRequest, given: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield what the query says, each value as it was given."""
    for key, value in prepared.query.items():
        if value is not None:
            yield key, given.get(key, None if value is PRESENT else value)


def _body(facts: Operation, typed: Any) -> Any:
    """Return the body that a script gave; None for a list, which is checked, and taken from an iterator only once."""
    value = getattr(typed, facts.body.argument) if facts.body else None
    if facts.body is None or value is None:
        return None
    if facts.body.form in LISTS:
        setattr(typed, facts.body.argument, list(value))
        LISTS[facts.body.form](getattr(typed, facts.body.argument))
        return None
    return StreamWithLength(value, getattr(typed, facts.body.length)) if facts.body.length else value


def request_class(
    name: str, module: str, facts: Operation, typed: Callable[[], type[Request[Any]]]
) -> type[AbstractRequest]:
    """Return the class of an operation's requests; `typed` is asked when the first one is made."""
    signature = _signature(facts)

    def __init__(self: AbstractRequest, *args: Any, **kwargs: Any) -> None:
        AbstractRequest.__init__(self)
        given = signature.bind(self, *args, **kwargs).arguments
        self._begin(facts, typed()(**{name: given[name] for name in facts.arguments if name in given}))

    __init__.__signature__ = signature  # type: ignore[attr-defined]  # what editors and `help` show
    namespace = {"__init__": __init__, "__module__": module, "__doc__": f"Request of `{facts.method}`.", "facts": facts}
    return cast("type[AbstractRequest]", ABCMeta(name, (AbstractRequest,), namespace))


def _signature(facts: Operation) -> Signature:
    kind = Parameter.POSITIONAL_OR_KEYWORD
    required = [Parameter(name, kind) for name in ("self", *facts.required)]
    return Signature(required + [Parameter(name, kind, default=None) for name in facts.optional])


def _wire_value(value: Any) -> Any:
    return PRESENT if value is None else str(value)


def wire_headers(headers: Mapping[str, Any]) -> dict[str, str]:
    """Return headers as they go over the wire; the length is left to the body."""
    sent: dict[str, Any] = {}
    for name, value in headers.items():
        lowered = str(name).strip().lower()
        if lowered != _LENGTH:
            sent[_META + lowered if lowered == _TYPE else name] = _header_value(value)
    return payloads.object_headers(sent)


def _header_value(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return value if isinstance(value, list | tuple) else str(value)


def wire_body(body: Any, headers: Mapping[str, Any]) -> Body | None:
    """Return a request body from bytes, text or a stream, whose length a header may tell."""
    if body is None or isinstance(body, Body):
        return body
    if isinstance(body, StreamWithLength):
        return body.body()
    if isinstance(body, str | bytes | bytearray | memoryview):
        return payloads.text(body if isinstance(body, str) else bytes(body))
    return payloads.stream(body, _length(body, headers))


def _length(stream: Any, headers: Mapping[str, Any]) -> int | str:
    """Return how many bytes to send: what the headers say, or all that follows in a file."""
    said = next((value for name, value in headers.items() if str(name).lower() == _LENGTH), None)
    if said is not None:
        return str(said)
    if not getattr(stream, "seekable", bool)():
        raise InvalidRequest("the length of the body must be known: give bytes, a file, or a Content-Length header")
    position = stream.tell()
    length: int = stream.seek(0, 2) - position
    stream.seek(position)
    return length
