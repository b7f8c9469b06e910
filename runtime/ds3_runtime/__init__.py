"""The hand-written ground under the generated SDK: signing, transport, models and the bulk-job loop.

Generated code imports from here only what `__all__` names. What not every call needs is loaded when it is asked for.
"""

from .models import (
    Model,
    attribute,
    child,
    children,
    element,
    header,
    headers,
    outcome,
    values,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import errors, events, payloads, transfer
    from .async_client import BaseAsyncClient
    from .body import AnyContent, Body, BytesBody, Readable, StreamBody, Writable
    from .client import BaseClient
    from .compatibility import Compatibility, compare_versions
    from .content import ContentRequest
    from .destination import Destination
    from .http import PRESENT, Headers, HttpRequest, flag, rest_path, url_path
    from .pages import ByMarker, ByOffset, ByRow, PagedRequest, Paging
    from .payloads import DeleteObject, Ds3GetObject, Ds3PutObject, Part
    from .policy import Attempt, RetryPolicy, RetryRule, Timeouts
    from .reply import HttpReply
    from .request import PagedResponse, Request, Response
    from .signing import Credentials
    from .values import ApiEnum, as_boolean, as_date, as_double, as_integer, as_string

_ROOMS = {
    ".async_client": ("BaseAsyncClient",),
    ".body": ("AnyContent", "Body", "BytesBody", "Readable", "StreamBody", "Writable"),
    ".client": ("BaseClient",),
    ".compatibility": ("Compatibility", "compare_versions"),
    ".content": ("ContentRequest",),
    ".destination": ("Destination",),
    ".http": ("PRESENT", "Headers", "HttpRequest", "flag", "rest_path", "url_path"),
    ".pages": ("ByMarker", "ByOffset", "ByRow", "PagedRequest", "Paging"),
    ".payloads": ("DeleteObject", "Ds3GetObject", "Ds3PutObject", "Part"),
    ".policy": ("Attempt", "RetryPolicy", "RetryRule", "Timeouts"),
    ".reply": ("HttpReply",),
    ".request": ("PagedResponse", "Request", "Response"),
    ".signing": ("Credentials",),
    ".values": ("ApiEnum", "as_boolean", "as_date", "as_double", "as_integer", "as_string"),
}
_SUBPACKAGES = ("errors", "events", "payloads", "transfer")
_ROOM_OF = {name: room for room, names in _ROOMS.items() for name in names}


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name in _SUBPACKAGES:
        return import_module(f".{name}", __name__)
    if name not in _ROOM_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_ROOM_OF[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


__all__ = [
    "PRESENT",
    "AnyContent",
    "ApiEnum",
    "Attempt",
    "BaseAsyncClient",
    "BaseClient",
    "Body",
    "ByMarker",
    "ByOffset",
    "ByRow",
    "BytesBody",
    "Compatibility",
    "ContentRequest",
    "Credentials",
    "DeleteObject",
    "Destination",
    "Ds3GetObject",
    "Ds3PutObject",
    "Headers",
    "HttpReply",
    "HttpRequest",
    "Model",
    "PagedRequest",
    "PagedResponse",
    "Paging",
    "Part",
    "Readable",
    "Request",
    "Response",
    "RetryPolicy",
    "RetryRule",
    "StreamBody",
    "Timeouts",
    "Writable",
    "as_boolean",
    "as_date",
    "as_double",
    "as_integer",
    "as_string",
    "attribute",
    "child",
    "children",
    "compare_versions",
    "element",
    "errors",
    "events",
    "flag",
    "header",
    "headers",
    "outcome",
    "payloads",
    "rest_path",
    "transfer",
    "url_path",
    "values",
]
