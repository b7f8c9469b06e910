"""Names that a contract cannot use, because generated Python would not work, or mean something else."""

from __future__ import annotations

import keyword
import re

_BUILT_IN = {"bool", "bytes", "cls", "datetime", "dict", "field", "float", "int", "list", "self", "str"}
"""What class bodies of generated modules say in annotations and defaults."""

ARGUMENT_WORDS = _BUILT_IN | {"operation", "paging", "parse", "prepare"}
"""What a request has besides its arguments."""

_DECLARATIONS = {"attribute", "child", "children", "element", "header", "headers", "outcome", "values"}
_READERS = {"as_boolean", "as_date", "as_double", "as_integer", "as_string"}
_METHODS = {"from_headers", "from_row", "from_xml", "parse", "read", "to_dict"}

FIELD_WORDS = _BUILT_IN | _DECLARATIONS | _READERS | _METHODS
"""What fields are declared with, and what every model has."""

METHOD_WORDS = {
    "close", "config", "events", "from_env", "from_profile", "get_net_client", "net_client", "of", "pages",
    "portable_config", "send", "stream", "typed_client",
}  # fmt: skip
"""What a client has besides its operations."""

CLASS_WORDS = {
    "AnyContent", "ApiEnum", "AsyncClient", "BaseAsyncClient", "BaseClient", "Body", "ByMarker", "ByOffset", "ByRow",
    "ClassVar", "Client", "Compatibility", "ContentRequest", "Credentials", "DeleteObject", "Destination",
    "Ds3GetObject", "Ds3PutObject", "False", "HttpReply", "HttpRequest", "Mapping", "Model", "None", "PagedRequest",
    "PagedResponse", "Paging", "Part", "PRESENT", "Readable", "Request", "Response", "RetryPolicy", "Sequence",
    "Timeouts", "Transfers", "True", "UUID", "Writable",
}  # fmt: skip
"""What generated modules import, and what stands beside the contract's types in the package."""

_DEVICE = re.compile(r"aux|con|nul|prn|(com|lpt)[0-9]")
"""File names that Windows keeps for itself."""

_SNAKE = re.compile(r"[a-z][a-z0-9_]{0,99}")


def is_snake(name: str) -> bool:
    """Tell whether `name` is in snake_case."""
    return _SNAKE.fullmatch(name) is not None


def is_module(name: str) -> bool:
    """Tell whether a module can be called as the CamelCase `name` is."""
    return not keyword.iskeyword(name.lower()) and not _DEVICE.fullmatch(name.lower())


def is_method(name: str) -> bool:
    """Tell whether a client's method can be called as the CamelCase `name` is."""
    return name.lower() not in {word.replace("_", "") for word in METHOD_WORDS}
