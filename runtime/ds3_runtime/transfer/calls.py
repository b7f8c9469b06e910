"""The calls that move a blob, as values: a driver makes them one at a time, or many at once."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from ..body import Body, Writable
from .requests import ByteRange

if TYPE_CHECKING:
    from .api import Blob, BulkApi, FetchedBlob


class PutCall(NamedTuple):
    """A blob is to be sent, with checksum and metadata headers."""

    bucket: str
    job_id: str
    blob: Blob
    body: Body
    headers: Mapping[str, str]

    def make(self, api: BulkApi) -> None:
        """Make the call, and wait for its answer."""
        api.put_blob(*self)


class GetCall(NamedTuple):
    """A blob, or ranges of it, are to be fetched into `sink`."""

    bucket: str
    job_id: str
    blob: Blob
    sink: Writable
    ranges: Sequence[ByteRange]

    def make(self, api: BulkApi) -> FetchedBlob:
        """Make the call, and wait for its answer."""
        return api.get_blob(*self)


BlobCall: TypeAlias = PutCall | GetCall
Moving: TypeAlias = Generator[BlobCall, "FetchedBlob | None", None]
"""One blob on its way: yields calls and is sent their answers; what a call raises is raised in it."""
Told: TypeAlias = "Callable[[FetchedBlob | BaseException | None], object]"
"""Is given the answer of a call, or its error."""


class ManyCalls(Protocol):
    """Makes short calls, many at once, in the thread that calls `turn`."""

    @property
    def room(self) -> int:
        """How many more calls could be under way now."""

    def submit(self, call: BlobCall, told: Told) -> None:
        """Have a call made; `told` hears of its end in one of the next turns."""

    def turn(self, seconds: float) -> None:
        """Go on with all calls; wait up to so many seconds for something to happen first."""

    def wake(self) -> None:
        """End the turn under way; from any thread."""

    def close(self) -> None:
        """Cut the calls under way, and close all connections."""


def carry_out(moving: Moving, api: BulkApi) -> None:
    """Make the calls of one blob, one after the other; raises what becomes of it."""
    answer: FetchedBlob | None = None
    try:
        call = next(moving)
        while True:
            try:
                answer = call.make(api)
            except BaseException as error:  # noqa: BLE001  # it is the blob's
                call = moving.throw(error)
            else:
                call = moving.send(answer)
    except StopIteration:
        return
