"""Base classes of the generated operation modules: a request that knows what to send and how to read the answer."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import ClassVar, Generic, TypeVar
from urllib.parse import unquote

from .http import Headers, HttpRequest
from .reply import HttpReply

Result_co = TypeVar("Result_co", covariant=True)
Answer_co = TypeVar("Answer_co", bound="Response[object]", covariant=True)
Answer = TypeVar("Answer", bound="Response[object]")


class Request(ABC, Generic[Answer_co]):
    """One call of the API, not yet made; pure: it opens no socket and can be sent any number of times."""

    __slots__ = ()

    operation: ClassVar[str]
    """Name of the operation in the contract."""

    idempotent: ClassVar[bool] = False
    """Whether a repeat does no harm, even if the server has acted on the request already; the contract says so."""

    @abstractmethod
    def prepare(self) -> HttpRequest:
        """Return what goes over the wire; `InvalidRequest` when that would make no sense."""

    @abstractmethod
    def parse(self, reply: HttpReply) -> Answer_co:
        """Return the response; an `ApiError` when the server refused, `BadAnswer` when it makes no sense."""


class Response(Generic[Result_co]):
    """An accepted answer: its typed `result`, and what else came with it."""

    __slots__ = ("_reply", "request", "result")

    request: Request[Response[Result_co]]
    result: Result_co

    def __init__(self, request: Request[Response[Result_co]], reply: HttpReply, result: Result_co) -> None:
        self.request = request
        self.result = result
        self._reply = reply

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._reply.status

    @property
    def headers(self) -> Headers:
        """All header fields."""
        return self._reply.headers

    @property
    def request_id(self) -> str | None:
        """The number under which the server knows this request."""
        return self._reply.request_id

    @property
    def retry_after(self) -> float | None:
        """Seconds the server wants to pass before the next request; None when it does not say."""
        return self._reply.retry_after

    @property
    def attempts(self) -> int:
        """How many times the request was sent, this answer included."""
        return self._reply.attempts

    @property
    def streamed(self) -> int | None:
        """How many bytes went into the request's stream; None when it has none."""
        return self._reply.streamed

    @property
    def content(self) -> bytes:
        """The body as it came; empty when it went into a stream."""
        return self._reply.content

    @property
    def metadata(self) -> dict[str, str]:
        """The object's metadata by name, decoded; empty when there is none."""
        return {unquote(name): unquote(value) for name, value in self.headers.with_prefix("x-amz-meta-")}

    def __repr__(self) -> str:
        return f"{type(self).__name__}(status={self.status}, result={self.result!r})"


class PagedResponse(Response[Result_co]):
    """One page of a listing."""

    __slots__ = ()

    @property
    def paging_truncated(self) -> int | None:
        """How many rows follow this page; None when the server does not say."""
        return self.headers.whole_number("page-truncated")

    @property
    def paging_total_result_count(self) -> int | None:
        """How many rows match in all; None when the server does not say."""
        return self.headers.whole_number("total-result-count")
