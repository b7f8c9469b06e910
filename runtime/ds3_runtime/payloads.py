"""Request bodies: the objects, parts and ids that an operation is about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from operator import index
from typing import TypeVar
from urllib.parse import quote
from uuid import UUID

from .body import AnyContent, Body, BytesBody, Writable, body_of
from .destination import Destination, sink_of
from .errors import InvalidRequest
from .markup import Document, quoted, write_document, write_element, write_text
from .signing import CHECKSUM_HEADERS

_T = TypeVar("_T")
_META = "x-amz-meta-"
_LONG = 10_000
"""Entries of a list that is written while it is sent."""
_STANDARD = (*CHECKSUM_HEADERS, "range", "content-length", "content-type")


@dataclass(frozen=True, slots=True)
class Ds3PutObject:
    """An object to be stored: its name, and its size in bytes."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Ds3GetObject:
    """An object, or a range of `length` bytes from `offset`, of the latest or of one version."""

    name: str
    length: int | None = None
    offset: int | None = None
    version_id: UUID | str | None = None


@dataclass(frozen=True, slots=True)
class DeleteObject:
    """An object, or one version of it, to be deleted."""

    key: str
    version_id: UUID | str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a multipart upload: its number from 1, and the ETag the server gave it."""

    part_number: int
    etag: str


def objects_to_put(objects: Iterable[Ds3PutObject] | None) -> Body | None:
    """Return the body that lists objects with their sizes."""
    return _document("Objects", objects, lambda entry: f"<Object Name={quoted(entry.name)} Size={quoted(entry.size)}/>")


def objects_to_get(objects: Iterable[Ds3GetObject] | None) -> Body | None:
    """Return the body that names objects, versions and ranges."""
    return _document("Objects", objects, _object_to_get)


def _object_to_get(entry: Ds3GetObject) -> str:
    if (entry.length, entry.offset, entry.version_id) == (None, None, None):
        return f"<Object Name={quoted(entry.name)}/>"
    return write_element(
        "Object", Name=entry.name, Length=entry.length, Offset=entry.offset, VersionId=entry.version_id
    )


def objects_to_delete(objects: Iterable[DeleteObject] | None) -> Body | None:
    """Return the body of a multi-object delete."""
    return _document("Delete", objects, lambda entry: write_element("Object", _delete_fields(entry)))


def _delete_fields(entry: DeleteObject) -> Iterator[str]:
    yield write_text("Key", entry.key)
    if entry.version_id is not None:
        yield write_text("VersionId", entry.version_id)


def parts(entries: Iterable[Part] | None) -> Body | None:
    """Return the body that completes a multipart upload."""
    return _document(
        "CompleteMultipartUpload",
        entries,
        lambda part: write_element("Part", [write_text("PartNumber", part.part_number), write_text("ETag", part.etag)]),
    )


def ids(entries: Iterable[UUID | str] | None) -> Body | None:
    """Return the body that lists ids."""
    return _document("Ids", entries, lambda entry: write_text("Id", entry))


def text(content: str | bytes) -> Body:
    """Return a body that is sent as it is given; a str as UTF-8."""
    try:
        return BytesBody(content.encode() if isinstance(content, str) else content)
    except UnicodeEncodeError as error:
        raise InvalidRequest("the text cannot be written as UTF-8") from error


def stream(source: AnyContent | None, length: int | str | None = None) -> Body:
    """Return a body of exactly `length` bytes from `source`, read as it is sent; or `source` if it is one."""
    try:
        size = int(length) if isinstance(length, str) else None if length is None else index(length)
    except (TypeError, ValueError) as error:
        raise InvalidRequest(f"the length {length!r} is not a number of bytes") from error
    return body_of(source, size)


def sink(destination: Destination | None) -> Writable | None:
    """Return what takes an object's content; None stays None, and means memory."""
    return sink_of(destination)


def object_headers(headers: Mapping[str, str | Sequence[str]] | None) -> dict[str, str]:
    """Return headers as they go over the wire: what HTTP does not know becomes metadata.

    Names are lower-cased; several values are joined by commas; what a header would not carry unharmed is
    percent-encoded, as all Spectra S3 SDKs do. Names that become the same are refused: one would be lost.
    """
    sent: dict[str, str] = {}
    for name, values in (headers or {}).items():
        wire_name, value = _object_header(str(name).strip(), values)
        if wire_name in sent:
            raise InvalidRequest(f"the header {name!r} is given twice")
        sent[wire_name] = value
    return sent


def _object_header(name: str, values: str | Sequence[str]) -> tuple[str, str]:
    value = values if isinstance(values, str) else ",".join(map(str, values))
    lowered = name.lower()
    if lowered in _STANDARD:
        return lowered, value.strip()
    key = lowered.removeprefix(_META)
    if not key:
        raise InvalidRequest("a header must have a name")
    return _META + _metadata_text(key, _NAME_SAFE), _metadata_text(value, _VALUE_SAFE)


_NAME_SAFE = "!#$&'*.^`|"
_VALUE_SAFE = "".join(map(chr, range(0x20, 0x7F))).replace("%", "").replace("+", "")
"""Plus signs are encoded since some readers take them for spaces."""


def _metadata_text(text: str, safe: str) -> str:
    """Return `text` with what is not in `safe` percent-encoded, and spaces at either end, which HTTP drops."""
    core = text.strip(" ")
    before, _, after = text.partition(core) if core else (text, "", "")
    try:
        return quote(before, safe="") + quote(core, safe=safe) + quote(after, safe="")
    except UnicodeEncodeError as error:
        raise InvalidRequest(f"{text!r} cannot be written as UTF-8") from error


def _document(root: str, entries: Iterable[_T] | None, write: Callable[[_T], str]) -> Body | None:
    if entries is None:
        return None
    if isinstance(entries, Sequence) and len(entries) >= _LONG:
        return Document(root, entries, write)
    return BytesBody(write_document(root, _again(entries), write))


def _again(entries: Iterable[_T]) -> Iterable[_T]:
    """Return `entries`; an iterator that was used up is refused, since the server would get an empty list."""
    if not isinstance(entries, Iterator):
        return entries
    first = list(islice(entries, 1))
    if not first:
        raise InvalidRequest("the iterator gives nothing (more); to send a request twice, give it a list")
    return chain(first, entries)
