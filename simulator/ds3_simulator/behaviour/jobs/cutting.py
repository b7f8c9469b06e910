"""How a job is cut: objects into blobs, blobs into chunks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...errors import bad_request
from ...state.rows import Blob
from ...wire.documents import JOB_LIMIT


def cut(size: int, blob_size: int) -> Iterator[tuple[int, int]]:
    """Yield offset and length of each blob of an object; an empty object has one empty blob."""
    if size > blob_size * JOB_LIMIT:
        raise bad_request(f"{size} bytes make more than {JOB_LIMIT} blobs of {blob_size}.", "EntityTooLarge")
    for offset in range(0, max(size, 1), blob_size):
        yield offset, min(blob_size, size - offset)


def pack(blobs: Iterable[Blob], chunk_size: int, most: int) -> Iterator[list[Blob]]:
    """Yield the blobs of each chunk: a chunk is full before it gets longer than allowed, or has too many."""
    chunk: list[Blob] = []
    length = 0
    for blob in blobs:
        if chunk and (length + blob.length > chunk_size or len(chunk) == most):
            yield chunk
            chunk, length = [], 0
        chunk.append(blob)
        length += blob.length
    if chunk:
        yield chunk
