"""Listings that come in pages, walked as if they were one.

How the next page is asked for is a value that the generated request carries: `ByRow`, `ByOffset` or `ByMarker`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Generic, TypeVar

from .errors import BadAnswer, BadRequest, Ds3Error, InvalidRequest, MissingField, NotFound
from .request import Answer, Answer_co, PagedResponse, Request, Response

Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)

Next = dict[str, Any]
"""Arguments of the request for the next page that differ from those of the last."""


class Course(ABC):
    """One walk through a listing, page by page."""

    @abstractmethod
    def after(self, response: Any, rows: Sequence[Any]) -> tuple[Sequence[Any], Next | None]:
        """Return the rows that are new, and how to ask for the page after this one; None when it was the last."""

    def instead(self, error: Ds3Error) -> Next | None:
        """Return how to ask in another way, after the server refused; None when there is no other."""
        return None


@dataclass(frozen=True, kw_only=True)
class Paging(ABC):
    """Which lists of a result hold the rows, and how the next page is asked for."""

    rows: tuple[str, ...]
    """Fields of the result."""
    size: str
    """The argument that bounds the rows of a page."""

    @abstractmethod
    def course(self, request: Any) -> Course:
        """Return the state of a walk that begins with `request`."""


@dataclass(frozen=True, kw_only=True)
class ByMarker(Paging):
    """The answer says whether it goes on, and from where."""

    more: str
    """The field of the result that is true when it goes on."""
    markers: tuple[tuple[str, str], ...]
    """Arguments, and the fields of the result with their values for the next page."""

    def course(self, request: Any) -> Course:
        """Return the state of a walk."""
        return _MarkerCourse(self, request)


@dataclass(frozen=True, kw_only=True)
class ByOffset(Paging):
    """The next page begins after so many rows; rows that come or go meanwhile shift the others."""

    offset: str
    last: str
    """The flag that asks for the last page."""

    def course(self, request: Any) -> Course:
        """Return the state of a walk."""
        return _OffsetCourse(self, request)


@dataclass(frozen=True, kw_only=True)
class ByRow(ByOffset):
    """The next page begins after the row that was last, so that rows which come or go meanwhile do no harm."""

    marker: str
    """The argument that takes the key of a row."""
    key: str
    """The field of a row."""

    def course(self, request: Any) -> Course:
        """Return the state of a walk."""
        return _RowCourse(self, request)


class PagedRequest(Request[Answer_co], Generic[Answer_co, Row_co]):
    """A request for one page of a listing; ``client.pages(request)`` walks them all."""

    __slots__ = ()

    paging: ClassVar[Paging]


class _MarkerCourse(Course):
    def __init__(self, paging: ByMarker, request: Any) -> None:
        self._paging = paging
        self._seen = {tuple(getattr(request, argument) for argument, _ in paging.markers)}

    def after(self, response: Any, rows: Sequence[Any]) -> tuple[Sequence[Any], Next | None]:
        if not _sent(response.result, self._paging.more):
            return rows, None
        return rows, self._next(response)

    def _next(self, response: Any) -> Next:
        """Return the markers that the answer gives; those that are empty are not sent."""
        given = {argument: _sent(response.result, field) or None for argument, field in self._paging.markers}
        if not any(given.values()):
            raise _astray(response, "goes on, but not where")
        if tuple(given.values()) in self._seen:
            raise _astray(response, "goes on where it has been already")
        self._seen.add(tuple(given.values()))
        return given


class _OffsetCourse(Course):
    def __init__(self, paging: ByOffset, request: Any) -> None:
        self._paging = paging
        self._at: int = getattr(request, paging.offset) or 0
        self._is_last = bool(getattr(request, paging.last))
        self._first: object = None

    def after(self, response: Any, rows: Sequence[Any]) -> tuple[Sequence[Any], Next | None]:
        fresh = self._fresh(response, rows)
        self._at += len(rows)
        self._first = rows[0] if rows and self._first is None else self._first
        goes_on = not self._is_last and _goes_on(response, rows, fresh)
        return fresh, self._next(response, rows) if goes_on else None

    def _fresh(self, response: PagedResponse[Any], rows: Sequence[Any]) -> Sequence[Any]:
        """Return the rows; none when a server that knows no pages says everything once more."""
        repeated = response.paging_truncated is None and rows and rows[0] == self._first
        return () if repeated else rows

    def _next(self, response: Any, rows: Sequence[Any]) -> Next:
        return {self._paging.offset: self._at}


class _RowCourse(_OffsetCourse):
    """Asks by the key of the last row; if that row has gone, by one before it."""

    def __init__(self, paging: ByRow, request: Any) -> None:
        super().__init__(paging, request)
        self._by = paging
        self._began_by_marker = getattr(request, paging.marker) is not None
        self._keys: list[Any] = []
        """Of the last page, as far as their rows may still be there."""
        self._known: frozenset[Any] = frozenset()
        self._ends: set[Any] = set()
        self._steps_back = 1

    def _fresh(self, response: PagedResponse[Any], rows: Sequence[Any]) -> Sequence[Any]:
        return [row for row in rows if _sent(row, self._by.key) not in self._known] if self._known else rows

    def _next(self, response: Any, rows: Sequence[Any]) -> Next:
        keys = [key for row in rows if (key := _sent(row, self._by.key)) is not None]
        if not keys and not self._began_by_marker:
            return super()._next(response, rows)
        if not keys:
            raise _astray(response, "goes on, but its rows have no key to go on from")
        if keys[-1] in self._ends:
            raise _astray(response, "goes on where it has been already")
        self._ends.add(keys[-1])
        self._keys, self._known, self._steps_back = keys, frozenset(keys), 1
        return self._by_key()

    def _by_key(self) -> Next:
        return {self._by.marker: self._keys[-1], self._by.offset: None}

    def instead(self, error: Ds3Error) -> Next | None:
        """Go back further with each refusal: a refusal for another reason must not cost one call for every row."""
        del self._keys[-self._steps_back :]
        self._steps_back *= 2
        return self._by_key() if self._keys and isinstance(error, (BadRequest, NotFound)) else None


def _goes_on(response: PagedResponse[Any], rows: Sequence[Any], fresh: Sequence[Any]) -> bool:
    """Tell whether there is more; a server that does not say is asked until it has nothing new."""
    following = response.paging_truncated
    if following and not rows:
        raise _astray(response, "goes on, but its page is empty")
    return bool(fresh) if following is None else following > 0


def _sent(value: object, field: str) -> Any:
    """Return a field; None when the server did not send it."""
    try:
        return getattr(value, field)
    except MissingField:
        return None


def _astray(response: Response[Any], where: str) -> BadAnswer:
    error = BadAnswer(f"the listing says that it {where}")
    error.about(response.request.operation, response.status, response.request_id)
    return error


class _Walk(Generic[Answer, Row]):
    """What to ask next, and which rows of an answer are new."""

    def __init__(self, request: PagedRequest[Answer, Row]) -> None:
        self._course = request.paging.course(request)
        self._lists = request.paging.rows
        self.request: PagedRequest[Answer, Row] | None = request

    def took(self, response: Answer) -> Sequence[Row]:
        """Note an answer; return its rows."""
        rows = [row for name in self._lists for row in _sent(response.result, name) or ()]
        fresh, following = self._course.after(response, rows)
        self._ask(following)
        return fresh

    def was_refused(self, error: Ds3Error) -> None:
        """Find another way to ask, or raise `error`."""
        following = self._course.instead(error)
        if following is None:
            raise error
        self._ask(following)

    def _ask(self, following: Next | None) -> None:
        assert self.request is not None
        self.request = None if following is None else replace(self.request, **following)  # type: ignore[type-var]


def _sized(request: PagedRequest[Answer, Row], size: int | None) -> PagedRequest[Answer, Row]:
    if not isinstance(request, PagedRequest):
        raise InvalidRequest(f"{request.operation} does not answer in pages")
    if size is None:
        return request
    if size < 1:
        raise InvalidRequest(f"a page cannot have {size} rows")
    return replace(request, **{request.paging.size: size})  # type: ignore[type-var]  # requests are dataclasses


class Pages(Generic[Answer, Row]):
    """All rows of a listing; pages are asked for as they are needed, and anew by each iteration."""

    def __init__(
        self, send: Callable[[Request[Answer]], Answer], request: PagedRequest[Answer, Row], size: int | None
    ) -> None:
        self._send = send
        self._request = _sized(request, size)

    def __iter__(self) -> Iterator[Row]:
        for _, rows in self._pages():
            yield from rows

    def by_page(self) -> Iterator[Answer]:
        """Yield the responses, for what they hold besides rows, such as common prefixes."""
        for response, _ in self._pages():
            yield response

    def _pages(self) -> Iterator[tuple[Answer, Sequence[Row]]]:
        walk = _Walk(self._request)
        while walk.request is not None:
            try:
                response = self._send(walk.request)
            except Ds3Error as error:
                walk.was_refused(error)
                continue
            yield response, walk.took(response)


class AsyncPages(Generic[Answer, Row]):
    """The same for ``async for``."""

    def __init__(
        self,
        send: Callable[[Request[Answer]], Awaitable[Answer]],
        request: PagedRequest[Answer, Row],
        size: int | None,
    ) -> None:
        self._send = send
        self._request = _sized(request, size)

    async def __aiter__(self) -> AsyncIterator[Row]:
        async for _, rows in self._pages():
            for row in rows:
                yield row

    async def by_page(self) -> AsyncIterator[Answer]:
        """Yield the responses, for what they hold besides rows, such as common prefixes."""
        async for response, _ in self._pages():
            yield response

    async def _pages(self) -> AsyncIterator[tuple[Answer, Sequence[Row]]]:
        walk = _Walk(self._request)
        while walk.request is not None:
            try:
                response = await self._send(walk.request)
            except Ds3Error as error:
                walk.was_refused(error)
                continue
            yield response, walk.took(response)
