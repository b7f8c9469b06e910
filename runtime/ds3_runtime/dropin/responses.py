"""Responses as older scripts read them; they can also be made by hand, from any object that looks like an answer."""

from __future__ import annotations

import io
import re
from abc import ABCMeta, abstractmethod
from collections.abc import Callable, Iterable
from typing import Any, ClassVar, cast
from urllib.parse import unquote

from ..body import write_all
from ..errors import BadAnswer
from ..fields import FieldSpec
from .failures import check_status
from .operation import Operation
from .results import plain_result, plan_of

_META = "x-amz-meta-"
_WHOLE_NUMBER = re.compile("[0-9]{1,18}")


class HeadRequestStatus:
    """What a HEAD request tells."""

    EXISTS = "EXISTS"
    NOTAUTHORIZED = "NOTAUTHORIZED"
    DOESNTEXIST = "DOESNTEXIST"
    UNKNOWN = "UNKNOWN"


class AbstractResponse(metaclass=ABCMeta):
    """An accepted answer.

    Attributes:
        request: What was asked for.
        response: The answer itself: status, reason, headers and body.
        result: A plain dictionary, bytes, a `HeadRequestStatus`, or None.
        meta_data: Metadata of the object by name, each a list of values; None when there were no headers at all.
    """

    facts: ClassVar[Operation] = Operation("")
    _model: ClassVar[Callable[[], Any]]

    def __init__(self, response: Any, request: Any) -> None:
        self.request = request
        self.response = response
        self.result: Any = None
        self.meta_data = _meta_data(response.getheaders())
        self.process_response(response)

    @abstractmethod
    def process_response(self, response: Any) -> None:
        """Read the answer; `RequestFailed` when its status is none of those that are accepted."""


class EmptyResponse(AbstractResponse):
    """An answer without a result."""

    def process_response(self, response: Any) -> None:
        """Check the status."""
        check_status(response, self.facts.accepted)


class BytesResponse(AbstractResponse):
    """An answer that is handed on as it came."""

    def process_response(self, response: Any) -> None:
        """Check the status and take the body."""
        check_status(response, self.facts.accepted)
        if response.status == self.facts.status:
            self.result = response.read()


class ModelResponse(AbstractResponse):
    """An answer that is a document."""

    def process_response(self, response: Any) -> None:
        """Check the status and read the document."""
        from ..xml import read_document

        check_status(response, self.facts.accepted)
        if response.status == self.facts.status:
            content = response.read()
            root, runs = read_document(content.encode() if isinstance(content, str) else content)
            self.result = plain_result(root, plan_of(type(self)._model()), runs)


class PagedResponse(ModelResponse):
    """One page of a listing; None where the server does not say how many rows follow, and how many there are."""

    def process_response(self, response: Any) -> None:
        """Read the document and the numbers of rows."""
        fields = {name.lower(): value.strip() for name, value in response.getheaders()}
        self.paging_truncated = _whole_number(fields.get("page-truncated"))
        self.paging_total_result_count = _whole_number(fields.get("total-result-count"))
        super().process_response(response)


class HeadResponse(AbstractResponse):
    """An answer that consists of its status and its headers; what they say of an object are attributes too."""

    def process_response(self, response: Any) -> None:
        """Check the status and read the headers."""
        check_status(response, self.facts.accepted)
        self.status_code = response.status
        self.result = dict(self.facts.outcomes).get(response.status, HeadRequestStatus.UNKNOWN)
        fields = [(name.lower(), value) for name, value in response.getheaders()] if response.status < 300 else []
        for spec in type(self)._model().__fields__:
            if spec.origin in ("header", "headers"):
                setattr(self, spec.name, _told(spec, fields))


class StreamResponse(AbstractResponse):
    """An answer whose body goes into the request's stream."""

    def process_response(self, response: Any) -> None:
        """Check the status and write what has not been written on the way here."""
        check_status(response, self.facts.accepted)
        stream = getattr(self.request, self.facts.sink)
        try:
            write_all(stream, response.read())
        finally:
            _finish(stream)


def response_class(name: str, module: str, facts: Operation, model: Callable[[], Any]) -> type[AbstractResponse]:
    """Return the class of an operation's responses; `model` is asked for the type of the result when one is read."""
    namespace = {
        "__module__": module,
        "__doc__": f"Answer to `{facts.method}`.",
        "facts": facts,
        "_model": staticmethod(model),
    }
    return cast("type[AbstractResponse]", ABCMeta(name, (_kind(facts),), namespace))


def _kind(facts: Operation) -> type[AbstractResponse]:
    if facts.sink:
        return StreamResponse
    if facts.outcomes:
        return HeadResponse
    if not facts.model:
        return EmptyResponse
    if facts.model == bytes.__name__:
        return BytesResponse
    return PagedResponse if facts.paged else ModelResponse


def _meta_data(fields: Iterable[tuple[str, str]]) -> dict[str, list[str]] | None:
    """Return metadata, decoded as it was encoded on its way to the server."""
    fields = list(fields)
    found: dict[str, list[str]] = {}
    for name, value in fields:
        if name.lower().startswith(_META):
            found.setdefault(unquote(name[len(_META) :]), []).extend(map(unquote, value.split(",")))
    return found if fields else None


def _whole_number(text: str | None) -> int | None:
    return int(text) if text and _WHOLE_NUMBER.fullmatch(text) else None


_MISSING = {"blob_checksum_type": "NONE"}
"""What scripts expect where a header does not say it."""


def _told(spec: FieldSpec, fields: list[tuple[str, str]]) -> Any:
    """Return what header fields say, as text; several of one kind by the rest of their names."""
    tag = spec.tag.lower()
    if spec.origin == "header":
        return next((value for name, value in fields if name == tag), _MISSING.get(spec.name))
    return dict(_entry(spec, name, value) for name, value in fields if name.startswith(tag))


def _entry(spec: FieldSpec, name: str, value: str) -> tuple[Any, str]:
    try:
        return spec.key(unquote(name[len(spec.tag) :])), unquote(value)
    except ValueError as error:
        raise BadAnswer(f"the header {name} makes no sense: {error}") from error


def _finish(stream: Any) -> None:
    """Close a stream, since scripts leave that to their client; content in memory would be lost by it."""
    if type(stream) is not io.BytesIO and hasattr(stream, "close"):
        stream.close()
