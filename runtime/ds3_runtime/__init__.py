"""The hand-written ground under the generated SDK: signing, transport, models and the bulk-job loop.

Generated code imports from here only what `__all__` names.
"""

from . import errors, payloads
from .body import Body, BytesBody, Readable, StreamBody, Writable
from .client import BaseClient
from .compatibility import Compatibility, compare_versions
from .http import PRESENT, Headers, HttpRequest, flag, rest_path, url_path
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
from .payloads import DeleteObject, Ds3GetObject, Ds3PutObject, Part
from .policy import RetryPolicy, Timeouts
from .reply import HttpReply
from .request import PagedResponse, Request, Response
from .signing import Credentials
from .values import ApiEnum, as_boolean, as_date, as_double, as_integer, as_string

__all__ = [
    "PRESENT",
    "ApiEnum",
    "BaseClient",
    "Body",
    "BytesBody",
    "Compatibility",
    "Credentials",
    "DeleteObject",
    "Ds3GetObject",
    "Ds3PutObject",
    "Headers",
    "HttpReply",
    "HttpRequest",
    "Model",
    "PagedResponse",
    "Part",
    "Readable",
    "Request",
    "Response",
    "RetryPolicy",
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
